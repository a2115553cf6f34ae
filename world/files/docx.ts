import type { Stored } from './zip.ts'
import { zipOf } from './zip.ts'

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const XML = '<?xml version="1.0" encoding="UTF-8"?>'

export type MadeDocx = {
  /** What stands inside w:body. */
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly header?: string
  readonly main?: string
  readonly contentType?: string
  readonly more?: readonly Stored[]
  readonly pictures?: readonly { readonly id: string; readonly bytes: Uint8Array }[]
}

/** A Word document of one's own making. */
export function docxOf({
  body,
  styles,
  numbering,
  header,
  main = 'word/document.xml',
  contentType = MAIN,
  more = [],
  pictures = [],
}: MadeDocx): Uint8Array {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const parts = [
    ['styles', styles === undefined ? undefined : `<w:styles ${W}>${styles}</w:styles>`],
    ['numbering', numbering === undefined ? undefined : `<w:numbering ${W}>${numbering}</w:numbering>`],
    ['header', header === undefined ? undefined : `<w:hdr ${W}>${header}</w:hdr>`],
  ].filter((part): part is [string, string] => part[1] !== undefined)
  const related = [
    ...parts.map(([kind]) => `<Relationship Id="${kind}" Type="${REL}/${kind}" Target="${kind}.xml"/>`),
    ...pictures.map(({ id }) => `<Relationship Id="${id}" Type="${REL}/image" Target="media/${id}"/>`),
  ]
  return zipOf([
    { name: '[Content_Types].xml', bytes: `${XML}<Types><Override PartName="/${main}" ContentType="${contentType}"/></Types>` },
    {
      name: '_rels/.rels',
      bytes: `${XML}<Relationships><Relationship Id="r1" Type="${REL}/officeDocument" Target="${main}"/></Relationships>`,
    },
    { name: main, bytes: `${XML}<w:document ${W}><w:body>${body}</w:body></w:document>` },
    { name: `${folder}_rels/${main.slice(folder.length)}.rels`, bytes: `${XML}<Relationships>${related.join('')}</Relationships>` },
    ...parts.map(([kind, bytes]) => ({ name: `${folder}${kind}.xml`, bytes: XML + bytes })),
    ...pictures.map(({ id, bytes }) => ({ name: `${folder}media/${id}`, bytes })),
    ...more,
  ])
}

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
export const MACRO_MAIN = 'application/vnd.ms-word.document.macroEnabled.main+xml'

export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
export const paragraph = (inside: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`
/** A plain paragraph. */
export const p = (text: string): string => paragraph(run(text))
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
