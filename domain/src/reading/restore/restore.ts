import type { Sureness } from '../found.ts'
import type { Repair } from '../reading.ts'
import type { SourceText } from '../source.ts'
import { columnOf, type Loss, type Place, type Reading } from './columns.ts'
import { lineStates } from './damage.ts'
import { type Choice, decide } from './lattice.ts'
import type { Lexicon } from './lexicon.ts'
import { type Spot, sentencesIn } from './sentence.ts'
import { shaped } from './trie.ts'
import { EDGE, UNKNOWN } from './word-model.ts'

export type Restored = { readonly source: SourceText; readonly repairs: readonly Repair[]; readonly damaged: boolean }

/**
 * Gives a text back the Vietnamese letters that a reader of pictures or a typist lost, word by word. Lines keep their numbers;
 * every changed word and every word that could not be restored leaves a repair. A sound text comes back as it is.
 */
export function restoreText(source: SourceText, lexicon: Lexicon): Restored {
  const states = lineStates(source)
  if (!states.includes('damaged')) return { source, repairs: [], damaged: false }
  const sentences = sentencesIn(source, states)
  const loss = lossOf(sentences)
  const known = new Map<string, readonly Reading[]>()
  const column = (place: Place): readonly Reading[] => {
    const key = `${place.token.kind}${place.shape}${place.capitals ? '^' : ''}${place.token.text}`
    const seen = known.get(key) ?? columnOf(place, loss, lexicon)
    known.set(key, seen)
    return seen
  }
  const repairs = sentences.flatMap((spots) => repairsOf(spots, spots.map(column), lexicon))
  return { source: applied(source, repairs), repairs: shifted(repairs), damaged: true }
}

/** Digits and foreign signs among letters show that a picture was read; typed text has none. */
function lossOf(sentences: readonly (readonly Spot[])[]): Loss {
  const words = sentences.flat().filter(({ token }) => token.kind === 'word')
  const odd = words.filter(({ token }) => /\p{L}[\d¢€§@'‘’]|[\d¢€§@'‘’]\p{L}|[éèöü¢€§]/u.test(token.text))
  return odd.length > words.length * 0.01 ? 'letters' : 'marks'
}

type Change = Repair & { readonly at: Spot }

function repairsOf(spots: readonly Spot[], columns: readonly (readonly Reading[])[], lexicon: Lexicon): Change[] {
  const choices = decide(columns, [EDGE, EDGE], lexicon.model)
  return spots.flatMap((spot, i) => changeOf(spot, choices[i], { column: columns[i] ?? [], lexicon }) ?? [])
}

function changeOf(
  at: Spot,
  choice: Choice | undefined,
  { column, lexicon }: { column: readonly Reading[]; lexicon: Lexicon },
): Change | null {
  const { token, shape, line } = at
  if (token.kind !== 'word' || !choice) return null
  const chosen = column.find((r) => r.word === choice.word && r.cost === choice.cost)
  const restored = chosen?.text ?? shaped(lexicon.model.words[choice.word] ?? '', shape)
  const left = choice.word === UNKNOWN && chosen?.text === token.text
  if (restored === token.text && !left) return null
  return { line, from: token.from, to: token.to, original: token.text, restored, sureness: left ? 'low' : surenessOf(choice), at }
}

const surenessOf = ({ likelihood }: Choice): Sureness => (likelihood >= 0.97 ? 'high' : likelihood >= 0.8 ? 'medium' : 'low')

function applied(source: SourceText, changes: readonly Change[]): SourceText {
  const byLine = Map.groupBy(changes, (change) => change.line)
  return { ...source, lines: source.lines.map((line) => ({ ...line, text: replaced(line.text, byLine.get(line.n) ?? []) })) }
}

const replaced = (text: string, changes: readonly Change[]): string =>
  [...changes].sort((a, b) => b.from - a.from).reduce((line, c) => line.slice(0, c.from) + c.restored + line.slice(c.to), text)

/** Columns of the restored lines. */
function shifted(changes: readonly Change[]): Repair[] {
  const moved = new Map<number, number>()
  return [...changes]
    .sort((a, b) => a.line - b.line || a.from - b.from)
    .map(({ at, ...repair }) => {
      const from = repair.from + (moved.get(at.line) ?? 0)
      moved.set(at.line, (moved.get(at.line) ?? 0) + repair.restored.length - repair.original.length)
      return { ...repair, from, to: from + repair.restored.length }
    })
}
