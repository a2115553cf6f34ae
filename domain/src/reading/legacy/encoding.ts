import { fromMojibake } from './mojibake.ts'
import { isSyllable } from './syllable.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'
import { fromWindows1258 } from './windows-1258.ts'

export type Encoding = 'unicode' | 'tcvn3' | 'vni' | 'windows-1258' | 'mojibake'
export type Decoded = { readonly text: string; readonly encoding: Encoding; readonly mixed: boolean }

const DECODERS: Readonly<Record<Encoding, (text: string) => string>> = {
  unicode: (text) => text.normalize('NFC'),
  mojibake: (text) => fromMojibake(text).normalize('NFC'),
  'windows-1258': fromWindows1258,
  tcvn3: (text) => fromTcvn3(text).normalize('NFC'),
  vni: (text) => fromVni(text).normalize('NFC'),
}
const ENCODINGS = Object.keys(DECODERS) as Encoding[]

/** Beyond this many letters the first part of a text decides for the rest. */
const SAMPLE_LETTERS = 20_000
/** A decoding must make at least this share more of the words possible before the text is touched. */
const WORTH_IT = 0.15

/**
 * Text in the letters of an old Vietnamese encoding, made Unicode (NFC): each trial decoding is judged by the share of
 * words that are possible syllables, over the whole text and then line by line, since old and new text get pasted together.
 */
export function decodeLegacy(text: string): Decoded {
  const encoding = encodingOf(text)
  if (encoding === 'unicode' && !suspicious(text)) return { text: text.normalize('NFC'), encoding, mixed: false }
  const lines = text.split('\n').map((line) => ({ line, pick: encodingOfLine(line, encoding), telling: marked(line).length > 0 }))
  const used = new Set(lines.filter(({ telling }) => telling).map(({ pick }) => pick))
  const [other = encoding] = [...used].filter((pick) => pick !== 'unicode')
  return {
    text: lines.map(({ line, pick }) => DECODERS[pick](line)).join('\n'),
    encoding: encoding === 'unicode' ? other : encoding,
    mixed: used.size > 1,
  }
}

/** The encoding that makes most words of the text possible; 'unicode' where none is clearly better. */
export function encodingOf(text: string): Encoding {
  const words = marked(text.slice(0, SAMPLE_LETTERS))
  return best(words, 'unicode', WORTH_IT)
}

/** In a sound text so many words of a line must be strange before the line is taken for old letters. */
const TELLING_WORDS = 3

/** Letters that no one-byte encoding shows: a line with one of them was typed in Unicode. */
const UNICODE_ONLY = /[ăĂđĐĩĨũŨơƠưƯ\u1ea0-\u1ef9]/

function encodingOfLine(line: string, whole: Encoding): Encoding {
  if (whole !== 'unicode' && UNICODE_ONLY.test(line)) return 'unicode'
  const words = marked(line)
  if (words.length === 0 || (whole === 'unicode' && words.length < TELLING_WORDS)) return whole
  return best(words, whole, whole === 'unicode' ? 0.5 : 0)
}

function best(words: readonly string[], fallback: Encoding, margin: number): Encoding {
  const shareOf = (encoding: Encoding) => shareOfSyllables(words.map(DECODERS[encoding]))
  let pick = fallback
  let top = shareOf(fallback) + margin
  for (const encoding of ENCODINGS) {
    const share = shareOf(encoding)
    if (share > top) [pick, top] = [encoding, share]
  }
  return pick
}

const suspicious = (text: string) => /[\u00a1-\u00bf\u00c2-\u00ff]/.test(text)

/** Words with a letter outside ASCII: the only ones that tell encodings apart. A no-break space may be half of a letter. */
const marked = (text: string): string[] => text.split(/[ \t\r\n]+/).filter((word) => /[^\0-\x7f]/.test(word))

/** 0-1: how many of the words are possible syllables; 1 where there is none to judge. */
export function shareOfSyllables(words: readonly string[]): number {
  const letters = words.flatMap((word) => word.split(/[^\p{L}\p{M}\u00a1-\u00ff]+/u)).filter((word) => word.length > 0)
  return letters.length === 0 ? 1 : letters.filter(isSyllable).length / letters.length
}
