import { inflateSync } from 'node:zlib'
import UTIF from 'utif2'
import { limits } from '../limits.ts'
import { Unreadable } from '../refusal.ts'
import { checkSize } from './picture-size.ts'
import type { Pixels } from './pixels.ts'

/** Bytes of one entry of a sheet's directory. */
const ENTRY_BYTES = 12
/** Strips end on whole rows. */
const SLACK_BYTES = 65_536
const WIDTH = 256
const HEIGHT = 257

/** The sheets of a TIFF, each decoded when asked for. Their chain and sizes are checked before the decoder sees them. */
export function tiffSheets(bytes: Uint8Array): (() => Pixels)[] {
  checkChain(bytes)
  const buffer = Uint8Array.from(bytes).buffer
  return UTIF.decode(buffer).map((sheet) => () => {
    checkStrips(bytes, sheet)
    UTIF.decodeImage(buffer, sheet)
    const { width, height } = sheet
    if (!(width > 0 && height > 0)) throw new Unreadable('reading.broken')
    checkSize(width, height)
    return { width, height, data: Uint8ClampedArray.from(UTIF.toRGBA8(sheet)) }
  })
}

const numbers = (tag: unknown): number[] => (Array.isArray(tag) ? tag.map(Number) : [])
/** Deflate, by its two numbers. */
const DEFLATE = new Set([8, 32_946])

/** Packed strips may not hold more than the sheet declares; the decoder would unpack them to the end. */
function checkStrips(bytes: Uint8Array, sheet: UTIF.IFD): void {
  const [compression = 1] = numbers(sheet.t259)
  if (!DEFLATE.has(compression)) return
  const [samples = 1] = numbers(sheet.t277)
  const bits = Math.max(1, ...numbers(sheet.t258))
  const most = Math.ceil(((numbers(sheet.t256)[0] ?? 0) * bits * samples) / 8) * (numbers(sheet.t257)[0] ?? 0) + SLACK_BYTES
  const lengths = numbers(sheet.t279)
  for (const [at, offset] of numbers(sheet.t273).entries()) {
    try {
      inflateSync(bytes.subarray(offset, offset + (lengths[at] ?? 0)), { maxOutputLength: most })
    } catch (error) {
      throw new Unreadable(error instanceof RangeError ? 'reading.hostile' : 'reading.broken')
    }
  }
}

function checkChain(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = bytes[0] === 0x49
  const seen = new Set<number>()
  for (let at = view.getUint32(4, little); at !== 0; ) {
    if (seen.has(at) || at + 6 > bytes.length) throw new Unreadable('reading.broken')
    seen.add(at)
    if (seen.size > limits.pages) throw new Unreadable('reading.too-many-pages', { pages: seen.size, most: limits.pages })
    const count = view.getUint16(at, little)
    const next = at + 2 + count * ENTRY_BYTES
    if (next + 4 > bytes.length) throw new Unreadable('reading.broken')
    const size = new Map<number, number>()
    for (let entry = at + 2; entry < next; entry += ENTRY_BYTES) {
      const short = view.getUint16(entry + 2, little) === 3
      size.set(view.getUint16(entry, little), short ? view.getUint16(entry + 8, little) : view.getUint32(entry + 8, little))
    }
    checkSize(size.get(WIDTH) ?? 0, size.get(HEIGHT) ?? 0)
    at = view.getUint32(next, little)
  }
}
