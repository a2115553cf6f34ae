import type { Answer } from '@guong-sang/domain/plan/answer.ts'
import type { ParentPlan } from '@guong-sang/domain/plan/parent-plan.ts'
import type { Plan, PlanId, PlanState } from '@guong-sang/domain/plan/plan.ts'
import type { VersionContent } from '@guong-sang/domain/plan/plan-version.ts'
import type { Reading } from '@guong-sang/domain/reading/reading.ts'
import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { Scope } from '../platform/scope.ts'
import { happenings } from '../platform/tables.ts'
import type { Tx } from '../platform/tx.ts'
import { readings } from '../reading/tables.ts'
import { clauses, planAnswers, plans, planVersions } from './tables.ts'

export type PlanRow = typeof plans.$inferSelect
export type VersionRow = typeof planVersions.$inferSelect
export type ClauseRow = typeof clauses.$inferSelect
/** A plan with its newest version, that version's answers, and what was confirmed last. */
export type Loaded = { readonly row: PlanRow; readonly version: VersionRow; readonly plan: Plan }

const planWithin = (scope: Scope, id: string) => and(eq(plans.authorityId, scope.authorityId), eq(plans.id, id))
const versionWithin = (scope: Scope, planId: string, no: number) =>
  and(eq(planVersions.authorityId, scope.authorityId), eq(planVersions.planId, planId), eq(planVersions.no, no))

export async function addPlan(tx: Tx, row: PlanRow): Promise<void> {
  await tx.insert(plans).values(row)
}

export async function addVersion(tx: Tx, row: VersionRow): Promise<void> {
  await tx.insert(planVersions).values(row)
}

/** For an act: nobody else changes the plan until its transaction ends. */
export async function lockPlan(tx: Tx, scope: Scope, id: string): Promise<Loaded | undefined> {
  const [row] = await tx.select().from(plans).where(planWithin(scope, id)).for('update')
  return row && (await loaded(tx, scope, row))
}

export async function planOf(tx: Tx, scope: Scope, id: string): Promise<Loaded | undefined> {
  const [row] = await tx.select().from(plans).where(planWithin(scope, id))
  return row && (await loaded(tx, scope, row))
}

async function loaded(tx: Tx, scope: Scope, row: PlanRow): Promise<Loaded> {
  const [version] = await tx
    .select()
    .from(planVersions)
    .where(versionWithin(scope, row.id, row.versionNo))
  if (version === undefined) throw new Error(`plan ${row.id} has no version ${row.versionNo}`)
  const answers = await answersOf(tx, scope, { planId: row.id, no: row.versionNo })
  const confirmedNo = version.state === 'draft' ? row.versionNo - 1 : row.versionNo
  const confirmed = confirmedNo > 0 ? await contentOf(tx, scope, { planId: row.id, no: confirmedNo }) : null
  return { row, version, plan: { id: row.id as PlanId, state: row.state, reading: version.reading, answers, confirmed } }
}

type VersionKey = { readonly planId: string; readonly no: number }

async function answersOf(tx: Tx, scope: Scope, { planId, no }: VersionKey): Promise<Answer[]> {
  const rows = await tx
    .select()
    .from(planAnswers)
    .where(and(eq(planAnswers.authorityId, scope.authorityId), eq(planAnswers.planId, planId), eq(planAnswers.versionNo, no)))
    .orderBy(asc(planAnswers.no))
  return rows.map(({ path, state, value, reason, byId, byName, at, batch, undone }) => ({
    path,
    state,
    value: value ?? null,
    reason,
    byId,
    by: byName,
    at: at.toISOString(),
    batch,
    undone,
  }))
}

/** What a confirmed version says, from the very bytes that its digest is of. */
export async function contentOf(tx: Tx, scope: Scope, { planId, no }: VersionKey): Promise<VersionContent | null> {
  const [row] = await tx
    .select({ content: planVersions.content })
    .from(planVersions)
    .where(versionWithin(scope, planId, no))
  return row?.content ? (JSON.parse(row.content) as VersionContent) : null
}

/** What was read and what officers answered of one version: the paper's word and theirs, side by side. */
export async function answeredOf(tx: Tx, scope: Scope, key: VersionKey): Promise<Pick<Plan, 'reading' | 'answers'> | null> {
  const [row] = await tx
    .select({ reading: planVersions.reading })
    .from(planVersions)
    .where(versionWithin(scope, key.planId, key.no))
  return row ? { reading: row.reading, answers: await answersOf(tx, scope, key) } : null
}

export const versionsOf = (tx: Tx, scope: Scope, planId: string) =>
  tx
    .select({ no: planVersions.no, state: planVersions.state, confirmedAt: planVersions.confirmedAt, reason: planVersions.reason })
    .from(planVersions)
    .where(and(eq(planVersions.authorityId, scope.authorityId), eq(planVersions.planId, planId)))
    .orderBy(asc(planVersions.no))

/** `by` and `at`: of an answer that is carried to the next version; a new one is the actor's, now. */
export type NewAnswer = Pick<Answer, 'path' | 'state' | 'value' | 'reason' | 'batch'> & {
  readonly byId?: string
  readonly by?: string
  readonly at?: Date
}

type Answered = { readonly row: PlanRow; readonly plan: Pick<Plan, 'answers'> }

