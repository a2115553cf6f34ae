#!/usr/bin/env node
// How many words of a damaged text come back right: one JSON line a figure. Run on the carried Node: node bench/restore.mjs [--show]
// Words are compared as in score.mjs (case and place of the tone make no difference), line by line, each as often as it stands there.
import { readFileSync } from 'node:fs'
import { restoreText } from '@guong-sang/domain/reading/restore/restore.ts'
import { lexicon } from '../server/src/reading/lexicon-file.ts'

const show = process.argv.includes('--show')
const at = (path) => new URL(`../${path}`, import.meta.url)
const linesOf = (path) => readFileSync(at(path), 'utf8').normalize('NFC').split('\n')
const textOf = (lines) => ({ kind: 'text', pages: 1, notes: [], lines: lines.map((text, i) => ({ n: i + 1, text, page: 1 })) })
const say = (name, value, unit, note = '') => console.log(JSON.stringify({ name, value, unit, note }))

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const words = (line) =>
  line
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.map((w) => w.normalize('NFD').replace(TONES, '').normalize('NFC') + (w.normalize('NFD').match(TONES)?.[0] ?? '')) ?? []

function compare(have, want) {
  let [right, all] = [0, 0]
  want.forEach((line, i) => {
    const left = words(have[i] ?? '')
    const missed = []
    for (const word of words(line)) {
      all++
      const found = left.indexOf(word)
      if (found < 0) missed.push(word)
      else {
        right++
        left.splice(found, 1)
      }
    }
    if (show && missed.length) console.log(`${i + 1}: ${missed.join(' ')} <- ${left.join(' ')}`)
  })
  return right / Math.max(1, all)
}
const chunks = (line) => line.split(/\s+/).filter(Boolean)
/** Of the words that were changed with this sureness: the share that stands in the truth at the same place of the line. */
function surenesses(repairs, restored, want) {
  const figures = { high: [0, 0], medium: [0, 0], low: [0, 0] }
  for (const r of repairs) {
    if (r.restored === r.original) continue
    const place = chunks(`${restored[r.line - 1].slice(0, r.from)}.`).length - 1
    const [here, there] = [chunks(restored[r.line - 1]), chunks(want[r.line - 1] ?? '')]
    // An OCR that joined or parted words shifts the rest of its line by one.
    const reach = here.length === there.length ? 0 : 1
    const truth = words(there.slice(Math.max(0, place - reach), place + reach + 1).join(' '))
    figures[r.sureness][1]++
    if (words(r.restored).every((word) => truth.includes(word))) figures[r.sureness][0]++
    else if (show && r.sureness === 'high')
      console.log(`wrong but high, line ${r.line}: ${r.original} -> ${r.restored} (${truth.join(' ')})`)
  }
  return Object.fromEntries(Object.entries(figures).map(([k, [n, all]]) => [k, all ? `${(n / all).toFixed(3)} of ${all}` : 'none']))
}

const known = lexicon()
const P = 'plans/'
const D = 'plans/dev/'
const texts = [
  ['loi-bac', `${P}loi-bac.txt`, `${P}loi-bac.restored.txt`],
  ...['02-truong-thcs', '04-huyen-2020-hai-cap'].flatMap((f) =>
    ['ocr', 'nodia'].map((d) => [`${f}.${d}`, `${D}${f}.${d}.txt`, `${D}${f}.txt`]),
  ),
  // Own texts that no list holds: the first was looked at while the lists grew, the second never.
  ['held-out.ocr', 'bench/held-out.ocr.txt', 'bench/held-out.txt'],
  ['blind.ocr', 'bench/blind.ocr.txt', 'bench/blind.txt'],
  ['blind.nodia', null, 'bench/blind.txt'],
]
const bare = (line) => line.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
for (const [name, damaged, whole] of texts) {
  const want = linesOf(whole)
  const before = damaged ? linesOf(damaged) : want.map(bare)
  const { source, repairs } = restoreText(textOf(before), known)
  const have = source.lines.map((l) => l.text)
  if (show) console.log(`--- ${name}`)
  say(`restore.words.${name}`, Number(compare(have, want).toFixed(4)), 'share', JSON.stringify(surenesses(repairs, have, want)))
}
for (const clean of [`${P}kien-moc.txt`, `${P}loi-bac.restored.txt`, `${D}02-truong-thcs.txt`, `${D}04-huyen-2020-hai-cap.txt`]) {
  const { repairs, damaged } = restoreText(textOf(linesOf(clean)), known)
  say(
    `restore.clean.${clean.replace(/^.*\//, '').replace('.txt', '')}`,
    repairs.length,
    'words changed',
    damaged ? 'taken for damaged' : '',
  )
}
const long = textOf(linesOf(`${P}loi-bac.txt`))
const times = Array.from({ length: 5 }, () => {
  const start = performance.now()
  restoreText(long, known)
  return performance.now() - start
}).sort((a, b) => a - b)
say('restore.time', Math.round(times[2]), 'ms', `${long.lines.length} lines, warm, median of 5`)
say('restore.memory', Math.round(process.memoryUsage().rss / 2 ** 20), 'MB', 'whole process')
