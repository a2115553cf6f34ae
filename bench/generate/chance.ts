/** Chance that a seed decides: the same seed makes the same plan on every machine. */
export type Chance = {
  /** From low to high, both possible. */
  readonly int: (low: number, high: number) => number
  readonly pick: <T>(from: readonly T[]) => T
  /** As many different ones, in a new order. */
  readonly some: <T>(from: readonly T[], count: number) => T[]
  readonly shuffled: <T>(from: readonly T[]) => T[]
  readonly likely: (probability: number) => boolean
}

/** mulberry32: 32 bits of state, enough for a few thousand draws a plan. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const shuffled = <T>(from: readonly T[]): T[] => {
    const rest = [...from]
    return from.flatMap(() => rest.splice(int(0, rest.length - 1), 1))
  }
  return {
    int,
    shuffled,
    some: (from, count) => shuffled(from).slice(0, count),
    likely: (probability) => next() < probability,
    pick: (from) => {
      const [taken] = from.slice(int(0, from.length - 1))
      if (taken === undefined) throw new Error('nothing to pick from')
      return taken
    },
  }
}
