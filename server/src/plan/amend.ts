import { holding } from '@guong-sang/domain/plan/answer.ts'
import { amendPlan as decide } from '@guong-sang/domain/plan/plan.ts'
import { accept, type Result, refuse } from '@guong-sang/domain/shared/result.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import { record } from '../platform/happenings.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { attachPlan } from '../reading/attach-plan.ts'
import { readingOf, resultOf } from '../reading/store.ts'
import { addAnswers, addVersion, changePlan, type Loaded, lockPlan, type VersionRow } from './store.ts'

export type AmendInput = {
  readonly planId: string
  readonly reason?: string | undefined
  readonly paper?: string | undefined
  /** The amended paper, where it was read from its file. */
  readonly readingId?: string | undefined
}

/** Opens the next version for review: the confirmed one stays as it is until the new one is confirmed, and after. */
export const amendPlan = (
  deps: Deps,
  scope: Scope,
  { planId, reason, paper, readingId }: AmendInput,
): Acted<{ planId: string; versionNo: number }> =>
  deps.inScope(scope, async (tx) => {
    const loaded = await lockPlan(tx, scope, planId)
    if (!loaded) return refuse('plan.unknown')
    const decided = decide(loaded.plan, { reason: reason || null, paper: paper || null })
    if (!decided.ok) return decided
    const base = await baseOf(tx, scope, loaded, readingId ?? null)
    if (!base.ok) return base

    const no = loaded.row.versionNo + 1
    const sealed = { content: null, digest: null, confirmedBy: null, confirmedAt: null }
    await addVersion(tx, {
      ...loaded.version,
      ...sealed,
      ...base.value,
      no,
      state: 'draft',
      reason: decided.value.reason,
      paper: decided.value.paper,
    })
    await changePlan(tx, scope, { id: planId, state: 'amending', versionNo: no })
    if (!readingId) await carryAnswers(tx, scope, loaded, no)
    await record(tx, scope, {
      what: 'plan.amendment-opened',
      about: planId,
      details: { version: no, reason: reason ?? '', paper: paper ?? '' },
    })
    return accept({ planId, versionNo: no })
  })

/** The amended paper's own reading, or the same paper answered anew. */
async function baseOf(tx: Tx, scope: Scope, loaded: Loaded, readingId: string | null): Promise<Result<Partial<VersionRow>>> {
  if (readingId === null) return accept({})
  const read = await readingOf(tx, scope, readingId)
  if (!read) return refuse('reading.unknown')
  const result = await resultOf(tx, scope, readingId)
  if (!result) return refuse('plan.reading-unreadable', { state: read.state })
  await attachPlan(tx, scope, { readingId, planId: loaded.row.id })
  return accept({ readingId, ...result })
}

/** What was answered of the same paper still holds, in the name of who answered it. */
async function carryAnswers(tx: Tx, scope: Scope, { row, plan }: Loaded, no: number): Promise<void> {
  const held = [...holding(plan.answers).values()]
  const next = { row: { ...row, versionNo: no }, plan: { ...plan, answers: [] } }
  await addAnswers(
    tx,
    scope,
    next,
    held.map((answer) => ({ ...answer, batch: 0, at: new Date(answer.at) })),
  )
}
