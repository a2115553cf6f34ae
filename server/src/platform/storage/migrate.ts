import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'

export type Migration = { readonly name: string; readonly sql: string; readonly sha256: string }

export const migrationsFolder = join(import.meta.dirname, '../../migrations')

/** The SQL files in the order of their numbers. @throws where a name has no number or two share one. */
export function migrationsOf(folder: string): readonly Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  names.forEach((name, at) => {
    if (!/^\d{4}_[a-z]+_[a-z0-9_]+\.sql$/.test(name)) throw new Error(`migration ${name} is not called NNNN_stage_what.sql`)
    if (names[at + 1]?.slice(0, 4) === name.slice(0, 4)) throw new Error(`two migrations share the number ${name.slice(0, 4)}`)
  })
  return names.map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8')
    return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
  })
}

/** One digest of the whole set: what a snapshot was built with. */
export const digestOf = (migrations: readonly Migration[]): string =>
  createHash('sha256')
    .update(migrations.map(({ name, sha256 }) => `${name} ${sha256}\n`).join(''))
    .digest('hex')

/** The database was made by other files than these: by a newer program, or by one that was never released. */
export class OtherSchema extends Error {}

/**
 * Runs what has not run yet, each file in a transaction of its own.
 * @returns the names that ran. @throws OtherSchema where a file that ran before has changed since, or is not there any more.
 */
export async function migrate(pg: PGlite, migrations: readonly Migration[]): Promise<readonly string[]> {
  await pg.exec(`create schema if not exists ref;
    create table if not exists ref.migration (name text primary key, sha256 text not null, at timestamptz not null default now())`)
  const { rows } = await pg.query<{ name: string; sha256: string }>('select name, sha256 from ref.migration')
  const ran = new Map(rows.map(({ name, sha256 }) => [name, sha256]))
  const waiting = migrations.filter(({ name, sha256 }) => {
    const before = ran.get(name)
    if (before !== undefined && before !== sha256) throw new OtherSchema(`migration ${name} has changed since it ran on this database`)
    return before === undefined
  })
  const gone = [...ran.keys()].find((name) => !migrations.some((one) => one.name === name))
  if (gone !== undefined) throw new OtherSchema(`migration ${gone} ran on this database and is not in this program`)
  for (const { name, sql, sha256 } of waiting) {
    await pg.transaction(async (tx) => {
      await tx.exec(sql)
      await tx.query('insert into ref.migration (name, sha256) values ($1, $2)', [name, sha256])
    })
  }
  return waiting.map(({ name }) => name)
}
