import { fold } from '../../shared/vietnamese.ts'
import type { Sureness } from '../found.ts'
import type { Decided } from './decided.ts'
import type { Lexicon } from './lexicon.ts'
import { placeOf } from './places.ts'
import type { Spot } from './sentence.ts'
import { LOWER, UPPER } from './trie.ts'
import { NAME, pairKey } from './word-model.ts'

/** A name's word: as the list of places has it, or left as it stood. */
export type Verdict = { readonly text: string; readonly sureness: Sureness }
/** Words before a name, as the model spells them. */
const UNIT = new Set([
  'xã',
  'phường',
  'huyện',
  'tỉnh',
  'quận',
  'trấn',
  'phố',
  'thôn',
  'bản',
  'khu',
  'làng',
  'ấp',
  'buôn',
  'thcs',
  'thpt',
  'non',
  'học',
])
const TITLE_OF_PERSON = new Set(['ông', 'bà', 'chí', 'thầy', 'cô', 'anh', 'chị', 'sĩ', 'sỹ'])
const COMRADE = /^[dđp]\/c$/i
const MIDDLE = new Set(['van', 'thi'])

/**
 * Names are never guessed: a place is spelt as the list of places has it when that is certain, every other name stays as it stands.
 * `kept`: folded names that were left alone elsewhere in the document.
 */
export function namesIn(sentence: readonly Decided[], lexicon: Lexicon, kept: ReadonlySet<string>): Map<number, Verdict> {
  const verdicts = new Map<number, Verdict>()
  for (let i = 0; i < sentence.length; i++) {
    const run = runFrom(sentence, i)
    if (run.length === 0) continue
    for (const [n, verdict] of verdictOf(run, { before: sentence[i - 1], after: sentence[i + run.length], lexicon, kept }).entries())
      verdicts.set(i + n, verdict)
    i += run.length - 1
  }
  return verdicts
}

/** Neighbours that begin with a capital; in a line of capitals what follows the kind of a unit. */
function runFrom(sentence: readonly Decided[], at: number): Decided[] {
  const first = sentence[at]
  if (!first || !capital(first)) return []
  if (first.spot.capitals && !namesUnit(sentence[at - 1])) return []
  const run = [first]
  if (namesUnit(first)) return run
  for (let i = at + 1; i < sentence.length && run.length < 5; i++) {
    const [before, here] = [sentence[i - 1], sentence[i]]
    if (!before || !here || !capital(here) || here.spot.shape !== before.spot.shape || !beside(before.spot, here.spot)) break
    run.push(here)
  }
  return run
}

const capital = ({ spot, printed }: Decided): boolean => spot.token.kind === 'word' && spot.shape !== LOWER && !printed
const beside = (a: Spot, b: Spot): boolean => (a.line === b.line ? b.token.from - a.token.to === 1 : b.line === a.line + 1)
const namesUnit = (decided: Decided | undefined): boolean => UNIT.has(wordOf(decided)) || UNIT.has(decided?.text.toLowerCase() ?? '')
const wordOf = (decided: Decided | undefined): string => decided?.spelt ?? ''

type Around = {
  readonly before: Decided | undefined
  readonly after: Decided | undefined
  readonly lexicon: Lexicon
  readonly kept: ReadonlySet<string>
}

function verdictOf(run: readonly Decided[], around: Around): Verdict[] {
  const near = around.before && run[0] && beside(around.before.spot, run[0].spot) ? around.before : undefined
  const afterUnit = namesUnit(near)
  const expected = afterUnit || (wordOf(around.after) === 'ngày' && run.length > 1)
  const known = ordinary(run, around.lexicon)
  const place = placeIn(run, around.lexicon)
  if (place && (expected || (place.words.length === run.length && !known)))
    return place.words.map((word, i) => ({ text: written(word, run[i]), sureness: afterUnit ? place.sureness : 'medium' }))
  if (!known && isPerson(run, around)) return run.map(asItStands)
  if (known || (afterUnit && joins(near, run[0], around.lexicon))) return []
  return unknownName(run, expected, around)
}

const placeIn = (run: readonly Decided[], lexicon: Lexicon) =>
  placeOf(
    run.map(({ column }) => column),
    lexicon,
  )

/** In capitals nobody sees where a name ends: most have two words. */
function unknownName(run: readonly Decided[], expected: boolean, { kept, lexicon }: Around): Verdict[] {
  if (expected || kept.has(nameKey(run))) return run.slice(0, run[0]?.spot.capitals ? 2 : run.length).map(asItStands)
  return run.length > 1 && !spoken(run, lexicon) ? run.map(asItStands) : []
}

/** The name as the document's own memory knows it. */
export const nameKey = (run: readonly Decided[]): string => fold(run.map((d) => d.spot.token.text).join(' '))

const asItStands = ({ spot }: Decided): Verdict => ({ text: spot.token.text, sureness: 'low' })
const written = (word: string, decided: Decided | undefined): string =>
  decided?.spot.shape === UPPER ? word.toUpperCase() : word.slice(0, 1).toUpperCase() + word.slice(1)

function isPerson(run: readonly Decided[], { before, lexicon }: Around): boolean {
  if (TITLE_OF_PERSON.has(wordOf(before)) || COMRADE.test(before?.spot.token.text ?? '')) return true
  const [family, middle] = run.map((d) => fold(d.spot.token.text))
  return lexicon.families.has(family ?? '') && run.length > 1 && (run.length > 2 || MIDDLE.has(middle ?? ''))
}

/** Our own phrases know each pair of neighbours: words of the genre, not a name ("Hồ Chí Minh", "Đại hội"). */
const ordinary = (run: readonly Decided[], lexicon: Lexicon): boolean =>
  run.length > 1 && run.every((d, i) => i === 0 || joins(run[i - 1], d, lexicon))

const joins = (a: Decided | undefined, b: Decided | undefined, { model }: Lexicon): boolean =>
  a !== undefined && b !== undefined && b.word !== NAME && model.pairs.has(pairKey(a.word, b.word))

const spoken = (run: readonly Decided[], { model }: Lexicon): boolean =>
  run.some((d, i) => {
    const key = pairKey(run[i - 1]?.word ?? 0, d.word)
    return i > 0 && (model.pairs.has(key) || model.open.has(key))
  })

/** Folded names of two words and more that were left as they stand. */
export function keptNames(sentence: readonly Decided[], verdicts: ReadonlyMap<number, Verdict>): string[] {
  const runs: Decided[][] = [[]]
  sentence.forEach((decided, i) => {
    if (verdicts.get(i)?.text === decided.spot.token.text) runs.at(-1)?.push(decided)
    else runs.push([])
  })
  return runs.filter((run) => run.length > 1).map(nameKey)
}
