const SECTOR = 512
const END = -2
const FREE = -1
/** Word writes its streams in whole sectors of the big table from this size on. */
const BIG = 4096

/** A Word 97-2003 document of one's own making (MS-CFB, MS-DOC): main text only, in UTF-16. `loop` makes a chain that comes back to itself. */
export function docOf(text: string, { loop = false, locked = false } = {}): Buffer {
  const letters = Buffer.from(text, 'utf16le')
  const main = padded(Buffer.concat([Buffer.alloc(1024), letters]))
  main.writeUInt16LE(0xa5ec, 0)
  main.writeUInt16LE(0x00c1, 2)
  main.writeUInt16LE(0x0200 | (locked ? 0x0100 : 0), 10)
  main.writeUInt32LE(text.length, 0x4c)
  const pieces = Buffer.alloc(5 + 8 + 8)
  pieces.writeUInt8(2, 0)
  pieces.writeUInt32LE(16, 1)
  pieces.writeUInt32LE(text.length, 9)
  pieces.writeUInt32LE(1024, 15)
  main.writeUInt32LE(pieces.length, 0x1a6)
  return compoundOf(
    [
      { name: 'WordDocument', bytes: main },
      { name: '1Table', bytes: padded(pieces) },
    ],
    loop,
  )
}

const padded = (bytes: Buffer): Buffer =>
  Buffer.concat([bytes, Buffer.alloc(Math.max(BIG, Math.ceil(bytes.length / SECTOR) * SECTOR) - bytes.length)])

function compoundOf(streams: readonly { name: string; bytes: Buffer }[], loop: boolean): Buffer {
  const table: number[] = [-3, END]
  const entries = [entryOf('Root Entry', { type: 5, child: 1, start: END, size: 0 })]
  streams.forEach(({ name, bytes }, at) => {
    const start = table.length
    const count = bytes.length / SECTOR
    for (let n = 0; n < count; n++) table.push(n + 1 < count ? start + n + 1 : loop ? start + 1 : END)
    entries.push(entryOf(name, { type: 2, right: at + 1 < streams.length ? at + 2 : FREE, start, size: bytes.length }))
  })
  const fat = Buffer.alloc(SECTOR, 0xff)
  for (const [at, id] of table.entries()) fat.writeInt32LE(id, at * 4)
  const directory = Buffer.concat([...entries, Buffer.alloc(SECTOR)]).subarray(0, SECTOR)
  return Buffer.concat([headerOf(), fat, directory, ...streams.map((stream) => stream.bytes)])
}

function headerOf(): Buffer {
  const header = Buffer.alloc(SECTOR)
  header.write('d0cf11e0a1b11ae1', 0, 'hex')
  header.writeUInt16LE(0x3e, 24)
  header.writeUInt16LE(3, 26)
  header.writeUInt16LE(0xfffe, 28)
  header.writeUInt16LE(9, 30)
  header.writeUInt16LE(6, 32)
  header.writeUInt32LE(1, 44)
  header.writeInt32LE(1, 48)
  header.writeUInt32LE(BIG, 56)
  header.writeInt32LE(END, 60)
  header.writeInt32LE(END, 68)
  header.fill(0xff, 76)
  header.writeInt32LE(0, 76)
  return header
}

function entryOf(
  name: string,
  { type, right = FREE, child = FREE, start, size }: { type: number; right?: number; child?: number; start: number; size: number },
): Buffer {
  const entry = Buffer.alloc(128)
  entry.write(name, 0, 'utf16le')
  entry.writeUInt16LE(name.length * 2 + 2, 64)
  entry.writeUInt8(type, 66)
  entry.writeUInt8(1, 67)
  entry.writeInt32LE(FREE, 68)
  entry.writeInt32LE(right, 72)
  entry.writeInt32LE(child, 76)
  entry.writeInt32LE(start, 116)
  entry.writeUInt32LE(size, 120)
  return entry
}
