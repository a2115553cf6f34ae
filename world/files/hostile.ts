import { deflateRawSync, deflateSync } from 'node:zlib'
import { docOf } from './doc.ts'
import { docxOf, p } from './docx.ts'
import { pdfOf, streamOf, textPdf } from './pdf.ts'
import { grayTags, tiffOf } from './tiff.ts'
import { endOf, zipOf } from './zip.ts'

/** A file that means harm or is none, and the code it must be refused with. */
export type Hostile = { readonly name: string; readonly bytes: () => Uint8Array; readonly code: string }

const PARTS =
  '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const RELS = '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>'
const word = (document: Uint8Array | string, claimed?: number) =>
  zipOf([
    { name: '[Content_Types].xml', bytes: PARTS },
    { name: '_rels/.rels', bytes: RELS },
    { name: 'word/document.xml', bytes: document, ...(claimed === undefined ? {} : { claimed }) },
  ])
const body = (inside: string) => `<w:document xmlns:w="w"><w:body>${inside}</w:body></w:document>`
const office = (type: string) =>
  zipOf([{ name: '[Content_Types].xml', bytes: `<Types><Override ContentType="application/vnd.${type}.main+xml"/></Types>` }])
const plain = () => textPdf([[{ text: 'KẾ HOẠCH Tổ chức Hội nghị điển hình tiên tiến', x: 80, y: 700 }]])
const MIB = 1024 * 1024

/** Two directory entries that point at the same bytes: the cheap way to unpack one stream many times. */
function overlapping(): Uint8Array {
  const good = Buffer.from(docxOf({ body: p('KẾ HOẠCH') }))
  const start = good.readUInt32LE(good.length - 6)
  const directory = good.subarray(start, good.length - 22)
  const doubled = Buffer.concat([directory, directory.subarray(0, 46 + directory.readUInt16LE(28))])
  doubled.write('X', directory.length + 46)
  return Buffer.concat([
    good.subarray(0, start),
    doubled,
    endOf(good.readUInt16LE(good.length - 12) + 1, { size: doubled.length, offset: start }),
  ])
}

function png(width: number, height: number): Uint8Array {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  return Buffer.concat([head, size, Buffer.from('0802000000', 'hex'), Buffer.alloc(64)])
}

const jpeg = (side: number) => {
  const frame = Buffer.from('ffc00011080000000003012200021101031101', 'hex')
  frame.writeUInt16BE(side, 5)
  frame.writeUInt16BE(side, 7)
  return Buffer.concat([Buffer.from('ffd8', 'hex'), frame, Buffer.alloc(64)])
}

const fax = (width: number, height: number) => ({ tags: grayTags(width, height), strip: new Uint8Array(1) })

/** The count of the last tag (bytes of the strips) lies: found by fuzzing. */
function countlessStrips(): Uint8Array {
  const file = Buffer.from(tiffOf([fax(60, 60)]))
  file.writeUInt32LE(0x80000001, 8 + 2 + 8 * 12 + 4)
  return file
}

