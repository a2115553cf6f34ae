import { inflateRawSync } from 'node:zlib'
import { limits } from '../limits.ts'
import { Unreadable } from '../refusal.ts'

/** One file inside a container, as its central directory tells; unpacked only when asked for. */
type Entry = {
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
  readonly locked: boolean
}
export type Container = { readonly names: readonly string[]; readonly read: (name: string) => Uint8Array | null }

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_BYTES = 22
const ENCRYPTED_FLAG = 1

/** Whether the file ends as a ZIP container does: then it can be opened as one, whatever it begins with. */
export const hasZipEnd = (bytes: Uint8Array): boolean => endOf(bytes) !== null

/** Opens a container without unpacking anything. Sizes, counts and overlaps are checked against its own directory first. */
export function openZip(bytes: Uint8Array): Container {
  const entries = directoryOf(bytes)
  const view = viewOf(bytes)
  const byLowerCase = new Map([...entries.keys()].map((name) => [name.toLowerCase(), name]))
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(byLowerCase.get(name.toLowerCase()) ?? name)
      return entry ? unpack(view, bytes, entry) : null
    },
  }
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function endOf(bytes: Uint8Array): number | null {
  const view = viewOf(bytes)
  const last = bytes.length - END_BYTES
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === END && at + END_BYTES + view.getUint16(at + 20, true) <= bytes.length) return at
  }
  return null
}

function directoryOf(bytes: Uint8Array): Map<string, Entry> {
  const end = endOf(bytes)
  if (end === null) throw new Unreadable('reading.broken')
  const view = viewOf(bytes)
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  if (count > limits.zipEntries) throw new Unreadable('reading.hostile', { what: 'zip-entries' })
  const entries = new Map<string, Entry>()
  let at = start
  for (let n = 0; n < count; n++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new Unreadable('reading.broken')
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/')
    entries.set(name, entryAt(view, at))
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  checkSizes([...entries.values()], start)
  return entries
}

const entryAt = (view: DataView, at: number): Entry => ({
  locked: (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0,
  method: view.getUint16(at + 10, true),
  packed: view.getUint32(at + 20, true),
  unpacked: view.getUint32(at + 24, true),
  offset: view.getUint32(at + 42, true),
})

/** Entries that share bytes are the cheap bomb; no writer of documents makes them. */
function checkSizes(entries: readonly Entry[], directory: number): void {
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (total > limits.zipUnpackedBytes) throw new Unreadable('reading.hostile', { what: 'zip-size' })
  const sorted = [...entries].sort((a, b) => a.offset - b.offset)
  sorted.forEach((entry, at) => {
    const next = sorted[at + 1]?.offset ?? directory
    if (entry.offset + 30 + entry.packed > next) throw new Unreadable('reading.hostile', { what: 'zip-overlap' })
  })
}

function unpack(view: DataView, bytes: Uint8Array, entry: Entry): Uint8Array {
  if (entry.locked) throw new Unreadable('reading.encrypted')
  if (entry.unpacked > limits.xmlBytes) throw new Unreadable('reading.hostile', { what: 'xml-size' })
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) throw new Unreadable('reading.broken')
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const packed = bytes.subarray(start, start + entry.packed)
  if (entry.method === 0) return packed
  if (entry.method !== 8) throw new Unreadable('reading.broken')
  const whole = inflated(packed, entry.unpacked)
  if (whole.length !== entry.unpacked) throw new Unreadable('reading.hostile', { what: 'zip-wrong-size' })
  return whole
}

function inflated(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: size + 1 })
  } catch (error) {
    const tooLarge = error instanceof RangeError
    throw tooLarge ? new Unreadable('reading.hostile', { what: 'zip-wrong-size' }) : new Unreadable('reading.broken')
  }
}
