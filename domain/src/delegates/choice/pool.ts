import type { Candidate, ChoiceCase } from './choice-case.ts'
import type { IntegerProgramme, Row, Terms } from './integer-programme.ts'
import type { Target } from './target.ts'
import { targetsOf } from './target.ts'

/** A case made ready: people by id, so that the order in which they were typed changes nothing; column i of a programme is person i. */
export type Pool = {
  readonly people: readonly Candidate[]
  readonly least: number
  readonly most: number
  readonly seed: string
  readonly pairs: readonly { readonly name: string; readonly at: readonly number[] }[]
  readonly targets: readonly Target[]
}
export type Deltas = Readonly<Record<string, number>>

export const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1)

export function poolOf(given: ChoiceCase): Pool {
  const people = given.candidates.toSorted(byId)
  const place = new Map(people.map(({ id }, at) => [id, at]))
  const [least, most] = 'exact' in given.seats ? [given.seats.exact, given.seats.exact] : [given.seats.min ?? 0, given.seats.max]
  const pairs = (given.atMostOne ?? []).map(({ id, members }) => ({
    name: `atMostOne:${id}`,
    at: [...new Set(members)].map((member) => place.get(member) ?? -1).sort((one, other) => one - other),
  }))
  return { people, least, most, seed: given.seed, pairs, targets: targetsOf(given, people) }
}

/** Names of all that binds, in the order of the case: what a conflict is made of. */
export const membersOf = ({ people, pairs, targets }: Pool) => [
  'seats',
  ...people.filter(({ must }) => must).map(({ id }) => `must:${id}`),
  ...pairs.map(({ name }) => name),
  ...targets.map(({ name }) => name),
]

export const meritTerms = ({ people }: Pool): Terms => people.flatMap(({ score }, at) => (score === 0 ? [] : [[at, score] as const]))
export const headTerms = ({ people }: Pool): Terms => people.map((_, at) => [at, 1])

export type Bending = {
  /** Members left out. */
  readonly without?: ReadonlySet<string>
  /** By how much targets give way. */
  readonly deltas?: Deltas
  readonly rows?: readonly Row[]
}

/** The programme of the pool, before an objective. */
export function programmeOf(pool: Pool, { without = new Set(), deltas = {}, rows = [] }: Bending = {}): IntegerProgramme {
  const targets = pool.targets.filter(({ name }) => !without.has(name)).map((target) => rowOf(target, deltas[target.name] ?? 0))
  const pairs = pool.pairs
    .filter(({ name }) => !without.has(name))
    .map(({ at }): Row => ({ terms: at.map((place) => [place, 1] as const), high: 1 }))
  const seats: Row[] = without.has('seats') ? [] : [{ terms: headTerms(pool), low: pool.least, high: pool.most }]
  return {
    columns: pool.people.map(({ id, must, excluded }) => ({ low: must && !without.has(`must:${id}`) ? 1 : 0, high: excluded ? 0 : 1 })),
    rows: [...seats, ...pairs, ...targets, ...rows],
    maximise: [],
  }
}

const rowOf = ({ by, side, limit }: Target, delta: number): Row =>
  side === 'min' ? { terms: [...by], low: limit - delta } : { terms: [...by], high: limit + delta }
