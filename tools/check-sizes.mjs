/** Files that a person can read at one sitting: none over 300 lines. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder, isCode, runCheck } from './files.mjs'

const hard = 300

/** @param {string} root */
export function check(root) {
  const files = ['domain', 'server', 'web', 'tools', 'bench', 'e2e', 'world']
    .flatMap((folder) => filesUnder(root, folder))
    .filter((path) => isCode(path) && !path.includes('/data/'))
  const sizes = files
    .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines)
  const at = (/** @type {number} */ share) => sizes[Math.floor((sizes.length - 1) * share)]?.lines ?? 0
  const problems = sizes.filter(({ lines }) => lines > hard).map(({ path, lines }) => `${path}: ${lines} lines, at most ${hard}`)
  return { seen: files.length, problems, note: `median ${at(0.5)} lines, p90 ${at(0.9)}, longest ${at(1)}` }
}

runCheck(import.meta.url, check)
