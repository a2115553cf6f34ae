import { anchorsOf } from '@guong-sang/domain/conference/conference.ts'
import { dueOf } from '@guong-sang/domain/conference/dates/due.ts'
import { clausesOf } from '../plan/store.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { linkItems } from './links.ts'
import { type ConferenceRow, conferenceFrom, itemsOfConference, workCalendar } from './store.ts'

/** Writes the rows of the conference's items anew, after anything that changes a due, a holder or a state. */
export async function relink(tx: Tx, scope: Scope, row: ConferenceRow): Promise<void> {
  const clauses = await clausesOf(tx, scope, { planId: row.planId, no: row.versionNo })
  const items = await itemsOfConference(tx, scope, row.id)
  const calendar = await workCalendar(tx)
  const anchors = anchorsOf(conferenceFrom(row))
  const dated = items.map((item) => ({ item, lastDay: dueOf(item.due, anchors, calendar).lastDay }))
  await linkItems(tx, scope, { conferenceId: row.id, clauses, items: dated })
}