const page = (contents: string, resources = '') =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<${resources}>>/Contents ${contents}>>`
const TREE = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 1/Kids[3 0 R]>>']

const flated = (data: Uint8Array) => streamOf(deflateSync(data), '/Filter/FlateDecode')

const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')

export const hostileFiles: readonly Hostile[] = [
  { name: 'nothing', bytes: () => new Uint8Array(), code: 'reading.empty' },
  { name: 'only spaces', bytes: () => Buffer.from(' \n\n '), code: 'reading.empty' },
  { name: 'a program', bytes: () => Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251)), code: 'reading.unknown-kind' },
  { name: 'a HEIC photo', bytes: () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), code: 'reading.heic' },
  { name: 'a film', bytes: () => Buffer.from('\0\0\0\x18ftypisom\0\0\0\0', 'latin1'), code: 'reading.unknown-kind' },
  { name: 'RTF', bytes: () => Buffer.from('{\\rtf1 x}'), code: 'reading.other-office' },
  { name: 'HTML named .doc', bytes: () => Buffer.from('<html><body>x</body></html>'), code: 'reading.other-office' },
  { name: 'a workbook', bytes: () => office('openxmlformats-officedocument.spreadsheetml.sheet'), code: 'reading.other-office' },
  {
    name: 'a presentation',
    bytes: () => office('openxmlformats-officedocument.presentationml.presentation'),
    code: 'reading.other-office',
  },
  {
    name: 'OpenDocument',
    bytes: () => zipOf([{ name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.text' }]),
    code: 'reading.other-office',
  },
  { name: 'an archive', bytes: () => zipOf([{ name: 'a.txt', bytes: 'x' }]), code: 'reading.other-office' },
  {
    name: 'an old workbook',
    bytes: () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('Workbook', 'utf16le'), Buffer.alloc(512)]),
    code: 'reading.other-office',
  },
  {
    name: 'a Word document with a password',
    bytes: () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024), Buffer.from('EncryptedPackage', 'utf16le')]),
    code: 'reading.encrypted',
  },
  {
    name: 'an old Word document cut short',
    bytes: () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024), Buffer.from('WordDocument', 'utf16le')]),
    code: 'reading.broken',
  },
  {
    name: 'an old Word document whose chain goes round in a circle',
    bytes: () => docOf('KẾ HOẠCH', { loop: true }),
    code: 'reading.hostile',
  },
  { name: 'an old Word document with a password', bytes: () => docOf('KẾ HOẠCH', { locked: true }), code: 'reading.encrypted' },
  { name: 'a locked entry', bytes: () => zipOf([{ name: '[Content_Types].xml', bytes: PARTS, flags: 1 }]), code: 'reading.encrypted' },
  { name: 'a bomb that tells its size', bytes: () => word(Buffer.alloc(200 * MIB, 32)), code: 'reading.hostile' },
  { name: 'a bomb that lies about its size', bytes: () => word(Buffer.alloc(64 * MIB, 32), 1000), code: 'reading.hostile' },
  { name: 'an entry smaller than it claims', bytes: () => word(body(''), 5000), code: 'reading.hostile' },
  {
    name: 'many bombs in parts that nobody reads',
    bytes: () =>
      zipOf([
        { name: '[Content_Types].xml', bytes: PARTS },
        ...Array.from({ length: 5 }, (_, at) => ({ name: `${at}`, bytes: 'x', claimed: 1 << 30 })),
      ]),
    code: 'reading.hostile',
  },
  { name: 'entries over one another', bytes: overlapping, code: 'reading.hostile' },
  {
    name: 'countless entries',
    bytes: () => Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), endOf(65_535, { size: 10, offset: 0 })]),
    code: 'reading.hostile',
  },
  {
    name: 'a directory outside the file',
    bytes: () => Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), endOf(3, { size: 10, offset: 9_999_999 })]),
    code: 'reading.broken',
  },
  { name: 'a Word document cut short', bytes: () => Buffer.from(docxOf({ body: p('KẾ HOẠCH') })).subarray(0, 300), code: 'reading.broken' },
  { name: 'a Word document without its text', bytes: () => zipOf([{ name: '[Content_Types].xml', bytes: PARTS }]), code: 'reading.broken' },
  { name: 'a Word document with nothing in it', bytes: () => docxOf({ body: p('') }), code: 'reading.no-text' },
  {
    name: 'an entity that asks for a file',
    bytes: () => word(`<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${body('&x;')}`),
    code: 'reading.hostile',
  },
  { name: 'a billion laughs', bytes: () => word(`<!DOCTYPE w [<!ENTITY l0 "ha">${laughs}]>${body('&l9;')}`), code: 'reading.hostile' },
  { name: 'elements without end inside one another', bytes: () => word(body('<w:sdt>'.repeat(100_000))), code: 'reading.hostile' },
  { name: 'more elements than a document has', bytes: () => word(body('<w:p/>'.repeat(1_000_000))), code: 'reading.hostile' },
  { name: 'XML that does not close', bytes: () => word('<w:document><w:body>'), code: 'reading.broken' },
  {
    name: 'a PDF that is a Word document too',
    bytes: () => Buffer.concat([plain(), docxOf({ body: p('x') })]),
    code: 'reading.two-documents',
  },
  {
    name: 'a Word document with a PDF at its head',
    bytes: () =>
      zipOf([
        { name: '%PDF-1.7 ', bytes: 'x' },
        { name: '[Content_Types].xml', bytes: PARTS },
      ]),
    code: 'reading.two-documents',
  },
  {
    name: 'a picture that is an archive too',
    bytes: () => Buffer.concat([png(10, 10), zipOf([{ name: 'a', bytes: 'x' }])]),
    code: 'reading.two-documents',
  },
  { name: 'a PDF cut short', bytes: () => Buffer.from(plain()).subarray(0, 200), code: 'reading.broken' },
  {
    name: 'a PDF with a password',
    bytes: () =>
      Buffer.from(
        Buffer.from(plain())
          .toString('latin1')
          .replace(
            '/Root 1 0 R',
            `/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>`,
          ),
        'latin1',
      ),
    code: 'reading.encrypted',
  },
  {
    name: 'a PDF with a bomb for a page',
    bytes: () => pdfOf([...TREE, page('4 0 R'), flated(Buffer.alloc(128 * MIB, 32))]),
    code: 'reading.hostile',
  },
  {
    name: 'a PDF packed twice',
    bytes: () =>
      pdfOf([...TREE, page('4 0 R'), streamOf(deflateSync(deflateSync(Buffer.alloc(64 * MIB))), '/Filter[/FlateDecode/FlateDecode]')]),
    code: 'reading.hostile',
  },
  {
    name: 'a PDF with a picture as big as a field',
    bytes: () =>
      pdfOf([
        ...TREE,
        page('4 0 R', '/XObject<</I 5 0 R>>'),
        streamOf('595 0 0 842 0 0 cm /I Do'),
        streamOf('x', '/Subtype/Image/Width 40000/Height 40000/ColorSpace/DeviceGray/BitsPerComponent 8'),
      ]),
    code: 'reading.picture-too-big',
  },
  {
    name: 'a PDF with a picture of countless bits',
    bytes: () =>
      pdfOf([
        ...TREE,
        page('4 0 R', '/XObject<</I 5 0 R>>'),
        streamOf('595 0 0 842 0 0 cm /I Do'),
        streamOf('x', '/Subtype/Image/Width 1654/Height 2339/ColorSpace/DeviceGray/BitsPerComponent 4294967295'),
      ]),
    code: 'reading.hostile',
  },
  {
    name: 'a PDF that tells the size of its picture elsewhere',
    bytes: () =>
      pdfOf([
        ...TREE,
        page('4 0 R', '/XObject<</I 5 0 R>>'),
        streamOf('595 0 0 842 0 0 cm /I Do'),
        streamOf('x', '/Subtype/Image/Width 6 0 R/Height 6 0 R/ColorSpace/DeviceGray/BitsPerComponent 8'),
        '40000',
      ]),
    code: 'reading.hostile',
  },
  {
    name: 'a PDF whose pages go round in a circle',
    bytes: () => pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 2/Kids[2 0 R 2 0 R]>>']),
    code: 'reading.broken',
  },
  {
    name: 'a PDF whose form draws itself',
    bytes: () =>
      pdfOf([
        ...TREE,
        page('4 0 R', '/XObject<</F 5 0 R>>'),
        streamOf('/F Do'),
        streamOf('/F Do /F Do', '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>'),
      ]),
    code: 'reading.no-text',
  },
  {
    name: 'a PDF of many pages',
    bytes: () => textPdf(Array.from({ length: 70 }, () => [{ text: 'x', x: 1, y: 1 }])),
    code: 'reading.too-many-pages',
  },
  { name: 'a picture as big as a field', bytes: () => png(30_000, 30_000), code: 'reading.picture-too-big' },
  { name: 'a picture as long as a street', bytes: () => png(2, 4_000_000), code: 'reading.picture-too-big' },
  { name: 'a photo as big as a field', bytes: () => jpeg(60_000), code: 'reading.picture-too-big' },
  { name: 'a fax as big as a field', bytes: () => tiffOf([fax(60_000, 60_000)]), code: 'reading.picture-too-big' },
  { name: 'a fax of countless strips', bytes: countlessStrips, code: 'reading.broken' },
  {
    name: 'a fax whose packing speaks of what is not there yet',
    bytes: () => tiffOf([{ tags: grayTags(40, 30, 5), strip: Buffer.alloc(1200, 255) }]),
    code: 'reading.broken',
  },
  { name: 'a fax whose sheets go round in a circle', bytes: () => tiffOf([fax(60, 60)], { loop: true }), code: 'reading.broken' },
  {
    name: 'a fax with a bomb for a sheet',
    bytes: () => tiffOf([{ tags: grayTags(100, 100, 8), strip: deflateSync(Buffer.alloc(96 * MIB)) }]),
    code: 'reading.hostile',
  },
  { name: 'a picture cut short', bytes: () => png(100, 100), code: 'reading.broken' },
  { name: 'a picture of nothing but its mark', bytes: () => Buffer.from('89504e470d0a1a0a', 'hex'), code: 'reading.broken' },
  { name: 'lines without end', bytes: () => Buffer.from('a\n'.repeat(30_000)), code: 'reading.too-long' },
  { name: 'a text as long as a library', bytes: () => Buffer.alloc(5 * MIB, 97), code: 'reading.too-big' },
  { name: 'packed garbage', bytes: () => word(deflateRawSync(Buffer.from('x'))), code: 'reading.broken' },
]
