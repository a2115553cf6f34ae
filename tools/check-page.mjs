/** The start page stays light: every script that is fetched before the first paint of `/`, compressed, at most 150 kB. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { runCheck } from './files.mjs'

const most = 150_000
/** What the address `/` loads by itself besides the entry: its own page. */
const startPage = 'src/conference/StartPage.tsx'

/** @typedef {{ file: string, imports?: string[] }} Chunk */

/**
 * The chunk and everything it imports, none twice.
 * @param {Record<string, Chunk>} manifest
 * @param {string} name
 * @param {Set<string>} [seen]
 */
export function filesOf(manifest, name, seen = new Set()) {
  const chunk = manifest[name]
  if (!chunk || seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  for (const imported of chunk.imports ?? []) filesOf(manifest, imported, seen)
  return seen
}

/** @param {string} root */
export function check(root) {
  const dist = join(root, 'web/dist')
  const listed = join(dist, '.vite/manifest.json')
  if (!existsSync(listed)) return { seen: 0, problems: ['web/dist is not built: run npm start once'] }
  const manifest = JSON.parse(readFileSync(listed, 'utf8'))
  if (!manifest[startPage]) return { seen: 0, problems: [`${startPage} is not in the build: name the page of "/" here`] }
  const files = new Set([...filesOf(manifest, 'index.html'), ...filesOf(manifest, startPage), 'appearance.js'])
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0)
  const problems =
    bytes > most
      ? [`the scripts of "/" are ${kB(bytes)} gz, at most ${kB(most)}: load on first use what the first paint can do without`]
      : []
  const zod = [...files]
    .filter((file) => /ZodError|z\.core\./.test(readFileSync(join(dist, file), 'utf8')))
    .map((file) => `${file} holds zod`)
  return { seen: files.size, problems: [...problems, ...zod], note: `${kB(bytes)} gz before the first paint of "/"` }
}

const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`

runCheck(import.meta.url, check)
