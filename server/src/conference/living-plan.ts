import { daysLeft } from '@guong-sang/domain/conference/conference.ts'
import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import { accept, refuse } from '@guong-sang/domain/shared/result.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import type { Scope } from '../platform/scope.ts'
import { loadConference } from './load.ts'
import { countsOf, datedItems, presentLivingPlan } from './present.ts'
import { conferenceFrom, itemsOfAll, listConferences, workCalendar } from './store.ts'

type Asked = { readonly conferenceId: string; readonly may: ReadonlySet<string> }

/** The conference's home: every clause, what it became, who holds it, its state. */
export const livingPlan = (deps: Deps, scope: Scope, { conferenceId, may }: Asked): Acted<LivingPlan> =>
  deps.inScope(scope, async (tx) => {
    const loaded = await loadConference(tx, scope, conferenceId)
    return loaded ? accept(presentLivingPlan(loaded, scope, may)) : refuse('conference.unknown')
  })

/** All conferences of the authority with their counts, in three queries whatever their number. */
export const conferencesOf = (deps: Deps, scope: Scope) =>
  deps.inScope(scope, async (tx) => {
    const rows = await listConferences(tx, scope)
    const ids = rows.map(({ id }) => id)
    const items = ids.length > 0 ? await itemsOfAll(tx, scope, ids) : []
    const calendar = await workCalendar(tx)
    return accept(
      rows.map((row) => {
        const own = items.filter(({ conferenceId }) => conferenceId === row.id)
        const conference = conferenceFrom(row)
        const { id, planId, name, state, day, dayStanding, planNumber } = row
        const counts = countsOf(datedItems({ conference, items: own, calendar }), scope.now.today)
        return { id, planId, name, state, day, dayStanding, planNumber, counts, daysLeft: daysLeft(conference.anchor, scope.now.today) }
      }),
    )
  })
