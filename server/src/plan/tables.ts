import type { Answer, AnswerState } from '@guong-sang/domain/plan/answer.ts'
import type { ParentPlan } from '@guong-sang/domain/plan/parent-plan.ts'
import type { PlanState } from '@guong-sang/domain/plan/plan.ts'
import type { ClauseKind, Reading, Repair } from '@guong-sang/domain/reading/reading.ts'
import type { SourceText } from '@guong-sang/domain/reading/source.ts'
import { boolean, integer, jsonb, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'

export const plans = pgTable(
  'plan',
  {
    authorityId: integer('authority_id').notNull(),
    id: uuid().notNull(),
    title: text().notNull(),
    state: text().$type<PlanState>().notNull(),
    versionNo: integer('version_no').notNull(),
    readingId: uuid('reading_id'),
    fromPlanId: uuid('from_plan_id'),
    parent: jsonb().$type<ParentPlan>(),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
    savedAt: timestamp('saved_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.authorityId, table.id] })],
)

export const planVersions = pgTable(
  'plan_version',
  {
    authorityId: integer('authority_id').notNull(),
    planId: uuid('plan_id').notNull(),
    no: integer().notNull(),
    state: text().$type<'draft' | 'confirmed' | 'superseded'>().notNull(),
    readingId: uuid('reading_id'),
    reading: jsonb().$type<Reading>().notNull(),
    source: jsonb().$type<SourceText>().notNull(),
    repairs: jsonb().$type<readonly Repair[]>().notNull(),
    reason: text(),
    paper: text(),
    /** The canonical text; its SHA-256 is `digest`. */
    content: text(),
    digest: text(),
    confirmedBy: text('confirmed_by'),
    confirmedAt: timestamp('confirmed_at', { withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.authorityId, table.planId, table.no] })],
)

export const planAnswers = pgTable(
  'plan_answer',
  {
    authorityId: integer('authority_id').notNull(),
    planId: uuid('plan_id').notNull(),
    versionNo: integer('version_no').notNull(),
    no: integer().notNull(),
    path: text().notNull(),
    state: text().$type<AnswerState>().notNull(),
    value: jsonb().$type<Answer['value']>(),
    reason: text(),
    byId: text('by_id').notNull(),
    byName: text('by_name').notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    batch: integer().notNull(),
    undone: boolean().notNull(),
  },
  (table) => [primaryKey({ columns: [table.authorityId, table.planId, table.versionNo, table.no] })],
)

export const clauses = pgTable(
  'clause',
  {
    authorityId: integer('authority_id').notNull(),
    id: uuid().notNull(),
    planId: uuid('plan_id').notNull(),
    versionNo: integer('version_no').notNull(),
    no: integer().notNull(),
    lineageId: text('lineage_id').notNull(),
    place: text().notNull(),
    label: text(),
    heading: text(),
    text: text().notNull(),
    firstLine: integer('first_line').notNull(),
    lastLine: integer('last_line').notNull(),
    kind: text().$type<ClauseKind>().notNull(),
    added: boolean().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.authorityId, table.id] }),
    unique().on(table.authorityId, table.planId, table.versionNo, table.lineageId),
  ],
)
