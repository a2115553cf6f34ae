import { bestList } from './best-list.ts'
import type { IntegerProgramme, Row, Solve, Terms } from './integer-programme.ts'
import { minimised, totalOf } from './integer-programme.ts'
import type { Deltas, Pool } from './pool.ts'
import { programmeOf } from './pool.ts'
import type { Target } from './target.ts'

/** The cheapest ways for soft targets to give way; the person chooses, the one with most merit is offered. */
export type Relaxation = {
  readonly status: 'optimal'
  readonly cost: number
  readonly options: readonly { readonly deltas: Deltas; readonly merit: number }[]
  readonly deltas: Deltas
  /** There are more options than are listed. */
  readonly more?: true
}
const LISTED = 24

/** Null when time ran out. The pool must have a list once all soft targets are left out. */
export async function relaxationOf(pool: Pool, solve: Solve): Promise<Relaxation | null> {
  const soft = pool.targets.filter(({ legal }) => !legal)
  const wide = widened(pool, soft)
  const priced = await cheapest(wide, soft, solve)
  if (!priced) return null
  const vectors = await allCheapest({ wide: priced.programme, soft, solve, first: priced.deltas })
  if (!vectors) return null
  const options: { deltas: Deltas; merit: number }[] = []
  for (const deltas of vectors.slice(0, LISTED)) {
    const best = await bestList(pool, { deltas }, solve)
    if (best.kind !== 'found' || best.gap !== 0) return null
    options.push({ deltas, merit: best.merit })
  }
  const keyOf = ({ deltas }: { deltas: Deltas }) => JSON.stringify(Object.entries(deltas).sort())
  options.sort((one, other) => other.merit - one.merit || (keyOf(one) < keyOf(other) ? -1 : 1))
  const more = vectors.length > LISTED ? ({ more: true } as const) : {}
  return { status: 'optimal', cost: priced.cost, options, deltas: options[0]?.deltas ?? {}, ...more }
}

type Wide = { readonly programme: IntegerProgramme; readonly at: number }

/** The pool with one more column for each soft target: by how much it gives way. */
function widened(pool: Pool, soft: readonly Target[]): Wide {
  const base = programmeOf(pool, { without: new Set(soft.map(({ name }) => name)) })
  const at = base.columns.length
  const rows = soft.map(
    ({ by, side, limit }, no): Row =>
      side === 'min' ? { terms: [...by, [at + no, 1]], low: limit } : { terms: [...by, [at + no, -1]], high: limit },
  )
  const room = soft.map(({ share, side, limit }) => ({ low: 0, high: share ? 100 * at : side === 'min' ? limit : at }))
  return { programme: { columns: [...base.columns, ...room], rows: [...base.rows, ...rows], maximise: [] }, at }
}

/** The most important targets give as little as can be, then the next: each level's cost becomes a row. */
async function cheapest({ programme, at }: Wide, soft: readonly Target[], solve: Solve) {
  const levels = [...new Set(soft.map(({ priority }) => priority))].sort((one, other) => other - one)
  let rows = programme.rows
  let values: readonly number[] = []
  let cost = 0
  for (const level of levels) {
    const terms: Terms = soft.flatMap(({ priority, penalty }, no) => (priority === level ? [[at + no, penalty] as const] : []))
    const solved = await solve({ ...programme, rows, maximise: minimised(terms) })
    if (solved.kind !== 'optimal') return null
    values = solved.values
    const least = totalOf(terms, values)
    cost += least
    rows = [...rows, { terms, low: least, high: least }]
  }
  return { cost, programme: { programme: { ...programme, rows }, at }, deltas: deltasIn(values, soft, at) }
}

const deltasIn = (values: readonly number[], soft: readonly Target[], at: number): Deltas =>
  Object.fromEntries(soft.flatMap(({ name }, no) => ((values[at + no] ?? 0) > 0 ? [[name, values[at + no] ?? 0] as const] : [])))

type Search = { readonly wide: Wide; readonly soft: readonly Target[]; readonly solve: Solve; readonly first: Deltas }

/** Another vector of the same cost gives way less somewhere: each found one is shut out by asking for that. */
async function allCheapest({ wide, soft, solve, first }: Search): Promise<Deltas[] | null> {
  const found = [first]
  let { columns, rows } = wide.programme
  while (found.length <= LISTED) {
    const last = Object.entries(found.at(-1) ?? {})
    const switches = last.map((_, no) => columns.length + no)
    rows = [...rows, ...last.map(([name, by], no) => lessThan({ name, by, wide, soft, lever: switches[no] ?? 0 }))]
    rows = [...rows, { terms: switches.map((place) => [place, 1] as const), low: 1 }]
    columns = [...columns, ...switches.map(() => ({ low: 0, high: 1 }))]
    const solved = await solve({ columns, rows, maximise: [] })
    if (solved.kind === 'infeasible') return found
    if (!solved.values) return null
    found.push(deltasIn(solved.values, soft, wide.at))
  }
  return found
}

/** With the lever on, the target gives way by less than it did. */
function lessThan({ name, by, wide, soft, lever }: { name: string; by: number; wide: Wide; soft: readonly Target[]; lever: number }): Row {
  const place = wide.at + soft.findIndex((target) => target.name === name)
  const room = wide.programme.columns[place]?.high ?? 0
  const over = room - by + 1
  return {
    terms: [
      [place, 1],
      [lever, over],
    ],
    high: room,
  }
}
