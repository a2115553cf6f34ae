import type { CalledForItem, ItemKind, ItemState } from '@guong-sang/domain/conference/called-for-item.ts'
import type { Anchor, ConferenceState, DayStanding } from '@guong-sang/domain/conference/conference.ts'
import type { RemedyCode } from '@guong-sang/domain/conference/dates/conflict.ts'
import type { DueRule } from '@guong-sang/domain/conference/dates/due.ts'
import type { OfferedRule } from '@guong-sang/domain/conference/dates/rule-offer.ts'
import type { CalendarDay } from '@guong-sang/domain/conference/dates/working-day.ts'
import type { Day } from '@guong-sang/domain/shared/day.ts'
import type { StageName } from '@guong-sang/domain/stages.ts'
import { boolean, date, integer, jsonb, pgSchema, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'

export const conferences = pgTable(
  'conference',
  {
    authorityId: integer('authority_id').notNull(),
    id: uuid().notNull(),
    planId: uuid('plan_id').notNull(),
    versionNo: integer('version_no').notNull(),
    name: text().notNull(),
    aliases: jsonb().$type<readonly string[]>().notNull(),
    ordinal: integer(),
    state: text().$type<ConferenceState>().notNull(),
    day: date().$type<Day>(),
    dayStanding: text('day_standing').$type<DayStanding>().notNull(),
    sessions: integer(),
    partOfDay: text('part_of_day'),
    startTime: text('start_time'),
    venue: text(),
    notice: jsonb().$type<NonNullable<Anchor['notice']>>(),
    planTitle: text('plan_title').notNull(),
    planNumber: text('plan_number'),
    planDate: date('plan_date').$type<Day>(),
    confirmedAt: timestamp('confirmed_at', { withTimezone: true }).notNull(),
    writer: text().$type<'server' | 'hub'>().notNull(),
    writerEpoch: integer('writer_epoch').notNull(),
  },
  (table) => [primaryKey({ columns: [table.authorityId, table.id] }), unique().on(table.authorityId, table.planId)],
)

export const calledForItems = pgTable(
  'called_for_item',
  {
    authorityId: integer('authority_id').notNull(),
    id: uuid().notNull(),
    conferenceId: uuid('conference_id').notNull(),
    key: text().notNull(),
    position: integer().notNull(),
    lineageId: text('lineage_id'),
    alsoCalledBy: jsonb('also_called_by').$type<CalledForItem['alsoCalledBy']>().notNull(),
    ruleKey: text('rule_key'),
    kind: text().$type<ItemKind>().notNull(),
    stage: text().$type<StageName>().notNull(),
    title: text().notNull(),
    ownerText: text('owner_text'),
    ownerBodyId: uuid('owner_body_id'),
    ownerInferred: boolean('owner_inferred').notNull(),
    mood: text().$type<CalledForItem['mood']>().notNull(),
    role: text().$type<CalledForItem['role']>(),
    due: jsonb().$type<DueRule>().notNull(),
    paper: text(),
    state: text().$type<ItemState>().notNull(),
    waivedReason: text('waived_reason'),
    answeredBy: jsonb('answered_by').$type<readonly string[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.authorityId, table.id] }), unique().on(table.authorityId, table.conferenceId, table.key)],
)

export const clauseLinks = pgTable(
  'clause_link',
  {
    authorityId: integer('authority_id').notNull(),
    conferenceId: uuid('conference_id').notNull(),
    clauseId: uuid('clause_id').notNull(),
    stage: text().$type<StageName>().notNull(),
    objectId: uuid('object_id').notNull(),
    title: text().notNull(),
    holder: text(),
    state: text().notNull(),
    due: date().$type<Day>(),
    path: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.authorityId, table.conferenceId, table.clauseId, table.stage, table.objectId] })],
)

export const ruleAnswers = pgTable(
  'rule_answer',
  {
    authorityId: integer('authority_id').notNull(),
    conferenceId: uuid('conference_id').notNull(),
    ruleKey: text('rule_key').notNull(),
    answer: text().$type<'adopted' | 'declined'>().notNull(),
    byName: text('by_name').notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.authorityId, table.conferenceId, table.ruleKey] })],
)

export const conflictAnswers = pgTable(
  'conflict_answer',
  {
    authorityId: integer('authority_id').notNull(),
    conferenceId: uuid('conference_id').notNull(),
    conflictId: text('conflict_id').notNull(),
    remedy: text().$type<RemedyCode>().notNull(),
    promisedDay: date('promised_day').$type<Day>(),
    seen: text().notNull(),
    byName: text('by_name').notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.authorityId, table.conferenceId, table.conflictId] })],
)

const ref = pgSchema('ref')

export const calendarDays = ref.table('calendar', {
  jurisdiction: text().notNull(),
  day: date().$type<Day>().notNull(),
  kind: text().$type<CalendarDay['kind']>().notNull(),
  name: text().notNull(),
  source: text().notNull(),
  checkNeeded: boolean('check_needed').notNull(),
})

export const calendarYears = ref.table('calendar_year', { jurisdiction: text().notNull(), year: integer().notNull() })

export const offeredRules = ref.table('offered_rule', {
  key: text().primaryKey().notNull(),
  jurisdiction: text().notNull(),
  title: text().notNull(),
  source: text().notNull(),
  grade: text().$type<OfferedRule['grade']>().notNull(),
  fromDay: date('from_day').$type<Day>().notNull(),
  toDay: date('to_day').$type<Day>(),
  due: jsonb().$type<DueRule>().notNull(),
  stage: text().$type<StageName>().notNull(),
  paper: text(),
})
