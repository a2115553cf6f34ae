#!/usr/bin/env node
// Development only: no data file may hold five words in a row of a plan the reader is measured on, else the measure would flatter it.
// Our own sentences share the set phrases of the genre with every plan; where five words coincide, the sentence is cut in two
// ("… a b c d~" and "~b c d e …"), so that only shorter collocations stand. node tools/lexicon/cut-runs.mjs PHRASES.txt...
import { readFileSync, writeFileSync } from 'node:fs'
import { runsIn, words } from './runs.mjs'

const plans = ['kien-moc.txt', 'loi-bac.txt', 'loi-bac.restored.txt'].map((f) =>
  readFileSync(new URL(`../../plans/${f}`, import.meta.url), 'utf8'),
)
const banned = words.map((cut) => new Set(plans.flatMap((text) => runsIn(text, cut))))

/** Index of the first chunk of a banned run and of the last one, or nothing. */
function firstRun(chunks) {
  for (let n = 5; n <= 12; n++)
    for (let i = 0; i + n <= chunks.length; i++) {
      const part = chunks.slice(i, i + n).join(' ')
      if (words.some((cut, k) => runsIn(part, cut).some((run) => banned[k].has(run)))) return [i, i + n - 1]
    }
  for (let i = 0; i < chunks.length; i++)
    for (let n = 1; n < 5; n++) {
      const part = chunks.slice(i, i + n).join(' ')
      if (words.some((cut, k) => runsIn(part, cut).some((run) => banned[k].has(run)))) return [i, i + n - 1]
    }
  return null
}
function pieces(line) {
  const chunks = line.split(' ')
  const run = firstRun(chunks)
  if (!run) return [line]
  const [from, to] = run
  const head = chunks.slice(0, Math.max(to, 1)).join(' ')
  const tail = chunks.slice(Math.min(from + 1, chunks.length - 1)).join(' ')
  return [...(to > from ? pieces(`${head}~`) : []), ...(from + 1 < chunks.length ? pieces(`~${tail.replace(/^[-–/] ?/, '')}`) : [])]
}
/** Lines that make a run only because they stand beside each other go to the end. */
function apart(lines) {
  const has = (a, b) => words.some((cut, k) => runsIn(`${a}\n${b}`, cut).some((run) => banned[k].has(run)))
  const done = []
  let later = []
  for (const line of lines) {
    const back = done.slice(-4).join('\n')
    if (done.length && has(back, line)) later.push(line)
    else done.push(line)
  }
  for (let round = 0; later.length && round < 9; round++) {
    const again = []
    for (const line of later) {
      const place = done.findIndex(
        (_, i) => i > 4 && !has(done.slice(i - 4, i).join('\n'), line) && !has(line, done.slice(i, i + 4).join('\n')),
      )
      if (place < 0) again.push(line)
      else done.splice(place, 0, line)
    }
    later = again
  }
  return done
}
for (const file of process.argv.slice(2)) {
  const before = readFileSync(file, 'utf8').normalize('NFC').split('\n').filter(Boolean)
  const after = before.flatMap((line) =>
    line.startsWith('#') ? [line] : pieces(line).map((l) => l.replace(/~+$/, '~').replace(/^~+/, '~')),
  )
  const lines = apart([...new Set(after.filter((line) => !/^~?\S+~?$/.test(line) || before.includes(line)))])
  writeFileSync(file, `${lines.join('\n')}\n`)
  console.log(file, before.length, '→', lines.length)
}
