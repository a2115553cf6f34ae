import type { PlanClause } from '../plan/clause.ts'
import { findingsOf } from '../plan/finding.ts'
import type { Lines } from '../reading/found.ts'
import type { Reading } from '../reading/reading.ts'

export type ClauseMark = { readonly from: number; readonly to: number }

/** A passage that may be lifted out of the clauses on its lines. */
export type Markable = { readonly text: string; readonly lines: Lines }

/** Days, numbers, shares, priorities, deadlines of a reading: other wording is the clause itself. */
export const markablesOf = (reading: Reading): Markable[] =>
  findingsOf(reading).flatMap(({ group, kind, value, label, text, lines }) => {
    const lifted = kind !== 'text' || group === 'deadline' || liftedWording.has(label)
    return value !== null && text !== null && lines !== null && lifted ? [{ text, lines }] : []
  })
const liftedWording: ReadonlySet<string> = new Set(['plan.field.delegates.shares', 'plan.field.delegates.priorityGroups'])

/** A mark as long as the clause would light the whole line; a short clause may be all mark. */
const LONGEST_SHARE = 0.6
const SHORT_CLAUSE = 60

/** Passages to lift out of a clause's text. Sorted, without overlap; UTF-16 units. */
export const marksOf = (clause: PlanClause, markables: readonly Markable[]): ClauseMark[] =>
  withoutOverlap(
    markables
      .filter(({ lines }) => lines[0] <= clause.lines[1] && lines[1] >= clause.lines[0])
      .flatMap(({ text }) => occurrence(clause.text, text))
      .filter(({ from, to }) => to - from < clause.text.length * LONGEST_SHARE || clause.text.length < SHORT_CLAUSE),
  )

function occurrence(text: string, part: string): ClauseMark[] {
  const from = text.indexOf(part)
  return from < 0 ? [] : [{ from, to: from + part.length }]
}

/** Of two that overlap the shorter says it more exactly. */
function withoutOverlap(marks: readonly ClauseMark[]): ClauseMark[] {
  const kept: ClauseMark[] = []
  for (const mark of [...marks].sort((a, b) => a.to - a.from - (b.to - b.from))) {
    if (!kept.some(({ from, to }) => mark.from < to && from < mark.to)) kept.push(mark)
  }
  return kept.sort((a, b) => a.from - b.from)
}
