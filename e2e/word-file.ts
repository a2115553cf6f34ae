import { crc32 } from 'node:zlib'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`

const parts = (lines: readonly string[]) => ({
  '[Content_Types].xml':
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${lines.map(paragraph).join('')}</w:body></w:document>`,
})

/** A Word file of those paragraphs, as bytes: a container with three uncompressed parts. */
export function wordFile(lines: readonly string[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(parts(lines))) {
    const [title, bytes] = [Buffer.from(name), Buffer.from(text)]
    const entry = Buffer.concat([header(0x04034b50, 30, title, bytes), title, bytes])
    const listed = header(0x02014b50, 46, title, bytes)
    listed.writeUInt32LE(at, 42)
    directory.push(listed, title)
    bodies.push(entry)
    at += entry.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(bodies.length, 8)
  end.writeUInt16LE(bodies.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, list, end])
}

/** The fixed part of a local (30 bytes) or a listed (46 bytes) entry: the listed one has two bytes more before the same fields. */
function header(signature: number, length: number, title: Buffer, bytes: Buffer): Buffer {
  const made = Buffer.alloc(length)
  const shift = length === 46 ? 2 : 0
  made.writeUInt32LE(signature, 0)
  made.writeUInt16LE(20, 4 + shift)
  made.writeUInt16LE(0x0800, 6 + shift)
  made.writeUInt32LE(crc32(bytes), 14 + shift)
  made.writeUInt32LE(bytes.length, 18 + shift)
  made.writeUInt32LE(bytes.length, 22 + shift)
  made.writeUInt16LE(title.length, 26 + shift)
  return made
}
