import type { Day } from '../shared/day.ts'
import { accept, refuse } from '../shared/result.ts'
import { type AdminUnit, sameUnit, type UnitKey, unitKeyText } from './admin-unit.ts'

/** How much of the old unit went over. `unknown` wherever the source names a successor but not how much. */
export type Share = 'whole' | 'part' | 'unknown'

/** One former unit (old) of one later unit (made). Many to many: a former commune may have been divided. */
export type UnitLineage = {
  readonly old: UnitKey
  readonly made: UnitKey
  /** The first day of the later unit. */
  readonly day: Day
  readonly share: Share
  readonly source: string
  readonly check: boolean
}

/** What an authority itself says of a share that the source leaves open. */
export type LineageAnswer = {
  readonly old: UnitKey
  readonly made: UnitKey
  readonly share: 'whole' | 'part'
  readonly reason: string
  readonly by: string
  readonly on: Day
}

export const predecessorsOf = (unit: UnitKey, lineage: readonly UnitLineage[]) => lineage.filter(({ made }) => sameUnit(made, unit))
export const successorsOf = (unit: UnitKey, lineage: readonly UnitLineage[]) => lineage.filter(({ old }) => sameUnit(old, unit))

export type LineageProblem = { readonly code: 'dangling' | 'outside-life' | 'whole-not-alone' | 'cycle'; readonly unit: string }

/**
 * What the data of lineage must never contain: an end that is no unit, a day that is not the end of one and the beginning
 * of the other, a `whole` beside another edge out of its unit, a way back (model, stage 1: invariants).
 */
export function lineageProblems(units: readonly AdminUnit[], lineage: readonly UnitLineage[]): readonly LineageProblem[] {
  const known = new Map(units.map((unit) => [unitKeyText(unit), unit]))
  const out = new Map<string, UnitLineage[]>()
  for (const edge of lineage) out.set(unitKeyText(edge.old), [...(out.get(unitKeyText(edge.old)) ?? []), edge])
  const ofEdges = lineage.flatMap((edge): LineageProblem[] => {
    const [old, made] = [known.get(unitKeyText(edge.old)), known.get(unitKeyText(edge.made))]
    if (!old || !made) return [{ code: 'dangling', unit: unitKeyText(old ? edge.made : edge.old) }]
    return old.to === edge.day && made.from === edge.day ? [] : [{ code: 'outside-life', unit: unitKeyText(edge.old) }]
  })
  const ofUnits = [...out].flatMap(([unit, edges]): LineageProblem[] => [
    ...(edges.length > 1 && edges.some(({ share }) => share === 'whole') ? [{ code: 'whole-not-alone', unit } as const] : []),
    ...(leadsTo(unit, unit, out) ? [{ code: 'cycle', unit } as const] : []),
  ])
  return [...ofEdges, ...ofUnits]
}

function leadsTo(from: string, target: string, out: ReadonlyMap<string, readonly UnitLineage[]>): boolean {
  const seen = new Set<string>()
  const waiting = [from]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const { made } of out.get(at) ?? []) {
      const next = unitKeyText(made)
      if (next === target) return true
      if (!seen.has(next)) waiting.push(next)
      seen.add(next)
    }
  }
  return false
}

/** An authority answers "cả xã hay phần nhập về?" (model §6, question 16) for an edge of its own unit. */
export function answerLineage(lineage: readonly UnitLineage[], given: LineageAnswer) {
  const edge = lineage.find(({ old, made }) => sameUnit(old, given.old) && sameUnit(made, given.made))
  if (!edge) return refuse('lineage.outside-life')
  if (edge.share !== 'unknown') return refuse('lineage.already-said', { source: edge.source })
  if (given.share === 'whole' && successorsOf(given.old, lineage).length > 1) return refuse('lineage.whole-not-alone')
  return accept(given)
}
