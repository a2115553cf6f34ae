import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

/** What a store may do with the database: no connection, no transaction of its own. Only `inScope` hands one out. */
export type Tx = Pick<
  PgDatabase<PgQueryResultHKT, Record<string, never>>,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'execute' | '$with' | 'with'
>
