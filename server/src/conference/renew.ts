import { type CalledForItem, itemsOf } from '@guong-sang/domain/conference/called-for-item.ts'
import { bodyOf } from '@guong-sang/domain/conference/holder.ts'
import { canonicalText } from '@guong-sang/domain/plan/plan-version.ts'
import { record } from '../platform/happenings.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { factsOf, itemRow, type Opening } from './open.ts'
import { relink } from './relink.ts'
import { addItems, type ConferenceRow, changeConference, changeItem, conferenceOf, type ItemRow, itemsOfConference } from './store.ts'

/** The conference goes on under the amended plan: items are kept, changed, new or superseded; none is lost. */
export async function renewConference(tx: Tx, scope: Scope, given: Opening & { readonly standing: ConferenceRow }): Promise<string> {
  const { standing, confirmed } = given
  await changeConference(tx, scope, { id: standing.id, ...factsOf(confirmed), ...dayAfter(given) })
  const counts = await renewItems(tx, scope, given)
  const row = await conferenceOf(tx, scope, standing.id)
  if (row) await relink(tx, scope, row)
  await record(tx, scope, { what: 'conference.renewed', about: standing.id, details: { version: confirmed.content.no, ...counts } })
  return standing.id
}

/** A day that a notice fixed stands until it is moved by an act of its own; a provisional one follows the plan. */
function dayAfter({ standing, confirmed: { content, before } }: Opening & { readonly standing: ConferenceRow }) {
  const day = content.reading.time.date.value
  const unchanged = before?.reading.time.date.value === day
  if (standing.dayStanding === 'fixed' || unchanged) return {}
  return { day, dayStanding: day === null ? ('unknown' as const) : ('provisional' as const) }
}

async function renewItems(tx: Tx, scope: Scope, { standing, confirmed, items, bodies }: Opening & { readonly standing: ConferenceRow }) {
  const rows = new Map((await itemsOfConference(tx, scope, standing.id)).map((row) => [row.key, row]))
  const before = new Map((confirmed.before ? itemsOf(confirmed.before) : []).map((item) => [item.key, item]))
  const added: ItemRow[] = []
  for (const [index, item] of items.entries()) {
    const position = index + 1
    const row = rows.get(item.key)
    rows.delete(item.key)
    if (!row) added.push(itemRow({ item, conferenceId: standing.id, position, bodies }, scope))
    else await changeItem(tx, scope, { id: row.id, position, ...changed({ row, item, was: before.get(item.key), bodies }) })
  }
  await addItems(tx, added)
  const gone = [...rows.values()].filter(({ ruleKey, state }) => ruleKey === null && state !== 'superseded')
  for (const { id } of gone) await changeItem(tx, scope, { id, state: 'superseded', waivedReason: null })
  return { new: added.length, superseded: gone.length }
}

type Pair = {
  readonly row: ItemRow
  readonly item: CalledForItem
  readonly was: CalledForItem | undefined
  readonly bodies: Opening['bodies']
}

/** What the plan changed is taken over; what it left as it was keeps the officers' own answers (holder, "có tính cả ngày"). */
function changed({ row, item, was, bodies }: Pair): Partial<ItemRow> {
  const same = <K extends keyof CalledForItem>(key: K) => was !== undefined && canonicalText(was[key]) === canonicalText(item[key])
  return {
    title: item.title,
    alsoCalledBy: item.alsoCalledBy,
    mood: item.mood,
    role: item.role,
    paper: item.paper,
    stage: item.stage,
    ...(same('ownerText')
      ? {}
      : { ownerText: item.ownerText, ownerInferred: item.ownerInferred, ownerBodyId: bodyOf(item.ownerText, bodies) }),
    ...(same('due') ? {} : { due: item.due }),
    ...(row.state === 'superseded' ? { state: 'unopened' as const } : {}),
  }
}
