import UTIF from 'utif2'
import { limits } from '../limits.ts'
import { Unreadable } from '../refusal.ts'
import { checkSize } from './picture-size.ts'
import type { Pixels } from './pixels.ts'

/** Bytes of one entry of a sheet's directory. */
const ENTRY_BYTES = 12
const WIDTH = 256
const HEIGHT = 257

/** The sheets of a TIFF, each decoded when asked for. Their chain and sizes are checked before the decoder sees them. */
export function tiffSheets(bytes: Uint8Array): (() => Pixels)[] {
  checkChain(bytes)
  const buffer = Uint8Array.from(bytes).buffer
  return UTIF.decode(buffer).map((sheet) => () => {
    UTIF.decodeImage(buffer, sheet)
    const { width, height } = sheet
    if (!(width > 0 && height > 0)) throw new Unreadable('reading.broken')
    checkSize(width, height)
    return { width, height, data: Uint8ClampedArray.from(UTIF.toRGBA8(sheet)) }
  })
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
