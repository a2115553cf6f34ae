import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Deps } from './deps.ts'
import type { Scope } from './scope.ts'
import { keepFile } from './storage/keep-file.ts'

/** Files by their content: `files/<authority>/<aa>/<sha256>`. The same bytes are kept once, and never under a name that a sender chose. */
export function filesIn(folder: string): Deps['files'] {
  const placeOf = ({ authorityId }: Scope, sha256: string) => join(folder, String(authorityId), sha256.slice(0, 2), sha256)
  return {
    keep: async (scope, bytes) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const file = placeOf(scope, sha256)
      if (!existsSync(file)) {
        mkdirSync(join(file, '..'), { recursive: true })
        keepFile(file, bytes)
      }
      return { sha256, size: bytes.length }
    },
    open: async (scope, sha256) => {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return null
      const file = placeOf(scope, sha256)
      return existsSync(file) ? readFile(file) : null
    },
  }
}

/** Every file kept, by its path inside the folder. */
export const filesKept = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
        .sort()
    : []

/** Deletes every file but these. */
export function keepOnly(folder: string, paths: readonly string[]): void {
  const kept = new Set(paths)
  for (const path of filesKept(folder)) if (!kept.has(path)) rmSync(join(folder, path))
}
