import { fold } from '@guong-sang/domain/shared/vietnamese.ts'
import type { Row, Segment } from './rows.ts'

/** Rows of a page that belong together: running text, two columns side by side, or a table. */
export type Region = { readonly kind: 'text' | 'columns' | 'table'; readonly rows: readonly Row[]; readonly gutter: number }

/** What stands side by side on a page of an administrative paper (Nghị định 30/2020, Phụ lục I). Letters may be damaged. */
const SIDE_BY_SIDE =
  /cong ho|xa hoi chu|tu do|doc lap|hanh ph|noi nh|(?:^|\W)(?:tm|kt|tl|tuq)\s?[.,]|chu tich|so\s*:|[/](?:kh|qd|tb|bc|hd)|ngay\s.*thang/
/** Lines of a column lie at most so many letter heights apart; below a title the signature leaves room for the name. */
const LINE_GAP = 2.6
const SIGNATURE_GAP = 14
/** Rows above the first split row that may be the taller column's beginning. */
const ROWS_ABOVE = 2

type Gutter = { left: number; right: number }

/** Cuts a page's rows into regions, in order. */
export function regionsOf(rows: readonly Row[]): Region[] {
  const regions: Region[] = []
  let plain: Row[] = []
  for (let at = 0; at < rows.length; ) {
    const found = (rows[at]?.segments.length ?? 0) > 1 ? regionAt(rows, at, Math.min(plain.length, ROWS_ABOVE)) : null
    if (!found) {
      const row = rows[at]
      if (row) plain.push(row)
      at += 1
      continue
    }
    plain.splice(plain.length - (at - found.from))
    if (plain.length > 0) regions.push({ kind: 'text', rows: plain, gutter: 0 })
    plain = []
    regions.push(found.region)
    at = found.to
  }
  if (plain.length > 0) regions.push({ kind: 'text', rows: plain, gutter: 0 })
  return regions
}

function regionAt(rows: readonly Row[], at: number, above: number): { region: Region; from: number; to: number } | null {
  const start = rows[at]
  const [first, second] = start?.segments ?? []
  if (!start || !first || !second) return null
  const gutter: Gutter = { left: first.x1, right: second.x0 }
  const sideBySide = SIDE_BY_SIDE.test(textOf(rows.slice(at, at + 3)))
  if (!sideBySide || start.segments.length > 2) return tableAt(rows, at)
  let to = at + 1
  while (to < rows.length && joins(rows, to, gutter)) to += 1
  let from = at
  while (at - from < above && joinsAbove(rows, from - 1, gutter)) from -= 1
  return { region: { kind: 'columns', rows: rows.slice(from, to), gutter: (gutter.left + gutter.right) / 2 }, from, to }
}

/** Whether a row lies on one or both sides of the gutter, near enough below; it narrows the gutter. */
function joins(rows: readonly Row[], at: number, gutter: Gutter): boolean {
  const row = rows[at]
  const previous = rows[at - 1]
  if (!row || !previous || !narrows(row, gutter)) return false
  const gap = row.y - previous.y
  const onlyRight = row.segments.every((segment) => segment.x0 >= gutter.right)
  return gap < (onlyRight ? SIGNATURE_GAP : LINE_GAP) * Math.max(row.height, previous.height)
}

function joinsAbove(rows: readonly Row[], at: number, gutter: Gutter): boolean {
  const row = rows[at]
  const next = rows[at + 1]
  return (
    row !== undefined &&
    next !== undefined &&
    next.y - row.y < LINE_GAP * next.height &&
    SIDE_BY_SIDE.test(textOf([row])) &&
    narrows(row, gutter)
  )
}

function narrows(row: Row, gutter: Gutter): boolean {
  const middle = (gutter.left + gutter.right) / 2
  let { left, right } = gutter
  for (const segment of row.segments) {
    if (centreOf(segment) < middle) left = Math.max(left, segment.x1)
    else right = Math.min(right, segment.x0)
  }
  if (right - left < row.height * 0.3) return false
  gutter.left = left
  gutter.right = right
  return true
}

/** Three rows and more with gaps in the same places are a table. */
const FEWEST_TABLE_ROWS = 3

function tableAt(rows: readonly Row[], at: number): { region: Region; from: number; to: number } | null {
  let to = at
  while (to < rows.length && tabular(rows, to, at)) to += 1
  const split = rows.slice(at, to).filter((row) => row.segments.filter((segment) => /[\p{L}\p{N}]/u.test(segment.text)).length > 1)
  if (split.length < FEWEST_TABLE_ROWS || split.length * 3 < to - at) return null
  return { region: { kind: 'table', rows: rows.slice(at, to), gutter: 0 }, from: at, to }
}

function tabular(rows: readonly Row[], at: number, start: number): boolean {
  const row = rows[at]
  const first = rows[start]
  const previous = rows[at - 1]
  if (!row || !first) return false
  if (at > start && previous && row.y - previous.y > SIGNATURE_GAP * 0.3 * row.height) return false
  const edges = first.segments.map((segment) => segment.x0)
  if (row.segments.length === 1 && widthOf(row) > widthOf(first) * 0.75) return false
  const crosses = row.segments.some(
    (segment) => edges.filter((edge) => edge > segment.x0 + row.height && edge < segment.x1 - row.height).length > 0,
  )
  return !crosses
}

const widthOf = (row: Row): number => (row.segments.at(-1)?.x1 ?? 0) - (row.segments[0]?.x0 ?? 0)
export const centreOf = (segment: Segment): number => (segment.x0 + segment.x1) / 2
const textOf = (rows: readonly Row[]): string => fold(rows.map((row) => row.segments.map((segment) => segment.text).join('  ')).join('\n'))
