import type { Solve } from './integer-programme.ts'
import { totalOf } from './integer-programme.ts'
import type { Bending, Pool } from './pool.ts'
import { headTerms, meritTerms, programmeOf } from './pool.ts'

/** As many seats as can be filled, then the highest merit. `gap`: how many points a better list could have at most, null where unknown. */
export type BestList =
  | {
      readonly kind: 'found'
      readonly values: readonly number[]
      readonly seats: number
      readonly merit: number
      readonly gap: number | null
    }
  | { readonly kind: 'infeasible' | 'stopped' }

export async function bestList(pool: Pool, bending: Bending, solve: Solve): Promise<BestList> {
  const seats = await seatsOf(pool, bending, solve)
  if (typeof seats === 'string') return { kind: seats }
  const terms = meritTerms(pool)
  const programme = programmeOf(pool, {
    ...bending,
    rows: [...(bending.rows ?? []), { terms: headTerms(pool), low: seats.count, high: seats.count }],
  })
  const solved = await solve({ ...programme, maximise: terms })
  if (solved.kind === 'infeasible') return { kind: 'infeasible' }
  const values = solved.values ?? seats.values
  if (!values) return { kind: 'stopped' }
  const merit = totalOf(terms, values)
  const proved = solved.kind === 'optimal' && seats.proved
  const bound = solved.kind === 'stopped' && seats.proved ? solved.bound : null
  return { kind: 'found', values, seats: seats.count, merit, gap: proved ? 0 : bound === null ? null : Math.max(0, bound - merit) }
}

type Seats = { readonly count: number; readonly proved: boolean; readonly values: readonly number[] | null }
async function seatsOf(pool: Pool, bending: Bending, solve: Solve): Promise<Seats | 'infeasible' | 'stopped'> {
  if (pool.least === pool.most) return { count: pool.most, proved: true, values: null }
  const solved = await solve({ ...programmeOf(pool, bending), maximise: headTerms(pool) })
  if (solved.kind === 'infeasible') return 'infeasible'
  if (!solved.values) return 'stopped'
  return { count: totalOf(headTerms(pool), solved.values), proved: solved.kind === 'optimal', values: solved.values }
}
