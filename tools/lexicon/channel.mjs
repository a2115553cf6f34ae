#!/usr/bin/env node
// Development only: counts from pairs of lines (render.mjs) what an English OCR makes of each Vietnamese letter, pair and triple of letters.
// node tools/lexicon/channel.mjs PAIRS.tsv... > server/src/reading/data/channel.txt
// A line of the table: letters, a tab, then what was read and how often ("∅" for nothing), separated by spaces.
import { readFileSync } from 'node:fs'

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
const bare = (token) => token.replace(/^[“"‘'(\-–•*[.,]+/, '').replace(/[.,;:!?)\]”"]+$/, '')
const plainQuotes = (token) => token.replace(/[‘’`´]/g, "'").replace(/[“”]/g, '"')

function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]
}
const pairs = []
for (const file of process.argv.slice(2))
  for (const line of readFileSync(file, 'utf8').normalize('NFC').split('\n')) {
    const [truth, read] = line.split('\t').map((s) =>
      plainQuotes(s ?? '')
        .split(/\s+/)
        .map(bare)
        .filter(Boolean),
    )
    if (!read || truth.length !== read.length) continue
    truth.forEach((word, i) => {
      if (!/^\p{L}+$/u.test(word)) return
      if (distance(fold(word).toLowerCase(), fold(read[i]).toLowerCase()) <= Math.max(1, word.length * 0.7)) pairs.push([word, read[i]])
    })
  }

const first = (src, out) => {
  if (fold(src) === fold(out)) return 0.5
  return [4, 3, 4.5, 7][out.length]
}
/** Cheapest cutting of `read` over the letters of `word`: a list of what each letter became. */
function align(word, read, cost) {
  const m = read.length
  let row = new Array(m + 1).fill(Number.POSITIVE_INFINITY)
  row[0] = 0
  const backs = []
  for (const letter of word) {
    const next = new Array(m + 1).fill(Number.POSITIVE_INFINITY)
    const back = new Array(m + 1).fill(0)
    for (let j = 0; j <= m; j++)
      for (let l = 0; l <= 3 && l <= j; l++) {
        const c = row[j - l] + cost(letter, read.slice(j - l, j))
        if (c < next[j]) [next[j], back[j]] = [c, l]
      }
    backs.push(back)
    row = next
  }
  const outs = []
  for (let i = word.length - 1, j = m; i >= 0; i--) {
    outs.unshift(read.slice(j - backs[i][j], j))
    j -= backs[i][j]
  }
  return outs
}
let cost = first
let cuts = []
for (let round = 0; round < 4; round++) {
  const counts = new Map()
  const totals = new Map()
  cuts = pairs.map(([word, read]) => {
    const outs = align(word, read, cost)
    outs.forEach((out, i) => {
      const key = `${word[i]}\t${out}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
      totals.set(word[i], (totals.get(word[i]) ?? 0) + 1)
    })
    return outs
  })
  cost = (src, out) => -Math.log(((counts.get(`${src}\t${out}`) ?? 0) + 0.3 * Math.exp(-first(src, out))) / ((totals.get(src) ?? 0) + 1))
}
const table = new Map()
pairs.forEach(([word], p) => {
  for (let n = 1; n <= 3; n++)
    for (let i = 0; i + n <= word.length; i++) {
      const src = word.slice(i, i + n)
      const out = cuts[p].slice(i, i + n).join('')
      const seen = table.get(src) ?? new Map()
      table.set(src, seen.set(out, (seen.get(out) ?? 0) + 1))
    }
})
const lines = []
for (const [src, seen] of [...table].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
  const total = [...seen.values()].reduce((n, c) => n + c, 0)
  if (total < (src.length === 1 ? 3 : 8)) continue
  const kept = [...seen]
    .filter(([out, n]) => n >= (src.length === 1 ? 1 : 2) && n / total >= 0.002 && out.length < 6)
    .sort((a, b) => b[1] - a[1])
  if (kept.length) lines.push(`${src}\t${total}\t${kept.map(([out, n]) => `${out || '∅'} ${n}`).join(' ')}`)
}
process.stdout.write(`${lines.join('\n')}\n`)
console.error({ pairs: pairs.length, sources: lines.length })
