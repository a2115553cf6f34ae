import type { PlanClause } from '../plan/clause.ts'
import { findingsOf } from '../plan/finding.ts'
import type { Reading } from '../reading/reading.ts'

export type ClauseMark = { readonly from: number; readonly to: number }

/** Groups whose words are the clause itself: lifting them out would light the whole line. */
const LONGEST_SHARE = 0.6

/** Passages to lift out of a clause's text: its days, numbers, shares, deadlines. Sorted, without overlap; UTF-16 units. */
export function marksOf(clause: PlanClause, reading: Reading): ClauseMark[] {
  const found = findingsOf(reading)
    .filter(
      ({ group, kind, value, label }) =>
        value !== null &&
        (kind !== 'text' ||
          group === 'deadline' ||
          label === 'plan.field.delegates.shares' ||
          label === 'plan.field.delegates.priorityGroups'),
    )
    .filter(({ lines }) => lines !== null && lines[0] <= clause.lines[1] && lines[1] >= clause.lines[0])
    .flatMap(({ text }) => (text === null ? [] : occurrence(clause.text, text)))
    .filter(({ from, to }) => to - from < clause.text.length * LONGEST_SHARE || clause.text.length < 60)
  return withoutOverlap(found)
}

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
