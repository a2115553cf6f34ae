import type { Piece } from '../layout/rows.ts'

/** A word as recognised, with its line; sure is 0-100. */
export type Word = Piece & { readonly sure: number }

const WORD_LEVEL = '5'
/** Words less sure than this are dirt, a fold, part of a stamp. */
const NOISE = 15
/** A sign that stands alone at the edge of a line must be surer than this to be one. */
const SURE_SIGN = 75
/** A few letters that stand apart at the edge of a line must be surer than this to be a word. */
const SURE_WORD = 65
/** Of the letters' height: what stands further off stands apart. */
const APART = 1.6

/** Points and ticks that dirt puts before a word: no Vietnamese word begins with one. */
const DUST = /^[.,:;'`„·]+(?=[\p{L}\p{N}–-])/u
/** What numbers a heading or item is kept, however unsure. */
const LABEL = /^(?:\d{1,2}|[IVX]{1,4}|[a-z])[.)]$/

/** Words of Tesseract's tab-separated answer; all words of one of its lines get one baseline and height. */
export function wordsFrom(tsv: string): Word[] {
  const lines = new Map<string, Word[]>()
  for (const row of tsv.split('\n')) {
    const [level, page, block, paragraph, line, , left, top, width, height, sure, text = ''] = row.split('\t')
    const printed = text.trim().replace(DUST, '')
    if (level !== WORD_LEVEL || printed === '' || (Number(sure) < NOISE && !LABEL.test(printed))) continue
    const key = [page, block, paragraph, line].join('/')
    const word = {
      text: printed,
      x: Number(left),
      y: Number(top) + Number(height),
      width: Number(width),
      height: Number(height),
      sure: Number(sure),
    }
    lines.set(key, [...(lines.get(key) ?? []), word])
  }
  return [...lines.values()].map(withoutDirt).flatMap(onOneBaseline)
}

/** Dirt gathers in the margins: the ends of a line are cleaned until a word stands there. */
function withoutDirt(words: readonly Word[]): readonly Word[] {
  const height = medianOf(words.map((word) => word.height))
  let [from, to] = [0, words.length]
  while (from < to && isDirt(words[from], words[from + 1], { height, end: false })) from += 1
  while (from < to && isDirt(words[to - 1], words[to - 2], { height, end: true })) to -= 1
  return words.slice(from, to)
}

function isDirt(word: Word | undefined, inner: Word | undefined, { height, end }: { height: number; end: boolean }): boolean {
  if (!word) return false
  const gap = !inner ? Number.POSITIVE_INFINITY : end ? word.x - inner.x - inner.width : inner.x - word.x - word.width
  const apart = gap > APART * height
  if (/[\p{L}\p{N}]/u.test(word.text)) return apart && word.sure < SURE_WORD && word.text.length <= 3
  const bullet = end ? /^[-–—]$/ : /^[-–—+*•]$/
  return !bullet.test(word.text) || (apart && end) || !inner || word.sure < (end ? SURE_SIGN : NOISE)
}

function onOneBaseline(words: readonly Word[]): Word[] {
  const y = medianOf(words.map((word) => word.y))
  const height = medianOf(words.map((word) => word.height))
  return words.map((word) => ({ ...word, y, height }))
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** 0-100: how sure the recogniser is of a page, words weighed by their length. */
export function surenessOf(words: readonly Word[]): number {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0)
  return letters === 0 ? 0 : words.reduce((sum, word) => sum + word.sure * word.text.length, 0) / letters
}
