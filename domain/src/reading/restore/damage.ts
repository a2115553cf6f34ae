import type { SourceText } from '../source.ts'

/** Letters that an English reader never writes; not "é", which it does, nor "đ", which stands in abbreviations and after sums. */
const MARKED = /[àáảãạăằắẳẵặâầấẩẫậèẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/giu
const ANY_MARK = /[àáảãạăằắẳẵặâầấẩẫậèẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu
const LETTERS = /\p{L}/gu
/** Sound text has a share of 0.2 and more, a page read in English or typed without marks none; in such a page a line may have a few. */
const SOUND = 0.05
const SOUND_AMONG_DAMAGED = 0.12
/** Fewer letters say nothing. */
const ENOUGH = 8

export type LineState = 'damaged' | 'sound' | 'unsaid'

/** For each line whether its Vietnamese letters are lost. A short line is as its neighbours are. */
export function lineStates(source: SourceText): LineState[] {
  const strict = source.lines.map(({ text }) => stateOf(text, SOUND))
  if (!strict.includes('damaged')) return strict
  const own = mostlySound(strict) ? strict : source.lines.map(({ text }) => stateOf(text, SOUND_AMONG_DAMAGED))
  return own.map((state, i) => (state === 'unsaid' ? nearest(own, i) : state))
}

function stateOf(text: string, sound: number): LineState {
  const letters = text.match(LETTERS)?.length ?? 0
  const marked = text.match(MARKED)?.length ?? 0
  if (letters >= ENOUGH) return marked / letters < sound ? 'damaged' : 'sound'
  return marked > 0 ? 'sound' : 'unsaid'
}

function nearest(states: readonly LineState[], at: number): LineState {
  for (let distance = 1; distance < states.length; distance++)
    for (const state of [states[at - distance], states[at + distance]]) if (state && state !== 'unsaid') return state
  return 'unsaid'
}

/** Whether most lines with something to say are sound: then a line without marks must prove that it lost them. */
export const mostlySound = (states: readonly LineState[]): boolean =>
  states.filter((state) => state === 'sound').length > states.filter((state) => state === 'damaged').length

/** Whether the word still has a letter that an English reader never writes. */
export const isMarked = (word: string): boolean => ANY_MARK.test(word)
