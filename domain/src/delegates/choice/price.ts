import type { Solve } from './integer-programme.ts'
import { totalOf } from './integer-programme.ts'
import type { Deltas, Pool } from './pool.ts'
import { headTerms, meritTerms, programmeOf } from './pool.ts'
import type { Target } from './target.ts'

type Asked = {
  readonly pool: Pool
  readonly deltas: Deltas
  readonly values: readonly number[]
  readonly seats: number
  readonly merit: number
  readonly solve: Solve
}

/**
 * Points that a list of as many people would gain without a target, where it would gain any. Null when time ran out.
 * Where leaving out many together gains nothing, none of them has a price: so few solves are needed.
 */
export async function pricesOf({ pool, deltas, values, seats, merit, solve }: Asked): Promise<Record<string, number> | null> {
  const terms = meritTerms(pool)
  const rows = [
    { terms: headTerms(pool), low: seats, high: seats },
    { terms, low: merit + 1, tight: true as const },
  ]
  const prices = new Map<string, number>()
  const priced = async (names: readonly string[]): Promise<boolean> => {
    const solved = await solve({
      ...programmeOf(pool, { deltas, without: new Set(names), rows }),
      maximise: names.length === 1 ? terms : [],
    })
    if (solved.kind === 'infeasible') return true
    if (names.length > 1) return (await priced(names.slice(0, names.length / 2))) && priced(names.slice(names.length / 2))
    if (solved.kind === 'stopped') return false
    for (const name of names) prices.set(name, totalOf(terms, solved.values) - merit)
    return true
  }
  const atLimit = ({ by, limit, name, side }: Target) =>
    totalOf([...by], values) === limit + (side === 'min' ? -1 : 1) * (deltas[name] ?? 0)
  for (const group of [pool.targets.filter((target) => !atLimit(target)), pool.targets.filter(atLimit)])
    if (group.length > 0 && !(await priced(group.map(({ name }) => name)))) return null
  return Object.fromEntries(pool.targets.flatMap(({ name }) => (prices.has(name) ? [[name, prices.get(name) ?? 0] as const] : [])))
}
