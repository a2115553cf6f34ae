import type { Element } from './xml.ts'
import { child, childrenOf, settingOf, switchOf } from './xml.ts'

/** What of a run's look changes its meaning. */
export type Look = {
  readonly font?: string
  /** Points. */
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly caps?: boolean
  readonly hidden?: boolean
}
export type NumberRef = { readonly numId?: string; readonly level?: number }
export type Styles = {
  readonly lookOfParagraph: (styleId: string | undefined) => Look
  readonly lookOfRunStyle: (styleId: string | undefined) => Look
  readonly centred: (styleId: string | undefined) => boolean | undefined
  readonly numberOf: (styleId: string | undefined) => NumberRef
}

/** Styles based on one another, at most this deep: a loop ends here. */
const MOST_BASES = 32

export function stylesOf(part: Element | undefined): Styles {
  const byId = new Map(childrenOf(part, 'style').map((style) => [style.attributes.styleId ?? '', style]))
  const defaultParagraph = childrenOf(part, 'style').find(
    (style) => style.attributes.type === 'paragraph' && style.attributes.default === '1',
  )
  const defaults = lookOf(child(child(child(part, 'docDefaults'), 'rPrDefault'), 'rPr'))
  const basesOf = (styleId: string | undefined): Element[] => {
    const bases: Element[] = []
    for (let style = byId.get(styleId ?? ''); style && bases.length < MOST_BASES; style = byId.get(settingOf(style, 'basedOn') ?? ''))
      bases.unshift(style)
    return bases
  }
  const paragraphBases = (styleId: string | undefined) => basesOf(styleId ?? defaultParagraph?.attributes.styleId)
  const lookOfStyle = (styleId: string | undefined) => merged(basesOf(styleId).map((style) => lookOf(child(style, 'rPr'))))
  return {
    lookOfParagraph: remembered((styleId) => merged([defaults, ...paragraphBases(styleId).map((style) => lookOf(child(style, 'rPr')))])),
    lookOfRunStyle: remembered((styleId) => (styleId === undefined ? {} : lookOfStyle(styleId))),
    centred: (styleId) =>
      paragraphBases(styleId).reduce<boolean | undefined>((found, style) => centredBy(child(style, 'pPr')) ?? found, undefined),
    numberOf: (styleId) => merged<NumberRef>(basesOf(styleId).map((style) => numberRefOf(child(style, 'pPr')))),
  }
}

const remembered = <T>(make: (styleId: string | undefined) => T): ((styleId: string | undefined) => T) => {
  const known = new Map<string | undefined, T>()
  return (styleId) => {
    const found = known.get(styleId) ?? make(styleId)
    known.set(styleId, found)
    return found
  }
}

export const merged = <T extends object>(looks: readonly T[]): T => Object.assign({}, ...looks)

/** Only what the properties say; silence leaves the key away. */
export function lookOf(properties: Element | undefined): Look {
  const fonts = child(properties, 'rFonts')?.attributes
  const size = Number(settingOf(properties, 'sz')) / 2
  const look: Record<string, unknown> = {
    font: fonts?.hAnsi ?? fonts?.ascii,
    size: size > 0 ? size : undefined,
    bold: switchOf(properties, 'b'),
    italic: switchOf(properties, 'i'),
    caps: switchOf(properties, 'caps'),
    hidden: switchOf(properties, 'vanish'),
  }
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined))
}

export function centredBy(properties: Element | undefined): boolean | undefined {
  const alignment = settingOf(properties, 'jc')
  return alignment === undefined ? undefined : alignment === 'center'
}

export function numberRefOf(properties: Element | undefined): NumberRef {
  const reference = child(properties, 'numPr')
  const numId = settingOf(reference, 'numId')
  const level = settingOf(reference, 'ilvl')
  return { ...(numId === undefined ? {} : { numId }), ...(level === undefined ? {} : { level: Number(level) }) }
}
