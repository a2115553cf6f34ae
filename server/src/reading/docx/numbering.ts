import type { NumberRef } from './styles.ts'
import type { Element } from './xml.ts'
import { child, childrenOf, settingOf, switchOf } from './xml.ts'

type Level = {
  readonly start: number
  readonly format: string
  readonly text: string
  readonly restart: number
  readonly legal: boolean
  readonly style?: string
}
type List = { readonly abstractId: string; readonly levels: readonly Level[]; readonly restarts: ReadonlyMap<number, number> }

/** Word counts nine levels. */
const LEVELS = 9

/** Counts a document's automatic numbers in its order: `next` answers the label that Word prints before a paragraph. */
export function numberingOf(part: Element | undefined, numberOfStyle: (styleId: string) => NumberRef) {
  const lists = listsOf(part, numberOfStyle)
  const counters = new Map<string, (number | undefined)[]>()
  const started = new Set<string>()
  const next = (reference: NumberRef, styleId: string | undefined): string => {
    const list = lists.get(reference.numId ?? '')
    if (!list) return ''
    const at = levelOf(list, reference, styleId)
    const level = list.levels[at]
    if (!level) return ''
    const counter = counters.get(list.abstractId) ?? []
    counters.set(list.abstractId, counter)
    const restart = list.restarts.get(at)
    const first = restart !== undefined && !started.has(`${reference.numId}/${at}`)
    started.add(`${reference.numId}/${at}`)
    counter[at] = first || counter[at] === undefined ? (first ? restart : level.start) : counter[at] + 1
    forget(counter, list.levels, at)
    return labelOf(list.levels, counter, at)
  }
  return { next }
}

/** Deeper levels begin anew after a higher one, unless their level says from which one on. */
function forget(counter: (number | undefined)[], levels: readonly Level[], at: number): void {
  for (let deeper = at + 1; deeper < LEVELS; deeper++) {
    if (at < (levels[deeper]?.restart ?? deeper)) counter[deeper] = undefined
  }
}

function levelOf(list: List, reference: NumberRef, styleId: string | undefined): number {
  if (reference.level !== undefined) return reference.level
  const byStyle = list.levels.findIndex((level) => level.style !== undefined && level.style === styleId)
  return Math.max(byStyle, 0)
}

function listsOf(part: Element | undefined, numberOfStyle: (styleId: string) => NumberRef): Map<string, List> {
  const abstracts = new Map(childrenOf(part, 'abstractNum').map((abstract) => [abstract.attributes.abstractNumId ?? '', abstract]))
  const nums = new Map(childrenOf(part, 'num').map((num) => [num.attributes.numId ?? '', num]))
  const abstractIdOf = (numId: string | undefined) => settingOf(nums.get(numId ?? ''), 'abstractNumId') ?? ''
  const linked = (abstractId: string): string => {
    const link = settingOf(abstracts.get(abstractId), 'numStyleLink')
    return link === undefined ? abstractId : abstractIdOf(numberOfStyle(link).numId)
  }
  return new Map(
    [...nums].map(([numId, num]) => {
      const abstractId = linked(abstractIdOf(numId))
      return [numId, { abstractId, ...levelsOf(abstracts.get(abstractId), num) }]
    }),
  )
}

function levelsOf(abstract: Element | undefined, num: Element) {
  const levels: Level[] = []
  const restarts = new Map<number, number>()
  for (const element of childrenOf(abstract, 'lvl')) levels[Number(element.attributes.ilvl)] = levelFrom(element)
  for (const override of childrenOf(num, 'lvlOverride')) {
    const at = Number(override.attributes.ilvl)
    const own = child(override, 'lvl')
    if (own) levels[at] = levelFrom(own)
    const start = settingOf(override, 'startOverride')
    if (start !== undefined) restarts.set(at, Number(start))
  }
  return { levels, restarts }
}

function levelFrom(element: Element): Level {
  const style = settingOf(element, 'pStyle')
  const at = Number(element.attributes.ilvl)
  return {
    start: Number(settingOf(element, 'start') ?? 1),
    format: settingOf(element, 'numFmt') ?? 'decimal',
    text: settingOf(element, 'lvlText') ?? '',
    restart: Number(settingOf(element, 'lvlRestart') ?? at),
    legal: switchOf(element, 'isLgl') ?? false,
    ...(style === undefined ? {} : { style }),
  }
}

/** "%1.%2." with its counters; a bullet of whatever shape is the dash of this genre, unless it is a plain sign itself. */
function labelOf(levels: readonly Level[], counter: readonly (number | undefined)[], at: number): string {
  const level = levels[at]
  if (!level || level.format === 'none') return level?.text.replace(/%\d/g, '') ?? ''
  if (level.format === 'bullet') return /^[-–—+*]$/.test(level.text) ? level.text : '-'
  return level.text.replace(/%(\d)/g, (_, digit: string) => {
    const of = Number(digit) - 1
    const value = counter[of] ?? levels[of]?.start ?? 1
    return formatted(value, level.legal ? 'decimal' : (levels[of]?.format ?? 'decimal'))
  })
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  upperRoman: (value) => roman(value),
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerLetter: (value) => letter(value),
  decimalZero: (value) => String(value).padStart(2, '0'),
}

export const formatted = (value: number, format: string): string => FORMATS[format]?.(value) ?? String(value)

/** Word writes a … z, aa, bb: the letter repeated. */
const letter = (value: number): string => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), LEVELS))

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]
/** Beyond this Roman numbers are hostile input. */
const MOST_ROMAN = 4_000

function roman(value: number): string {
  if (!(value > 0 && value < MOST_ROMAN)) return String(value)
  let rest = value
  let out = ''
  for (const [worth, sign] of ROMAN) {
    out += sign.repeat(Math.floor(rest / worth))
    rest %= worth
  }
  return out
}
