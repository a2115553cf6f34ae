import { type AddedClause, roomForClause } from '@guong-sang/domain/plan/added-clause.ts'
import { planCan } from '@guong-sang/domain/plan/plan.ts'
import { refuse } from '@guong-sang/domain/shared/result.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import type { Scope } from '../platform/scope.ts'
import { nextBatch, type Saved, savedPlan } from './answer.ts'
import { addAnswers, changeDraft, lockPlan } from './store.ts'

/** A clause that an officer writes into a plan under review. */
export const addClause = (deps: Deps, scope: Scope, { planId, ...added }: AddedClause & { readonly planId: string }): Acted<Saved> =>
  deps.inScope(scope, async (tx) => {
    const loaded = await lockPlan(tx, scope, planId)
    if (!loaded) return refuse('plan.unknown')
    if (!planCan('answer', loaded.plan)) return refuse('plan.not-under-review', { state: loaded.plan.state })
    const { reading, path } = roomForClause(loaded.plan.reading, added)
    await changeDraft(tx, scope, loaded, reading)
    await addAnswers(tx, scope, loaded, [{ path, state: 'corrected', value: added.text, reason: null, batch: nextBatch(loaded) }])
    return await savedPlan(tx, scope, { planId, changed: [path], what: 'plan.clause-added' })
  })
