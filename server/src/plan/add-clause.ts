import { type AddedClause, withClause } from '@guong-sang/domain/plan/added-clause.ts'
import { planCan } from '@guong-sang/domain/plan/plan.ts'
import { refuse } from '@guong-sang/domain/shared/result.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import type { Scope } from '../platform/scope.ts'
import { type Saved, savedPlan } from './answer.ts'
import { changeDraft, lockPlan } from './store.ts'

/** A clause that an officer writes into a plan under review. */
export const addClause = (deps: Deps, scope: Scope, { planId, ...added }: AddedClause & { readonly planId: string }): Acted<Saved> =>
  deps.inScope(scope, async (tx) => {
    const loaded = await lockPlan(tx, scope, planId)
    if (!loaded) return refuse('plan.unknown')
    if (!planCan('answer', loaded.plan)) return refuse('plan.not-under-review', { state: loaded.plan.state })
    await changeDraft(tx, scope, loaded, withClause(loaded.plan.reading, added))
    return await savedPlan(tx, scope, { planId, changed: [`clauses.${loaded.plan.reading.clauses.length}`], what: 'plan.clause-added' })
  })
