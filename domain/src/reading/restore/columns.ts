import { canonical, fold } from '../../shared/vietnamese.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { isMarked } from './damage.ts'
import { abbreviationKey, type Lexicon } from './lexicon.ts'
import type { Token } from './token.ts'
import { LOWER, type Shape, TITLE, UPPER } from './trie.ts'
import { modelWord, NAME, NUMBER, ROMAN, UNKNOWN } from './word-model.ts'

/** What a token may be: a word of the model, or (with `text`) something printed as it stands there. */
export type Reading = Candidate & { readonly text?: string }

/** Text typed without marks keeps its letters; an English reader of a picture also mistakes letters, in a mixed page only some. */
export type Loss = 'marks' | 'letters' | 'some'

/** How many candidates a token keeps, and what it costs (−ln) to leave it as it is. */
const KEPT = 12
const AS_IT_IS = 7
const MARKS_LOST = 0.5
const NO_NUMBER = 4
/** Letters whose capital looks like the small one: a reader mixes them. */
const LIKE_SMALL = /^[COSUVWXZKP]/
const NO_CAPITAL = 1
const A_NAME = 7
/** In a page that is damaged here and there a word is likelier to be what it says. */
const CHANGED = 1.5
const GOOD = 3

/** `within`: other words of the sentence stand before it. */
export type Place = { readonly token: Token; readonly shape: Shape; readonly capitals: boolean; readonly within: boolean }

export function shapeOf(text: string, capitals: boolean): Shape {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0
  if (upper > 0 && upper > lower && (upper > 1 || capitals)) return UPPER
  return /^\p{Lu}/u.test(text) ? TITLE : capitals && upper >= lower ? UPPER : LOWER
}

/** All that the token of this place may be, cheapest first. */
export function columnOf(place: Place, loss: Loss, lexicon: Lexicon): Reading[] {
  const { token, shape, capitals } = place
  if (token.kind === 'number') return [{ word: NUMBER, cost: 0, text: token.text }]
  if (token.kind === 'digits') return digits(token.text, loss, lexicon)
  if (token.kind === 'label') return [{ word: ROMAN, cost: 0, text: token.text.replace(/[Ll1|]/g, 'I') }]
  if (token.kind === 'kept') return [{ word: UNKNOWN, cost: 0, text: comrade(token.text) }]
  if (/^[IVX]+$/.test(token.text)) return romans(token.text, capitals, lexicon)
  const itself = isMarked(token.text) ? lexicon.sound.get(canonical(token.text)) : undefined
  if (itself !== undefined && loss === 'some')
    return [{ word: itself, cost: 0, text: token.text }, ...otherThan(itself, token.text, { shape, lexicon })]
  if (itself !== undefined || (isMarked(token.text) && shape === UPPER && !capitals))
    return [{ word: itself ?? UNKNOWN, cost: 0, text: token.text }]
  const words = wordsFor(token.text, { shape, loss, lexicon })
  const named = place.within && shape === TITLE && !LIKE_SMALL.test(token.text) ? asName(token.text, words, lexicon) : words
  return [...abbreviations(token.text, lexicon), ...named, asItIs(token.text, shape, capitals)].sort((a, b) => a.cost - b.cost)
}

/** A capital within a sentence: a word that is written so, else rather a name. */
const asName = (text: string, words: readonly Reading[], { model }: Lexicon): Reading[] => [
  ...words.map((c) => (model.capital.has(c.word) ? c : { ...c, cost: c.cost + NO_CAPITAL })),
  { word: NAME, cost: A_NAME, text },
]

/** "dại" stands there: a good word, but in a mixed page perhaps "đại". */
const otherThan = (itself: number, text: string, { shape, lexicon }: { shape: Shape; lexicon: Lexicon }): Reading[] =>
  looking(text, shape, lexicon)
    .filter((c) => c.word !== itself)
    .map((c) => ({ ...c, cost: c.cost + GOOD }))

function wordsFor(text: string, { shape, loss, lexicon }: { shape: Shape; loss: Loss; lexicon: Lexicon }): Reading[] {
  if (loss === 'marks') return unmarked(text, lexicon)
  const found = looking(text, shape, lexicon)
  const itself = lexicon.model.ids.get(text.toLowerCase())
  return loss === 'some' ? found.map((c) => (c.word === itself ? c : { ...c, cost: c.cost + CHANGED })) : found
}

/** "đ/c", whose first letter an English reader takes for d or P. */
const comrade = (text: string): string => text.replace(/^d(?=\/c$)/, 'đ').replace(/^[DP](?=\/c$)/, 'Đ')

/** A number, unless the neighbours speak loudly for a word whose letters were taken for digits ("1" for "là", "161" for "lối"). */
const digits = (text: string, loss: Loss, lexicon: Lexicon): Reading[] => [
  { word: NUMBER, cost: 0, text },
  ...(loss !== 'marks' ? looking(text, LOWER, lexicon).map((c) => ({ ...c, cost: c.cost + NO_NUMBER })) : []),
]

const romans = (text: string, capitals: boolean, lexicon: Lexicon): Reading[] => [
  { word: ROMAN, cost: 0, text },
  ...(capitals ? looking(text, UPPER, lexicon).map((c) => ({ ...c, cost: c.cost + 2 })) : []),
]

const unmarked = (text: string, { byPlain }: Lexicon): Reading[] =>
  (byPlain.get(fold(text)) ?? []).map((word) => ({ word, cost: MARKS_LOST }))

/** Apostrophes are hooks of letters (ơ, ư) or specks: with and without them. */
function looking(text: string, shape: Shape, lexicon: Lexicon): Reading[] {
  const read = text.replace(/[‘’`´]/g, "'")
  const found = [...candidatesOf(read, shape, lexicon)]
  if (/\p{L}'/u.test(read)) found.push(...candidatesOf(read.replaceAll("'", ''), shape, lexicon))
  const rank = (c: Candidate): number => c.cost - 0.7 * Math.log(lexicon.model.share[c.word] ?? 1e-9)
  return found.sort((a, b) => rank(a) - rank(b)).slice(0, KEPT)
}

function abbreviations(text: string, lexicon: Lexicon): Reading[] {
  const form = /^[\p{Lu}&-]{2,}$/u.test(text) ? lexicon.abbreviations.get(abbreviationKey(text)) : undefined
  return form ? [{ word: lexicon.model.ids.get(modelWord(form)) ?? UNKNOWN, cost: 0.2, text: form }] : []
}

/** Capitals that are no word are an abbreviation we don't know; a digit among letters is damage and hardly stands so. */
function asItIs(text: string, shape: Shape, capitals: boolean): Reading {
  const odd = /[\d¢€§&@'‘’]/.test(text) ? 6 : 0
  return { word: UNKNOWN, text, cost: AS_IT_IS + odd - (shape === UPPER && !capitals ? 4 : 0) }
}
