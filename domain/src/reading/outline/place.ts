import type { Stretch } from '../lines/stretch.ts'
import { isBullet, type LabelKind } from './label.ts'
import type { Section } from './section.ts'
import { type Topic, topicsOf } from './topic.ts'
import type { Node } from './tree.ts'

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI']
const letter = (position: number): string => 'abcdeghiklmnopqrstuvxy'.charAt(position - 1) || String(position)

/** Places are counted, not read: a number that is printed twice or skipped still has its own place. */
export function placed(roots: readonly Node[]): Section[] {
  return sectionsOf(lifted(roots), { place: '', topics: new Set() })
}

type Above = { readonly place: string; readonly topics: ReadonlySet<Topic> }

function sectionsOf(nodes: readonly Node[], above: Above): Section[] {
  const counts = new Map<string, number>()
  const values = new Map<string, number>()
  return nodes.map((node) => {
    const step = stepOf(node, counts)
    const place = step === null ? above.place : above.place === '' ? step : `${above.place}.${step}`
    const own = node.title && !isListItem(node) ? topicsOf(node.title.folded) : new Set<Topic>()
    const topics = own.size > 0 ? own : above.topics
    return { ...node, place, topics, defect: node.defect ?? defectOf(node, values), children: sectionsOf(node.children, { place, topics }) }
  })
}

/** "5. Bầu đoàn đại biểu …" in a list is one of its items, whatever it names. */
const isListItem = ({ children, body }: Node): boolean => children.length === 0 && body === null

/** The step that a section adds to its place; a paragraph adds none. */
function stepOf(node: Node, counts: Map<string, number>): string | null {
  const { label, title } = node
  if (!label) return title ? `M${next(counts, 'bare')}` : null
  if (isBullet(label)) return title ? bulletStep(title, counts) : null
  if (label.kind === 'alpha' && node.defect) return String(next(counts, 'decimal'))
  if (label.kind === 'letter') return label.printed.charAt(0)
  return STEPS[label.kind](next(counts, label.kind))
}

const bulletStep = (title: Stretch, counts: Map<string, number>): string =>
  /^(?:luu y|chu y|ghi chu)/.test(title.folded) ? 'note' : letter(next(counts, 'bullet'))

const STEPS: Readonly<Record<LabelKind, (position: number) => string>> = {
  part: (position) => `P${position}`,
  roman: (position) => ROMAN[position - 1] ?? String(position),
  letter,
  number: String,
  decimal: String,
  alpha: letter,
  star: letter,
  dash: letter,
  dot: letter,
  plus: letter,
}

const next = (counts: Map<string, number>, key: string): number => {
  const value = (counts.get(key) ?? 0) + 1
  counts.set(key, value)
  return value
}

function defectOf(node: Node, values: Map<string, number>): Section['defect'] {
  const { label } = node
  if (!label || isBullet(label) || label.value === 0 || label.kind === 'letter' || label.kind === 'alpha') return null
  const last = values.get(label.kind)
  values.set(label.kind, label.value)
  if (last === undefined || label.value === last + 1) return null
  if (label.value > last + 1) return 'number-skipped'
  return label.value === last ? 'number-repeated' : null
}

/** "2.1. …" without "2.2." and then one lone "a.": a sister with the wrong label. */
function lifted(nodes: readonly Node[]): Node[] {
  const alone = nodes.filter((node) => node.label?.kind === 'decimal').length === 1
  return nodes.flatMap((node) => {
    const children = lifted(node.children)
    const [only, ...others] = children.filter((child) => child.label?.kind === 'alpha')
    const stray = alone && node.label?.kind === 'decimal' && node.body !== null && only?.title && others.length === 0 ? only : null
    if (!stray) return [{ ...node, children }]
    return [
      { ...node, children: children.filter((child) => child !== stray) },
      { ...stray, defect: 'label-wrong-level' as const },
    ]
  })
}
