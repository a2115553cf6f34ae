import { canonical } from '../../shared/vietnamese.ts'
import type { SourceText } from '../source.ts'
import { tokensOf } from './token.ts'

/** Letters that an English reader never writes; not "é", which it does, nor "đ", which stands in abbreviations and after sums. */
const MARKED = /[àáảãạăằắẳẵặâầấẩẫậèẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/giu
const ANY_MARK = /[àáảãạăằắẳẵặâầấẩẫậèẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu
const LETTERS = /\p{L}/gu
/** Sound text has a share of 0.2 and more, a page read in English or typed without marks none; in such a page a line may have a few. */
const SOUND = 0.05
const SOUND_AMONG_DAMAGED = 0.12
/** Fewer letters say nothing. */
const ENOUGH = 8
/** Sound plans have less than 0.005 words that are no syllables (foreign ones, names of peoples). */
const STRANGE_WORDS = 0.05
const ENOUGH_WORDS = 40

export type LineState = 'damaged' | 'sound' | 'unsaid'
/** 'lone': some lines among sound ones; 'most': the page; 'mixed': letters here and there in every line. */
export type Damage = { readonly states: readonly LineState[]; readonly extent: 'none' | 'lone' | 'most' | 'mixed' }

/** Which lines lost Vietnamese letters. `sound`: all syllables, in canonical form. A short line is as its neighbours are. */
export function damageOf(source: SourceText, sound: ReadonlyMap<string, unknown>): Damage {
  const strict = source.lines.map(({ text }) => stateOf(text, SOUND))
  if (mostly(strict, 'damaged')) {
    const own = source.lines.map(({ text }) => stateOf(text, SOUND_AMONG_DAMAGED))
    return { states: settled(own), extent: 'most' }
  }
  if (strangeWords(source, sound) > STRANGE_WORDS) return { states: strict.map(() => 'damaged'), extent: 'mixed' }
  return { states: settled(strict), extent: strict.includes('damaged') ? 'lone' : 'none' }
}

const mostly = (states: readonly LineState[], wanted: LineState): boolean =>
  states.filter((state) => state === wanted).length * 2 >= Math.max(1, states.filter((state) => state !== 'unsaid').length)

function stateOf(text: string, sound: number): LineState {
  const letters = text.match(LETTERS)?.length ?? 0
  const marked = text.match(MARKED)?.length ?? 0
  if (letters >= ENOUGH) return marked / letters < sound ? 'damaged' : 'sound'
  return marked > 0 ? 'sound' : 'unsaid'
}

/** A line that says nothing is as the nearest line that does, the one before it first. */
function settled(states: readonly LineState[]): LineState[] {
  const before = distances(states)
  const after = distances(states.toReversed()).reverse()
  return states.map((_, i) => {
    const [up, down] = [before[i], after[i]]
    return (up && (!down || up.away <= down.away) ? up.state : down?.state) ?? 'unsaid'
  })
}

/** For each line the last one that says something, and how far back it is. */
function distances(states: readonly LineState[]): ({ state: LineState; away: number } | null)[] {
  let last: { state: LineState; away: number } | null = null
  return states.map((state) => {
    last = state === 'unsaid' ? last && { ...last, away: last.away + 1 } : { state, away: 0 }
    return last
  })
}

/** Share of words in small letters that are no syllables. */
function strangeWords(source: SourceText, sound: ReadonlyMap<string, unknown>): number {
  const words = source.lines.flatMap(({ text }) => tokensOf(text)).filter(({ kind, text }) => kind === 'word' && /^.\P{Lu}+$/u.test(text))
  if (words.length < ENOUGH_WORDS) return 0
  return words.filter(({ text }) => !sound.has(canonical(text))).length / words.length
}

/** Whether the word still has a letter that an English reader never writes. */
export const isMarked = (word: string): boolean => ANY_MARK.test(word)
