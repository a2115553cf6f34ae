import { labelOf } from '../outline/label.ts'
import type { SourceLine } from '../source.ts'
import { foldEven } from './fold-even.ts'

const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '')

/** Headings in capitals: nearly all letters are (numbers, "và" slipped in, do not matter). */
export function isUpper(text: string): boolean {
  const all = letters(text)
  return all.length >= 3 && letters(text).replace(/\p{Ll}/gu, '').length / all.length >= 0.85
}

const BAR = /\s\|(?=\s|$)/g
const GAP = /(?:\t| {3})\s*(?=\S)/g
/** Cells of a row beyond its first: told by the file, by bars, or by wide gaps as a pasted table has them. */
export function columnsAfterFirst(line: SourceLine): number {
  if ((line.cells?.length ?? 0) > 1) return (line.cells?.length ?? 1) - 1
  const bars = line.text.match(BAR)?.length ?? 0
  return bars > 0 ? bars : (line.text.trim().match(GAP)?.length ?? 0)
}
/** One gap may be chance, two are a table. */
export const isRow = (line: SourceLine): boolean => columnsAfterFirst(line) > (line.text.includes('|') || line.cells ? 0 : 1)
/** A rule drawn with signs, or a page number on a line of its own. */
export const isOrnament = (text: string): boolean =>
  /^[\s\-_=*.~–—]*$/.test(text) || /^(?:[-–]\s*)?\d{1,3}(?:\s*[-–])?$/.test(text) || /^(?:Trang|Page)\s+\d+/i.test(text)

export const isFinished = (text: string): boolean => /[.;:!?…]["”’)]*$/u.test(text)
const firstWord = (text: string): string => /^\S+/.exec(text)?.[0] ?? ''

/** The usual full width of the printed lines, in letters: nine of ten are no longer. */
/** No paper is set narrower; where all lines are shorter none was broken by the edge. */
const NARROWEST = 50
export function usualWidth(lines: readonly string[]): number {
  const lengths = lines.filter((text) => !isUpper(text) && text.length > 20).map((text) => text.length)
  lengths.sort((a, b) => a - b)
  return Math.max(NARROWEST, lengths[Math.floor(lengths.length * 0.9)] ?? 0)
}
/** The next word had no room: the line was broken by the paper's edge, not by its writer. */
export const isBrokenByEdge = (line: string, next: string, width: number): boolean =>
  line.length <= width * 1.15 && line.length + 1 + firstWord(next).length > width * (endsInName(line) ? 0.85 : 0.93)
/** A capital at the end of a long line is half a name. */
const endsInName = (line: string): boolean => /\s\p{Lu}\p{Ll}*$/u.test(line)

const PAIRS = /(?:van hoa|thi dua|khoa hoc|kinh te|chinh tri|lao dong|giao duc|y te|nong nghiep|tai chinh)$/
const SECONDS = /^- ?(?:xa hoi|khen thuong|cong nghe|ke hoach|ky thuat|thuong binh|dao tao|the thao|doi song)/
/** "Văn hóa" at the end, "- Xã hội" at the beginning of the next line: one name, no item of a list. */
export const isTornName = (line: string, next: string): boolean => PAIRS.test(foldEven(line)) && SECONDS.test(foldEven(next))

const OPEN_WORDS =
  /(?:^|\s)(?:va|cua|cac|voi|cho|trong|tai|(?<!bao |phong )ve|(?<!phan |quy )den|(?<!dau |chu )tu|la|theo|(?<!ly |tu )do|duoc|nhung|mot|lan thu|giai doan|ngay|thang|hoac|(?<!van |tieu |chu )de|gom|[-,(/&])$/
/** The number of an item that stands on the next line; "Đại biểu mời: 25." is an amount. */
export const ENDS_IN_LABEL = /(?:[.;]\s\d{1,2}|:\s1)[.)]$/
/** Nothing can end on "của" or on a comma: the sentence goes on in the next line. */
export const isOpen = (text: string): boolean => /[-–,(/]$/.test(text) || ENDS_IN_LABEL.test(text) || OPEN_WORDS.test(foldEven(text))
export const startsLow = (text: string): boolean => /^["“'(]?\p{Ll}/u.test(text)
export const hasLabel = (text: string): boolean => labelOf(text) !== null
/** "… của UBND tỉnh": its name is in the next line. A heading may end so, a sentence not. */
export const isOpenName = (text: string): boolean =>
  /(?:cua|do|boi) (?:ubnd|hdnd|(?:hoi dong|uy ban) nhan dan) (?:thanh pho|tinh|huyen|quan|xa|phuong)$/.test(foldEven(text))
