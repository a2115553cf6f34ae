import type { Region } from '../layout/columns.ts'
import { regionsOf } from '../layout/columns.ts'
import { rowsOf } from '../layout/rows.ts'
import { wordsOf } from './engine.ts'
import type { Gray } from './gray.ts'
import type { Word } from './words.ts'
import { medianOf, wordsFrom } from './words.ts'

/** 0-100: where a word of two columns is less sure, the recogniser has probably taken lines of both for one. */
const MIXED_UP = 60
/** Of the usual height: so tall is a word made of two lines. */
const TWO_LINES_TALL = 1.7
/** Of the letters' height: what is cut out above the first baseline (capitals with their marks) and below the last. */
const ABOVE = 1.35
const BELOW = 0.3

type Part = { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number }

/** Recipients and signature (or the two halves of the head) have lines of different spacing: where they got mixed up, each column is cut out and read alone. */
export async function columnsAgain(words: readonly Word[], gray: Gray): Promise<readonly Word[]> {
  const usual = medianOf(words.map((word) => word.height))
  let all = words
  for (const region of regionsOf(rowsOf(words)).filter((one) => one.kind === 'columns')) {
    const band = bandOf(region, usual)
    const inside = all.filter((word) => word.y > band.first - usual / 2 && word.y <= band.y1)
    if (!inside.some((word) => word.sure < MIXED_UP || word.height > usual * TWO_LINES_TALL)) continue
    const left = await readPart(gray, { ...band, x0: 0, x1: region.gutter })
    const right = await readPart(gray, { ...band, x0: region.gutter, x1: gray.width })
    all = [...all.filter((word) => !inside.includes(word)), ...left, ...right]
  }
  return all
}

function bandOf(region: Region, usual: number): { first: number; y0: number; y1: number } {
  const lines = region.rows.map((row) => row.y)
  const first = Math.min(...lines)
  return { first, y0: first - usual * ABOVE, y1: Math.max(...lines) + usual * BELOW }
}

async function readPart(gray: Gray, { x0, x1, y0, y1 }: Part): Promise<Word[]> {
  const [left, top] = [Math.max(0, Math.floor(x0)), Math.max(0, Math.floor(y0))]
  const part = cut(gray, {
    left,
    top,
    width: Math.min(gray.width, Math.ceil(x1)) - left,
    height: Math.min(gray.height, Math.ceil(y1)) - top,
  })
  return wordsFrom(await wordsOf(part, 'one-column')).map((word) => ({ ...word, x: word.x + left, y: word.y + top }))
}

function cut(gray: Gray, { left, top, width, height }: { left: number; top: number; width: number; height: number }): Gray {
  const data = new Uint8Array(width * height)
  for (let row = 0; row < height; row++) {
    const from = (top + row) * gray.width + left
    data.set(gray.data.subarray(from, from + width), row * width)
  }
  return { width, height, data }
}
