/**
 * Scores the reader on generated plans: a seed that never changes and one that is new each time.
 * `npm run bench -- generated SEED` lists what was misread instead, by field; with a number behind it, one plan and its notes.
 */
import { readPlan } from '../domain/src/reading/read.ts'
import { lexicon } from '../server/src/reading/lexicon-file.ts'
import { textSource } from '../server/src/reading/plain/text-source.ts'
import { kindsOfBodies } from './generate/bodies/bodies.ts'
import { chanceOf } from './generate/chance.ts'
import { asTcvn3, brokenLines, decomposed, ocrNoise, withoutMarks } from './generate/degrade.ts'
import { generatePlan } from './generate/plan.ts'
import { score } from './score.mjs'

const fixedSeed = 2025
/** Plans of each kind: enough that two seeds differ by less than the reader would. */
const rounds = 8
const damagedRounds = 3
const knowledge = { places: { provinces: [], communes: [] }, lexicon: lexicon() }
const reading = (/** @type {string} */ text) => readPlan(textSource(new TextEncoder().encode(text)), knowledge).reading

/** @param {number} seed @param {(text: string) => string} [damage] */
function scored(seed, damage) {
  const all = Array.from({ length: kindsOfBodies * (damage ? damagedRounds : rounds) }, (_, nth) => {
    const { text, truth } = generatePlan(seed, nth)
    return score(reading(damage ? damage(text) : text), truth)
  })
  const mean = (/** @type {'score' | 'words' | 'lines'} */ key) => all.reduce((sum, one) => sum + one[key], 0) / all.length
  return {
    score: mean('score'),
    words: mean('words'),
    lines: mean('lines'),
    invented: all.reduce((sum, one) => sum + one.invented, 0),
    least: Math.min(...all.map((one) => one.score)),
    plans: all.length,
  }
}

/** @param {string} name @param {number} value @param {string} unit @param {string} note */
const figure = (name, value, unit, note) => console.log(JSON.stringify({ name, value: Number(value.toFixed(4)), unit, note }))

function all() {
  const freshSeed = Math.floor(Math.random() * 1e9)
  const fixed = scored(fixedSeed)
  const fresh = scored(freshSeed)
  const note = `${fixed.plans} plans of ${kindsOfBodies} kinds`
  figure('generated.fixed', fixed.score, 'score', `${note}, seed ${fixedSeed}`)
  figure('generated.fixed.least', fixed.least, 'score', 'the worst plan')
  figure('generated.fixed.invented', fixed.invented, 'values', note)
  figure('generated.fixed.words', fixed.words, 'share', note)
  figure('generated.fixed.lines', fixed.lines, 'share', note)
  figure('generated.fresh', fresh.score, 'score', `${note}, seed ${freshSeed}`)
  figure('generated.fresh.invented', fresh.invented, 'values', note)
  figure('generated.difference', Math.abs(fixed.score - fresh.score), 'score', 'at most 0.03')
  const damages = {
    nfd: decomposed,
    tcvn3: asTcvn3,
    wrap: (/** @type {string} */ text) => brokenLines(text, chanceOf(1)),
    ocr: (/** @type {string} */ text) => ocrNoise(text, chanceOf(1), 0.5),
    nodia: withoutMarks,
  }
  for (const [name, damage] of Object.entries(damages)) {
    const { score: value, invented, plans } = scored(fixedSeed, damage)
    figure(`generated.${name}`, value, 'score', `${plans} plans, ${invented} invented`)
  }
}

/** @param {number} seed @param {number} nth */
function one(seed, nth) {
  const { text, truth, kind } = generatePlan(seed, nth)
  console.log(
    text
      .split('\n')
      .map((line, at) => `${String(at + 1).padStart(4)} ${line}`)
      .join('\n'),
  )
  const { notes, ...figures } = score(reading(text), truth)
  console.log(notes.join('\n'))
  console.log(JSON.stringify({ kind, ...figures }))
}

/** What was misread in the plans of a seed, the fields with most notes first. @param {number} seed */
function misread(seed) {
  /** @type {Map<string, string[]>} */
  const byField = new Map()
  for (let nth = 0; nth < kindsOfBodies * rounds; nth += 1) {
    const { text, truth, kind } = generatePlan(seed, nth)
    for (const note of score(reading(text), truth).notes) {
      const field = note
        .replace(/^invented \d+ in /, 'invented ')
        .split(/[ :]/, 2)
        .join(' ')
      byField.set(field, [...(byField.get(field) ?? []), `  [${nth} ${kind}] ${note}`])
    }
  }
  for (const [field, notes] of [...byField].sort((a, b) => b[1].length - a[1].length))
    console.log([`${field}: ${notes.length}`, ...notes.slice(0, 8)].join('\n'))
}

const [seed, nth] = process.argv.slice(2).map(Number)
if (seed === undefined || Number.isNaN(seed)) all()
else if (nth === undefined) misread(seed)
else one(seed, nth)