export async function addAnswers(tx: Tx, scope: Scope, { row, plan }: Answered, given: readonly NewAnswer[]): Promise<void> {
  if (given.length === 0) return
  const first = plan.answers.length + 1
  const { actor, now, authorityId } = scope
  const rows = given.map(({ path, state, value, reason, batch, byId, by, at }, index) => ({
    authorityId,
    planId: row.id,
    versionNo: row.versionNo,
    no: first + index,
    ...{ path, state, value, reason, batch },
    byId: byId ?? actor.accountId,
    byName: by ?? actor.name,
    at: at ?? now.at,
    undone: false,
  }))
  await tx.insert(planAnswers).values(rows)
}

export async function takeBack(tx: Tx, scope: Scope, { row }: Loaded, batch: number): Promise<void> {
  const own = and(eq(planAnswers.authorityId, scope.authorityId), eq(planAnswers.planId, row.id), eq(planAnswers.versionNo, row.versionNo))
  await tx
    .update(planAnswers)
    .set({ undone: true })
    .where(and(own, eq(planAnswers.batch, batch)))
}

type Change = {
  readonly state?: PlanState
  readonly title?: string
  readonly versionNo?: number
  readonly parent?: ParentPlan
  readonly readingId?: string
}

export async function changePlan(tx: Tx, scope: Scope, { id, ...change }: Change & { readonly id: string }): Promise<void> {
  await tx
    .update(plans)
    .set({ ...change, savedAt: scope.now.at })
    .where(planWithin(scope, id))
}

export async function changeDraft(tx: Tx, scope: Scope, { row }: Loaded, reading: Reading): Promise<void> {
  await tx
    .update(planVersions)
    .set({ reading })
    .where(versionWithin(scope, row.id, row.versionNo))
}

type Sealed = { readonly content: string; readonly digest: string }

/** The draft becomes a confirmed version for ever; the one before it is superseded. */
export async function sealVersion(tx: Tx, scope: Scope, { row }: Loaded, sealed: Sealed): Promise<void> {
  await tx
    .update(planVersions)
    .set({ state: 'superseded' })
    .where(and(versionWithin(scope, row.id, row.versionNo - 1), eq(planVersions.state, 'confirmed')))
  await tx
    .update(planVersions)
    .set({ ...sealed, state: 'confirmed', confirmedBy: scope.actor.name, confirmedAt: scope.now.at })
    .where(and(versionWithin(scope, row.id, row.versionNo), eq(planVersions.state, 'draft')))
}

export async function addClauses(tx: Tx, rows: readonly ClauseRow[]): Promise<void> {
  if (rows.length > 0) await tx.insert(clauses).values([...rows])
}

export const clausesOf = (tx: Tx, scope: Scope, { planId, no }: VersionKey): Promise<ClauseRow[]> =>
  tx
    .select()
    .from(clauses)
    .where(and(eq(clauses.authorityId, scope.authorityId), eq(clauses.planId, planId), eq(clauses.versionNo, no)))
    .orderBy(asc(clauses.no))

const newestVersion = and(
  eq(planVersions.authorityId, plans.authorityId),
  eq(planVersions.planId, plans.id),
  eq(planVersions.no, plans.versionNo),
)

/** Every plan with its newest version's reading and how many answers hold: one query for the list. */
export const listPlans = (tx: Tx, scope: Scope) =>
  tx
    .select({ row: plans, reading: planVersions.reading, versionState: planVersions.state })
    .from(plans)
    .innerJoin(planVersions, newestVersion)
    .where(eq(plans.authorityId, scope.authorityId))
    .orderBy(desc(plans.savedAt), desc(plans.id))

/** Plans by what they are called: their readings are large and stay where they are. */
export const planHeads = (tx: Tx, scope: Scope) =>
  tx
    .select({ row: plans, number: sql<string | null>`${planVersions.reading} -> 'document' -> 'number' ->> 'value'` })
    .from(plans)
    .innerJoin(planVersions, newestVersion)
    .where(eq(plans.authorityId, scope.authorityId))
    .orderBy(desc(plans.savedAt), desc(plans.id))

const headOf = (field: string) => sql<string | null>`${planVersions.reading} -> 'document' -> ${sql.raw(`'${field}'`)} ->> 'value'`

/** What each plan is known by: its file, and the number, date and issuer on its paper. */
export const planMarks = (tx: Tx, scope: Scope) =>
  tx
    .select({
      id: plans.id,
      title: plans.title,
      madeAt: plans.madeAt,
      sha256: readings.sha256,
      number: headOf('number'),
      date: headOf('date'),
      issuer: headOf('issuer'),
    })
    .from(plans)
    .innerJoin(planVersions, newestVersion)
    .leftJoin(readings, and(eq(readings.authorityId, plans.authorityId), eq(readings.id, plans.readingId)))
    .where(eq(plans.authorityId, scope.authorityId))

/** Answers that hold, of the newest versions of all plans. */
export const heldAnswers = (tx: Tx, scope: Scope) =>
  tx
    .select({ planId: planAnswers.planId, path: planAnswers.path, state: planAnswers.state, value: planAnswers.value })
    .from(planAnswers)
    .innerJoin(
      plans,
      and(
        eq(plans.authorityId, planAnswers.authorityId),
        eq(plans.id, planAnswers.planId),
        eq(plans.versionNo, planAnswers.versionNo),
        sql`not ${planAnswers.undone}`,
      ),
    )
    .where(eq(planAnswers.authorityId, scope.authorityId))
    .orderBy(asc(planAnswers.no))

export const happeningsAbout = (tx: Tx, scope: Scope, about: string) =>
  tx
    .select({ what: happenings.what, at: happenings.at, details: happenings.details })
    .from(happenings)
    .where(and(eq(happenings.authorityId, scope.authorityId), eq(happenings.about, about)))
    .orderBy(asc(happenings.seq))
