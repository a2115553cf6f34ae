import type { Role } from '@guong-sang/domain/shared/role.ts'
import { date, index, integer, pgSchema, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { bytea } from '../platform/tables.ts'

const auth = pgSchema('auth')

export const accounts = auth.table('account', {
  id: uuid().primaryKey().notNull(),
  username: text().notNull().unique(),
  name: text().notNull(),
  madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
})

export const sessions = auth.table(
  'session',
  {
    tokenHash: bytea('token_hash').primaryKey().notNull(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    activeAuthority: integer('active_authority').notNull(),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('session_expiry').on(table.expiresAt)],
)

export const memberships = pgTable(
  'membership',
  {
    authorityId: integer('authority_id').notNull(),
    id: uuid().notNull(),
    accountId: uuid('account_id').notNull(),
    role: text().$type<Role>().notNull(),
    bodyId: uuid('body_id'),
    fromDay: date('from_day').notNull(),
    toDay: date('to_day'),
  },
  (table) => [primaryKey({ columns: [table.authorityId, table.id] }), index('membership_account').on(table.authorityId, table.accountId)],
)
