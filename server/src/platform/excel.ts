import { inflateRawSync } from 'node:zlib'
import { type Day, isDay } from '@guong-sang/domain/shared/day.ts'
import { accept, type Result, refuse } from '@guong-sang/domain/shared/result.ts'
import { nfc } from '@guong-sang/domain/shared/vietnamese.ts'
import { type CellValue, type DataValidation, readXls, readXlsx, type Cell as StyledCell, type WriteSheet, writeXlsx } from 'hucre/xlsx'

/** What a cell holds: text in NFC, a number, a truth, a day (read as UTC, or a day is lost at +07), or nothing. */
export type Cell = string | number | boolean | { readonly day: Day } | null
export type SheetRead = { readonly name: string; readonly rows: readonly (readonly Cell[])[] }
export type ReadLimits = { readonly bytes: number; readonly rows: number; readonly columns: number }

/** What the parts of a workbook may weigh once unpacked: 10,000 rows of eight columns have about 6 MB, and each MB costs the reader some 10 MB. */
const unpackedLimit = 24 * 1024 * 1024

/**
 * Reads the sheets of an .xlsx or .xls file, no more rows and columns than asked for.
 * Refusals: excel.too-large, excel.not-a-workbook, excel.locked.
 */
export async function readWorkbook(bytes: Uint8Array, limits: ReadLimits): Promise<Result<readonly SheetRead[]>> {
  if (bytes.length > limits.bytes) return refuse('excel.too-large', { megabytes: Math.floor(limits.bytes / 1024 / 1024) })
  const kind = kindOf(bytes)
  const size = kind === 'zip' ? unpackedSize(bytes) : 0
  if (kind === null || size === null) return refuse('excel.not-a-workbook')
  if (kind === 'ole' && isLocked(bytes)) return refuse('excel.locked')
  if (size > unpackedLimit) return refuse('excel.too-large', { megabytes: Math.floor(limits.bytes / 1024 / 1024) })
  try {
    const asked = { range: `A1:${letterOf(limits.columns - 1)}${limits.rows}` }
    const { sheets } = await (kind === 'zip' ? readXlsx(bytes, asked) : readXls(bytes, asked))
    return accept(
      sheets.map(({ name, rows }) => ({
        name: nfc(name),
        rows: rows.slice(0, limits.rows).map((row) => row.slice(0, limits.columns).map(cellOf)),
      })),
    )
  } catch {
    return refuse('excel.not-a-workbook')
  }
}

/** A workbook with a password is an old container with one stream of this name. */
const isLocked = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))

function kindOf(bytes: Uint8Array): 'zip' | 'ole' | null {
  const [a, b, c, d] = bytes
  if (a === 0x50 && b === 0x4b && c === 3 && d === 4) return 'zip'
  return a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0 ? 'ole' : null
}

function cellOf(value: CellValue): Cell {
  if (value instanceof Date) {
    const text = Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
    return isDay(text) ? { day: text } : null
  }
  return typeof value === 'string' ? nfc(value) : (value ?? null)
}

/** Counts from 0: 0 is A, 26 is AA. */
export function letterOf(column: number): string {
  const rest = Math.floor(column / 26) - 1
  return (rest < 0 ? '' : letterOf(rest)) + String.fromCharCode(65 + (column % 26))
}

const directoryEntry = 0x02014b50

/** Bytes of all parts of a zip, each unpacked in earnest as far as the limit allows: what a bomb says of its size is not believed. Null: no zip. */
function unpackedSize(bytes: Uint8Array): number | null {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0 || end + 22 > zip.length) return null
  let total = 0
  let at = zip.readUInt32LE(end + 16)
  for (let no = zip.readUInt16LE(end + 10); no > 0 && total <= unpackedLimit; no -= 1) {
    const size = at + 46 <= zip.length && zip.readUInt32LE(at) === directoryEntry ? partSize(zip, at, unpackedLimit - total) : null
    if (size === null) return null
    total += size
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return total
}

/** One byte more than `most` stands for anything above it. */
function partSize(zip: Buffer, entry: number, most: number): number | null {
  const local = zip.readUInt32LE(entry + 42)
  if (local + 30 > zip.length) return null
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const part = zip.subarray(start, start + zip.readUInt32LE(entry + 20))
  if (zip.readUInt16LE(entry + 10) === 0) return part.length
  try {
    return inflateRawSync(part, { maxOutputLength: most + 1 }).length
  } catch (error) {
    return error instanceof RangeError ? most + 1 : null
  }
}

export type CellWritten = string | { readonly day: Day } | null
export type SheetWritten = {
  readonly name: string
  readonly columns: readonly {
    readonly header: string
    readonly width: number /** Offered in the cells below. */
    readonly choices?: readonly string[]
  }[]
  readonly rows: readonly (readonly CellWritten[])[]
}

const listsSheet = 'Danh mục'
/** How far down choices are offered. */
const offeredRows = 2_000

/** Writes an .xlsx: text cells are text whatever they begin with (never a formula), days are real dates shown as dd/mm/yyyy. */
export function writeWorkbook(sheets: readonly SheetWritten[]): Promise<Uint8Array> {
  const lists = sheets.flatMap(({ columns }) => columns.flatMap(({ choices }) => (choices ? [choices] : [])))
  return writeXlsx({
    sheets: [
      ...sheets.map((sheet) => written(sheet, lists)),
      ...(lists.length > 0 ? [{ name: listsSheet, rows: columnsAsRows(lists), hidden: true }] : []),
    ],
  })
}

function written({ name, columns, rows }: SheetWritten, lists: readonly (readonly string[])[]): WriteSheet {
  return {
    name,
    columns: columns.map(({ width }) => ({ width, numFmt: '@' })),
    rows: [columns.map(({ header }) => header), ...rows.map((row) => row.map(asValue))],
    cells: new Map([...headerCells(columns.length), ...dayCells(rows)]),
    freezePane: { rows: 1 },
    dataValidations: columns.flatMap(({ choices }, no) => (choices ? [offered(choices, no, lists.indexOf(choices))] : [])),
  }
}

type Styled = [string, Partial<StyledCell>]
const headerCells = (columns: number): Styled[] =>
  Array.from({ length: columns }, (_, no) => [
    `0,${no}`,
    { style: { font: { bold: true }, alignment: { wrapText: true, vertical: 'center' } } },
  ])
const dayCells = (rows: SheetWritten['rows']): Styled[] =>
  rows.flatMap((row, at) =>
    row.flatMap((cell, no): Styled[] =>
      typeof cell === 'object' && cell !== null ? [[`${at + 1},${no}`, { style: { numFmt: 'dd/mm/yyyy' } }]] : [],
    ),
  )

const asValue = (cell: CellWritten): CellValue => (typeof cell === 'object' && cell !== null ? new Date(`${cell.day}T00:00:00Z`) : cell)

/** A list kept on a sheet of its own: written into the rule itself, a choice with a comma would be two. */
const offered = (choices: readonly string[], column: number, list: number): DataValidation => ({
  type: 'list',
  formula1: `'${listsSheet}'!$${letterOf(list)}$1:$${letterOf(list)}$${choices.length}`,
  allowBlank: true,
  showErrorMessage: false,
  range: `${letterOf(column)}2:${letterOf(column)}${offeredRows}`,
})

const columnsAsRows = (lists: readonly (readonly string[])[]): CellValue[][] =>
  Array.from({ length: Math.max(...lists.map((list) => list.length)) }, (_, at) => lists.map((list) => list[at] ?? null))

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
