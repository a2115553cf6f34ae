import { communeKeys } from '@guong-sang/domain/people/persona.ts'
import type { Day } from '@guong-sang/domain/shared/day.ts'
import { accept, type Result, refuse } from '@guong-sang/domain/shared/result.ts'
import { linksOf, listConferences } from '../conference/store.ts'
import { headOf } from '../platform/happenings.ts'
import { textOf } from '../platform/messages.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { builderScope, trialAuthorities } from './authorities.ts'
import { dayAfter, type Move } from './day.ts'
import type { Trial } from './open-trial.ts'

type Moved = { today: Day; lost?: string[] }

/** Makes another day today. Back is the first day again, with what it costs. */
export async function moveDay(trial: Trial, to: Move | 'back'): Promise<Result<Moved>> {
  if (to === 'back') {
    const lost = await lostBy(trial)
    await trial.goBack()
    return accept({ today: trial.state().today, lost })
  }
  const { today } = trial.state()
  const next = dayAfter(today, to, await daysAhead(trial))
  if (next === null) return refuse('trial.no-day-ahead', { today })
  await trial.goTo(next)
  return accept({ today: next })
}

/** What the visitor did since the snapshot, a line a commune. */
async function lostBy(trial: Trial): Promise<string[]> {
  const { snapshotAt, today } = trial.state()
  const lines: string[] = []
  for (const key of communeKeys) {
    const scope = builderScope(key, trial.deps.clock.now().at, today)
    const acts = await trial.deps.inScope(scope, async (tx) => (await headOf(tx, scope)) - (snapshotAt[String(scope.authorityId)] ?? 0))
    const line = textOf('trial.lost', { acts, commune: trialAuthorities[key].name })
    if (acts > 0 && line !== null) lines.push(line)
  }
  return lines
}

type Ahead = { readonly deadlines: Day[]; readonly conferenceDays: Day[] }

/** Every due and every conference day that either commune's calendar holds. */
async function daysAhead({ deps, state }: Trial): Promise<Ahead> {
  const ahead: Ahead = { deadlines: [], conferenceDays: [] }
  for (const key of communeKeys) {
    const scope = builderScope(key, deps.clock.now().at, state().today)
    await deps.inScope(scope, (tx) => gatherDays(tx, scope, ahead))
  }
  return ahead
}

async function gatherDays(tx: Tx, scope: Scope, { deadlines, conferenceDays }: Ahead): Promise<void> {
  for (const { id, day: eventDay } of await listConferences(tx, scope)) {
    if (eventDay !== null) conferenceDays.push(eventDay)
    const links = await linksOf(tx, scope, id)
    deadlines.push(...links.flatMap(({ due }) => (due === null ? [] : [due])))
  }
}
