#!/usr/bin/env node
// How well the plans in plans/ are read: one JSON line a figure. Run on the carried Node: node bench/reading.mjs [--notes] [NAME …]
// Names choose plans by a part of their path; --notes lists what was missed or invented.
import { existsSync, readFileSync } from 'node:fs'
import { readPlan } from '@guong-sang/domain/reading/read.ts'
import { lexicon } from '../server/src/reading/lexicon-file.ts'
import { textSource } from '../server/src/reading/plain/text-source.ts'
import { score } from './score.mjs'

const PLANS = [
  ['kien-moc', 'kien-moc'],
  ['loi-bac.restored', 'loi-bac'],
  ['loi-bac', 'loi-bac'],
  ...['02-truong-thcs', '04-huyen-2020-hai-cap'].flatMap((plan) =>
    ['', '.wrap', '.tcvn3', '.nodia', '.ocr'].map((damage) => [`dev/${plan}${damage}`, `dev/${plan}`]),
  ),
]
const chosen = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const notes = process.argv.includes('--notes')
const knowledge = { places: { provinces: [], communes: [] }, lexicon: lexicon() }
const at = (path) => new URL(`../plans/${path}`, import.meta.url)
const say = (name, value, unit, note = '') => console.log(JSON.stringify({ name, value: Number(value.toFixed(4)), unit, note }))

/** @param {string} file @param {string} truth */
function measure(file, truth) {
  const source = textSource(readFileSync(at(`${file}.txt`)))
  readPlan(source, knowledge)
  const started = performance.now()
  const { reading } = readPlan(source, knowledge)
  const spent = performance.now() - started
  const figures = score(JSON.parse(JSON.stringify(reading)), JSON.parse(readFileSync(at(`${truth}.reading.json`), 'utf8')))
  say(`reading.${file}`, figures.score, 'score', `${figures.hits} right, ${figures.missed} missed`)
  say(`reading.${file}.invented`, figures.invented, 'values')
  say(`reading.${file}.words`, figures.words, 'share')
  say(`reading.${file}.lines`, figures.lines, 'share')
  say(`reading.${file}.ms`, spent, 'ms', 'the second run, the lexicon loaded')
  if (notes) for (const note of figures.notes) console.log(`  ${note}`)
}

for (const [file, truth] of PLANS)
  if (existsSync(at(`${file}.txt`)) && (chosen.length === 0 || chosen.some((name) => file.includes(name)))) measure(file, truth)
