import type { Sureness } from '../found.ts'
import type { Repair } from '../reading.ts'
import type { SourceText } from '../source.ts'
import { columnOf, type Loss, type Place, type Reading } from './columns.ts'
import { damageOf } from './damage.ts'
import { type Decided, decideAll } from './decided.ts'
import type { Lexicon } from './lexicon.ts'
import { keptNames, namesIn, type Verdict } from './names.ts'
import { type Spot, sentencesIn } from './sentence.ts'
import { NAME } from './word-model.ts'

export type Restored = { readonly source: SourceText; readonly repairs: readonly Repair[]; readonly damaged: boolean }

/**
 * Gives a text back the Vietnamese letters that a reader of pictures or a typist lost, word by word. Lines keep their numbers;
 * every changed word and every word that could not be restored (`restored` = `original`) leaves a repair. Numbers and codes are never
 * touched, names only where the list of places is certain. A sound text comes back as it is.
 */
export function restoreText(source: SourceText, lexicon: Lexicon): Restored {
  const { states, extent } = damageOf(source, lexicon.sound)
  if (extent === 'none') return { source, repairs: [], damaged: false }
  const sentences = sentencesIn(source, states)
  const column = columnsOf(extent === 'mixed' ? 'some' : lossOf(sentences), lexicon)
  const decided = proven(
    sentences.map((spots) => decideAll(spots, spots.map(column), lexicon)),
    extent === 'lone',
  )
  if (decided.length === 0) return { source, repairs: [], damaged: false }
  const firstLook = decided.map((sentence) => namesIn(sentence, lexicon, new Set()))
  const kept = new Set(decided.flatMap((sentence, i) => keptNames(sentence, firstLook[i] ?? new Map())))
  const changes = decided.flatMap((sentence) => {
    const names = namesIn(sentence, lexicon, kept)
    return changesOf(names.size > 0 ? around(sentence, names, lexicon) : sentence, names)
  })
  return { source: applied(source, changes), repairs: shifted(changes), damaged: true }
}

/** Share of its words that a text must give back to be Vietnamese at all, and that a lone line among sound ones must. */
const VIETNAMESE = 0.4
const LONE = 0.6

/** Without the lines that are no damaged Vietnamese: another language, an address, a line of abbreviations. */
function proven(sentences: readonly Decided[][], lone: boolean): Decided[][] {
  const words = sentences.flat().filter(({ spot }) => spot.token.kind === 'word')
  if (!lone) return solved(words) >= VIETNAMESE ? [...sentences] : []
  const lines = Map.groupBy(words, ({ spot }) => spot.line)
  const good = (line: number): boolean =>
    (lines.get(line)?.length ?? 0) > 2 && solved(lines.get(line) ?? []) >= LONE && changed(lines.get(line) ?? []) >= LONE / 2
  return sentences.map((sentence) => sentence.filter(({ spot }) => good(spot.line))).filter((sentence) => sentence.length > 0)
}

const solved = (words: readonly Decided[]): number =>
  words.filter(({ left, likelihood }) => !left && likelihood >= 0.8).length / Math.max(1, words.length)

const changed = (words: readonly Decided[]): number =>
  words.filter(({ text, spot }) => text !== spot.token.text).length / Math.max(1, words.length)

/** Digits and foreign signs among letters show that a picture was read; typed text has none. */
function lossOf(sentences: readonly (readonly Spot[])[]): Loss {
  const words = sentences.flat().filter(({ token }) => token.kind === 'word')
  const odd = words.filter(({ token }) => /\p{L}[\d¢€§@'‘’]|[\d¢€§@'‘’]\p{L}|[éèöü¢€§]/u.test(token.text))
  return odd.length > words.length * 0.01 ? 'letters' : 'marks'
}

/** What a token may be, worked out once for each different token. */
function columnsOf(loss: Loss, lexicon: Lexicon): (place: Place) => readonly Reading[] {
  const known = new Map<string, readonly Reading[]>()
  return (place) => {
    const key = `${place.token.kind}${place.shape}${place.capitals ? '^' : ''}${place.within ? '.' : ''}${place.token.text}`
    const column = known.get(key) ?? columnOf(place, loss, lexicon)
    known.set(key, column)
    return column
  }
}

/** The words beside names, decided again now that the names are known for such. */
const around = (sentence: readonly Decided[], names: ReadonlyMap<number, Verdict>, lexicon: Lexicon): Decided[] =>
  decideAll(
    sentence.map(({ spot }) => spot),
    sentence.map(({ column }, i) => (names.has(i) ? [{ word: NAME, cost: 0 }] : column)),
    lexicon,
  )

function changesOf(sentence: readonly Decided[], names: ReadonlyMap<number, Verdict>): Repair[] {
  return sentence.flatMap((decided, i) => {
    const { spot, left } = decided
    const { from, to, text: original } = spot.token
    const name = names.get(i)
    const restored = name?.text ?? decided.text
    const unsolved = restored === original && (name ? name.sureness === 'low' : left || decided.likelihood < UNSURE)
    if (restored === original && !unsolved) return []
    return { line: spot.line, from, to, original, restored, sureness: unsolved ? 'low' : (name?.sureness ?? surenessOf(decided)) }
  })
}

/** Below this likelihood nobody should trust a word unseen. */
const UNSURE = 0.8
/** What looks like a number is never surely a word. */
function surenessOf({ likelihood, spot }: Decided): Sureness {
  if (likelihood < UNSURE) return 'low'
  return likelihood < 0.97 || spot.token.kind === 'digits' ? 'medium' : 'high'
}

function applied(source: SourceText, changes: readonly Repair[]): SourceText {
  const byLine = Map.groupBy(changes, (change) => change.line)
  return {
    ...source,
    lines: source.lines.map((line) => (byLine.has(line.n) ? { ...line, text: replaced(line.text, byLine.get(line.n) ?? []) } : line)),
  }
}

function replaced(text: string, changes: readonly Repair[]): string {
  const inOrder = [...changes].sort((a, b) => a.from - b.from)
  const parts = inOrder.map((change, i) => text.slice(inOrder[i - 1]?.to ?? 0, change.from) + change.restored)
  return parts.join('') + text.slice(inOrder.at(-1)?.to ?? 0)
}

/** Columns of the restored lines. */
function shifted(changes: readonly Repair[]): Repair[] {
  const moved = new Map<number, number>()
  return [...changes]
    .sort((a, b) => a.line - b.line || a.from - b.from)
    .map((repair) => {
      const from = repair.from + (moved.get(repair.line) ?? 0)
      moved.set(repair.line, (moved.get(repair.line) ?? 0) + repair.restored.length - repair.original.length)
      return { ...repair, from, to: from + repair.restored.length }
    })
}
