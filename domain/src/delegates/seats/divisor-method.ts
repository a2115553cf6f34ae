import type { ExactUnit } from './apportionment.ts'

/** A claim to the next seat as an exact fraction; over nothing it comes before every other, the heavier unit first. */
type Claim = { readonly over: bigint; readonly under: bigint }
export type DivisorMethod = (weight: bigint, seats: bigint) => Claim

/** Balinski and Young, Fair Representation (1982): each method is known by the divisor of its next seat. */
export const divisorMethods = {
  webster: (over, seats) => ({ over, under: 2n * seats + 1n }),
  dhondt: (over, seats) => ({ over, under: seats + 1n }),
  adams: (over, under) => ({ over, under }),
  dean: (weight, seats) => ({ over: weight * (2n * seats + 1n), under: 2n * seats * (seats + 1n) }),
  // Huntington and Hill divide by a square root: the squares are compared.
  hh: (weight, seats) => ({ over: weight * weight, under: seats * (seats + 1n) }),
} as const satisfies Record<string, DivisorMethod>

/** Less than 0 when `one` comes first. */
export function compareClaims(one: Claim, other: Claim): number {
  if (one.over === 0n || other.over === 0n) return Number(other.over > 0n) - Number(one.over > 0n)
  const endless = Number(other.under === 0n) - Number(one.under === 0n)
  if (endless !== 0) return endless
  const gap = one.under === 0n ? other.over - one.over : other.over * one.under - one.over * other.under
  return gap < 0n ? -1 : gap > 0n ? 1 : 0
}

/** Seat after seat to the strongest claim, from everyone's least and never over their most. Units come sorted by id. */
export function byDivisor(seats: number, units: readonly ExactUnit[], method: DivisorMethod) {
  const held = new Map(units.map(({ id, min }) => [id, min]))
  const ties: string[][] = []
  const claimOf = ({ id, weight }: ExactUnit) => method(weight, BigInt(held.get(id) ?? 0))
  let left = seats - units.reduce((sum, { min }) => sum + min, 0)
  for (; left > 0; left -= 1) {
    const level = strongest(
      units.filter(({ id, max }) => (held.get(id) ?? 0) < max),
      claimOf,
    )
    if (level.length > left) ties.push(level.map(({ id }) => id))
    const [first] = level
    if (first) held.set(first.id, (held.get(first.id) ?? 0) + 1)
  }
  return { seats: held, ties }
}

function strongest(units: readonly ExactUnit[], claimOf: (unit: ExactUnit) => Claim): ExactUnit[] {
  const level: { unit: ExactUnit; claim: Claim }[] = []
  for (const unit of units) {
    const claim = claimOf(unit)
    const order = level[0] ? compareClaims(claim, level[0].claim) : -1
    if (order < 0) level.length = 0
    if (order <= 0) level.push({ unit, claim })
  }
  return level.map(({ unit }) => unit)
}
