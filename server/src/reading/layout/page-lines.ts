import type { Box } from '@guong-sang/domain/reading/source.ts'
import type { LineDraft } from '../numbered.ts'
import type { Region } from './columns.ts'
import { centreOf, regionsOf } from './columns.ts'
import type { Piece, Row, Segment } from './rows.ts'
import { rowsOf } from './rows.ts'

/** `sizes`: whether the height of pieces is that of their font in points, or only what the letters happen to measure. */
export type Sheet = { readonly page: number; readonly width: number; readonly height: number; readonly sizes: 'points' | 'unknown' }

/** The lines of one page in reading order: of a two-column head or signature the left column first, of a table one line a row. */
export function linesOfPage(pieces: readonly Piece[], sheet: Sheet): LineDraft[] {
  const rows = withoutPageNumber(rowsOf(pieces), sheet)
  const span = spanOf(rows)
  return regionsOf(rows).flatMap((region) => linesOfRegion(region, sheet, span))
}

type Span = { readonly x0: number; readonly x1: number }

function spanOf(rows: readonly Row[]): Span {
  const segments = rows.flatMap((row) => row.segments)
  return { x0: Math.min(...segments.map((one) => one.x0)), x1: Math.max(...segments.map((one) => one.x1)) }
}

function linesOfRegion(region: Region, sheet: Sheet, span: Span): LineDraft[] {
  if (region.kind === 'table') return tableLines(region.rows, sheet)
  if (region.kind === 'text') return region.rows.map((row) => lineOf(joined(row.segments), sheet, span))
  const sides = [(at: number) => at < region.gutter, (at: number) => at >= region.gutter]
  return sides.flatMap((side) =>
    region.rows
      .map((row) => row.segments.filter((segment) => side(centreOf(segment))))
      .filter((segments) => segments.length > 0)
      .map((segments) => lineOf(joined(segments), sheet, null)),
  )
}

const joined = (segments: readonly Segment[]): Segment => ({
  text: segments.map((segment) => segment.text).join('  '),
  x0: Math.min(...segments.map((segment) => segment.x0)),
  x1: Math.max(...segments.map((segment) => segment.x1)),
  y: segments[0]?.y ?? 0,
  height: Math.max(...segments.map((segment) => segment.height)),
})

function lineOf(segment: Segment, sheet: Sheet, span: Span | null): LineDraft {
  const middle = span ? (span.x0 + span.x1) / 2 : 0
  const centred = span !== null && Math.abs(centreOf(segment) - middle) < sheet.width * 0.02 && segment.x0 > span.x0 + sheet.width * 0.05
  return {
    text: segment.text,
    page: sheet.page,
    box: boxOf(segment, sheet),
    font: { ...(sheet.sizes === 'points' ? { size: Math.round(segment.height * 10) / 10 } : {}), centred },
  }
}

function boxOf(segment: Segment, sheet: Sheet): Box {
  const parts = (value: number, whole: number) => Math.round(Math.min(Math.max(value / whole, 0), 1) * 10_000)
  const top = segment.y - segment.height * 0.85
  return {
    x: parts(segment.x0, sheet.width),
    y: parts(top, sheet.height),
    width: parts(segment.x1 - segment.x0, sheet.width),
    height: parts(segment.height * 1.15, sheet.height),
  }
}

/** Cells that run over several lines are put together: a line without a first cell continues the row above. */
function tableLines(rows: readonly Row[], sheet: Sheet): LineDraft[] {
  const edges = [...rows].sort((a, b) => b.segments.length - a.segments.length)[0]?.segments.map((segment) => segment.x0) ?? []
  const table: { cells: string[]; segments: Segment[] }[] = []
  for (const row of rows) {
    const startsRow = row.segments.some((segment) => columnOf(segment, edges) === 0)
    const open = table.at(-1)
    const into = startsRow || !open ? { cells: edges.map(() => ''), segments: [] as Segment[] } : open
    if (into !== open) table.push(into)
    for (const segment of row.segments) {
      const column = columnOf(segment, edges)
      into.cells[column] = `${into.cells[column] ?? ''} ${segment.text}`.trim()
      into.segments.push(segment)
    }
  }
  return table.map(({ cells, segments }) => ({ ...lineOf(joined(segments), sheet, null), text: cells.join(' | '), cells }))
}

function columnOf(segment: Segment, edges: readonly number[]): number {
  const at = edges.findLastIndex((edge) => segment.x0 >= edge - segment.height)
  return Math.max(at, 0)
}

/** The page number stands alone in the top or bottom margin; the first page has none on top (Nghị định 30/2020, Phụ lục I, mục I.7). */
function withoutPageNumber(rows: Row[], sheet: Sheet): Row[] {
  const numberOf = (row: Row | undefined) =>
    Number(/^[-–\s.]*(\d{1,3})[-–\s.]*$/.exec(row?.segments.map((segment) => segment.text).join('') ?? '')?.[1] ?? 0)
  const margin = sheet.height * 0.09
  if (numberOf(rows[0]) > 1 && (rows[0]?.y ?? 0) < margin) return rows.slice(1)
  return numberOf(rows.at(-1)) > 0 && (rows.at(-1)?.y ?? 0) > sheet.height - margin ? rows.slice(0, -1) : rows
}
