import type { Lines } from '../reading/found.ts'
import type { Reading } from '../reading/reading.ts'
import type { Answer, AnswerState } from './answer.ts'
import type { PlanClause } from './clause.ts'
import { type FindingValue, findingsOf } from './finding.ts'

/** What a person put in place of the paper's word, or left open: the paper's word stays beside it. */
export type Correction = {
  readonly path: string
  /** Message key of the field. */
  readonly label: string
  readonly state: Exclude<AnswerState, 'accepted'>
  readonly was: FindingValue | null
  /** null: left open, or taken out of the plan. */
  readonly now: FindingValue | null
  readonly lines: Lines | null
  readonly reason: string | null
  readonly by: string
  readonly at: string
}

/** `reading`: as read, not as settled. Only what changed the paper's word; a word where the paper is silent is one too. */
export const correctionsOf = (reading: Reading, answers: ReadonlyMap<string, Answer>): Correction[] =>
  findingsOf(reading).flatMap(({ path, label, value: was, lines }) => {
    const answer = answers.get(path)
    if (!answer || answer.state === 'accepted') return []
    const { state, reason, by, at } = answer
    const now = state === 'open' ? null : answer.value
    return was === now ? [] : [{ path, label, state, was, now, lines, reason, by, at }]
  })

/** Corrections of what a clause was cut around, and of what stands on its lines where no clause names it. */
export const correctionsOn = (clause: PlanClause, all: readonly Correction[], clauses: readonly PlanClause[]): Correction[] =>
  all.filter((correction) => placeOf(correction, clauses) === clause)

/** The clause that shows a correction; undefined: it is the document's head or end, or of no clause. */
export function placeOf({ path, lines }: Correction, clauses: readonly PlanClause[]): PlanClause | undefined {
  const named = clauses.find(({ refs }) => refs.some((ref) => ref === path || path.startsWith(`${ref}.`)))
  return named ?? clauses.find((clause) => lines !== null && clause.lines[0] <= lines[0] && lines[1] <= clause.lines[1])
}
