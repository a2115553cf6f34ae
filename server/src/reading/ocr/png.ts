import { inflateSync } from 'node:zlib'
import { Unreadable } from '../refusal.ts'
import type { Pixels } from './pixels.ts'

/** Samples a pixel by PNG's colour types. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
/** Memory for unpacking (twice the rows) and for the pixels: A4 in colour at 500 dpi needs 240 MB. */
const MOST_BYTES = 320 * 1024 * 1024
/** The seven passes of an interlaced picture: first column and row, steps. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const
const WHOLE = [[0, 0, 1, 1]] as const

type Head = {
  readonly width: number
  readonly height: number
  readonly depth: number
  readonly colour: number
  readonly samples: number
  readonly interlaced: boolean
}
type Palette = { readonly colours: Uint8Array; readonly alpha: Uint8Array }

/**
 * Decodes a PNG (W3C, third edition) in plain code: the native decoder at hand ends the whole process on a damaged file.
 * The caller has checked the size that the header declares.
 */
export function decodePng(bytes: Uint8Array): Pixels {
  const chunks = chunksOf(bytes)
  const head = headFrom(chunks.get('IHDR')?.[0])
  const palette = { colours: chunks.get('PLTE')?.[0] ?? new Uint8Array(), alpha: chunks.get('tRNS')?.[0] ?? new Uint8Array() }
  const passes = (head.interlaced ? PASSES : WHOLE).map(([x, y, dx, dy]) => ({
    x,
    y,
    dx,
    dy,
    width: Math.ceil((head.width - x) / dx),
    height: Math.ceil((head.height - y) / dy),
  }))
  const lengthOf = (width: number) => Math.ceil((width * head.samples * head.depth) / 8)
  const size = passes.reduce((sum, pass) => sum + (pass.width > 0 ? pass.height * (1 + lengthOf(pass.width)) : 0), 0)
  if (size * 2 + head.width * head.height * 4 > MOST_BYTES)
    throw new Unreadable('reading.picture-too-big', { width: head.width, height: head.height })
  const raw = unpacked(Buffer.concat(chunks.get('IDAT') ?? []), size)
  const out = new Uint8ClampedArray(head.width * head.height * 4)
  let at = 0
  for (const pass of passes) {
    if (pass.width <= 0 || pass.height <= 0) continue
    const length = lengthOf(pass.width)
    let above: Uint8Array = new Uint8Array(length)
    for (let row = 0; row < pass.height; row++, at += length + 1) {
      const line = raw.subarray(at + 1, at + 1 + length)
      unfilter(line, above, { type: raw[at] ?? 0, step: Math.max(1, (head.samples * head.depth) >> 3) })
      for (let column = 0; column < pass.width; column++) {
        paint(out, ((pass.y + row * pass.dy) * head.width + pass.x + column * pass.dx) * 4, colourAt(line, column, head, palette))
      }
      above = line
    }
  }
  return { width: head.width, height: head.height, data: out }
}

function chunksOf(bytes: Uint8Array): Map<string, Uint8Array[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks = new Map<string, Uint8Array[]>()
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (at + 12 + length > bytes.length) throw new Unreadable('reading.broken')
    chunks.set(name, [...(chunks.get(name) ?? []), bytes.subarray(at + 8, at + 8 + length)])
    at += 12 + length
  }
  return chunks
}

function headFrom(chunk: Uint8Array | undefined): Head {
  if (chunk?.length !== 13) throw new Unreadable('reading.broken')
  const view = new DataView(chunk.buffer, chunk.byteOffset, 13)
  const [depth, colour] = [view.getUint8(8), view.getUint8(9)]
  const samples = SAMPLES[colour]
  const [width, height] = [view.getUint32(0), view.getUint32(4)]
  if (samples === undefined || ![1, 2, 4, 8, 16].includes(depth) || width === 0 || height === 0) throw new Unreadable('reading.broken')
  return { width, height, depth, colour, samples, interlaced: view.getUint8(12) === 1 }
}

function unpacked(packed: Buffer, size: number): Uint8Array {
  try {
    const raw = inflateSync(packed, { maxOutputLength: size + 64 })
    if (raw.length >= size) return raw
  } catch {}
  throw new Unreadable('reading.broken')
}

/** What a byte was taken for when it was stored as a difference: nothing, the one before, the one above, their mean, or the nearest of three. */
const GUESSES: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  nearest,
]

function unfilter(line: Uint8Array, above: Uint8Array, { type, step }: { type: number; step: number }): void {
  const guess = GUESSES[type]
  if (!guess) throw new Unreadable('reading.broken')
  if (type === 0) return
  for (let at = 0; at < line.length; at++) {
    const near = at >= step
    line[at] = (line[at] ?? 0) + guess(near ? (line[at - step] ?? 0) : 0, above[at] ?? 0, near ? (above[at - step] ?? 0) : 0)
  }
}

function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

/** Red, green, blue and opacity of a pixel packed into one number. */
function colourAt(line: Uint8Array, column: number, head: Head, palette: Palette): number {
  const first = column * head.samples
  const sample = (n: number) => sampleAt(line, first + n, head.depth)
  if (head.colour === 3) {
    const index = indexAt(line, column, head.depth)
    return (
      packed(palette.colours[index * 3] ?? 0, palette.colours[index * 3 + 1] ?? 0, palette.colours[index * 3 + 2] ?? 0) |
      ((palette.alpha[index] ?? 255) << 24)
    )
  }
  if (head.samples <= 2) return packed(sample(0), sample(0), sample(0)) | ((head.samples === 2 ? sample(1) : 255) << 24)
  return packed(sample(0), sample(1), sample(2)) | ((head.samples === 4 ? sample(3) : 255) << 24)
}

const packed = (red: number, green: number, blue: number): number => red | (green << 8) | (blue << 16)

/** 0-255; of sixteen bits the upper eight. */
function sampleAt(line: Uint8Array, n: number, depth: number): number {
  if (depth === 8) return line[n] ?? 0
  if (depth === 16) return line[n * 2] ?? 0
  return (indexAt(line, n, depth) * 255) / ((1 << depth) - 1)
}

function indexAt(line: Uint8Array, n: number, depth: number): number {
  if (depth >= 8) return line[n] ?? 0
  const bit = n * depth
  return ((line[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1)
}

function paint(out: Uint8ClampedArray, to: number, colour: number): void {
  const opacity = (colour >>> 24) / 255
  const onPaper = (value: number) => 255 - (255 - value) * opacity
  out[to] = onPaper(colour & 255)
  out[to + 1] = onPaper((colour >> 8) & 255)
  out[to + 2] = onPaper((colour >> 16) & 255)
  out[to + 3] = 255
}
