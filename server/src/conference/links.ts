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
  const rows = given.items.flatMap(({ item, lastDay }) =>
    [item.lineageId, ...item.alsoCalledBy].flatMap((lineageId) => {
      const clauseId = lineageId === null ? undefined : idOf.get(lineageId)
      return clauseId === undefined ? [] : [linkRow(item, clauseId, lastDay)]
    }),
  )
  await dropLinks(tx, scope, { conferenceId: given.conferenceId, stage: 'conference', except: given.clauses.map(({ id }) => id) })
  await keepLinks(tx, rows)
}

const linkRow = (item: ItemRow, clauseId: string, due: Day | null): LinkRow => ({
  authorityId: item.authorityId,
  conferenceId: item.conferenceId,
  clauseId,
  stage: 'conference',
  objectId: item.id,
  title: item.title,
  holder: item.ownerText,
  state: item.state,
  due,
  path: itemPath(item),
})

export const itemPath = ({ conferenceId, id }: Pick<ItemRow, 'conferenceId' | 'id'>): string => `/conferences/${conferenceId}/items/${id}`
