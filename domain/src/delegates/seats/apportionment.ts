import { z } from 'zod'
import type { Result } from '../../shared/result.ts'
import { accept, refuse } from '../../shared/result.ts'
import { byDivisor, divisorMethods } from './divisor-method.ts'
import { byLargestRemainder } from './largest-remainder.ts'

/** A body that seats are shared out to. Weights are whole numbers with a source kept by the caller (members, people, nominations). */
const unitSchema = z.object({
  id: z.string().min(1).max(200),
  weight: z.number().int().min(0),
  min: z.number().int().min(0).max(100_000).optional(),
  max: z.number().int().min(0).optional(),
})
export const seatsAskedSchema = z.object({ seats: z.number().int().min(0).max(100_000), units: z.array(unitSchema).max(10_000) })
type Unit = z.infer<typeof unitSchema>
type SeatsAsked = z.infer<typeof seatsAskedSchema>
/** A unit with its numbers exact: floats would settle close quotients by rounding. */
export type ExactUnit = { readonly id: string; readonly weight: bigint; readonly min: number; readonly max: number }
/** Seats by unit id, and who was level where the seats ran out: a tie is answered by a lot or an officer, here by id, and always told. */
export type Apportionment = {
  readonly seats: Readonly<Record<string, number>>
  readonly ties: readonly (readonly string[])[]
}

export const apportionmentMethods = ['webster', 'hamilton', 'dhondt', 'hh', 'adams', 'dean'] as const
export type ApportionmentMethod = (typeof apportionmentMethods)[number]

/** Shares out all seats within each unit's least and most. Sainte-Laguë (Webster) unless another method is named. */
export function apportion({ seats, units }: SeatsAsked, method: ApportionmentMethod = 'webster') {
  const exact = units
    .map(({ id, weight, min = 0, max = seats }) => ({ id, weight: BigInt(weight), min, max: Math.min(max, seats) }))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
  const problem = fits(seats, units, exact)
  if (!problem.ok) return problem
  const shared = method === 'hamilton' ? byLargestRemainder(seats, exact) : byDivisor(seats, exact, divisorMethods[method])
  // In the order that the caller gave, so that a table reads as it was typed.
  const inOrder = units.map(({ id }) => [id, shared.seats.get(id) ?? 0] as const)
  return accept<Apportionment>({ seats: Object.fromEntries(inOrder), ties: shared.ties })
}

function fits(seats: number, units: readonly Unit[], exact: readonly ExactUnit[]): Result<null> {
  const crossed = units.find(({ min = 0, max = Number.POSITIVE_INFINITY }) => min > max)
  if (crossed) return refuse('delegates.unit-bounds', { id: crossed.id })
  const least = exact.reduce((sum, { min }) => sum + min, 0)
  if (least > seats) return refuse('delegates.mins-exceed', { least, seats })
  const most = exact.reduce((sum, { max }) => sum + max, 0)
  return most < seats ? refuse('delegates.caps-short', { most, seats }) : accept(null)
}
