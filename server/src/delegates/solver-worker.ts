import { parentPort } from 'node:worker_threads'
import type { IntegerProgramme, Row, Solved } from '@guong-sang/domain/delegates/choice/integer-programme.ts'
import { totalOf } from '@guong-sang/domain/delegates/choice/integer-programme.ts'
import type { Highs, Model, ModelData } from 'highs'
import highsModule from 'highs'

export type Asked = { readonly programme: IntegerProgramme; readonly seconds: number }

// Its types are written for require(): what import gives is the loader itself.
const loading = (highsModule as unknown as typeof highsModule.default)()
parentPort?.on('message', async ({ programme, seconds }: Asked) => {
  const highs = await loading
  parentPort?.postMessage(inTwoGoes(highs, { programme, seconds }))
})

/** Of the time, for a first list; the rest goes to lists better than that one, among those who can be in any. */
const FIRST_GO = 0.4
/** The share of its work that HiGHS spends on finding lists rather than on proof: its own, and one that found better lists among 3,000 names. */
const USUAL_EFFORT = 0.05
const GREAT_EFFORT = 0.3

function inTwoGoes(highs: Highs, { programme, seconds }: Asked): Solved {
  const first = solved(highs, { programme, seconds: seconds * FIRST_GO, effort: USUAL_EFFORT })
  if (first.kind !== 'stopped') return first
  const rest = seconds * (1 - FIRST_GO)
  if (!first.values) return solved(highs, { programme, seconds: rest, effort: GREAT_EFFORT })
  const reached = totalOf(programme.maximise, first.values)
  const better = { terms: programme.maximise, low: reached + 1, tight: true } as const
  const second = solved(highs, { programme: { ...programme, rows: [...programme.rows, better] }, seconds: rest, effort: GREAT_EFFORT })
  if (second.kind === 'infeasible') return { kind: 'optimal', values: first.values }
  if (second.kind === 'optimal') return second
  const bounds = [first.bound, second.bound].filter((bound) => bound !== null)
  return { kind: 'stopped', values: second.values ?? first.values, bound: bounds.length > 0 ? Math.min(...bounds) : null }
}

type Go = Asked & { readonly effort: number }
function solved(highs: Highs, { programme, seconds, effort }: Go): Solved {
  const narrow = narrowed(highs, programme)
  return narrow
    ? highs.withModel(whole(highs, narrow), (model) => run(highs, model, { programme: narrow, seconds, effort }))
    : { kind: 'infeasible' }
}

/** How far a computed cost may be off. */
const SLOP = 1e-3

/**
 * Without whole numbers the tight row can reach so much and no more; who would cost more than is left over can move in no answer.
 * Null when not even halves of people reach it.
 */
function narrowed(highs: Highs, programme: IntegerProgramme): IntegerProgramme | null {
  const row = programme.rows.findLast(({ tight }) => tight)
  if (row?.low === undefined) return programme
  const { low, terms } = row
  return highs.withModel(
    dataOf(highs, { ...programme, rows: programme.rows.filter((other) => other !== row), maximise: terms }),
    (model) => {
      model.options.set({ output_flag: false })
      model.run()
      if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return programme
      const room = model.getObjectiveValue() - low
      if (room < -0.5) return null
      const { colDual, colValue } = model.getSolution()
      const columns = programme.columns.map((column, at) => {
        if (Math.abs(colDual[at] ?? 0) <= room + SLOP) return column
        const stays = Math.round(colValue[at] ?? 0)
        return { low: stays, high: stays }
      })
      return { ...programme, columns }
    },
  )
}

const whole = (highs: Highs, programme: IntegerProgramme): ModelData => ({
  ...dataOf(highs, programme),
  integrality: new Int32Array(programme.columns.length).fill(highs.constants.variableType.integer),
})

function dataOf(highs: Highs, { columns, rows, maximise }: IntegerProgramme): ModelData {
  const cost = new Float64Array(columns.length)
  for (const [column, by] of maximise) cost[column] = by
  const starts = new Int32Array(rows.length + 1)
  for (const [no, { terms }] of rows.entries()) starts[no + 1] = (starts[no] ?? 0) + terms.length
  const { infinity, constants } = highs
  return {
    numCols: columns.length,
    numRows: rows.length,
    sense: constants.objectiveSense.maximize,
    colCost: cost,
    colLower: columns.map(({ low }) => low),
    colUpper: columns.map(({ high }) => high),
    rowLower: rows.map(({ low }) => low ?? -infinity),
    rowUpper: rows.map(({ high }) => high ?? infinity),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: Int32Array.from(rows.flatMap(({ terms }) => terms.map(([column]) => column))),
      values: Float64Array.from(rows.flatMap(({ terms }) => terms.map(([, by]) => by))),
    },
  }
}

function run(highs: Highs, model: Model, { programme, seconds, effort }: Go): Solved {
  const { modelStatus } = highs.constants
  // The objective is whole, so less than one apart is proved; the usual relative gap would call a worse list optimal.
  model.options.set({
    output_flag: false,
    mip_rel_gap: 0,
    mip_abs_gap: 0.5,
    time_limit: seconds,
    random_seed: 1,
    mip_heuristic_effort: effort,
  })
  if (programme.start) model.setSolution({ colValue: programme.start })
  model.run()
  const status = model.getModelStatus()
  // Every column is bounded, so what HiGHS calls unbounded or infeasible can only be infeasible.
  if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) return { kind: 'infeasible' }
  const values = Array.from(model.getSolution().colValue, Math.round)
  const people = model.info.get('primal_solution_status') === 2 && holds(programme, values) ? values : null
  if (status === modelStatus.optimal && people) return { kind: 'optimal', values: people }
  const bound = Number(model.info.get('mip_dual_bound'))
  return { kind: 'stopped', values: people, bound: Number.isFinite(bound) && Math.abs(bound) < 1e15 ? Math.floor(bound + 1e-6) : null }
}

/** Rounded to whole people the answer must still hold, exactly. */
const holds = ({ columns, rows }: IntegerProgramme, values: readonly number[]) =>
  columns.every(({ low, high }, at) => low <= (values[at] ?? 0) && (values[at] ?? 0) <= high) && rows.every((row) => within(row, values))

function within({ terms, low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY }: Row, values: readonly number[]): boolean {
  const sum = totalOf(terms, values)
  return low <= sum && sum <= high
}
