import { randomBytes } from 'node:crypto'

/** A new UUID of version 7 (RFC 9562 §5.7): ids of one millisecond still sort in the order they were made. */
export function newId(at = Date.now()): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(at, 0, 6)
  bytes.writeUInt16BE(0x7000 | nextInMillisecond(at), 6)
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

let last = { at: 0, count: 0 }
function nextInMillisecond(at: number): number {
  last = { at, count: at === last.at ? (last.count + 1) % 0x1000 : 0 }
  return last.count
}
