import type { Result } from '@guong-sang/domain/shared/result.ts'
import { refuse } from '@guong-sang/domain/shared/result.ts'
import { type Tried, tryImport } from '@guong-sang/domain/units/import.ts'
import { cellText } from '@guong-sang/domain/units/import-cell.ts'
import type { ImportView } from '@guong-sang/domain/units/import-view.ts'
import type { z } from 'zod'
import { letterOf, type SheetRead } from '../platform/excel.ts'
import { textOf } from '../platform/messages.ts'
import type { Loaded } from './register.ts'
import type { ImportRow } from './store.ts'
import type { ImportCounts } from './tables.ts'

export type ImportShown = z.infer<typeof ImportView>
/** How much of a long list goes to the screen: `counts` speaks of all of it. */
const shownRows = 200
const shownErrors = 1_000

/** The list as it would be read now; for one already committed, as if it were not. */
export function judged(
  { register, places }: Loaded,
  row: Pick<ImportRow, 'id' | 'sheet' | 'headerRow' | 'mapping'>,
  sheets: readonly SheetRead[],
): Result<Tried> {
  const sheet = sheets.find(({ name }) => name === row.sheet)
  if (!sheet) return refuse('import.sheet-unknown', { sheet: row.sheet })
  const without = { ...register, bodies: register.bodies.filter(({ importId }) => importId !== row.id) }
  return tryImport(without, places, { rows: sheet.rows, headerRow: row.headerRow, mapping: row.mapping })
}

export function countsOf({ rows, errors }: Tried): ImportCounts {
  const of = (act: string) => rows.filter((row) => row.act === act).length
  return { rows: rows.length, add: of('add'), known: of('known'), wrong: of('wrong'), errors: errors.length }
}

export function importView(row: ImportRow, tried: Tried, sheets: readonly SheetRead[]): ImportShown {
  const rows = sheets.find(({ name }) => name === row.sheet)?.rows ?? []
  return {
    importId: row.id,
    fileName: row.fileName,
    state: row.state,
    sheets: sheets.map((sheet) => ({ name: sheet.name, rows: sheet.rows.length })),
    sheet: row.sheet,
    headerRow: row.headerRow,
    columns: columnsOf(rows, row.headerRow),
    mapping: row.mapping,
    rows: tried.rows.slice(0, shownRows).map(({ row: no, values, act }) => ({ row: no, values, act })),
    errors: tried.errors.slice(0, shownErrors).map(({ row: no, field, code, details }) => {
      const column = row.mapping[field]
      return { row: no, column: column === undefined ? null : letterOf(column), field, code, message: textOf(code, details) ?? code }
    }),
    counts: row.counts,
    at: row.at.toISOString(),
    by: row.by,
  }
}

function columnsOf(rows: SheetRead['rows'], headerRow: number): ImportShown['columns'] {
  const header = rows[headerRow - 1] ?? []
  const below = rows.slice(headerRow, headerRow + 3)
  const width = Math.max(header.length, ...below.map((row) => row.length))
  return Array.from({ length: width }, (_, no) => ({
    no,
    letter: letterOf(no),
    header: cellText(header[no] ?? null),
    sample: below.map((row) => cellText(row[no] ?? null)),
  })).filter(({ header: said, sample }) => said !== '' || sample.some((text) => text !== ''))
}
