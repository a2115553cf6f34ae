import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'

type From = { readonly dataDir?: string; readonly snapshot?: Blob }

/** PostgreSQL inside this process: in memory without a folder, from a snapshot where one is given. */
export const openPglite = ({ dataDir, snapshot }: From): Promise<PGlite> =>
  PGlite.create({
    ...(dataDir === undefined ? {} : { dataDir }),
    ...(snapshot === undefined ? {} : { loadDataDir: snapshot }),
    extensions: { unaccent, pg_trgm },
  })
