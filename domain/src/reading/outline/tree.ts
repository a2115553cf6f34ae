import { isUpper } from '../lines/shape.ts'
import { cut, type Stretch } from '../lines/stretch.ts'
import { CLOSING } from './closing.ts'
import { isBullet, type Label, labelOf } from './label.ts'
import type { Defect } from './section.ts'
import { type Titled, titled } from './title.ts'
import { type Topic, topicsOf } from './topic.ts'

/** A section while the tree grows. */
export type Node = Titled & {
  readonly label: Label | null
  readonly text: Stretch
  readonly full: Stretch
  readonly cells: readonly Stretch[] | null
  readonly children: Node[]
  defect: Defect | null
}
type Open = { readonly node: Node; readonly key: string; readonly rank: number }

const RANKS: Record<Label['kind'], number> = {
  part: 0,
  letter: 2,
  roman: 2,
  number: 4,
  decimal: 5,
  alpha: 9,
  star: 10,
  dash: 11,
  dot: 11,
  plus: 12,
}
const BARE = 1
const rankOf = (label: Label): number => RANKS[label.kind] + (label.kind === 'decimal' ? label.depth - 2 : 0)
const keyOf = (label: Label): string => `${label.kind}${label.depth}`

/** Headings nest by the kind of their numbering, in the order in which the paper uses the kinds. */
export function treeOf(paragraphs: readonly Stretch[], isRow: (of: Stretch) => boolean): Node[] {
  const roots: Node[] = []
  const open: Open[] = []
  for (const paragraph of paragraphs) {
    const node = isRow(paragraph) ? rowNode(paragraph) : nodeOf(paragraph, open)
    if (node.label) openLabelled(open, node, node.label)
    else if (node.title) openBare(open, node)
    else closeFor(open, node)
    const parent = open.at(-1)?.node === node ? open.at(-2)?.node : open.at(-1)?.node
    ;(parent?.children ?? roots).push(node)
  }
  return roots
}

function nodeOf(full: Stretch, open: readonly Open[]): Node {
  const label = asLetter(labelOf(full.text), open)
  const text = label ? cut(full, label.length) : full
  return { label, text, full, ...titled(label, text), cells: null, children: [], defect: null }
}

/** After "H." comes the letter I, not the number one. */
function asLetter(label: Label | null, open: readonly Open[]): Label | null {
  const afterH =
    label?.kind === 'roman' && label.value === 1 && open.some(({ node }) => node.label?.kind === 'letter' && node.label.value === 8)
  return label && afterH ? { ...label, kind: 'letter', value: 9 } : label
}

function rowNode(full: Stretch): Node {
  const cells: Stretch[] = []
  let from = 0
  for (const bar of `${full.text} |`.matchAll(/(?:^|\s)\|(?=\s|$)/g)) {
    cells.push(cut(full, from, Math.min(bar.index, full.text.length)))
    from = bar.index + bar[0].length
  }
  return { label: null, text: full, full, title: null, body: full, runIn: false, cells, children: [], defect: null }
}

/** To the deepest open heading of the same kind that this number follows; a new kind goes below. */
function openLabelled(open: Open[], node: Node, label: Label): void {
  const key = keyOf(label)
  const sisters = open.map((one, at) => ({ one, at })).filter(({ one }) => one.key === key)
  const next = sisters.filter(({ one }) => one.node.label?.value === label.value - 1)
  const follows = next.find(({ one }) => looksLike(node, one.node)) ?? next.at(-1)
  const sister = follows ?? sisters.at(-1)
  if (sister && !startsInside(sister.one.node, label, open.at(-1)?.node)) open.length = sister.at
  else if (!sister) while ((open.at(-1)?.rank ?? -1) > rankOf(label) && !waits(open.at(-1)?.node)) open.pop()
  open.push({ node, key, rank: rankOf(label) })
}

/** Where an outer and an inner list could both go on: the outer one does in capitals as its sisters, or with a heading of its own kind. */
function looksLike(node: Node, sister: Node): boolean {
  if (!node.title || !sister.title || isUpper(node.title.text) !== isUpper(sister.title.text)) return false
  return isUpper(node.title.text) || [...topicsOf(node.title.folded)].some((topic) => STRUCTURAL.has(topic))
}
const STRUCTURAL: ReadonlySet<Topic> = new Set([
  'time',
  'venue',
  'composition',
  'quantity',
  'organise',
  'funds',
  'procedure',
  'milestones',
  'activities',
])

/** "3. Chương trình" and then "1. Chào cờ": a list inside the third point. */
const startsInside = (sister: Node, label: Label, last: Node | undefined): boolean =>
  label.value === 1 &&
  (waits(last) || (label.kind === 'number' && sister === last && sister.body === null && (sister.label?.value ?? 0) >= 1))

/** "* Phiên thứ nhất:" waits for a list, whatever its labels. */
const waits = (node: Node | undefined): boolean =>
  node?.label != null && isBullet(node.label) && node.body === null && node.children.length === 0 && node.text.text.endsWith(':')

function openBare(open: Open[], node: Node): void {
  while ((open.at(-1)?.rank ?? -1) >= BARE) open.pop()
  open.push({ node, key: 'bare', rank: BARE })
}

/** A paragraph without a label ends the list before it, unless that waits for it with a colon. */
function closeFor(open: Open[], node: Node): void {
  if (node.cells === null && CLOSING.test(node.text.folded)) open.length = Math.min(open.length, 1)
  for (let last = open.at(-1); last; last = open.at(-1)) {
    const label = last.node.label
    if (!label || !isBullet(label) || (last.node.body === null && last.node.title !== null && node.cells === null)) return
    open.pop()
  }
}
export const isBareHeading = (node: Node): boolean => node.label === null && node.title !== null && isUpper(node.text.text)
