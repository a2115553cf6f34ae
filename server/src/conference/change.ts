import { type Conference, conferenceCan } from '@guong-sang/domain/conference/conference.ts'
import { accept, type Result, refuse } from '@guong-sang/domain/shared/result.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { type ConferenceRow, conferenceFrom, type ItemRow, itemOf, lockConference } from './store.ts'

export type Locked = { readonly row: ConferenceRow; readonly conference: Conference }

/** The conference, held until the act's transaction ends. On the hub's day the server writes nothing of its own (model §1.11). */
export async function lockFor(tx: Tx, scope: Scope, id: string): Promise<Result<Locked>> {
  const row = await lockConference(tx, scope, id)
  if (!row) return refuse('conference.unknown')
  if (row.writer === 'hub') return refuse('conference.hub.holds')
  return accept({ row, conference: conferenceFrom(row) })
}

/** An item of a conference that is not over: what comes after the day (report, movement) is marked after it. */
export async function lockItem(
  tx: Tx,
  scope: Scope,
  { conferenceId, itemId }: { readonly conferenceId: string; readonly itemId: string },
): Promise<Result<Locked & { readonly item: ItemRow }>> {
  const locked = await lockFor(tx, scope, conferenceId)
  if (!locked.ok) return locked
  const { state } = locked.value.row
  if (!conferenceCan('change', locked.value.conference)) return refuse('conference.closed', { state })
  const item = await itemOf(tx, scope, conferenceId, itemId)
  return item ? accept({ ...locked.value, item }) : refuse('conference.item.unknown')
}
