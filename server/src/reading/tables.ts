import type { Reading, Repair } from '@guong-sang/domain/reading/reading.ts'
import type { SourceKind, SourceText } from '@guong-sang/domain/reading/source.ts'
import type { Refusal } from '@guong-sang/domain/shared/result.ts'
import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

export type ReadingState = 'queued' | 'reading' | 'read' | 'unreadable' | 'cancelled'

export const readings = pgTable(
  'reading',
  {
    authorityId: integer('authority_id').notNull(),
    id: uuid().notNull(),
    name: text().notNull(),
    sha256: text().notNull(),
    size: integer().notNull(),
    kind: text().$type<SourceKind>(),
    state: text().$type<ReadingState>().notNull(),
    pagesDone: integer('pages_done').notNull().default(0),
    pages: integer().notNull().default(0),
    refusal: jsonb().$type<Refusal>(),
    planId: uuid('plan_id'),
    sentAt: timestamp('sent_at', { withTimezone: true }).notNull(),
    sentBy: text('sent_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.authorityId, table.id] }), index('reading_sent').on(table.authorityId, table.sentAt.desc())],
)

export const readingResults = pgTable(
  'reading_result',
  {
    authorityId: integer('authority_id').notNull(),
    readingId: uuid('reading_id').notNull(),
    source: jsonb().$type<SourceText>().notNull(),
    repairs: jsonb().$type<readonly Repair[]>().notNull(),
    reading: jsonb().$type<Reading>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.authorityId, table.readingId] }),
    foreignKey({ columns: [table.authorityId, table.readingId], foreignColumns: [readings.authorityId, readings.id] }).onDelete('cascade'),
  ],
)
