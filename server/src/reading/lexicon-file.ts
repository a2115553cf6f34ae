import { readFileSync } from 'node:fs'
import { type Lexicon, type LexiconLists, parseLexicon } from '@guong-sang/domain/reading/restore/lexicon.ts'

const folder = new URL('./data/', import.meta.url)
const list = (name: string): string => readFileSync(new URL(name, folder), 'utf8').normalize('NFC')

/** Names of our own sentences, by the field they speak of; the loader and the test of 5-word runs read the same list. */
export const PHRASE_FILES = [
  'phrases-plans.txt',
  'phrases-emulation.txt',
  'phrases-bodies.txt',
  'phrases-layout.txt',
  'phrases-life.txt',
  'phrases-words.txt',
  'phrases-offices.txt',
] as const

export const lexiconLists = (): LexiconLists => ({
  syllables: list('syllables.txt'),
  pairs: list('pairs.txt'),
  phrases: PHRASE_FILES.map(list).join('\n'),
  channel: list('channel.txt'),
  places: list('places.txt'),
  abbreviations: list('abbreviations.txt'),
  families: list('families.txt'),
})

let loaded: Lexicon | undefined
/** The lexicon of the restorer, read once: about a second and 60 MB on first use. */
export function lexicon(): Lexicon {
  loaded ??= parseLexicon(lexiconLists())
  return loaded
}
