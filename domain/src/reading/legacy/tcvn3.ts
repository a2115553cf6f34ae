import type { SingleByte } from './single-byte.ts'
import { singleByte } from './single-byte.ts'

/** TCVN 5712:1993 VN3 ("ABC"), as the fonts .VnTime show it: the letters of the upper half, in order of their bytes. */
const LOWER: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
]

const table: SingleByte = singleByte(LOWER)

/** Letters of TCVN3, given as the Latin-1 letters that stand in a Unicode file. */
export const fromTcvn3 = (text: string): string => capitalsOf(table.decode(text))

/** What a font .VnTimeH shows: every letter a capital, whatever was typed. */
export const fromTcvn3Capitals = (text: string): string => table.decode(text).toUpperCase()

/**
 * TCVN3 has no accented capitals: typists took the small letter of a capital font, so "HO¹CH" is HOẠCH.
 * Of a word with one plain letter ("KÕ") the words beside it decide.
 */
function capitalsOf(decoded: string): string {
  return decoded.replace(/[^\n]+/g, (line) => {
    const words = line.split(/([^\p{L}\p{M}]+)/u)
    return words.map((word, at) => (shouted(word) || (short(word) && near(words, at)) ? word.toUpperCase() : word)).join('')
  })
}

const plainOf = (word: string): string => word.replace(/[^A-Za-z]/g, '')
const short = (word: string): boolean => /^[A-Z][^A-Za-z]$/.test(word)
const near = (words: readonly string[], at: number): boolean =>
  [words[at - 2], words[at + 2]].some((word) => word !== undefined && shouted(word) && /[^A-Za-z]/.test(word))

const shouted = (word: string): boolean => {
  const plain = plainOf(word)
  return word.length > 1 && plain.length > 0 && plain === plain.toUpperCase() && !short(word)
}
