import type { Solve } from './integer-programme.ts'
import { totalOf } from './integer-programme.ts'
import type { Deltas, Pool } from './pool.ts'
import { headTerms, meritTerms, programmeOf } from './pool.ts'

type Asked = { readonly pool: Pool; readonly deltas: Deltas; readonly seats: number; readonly merit: number; readonly solve: Solve }

/** Points that a list of as many people would gain without a target, where it would gain any. Null when time ran out. */
export async function pricesOf({ pool, deltas, seats, merit, solve }: Asked): Promise<Record<string, number> | null> {
  const terms = meritTerms(pool)
  const better = [
    { terms: headTerms(pool), low: seats, high: seats },
    { terms, low: merit + 1 },
  ]
  const prices: [string, number][] = []
  for (const { name } of pool.targets) {
    const solved = await solve({ ...programmeOf(pool, { deltas, without: new Set([name]), rows: better }), maximise: terms })
    if (solved.kind === 'stopped') return null
    if (solved.kind === 'optimal') prices.push([name, totalOf(terms, solved.values) - merit])
  }
  return Object.fromEntries(prices)
}
