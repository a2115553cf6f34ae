/** The lock installs anywhere: every optional platform package that it asks for is in it, with a checksum, from the public registry. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCheck } from './files.mjs'

/** Where Node would find `name` asked for by the package at `path`. @param {Record<string, unknown>} packages @param {string} path @param {string} name */
function resolves(packages, path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at}${at === '' ? '' : '/'}node_modules/${name}`]) return true
    if (at === '') return false
    if (!at.includes('/node_modules/')) at = ''
    if (at === '') return packages[`node_modules/${name}`] !== undefined
  }
}

/** @param {string} root */
export function check(root) {
  /** @type {{ packages: Record<string, { optionalDependencies?: Record<string, string>, integrity?: string, resolved?: string, link?: boolean }> }} */
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const entries = Object.entries(packages)
  const problems = entries.flatMap(([path, entry]) => {
    const missing = Object.keys(entry.optionalDependencies ?? {}).filter((name) => !resolves(packages, path, name))
    const registry = path.includes('node_modules/') && !entry.link
    return [
      ...missing.map((name) => `${path || 'package.json'}: ${name} is not in the lock, npm ci fails on another system`),
      ...(registry && !entry.integrity ? [`${path}: no checksum`] : []),
      ...(registry && entry.resolved && !entry.resolved.startsWith('https://registry.npmjs.org/')
        ? [`${path}: comes from ${entry.resolved}`]
        : []),
    ]
  })
  return { seen: 1, problems, note: `${entries.length} packages` }
}

runCheck(import.meta.url, check)
