import {
  acceptRest as acceptRestRoute,
  addClause as addClauseRoute,
  amendPlan as amendRoute,
  answerFinding as answerRoute,
  attachParent as attachParentRoute,
  comparePlan as compareRoute,
  getPlanDiff,
  getPlanHistory,
  openPlan as openRoute,
  undoAnswer as undoRoute,
} from '@guong-sang/domain/plan/api.ts'
import { day } from '@guong-sang/domain/shared/day.ts'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps.ts'
import { serve } from '../platform/serve.ts'
import { addClause } from './add-clause.ts'
import { amendPlan } from './amend.ts'
import { acceptRest, answerFinding, undoAnswer } from './answer.ts'
import { comparePlan, planDiff } from './compare.ts'
import { historyOf } from './history.ts'
import { openPlan } from './open.ts'
import { attachParent } from './parent.ts'

/** Routes of stage 4. Those that name the conference too (list, view, confirmation) are registered by stage 5. */
export function routes(app: FastifyInstance, deps: Deps): void {
  serve(app, openRoute, ({ scope, body }) => openPlan(deps, scope, body))
  serve(app, answerRoute, ({ scope, params, body }) => answerFinding(deps, scope, { ...params, ...body }))
  serve(app, undoRoute, ({ scope, params }) => undoAnswer(deps, scope, params))
  serve(app, acceptRestRoute, ({ scope, params }) => acceptRest(deps, scope, params))
  serve(app, addClauseRoute, ({ scope, params, body: { due, owner, ...body } }) =>
    addClause(deps, scope, { ...params, ...body, owner: owner ?? null, due: dueOf(due) }),
  )
  serve(app, amendRoute, ({ scope, params, body }) => amendPlan(deps, scope, { ...params, ...body }))
  serve(app, getPlanDiff, ({ scope, params }) => planDiff(deps, scope, params))
  serve(app, attachParentRoute, ({ scope, params, body }) => attachParent(deps, scope, { ...params, ...body, date: day(body.date) }))
  serve(app, compareRoute, ({ scope, params, query }) => comparePlan(deps, scope, { ...params, withOther: query.with }))
  serve(app, getPlanHistory, ({ scope, params }) => historyOf(deps, scope, params.planId))
}

const dueOf = (due: { by: string } | { daysBeforeEvent: number } | undefined) => {
  if (due === undefined) return null
  return 'by' in due ? { by: day(due.by) } : due
}
