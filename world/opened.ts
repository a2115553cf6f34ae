import type { Reading } from '../domain/src/reading/reading.ts'
import type { Result } from '../domain/src/shared/result.ts'
import { confirmPlan } from '../server/src/conference/open.ts'
import { answerFinding } from '../server/src/plan/answer.ts'
import { openPlan } from '../server/src/plan/open.ts'
import { newId } from '../server/src/platform/ids.ts'
import type { Scope } from '../server/src/platform/scope.ts'
import { addReading, keepResult } from '../server/src/reading/store.ts'
import type { World } from '../server/src/trial/world.ts'
import { truthOf } from './plan-truth.ts'

/** The value of an act that a test needs to have gone well. @throws with the refusal's code. */
export function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code} ${JSON.stringify(result.refusal.details ?? {})}`)
  return result.value
}

/** A document of the authority as if the reader had read it. */
export async function read({ deps }: World, scope: Scope, reading: Reading): Promise<string> {
  const id = newId()
  const { authorityId, now } = scope
  const sent = {
    sha256: id.replaceAll('-', '').padEnd(64, '0'),
    size: 1,
    pagesDone: 1,
    pages: 1,
    refusal: null,
    planId: null,
    sentAt: now.at,
    sentBy: 'test',
  }
  await deps.inScope(scope, async (tx) => {
    await addReading(tx, { authorityId, id, name: 'ke-hoach.txt', kind: 'text', state: 'read', ...sent })
    await keepResult(tx, scope, { id, reading, repairs: [], source: { kind: 'text', pages: 1, lines: [], notes: [] } })
  })
  return id
}

/** A plan under review, opened from the truth of one of the two real plans. */
export async function underReview(world: World, commune: 'kien-moc' | 'loi-bac', reading = truthOf(commune)) {
  const secretary = await world.as('secretary', commune)
  const readingId = await read(world, secretary, reading)
  const { planId } = done(await openPlan(world.deps, secretary, { from: { readingId } }))
  return { secretary, planId, readingId }
}

/** The conference of one of the two real plans, opened by confirming it with the signer's name accepted or left open. */
export async function opened(world: World, commune: 'kien-moc' | 'loi-bac', reading = truthOf(commune)) {
  const { secretary, planId } = await underReview(world, commune, reading)
  const state = reading.signatory.name.value === null ? 'open' : 'accepted'
  done(await answerFinding(world.deps, secretary, { planId, path: 'signatory.name', state }))
  // One world may hold the same numbered plan many times over.
  if (reading.document.number.value !== null) {
    done(await answerFinding(world.deps, secretary, { planId, path: 'duplicate-plan', state: 'accepted' }))
  }
  const { conferenceId } = done(await confirmPlan(world.deps, secretary, { planId }))
  return { secretary, planId, conferenceId }
}
