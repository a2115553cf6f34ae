import { conferenceCan } from '@guong-sang/domain/conference/conference.ts'
import { offersFor } from '@guong-sang/domain/conference/dates/rule-offer.ts'
import { isOwnerless } from '@guong-sang/domain/conference/holder.ts'
import { myWork as decide, type HeldItem, type MyWork, type Waiting } from '@guong-sang/domain/conference/my-work.ts'
import { accept } from '@guong-sang/domain/shared/result.ts'
import { authorityOf } from '../people/store.ts'
import { planHeads } from '../plan/store.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import { textOf } from '../platform/messages.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { type Dated, datedItems, short } from './present.ts'
import { allRuleAnswers, type ConferenceRow, conferenceFrom, itemsOfAll, listConferences, rulesFor, workCalendar } from './store.ts'

/** "Việc của tôi" over all conferences that are under way, in a fixed number of queries. */
export const myWork = (deps: Deps, scope: Scope, may: ReadonlySet<string>): Acted<MyWork> =>
  deps.inScope(scope, async (tx) => {
    const conferences = await underWay(tx, scope)
    const waiting = [...(await plansWaiting(tx, scope)), ...conferences.flatMap(waitingIn), ...(await rulesWaiting(tx, scope, conferences))]
    const { roles, bodyId, name } = scope.actor
    return accept(decide(conferences.flatMap(heldItems), waiting, { roles, bodyId, name, today: scope.now.today, may }))
  })

type Open = { readonly row: ConferenceRow; readonly dated: readonly Dated[] }

async function underWay(tx: Tx, scope: Scope): Promise<Open[]> {
  const rows = (await listConferences(tx, scope)).filter((row) => conferenceCan('change', row))
  if (rows.length === 0) return []
  const items = await itemsOfAll(
    tx,
    scope,
    rows.map(({ id }) => id),
  )
  const calendar = await workCalendar(tx)
  return rows.map((row) => {
    const own = items.filter(({ conferenceId }) => conferenceId === row.id)
    return { row, dated: datedItems({ conference: conferenceFrom(row), items: own, calendar }) }
  })
}

const heldItems = ({ row, dated }: Open): HeldItem[] =>
  dated
    .filter(({ row: item }) => item.state === 'unopened' || item.state === 'opened')
    .map(({ row: item, due }) => ({
      id: item.id,
      title: short(item.title),
      place: item.lineageId?.split('#')[0] ?? null,
      ownerText: item.ownerText,
      ownerBodyId: item.ownerBodyId,
      byRule: item.ruleKey !== null,
      kind: item.kind,
      mood: item.mood,
      due,
      conference: { id: row.id, name: row.name },
    }))

const about = (row: ConferenceRow) => ({ conferenceId: row.id, conferenceName: row.name, path: `/conferences/${row.id}` })

/** The day that no notice has fixed, days nobody has explained, work that nobody holds. */
function waitingIn({ row, dated }: Open): Waiting[] {
  const open = dated.filter(({ row: item }) => item.state === 'unopened' || item.state === 'opened')
  const asked = open.filter(({ due }) => due.standing === 'asked')
  const ownerless = open.filter(({ row: item }) => isOwnerless(item))
  return [
    ...(row.dayStanding === 'fixed' || row.state === 'held'
      ? []
      : [waiting(row, { id: row.id, kind: 'day-open', act: 'conference.fix-day' })]),
    ...asked.map(({ row: item, due }) =>
      waiting(
        row,
        { id: item.id, kind: 'deadline-asks', act: 'conference.answer-deadline' },
        { words: due.words ?? '', aim: due.lastDay ?? '', late: due.lateFrom ?? '' },
      ),
    ),
    ...(ownerless.length === 0
      ? []
      : [waiting(row, { id: `${row.id}:no-holder`, kind: 'no-holder', act: 'conference.hold-item' }, { count: ownerless.length })]),
  ]
}

type Named = Pick<Waiting, 'id' | 'kind' | 'act'>
const waiting = (row: ConferenceRow, named: Named, details: Readonly<Record<string, string | number>> = {}): Waiting => ({
  ...named,
  ...about(row),
  title: textOf(`conference.work.${named.kind}`, { ...details, name: row.name }) ?? named.kind,
})

async function rulesWaiting(tx: Tx, scope: Scope, conferences: readonly Open[]): Promise<Waiting[]> {
  const authority = await authorityOf(tx, scope)
  const rules = await rulesFor(tx, authority?.provinceName ?? null)
  const answers = await allRuleAnswers(tx, scope)
  return conferences.flatMap(({ row, dated }) =>
    offersFor(
      rules,
      dated.map(({ row: item }) => item),
      scope.now.today,
    )
      .filter(({ key }) => !answers.some(({ conferenceId, ruleKey }) => conferenceId === row.id && ruleKey === key))
      .map((rule) =>
        waiting(row, { id: `${row.id}:${rule.key}`, kind: 'rule-offer', act: 'conference.answer-rule' }, { title: rule.title }),
      ),
  )
}

async function plansWaiting(tx: Tx, scope: Scope): Promise<Waiting[]> {
  const plans = await planHeads(tx, scope)
  return plans
    .filter(({ row }) => row.state !== 'confirmed')
    .map(({ row }) => ({
      id: row.id,
      kind: 'plan-review',
      act: 'plan.answer',
      title: textOf('conference.work.plan-review', { title: short(row.title) }) ?? row.title,
      conferenceId: null,
      conferenceName: null,
      path: `/plans/${row.id}`,
    }))
}
