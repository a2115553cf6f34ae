import type { SourceText } from '../source.ts'

/** Letters that an English reader never writes. "é" it does. */
const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậèẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/giu
const LETTERS = /\p{L}/gu
/** Sound text has a share of 0.3 and more; a page read in English or typed without marks none. */
const SOUND = 0.05
/** Fewer letters say nothing. */
const ENOUGH = 8

export type LineState = 'damaged' | 'sound' | 'unsaid'

/** For each line whether its Vietnamese letters are lost. A short line is as its neighbours are. */
export function lineStates(source: SourceText): LineState[] {
  const own = source.lines.map(({ text }) => stateOf(text))
  if (!own.includes('damaged')) return own
  return own.map((state, i) => (state === 'unsaid' ? nearest(own, i) : state))
}

function stateOf(text: string): LineState {
  const letters = text.match(LETTERS)?.length ?? 0
  const marked = text.match(VIETNAMESE)?.length ?? 0
  if (letters >= ENOUGH) return marked / letters < SOUND ? 'damaged' : 'sound'
  return marked > 0 ? 'sound' : 'unsaid'
}

function nearest(states: readonly LineState[], at: number): LineState {
  for (let distance = 1; distance < states.length; distance++)
    for (const state of [states[at - distance], states[at + distance]]) if (state && state !== 'unsaid') return state
  return 'unsaid'
}

/** Whether the word still has a letter that an English reader never writes. */
export const isMarked = (word: string): boolean => word.search(VIETNAMESE) >= 0
