import { attachParent as decide, demandsOf, type ParentDemand, type ParentPlan } from '@guong-sang/domain/plan/parent-plan.ts'
import type { Day } from '@guong-sang/domain/shared/day.ts'
import { accept, type Result, refuse } from '@guong-sang/domain/shared/result.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import { record } from '../platform/happenings.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { readingOf, resultOf } from '../reading/store.ts'
import { changePlan, lockPlan } from './store.ts'

export type ParentInput = {
  readonly planId: string
  readonly number: string
  readonly date: Day
  readonly title: string
  readonly demands?: readonly { readonly text: string }[] | undefined
  /** Its own file, read: its demands are taken from it where none are typed. */
  readonly readingId?: string | undefined
}

/** The plan of the authority above, as an object beside this one. */
export const attachParent = (deps: Deps, scope: Scope, { planId, ...input }: ParentInput): Acted<ParentPlan> =>
  deps.inScope(scope, async (tx) => {
    const loaded = await lockPlan(tx, scope, planId)
    if (!loaded) return refuse('plan.unknown')
    const demands = await demandsGiven(tx, scope, input)
    if (!demands.ok) return demands
    const { number, date, title, readingId = null } = input
    const decided = decide(loaded.plan.reading, { number, date, title, readingId, demands: demands.value })
    if (!decided.ok) return decided
    await changePlan(tx, scope, { id: planId, parent: decided.value })
    await record(tx, scope, { what: 'plan.parent-attached', about: planId, details: { number, date, demands: demands.value.length } })
    return decided
  })

async function demandsGiven(
  tx: Tx,
  scope: Scope,
  { demands, readingId }: Omit<ParentInput, 'planId'>,
): Promise<Result<readonly ParentDemand[]>> {
  if (demands && demands.length > 0) return accept(demands.map(({ text }, index) => ({ no: index + 1, text, lines: null })))
  if (readingId === undefined) return accept([])
  const read = await readingOf(tx, scope, readingId)
  if (!read) return refuse('reading.unknown')
  const result = await resultOf(tx, scope, readingId)
  return result ? accept(demandsOf(result.reading)) : refuse('plan.reading-unreadable', { state: read.state })
}
