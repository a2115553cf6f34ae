import { Unreadable } from '../refusal.ts'

/** Sectors of a compound file (MS-CFB) that the header itself names. */
const NAMED_IN_HEADER = 109
const HEADER_BYTES = 512
const ENTRY_BYTES = 128

/**
 * Walks the chains and the tree of a compound file (what .doc is) before the reader of Word's text does, which trusts them:
 * a chain that comes back to itself, or tables larger than the file, would keep it busy until memory ends.
 */
export function checkCompound(file: Buffer): void {
  try {
    const sector = 1 << file.readUInt16LE(30)
    const sectors = Math.ceil(file.length / sector)
    if (
      sector < 128 ||
      sector > 4096 ||
      file.readUInt32LE(44) > sectors ||
      file.readUInt32LE(64) > sectors ||
      file.readUInt32LE(72) > sectors
    )
      throw new Unreadable('reading.broken')
    const at = (id: number) => HEADER_BYTES + id * sector
    const table = namedTables(file, { sectors, sector }).flatMap((id) => numbersAt(file, at(id), sector))
    checkChains(table)
    checkChains(chain(table, file.readInt32LE(60)).flatMap((id) => numbersAt(file, at(id), sector)))
    checkTree(chain(table, file.readInt32LE(48)).map((id) => file.subarray(at(id), at(id) + sector)))
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('reading.broken')
  }
}

function namedTables(file: Buffer, { sectors, sector }: { sectors: number; sector: number }): number[] {
  const tables = numbersAt(file, 76, NAMED_IN_HEADER * 4)
  let next = file.readInt32LE(68)
  for (let count = 0; next >= 0; count++) {
    if (count > sectors) throw new Unreadable('reading.hostile', { what: 'chain' })
    const more = numbersAt(file, HEADER_BYTES + next * sector, sector)
    next = more.pop() ?? -1
    tables.push(...more)
  }
  return tables.filter((id) => id >= 0).slice(0, sectors)
}

/** As many as the file still holds. */
function numbersAt(file: Buffer, from: number, bytes: number): number[] {
  const numbers: number[] = []
  for (let at = from; at + 4 <= Math.min(from + bytes, file.length); at += 4) numbers.push(file.readInt32LE(at))
  return numbers
}

function chain(table: readonly number[], start: number): number[] {
  const ids: number[] = []
  for (let id = start; id >= 0 && ids.length <= table.length; id = table[id] ?? -1) ids.push(id)
  return ids
}

/** No chain may come back to a sector of its own. */
function checkChains(table: readonly number[]): void {
  const seenBy = new Int32Array(table.length).fill(-1)
  for (let start = 0; start < table.length; start++) {
    for (let id = start; id >= 0 && id < table.length && (seenBy[id] === -1 || seenBy[id] === start); id = table[id] ?? -1) {
      if (seenBy[id] === start) throw new Unreadable('reading.hostile', { what: 'chain' })
      seenBy[id] = start
    }
  }
}

/** Names hang in a tree: each entry is reached once, or the walk would not end. */
function checkTree(sectors: readonly Buffer[]): void {
  const entries = sectors.flatMap((sector) =>
    Array.from({ length: Math.floor(sector.length / ENTRY_BYTES) }, (_, at) => sector.subarray(at * ENTRY_BYTES, (at + 1) * ENTRY_BYTES)),
  )
  const seen = new Set<number>()
  const open = [0]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const entry = entries[id]
    if (!entry) continue
    if (seen.has(id)) throw new Unreadable('reading.hostile', { what: 'tree' })
    seen.add(id)
    open.push(...[68, 72, 76].map((offset) => entry.readInt32LE(offset)).filter((next) => next >= 0))
  }
}
