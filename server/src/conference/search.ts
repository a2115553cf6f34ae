import type { SearchHit } from '@guong-sang/domain/conference/living-plan.ts'
import { type Findable, ranked } from '@guong-sang/domain/conference/search-hit.ts'
import { accept } from '@guong-sang/domain/shared/result.ts'
import { planHeads } from '../plan/store.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import { textOf } from '../platform/messages.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { itemPath } from './links.ts'
import { short } from './present.ts'
import { type ConferenceRow, clausesInForce, itemsOfAll, listConferences } from './store.ts'

/** What a stage gives to search; `server/app.ts` hands in those of other stages. */
export type SearchSource = (tx: Tx, scope: Scope, query: string) => Promise<readonly Findable[]>

const MOST = 30

/** Ctrl+K: plans, conferences, what they call for, clauses, and what other stages give. */
export const searchAll = (
  deps: Deps,
  scope: Scope,
  { q, sources }: { readonly q: string; readonly sources: readonly SearchSource[] },
): Acted<SearchHit[]> =>
  deps.inScope(scope, async (tx) => {
    const found: Findable[] = [...(await ownFindables(tx, scope))]
    for (const source of sources) found.push(...(await source(tx, scope, q)))
    return accept(ranked(q, found, MOST))
  })

async function ownFindables(tx: Tx, scope: Scope): Promise<Findable[]> {
  const conferences = await listConferences(tx, scope)
  const plans = await planHeads(tx, scope)
  const clauses = await clausesInForce(tx, scope)
  return [
    ...conferences.map(({ id, name, aliases, planNumber }) => ({
      kind: 'conference',
      id,
      title: name,
      subtitle: planNumber,
      path: `/conferences/${id}`,
      also: aliases,
    })),
    ...plans.map(({ row, number }) => ({
      kind: 'plan',
      id: row.id,
      title: row.title,
      subtitle: number,
      path: `/plans/${row.id}`,
    })),
    ...(await itemsIn(tx, scope, conferences)),
    ...clauses.map((clause) => clauseHit(clause, namesAmongSeveral(conferences)(clause.conferenceId))),
  ]
}

async function itemsIn(tx: Tx, scope: Scope, conferences: readonly ConferenceRow[]): Promise<Findable[]> {
  if (conferences.length === 0) return []
  const names = new Map(conferences.map(({ id, name }) => [id, name]))
  const items = await itemsOfAll(tx, scope, [...names.keys()])
  const nameAmongSeveral = namesAmongSeveral(conferences)
  return items
    .filter(({ kind, state }) => kind !== 'check' && state !== 'superseded')
    .map((item) => ({
      kind: 'item',
      id: item.id,
      title: short(item.title),
      subtitle: [item.ownerText, nameAmongSeveral(item.conferenceId)].filter(Boolean).join(' · ') || (names.get(item.conferenceId) ?? null),
      path: itemPath(item),
      also: [item.title, item.paper ?? ''],
    }))
}

/** Which of them it is of is said where there is more than one; two of one name by their plan's number. */
const namesAmongSeveral = (conferences: readonly ConferenceRow[]) => {
  const told = ({ name, planNumber }: ConferenceRow) =>
    planNumber !== null && conferences.filter((other) => other.name === name).length > 1 ? `${name} (${planNumber})` : name
  const names = new Map(conferences.map((row) => [row.id, told(row)]))
  return (id: string): string | null => (conferences.length > 1 ? (names.get(id) ?? null) : null)
}

type Row = Awaited<ReturnType<typeof clausesInForce>>[number]
const clauseHit = ({ id, text, place, conferenceId }: Row, conference: string | null): Findable => ({
  kind: 'clause',
  id,
  title: short(text),
  subtitle: [textOf('conference.search-clause', { place }) ?? place, conference].filter(Boolean).join(' · '),
  path: `/conferences/${conferenceId}#${id}`,
  also: [text],
})
