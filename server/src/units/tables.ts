import type { AdminUnitKind } from '@guong-sang/domain/units/admin-unit.ts'
import type { ImportState } from '@guong-sang/domain/units/import.ts'
import type { ImportMapping } from '@guong-sang/domain/units/import-mapping.ts'
import type { Share } from '@guong-sang/domain/units/lineage.ts'
import type { BodyKind, Standing } from '@guong-sang/domain/units/words.ts'
import { boolean, date, integer, jsonb, pgSchema, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

const ref = pgSchema('ref')

export const unitSources = ref.table('unit_source', { key: text().primaryKey().notNull(), title: text().notNull() })

export const adminUnits = ref.table(
  'admin_unit',
  {
    code: text().notNull(),
    from: date('from_day').notNull(),
    to: date('to_day'),
    level: text().$type<'province' | 'commune'>().notNull(),
    kind: text().$type<AdminUnitKind>().notNull(),
    name: text().notNull(),
    provinceCode: text('province_code'),
    provinceName: text('province_name'),
    oldDistrict: text('old_district'),
    source: text().notNull(),
    check: boolean('check_needed').notNull(),
  },
  (table) => [primaryKey({ columns: [table.code, table.from] })],
)

export const unitLineage = ref.table(
  'unit_lineage',
  {
    oldCode: text('old_code').notNull(),
    oldFrom: date('old_from').notNull(),
    newCode: text('new_code').notNull(),
    newFrom: date('new_from').notNull(),
    day: date().notNull(),
    share: text().$type<Share>().notNull(),
    source: text().notNull(),
    check: boolean('check_needed').notNull(),
  },
  (table) => [primaryKey({ columns: [table.oldCode, table.oldFrom, table.newCode, table.newFrom] })],
)

export const lineageAnswers = pgTable(
  'lineage_answer',
  {
    authorityId: integer('authority_id').notNull(),
    oldCode: text('old_code').notNull(),
    oldFrom: date('old_from').notNull(),
    newCode: text('new_code').notNull(),
    newFrom: date('new_from').notNull(),
    share: text().$type<'whole' | 'part'>().notNull(),
    reason: text().notNull(),
    by: text('by_name').notNull(),
    on: date('on_day').notNull(),
  },
  (table) => [primaryKey({ columns: [table.authorityId, table.oldCode, table.oldFrom, table.newCode, table.newFrom] })],
)

export const bodyImports = pgTable(
  'body_import',
  {
    authorityId: integer('authority_id').notNull(),
    id: uuid().notNull(),
    fileName: text('file_name').notNull(),
    fileSha256: text('file_sha256').notNull(),
    state: text().$type<ImportState>().notNull(),
    sheet: text().notNull(),
    headerRow: integer('header_row').notNull(),
    mapping: jsonb().$type<ImportMapping>().notNull(),
    counts: jsonb().$type<ImportCounts>().notNull(),
    by: text('by_name').notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.authorityId, table.id] })],
)
export type ImportCounts = {
  readonly rows: number
  readonly add: number
  readonly known: number
  readonly wrong: number
  readonly errors: number
}

export const bodies = pgTable(
  'body',
  {
    authorityId: integer('authority_id').notNull(),
    id: uuid().notNull(),
    kind: text().$type<BodyKind>().notNull(),
    standing: text().$type<Standing>().notNull(),
    oldUnitCode: text('old_unit_code'),
    oldUnitFrom: date('old_unit_from'),
    headTitle: text('head_title'),
    mayNominate: boolean('may_nominate').notNull(),
    from: date('from_day').notNull(),
    to: date('to_day'),
    usualKey: text('usual_key'),
    importId: uuid('import_id'),
    note: text(),
    revision: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.authorityId, table.id] })],
)

export const bodyNames = pgTable(
  'body_name',
  {
    authorityId: integer('authority_id').notNull(),
    bodyId: uuid('body_id').notNull(),
    from: date('from_day').notNull(),
    to: date('to_day'),
    name: text().notNull(),
    aliases: jsonb().$type<readonly string[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.authorityId, table.bodyId, table.from] })],
)

export const bodyParents = pgTable(
  'body_parent',
  {
    authorityId: integer('authority_id').notNull(),
    bodyId: uuid('body_id').notNull(),
    from: date('from_day').notNull(),
    to: date('to_day'),
    parentId: uuid('parent_id'),
  },
  (table) => [primaryKey({ columns: [table.authorityId, table.bodyId, table.from] })],
)

export const bodySuccessors = pgTable(
  'body_successor',
  { authorityId: integer('authority_id').notNull(), bodyId: uuid('body_id').notNull(), successorId: uuid('successor_id').notNull() },
  (table) => [primaryKey({ columns: [table.authorityId, table.bodyId, table.successorId] })],
)
