import { inflateSync } from 'node:zlib'
import UTIF from 'utif2'
import { limits } from '../limits.ts'
import { Unreadable } from '../refusal.ts'
import { checkLzw } from './lzw.ts'
import { checkSize } from './picture-size.ts'
import type { Pixels } from './pixels.ts'

/** The tags of one sheet (TIFF 6.0) that its pixels depend on. */
type Tags = ReadonlyMap<number, readonly number[]>

const WIDTH = 256
const HEIGHT = 257
const BITS = 258
const COMPRESSION = 259
const STRIPS = 273
const SAMPLES = 277
const ROWS_A_STRIP = 278
const STRIP_BYTES = 279
const JPEG_TABLES = 347
const WANTED = new Set([
  WIDTH,
  HEIGHT,
  BITS,
  COMPRESSION,
  262,
  266,
  STRIPS,
  SAMPLES,
  ROWS_A_STRIP,
  STRIP_BYTES,
  284,
  292,
  293,
  317,
  320,
  338,
  JPEG_TABLES,
  530,
])
/** None, the three fax codes, LZW, JPEG, deflate (two numbers), PackBits. The decoder knows many more, of cameras. */
const COMPRESSIONS = new Set([1, 2, 3, 4, 5, 7, 8, 32_773, 32_946])
const DEFLATE = new Set([8, 32_946])
const LZW = 5
/** Bytes of one value by its type: byte, short, long, undefined. */
const TYPE_BYTES: Readonly<Record<number, number>> = { 1: 1, 3: 2, 4: 4, 7: 1 }
const ENTRY_BYTES = 12
/** Strips end on whole rows. */
const SLACK_BYTES = 65_536

/**
 * The sheets of a TIFF, each decoded when asked for. Directories are read here and checked: the decoder's own reader follows
 * every chain, count and camera's note to the end.
 */
export function tiffSheets(bytes: Uint8Array): (() => Pixels)[] {
  return directoriesOf(bytes).map((tags) => {
    checkSheet(tags)
    return () => decoded(bytes, tags)
  })
}

function decoded(bytes: Uint8Array, tags: Tags): Pixels {
  checkStrips(bytes, tags)
  const buffer = Uint8Array.from(bytes).buffer
  const ifd: UTIF.IFD = { width: 0, height: 0, data: new Uint8Array() }
  for (const [tag, values] of tags) ifd[`t${tag}`] = [...values]
  // The decoder takes a sheet that has data for one that is done.
  Reflect.deleteProperty(ifd, 'data')
  UTIF.decodeImage(buffer, ifd)
  const { width, height } = ifd
  if (!(width > 0 && height > 0)) throw new Unreadable('reading.broken')
  return { width, height, data: Uint8ClampedArray.from(UTIF.toRGBA8(ifd)) }
}

function directoriesOf(bytes: Uint8Array): Tags[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = bytes[0] === 0x49
  const seen = new Set<number>()
  const sheets: Tags[] = []
  for (let at = view.getUint32(4, little); at !== 0; ) {
    if (seen.has(at) || at + 6 > bytes.length) throw new Unreadable('reading.broken')
    seen.add(at)
    if (seen.size > limits.pages) throw new Unreadable('reading.too-many-pages', { pages: seen.size, most: limits.pages })
    const next = at + 2 + view.getUint16(at, little) * ENTRY_BYTES
    if (next + 4 > bytes.length) throw new Unreadable('reading.broken')
    const tags = new Map<number, readonly number[]>()
    for (let entry = at + 2; entry < next; entry += ENTRY_BYTES) {
      const tag = view.getUint16(entry, little)
      if (WANTED.has(tag)) tags.set(tag, valuesAt(view, entry, little))
    }
    sheets.push(tags)
    at = view.getUint32(next, little)
  }
  return sheets
}

function valuesAt(view: DataView, entry: number, little: boolean): number[] {
  const size = TYPE_BYTES[view.getUint16(entry + 2, little)]
  const count = view.getUint32(entry + 4, little)
  if (size === undefined || count * size > view.byteLength) throw new Unreadable('reading.broken')
  const from = count * size > 4 ? view.getUint32(entry + 8, little) : entry + 8
  if (from + count * size > view.byteLength) throw new Unreadable('reading.broken')
  const read = (at: number) => (size === 1 ? view.getUint8(at) : size === 2 ? view.getUint16(at, little) : view.getUint32(at, little))
  return Array.from({ length: count }, (_, n) => read(from + n * size))
}

function checkSheet(tags: Tags): void {
  const one = (tag: number, otherwise: number) => tags.get(tag)?.[0] ?? otherwise
  const [width, height, samples] = [one(WIDTH, 0), one(HEIGHT, 0), one(SAMPLES, 1)]
  checkSize(width, height)
  const bits = tags.get(BITS) ?? [1]
  const strips = tags.get(STRIPS)?.length ?? 0
  const rows = Math.min(Math.max(one(ROWS_A_STRIP, height), 1), height)
  const sound =
    width > 0 &&
    height > 0 &&
    samples >= 1 &&
    samples <= 5 &&
    bits.every((bit) => [1, 2, 4, 8, 16].includes(bit)) &&
    COMPRESSIONS.has(one(COMPRESSION, 1)) &&
    strips > 0 &&
    strips <= Math.ceil(height / rows) * samples &&
    (tags.get(STRIP_BYTES)?.length ?? 0) >= strips
  if (!sound) throw new Unreadable('reading.broken')
}

/** Packed strips lie in the file and may not hold more than the sheet declares; the decoder would unpack them to the end. */
function checkStrips(bytes: Uint8Array, tags: Tags): void {
  const one = (tag: number) => tags.get(tag)?.[0] ?? 1
  const most = Math.ceil((one(WIDTH) * one(BITS) * one(SAMPLES)) / 8) * one(HEIGHT) + SLACK_BYTES
  for (const [at, offset] of (tags.get(STRIPS) ?? []).entries()) {
    const length = tags.get(STRIP_BYTES)?.[at] ?? 0
    if (offset + length > bytes.length) throw new Unreadable('reading.broken')
    if (DEFLATE.has(one(COMPRESSION))) checkPacked(bytes.subarray(offset, offset + length), most)
    if (one(COMPRESSION) === LZW) checkLzw(bytes.subarray(offset, offset + length))
  }
}

function checkPacked(strip: Uint8Array, most: number): void {
  try {
    inflateSync(strip, { maxOutputLength: most })
  } catch (error) {
    throw new Unreadable(error instanceof RangeError ? 'reading.hostile' : 'reading.broken')
  }
}
