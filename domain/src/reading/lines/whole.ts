import type { Repair } from '../reading.ts'
import { foldEven } from './fold-even.ts'
import type { Group } from './join.ts'
import { type Stretch, stretch, type Whole } from './stretch.ts'

type Growing = { text: string[]; line: number[]; column: number[] }

/** One text of all groups; inside a group line follows line after one blank. Answers the stretch of each group, in order. */
export function wholeOf(
  groups: readonly Group[],
  repairs: readonly Repair[],
  columned: ReadonlyMap<Group, RegExp>,
): { whole: Whole; stretches: readonly Stretch[] } {
  const growing: Growing = { text: [], line: [], column: [] }
  const ends: (readonly [number, number])[] = []
  for (const group of groups) {
    const from = growing.text.length
    for (const line of group) {
      if (growing.text.length > from) put(growing, ' ', [line.n, -1])
      addLine(growing, line, columned.get(group) ?? null)
    }
    ends.push([from, growing.text.length])
    put(growing, '\n', [group.at(-1)?.n ?? 0, 0])
  }
  const text = growing.text.join('')
  const whole = { text, folded: foldEven(text), line: growing.line, column: growing.column, repairs: byLine(repairs) }
  return { whole, stretches: ends.map(([from, to]) => stretch(whole, from, to)) }
}

function put(growing: Growing, unit: string, [line, column]: readonly [number, number]): void {
  growing.text.push(unit)
  growing.line.push(line)
  growing.column.push(column)
}

/** Blanks in a row become one: "Số: 08   /KH-UBND". Where blocks stand side by side a wide gap parts them as a cell would. */
function addLine(growing: Growing, { n, text }: Group[number], gap: RegExp | null): void {
  let blank = true
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at)
    const isBlank = /\s/.test(unit)
    if (isBlank && blank) continue
    if (isBlank && gap?.test(text.slice(at))) for (const sign of ' |') put(growing, sign, [n, at])
    put(growing, isBlank ? ' ' : unit, [n, at])
    blank = isBlank
  }
  if (blank && growing.text.at(-1) === ' ') {
    growing.text.pop()
    growing.line.pop()
    growing.column.pop()
  }
}

function byLine(repairs: readonly Repair[]): ReadonlyMap<number, readonly Repair[]> {
  const lines = new Map<number, Repair[]>()
  for (const repair of repairs) lines.set(repair.line, [...(lines.get(repair.line) ?? []), repair])
  return lines
}
