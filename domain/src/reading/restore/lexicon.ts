import { canonical, fold } from '../../shared/vietnamese.ts'
import { type Channel, parseChannel } from './channel.ts'
import { growTrie, type Trie } from './trie.ts'
import { countWords, UNKNOWN, type WordModel } from './word-model.ts'

/** The lists as text, as they lie in the server's data folder. Every list is NFC, one entry a line. */
export type LexiconLists = {
  /** "syllable weight": how many different neighbours it has in tesseract's pairs. */
  readonly syllables: string
  /** "first second second …": pairs of syllables that stand beside each other. */
  readonly pairs: string
  /** Sentences and phrases of the genre in our own words. */
  readonly phrases: string
  /** "letters<TAB>seen<TAB>read count read count …". */
  readonly channel: string
  /** "name number": communes, districts, provinces, lower case, without their kind, and how many are called so. */
  readonly places: string
  /** Abbreviations as printed: "UBND", "HĐND", "GD&ĐT". */
  readonly abbreviations: string
  /** Family names, with marks. */
  readonly families: string
}

export type Lexicon = {
  readonly model: WordModel
  readonly trie: Trie
  readonly channel: Channel
  /** Every syllable in canonical form, what a sound text is made of → the model's word. */
  readonly sound: ReadonlyMap<string, number>
  /** Without marks, lower case → the words of the model that are written so. */
  readonly byPlain: ReadonlyMap<string, readonly number[]>
  /** Names of places in lower case and how many bear them, and every beginning of one. */
  readonly places: { readonly whole: ReadonlyMap<string, number>; readonly begins: ReadonlySet<string> }
  /** Without marks and with every d and đ as p, so that "HPND" finds "HĐND". */
  readonly abbreviations: ReadonlyMap<string, string>
  readonly families: ReadonlySet<string>
}

export function parseLexicon(lists: LexiconLists): Lexicon {
  const model = countWords({ syllables: rows(lists.syllables), pairs: rows(lists.pairs), phrases: rows(lists.phrases) })
  const channel = parseChannel(lists.channel)
  return {
    model,
    channel,
    trie: growTrie(
      model.words.map((word) => (model.spelt.has(word) ? word : '')),
      channel,
    ),
    sound: new Map([...model.spelt].map((word) => [canonical(word), model.ids.get(word) ?? UNKNOWN])),
    byPlain: plainForms(model),
    places: placesOf(rows(lists.places)),
    abbreviations: abbreviationsOf(rows(lists.abbreviations)),
    families: new Set(rows(lists.families).map(fold)),
  }
}

/** An English reader takes Đ for D or P. */
export const abbreviationKey = (token: string): string => token.toUpperCase().replace(/[ĐD]/g, 'P')

function plainForms({ words, spelt }: WordModel): Map<string, number[]> {
  const forms = new Map<string, number[]>()
  words.forEach((word, n) => {
    if (spelt.has(word)) forms.set(fold(word), [...(forms.get(fold(word)) ?? []), n])
  })
  return forms
}

const rows = (list: string): string[] =>
  list
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '' && !row.startsWith('#'))

function placesOf(list: readonly string[]): Lexicon['places'] {
  const whole = new Map(list.map((row) => [row.replace(/ \d+$/, ''), Number(/\d+$/.exec(row)?.[0] ?? 1)]))
  const begins = [...whole.keys()].flatMap((name) => name.split(' ').map((_, i, words) => words.slice(0, i + 1).join(' ')))
  return { whole, begins: new Set(begins) }
}

function abbreviationsOf(forms: readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const form of forms) if (!found.has(abbreviationKey(form))) found.set(abbreviationKey(form), form)
  return found
}
