/** Text at a place of a made page: points from the lower left corner. */
export type Placed = { readonly text: string; readonly x: number; readonly y: number; readonly size?: number }

/** A PDF of one's own making: objects are given without their number, the first must be the catalogue. */
export function pdfOf(objects: readonly (string | Buffer)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  objects.forEach((object, at) => {
    const part = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')])
    offsets.push(length)
    length += part.length
    parts.push(part)
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(end)])
}

export const streamOf = (data: Buffer | string, dictionary = ''): Buffer => {
  const bytes = Buffer.from(data)
  return Buffer.concat([Buffer.from(`<<${dictionary}/Length ${bytes.length}>>\nstream\n`), bytes, Buffer.from('\nendstream')])
}

/** Pages of Helvetica text whose codes are Vietnamese letters by a ToUnicode map, as office programs write them. */
export function textPdf(pages: readonly (readonly Placed[])[], { turned = 0 } = {}): Uint8Array {
  const letters = [...new Set(pages.flat().flatMap((placed) => [...placed.text]))]
  const code = (letter: string) => (letters.indexOf(letter) + 1).toString(16).padStart(4, '0')
  const shown = (page: readonly Placed[]) =>
    page.map(({ text, x, y, size = 13 }) => `BT /F ${size} Tf ${x} ${y} Td <${[...text].map(code).join('')}> Tj ET`).join('\n')
  const hex = (letter: string) => Buffer.from(letter, 'utf16le').swap16().toString('hex')
  const map = letters.map((letter) => `<${code(letter)}> <${hex(letter)}>`)
  const cmap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def
1 begincodespacerange <0000> <ffff> endcodespacerange
${chunks(map)
  .map((some) => `${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`)
  .join('\n')}
endcmap end end`
  const kids = pages.map((_, at) => `${7 + at * 2} 0 R`).join(' ')
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/Helvetica/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/Helvetica/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 520/FontDescriptor 6 0 R>>',
    streamOf(cmap),
    '<</Type/FontDescriptor/FontName/Helvetica/Flags 32/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
    ...pages.flatMap((page, at) => [
      `<</Type/Page/Parent 2 0 R/Rotate ${turned}/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${8 + at * 2} 0 R>>`,
      streamOf(shown(page)),
    ]),
  ])
}

const chunks = <T>(list: readonly T[], size = 100): T[][] =>
  list.length === 0 ? [] : [list.slice(0, size), ...chunks(list.slice(size), size)]
