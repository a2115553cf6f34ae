import { Unreadable } from '../refusal.ts'

const CLEAR = 256
const END = 257
const FIRST_FREE = 258
const FIRST_WIDTH = 9
const MOST_WIDTH = 12
const MOST_CODES = 4096

/** Walks the codes of a packed strip (TIFF 6.0, section 13): a code before it was made sends the decoder round in circles for ever. */
export function checkLzw(strip: Uint8Array): void {
  const codes = codesOf(strip)
  let table: Table = fresh
  for (let code = codes.next(FIRST_WIDTH); code !== END && code !== null; code = codes.next(widthFor(table.free)))
    table = code === CLEAR ? fresh : grown(table, code)
}

/** `free`: the next code to be made; the first code after a clearing makes none. */
type Table = { readonly free: number; readonly isFresh: boolean }
const fresh: Table = { free: FIRST_FREE, isFresh: true }

function grown({ free, isFresh }: Table, code: number): Table {
  const unknown = isFresh ? code >= CLEAR : code > free || free >= MOST_CODES
  if (unknown) throw new Unreadable('reading.broken')
  return { free: isFresh ? free : free + 1, isFresh: false }
}

/** One code earlier than needed, as the format asks. */
const widthFor = (free: number): number => Math.min(Math.max(FIRST_WIDTH, 32 - Math.clz32(free + 1)), MOST_WIDTH)

function codesOf(strip: Uint8Array) {
  let at = 0
  return {
    next(width: number): number | null {
      if (at + width > strip.length * 8) return null
      const byte = at >>> 3
      const three = ((strip[byte] ?? 0) << 16) | ((strip[byte + 1] ?? 0) << 8) | (strip[byte + 2] ?? 0)
      const code = (three >>> (24 - (at & 7) - width)) & ((1 << width) - 1)
      at += width
      return code
    },
  }
}
