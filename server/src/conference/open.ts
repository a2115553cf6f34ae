import { type CalledForItem, itemsOf } from '@guong-sang/domain/conference/called-for-item.ts'
import { bodyOf, type NamedBody } from '@guong-sang/domain/conference/holder.ts'
import { accept } from '@guong-sang/domain/shared/result.ts'
import { type Confirmed, confirmWithin } from '../plan/confirm.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import { record } from '../platform/happenings.ts'
import { newId } from '../platform/ids.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { namedBodies } from './bodies.ts'
import { relink } from './relink.ts'
import { renewConference } from './renew.ts'
import { addConference, addItems, type ConferenceRow, conferenceOfPlan, type ItemRow } from './store.ts'

/** Confirms the plan and opens its conference; of an amended plan the conference goes on under the new version. */
export const confirmPlan = (
  deps: Deps,
  scope: Scope,
  { planId }: { readonly planId: string },
): Acted<{ conferenceId: string; versionNo: number }> =>
  deps.inScope(scope, async (tx) => {
    const confirmed = await confirmWithin(tx, scope, planId)
    if (!confirmed.ok) return confirmed
    const standing = await conferenceOfPlan(tx, scope, planId)
    const bodies = await namedBodies(tx, scope)
    const given = { confirmed: confirmed.value, items: itemsOf(confirmed.value.content), bodies }
    const conferenceId = standing ? await renewConference(tx, scope, { ...given, standing }) : await openConference(tx, scope, given)
    return accept({ conferenceId, versionNo: confirmed.value.content.no })
  })

export type Opening = { readonly confirmed: Confirmed; readonly items: readonly CalledForItem[]; readonly bodies: readonly NamedBody[] }

async function openConference(tx: Tx, scope: Scope, { confirmed, items, bodies }: Opening): Promise<string> {
  const row = conferenceRow(scope, confirmed)
  const rows = items.map((item, index) => itemRow({ item, conferenceId: row.id, position: index + 1, bodies }, scope))
  await addConference(tx, row)
  await addItems(tx, rows)
  await relink(tx, scope, row)
  await record(tx, scope, { what: 'conference.opened', about: row.id, details: { planId: confirmed.planId, items: rows.length } })
  return row.id
}

function conferenceRow(scope: Scope, confirmed: Confirmed): ConferenceRow {
  const { time } = confirmed.content.reading
  const day = time.date.value
  return {
    ...factsOf(confirmed),
    authorityId: scope.authorityId,
    id: newId(scope.now.at.getTime()),
    planId: confirmed.planId,
    state: 'preparing',
    day,
    dayStanding: day === null ? 'unknown' : 'provisional',
    partOfDay: time.partOfDay.value,
    startTime: time.startTime.value,
    venue: time.venue.value,
    notice: null,
    confirmedAt: scope.now.at,
    writer: 'server',
    writerEpoch: 0,
  }
}

/** What a conference takes from the version in force, the first time and after each amendment. */
export function factsOf({ title, content }: Confirmed) {
  const { document, conference, time } = content.reading
  const { number, symbol, date } = document
  return {
    versionNo: content.no,
    name: conference.name.value ?? title,
    aliases: conference.aliases.map(({ value }) => value).filter((alias) => alias !== ''),
    ordinal: conference.ordinal.value,
    sessions: time.sessions.value,
    planTitle: title,
    planNumber: number.value === null ? null : `${number.value}${symbol.value ? `/${symbol.value}` : ''}`,
    planDate: date.value,
  }
}

type NewItem = {
  readonly item: CalledForItem
  readonly conferenceId: string
  readonly position: number
  readonly bodies: readonly NamedBody[]
}

export const itemRow = ({ item, conferenceId, position, bodies }: NewItem, scope: Scope): ItemRow => ({
  ...item,
  authorityId: scope.authorityId,
  id: newId(scope.now.at.getTime()),
  conferenceId,
  position,
  ownerBodyId: bodyOf(item.ownerText, bodies),
  state: 'unopened',
  waivedReason: null,
  answeredBy: [],
})
