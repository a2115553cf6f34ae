import { bigint, customType, date, index, integer, jsonb, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'

export const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' })

/** A commune, province or nation that works here. Its id stands first in every key of its rows. */
export const authorities = pgTable('authority', {
  authorityId: integer('authority_id').primaryKey().notNull(),
  level: text().$type<'nation' | 'province' | 'commune'>().notNull(),
  name: text().notNull(),
  provinceName: text('province_name'),
  unitCode: text('unit_code'),
  unitFrom: date('unit_from'),
  parentId: integer('parent_id'),
})

export const happenings = pgTable(
  'happening',
  {
    authorityId: integer('authority_id').notNull(),
    seq: bigint({ mode: 'number' }).notNull(),
    id: uuid().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    onDay: date('on_day').notNull(),
    actorId: text('actor_id').notNull(),
    what: text().notNull(),
    about: text().notNull(),
    details: jsonb().$type<Readonly<Record<string, unknown>>>(),
    salt: bytea(),
    detailsHash: bytea('details_hash').notNull(),
    previousHash: bytea('previous_hash').notNull(),
    hash: bytea().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.authorityId, table.seq] }),
    unique().on(table.authorityId, table.id),
    index('happening_about').on(table.authorityId, table.about, table.seq),
  ],
)

export const happeningHeads = pgTable('happening_head', {
  authorityId: integer('authority_id').primaryKey().notNull(),
  seq: bigint({ mode: 'number' }).notNull(),
  hash: bytea().notNull(),
})
