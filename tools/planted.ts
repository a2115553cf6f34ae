import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** null: left out, also where it is planted otherwise. */
type Files = Readonly<Record<string, string | null>>

export const stages = `export const stages = [
  { no: 3, name: 'reading', built: true },
  { no: 4, name: 'plan', built: true },
  { no: 5, name: 'conference', built: false },
] as const
`

/** What a check says and how it ends in a folder that holds only these files. */
export function checked(name: string, files: Files): { readonly code: number | null; readonly said: readonly string[] } {
  const root = mkdtempSync(join(tmpdir(), 'guong-sang-planted-'))
  try {
    for (const [path, text] of Object.entries({ 'domain/src/stages.ts': stages, ...files })) {
      if (text === null) continue
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL(`${name}.mjs`, import.meta.url))], {
      cwd: root,
      encoding: 'utf8',
    })
    return {
      code: status,
      said: `${stdout}${stderr}`
        .trim()
        .split('\n')
        .map((line) => line.trim()),
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
