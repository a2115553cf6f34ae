import type { ExactUnit } from './apportionment.ts'

type Fraction = { readonly over: bigint; readonly under: bigint }
const less = (one: Fraction, other: Fraction) => one.over * other.under < other.over * one.under
const clamped = ({ over, under }: Fraction, { weight, min, max }: ExactUnit): Fraction => {
  const share = { over: over * weight, under }
  if (less(share, { over: BigInt(min), under: 1n })) return { over: BigInt(min), under: 1n }
  return less({ over: BigInt(max), under: 1n }, share) ? { over: BigInt(max), under: 1n } : share
}

/** Hamilton's method: whole parts first, then the largest remainders. Adding a seat may cost a unit one (Alabama, 1880): the screen says so. */
export function byLargestRemainder(seats: number, units: readonly ExactUnit[]): { seats: Map<string, number>; ties: string[][] } {
  const weighty = units.filter(({ weight }) => weight > 0n)
  const idle = units.filter(({ weight }) => weight === 0n)
  const over = seats - sumOf(weighty, 'max')
  // Units that weigh nothing take seats only when all others are full: then they are alike.
  if (over > sumOf(idle, 'min')) {
    const rest = byLargestRemainder(
      over,
      idle.map((unit) => ({ ...unit, weight: 1n })),
    )
    return { seats: new Map([...weighty.map(({ id, max }) => [id, max] as const), ...rest.seats]), ties: rest.ties }
  }
  const rate = rateOf(BigInt(seats), units)
  const shares = units.map((unit) => {
    const { over, under } = clamped(rate, unit)
    return { id: unit.id, whole: over / under, rest: { over: over % under, under } }
  })
  const held = new Map(shares.map(({ id, whole }) => [id, Number(whole)]))
  const left = seats - [...held.values()].reduce((sum, count) => sum + count, 0)
  const ranked = shares.toSorted((one, other) => (less(other.rest, one.rest) ? -1 : less(one.rest, other.rest) ? 1 : 0))
  for (const { id } of ranked.slice(0, left)) held.set(id, (held.get(id) ?? 0) + 1)
  return { seats: held, ties: tiesAt(ranked, left) }
}

const sumOf = (units: readonly ExactUnit[], bound: 'min' | 'max') => units.reduce((sum, unit) => sum + unit[bound], 0)

/** Seats per weight at which the shares, held within each unit's bounds, come to all the seats. */
function rateOf(seats: bigint, units: readonly ExactUnit[]): Fraction {
  const bends = units
    .filter(({ weight }) => weight > 0n)
    .flatMap(({ weight, min, max }) => [
      { over: BigInt(min), under: weight },
      { over: BigInt(max), under: weight },
    ])
    .sort((one, other) => (less(one, other) ? -1 : less(other, one) ? 1 : 0))
  const enough = bends.findIndex((bend) => !less(sumAt(bend, units), { over: seats, under: 1n }))
  const upper = bends[enough] ?? { over: 0n, under: 1n }
  const lower = bends[enough - 1] ?? { over: 0n, under: 1n }
  // Between two bends the sum is a straight line: the free units share what the others leave.
  const free = units.filter(
    ({ weight, min, max }) =>
      weight > 0n && !less(lower, { over: BigInt(min), under: weight }) && !less({ over: BigInt(max), under: weight }, upper) && min < max,
  )
  const taken = units
    .filter((unit) => !free.includes(unit))
    .reduce((sum, unit) => sum + clamped(upper, unit).over / clamped(upper, unit).under, 0n)
  const weight = free.reduce((sum, unit) => sum + unit.weight, 0n)
  return weight > 0n ? { over: seats - taken, under: weight } : upper
}

function sumAt(rate: Fraction, units: readonly ExactUnit[]): Fraction {
  return units
    .map((unit) => clamped(rate, unit))
    .reduce((sum, { over, under }) => ({ over: sum.over * under + over * sum.under, under: sum.under * under }), { over: 0n, under: 1n })
}

/** Those whose remainders are level where the seats ran out. */
function tiesAt(ranked: readonly { readonly id: string; readonly rest: Fraction }[], left: number): string[][] {
  const [last, next] = [ranked[left - 1], ranked[left]]
  if (!last || !next || less(next.rest, last.rest)) return []
  const level = ranked.filter(({ rest }) => !less(rest, last.rest) && !less(last.rest, rest))
  return [level.map(({ id }) => id)]
}
