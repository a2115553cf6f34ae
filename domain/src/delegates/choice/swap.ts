import type { Deltas, Pool } from './pool.ts'

/** Tells who could take whose seat so that all targets still hold: one person for one, everyone else staying. Columns of the pool. */
export function swapsOf(pool: Pool, values: readonly number[], deltas: Deltas) {
  const totals = pool.targets.map((target) => ({ target, total: sumBy(target.by, values), delta: deltas[target.name] ?? 0 }))
  const inPairs = pool.pairs.map(({ at }) => new Set(at))
  const chosen = pool.people.map((_, at) => at).filter((at) => values[at] === 1)
  return (out: number, into: number): boolean => {
    if (values[into] === 1 || pool.people[into]?.excluded) return false
    const alone = inPairs.every((pair) => !pair.has(into) || chosen.every((at) => at === out || !pair.has(at)))
    return (
      alone &&
      totals.every(({ target, total, delta }) => {
        const next = total - (target.by.get(out) ?? 0) + (target.by.get(into) ?? 0)
        return target.side === 'min' ? next >= target.limit - delta : next <= target.limit + delta
      })
    )
  }
}

const sumBy = (by: ReadonlyMap<number, number>, values: readonly number[]) => {
  let sum = 0
  for (const [at, count] of by) sum += count * (values[at] ?? 0)
  return sum
}
