import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CommuneKey, personas } from '@guong-sang/domain/people/persona.ts'
import { type Day, day } from '@guong-sang/domain/shared/day.ts'
import { accountNamed } from '../people/store.ts'
import { clockOn } from '../platform/clock.ts'
import type { Deps } from '../platform/deps.ts'
import { inScopeOf, outsideScopeOf } from '../platform/in-scope.ts'
import { proven, type Scope } from '../platform/scope.ts'
import { digestOf, migrationsFolder, migrationsOf } from '../platform/storage/migrate.ts'
import { openPglite, runOn } from '../platform/storage/pglite.ts'
import type { Storage } from '../platform/storage/storage.ts'
import { authorityOfPersona, seedAuthorities, trialAuthorities, usernameOf } from './authorities.ts'

/** The named world of the tests: both communes with their accounts on a migrated database in memory, on the trial's first day. */
export type World = {
  readonly deps: Deps
  /** What the act asked for, in order: no worker runs in a world. */
  readonly asked: { queue: string; payload: Readonly<Record<string, string | number>> }[]
  /** The scope of a persona, as its session would give it. */
  readonly as: (persona: string, commune?: CommuneKey, today?: Day) => Promise<Scope>
  /** SQL as the owner, past every policy: to look at what is kept, never to act. */
  readonly look: (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
  /** The same as the job queue asks: several statements where there are no values. */
  readonly run: Storage['run']
  readonly close: () => Promise<void>
}

export const trialDay = day('2025-07-25')

export async function openWorld(): Promise<World> {
  const migrations = migrationsOf(migrationsFolder)
  const { pg, db } = await openPglite({ snapshot: new Blob([await snapshot()]), migrations })
  const current = { db: async () => db }
  const clock = clockOn(() => trialDay)
  const kept = new Map<string, Uint8Array>()
  const asked: World['asked'] = []
  const deps: Deps = {
    inScope: inScopeOf(current),
    outsideScope: outsideScopeOf(current),
    clock,
    trial: true,
    ask: async (_tx, queue, payload) => {
      asked.push({ queue, payload })
    },
    files: {
      keep: async (scope, bytes) => {
        const sha256 = createHash('sha256').update(bytes).digest('hex')
        kept.set(`${scope.authorityId}/${sha256}`, bytes)
        return { sha256, size: bytes.length }
      },
      open: async (scope, sha256) => kept.get(`${scope.authorityId}/${sha256}`) ?? null,
    },
  }
  return {
    deps,
    asked,
    as: (persona, commune = 'kien-moc', today = trialDay) => scopeOf(deps, { persona, commune, today }),
    look: async (sql, values) => (await pg.query<Record<string, unknown>>(sql, values)).rows,
    run: runOn(pg),
    close: () => pg.close(),
  }
}

async function scopeOf(deps: Deps, { persona: key, commune, today }: { persona: string; commune: CommuneKey; today: Day }): Promise<Scope> {
  const persona = personas.find((one) => one.key === key)
  if (persona === undefined) throw new Error(`no persona is called ${key}`)
  const of = authorityOfPersona(persona, commune)
  const account = await deps.outsideScope((tx) => accountNamed(tx, usernameOf(persona, of)))
  if (account === undefined) throw new Error(`the world has no account of ${key}`)
  const actor = { accountId: account.id, name: account.name, roles: persona.roles, bodyId: null }
  return proven(trialAuthorities[of].authorityId, actor, { at: clockOn(() => today).now().at, today })
}

/** Built once for a set of migrations, then read from the cache: initdb alone takes seconds. */
async function snapshot(): Promise<Uint8Array<ArrayBuffer>> {
  const migrations = migrationsOf(migrationsFolder)
  const recipe = ['world.ts', 'authorities.ts', '../../../domain/src/people/persona.ts'].map((file) =>
    readFileSync(join(import.meta.dirname, file)),
  )
  const name = createHash('sha256').update(digestOf(migrations)).update(Buffer.concat(recipe)).digest('hex').slice(0, 24)
  const folder = join(import.meta.dirname, '../../../node_modules/.cache/guong-sang')
  const file = join(folder, `world-${name}.tar`)
  if (existsSync(file)) return new Uint8Array(readFileSync(file))

  const { pg, db } = await openPglite({ migrations })
  const current = { db: async () => db }
  await seedAuthorities({ inScope: inScopeOf(current), outsideScope: outsideScopeOf(current) }, new Date('2025-07-01T01:00:00Z'))
  const bytes = new Uint8Array(await (await pg.dumpDataDir('none')).arrayBuffer())
  await pg.close()
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${file}.${process.pid}`, bytes)
  renameSync(`${file}.${process.pid}`, file)
  return bytes
}
