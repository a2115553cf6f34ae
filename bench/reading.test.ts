import { readdirSync, readFileSync } from 'node:fs'
import { readPlan } from '@guong-sang/domain/reading/read.ts'
import { fold } from '@guong-sang/domain/shared/vietnamese.ts'
import { expect, test } from 'vitest'
import { lexicon } from '../server/src/reading/lexicon-file.ts'
import { textSource } from '../server/src/reading/plain/text-source.ts'
import { score } from './score.mjs'

const at = (path: string): URL => new URL(`../${path}`, import.meta.url)
const read = (plan: string) =>
  readPlan(textSource(readFileSync(at(`plans/${plan}.txt`))), { places: { provinces: [], communes: [] }, lexicon: lexicon() })
const scored = (plan: string, truth: string) =>
  score(JSON.parse(JSON.stringify(read(plan).reading)), JSON.parse(readFileSync(at(`plans/${truth}.reading.json`), 'utf8')))

test.each([
  ['kien-moc', 'kien-moc', 0.99],
  ['loi-bac.restored', 'loi-bac', 0.99],
  ['loi-bac', 'loi-bac', 0.97],
  ['dev/02-truong-thcs', 'dev/02-truong-thcs', 0.97],
  ['dev/02-truong-thcs.tcvn3', 'dev/02-truong-thcs', 0.95],
  ['dev/02-truong-thcs.nodia', 'dev/02-truong-thcs', 0.85],
  ['dev/02-truong-thcs.ocr', 'dev/02-truong-thcs', 0.85],
  ['dev/04-huyen-2020-hai-cap', 'dev/04-huyen-2020-hai-cap', 0.95],
  ['dev/04-huyen-2020-hai-cap.wrap', 'dev/04-huyen-2020-hai-cap', 0.95],
  ['dev/04-huyen-2020-hai-cap.tcvn3', 'dev/04-huyen-2020-hai-cap', 0.95],
  ['dev/04-huyen-2020-hai-cap.nodia', 'dev/04-huyen-2020-hai-cap', 0.85],
  ['dev/04-huyen-2020-hai-cap.ocr', 'dev/04-huyen-2020-hai-cap', 0.85],
])('%s is read as its truth says, and nothing is invented', (plan, truth, least) => {
  const figures = scored(plan, truth)
  expect(figures.invented).toBe(0)
  expect(figures.score).toBeGreaterThanOrEqual(least)
  expect(figures.lines).toBeGreaterThanOrEqual(0.95)
})

test('the words of Kiên Mộc keep their marks', () => {
  expect(scored('kien-moc', 'kien-moc').words).toBeGreaterThanOrEqual(0.99)
})

const codes = (plan: string) =>
  [...new Set(read(plan).reading.warnings.map(({ code, field }) => (field ? `${code} ${field}` : code)))].sort()

test('Kiên Mộc is warned about', () => {
  expect(codes('kien-moc')).toEqual([
    'ambiguous-before',
    'label-wrong-level',
    'missing date',
    'missing number',
    'missing place',
    'missing symbol',
    'name-differs',
    'owner-missing',
    'part-of-day-missing',
    'possible-typo',
    'provisional-date',
    'quota-without-number',
    'upper-delegates-count-missing',
    'venue-missing',
  ])
})

test('Lợi Bác is warned about', () => {
  expect(codes('loi-bac')).toEqual([
    'deadline-too-early',
    'name-differs',
    'number-repeated',
    'number-skipped',
    'owner-missing',
    'part-of-day-missing',
    'predecessors-missing',
    'provisional-date',
    'quota-without-number',
    'repaired-word',
    'signatory-missing',
    'unreadable-word',
    'upper-delegates-count-missing',
    'venue-missing',
  ])
})

test('warnings of Kiên Mộc name their lines', () => {
  const { warnings } = read('kien-moc').reading
  const linesOf = (code: string) => warnings.filter((warning) => warning.code === code).map(({ lines }) => lines)
  expect({
    typo: linesOf('possible-typo'),
    label: linesOf('label-wrong-level'),
    before: linesOf('ambiguous-before'),
    owner: linesOf('owner-missing'),
  }).toEqual({
    typo: [[221, 221]],
    label: [[90, 90]],
    before: [[173, 173]],
    owner: [
      [124, 130],
      [132, 138],
      [140, 142],
    ],
  })
})

test('a consonant left alone of a torn word becomes no other word', () => {
  const { source, reading } = read('loi-bac')
  expect(source.lines.find(({ n }) => n === 115)?.text).toMatch(/Hội nghị g$/)
  expect(reading.warnings.filter(({ code, lines }) => code === 'unreadable-word' && lines?.[0] === 115)).toEqual([
    { code: 'unreadable-word', text: 'g', lines: [115, 115] },
  ])
})

test('every word of the body is in a clause or a heading', () => {
  for (const plan of ['kien-moc', 'loi-bac.restored', 'dev/02-truong-thcs', 'dev/04-huyen-2020-hai-cap']) {
    const { source, reading } = read(plan)
    const covered = new Set(
      [...reading.clauses, ...reading.outline].flatMap(({ lines }) =>
        Array.from({ length: lines[1] - lines[0] + 1 }, (_, i) => lines[0] + i),
      ),
    )
    const [first, last] = [Math.min(...covered), Math.max(...covered)]
    const bare = source.lines.filter(({ n, text }) => n > first && n < last && /\p{L}/u.test(text) && !covered.has(n)).map(({ n }) => n)
    expect({ plan, bare }).toEqual({ plan, bare: [] })
  }
})

test('clauses have ids of their own and point to findings that exist', () => {
  const { reading } = read('kien-moc')
  expect(new Set(reading.clauses.map(({ id }) => id)).size).toBe(reading.clauses.length)
  for (const path of reading.clauses.flatMap(({ refs }) => refs)) {
    const found = path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], reading)
    expect(found).toBeDefined()
  }
})

const RUN = 5
const words = (text: string): string[] => fold(text).match(/[a-z0-9]+/g) ?? []
const runsOf = (text: string): string[] => {
  const all = words(text)
  return all.slice(RUN - 1).map((_, index) => all.slice(index, index + RUN).join(' '))
}
const filesUnder = (folder: string): string[] =>
  readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => `${entry.parentPath}/${entry.name}`)

test('no rule holds five words in a row of either plan', () => {
  const plans = ['kien-moc', 'loi-bac', 'loi-bac.restored'].flatMap((plan) => runsOf(readFileSync(at(`plans/${plan}.txt`), 'utf8')))
  const known = new Set(plans)
  const files = [...filesUnder('domain/src/reading/'), ...filesUnder('server/src/reading/')]
  expect(files.length).toBeGreaterThan(40)
  const held = files.flatMap((file) =>
    runsOf(readFileSync(file, 'utf8'))
      .filter((run) => known.has(run))
      .map((run) => `${file.split('/src/')[1]}: ${run}`),
  )
  expect(held).toEqual([])
})
