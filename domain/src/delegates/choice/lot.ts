import type { IntegerProgramme, Solve, Terms } from './integer-programme.ts'

/** SHA-256 of UTF-8 text, as lowercase hex. */
export type Digest = (text: string) => string

/** The order of a public lot: anyone with the number that was read out can make it again on a phone. */
export const lotOrder = (ids: readonly string[], seed: string, digest: Digest): string[] =>
  ids
    .map((id) => ({ id, key: digest(`${seed}|${id}`) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ id }) => id)

/** So many are settled in one solve: powers of two up to here are far within a solver's exactness. */
const AT_ONCE = 12

/** The best list that the lot gives: the first in its order is in if she can be, then the next. Null when time ran out. */
export async function drawn(best: IntegerProgramme, order: readonly number[], solve: Solve): Promise<readonly number[] | null> {
  let columns = best.columns
  let values: readonly number[] | null = null
  for (let from = 0; from < order.length; from += AT_ONCE) {
    const now = order.slice(from, from + AT_ONCE)
    const maximise: Terms = now.map((at, no) => [at, 2 ** (now.length - 1 - no)])
    const solved = await solve({ ...best, columns, maximise })
    if (solved.kind !== 'optimal') return null
    values = solved.values
    const settled = new Map(now.map((at) => [at, solved.values[at] ?? 0]))
    columns = columns.map((column, at) => {
      const value = settled.get(at)
      return value === undefined ? column : { low: value, high: value }
    })
  }
  return values
}
