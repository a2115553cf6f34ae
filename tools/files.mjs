import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const skipped = new Set(['node_modules', '.git', 'dist', 'coverage', '.cache'])

/**
 * Every file under root/folder, as paths from root with forward slashes on every system, sorted. A folder that is not there has none.
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
export function filesUnder(root, folder) {
  const start = join(root, folder)
  if (!existsSync(start)) return []
  return readdirSync(start, { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name))
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`
      return entry.isDirectory() ? filesUnder(root, path) : [path]
    })
    .sort()
}

export const isCode = (/** @type {string} */ path) => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts')
export const isTest = (/** @type {string} */ path) => /\.(test|e2e|deep|office)\.tsx?$/.test(path)

/** The stage names in their order, read from the text of the one file that holds them. @param {string} text */
export const stageNames = (text) => [...text.matchAll(/name: '([a-z]+)'/g)].map((match) => match[1] ?? '')

/** The built ones among them. @param {string} text */
export const builtStages = (text) => [...text.matchAll(/name: '([a-z]+)', built: true/g)].map((match) => match[1] ?? '')

/**
 * Runs a check when its file is the one that Node was started with: prints how many files it saw and each problem, exits 1 if there is one.
 * @param {string} url import.meta.url of the check
 * @param {(root: string) => { seen: number, problems: string[], note?: string }} check
 */
export function runCheck(url, check) {
  if (!process.argv[1] || pathToFileURL(process.argv[1]).href !== url) return
  const { seen, problems, note } = check(process.cwd())
  for (const problem of problems) console.log(`  ${problem}`)
  const name = url.slice(url.lastIndexOf('/') + 1).replace('.mjs', '')
  console.log(`${name}: ${seen} files, ${problems.length} problems${note ? ` (${note})` : ''}`)
  // A check that saw nothing has proved nothing.
  process.exitCode = problems.length > 0 || seen === 0 ? 1 : 0
}
