/** A word or stretch of text on its page: left edge, baseline from the top, both and the sizes in one unit (points or pixels). */
export type Piece = { readonly text: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
/** Pieces that stand together on one line. */
export type Segment = { readonly text: string; readonly x0: number; readonly x1: number; readonly y: number; readonly height: number }
export type Row = { readonly y: number; readonly height: number; readonly segments: readonly Segment[] }

/** Of the letters' height: baselines closer than this are one line. */
const SAME_LINE = 0.5
/** Of the letters' height: a gap this wide is a space between words. */
const SPACE = 0.16
/** Of the letters' height: a gap this wide parts columns. Justified lines stay below it. */
const COLUMN = 1.9
/** Labels that stand apart from their text by a tab. */
const LABEL = /^(?:[IVXLC]+|\d+(?:\.\d+)*|[a-zđA-ZĐ])[.)/:]?$|^\d+(?:\.\d+)+\.?$|^[-–+*•]$/

/** Pieces gathered to lines from top to bottom; in each, the columns that wide gaps part. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: { y: number; height: number; pieces: Piece[] }[] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.findLast(
      (one) => Math.abs(one.y - piece.y) < SAME_LINE * Math.min(one.height, piece.height) + 0.2 * Math.max(one.height - piece.height, 0),
    )
    if (row) row.pieces.push(piece)
    else rows.push({ y: piece.y, height: piece.height, pieces: [piece] })
  }
  return rows.map((row) => ({ y: row.y, height: row.height, segments: segmentsOf(row.pieces) })).sort((a, b) => a.y - b.y)
}

function segmentsOf(pieces: readonly Piece[]): Segment[] {
  const segments: Segment[] = []
  let last: Piece | undefined
  for (const piece of [...pieces].sort((a, b) => a.x - b.x)) {
    const open = segments.at(-1)
    if (open && last && twice(last, piece)) continue
    const gap = open ? piece.x - open.x1 : 0
    const height = Math.max(piece.height, last?.height ?? 0)
    if (!open || (gap > COLUMN * height && !LABEL.test(open.text.trim()))) segments.push(started(piece))
    else segments[segments.length - 1] = extended(open, piece, gap > SPACE * height)
    last = piece
  }
  return segments
    .map((segment) => ({ ...segment, text: segment.text.replace(/\s+/g, ' ').trim() }))
    .filter((segment) => segment.text !== '')
}

/** Some programs print a letter twice to make it bold. */
const twice = (a: Piece, b: Piece): boolean => a.text === b.text && Math.abs(a.x - b.x) < 0.1 * a.height

const started = (piece: Piece): Segment => ({ text: piece.text, x0: piece.x, x1: piece.x + piece.width, y: piece.y, height: piece.height })
const extended = (open: Segment, piece: Piece, space: boolean): Segment => ({
  text: `${open.text}${space ? ' ' : ''}${piece.text}`,
  x0: open.x0,
  x1: Math.max(open.x1, piece.x + piece.width),
  y: open.y,
  height: Math.max(open.height, piece.height),
})
