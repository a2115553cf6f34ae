import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Piece } from '../layout/rows.ts'

export type PageText = { readonly pieces: readonly Piece[]; readonly width: number; readonly height: number }

/** The text layer of a page as pieces in points from the top left corner, turned upright where most of it runs sideways. */
export async function textOfPage(page: PDFPageProxy): Promise<PageText> {
  const viewport = page.getViewport({ scale: 1 })
  const content = await page.getTextContent()
  const placed: Placed[] = []
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue
    const last = placed.at(-1)
    if (item.str.trim() !== '') placed.push(placedAt(viewport.transform, item.transform, { text: item.str, width: item.width }))
    else if (last) placed[placed.length - 1] = { ...last, text: `${last.text} ` }
  }
  const quarter = mostOf(placed.map((piece) => piece.quarter))
  const turn = turned(quarter, viewport.width, viewport.height)
  const sideways = quarter % 2 === 1
  return {
    pieces: placed
      .filter((piece) => piece.quarter === quarter)
      .map(({ quarter: _, ...piece }) => ({ ...piece, ...turn(piece.x, piece.y) })),
    width: sideways ? viewport.height : viewport.width,
    height: sideways ? viewport.width : viewport.height,
  }
}

type Placed = Piece & { readonly quarter: number }

function placedAt(view: readonly number[], own: readonly number[], { text, width }: { text: string; width: number }): Placed {
  const [a, b, c, d, e, f] = multiplied(view, own)
  const quarter = ((Math.round(Math.atan2(b, a) / (Math.PI / 2)) % 4) + 4) % 4
  return { text, x: e, y: f, width, height: Math.hypot(c, d), quarter }
}

type Matrix = readonly [number, number, number, number, number, number]

function multiplied(m: readonly number[], n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

function mostOf(quarters: readonly number[]): number {
  const counts = [0, 0, 0, 0]
  for (const quarter of quarters) counts[quarter] = (counts[quarter] ?? 0) + 1
  return counts.indexOf(Math.max(...counts))
}

/** Where a point of a page lies once the page is turned so that text of this quarter runs upright. */
function turned(quarter: number, width: number, height: number): (x: number, y: number) => { x: number; y: number } {
  if (quarter === 1) return (x, y) => ({ x: y, y: width - x })
  if (quarter === 2) return (x, y) => ({ x: width - x, y: height - y })
  if (quarter === 3) return (x, y) => ({ x: height - y, y: x })
  return (x, y) => ({ x, y })
}
