import * as api from '@guong-sang/domain/conference/api.ts'
import { confirmPlan as confirmRoute, getPlan, listPlans } from '@guong-sang/domain/plan/api.ts'
import { day } from '@guong-sang/domain/shared/day.ts'
import type { FastifyInstance } from 'fastify'
import { historyOf } from '../plan/history.ts'
import { plansOf, showPlan } from '../plan/show.ts'
import type { Deps } from '../platform/deps.ts'
import type { Scope } from '../platform/scope.ts'
import { serve, serveFile } from '../platform/serve.ts'
import { conferenceCalendar, myCalendar } from './calendar.ts'
import { answerCheck } from './check.ts'
import { settleConflict } from './conflict.ts'
import { fixDay, moveDay, previewDayMove } from './day.ts'
import { setHolder } from './holder.ts'
import { answerDeadline, markItem, waiveItem } from './item.ts'
import { conferencesOf, livingPlan } from './living-plan.ts'
import { confirmPlan } from './open.ts'
import { answerRule } from './rule.ts'
import { type SearchSource, searchAll } from './search.ts'
import { closeConference, markHeld, stopConference } from './stop.ts'
import { listConferences } from './store.ts'
import { myWork } from './work.ts'

/** Routes of stage 5, and those of a plan that lead to its conference. `sources`: what other stages give to search. */
export const routesWith =
  (sources: readonly SearchSource[]) =>
  (app: FastifyInstance, deps: Deps): void => {
    planRoutes(app, deps)
    conferenceRoutes(app, deps)
    itemRoutes(app, deps)
    serve(app, api.myWork, ({ scope, may }) => myWork(deps, scope, may))
    serveFile(app, api.myCalendar, ({ scope, may }) => myCalendar(deps, scope, may))
    serve(app, api.searchAll, ({ scope, query }) => searchAll(deps, scope, { q: query.q, sources }))
  }

function planRoutes(app: FastifyInstance, deps: Deps): void {
  serve(app, listPlans, async ({ scope }) => plansOf(deps, scope, await conferenceOfPlans(deps, scope)))
  serve(app, getPlan, async ({ scope, params, may }) => {
    const conferenceId = (await conferenceOfPlans(deps, scope)).get(params.planId) ?? null
    return showPlan(deps, scope, { ...params, may, conferenceId })
  })
  serve(app, confirmRoute, ({ scope, params }) => confirmPlan(deps, scope, params))
}

const conferenceOfPlans = (deps: Deps, scope: Scope): Promise<ReadonlyMap<string, string>> =>
  deps.inScope(scope, async (tx) => new Map((await listConferences(tx, scope)).map(({ id, planId }) => [planId, id])))

function conferenceRoutes(app: FastifyInstance, deps: Deps): void {
  serve(app, api.listConferences, ({ scope }) => conferencesOf(deps, scope))
  serve(app, api.getConference, ({ scope, params, may }) => livingPlan(deps, scope, { ...params, may }))
  serve(app, api.fixDay, ({ scope, params, body: { notice, ...body } }) => {
    const { number = null, date } = notice
    const dated = date === undefined ? null : day(date)
    return fixDay(deps, scope, { ...params, ...body, day: day(body.day), notice: { number, date: dated } })
  })
  serve(app, api.moveDay, ({ scope, params, body }) => moveDay(deps, scope, { ...params, ...body, day: day(body.day) }))
  serve(app, api.previewDayMove, ({ scope, params, query }) => previewDayMove(deps, scope, { ...params, day: day(query.day) }))
  serve(app, api.answerRuleOffer, ({ scope, params, body }) => answerRule(deps, scope, { ...params, ...body }))
  serve(app, api.settleConflict, ({ scope, params, body: { remedy, promisedDay } }) =>
    settleConflict(deps, scope, { ...params, remedy, promisedDay: promisedDay === undefined ? null : day(promisedDay) }),
  )
  serve(app, api.stopConference, ({ scope, params, body }) => stopConference(deps, scope, { ...params, ...body }))
  serve(app, api.closeConference, ({ scope, params }) => closeConference(deps, scope, params))
  serve(app, api.markHeld, ({ scope, params }) => markHeld(deps, scope, params))
  serve(app, api.getConferenceHistory, ({ scope, params }) => historyOf(deps, scope, params.conferenceId))
  serveFile(app, api.conferenceCalendar, ({ scope, params }) => conferenceCalendar(deps, scope, params))
}

function itemRoutes(app: FastifyInstance, deps: Deps): void {
  serve(app, api.waiveItem, ({ scope, params, body }) => waiveItem(deps, scope, { ...params, ...body }))
  serve(app, api.setHolder, ({ scope, params, body }) => setHolder(deps, scope, { ...params, ...body }))
  serve(app, api.setItemState, ({ scope, params, body }) => markItem(deps, scope, { ...params, ...body }))
  serve(app, api.answerCheck, ({ scope, params, body }) => answerCheck(deps, scope, { ...params, ...body }))
  serve(app, api.answerDeadline, ({ scope, params: { conferenceId, deadlineId }, body }) =>
    answerDeadline(deps, scope, { conferenceId, itemId: deadlineId, ...body }),
  )
}
