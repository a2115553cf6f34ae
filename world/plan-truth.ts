import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Clause, ClauseKind, Reading } from '../domain/src/reading/reading.ts'

type Entry = { text: string; lines: [number, number]; [key: string]: unknown }
type Truth = Record<string, unknown> & {
  outline: { logical: string; lines: [number, number] }[]
  tasks: (Entry & { deadline?: unknown; comparator?: string })[]
}

/** What a careful person read in a plan, in the shape that the reader answers: clauses cut from its entries, nothing else added. */
export function truthOf(plan: 'kien-moc' | 'loi-bac'): Reading {
  const truth = JSON.parse(readFileSync(join(import.meta.dirname, `../plans/${plan}.reading.json`), 'utf8')) as Truth
  const filled = sure(truth) as Truth & Reading
  const reading = {
    ...filled,
    document: { ...filled.document, parent: { value: null } },
    theme: filled.theme ?? { value: null },
    requirements: filled.requirements ?? [],
    reportRequirements: filled.reportRequirements ?? [],
    tasks: truth.tasks.map(taskOf),
    programme: filled.programme.map((item) => item),
    upperDelegates: { ...filled.upperDelegates, categories: listOf(filled.upperDelegates.categories) },
    conference: { ...filled.conference, aliases: filled.conference.aliases ?? [] },
    clauses: [] as Clause[],
    warnings: filled.warnings ?? [],
  } as unknown as Reading
  return { ...reading, clauses: clausesOf(reading) }
}

/** A person is sure of what he wrote down. */
function sure(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(sure)
  if (typeof node !== 'object' || node === null) return node
  const entries = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, sure(value)]))
  return 'text' in entries ? { confidence: 'high', ...entries } : entries
}

function taskOf({ deadline, comparator, kind, documents, ...task }: Truth['tasks'][number]): unknown {
  const dated = typeof deadline === 'string' ? { date: deadline, comparator } : (deadline ?? null)
  // "Chủ tịch … khen thưởng" is implied in one truth; the format knows giao and đề nghị.
  const mood = task.mood === 'request' ? 'request' : 'assign'
  return { confidence: 'high', ...task, mood, role: task.role ?? null, kind: [kind].flat(), documents: documents ?? [], deadline: dated }
}

const listOf = (node: unknown): readonly unknown[] => (Array.isArray(node) ? node : [])

type Cut = { kind: ClauseKind; ref: string; entry: { text: string; lines: readonly [number, number] } }

function clausesOf(reading: Reading): Clause[] {
  const { purposes, requirements, time, delegates, programme, activities, scope, reportRequirements, tasks } = reading
  const cut = (kind: ClauseKind, path: string, list: readonly Cut['entry'][]): Cut[] =>
    list.map((entry, index) => ({ kind, ref: `${path}.${index}`, entry }))
  const single = (kind: ClauseKind, ref: string, found: unknown): Cut[] =>
    typeof found === 'object' && found !== null && 'text' in found ? [{ kind, ref, entry: found as Cut['entry'] }] : []
  const all = [
    ...cut('purpose', 'purposes', purposes),
    ...cut('requirement', 'requirements', requirements),
    ...single('time', 'time.date', time.date),
    ...cut('composition', 'delegates.composition', delegates.composition),
    ...single('composition', 'delegates.maximum', delegates.maximum),
    ...cut('programme', 'programme', programme),
    ...cut('activity', 'activities', activities),
    ...single('scope', 'scope.coverage', scope.coverage),
    ...cut('report', 'reportRequirements', reportRequirements),
    ...cut('task', 'tasks', tasks),
  ]
  const counts = new Map<string, number>()
  return all
    .sort((a, b) => a.entry.lines[0] - b.entry.lines[0])
    .map(({ kind, ref, entry: { text, lines } }) => {
      const place = reading.outline.findLast((heading) => heading.lines[0] <= lines[0])?.logical ?? 'I'
      const no = (counts.get(place) ?? 0) + 1
      counts.set(place, no)
      const closing = kind === 'task' && text.endsWith('./.')
      return { id: `${place}#${no}`, place, text, lines, confidence: 'high', kind: closing ? 'closing' : kind, refs: [ref] }
    })
}
