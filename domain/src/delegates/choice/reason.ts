import type { Refusal } from '../../shared/result.ts'
import type { Deltas, Pool } from './pool.ts'
import { swapsOf } from './swap.ts'

/** Why a person is in or out: a code of messages and what it speaks of. */
export type Reason = Refusal
type Asked = {
  readonly pool: Pool
  readonly values: readonly number[]
  readonly deltas: Deltas
  /** Who was level, by column; null where that was not found out. */
  readonly tied: ReadonlySet<number> | null
}

export function reasonsOf({ pool, values, deltas, tied }: Asked): Record<string, Reason> {
  const fits = swapsOf(pool, values, deltas)
  const chosen = pool.people.map((person, at) => ({ ...person, at })).filter(({ at, must }) => values[at] === 1 && !must)
  chosen.sort((one, other) => one.score - other.score)
  const out = (at: number, score: number): Reason => {
    const swap = chosen.find((one) => fits(one.at, at))
    if (!swap) return { code: 'delegates.why-out-targets' }
    return { code: 'delegates.why-out-swap', details: { instead: swap.id, points: swap.score - score } }
  }
  const reasonOf = ({ must, excluded, score }: Pool['people'][number], at: number): Reason => {
    if (must) return { code: 'delegates.why-must' }
    if (excluded) return { code: 'delegates.why-excluded' }
    if (tied?.has(at)) return { code: values[at] === 1 ? 'delegates.why-lot-in' : 'delegates.why-lot-out' }
    if (values[at] !== 1) return out(at, score)
    return { code: tied ? 'delegates.why-certain' : 'delegates.why-in' }
  }
  return Object.fromEntries(pool.people.map((person, at) => [person.id, reasonOf(person, at)]))
}
