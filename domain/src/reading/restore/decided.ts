import { fold } from '../../shared/vietnamese.ts'
import type { Reading } from './columns.ts'
import { decide } from './lattice.ts'
import type { Lexicon } from './lexicon.ts'
import type { Spot } from './sentence.ts'
import { shaped } from './trie.ts'
import { EDGE, NAME, UNKNOWN } from './word-model.ts'

/** A token and what its letters and its neighbours make of it. */
export type Decided = {
  readonly spot: Spot
  readonly column: readonly Reading[]
  readonly word: number
  /** The word in lower case, as the model spells it. */
  readonly spelt: string
  /** As it is to be printed. */
  readonly text: string
  /** An abbreviation, a number, a word that was sound: printed as the list or the line has it. */
  readonly printed: boolean
  /** No word was found: it stays as it stands. */
  readonly left: boolean
  readonly likelihood: number
}

export function decideAll(spots: readonly Spot[], columns: readonly (readonly Reading[])[], { model }: Lexicon): Decided[] {
  const choices = decide(columns, [EDGE, EDGE], model)
  return spots.map((spot, i) => {
    const column = columns[i] ?? []
    const { index = 0, likelihood = 0 } = choices[i] ?? {}
    const reading = trusted(column[index], likelihood, spot, model) ? column[index] : column.find((r) => r.word === UNKNOWN)
    const word = reading?.word ?? UNKNOWN
    const spelt = model.words[word] ?? ''
    const text = reading === undefined ? spot.token.text : (reading.text ?? shaped(spelt, spot.shape))
    const left = reading === undefined || (spot.token.kind === 'word' && (word === UNKNOWN || word === NAME) && text === spot.token.text)
    const printed = reading?.text !== undefined && !left
    return { spot, column, word, spelt, text, printed, left, likelihood }
  })
}

const trusted = (reading: Reading | undefined, likelihood: number, { token }: Spot, { words }: Lexicon['model']): boolean =>
  !wild(reading, likelihood) && !isTorn(token.text, words[reading?.word ?? UNKNOWN] ?? '')

/** A word that looks nothing like what stands there, and that the neighbours do not ask for loudly: better left as it is. */
const FAR = 12
const wild = (reading: Reading | undefined, likelihood: number): boolean => reading !== undefined && reading.cost > FAR && likelihood < 0.8

/** A consonant alone is what is left of a word that began with it; no other word may take its place. "c" and "d" may be a round vowel ("ở"). */
const isTorn = (read: string, word: string): boolean =>
  /^[bghklmnpqrstvx]$/u.test(read) && word !== '' && !fold(word).startsWith(fold(read))
