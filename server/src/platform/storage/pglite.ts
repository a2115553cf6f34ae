import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { drizzle, type PgliteDatabase } from 'drizzle-orm/pglite'
import { type Migration, migrate } from './migrate.ts'

export type Engine = { readonly pg: PGlite; readonly db: PgliteDatabase }

type From = {
  /** In memory where none is given. */
  readonly folder?: string
  /** What `dumpDataDir` wrote, where the folder is still empty. */
  readonly snapshot?: Blob
  readonly migrations: readonly Migration[]
}

/** PostgreSQL inside this process, at the newest migration. It takes no lock of its own: see lock.ts. */
export async function openPglite({ folder, snapshot, migrations }: From): Promise<Engine> {
  const pg = await PGlite.create({
    ...(folder === undefined ? {} : { dataDir: folder }),
    ...(snapshot === undefined ? {} : { loadDataDir: snapshot }),
    extensions: { unaccent, pg_trgm },
  })
  await migrate(pg, migrations)
  return { pg, db: drizzle(pg) }
}

/** One statement with its values; or several without, answered by the rows of all. */
export const runOn =
  (pg: PGlite) =>
  async (text: string, values?: unknown[]): Promise<{ rows: unknown[] }> => {
    if (values !== undefined && values.length > 0) return await pg.query(text, values)
    return { rows: (await pg.exec(text)).flatMap(({ rows }) => rows) }
  }
