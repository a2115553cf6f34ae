// How well the plans in plans/ are read: one JSON line a figure. Run on the carried Node: npm run bench -- reading [--notes] [--fast] [NAME …]
// Names choose plans by a part of their path; --notes lists what was missed or invented; --fast leaves out the scans, which take half a minute.
import { readFileSync } from 'node:fs'
import { readPlan } from '@guong-sang/domain/reading/read.ts'
import { lexicon } from '../server/src/reading/lexicon-file.ts'
import { textSource } from '../server/src/reading/plain/text-source.ts'
import { closeReader, readFile } from '../server/src/reading/read-file.ts'
import { score } from './score.mjs'

const damages = { '02-truong-thcs': ['', '.tcvn3', '.nodia', '.ocr'], '04-huyen-2020-hai-cap': ['', '.wrap', '.tcvn3', '.nodia', '.ocr'] }
const TEXTS = [
  ['kien-moc', 'kien-moc'],
  ['loi-bac.restored', 'loi-bac'],
  ['loi-bac', 'loi-bac'],
  ...Object.entries(damages).flatMap(([plan, kinds]) => kinds.map((damage) => [`dev/${plan}${damage}`, `dev/${plan}`])),
]
/** As people send them: the text of an office's file, a printed page, and last the pictures of pages. */
const FILES = [
  ['files/d-kien-moc.docx', 'kien-moc'],
  ['files/d-loi-bac.docx', 'loi-bac'],
  ['files/p-kien-moc-libreoffice.pdf', 'kien-moc'],
  ['files/p-loi-bac-two-column-head.pdf', 'loi-bac'],
  ['files/s-kien-moc-mono.pdf', 'kien-moc'],
  ['files/s-loi-bac-bad-layer.pdf', 'loi-bac'],
]
/** Plans that no knowledge of the reader was made from: reading them is reading with this plan left out. */
const LEFT_OUT = new Set(['kien-moc', 'loi-bac'])
const WHY_LEFT_OUT = 'leave-one-out: no word list, phrase or rule file holds five words in a row of this plan (tested beside the readers)'

const words = process.argv.slice(2)
const [chosen, notes, fast] = [words.filter((word) => !word.startsWith('--')), words.includes('--notes'), words.includes('--fast')]
const knowledge = { places: { provinces: [], communes: [] }, lexicon: lexicon() }
const at = (/** @type {string} */ path) => new URL(`../plans/${path}`, import.meta.url)
const say = (/** @type {string} */ name, /** @type {number} */ value, /** @type {string} */ unit, note = '') =>
  console.log(JSON.stringify({ name, value: Number(value.toFixed(4)), unit, note }))
const isAsked = (/** @type {string} */ path) => chosen.length === 0 || chosen.some((name) => path.includes(name))

/** @param {string} path @param {string} truth @param {unknown} reading */
function scored(path, truth, reading) {
  const figures = score(JSON.parse(JSON.stringify(reading)), JSON.parse(readFileSync(at(`${truth}.reading.json`), 'utf8')))
  say(`reading.${path}`, figures.score, 'score', `${figures.hits} right, ${figures.missed} missed`)
  if (LEFT_OUT.has(path)) say(`reading.${path}.left-out`, figures.score, 'score', WHY_LEFT_OUT)
  say(`reading.${path}.invented`, figures.invented, 'values')
  say(`reading.${path}.words`, figures.words, 'share')
  return figures
}
const listed = (/** @type {readonly string[]} */ found) =>
  notes && found.length > 0 && console.log(found.map((note) => `  ${note}`).join('\n'))

/** @param {string} path @param {string} truth */
function measureText(path, truth) {
  const source = textSource(readFileSync(at(`${path}.txt`)))
  readPlan(source, knowledge)
  const started = performance.now()
  const { reading } = readPlan(source, knowledge)
  const spent = performance.now() - started
  const figures = scored(path, truth, reading)
  say(`reading.${path}.lines`, figures.lines, 'share')
  say(`reading.${path}.ms`, spent, 'ms', 'the second run, the lexicon loaded')
  listed(figures.notes)
}

/** The truths count the lines of the texts, a file has lines of its own: their share is not said. @param {string} path @param {string} truth */
async function measureFile(path, truth) {
  const started = performance.now()
  const result = await readFile(readFileSync(at(path)), { name: path })
  const spent = performance.now() - started
  if (!result.ok) throw new Error(`${path}: ${result.refusal.code}`)
  const { notes: found } = scored(path, truth, result.value.reading)
  say(`reading.${path}.ms`, spent, 'ms', 'from the bytes to the reading')
  listed(found)
}

for (const [path = '', truth = ''] of TEXTS) if (isAsked(path)) measureText(path, truth)
for (const [path = '', truth = ''] of FILES) if (isAsked(path) && !(fast && path.startsWith('files/s-'))) await measureFile(path, truth)
await closeReader()
