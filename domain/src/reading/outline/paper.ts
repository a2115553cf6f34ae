import { type Group, joinLines } from '../lines/join.ts'
import { isRow, isUpper } from '../lines/shape.ts'
import { cut, isEmpty, type Stretch, span, type Whole } from '../lines/stretch.ts'
import { wholeOf } from '../lines/whole.ts'
import { zonesOf } from '../lines/zones.ts'
import type { Repair } from '../reading.ts'
import type { SourceLine, SourceText } from '../source.ts'
import { isBullet, labelOf } from './label.ts'
import { placed } from './place.ts'
import type { Section } from './section.ts'
import { treeOf } from './tree.ts'

/** A plan taken apart: head and end line by line, the body as a tree. */
export type Paper = {
  readonly whole: Whole
  readonly head: readonly Stretch[]
  readonly type: Stretch | null
  readonly title: Stretch | null
  /** What it is based on, until it begins to plan. */
  readonly preamble: readonly Stretch[]
  readonly sections: readonly Section[]
  readonly end: readonly Stretch[]
}

const singly = (lines: readonly SourceLine[]): Group[] => lines.filter((line) => line.text.trim() !== '').map((line) => [line])

export function paperOf(source: SourceText, repairs: readonly Repair[]): Paper {
  const zones = zonesOf(source.lines)
  const head = singly(zones.head)
  const type = singly(zones.type ? [zones.type] : [])
  const titleLines = zones.title.filter((line) => line.text.trim() !== '')
  const title = titleLines.length > 0 ? [titleLines] : []
  const body = [...joinLines(zones.body), ...joinLines(zones.annexes)]
  const end = singly(zones.end)
  const { whole, stretches } = wholeOf([...head, ...type, ...title, ...body, ...end], repairs, gapsOf([...head, ...end], body))
  const take = taker(stretches)
  const [heads, types, titles, bodies] = [take(head.length), take(type.length), take(title.length), take(body.length)]
  const opening = openingLength(bodies)
  return {
    whole,
    head: heads,
    type: types[0] ?? null,
    title: titleWith(types[0], titles[0]),
    preamble: bodies.slice(0, opening),
    sections: placed(treeOf(bodies.slice(opening), (of) => /\s\|(?=\s|$)/.test(of.text))),
    end: take(end.length),
  }
}

/** The title may begin on the line of the type ("KẾ HOẠCH TỔ CHỨC …"). */
function titleWith(type: Stretch | undefined, title: Stretch | undefined): Stretch | null {
  const rest = type && cut(type, TYPE_WORDS.exec(type.folded)?.[0].length ?? 0)
  if (!rest || isEmpty(rest)) return title ?? null
  return title ? span(rest, title) : rest
}
const TYPE_WORDS = /^\S+ \S+\s*/

/** Wide gaps part cells: in head and end before a capital (a number or day may be left blank), in rows of a table before anything. */
function gapsOf(blocks: readonly Group[], body: readonly Group[]): ReadonlyMap<Group, RegExp> {
  const rows = body.filter((group) => group.some((line) => isRow(line) && !line.text.includes('|')))
  return new Map([
    ...blocks.map((group) => [group, /^(?:\t| {3})\s*(?=\p{Lu})/u] as const),
    ...rows.map((group) => [group, /^(?:\t| {3})\s*(?=\S)/] as const),
  ])
}

const taker = (stretches: readonly Stretch[]) => {
  let at = 0
  return (count: number): readonly Stretch[] => {
    at += count
    return stretches.slice(at - count, at)
  }
}

/** The bases end with "… như sau:", or where the first heading stands. */
function openingLength(bodies: readonly Stretch[]): number {
  const heading = bodies.findIndex(isHeading)
  const spoken = bodies.findIndex((of) => /nhu sau\s*[.:]*$|(?:noi dung|cu the)[^.]{0,20}:$/.test(of.folded))
  if (spoken >= 0 && (heading < 0 || spoken < heading)) return spoken + 1
  return heading < 0 ? 0 : heading
}
const isHeading = (of: Stretch): boolean => {
  const label = labelOf(of.text)
  return label ? !isBullet(label) : isUpper(of.text)
}
