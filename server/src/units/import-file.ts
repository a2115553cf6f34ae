import { accept, type Result, refuse } from '@guong-sang/domain/shared/result.ts'
import { guessHeaderRow, guessMapping, type ImportMapping } from '@guong-sang/domain/units/import-mapping.ts'
import { importLimits } from '@guong-sang/domain/units/words.ts'
import { readWorkbook, type SheetRead } from '../platform/excel.ts'

/** Titles may stand above the headers; beyond that, one row more than allowed shows that there are too many. */
const rowsAbove = 50
const limits = { bytes: importLimits.bytes, rows: importLimits.rows + rowsAbove + 1, columns: importLimits.columns }

/** Where in a workbook the list stands. `headerRow` is 1-based. */
export type Place = { readonly sheet: string; readonly headerRow: number; readonly mapping: ImportMapping }

export async function sheetsOf(bytes: Uint8Array): Promise<Result<readonly SheetRead[]>> {
  const read = await readWorkbook(bytes, limits)
  if (!read.ok) return read
  return read.value.length === 0 ? refuse('excel.not-a-workbook') : accept(read.value)
}

export function placeIn(sheet: SheetRead, headerRow = guessHeaderRow(sheet.rows)): Place {
  return { sheet: sheet.name, headerRow, mapping: guessMapping(sheet.rows[headerRow - 1] ?? []) }
}

/** The sheet whose headers say most; the first of equals. */
export function likeliestPlace(sheets: readonly SheetRead[]): Place {
  const [first, ...rest] = sheets.map((sheet) => placeIn(sheet))
  if (!first) throw new Error('a workbook has a sheet')
  const said = ({ mapping }: Place) => Object.keys(mapping).length
  return rest.reduce((best, place) => (said(place) > said(best) ? place : best), first)
}
