import { SaxesParser } from 'saxes'
import { limits } from '../limits.ts'
import { Unreadable } from '../refusal.ts'

/** An element without its prefix: `w:p` is 'p'. Attributes likewise; text lies in `text` of elements without children of their own. */
export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** A tree of one XML part. A DOCTYPE is refused (it has no place in a document and is how entities bomb); so are size and depth beyond the limits. */
export function parseXml(bytes: Uint8Array): Element {
  if (bytes.length > limits.xmlBytes) throw new Unreadable('reading.hostile', { what: 'xml-size' })
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const path: Element[] = [root]
  let count = 0
  const parser = new SaxesParser()
  parser.on('error', () => {
    throw new Unreadable('reading.broken')
  })
  parser.on('doctype', () => {
    throw new Unreadable('reading.hostile', { what: 'doctype' })
  })
  parser.on('opentag', (tag) => {
    const element: Element = { name: bare(tag.name), attributes: attributesOf(tag.attributes), children: [], text: '' }
    count += 1
    if (count > limits.xmlElements || path.length > limits.xmlDepth) throw new Unreadable('reading.hostile', { what: 'xml-nesting' })
    path.at(-1)?.children.push(element)
    path.push(element)
  })
  parser.on('closetag', () => {
    path.pop()
  })
  const addText = (text: string) => {
    const element = path.at(-1)
    if (element) element.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(decoded(bytes)).close()
  const document = root.children[0]
  if (!document) throw new Unreadable('reading.broken')
  return document
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1)

function attributesOf(given: Readonly<Record<string, string>>): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(given)) attributes[bare(name)] = value
  return attributes
}

/** UTF-8 or UTF-16 by its byte order mark, as XML allows. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

export const child = (element: Element | undefined, name: string): Element | undefined => element?.children.find((one) => one.name === name)
export const childrenOf = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((one) => one.name === name) ?? []
/** The `w:val` of a child: what most properties of WordprocessingML hold. */
export const settingOf = (element: Element | undefined, name: string): string | undefined => child(element, name)?.attributes.val
/** On/off properties: present without a value is on; '0', 'false' and 'off' are off; absent is undefined. */
export function switchOf(element: Element | undefined, name: string): boolean | undefined {
  const found = child(element, name)
  return found ? !/^(?:0|false|off)$/.test(found.attributes.val ?? '1') : undefined
}
