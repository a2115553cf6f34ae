import { isRule } from './findings/delegate-rules.ts'
import type { Lines } from './found.ts'
import { bySemicolon, sentences } from './lines/pieces.ts'
import { linesOf, passage, type Stretch } from './lines/stretch.ts'
import { isBullet } from './outline/label.ts'
import type { Section } from './outline/section.ts'
import type { Topic } from './outline/topic.ts'
import type { Clause, ClauseKind, Reading } from './reading.ts'
import { byHands } from './tasks/chain.ts'
import { isClosing } from './tasks/drafts.ts'
import { taskPieces } from './tasks/pieces.ts'

/** The body cut into the smallest parts that call for something, in order, none left out. A heading is none. */
export function clausesOf(sections: readonly Section[], findings: Omit<Reading, 'clauses' | 'warnings'>): Clause[] {
  const counts = new Map<string, number>()
  const passages = passagesOf(findings)
  return sections.flatMap((section) =>
    piecesOf(section).map(({ of, kind }) => {
      const count = (counts.get(section.place) ?? 0) + 1
      counts.set(section.place, count)
      const shown = passage(of)
      const label = section.label && isBullet(section.label) ? { label: section.label.printed } : {}
      return { id: `${section.place}#${count}`, place: section.place, ...shown, kind, ...label, refs: refsOf(of, passages) }
    }),
  )
}

type Piece = { readonly of: Stretch; readonly kind: ClauseKind }

const KINDS: readonly (readonly [Topic, ClauseKind])[] = [
  ['programme', 'programme'],
  ['activities', 'activity'],
  ['organise', 'task'],
  ['milestones', 'task'],
  ['report', 'report'],
  ['focus', 'scope'],
  ['upper', 'composition'],
  ['criteria', 'composition'],
  ['composition', 'composition'],
  ['quantity', 'composition'],
  ['time', 'time'],
  ['venue', 'time'],
  ['requirement', 'requirement'],
  ['purpose', 'purpose'],
  ['awards', 'task'],
  ['funds', 'task'],
  ['note', 'task'],
]

function piecesOf(section: Section): Piece[] {
  const { body, title, children, cells, label } = section
  const lone = title !== null && children.length === 0 && label !== null && body === null ? title : null
  const said = body ?? lone
  if (!said) return []
  if (isClosing(section)) return sentences(said).map((of) => ({ of, kind: 'closing' as const }))
  const kind = KINDS.find(([topic]) => section.topics.has(topic))?.[1] ?? 'scope'
  if (cells) return [{ of: said, kind }]
  return cutFor(kind, said).map((of) => ({
    of,
    kind: kind === 'scope' && /^bao cao tong ket|^phuong huong/.test(of.folded) ? 'report' : kind,
  }))
}

function cutFor(kind: ClauseKind, said: Stretch): Stretch[] {
  if (kind === 'purpose' || kind === 'requirement' || kind === 'programme' || kind === 'activity') return [said]
  if (kind === 'task')
    return sentences(said).flatMap((sentence) =>
      isRule(sentence) ? [sentence] : byHands(sentence).flatMap((of, _, all) => (all.length > 1 ? [of] : taskPieces(of))),
    )
  return sentences(said).flatMap(bySemicolon)
}

type Place = { readonly path: string; readonly text: string; readonly lines: Lines }

/** Every passage among the findings with its path: "tasks.3", "time.date". */
function passagesOf(value: unknown, path = ''): Place[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((one, index) => passagesOf(one, `${path}.${index}`))
  const own =
    'text' in value && 'lines' in value && typeof value.text === 'string' && Array.isArray(value.lines)
      ? [{ path: path.slice(1), text: value.text, lines: value.lines as unknown as Lines }]
      : []
  return [
    ...own,
    ...Object.entries(value).flatMap(([name, inner]) =>
      name === 'outline' || name === 'document' ? [] : passagesOf(inner, `${path}.${name}`),
    ),
  ]
}

function refsOf(of: Stretch, places: readonly Place[]): string[] {
  const [first, last] = linesOf(of)
  return places
    .filter(({ text, lines }) => lines[0] <= last && lines[1] >= first && (of.text.includes(text) || text.includes(of.text)))
    .map(({ path }) => path)
}
