import type { Day } from '@guong-sang/domain/shared/day.ts'
import type { ClauseRow } from '../plan/store.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { dropLinks, type ItemRow, keepLinks, type LinkRow } from './store.ts'

type Dated = { readonly item: ItemRow; readonly lastDay: Day | null }

/** Writes what every clause became: a row for each clause that calls for an item. Rows of clauses no longer in force go. */
export async function linkItems(
  tx: Tx,
  scope: Scope,
  given: { readonly conferenceId: string; readonly clauses: readonly ClauseRow[]; readonly items: readonly Dated[] },
) {
  const idOf = new Map(given.clauses.map(({ lineageId, id }) => [lineageId, id]))
  const rows = given.items.flatMap((dated) =>
    [...placesOf(dated.item, given.items)].flatMap((lineageId) => {
      const clauseId = idOf.get(lineageId)
      return clauseId === undefined ? [] : [linkRow(dated, clauseId)]
    }),
  )
  await dropLinks(tx, scope, { conferenceId: given.conferenceId, stage: 'conference', except: given.clauses.map(({ id }) => id) })
  await keepLinks(tx, rows)
}

/** Where an item stands: at its own clauses, and at the purposes and requirements that it answers. */
function placesOf(item: ItemRow, all: readonly Dated[]): ReadonlySet<string> {
  const checks = all.filter(({ item: check }) => check.answeredBy.includes(item.id)).map(({ item: check }) => check.lineageId)
  return new Set([item.lineageId, ...item.alsoCalledBy, ...checks].filter((lineageId) => lineageId !== null))
}

const linkRow = ({ item, lastDay }: Dated, clauseId: string): LinkRow => ({
  authorityId: item.authorityId,
  conferenceId: item.conferenceId,
  clauseId,
  stage: 'conference',
  objectId: item.id,
  title: item.title,
  holder: item.ownerText,
  state: item.state,
  due: lastDay,
  path: itemPath(item),
})

export const itemPath = ({ conferenceId, id }: Pick<ItemRow, 'conferenceId' | 'id'>): string => `/conferences/${conferenceId}/items/${id}`
