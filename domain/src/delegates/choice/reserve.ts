import type { Digest } from './lot.ts'
import { lotOrder } from './lot.ts'
import type { Deltas, Pool } from './pool.ts'
import { swapsOf } from './swap.ts'

type Asked = { readonly pool: Pool; readonly values: readonly number[]; readonly deltas: Deltas; readonly digest: Digest }
/** Names kept for each seat. */
const KEPT = 3

/** For each chosen person, who may come instead while all targets hold: the highest score first, the level ones in the order of the lot. */
export function reservesOf({ pool, values, deltas, digest }: Asked): Record<string, string[]> {
  const fits = swapsOf(pool, values, deltas)
  const ids = pool.people.map(({ id }) => id)
  const turn = new Map(lotOrder(ids, pool.seed, digest).map((id, at) => [id, at]))
  const waiting = pool.people
    .map(({ id, score }, at) => ({ id, score, at }))
    .filter(({ at }) => values[at] !== 1)
    .sort((one, other) => other.score - one.score || (turn.get(one.id) ?? 0) - (turn.get(other.id) ?? 0))
  return Object.fromEntries(
    pool.people.flatMap(({ id }, out) => (values[out] === 1 ? [[id, firstFew(waiting, (at) => fits(out, at))] as const] : [])),
  )
}

function firstFew(waiting: readonly { readonly id: string; readonly at: number }[], fits: (at: number) => boolean): string[] {
  const kept: string[] = []
  for (const { id, at } of waiting) {
    if (kept.length === KEPT) break
    if (fits(at)) kept.push(id)
  }
  return kept
}
