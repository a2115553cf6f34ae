import { bestList } from './best-list.ts'
import type { ChoiceCase } from './choice-case.ts'
import { conflictsOf, feasible } from './conflict.ts'
import type { IntegerProgramme, Solve } from './integer-programme.ts'
import type { Digest } from './lot.ts'
import { drawn, lotOrder } from './lot.ts'
import type { Deltas, Pool } from './pool.ts'
import { headTerms, meritTerms, poolOf, programmeOf } from './pool.ts'
import { pricesOf } from './price.ts'
import type { Reason } from './reason.ts'
import { reasonsOf } from './reason.ts'
import { countsOf } from './recount.ts'
import type { Relaxation } from './relaxation.ts'
import { relaxationOf } from './relaxation.ts'
import { reservesOf } from './reserve.ts'
import { tiesOf } from './tie.ts'

/**
 * The list that was chosen, with its proof. `proved` with `gap` 0: no list has more merit; otherwise `gap` is how many points one could
 * have more at most, null where not known. What time did not suffice for is left out.
 */
export type ChosenList = {
  readonly status: 'ok' | 'relaxed'
  readonly conflicts?: readonly (readonly string[])[]
  readonly relaxation?: Relaxation
  readonly seats: number
  readonly merit: number
  readonly proved: boolean
  readonly gap: number | null
  readonly certain?: readonly string[]
  readonly tied?: readonly string[]
  readonly lotOrder?: readonly string[]
  readonly selected: readonly string[]
  readonly price?: Readonly<Record<string, number>>
  readonly pass: Readonly<Record<string, number>>
  readonly reserves: Readonly<Record<string, readonly string[]>>
  readonly why: Readonly<Record<string, Reason>>
}
/** `impossible` is proved; `limit` says only that the time did not suffice. */
export type NoList =
  | { readonly status: 'impossible'; readonly conflicts?: readonly (readonly string[])[] }
  | { readonly status: 'limit'; readonly proved: false; readonly conflicts?: readonly (readonly string[])[] }
export type Choice = ChosenList | NoList
/** `explain` solves what the list can do without: who is level, what targets cost. It may have a clock of its own. */
export type Tools = { readonly solve: Solve; readonly explain: Solve; readonly digest: Digest }

/** Chooses the delegates of a checked case. The same case and seed give the same list, in whatever order it was typed. */
export async function choose(given: ChoiceCase, tools: Tools): Promise<Choice> {
  const pool = poolOf(given)
  const best = await bestList(pool, {}, tools.solve)
  if (best.kind === 'found') return told({ given, pool, deltas: {}, best }, { status: 'ok' }, tools)
  if (best.kind === 'stopped') return { status: 'limit', proved: false }
  return givenWay(given, pool, tools)
}

async function givenWay(given: ChoiceCase, pool: Pool, tools: Tools): Promise<Choice> {
  const soft = new Set(pool.targets.filter(({ legal }) => !legal).map(({ name }) => name))
  const fits = await feasible(pool, soft, tools.solve)
  if (fits === null) return { status: 'limit', proved: false }
  const found = await conflictsOf(pool, tools.solve, fits ? new Set() : soft)
  const conflicts = found === null ? {} : { conflicts: found }
  if (!fits) return { status: 'impossible', ...conflicts }
  const relaxation = await relaxationOf(pool, tools.solve)
  if (!relaxation) return { status: 'limit', proved: false, ...conflicts }
  const best = await bestList(pool, { deltas: relaxation.deltas }, tools.solve)
  if (best.kind !== 'found') return { status: 'limit', proved: false, ...conflicts }
  return told({ given, pool, deltas: relaxation.deltas, best }, { status: 'relaxed', ...conflicts, relaxation }, tools)
}

type Best = Extract<Awaited<ReturnType<typeof bestList>>, { kind: 'found' }>
type Found = { readonly given: ChoiceCase; readonly pool: Pool; readonly deltas: Deltas; readonly best: Best }
type Opening = Pick<ChosenList, 'status' | 'conflicts' | 'relaxation'>

async function told({ given, pool, deltas, best }: Found, opening: Opening, { explain, digest }: Tools): Promise<ChosenList> {
  const { seats, merit, gap } = best
  const proved = gap === 0
  const level = proved ? await levelled(pool, bestOnly(pool, deltas, best), { values: best.values, solve: explain, digest }) : null
  const price = proved ? await pricesOf({ pool, deltas, values: best.values, seats, merit, solve: explain }) : null
  const values = level?.values ?? best.values
  const nameOf = (at: number) => pool.people[at]?.id ?? ''
  const selected = pool.people.flatMap(({ id }, at) => (values[at] === 1 ? [id] : []))
  return {
    ...opening,
    seats,
    merit,
    proved,
    gap,
    ...(level && { certain: level.certain.map(nameOf), tied: level.tied.map(nameOf), lotOrder: level.order }),
    selected,
    ...(price && { price }),
    pass: countsOf(given, selected),
    reserves: reservesOf({ pool, values, deltas, digest }),
    why: reasonsOf({ pool, values, deltas, tied: level && new Set(level.tied) }),
  }
}

/** The programme that only the best lists satisfy. */
const bestOnly = (pool: Pool, deltas: Deltas, { seats, merit }: Best): IntegerProgramme =>
  programmeOf(pool, {
    deltas,
    rows: [
      { terms: headTerms(pool), low: seats, high: seats },
      { terms: meritTerms(pool), low: merit, tight: true },
    ],
  })

type Drawing = Pick<Tools, 'solve' | 'digest'> & { readonly values: readonly number[] }
async function levelled(pool: Pool, best: IntegerProgramme, { values, solve, digest }: Drawing) {
  const ties = await tiesOf(best, values, solve)
  if (!ties) return null
  const free = new Map(ties.tied.map((at) => [pool.people[at]?.id ?? '', at]))
  const order = lotOrder([...free.keys()], pool.seed, digest)
  const settled = {
    ...best,
    columns: best.columns.map((column, at) => (ties.tied.includes(at) ? column : { low: values[at] ?? 0, high: values[at] ?? 0 })),
  }
  const list =
    order.length === 0
      ? values
      : await drawn(
          settled,
          order.map((id) => free.get(id) ?? -1),
          solve,
        )
  return list && { ...ties, order, values: list }
}
