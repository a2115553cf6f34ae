import { fromTcvn3, fromTcvn3Capitals } from '@guong-sang/domain/reading/legacy/tcvn3.ts'
import { fromVni } from '@guong-sang/domain/reading/legacy/vni.ts'
import type { Look, Styles } from './styles.ts'
import { lookOf, merged } from './styles.ts'
import type { Element } from './xml.ts'
import { child, settingOf } from './xml.ts'

/** A stretch of a paragraph in one look. '\n' is a soft line break, '\f' a page break. */
export type Stretch = { text: string; readonly look: Look }
export type Paragraph = { readonly stretches: Stretch[]; readonly boxes: Element[]; hidden: boolean; legacy: boolean }

/** The state of Word's fields, which open and close across runs: what an instruction says is never text, page numbers neither. */
type Fields = { readonly open: { instruction: string; result: boolean }[] }
type Walk = { readonly into: Paragraph; readonly paragraphLook: Look; readonly styles: Styles; readonly fields: Fields }

const GONE = new Set(['del', 'moveFrom', 'rPr', 'pPr', 'instrText', 'delText', 'footnoteReference', 'endnoteReference', 'annotationRef'])
const SIGNS: Readonly<Record<string, string>> = {
  tab: '  ',
  ptab: '  ',
  cr: '\n',
  sym: '•',
  noBreakHyphen: '-',
  lastRenderedPageBreak: '\f',
}
const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i

/** The text of one paragraph as Word shows it: insertions in, deletions out, hidden text out, old fonts made Unicode. */
export function paragraphOf(element: Element, styles: Styles): Paragraph {
  const into: Paragraph = { stretches: [], boxes: [], hidden: false, legacy: false }
  const paragraphLook = styles.lookOfParagraph(settingOf(child(element, 'pPr'), 'pStyle'))
  walkAll(element, { into, paragraphLook, styles, fields: { open: [] } }, paragraphLook)
  for (const stretch of into.stretches) unicode(stretch, into)
  return into
}

function walkAll(element: Element, walk: Walk, look: Look): void {
  for (const one of element.children) walkOne(one, walk, look)
}

function walkOne(element: Element, walk: Walk, look: Look): void {
  const sign = SIGNS[element.name]
  if (GONE.has(element.name)) noteInstruction(element, walk.fields)
  else if (sign !== undefined) add(sign, walk, look)
  else if (element.name === 't') add(element.text, walk, look)
  else if (element.name === 'br') add(element.attributes.type === 'page' ? '\f' : '\n', walk, look)
  else if (element.name === 'fldChar') turnField(element.attributes.fldCharType, walk.fields)
  else if (element.name === 'txbxContent') walk.into.boxes.push(element)
  else if (element.name === 'AlternateContent') walkAlternatives(element, walk, look)
  else if (!isPageNumber(element)) walkAll(element, walk, element.name === 'r' ? lookOfRun(element, walk) : look)
}

const isPageNumber = (element: Element): boolean => element.name === 'fldSimple' && PAGE_FIELD.test(element.attributes.instr ?? '')

function lookOfRun(run: Element, { paragraphLook, styles }: Walk): Look {
  const properties = child(run, 'rPr')
  return merged([paragraphLook, styles.lookOfRunStyle(settingOf(properties, 'rStyle')), lookOf(properties)])
}

/** One of several ways to say the same: the first that holds a text box, else the first. */
function walkAlternatives(element: Element, walk: Walk, look: Look): void {
  const before = walk.into.boxes.length
  for (const alternative of element.children) {
    walkAll(alternative, walk, look)
    if (walk.into.boxes.length > before) return
  }
}

function turnField(type: string | undefined, fields: Fields): void {
  const last = fields.open.at(-1)
  if (type === 'begin') fields.open.push({ instruction: '', result: false })
  else if (type === 'separate' && last) last.result = true
  else if (type === 'end') fields.open.pop()
}

function noteInstruction(element: Element, fields: Fields): void {
  const last = fields.open.at(-1)
  if (element.name === 'instrText' && last) last.instruction += element.text
}

const silent = (fields: Fields): boolean => fields.open.some((field) => !field.result || PAGE_FIELD.test(field.instruction))

function add(text: string, walk: Walk, look: Look): void {
  if (silent(walk.fields)) return
  if (look.hidden) {
    walk.into.hidden ||= text.trim() !== ''
    return
  }
  const last = walk.into.stretches.at(-1)
  if (last && sameLook(last.look, look)) last.text += text
  else walk.into.stretches.push({ text, look })
}

const sameLook = (a: Look, b: Look): boolean =>
  a.font === b.font && a.bold === b.bold && a.italic === b.italic && a.caps === b.caps && a.size === b.size

/** Letters that only Unicode has: a stretch with one was never typed in an old encoding, whatever its font says. */
const BEYOND_LATIN_1 = /[\u0100-\u024f\u1ea0-\u1ef9]/

function unicode(stretch: Stretch, paragraph: Paragraph): void {
  const decode = decoderOf(stretch.look.font ?? '')
  if (decode && /[\u0080-\u00ff]/.test(stretch.text) && !BEYOND_LATIN_1.test(stretch.text)) {
    stretch.text = decode(stretch.text)
    paragraph.legacy = true
  } else if (decode === fromTcvn3Capitals) stretch.text = stretch.text.toUpperCase()
  if (stretch.look.caps) stretch.text = stretch.text.toUpperCase()
}

function decoderOf(font: string): ((text: string) => string) | undefined {
  if (/^\.Vn.*H$/i.test(font)) return fromTcvn3Capitals
  if (/^\.Vn/i.test(font)) return fromTcvn3
  return /^VNI-/i.test(font) ? fromVni : undefined
}
