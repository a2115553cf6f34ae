/** A closed vocabulary of files: a name that is not in it is a decision, written into this list and into docs/decisions. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder, runCheck, stageNames } from './files.mjs'

const kebab = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*'
const is = (/** @type {string} */ pattern) => new RegExp(`^(?:${pattern})$`)
const test = is(`${kebab}\\.(?:test|deep|office)\\.tsx?`)
const banned = is('(?:index|utils?|helpers?|common|types|misc|services?|constants|lib)(?:\\.[a-z.]+)?')
const component = is('[A-Z][A-Za-z0-9]*\\.tsx')
const beside = is(`[A-Za-z0-9-]+\\.(?:module\\.css|test\\.tsx?)`)

/** What each stage's section of CONTEXT.md calls its notions in code, kebab-case. @param {string} context */
export function termsOf(context) {
  const sections = context.split(/^## /m).slice(1)
  const termsIn = (/** @type {string} */ section) =>
    [...section.matchAll(/^\|[^|\n]*\|([^|\n]*)\|/gm)].flatMap((row) => (row[1] ?? '').split(/[,;/]/)).map(kebabOf)
  return new Map(sections.map((section) => [(section.split('\n')[0] ?? '').trim(), new Set(termsIn(section))]))
}

const kebabOf = (/** @type {string} */ term) =>
  term
    .replace(/[`*]/g, '')
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/\s+/g, '-')

/** @param {{ stage: string, rest: string[], terms: Set<string> }} file @returns {string | null} what is wrong */
function domainFile({ stage, rest, terms }) {
  const name = rest.at(-1) ?? ''
  if (rest.length > 2) return 'a stage has one level of sub-rooms and no more'
  if (test.test(name) || name === `${stage}.ts` || (rest.length === 1 && /^(rights|api|words)\.ts$/.test(name))) return null
  if (terms.has(name.replace(/\.ts$/, ''))) return null
  return `not a term: add the row "| Vietnamese | ${name.replace('.ts', '')} | where it comes from |" to "## ${stage}" of CONTEXT.md, or use its word`
}

/** @param {string[]} rest @returns {string | null} */
function serverFile(rest) {
  const name = rest.at(-1) ?? ''
  if (rest.length > 2) return 'a stage has one level of sub-rooms and no more'
  return test.test(name) || is(`${kebab}(?:\\.d)?\\.ts`).test(name)
    ? null
    : 'server/<stage>/ holds tables, store, routes, jobs, paper, links and one file an act'
}

/** @param {string[]} rest @returns {string | null} */
function webFile(rest) {
  const name = rest.at(-1) ?? ''
  const inParts = rest.length === 2 && rest[0] === 'parts'
  if (beside.test(name) && (rest.length === 1 || inParts)) return null
  if (inParts)
    return component.test(name) || is(`${kebab}\\.ts|use[A-Z]\\w*\\.tsx?`).test(name)
      ? null
      : 'parts/ holds components, hooks and kebab-case .ts files'
  if (rest.length > 1) return 'web/<stage>/ has one sub-room, parts/'
  return /^[A-Z][A-Za-z0-9]*(Page|Form)\.tsx$/.test(name) || name === 'queries.ts'
    ? null
    : 'web/<stage>/ holds XPage.tsx, XForm.tsx, queries.ts and parts/'
}

/** Rooms of a package that belong to no stage. */
const rooms = { domain: ['shared'], server: ['platform', 'trial', 'migrations'], web: ['ui', 'api'] }
const tops = {
  domain: is('stages\\.ts|rights\\.ts'),
  server: is('(?:main|app|settings|cli)\\.ts'),
  web: is('(?:main|app|routes)\\.tsx|(?:paths|theme|words|vite-env\\.d)\\.ts|[a-z-]+\\.css'),
}

/** @param {{ path: string, stages: string[], terms: Map<string, Set<string>> }} file @returns {string | null} */
function problemOf({ path, stages, terms }) {
  const [pack, , ...rest] = path.split('/')
  const known = /** @type {'domain' | 'server' | 'web'} */ (pack)
  const vague = rest.find((part) => banned.test(part))
  if (rest.slice(0, -1).includes('data')) return null
  if (vague) return `"${vague}" says nothing: name it by what it holds`
  if (rest.length === 1) return tops[known].test(rest[0] ?? '') || test.test(rest[0] ?? '') ? null : `not a file of ${pack}/src`
  return roomFile({ pack: known, room: rest[0] ?? '', rest: rest.slice(1), stages, terms })
}

/** @param {{ pack: 'domain' | 'server' | 'web', room: string, rest: string[], stages: string[], terms: Map<string, Set<string>> }} file */
function roomFile({ pack, room, rest, stages, terms }) {
  if (room === 'migrations') return /^\d{4}_[a-z0-9_]+\.sql$/.test(rest[0] ?? '') ? null : 'a migration is called 0001_what_it_does.sql'
  if (!stages.includes(room) && !rooms[pack].includes(room))
    return `"${room}" is no stage of domain/src/stages.ts and no room of ${pack}/src`
  if (pack === 'domain') return domainFile({ stage: room, rest, terms: terms.get(room) ?? new Set() })
  if (rooms[pack].includes(room)) return rest.length > 3 ? 'too deep' : null
  return pack === 'server' ? serverFile(rest) : webFile(rest)
}

/** @param {string} root */
export function check(root) {
  const text = (/** @type {string} */ path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '')
  const stages = stageNames(text('domain/src/stages.ts'))
  const terms = termsOf(text('CONTEXT.md'))
  const files = ['domain/src', 'server/src', 'web/src'].flatMap((folder) => filesUnder(root, folder))
  const problems = files.flatMap((path) => {
    const problem = problemOf({ path, stages, terms })
    return problem ? [`${path}: ${problem}`] : []
  })
  return { seen: files.length, problems }
}

runCheck(import.meta.url, check)
