import type { Canvas } from '@napi-rs/canvas'

/** A picture in shades of gray, one byte a pixel, row by row from the top. */
export type Gray = { readonly width: number; readonly height: number; readonly data: Uint8Array }

/** How far red must stand out to be a stamp: its ink turns light, black letters beneath it stay dark. */
const RED_STANDS_OUT = 30

export function grayOf(canvas: Canvas): Gray {
  const { width, height } = canvas
  const pixels = canvas.getContext('2d').getImageData(0, 0, width, height).data
  const data = new Uint8Array(width * height)
  for (let at = 0, from = 0; at < data.length; at++, from += 4) {
    const red = pixels[from] ?? 0
    const light = (red * 77 + (pixels[from + 1] ?? 0) * 150 + (pixels[from + 2] ?? 0) * 29) >> 8
    data[at] = red > light + RED_STANDS_OUT ? red : light
  }
  return { width, height, data }
}

/** Pixels on a side of the tiles whose paper colour is measured. */
const TILE = 48
/** Light that is already even is left alone. Of 255. */
const UNEVEN = 40

/** Shadow of a hand, yellow paper: each pixel is measured against the paper around it. */
export function evenLight(gray: Gray): Gray {
  const columns = Math.ceil(gray.width / TILE)
  const rows = Math.ceil(gray.height / TILE)
  const paper = new Uint8Array(columns * rows)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) paper[row * columns + column] = paperOf(gray, column, row)
  if (Math.max(...paper) - Math.min(...paper) < UNEVEN && Math.min(...paper) > 200) return gray
  const data = new Uint8Array(gray.data.length)
  for (let y = 0, at = 0; y < gray.height; y++) {
    for (let x = 0; x < gray.width; x++, at++) {
      const white = between(paper, { columns, rows, x: x / TILE - 0.5, y: y / TILE - 0.5 })
      data[at] = Math.min(255, ((gray.data[at] ?? 0) * 245) / Math.max(white, 32))
    }
  }
  return { ...gray, data }
}

/** The shade that nine tenths of a tile are darker than: the paper, where there is any. */
function paperOf(gray: Gray, column: number, row: number): number {
  const counts = new Uint32Array(256)
  let total = 0
  for (let y = row * TILE; y < Math.min((row + 1) * TILE, gray.height); y += 2) {
    for (let x = column * TILE; x < Math.min((column + 1) * TILE, gray.width); x += 2) {
      const shade = gray.data[y * gray.width + x] ?? 0
      counts[shade] = (counts[shade] ?? 0) + 1
      total += 1
    }
  }
  let seen = 0
  for (let shade = 255; shade > 0; shade--) {
    seen += counts[shade] ?? 0
    if (seen * 10 >= total) return shade
  }
  return 0
}

function between(paper: Uint8Array, at: { columns: number; rows: number; x: number; y: number }): number {
  const x = Math.min(Math.max(at.x, 0), at.columns - 1)
  const y = Math.min(Math.max(at.y, 0), at.rows - 1)
  const left = Math.floor(x)
  const top = Math.floor(y)
  const right = Math.min(left + 1, at.columns - 1)
  const bottom = Math.min(top + 1, at.rows - 1)
  const shade = (column: number, row: number) => paper[row * at.columns + column] ?? 0
  const above = shade(left, top) + (shade(right, top) - shade(left, top)) * (x - left)
  const below = shade(left, bottom) + (shade(right, bottom) - shade(left, bottom)) * (x - left)
  return above + (below - above) * (y - top)
}

/** Portable graymap: what the recogniser reads without unpacking anything. */
export function pgmOf(gray: Gray): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${gray.width} ${gray.height}\n255\n`, 'latin1'), gray.data])
}
