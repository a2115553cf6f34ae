import { fold } from '@guong-sang/domain/shared/vietnamese.ts'
import type { LineDraft } from '../numbered.ts'
import type { numberingOf } from './numbering.ts'
import type { Paragraph, Stretch } from './paragraph.ts'
import { paragraphOf } from './paragraph.ts'
import type { Styles } from './styles.ts'
import { centredBy, numberRefOf } from './styles.ts'
import type { Element } from './xml.ts'
import { child, childrenOf, settingOf } from './xml.ts'

export type Findings = { hidden: boolean; legacy: boolean }
export type Context = { readonly styles: Styles; readonly numbers: ReturnType<typeof numberingOf>; readonly found: Findings; page: number }

/** Text boxes and tables inside one another, at most this deep. */
const MOST_DEPTH = 24

/** The lines of a body, header, cell or text box, in reading order. */
export function linesOf(holder: Element, context: Context, depth = 0): LineDraft[] {
  if (depth > MOST_DEPTH) return []
  const lines: LineDraft[] = []
  let carried: Stretch[] = []
  for (const element of holder.children) {
    if (element.name === 'p') {
      const paragraph = paragraphOf(element, context.styles)
      paragraph.stretches.unshift(...carried)
      carried = markDeleted(element) ? paragraph.stretches : []
      if (carried.length === 0 && !vanished(element, paragraph)) lines.push(...linesOfParagraph(element, paragraph, context, depth))
    } else if (element.name === 'tbl') lines.push(...linesOfTable(element, context, depth))
    else if (!SKIPPED.has(element.name)) lines.push(...linesOf(element, context, depth + 1))
  }
  return lines
}

const SKIPPED = new Set(['del', 'moveFrom', 'sectPr', 'tblPr', 'tcPr', 'sdtPr', 'sdtEndPr'])

const markDeleted = (element: Element): boolean => {
  const mark = child(child(element, 'pPr'), 'rPr')
  return child(mark, 'del') !== undefined || child(mark, 'moveFrom') !== undefined
}
/** A paragraph that was deleted whole leaves neither a line nor a number. */
const vanished = (element: Element, paragraph: Paragraph): boolean =>
  markDeleted(element) && paragraph.stretches.every((stretch) => stretch.text === '')

function linesOfParagraph(element: Element, paragraph: Paragraph, context: Context, depth: number): LineDraft[] {
  context.found.hidden ||= paragraph.hidden
  context.found.legacy ||= paragraph.legacy
  const properties = child(element, 'pPr')
  const styleId = settingOf(properties, 'pStyle')
  const label = context.numbers.next({ ...context.styles.numberOf(styleId), ...numberRefOf(properties) }, styleId)
  const text = paragraph.stretches.map((stretch) => stretch.text).join('')
  const centred = centredBy(properties) ?? context.styles.centred(styleId) ?? false
  const font = fontOf(paragraph.stretches, centred)
  const own = piecesOf(label !== '' && text.trim() !== '' ? `${label} ${text.trimStart()}` : text, context).map(({ text, page }) => ({
    text,
    page,
    font,
  }))
  const boxes = paragraph.boxes.flatMap((box) => linesOf(box, context, depth + 1)).filter((line) => line.text.trim() !== '')
  return text.trim() === '' && boxes.length > 0 ? boxes : [...own, ...boxes]
}

/** Soft breaks part lines, page breaks turn the page. */
function piecesOf(text: string, context: Context): { text: string; page: number }[] {
  const pieces: { text: string; page: number }[] = []
  for (const [at, sheet] of text.split('\f').entries()) {
    if (at > 0) context.page += 1
    if (at > 0 && sheet.trim() === '') continue
    for (const line of sheet.split('\n')) pieces.push({ text: line.trimEnd(), page: context.page })
  }
  return joinedAtTurns(pieces, text)
}

/** Where Word turned the page inside a sentence, the paragraph stays one line, on its first page. */
function joinedAtTurns(pieces: { text: string; page: number }[], text: string): { text: string; page: number }[] {
  if (!text.includes('\f') || text.includes('\n')) return pieces
  const [first] = pieces
  return first
    ? [{ text: text.replaceAll('\f', '').trimEnd(), page: pieces.find((piece) => piece.text !== '')?.page ?? first.page }]
    : pieces
}

function fontOf(stretches: readonly Stretch[], centred: boolean) {
  const printed = stretches.filter((stretch) => stretch.text.trim() !== '')
  const size = printed[0]?.look.size
  return {
    ...(size === undefined ? {} : { size }),
    bold: printed.length > 0 && printed.every((stretch) => stretch.look.bold === true),
    italic: printed.length > 0 && printed.every((stretch) => stretch.look.italic === true),
    centred,
  }
}

/** Tables that only place the head, the recipients and the signature side by side (Nghị định 30/2020, Phụ lục I): no table to the reader. */
const LAYOUT = /cong hoa xa hoi|doc lap\s*-|noi nhan\s*:/
/** What such a table may hold alone, and a table with lines around its cells may hold too. */
const PERHAPS_LAYOUT = /(?:^|\W)(?:tm|kt|tl|tuq)\.\s|so\s*:.*\/(?:kh|qd|tb|bc|hd)/
const MOST_LAYOUT_COLUMNS = 3

function linesOfTable(table: Element, context: Context, depth: number): LineDraft[] {
  const rows = rowsOf(table).map((row) =>
    cellsOf(row).map((cell) => linesOf(cell, context, depth + 1).filter((line) => line.text.trim() !== '')),
  )
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const text = fold(
    rows
      .flat(2)
      .map((line) => line.text)
      .join('\n'),
  )
  const layout = LAYOUT.test(text) || (PERHAPS_LAYOUT.test(text) && !ruled(table))
  if (columns === 1 || (columns <= MOST_LAYOUT_COLUMNS && layout)) return rows.flat(2)
  return rows.filter((row) => row.some((cell) => cell.length > 0)).map((row) => lineOfRow(row, context.page))
}

/** Whether lines are drawn around the cells. */
function ruled(table: Element): boolean {
  const properties = child(table, 'tblPr')
  const borders = child(properties, 'tblBorders')
  if (borders) return borders.children.some((border) => !/^(?:none|nil)$/.test(border.attributes.val ?? 'none'))
  return /grid|luoi/i.test(settingOf(properties, 'tblStyle') ?? '')
}

function lineOfRow(row: readonly (readonly LineDraft[])[], page: number): LineDraft {
  const cells = row.map((cell) => cell.map((line) => line.text.trim()).join(' '))
  const first = row.flat()[0]
  return { text: cells.join(' | '), page: first?.page ?? page, cells, ...(first?.font ? { font: first.font } : {}) }
}

const rowsOf = (table: Element): Element[] => inside(table, 'tr').filter((row) => child(child(row, 'trPr'), 'del') === undefined)
const cellsOf = (row: Element): Element[] => inside(row, 'tc').filter((cell) => child(child(cell, 'tcPr'), 'cellDel') === undefined)

/** Rows and cells may lie in content controls. */
function inside(element: Element, name: string): Element[] {
  return element.children.flatMap((one) => {
    if (one.name === name) return [one]
    return /^(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(one.name) ? inside(one, name) : []
  })
}

export const sectionsOf = (body: Element): Element[] => [
  ...childrenOf(body, 'p').flatMap((paragraph) => childrenOf(child(paragraph, 'pPr'), 'sectPr')),
  ...childrenOf(body, 'sectPr'),
]
