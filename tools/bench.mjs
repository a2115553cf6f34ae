import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './ground.mjs'

/** Files of bench/ that are parts of others, not benchmarks of their own. */
const parts = new Set(['score.mjs'])
const names = readdirSync(join(root, 'bench'))
  .filter((name) => name.endsWith('.mjs') && !parts.has(name))
  .map((name) => name.replace('.mjs', ''))
const [asked, ...args] = process.argv.slice(2)
if (asked && !existsSync(join(root, 'bench', `${asked}.mjs`))) {
  console.error(`no benchmark ${asked}; there are: ${names.join(', ')}`)
  process.exit(64)
}
process.argv = [process.argv[0] ?? '', 'bench', ...args]
for (const name of asked ? [asked] : names) await import(pathToFileURL(join(root, 'bench', `${name}.mjs`)).href)
