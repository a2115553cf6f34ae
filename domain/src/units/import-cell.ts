import { type Day, dayOf, isDay, spokenDay } from '../shared/day.ts'
import { tidy } from './body.ts'

/** What a cell of a workbook holds, once read. */
export type ImportCell = string | number | boolean | { readonly day: Day } | null

/** The cell as text: days as officers write them. */
export function cellText(cell: ImportCell): string {
  if (cell === null) return ''
  return tidy(typeof cell === 'object' ? spokenDay(cell.day) : String(cell))
}

/** A date cell, or 15/8/2025, 15-8-2025, 15.8.2025 or 2025-08-15 typed as text. Null: none of them, or no such day. */
export function cellDay(cell: ImportCell): Day | null {
  if (typeof cell === 'object' && cell !== null) return cell.day
  const text = cellText(cell)
  if (isDay(text)) return text
  const [, date, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  return year === undefined ? null : dayOf(Number(year), Number(month), Number(date))
}
