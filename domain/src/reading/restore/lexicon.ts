import { fold } from '../../shared/vietnamese.ts'
import { type Channel, parseChannel } from './channel.ts'
import { growTrie, type Trie } from './trie.ts'
import { countWords, type WordModel } from './word-model.ts'

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
  /** Names of communes, districts, provinces, lower case, without their kind. */
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
  /** Without marks, lower case → the words of the model that are written so. */
  readonly byPlain: ReadonlyMap<string, readonly number[]>
  /** Folded name → its spellings. More than one spelling: the name can't be told from its letters. */
  readonly places: ReadonlyMap<string, readonly string[]>
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
    trie: growTrie(model.words.map(spellable), channel),
    byPlain: plainForms(model.words),
    places: placesOf(rows(lists.places)),
    abbreviations: abbreviationsOf(rows(lists.abbreviations)),
    families: new Set(rows(lists.families).map(fold)),
  }
}

/** An English reader takes Đ for D or P. */
export const abbreviationKey = (token: string): string => token.toUpperCase().replace(/[ĐD]/g, 'P')

/** Stand-ins ("#", "<s>") are no words. */
const spellable = (word: string): string => (/^\p{L}+$/u.test(word) ? word : '')

function plainForms(words: readonly string[]): Map<string, number[]> {
  const forms = new Map<string, number[]>()
  words.forEach((word, n) => {
    if (spellable(word) !== '') forms.set(fold(word), [...(forms.get(fold(word)) ?? []), n])
  })
  return forms
}

const rows = (list: string): string[] =>
  list
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '' && !row.startsWith('#'))

function placesOf(names: readonly string[]): Map<string, string[]> {
  const places = new Map<string, string[]>()
  for (const name of names) places.set(fold(name), [...(places.get(fold(name)) ?? []), name])
  return places
}

function abbreviationsOf(forms: readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const form of forms) if (!found.has(abbreviationKey(form))) found.set(abbreviationKey(form), form)
  return found
}
