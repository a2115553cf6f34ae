import { fold } from '../../shared/vietnamese.ts'

const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[‐‑‒–—―−]/g, '-'],
  [/[“”„‟«»]/g, '"'],
  [/[‘’‚`´]/g, "'"],
  [/[\u00a0\u2000-\u200a\u202f\t]/g, ' '],
]

/** Folded text of the same length as the original, so that a place found in one is the same place in the other. */
export function foldEven(text: string): string {
  const folded = fold(text)
  const even = folded.length === text.length ? folded : Array.from(text, oneByOne).join('')
  return ALIKE.reduce((so, [shape, plain]) => so.replace(shape, plain), even)
}

const oneByOne = (letter: string): string => fold(letter).padEnd(letter.length, ' ').slice(0, letter.length)
