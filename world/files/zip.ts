import { crc32, deflateRawSync } from 'node:zlib'

/** One file of a container made for a test; `claimed` lies about its unpacked size. */
export type Stored = { readonly name: string; readonly bytes: Uint8Array | string; readonly claimed?: number; readonly flags?: number }

/** A ZIP container, byte by byte, so that tests can make wrong ones too. */
export function zipOf(files: readonly Stored[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const raw = Buffer.from(file.bytes)
    const packed = deflateRawSync(raw, { level: 9 })
    const name = Buffer.from(file.name)
    const fields = { name, flags: file.flags ?? 0, crc: crc32(raw), packed: packed.length, size: file.claimed ?? raw.length }
    const local = localHeader(fields)
    directory.push(centralHeader({ ...fields, offset }))
    parts.push(local, packed)
    offset += local.length + packed.length
  }
  const central = Buffer.concat(directory)
  return Buffer.concat([...parts, central, endOf(files.length, { size: central.length, offset })])
}

type Fields = { name: Buffer; flags: number; crc: number; packed: number; size: number }

function localHeader({ name, flags, crc, packed, size }: Fields): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(flags, 6)
  header.writeUInt16LE(8, 8)
  header.writeUInt32LE(crc, 14)
  header.writeUInt32LE(packed, 18)
  header.writeUInt32LE(size, 22)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, name])
}

function centralHeader({ name, flags, crc, packed, size, offset }: Fields & { offset: number }): Buffer {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(flags, 8)
  header.writeUInt16LE(8, 10)
  header.writeUInt32LE(crc, 16)
  header.writeUInt32LE(packed, 20)
  header.writeUInt32LE(size, 24)
  header.writeUInt16LE(name.length, 28)
  header.writeUInt32LE(offset, 42)
  return Buffer.concat([header, name])
}

export function endOf(count: number, { size, offset }: { size: number; offset: number }): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
