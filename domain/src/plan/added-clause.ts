import type { Clause, ClauseKind, Passage, Reading, TaskDeadline } from '../reading/reading.ts'
import type { Day } from '../shared/day.ts'

/** A clause that an officer writes into a plan under review. */
export type AddedClause = {
  readonly place: string
  readonly kind: ClauseKind
  readonly text: string
  readonly owner: string | null
  readonly due: { readonly by: Day } | { readonly daysBeforeEvent: number } | null
}

/** Where its words are given: an answer like any other, so that undoing it takes the clause away. */
export type RoomForClause = { readonly reading: Reading; readonly path: string }

/** The reading with a clause that says nothing yet, and the entry that it is cut around. It stands on no line: [0, 0]. */
export function roomForClause(reading: Reading, added: AddedClause): RoomForClause {
  const { list, ref } = withEntry(reading, { ...added, text: '' })
  const clause: Clause = {
    id: nextId(reading.clauses, added.place),
    place: added.place,
    text: '',
    lines: [0, 0],
    confidence: 'high',
    kind: added.kind,
    refs: ref,
  }
  const [path = `clauses.${reading.clauses.length}`] = ref
  return { reading: { ...reading, ...list, clauses: [...reading.clauses, clause] }, path }
}

type Entered = { readonly list: Partial<Reading>; readonly ref: readonly string[] }

function withEntry(reading: Reading, { kind, text, owner, due }: AddedClause): Entered {
  const passage: Passage = { text, lines: [0, 0], confidence: 'high' }
  switch (kind) {
    case 'purpose':
      return { list: { purposes: [...reading.purposes, passage] }, ref: [`purposes.${reading.purposes.length}`] }
    case 'requirement':
      return { list: { requirements: [...reading.requirements, passage] }, ref: [`requirements.${reading.requirements.length}`] }
    case 'programme': {
      const item = { ...passage, position: reading.programme.length + 1, ...(owner === null ? {} : { owner }) }
      return { list: { programme: [...reading.programme, item] }, ref: [`programme.${reading.programme.length}`] }
    }
    case 'activity':
      return {
        list: { activities: [...reading.activities, { ...passage, when: null, owner }] },
        ref: [`activities.${reading.activities.length}`],
      }
    case 'report':
      return {
        list: { reportRequirements: [...reading.reportRequirements, passage] },
        ref: [`reportRequirements.${reading.reportRequirements.length}`],
      }
    case 'task': {
      const task = {
        ...passage,
        owner,
        kind: ['execute' as const],
        mood: 'assign' as const,
        role: null,
        deadline: deadlineOf(due),
        documents: [],
      }
      return { list: { tasks: [...reading.tasks, task] }, ref: [`tasks.${reading.tasks.length}`] }
    }
    case 'time':
    case 'composition':
    case 'scope':
    case 'closing':
      return { list: {}, ref: [] }
  }
}

function deadlineOf(due: AddedClause['due']): TaskDeadline | null {
  if (due === null) return null
  return 'by' in due ? { date: due.by, comparator: 'on_or_before' } : { daysBeforeEvent: due.daysBeforeEvent, comparator: 'on_or_before' }
}

function nextId(clauses: readonly Clause[], place: string): string {
  const numbers = clauses.filter((clause) => clause.place === place).map(({ id }) => Number(id.slice(place.length + 1)))
  return `${place}#${Math.max(0, ...numbers) + 1}`
}

/** After the last clause of its place, else of its part, else at the end. */
function inserted(clauses: readonly Clause[], clause: Clause): Clause[] {
  const part = clause.place.split('.')[0]
  const samePlace = clauses.findLastIndex(({ place }) => place === clause.place)
  const samePart = clauses.findLastIndex(({ place }) => place.split('.')[0] === part)
  const after = samePlace >= 0 ? samePlace : samePart
  return after < 0 ? [...clauses, clause] : clauses.toSpliced(after + 1, 0, clause)
}

/** The clauses that a plan says: an officer's says what its entry says now, and stands in its place; the paper's own stay as they are. */
export function writtenClauses(reading: Reading): Clause[] {
  let written: Clause[] = []
  for (const clause of reading.clauses) {
    const text =
      clause.text !== ''
        ? clause.text
        : clause.refs
            .map((ref) => entryText(reading, ref))
            .join(' ')
            .trim()
    if (text !== '') written = clause.lines[0] > 0 ? [...written, clause] : inserted(written, { ...clause, text })
  }
  return written
}

function entryText(reading: Reading, ref: string): string {
  const [list = '', index = ''] = ref.split('.')
  const lists: Readonly<Record<string, readonly { readonly text: string }[]>> = {
    purposes: reading.purposes,
    requirements: reading.requirements,
    programme: reading.programme,
    activities: reading.activities,
    reportRequirements: reading.reportRequirements,
    tasks: reading.tasks,
  }
  return lists[list]?.[Number(index)]?.text ?? ''
}
