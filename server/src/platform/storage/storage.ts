import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Current } from '../in-scope.ts'
import { keepFile } from './keep-file.ts'
import { takeFolder } from './lock.ts'
import { migrationsFolder, migrationsOf } from './migrate.ts'
import { type Engine, openPglite, runOn } from './pglite.ts'

/** The database of one data folder, held by this process alone. */
export type Storage = Current & {
  /** Nothing was in the folder when it was opened. */
  readonly fresh: boolean
  /** One statement, or several without values, as the owner: for the job queue alone. */
  readonly run: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>
  /** Writes the whole database into one file. */
  readonly snapshot: (file: string) => Promise<void>
  /** Throws the database away and opens the one of a snapshot in its place. Whoever asks meanwhile waits. */
  readonly rebuild: (snapshot: Blob) => Promise<void>
  readonly close: () => Promise<void>
}

/** Takes the folder's lock, opens its database (or begins one anew) and brings it to the newest migration. @throws FolderHeld */
export async function openStorage(folder: string, begin: 'as-it-is' | 'anew' = 'as-it-is'): Promise<Storage> {
  const lock = takeFolder(folder)
  try {
    if (begin === 'anew') rmSync(join(folder, 'db'), { recursive: true, force: true })
    return await held(folder, lock.release)
  } catch (error) {
    lock.release()
    throw error
  }
}

async function held(folder: string, release: () => void): Promise<Storage> {
  const migrations = migrationsOf(migrationsFolder)
  const data = join(folder, 'db')
  const half = join(folder, 'rebuilding')
  // A rebuild that was cut short left no database behind, and what it was to be built from is still there.
  if (existsSync(half)) for (const path of [data, half]) rmSync(path, { recursive: true, force: true })
  const fresh = !existsSync(data)
  let engine: Promise<Engine> = openPglite({ folder: data, migrations })
  await engine

  const again = async (old: Engine, snapshot: Blob): Promise<Engine> => {
    // Those who asked before are served before: the last of them is through when this one is.
    await old.pg.transaction(async () => {})
    await old.pg.close()
    writeFileSync(half, '')
    rmSync(data, { recursive: true, force: true })
    const made = await openPglite({ folder: data, snapshot, migrations })
    rmSync(half)
    return made
  }
  return {
    fresh,
    db: async () => (await engine).db,
    run: async (text, values) => runOn((await engine).pg)(text, values),
    snapshot: async (file) => {
      const { pg } = await engine
      keepFile(file, new Uint8Array(await (await pg.dumpDataDir('gzip')).arrayBuffer()))
    },
    rebuild: async (snapshot) => {
      engine = again(await engine, snapshot)
      await engine
    },
    close: async () => {
      await (await engine).pg.close()
      release()
    },
  }
}
