import type { Anchor, Conference } from '@guong-sang/domain/conference/conference.ts'
import type { ConflictAnswer } from '@guong-sang/domain/conference/dates/conflict.ts'
import type { OfferedRule } from '@guong-sang/domain/conference/dates/rule-offer.ts'
import type { WorkCalendar } from '@guong-sang/domain/conference/dates/working-day.ts'
import { and, asc, desc, eq, inArray, notInArray, sql } from 'drizzle-orm'
import { clauses } from '../plan/tables.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import {
  calendarDays,
  calendarYears,
  calledForItems,
  clauseLinks,
  conferences,
  conflictAnswers,
  offeredRules,
  ruleAnswers,
} from './tables.ts'

export type ConferenceRow = typeof conferences.$inferSelect
export type ItemRow = typeof calledForItems.$inferSelect
export type LinkRow = typeof clauseLinks.$inferSelect
export type RuleAnswerRow = typeof ruleAnswers.$inferSelect

const within = (scope: Scope, id: string) => and(eq(conferences.authorityId, scope.authorityId), eq(conferences.id, id))
const itemsWithin = (scope: Scope, conferenceId: string) =>
  and(eq(calledForItems.authorityId, scope.authorityId), eq(calledForItems.conferenceId, conferenceId))

export async function lockConference(tx: Tx, scope: Scope, id: string): Promise<ConferenceRow | undefined> {
  const [row] = await tx.select().from(conferences).where(within(scope, id)).for('update')
  return row
}

export async function conferenceOf(tx: Tx, scope: Scope, id: string): Promise<ConferenceRow | undefined> {
  const [row] = await tx.select().from(conferences).where(within(scope, id))
  return row
}

export async function conferenceOfPlan(tx: Tx, scope: Scope, planId: string): Promise<ConferenceRow | undefined> {
  const [row] = await tx
    .select()
    .from(conferences)
    .where(and(eq(conferences.authorityId, scope.authorityId), eq(conferences.planId, planId)))
    .for('update')
  return row
}

export const listConferences = (tx: Tx, scope: Scope): Promise<ConferenceRow[]> =>
  tx.select().from(conferences).where(eq(conferences.authorityId, scope.authorityId)).orderBy(desc(conferences.day), desc(conferences.id))

export async function addConference(tx: Tx, row: ConferenceRow): Promise<void> {
  await tx.insert(conferences).values(row)
}

export async function changeConference(
  tx: Tx,
  scope: Scope,
  { id, ...change }: Partial<ConferenceRow> & { readonly id: string },
): Promise<void> {
  await tx.update(conferences).set(change).where(within(scope, id))
}

/** As the pure rules see it. */
export const conferenceFrom = (row: ConferenceRow): Conference => ({ state: row.state, planDate: row.planDate, anchor: anchorFrom(row) })
const anchorFrom = ({ day, dayStanding: standing, partOfDay, startTime, venue, notice }: ConferenceRow): Anchor => ({
  day,
  standing,
  partOfDay,
  startTime,
  venue,
  notice,
})
export const anchorColumns = ({ day, standing, partOfDay, startTime, venue, notice }: Anchor) => ({
  day,
  dayStanding: standing,
  partOfDay,
  startTime,
  venue,
  notice,
})

export const itemsOfConference = (tx: Tx, scope: Scope, conferenceId: string): Promise<ItemRow[]> =>
  tx.select().from(calledForItems).where(itemsWithin(scope, conferenceId)).orderBy(asc(calledForItems.position), asc(calledForItems.id))

export const itemsOfAll = (tx: Tx, scope: Scope, conferenceIds: readonly string[]): Promise<ItemRow[]> =>
  tx
    .select()
    .from(calledForItems)
    .where(and(eq(calledForItems.authorityId, scope.authorityId), inArray(calledForItems.conferenceId, [...conferenceIds])))
    .orderBy(asc(calledForItems.conferenceId), asc(calledForItems.position))

export async function itemOf(tx: Tx, scope: Scope, conferenceId: string, id: string): Promise<ItemRow | undefined> {
  const [row] = await tx
    .select()
    .from(calledForItems)
    .where(and(itemsWithin(scope, conferenceId), eq(calledForItems.id, id)))
  return row
}

export async function addItems(tx: Tx, rows: readonly ItemRow[]): Promise<void> {
  if (rows.length > 0) await tx.insert(calledForItems).values([...rows])
}

export async function changeItem(tx: Tx, scope: Scope, { id, ...change }: Partial<ItemRow> & { readonly id: string }): Promise<void> {
  await tx
    .update(calledForItems)
    .set(change)
    .where(and(eq(calledForItems.authorityId, scope.authorityId), eq(calledForItems.id, id)))
}

export async function dropRuleItem(tx: Tx, scope: Scope, conferenceId: string, ruleKey: string): Promise<void> {
  await tx.delete(calledForItems).where(and(itemsWithin(scope, conferenceId), eq(calledForItems.ruleKey, ruleKey)))
}

const linksWithin = (scope: Scope, conferenceId: string) =>
  and(eq(clauseLinks.authorityId, scope.authorityId), eq(clauseLinks.conferenceId, conferenceId))

export const linksOf = (tx: Tx, scope: Scope, conferenceId: string): Promise<LinkRow[]> =>
  tx.select().from(clauseLinks).where(linksWithin(scope, conferenceId)).orderBy(asc(clauseLinks.objectId))

