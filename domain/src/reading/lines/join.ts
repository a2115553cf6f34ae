import { isBullet, labelOf } from '../outline/label.ts'
import type { SourceLine } from '../source.ts'
import { BEGINS_WITH_VERB } from '../tasks/verbs.ts'
import { foldEven } from './fold-even.ts'
import {
  columnsAfterFirst,
  ENDS_IN_LABEL,
  hasLabel,
  isBrokenByEdge,
  isFinished,
  isOpen,
  isOpenName,
  isOrnament,
  isRow,
  isTornName,
  isUpper,
  startsLow,
  usualWidth,
} from './shape.ts'

/** Lines that make one paragraph, heading or row of a table. */
export type Group = readonly SourceLine[]
type Growing = { lines: SourceLine[]; row: boolean }

/** Paragraphs are found by how sentences and labels run, never by empty lines: real files have one after every line, or in mid-sentence. */
export function joinLines(lines: readonly SourceLine[]): Group[] {
  const groups: Growing[] = []
  const width = usualWidth(lines.filter((line) => !isRow(line)).map((line) => line.text.trim()))
  let closed = true
  for (const line of lines) {
    const text = line.text.trim()
    if (text === '') continue
    if (isOrnament(text)) {
      closed ||= !/\d/.test(text)
      continue
    }
    const last = groups.at(-1)
    if (last && !closed && goesOn(last, line, width)) last.lines.push(line)
    else groups.push({ lines: [line], row: isRow(line) })
    closed = false
  }
  return groups.map((group) => group.lines)
}

function goesOn(group: Growing, line: SourceLine, width: number): boolean {
  const last = group.lines.at(-1)?.text.trim() ?? ''
  const next = line.text.trim()
  if (group.row) return rowGoesOn(group.lines, line, width)
  if (isRow(line)) return false
  return continues(last, next, {
    width,
    heading: isHeadingSoFar(group.lines),
    first: group.lines[0]?.text.trim() ?? '',
    count: group.lines.length,
  })
}

const columnsOf = (lines: readonly SourceLine[]): number => lines.reduce((sum, line) => sum + columnsAfterFirst(line), 0)

/** A row is torn where its cell is: the rest has no bar of its own or fills up the missing ones. */
function rowGoesOn(lines: readonly SourceLine[], line: SourceLine, width: number): boolean {
  const last = lines.at(-1)?.text.trim() ?? ''
  const next = line.text.trim()
  if ((line.cells?.length ?? 0) > 1 || (lines[0]?.cells?.length ?? 0) > 1 || !isBrokenByEdge(last, next, width)) return false
  const more = columnsAfterFirst(line)
  if (more > 0) return startsLow(next) || last.endsWith('|') || columnsOf(lines) + more <= 2
  if (hasLabel(next) || isUpper(next) || last.endsWith('.')) return false
  if (/^["“]/.test(next) && /\p{Ll}$/u.test(last) && !hasLabel(last)) return true
  return startsLow(next) || isOpen(last) || next.length <= 30
}

const isHeadingSoFar = (lines: readonly SourceLine[]): boolean => lines.every((line) => isUpper(line.text))

/** "Phần thứ nhất": what the part is called stands below it. */
const isPartAlone = (text: string): boolean => {
  const label = labelOf(text)
  return label?.kind === 'part' && label.length === text.length
}

type Around = { width: number; heading: boolean; first: string; count: number }

function continues(last: string, next: string, around: Around): boolean {
  if (hasLabel(next)) return isFalseLabel(last, next, around)
  if (isPartAlone(last)) return isUpper(next)
  if (isUpper(next)) return upperGoesOn(last, next, around)
  if (around.heading && !isOpen(last)) return startsLow(next) && !isFinished(last)
  if (ENDS_IN_LABEL.test(last)) return true
  const torn = isBrokenByEdge(last, next, around.width)
  if (isFinished(last)) return startsLow(next) && (last.endsWith(';') || torn)
  return torn || flowsOn(last, next, around)
}

/** Nothing is finished and there was room left: only the words can say that it goes on. A time ("7h30") begins a line of a programme. */
function flowsOn(last: string, next: string, around: Around): boolean {
  if (/^\d{1,2} ?(?:h|g|:|giờ)/.test(next)) return false
  if (/^["“]/.test(next) && /\p{Ll}$/u.test(last) && !hasLabel(last)) return true
  return startsLow(next) || isOpen(last) || (!hasLabel(around.first) && isOpenName(last)) || isTornItem(last, next, around)
}

/** An item of a list ends with the next label; a long line without an end was torn, unless work begins below a heading. */
function isTornItem(last: string, next: string, { first, width, count }: Around): boolean {
  const label = labelOf(first)
  if (label ? isBullet(label) : count > 1) return true
  return last.length > width * 0.6 && !BEGINS_WITH_VERB.test(foldEven(next))
}

/** A dash or number in mid-sentence that happens to begin a line. */
function isFalseLabel(last: string, next: string, { width, first, heading }: Around): boolean {
  if (isFinished(last) || heading || !isBrokenByEdge(last, next, width)) return false
  if (isTornName(last, next)) return true
  if (labelOf(next)?.kind !== 'dash' || isOpen(last)) return false
  return (
    /^[-–]\s*(?:\p{Ll}|\d{4})/u.test(next) ||
    (labelOf(first)?.kind !== 'dash' && !BEGINS_WITH_VERB.test(foldEven(next.replace(/^[-–]\s*/, ''))))
  )
}

function upperGoesOn(last: string, next: string, { heading, first, width }: Around): boolean {
  if (heading) return !isFinished(last) || last.endsWith(',')
  return !isFinished(last) && !isUpper(first) && isBrokenByEdge(last, next, width)
}
