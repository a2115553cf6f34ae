import type { Clause, Reading } from '../reading/reading.ts'
import { fold } from '../shared/vietnamese.ts'

/** A clause of one version. `lineageId` stays with it through all versions, whatever its number and wording become. */
export type PlanClause = Clause & {
  readonly lineageId: string
  readonly heading: string | null
  /** Written by an officer, not read from the paper. */
  readonly added: boolean
}

/** Clauses of a first version: each begins a line of its own. */
export const firstClauses = (reading: Reading): PlanClause[] => reading.clauses.map((clause) => planClause(reading, clause, clause.id))

/** How alike two wordings must be to be the same clause, by shared words: a changed date or owner leaves most of a sentence standing. */
const SAME_PLACE = 0.4
const OTHER_PLACE = 0.6

/** Clauses of the next version, each matched with at most one of the version before: by wording, then by place, then by likeness. */
export function nextClauses(before: readonly PlanClause[], reading: Reading, versionNo: number): PlanClause[] {
  const lineageOf = matched(before, reading.clauses)
  return reading.clauses.map((clause) => planClause(reading, clause, lineageOf.get(clause.id) ?? `${clause.id}~${versionNo}`))
}

function planClause(reading: Reading, clause: Clause, lineageId: string): PlanClause {
  const heading = reading.outline.find(({ logical, runIn }) => logical === clause.place && runIn !== true)
  return { ...clause, lineageId, heading: heading?.title ?? null, added: clause.lines[0] === 0 }
}

function matched(before: readonly PlanClause[], after: readonly Clause[]): Map<string, string> {
  const lineageOf = new Map<string, string>()
  const free = new Set(before)
  const pair = (clause: Clause, old: PlanClause) => {
    lineageOf.set(clause.id, old.lineageId)
    free.delete(old)
  }
  const passes: readonly ((clause: Clause, old: PlanClause) => number)[] = [
    (clause, old) => (fold(clause.text) === fold(old.text) ? 1 + samePlace(clause, old) : 0),
    (clause, old) => (clause.id === old.id && likeness(clause.text, old.text) >= SAME_PLACE ? 1 : 0),
    (clause, old) => (likeness(clause.text, old.text) >= OTHER_PLACE ? likeness(clause.text, old.text) : 0),
  ]
  for (const score of passes) {
    for (const clause of after) {
      if (lineageOf.has(clause.id)) continue
      const best = bestOf([...free], (old) => score(clause, old))
      if (best) pair(clause, best)
    }
  }
  return lineageOf
}

const samePlace = (clause: Clause, old: PlanClause): number => (clause.id === old.id ? 1 : 0)

function bestOf<T>(candidates: readonly T[], score: (candidate: T) => number): T | undefined {
  const scored = candidates.map((candidate) => ({ candidate, value: score(candidate) })).filter(({ value }) => value > 0)
  return scored.sort((a, b) => b.value - a.value)[0]?.candidate
}

/** How alike two wordings are, 0-1, without diacritics. */
export const likeness = (a: string, b: string): number => shareOf(wordsOf(a), wordsOf(b))

/** Share of words in common (Dice). */
export function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  let common = 0
  for (const word of a) if (b.has(word)) common += 1
  return (2 * common) / (a.size + b.size)
}
export const wordsOf = (text: string): Set<string> => new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])