/** Writes a stage's rows; the row of one object and clause is replaced by the newer. */
export async function keepLinks(tx: Tx, rows: readonly LinkRow[]): Promise<void> {
  if (rows.length === 0) return
  const newer = (column: string) => sql.raw(`excluded.${column}`)
  await tx
    .insert(clauseLinks)
    .values([...rows])
    .onConflictDoUpdate({
      target: [clauseLinks.authorityId, clauseLinks.conferenceId, clauseLinks.clauseId, clauseLinks.stage, clauseLinks.objectId],
      set: { title: newer('title'), holder: newer('holder'), state: newer('state'), due: newer('due'), path: newer('path') },
    })
}

/** Takes away every row of some of stage 5's own objects; they are written anew by what follows. */
export async function dropLinksOf(tx: Tx, scope: Scope, conferenceId: string, objectIds: readonly string[]): Promise<void> {
  if (objectIds.length === 0) return
  const own = and(linksWithin(scope, conferenceId), eq(clauseLinks.stage, 'conference'))
  await tx.delete(clauseLinks).where(and(own, inArray(clauseLinks.objectId, [...objectIds])))
}

/** Takes away the rows of one stage's objects, whatever clauses they stood at. */
export async function dropLinks(
  tx: Tx,
  scope: Scope,
  { conferenceId, stage, except }: { conferenceId: string; stage: LinkRow['stage']; except: readonly string[] },
) {
  const own = and(linksWithin(scope, conferenceId), eq(clauseLinks.stage, stage))
  await tx.delete(clauseLinks).where(except.length > 0 ? and(own, notInArray(clauseLinks.clauseId, [...except])) : own)
}

export const ruleAnswersOf = (tx: Tx, scope: Scope, conferenceId: string): Promise<RuleAnswerRow[]> =>
  tx
    .select()
    .from(ruleAnswers)
    .where(and(eq(ruleAnswers.authorityId, scope.authorityId), eq(ruleAnswers.conferenceId, conferenceId)))

export async function keepRuleAnswer(tx: Tx, row: RuleAnswerRow): Promise<void> {
  const { answer, byName, at } = row
  await tx
    .insert(ruleAnswers)
    .values(row)
    .onConflictDoUpdate({ target: [ruleAnswers.authorityId, ruleAnswers.conferenceId, ruleAnswers.ruleKey], set: { answer, byName, at } })
}

export async function dropRuleAnswer(tx: Tx, scope: Scope, conferenceId: string, ruleKey: string): Promise<void> {
  await tx
    .delete(ruleAnswers)
    .where(
      and(eq(ruleAnswers.authorityId, scope.authorityId), eq(ruleAnswers.conferenceId, conferenceId), eq(ruleAnswers.ruleKey, ruleKey)),
    )
}

/** Days off of the whole country. */
export async function workCalendar(tx: Tx): Promise<WorkCalendar> {
  const days = await tx
    .select({ day: calendarDays.day, kind: calendarDays.kind, name: calendarDays.name })
    .from(calendarDays)
    .where(eq(calendarDays.jurisdiction, 'VN'))
  const years = await tx.select({ year: calendarYears.year }).from(calendarYears).where(eq(calendarYears.jurisdiction, 'VN'))
  return { days, years: years.map(({ year }) => year) }
}

/** Rules offered in a province, or in the whole country. */
export async function rulesFor(tx: Tx, provinceName: string | null): Promise<OfferedRule[]> {
  const rows = await tx
    .select()
    .from(offeredRules)
    .where(inArray(offeredRules.jurisdiction, ['VN', ...(provinceName === null ? [] : [provinceName])]))
    .orderBy(asc(offeredRules.key))
  return rows.map(({ jurisdiction: _of, fromDay: from, toDay: to, ...rule }) => ({ ...rule, from, to }))
}

export const allRuleAnswers = (tx: Tx, scope: Scope): Promise<RuleAnswerRow[]> =>
  tx.select().from(ruleAnswers).where(eq(ruleAnswers.authorityId, scope.authorityId))

/** Clauses of the version that each conference stands on. */
export const clausesInForce = (tx: Tx, scope: Scope) =>
  tx
    .select({ id: clauses.id, text: clauses.text, place: clauses.place, conferenceId: conferences.id })
    .from(clauses)
    .innerJoin(
      conferences,
      and(
        eq(conferences.authorityId, clauses.authorityId),
        eq(conferences.planId, clauses.planId),
        eq(conferences.versionNo, clauses.versionNo),
      ),
    )
    .where(eq(clauses.authorityId, scope.authorityId))
    .orderBy(asc(clauses.no))

const answersWithin = (scope: Scope, conferenceId: string) =>
  and(eq(conflictAnswers.authorityId, scope.authorityId), eq(conflictAnswers.conferenceId, conferenceId))

export async function conflictAnswersOf(tx: Tx, scope: Scope, conferenceId: string): Promise<ConflictAnswer[]> {
  const rows = await tx.select().from(conflictAnswers).where(answersWithin(scope, conferenceId))
  return rows.map(({ conflictId, remedy, promisedDay, seen, byName, at }) => ({
    conflictId,
    remedy,
    promisedDay,
    seen,
    by: byName,
    at: at.toISOString(),
  }))
}

export async function keepConflictAnswer(tx: Tx, row: typeof conflictAnswers.$inferInsert): Promise<void> {
  await tx
    .insert(conflictAnswers)
    .values(row)
    .onConflictDoUpdate({ target: [conflictAnswers.authorityId, conflictAnswers.conferenceId, conflictAnswers.conflictId], set: row })
}

export async function dropConflictAnswer(tx: Tx, scope: Scope, conferenceId: string, conflictId: string): Promise<void> {
  await tx.delete(conflictAnswers).where(and(answersWithin(scope, conferenceId), eq(conflictAnswers.conflictId, conflictId)))
}
