import { decodeLegacy, shareOfSyllables } from '@guong-sang/domain/reading/legacy/encoding.ts'

/** What a page's text layer is worth: 'good' is read; the others are read again from the picture. */
export type LayerVerdict = 'good' | 'none' | 'glyph-codes' | 'foreign-ocr'

/** Fewer letters are a stamp, a page number or the mark of an electronic signature. */
const FEWEST_LETTERS = 30
/** In a text of this length letters that only Vietnamese has cannot be missing. */
const ENOUGH_LETTERS = 200
/** Share of letters that exist only in Vietnamese: 0.21 in a plan, 0.00 where OCR did not know the language (measured). */
const VIETNAMESE_LETTERS = 0.05
/** Share of words that can be Vietnamese: 0.98 in a plan, 0.57 after OCR without Vietnamese (measured). */
const POSSIBLE_WORDS = 0.75

// biome-ignore lint/suspicious/noControlCharactersInRegex: glyph codes come out as control characters
const STRANGE = /[\ufffd\ue000-\uf8ff\u0000-\u0008\u000e-\u001f]/gu

export function verdictOf(text: string): LayerVerdict {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const strange = text.match(STRANGE)?.length ?? 0
  if (letters + strange < FEWEST_LETTERS) return 'none'
  if (strange > letters * 0.1) return 'glyph-codes'
  if (letters < ENOUGH_LETTERS) return 'good'
  const decoded = decodeLegacy(text).text
  const own = decoded.match(/[ăĂđĐĩĨũŨơƠưƯ\u1ea0-\u1ef9]/g)?.length ?? 0
  const possible = shareOfSyllables(decoded.split(/\s+/).filter((word) => !/\d/.test(word)))
  if (own / letters >= VIETNAMESE_LETTERS && possible >= POSSIBLE_WORDS) return 'good'
  return possible < 0.3 ? 'glyph-codes' : 'foreign-ocr'
}
