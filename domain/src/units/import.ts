import type { Day } from '../shared/day.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import { beforeRecords, livesOn } from './admin-unit.ts'
import { type Body, type BodyId, born, byId, nameKey, nameOn, type Register, under } from './body.ts'
import { heldOn } from './dated.ts'
import { cellText, type ImportCell } from './import-cell.ts'
import type { ImportMapping } from './import-mapping.ts'
import { type ImportError, type NamedUnit, type RowContext, type RowRead, readRow } from './import-row.ts'
import { importLimits } from './words.ts'

export type ImportState = 'tried' | 'committed' | 'undone'
export type ImportSheet = { readonly rows: readonly (readonly ImportCell[])[]; readonly headerRow: number; readonly mapping: ImportMapping }
export type Tried = { readonly mapped: boolean; readonly rows: readonly RowRead[]; readonly errors: readonly ImportError[] }

/** A dry run: every row read and judged against the list as it stands, nothing written. */
export function tryImport(register: Register, places: readonly NamedUnit[], { rows, headerRow, mapping }: ImportSheet): Result<Tried> {
  const data = rows
    .map((cells, at) => ({ cells, row: at + 1, mapping }))
    .slice(headerRow)
    .filter(({ cells }) => cells.some((cell) => cellText(cell) !== ''))
  if (data.length > importLimits.rows) return refuse('import.too-many-rows', { rows: data.length, most: importLimits.rows })
  const { name } = mapping
  if (name === undefined) return accept({ mapped: false, rows: [], errors: [] })
  const rowOf = new Map<string, number>()
  for (const { cells, row } of data) {
    const key = nameKey(cellText(cells[name] ?? null))
    if (!rowOf.has(key)) rowOf.set(key, row)
  }
  const context: RowContext = { register, places, borne: namesBorne(register.bodies), parents: parentsCalled(register), rowOf }
  const read = data.map((given) => readRow(given, context))
  return accept(withoutRounds({ mapped: true, rows: read.map((one) => one.read), errors: read.flatMap(({ errors }) => errors) }))
}

function namesBorne(bodies: readonly Body[]): RowContext['borne'] {
  const borne = new Map<string, Day | null>()
  for (const { name, to } of bodies.flatMap(({ names }) => names)) {
    const key = nameKey(name)
    const before = borne.get(key)
    borne.set(key, before === null || to === null ? null : before !== undefined && before > to ? before : to)
  }
  return borne
}

function parentsCalled({ bodies, today }: Register): RowContext['parents'] {
  const called = new Map<string, BodyId | null>()
  for (const body of bodies.filter((one) => livesOn(one, today))) {
    const { name, aliases } = heldOn(body.names, today)
    for (const key of new Set([name, ...aliases].map(nameKey))) called.set(key, called.has(key) ? null : body.id)
  }
  for (const body of bodies.filter((one) => livesOn(one, today))) called.set(nameKey(nameOn(body, today)), body.id)
  return called
}

/** Rows that stand above each other in a ring are all wrong. A parent row that is on the list already stands for the body there. */
function withoutRounds(tried: Tried): Tried {
  const byRow = new Map(tried.rows.map((read) => [read.row, read]))
  const inRing = new Set(tried.rows.filter((read) => read.act === 'add' && returns(read, byRow)).map(({ row }) => row))
  if (inRing.size === 0) return tried
  const errors = [...inRing].map((row): ImportError => ({ row, field: 'parent', code: 'import.parent-round', details: {} }))
  return {
    ...tried,
    rows: tried.rows.map((read) => (inRing.has(read.row) ? { ...read, act: 'wrong' } : read)),
    errors: [...tried.errors, ...errors].sort((a, b) => a.row - b.row),
  }
}

function returns(read: RowRead, byRow: ReadonlyMap<number, RowRead>): boolean {
  const seen = new Set<number>()
  let at: RowRead | undefined = read
  while (at && at.body.parentRow !== null && !seen.has(at.row)) {
    seen.add(at.row)
    at = byRow.get(at.body.parentRow)
  }
  return at === read && seen.has(read.row)
}

type Commit = { readonly state: ImportState; readonly importId: string; readonly ids: () => BodyId }

/** All or nothing: the bodies that a faultless try makes. */
export function commitImport(register: Register, tried: Tried, { state, importId, ids }: Commit): Result<readonly Body[]> {
  if (state !== 'tried') return refuse('import.already-committed')
  if (!tried.mapped) return refuse('import.unmapped')
  const wrong = new Set(tried.errors.map(({ row }) => row)).size
  if (wrong > 0) return refuse('import.row-errors', { rows: wrong })
  const made = tried.rows
    .filter(({ act }) => act === 'add')
    .map(({ row, body }) => ({ row, body, id: ids(), from: body.from ?? beforeRecords }))
  if (made.length === 0) return refuse('import.nothing-new')
  const byRow = new Map(made.map((one) => [one.row, one]))
  const listed = byId(register.bodies)
  return accept(
    made.map(({ body, id, from }) => {
      const parent = body.parentRow === null ? listed.get(body.parentBodyId ?? id) : byRow.get(body.parentRow)
      return born(id, { ...body, from, importId }, under(parent ?? null, from))
    }),
  )
}

type Undo = {
  readonly state: ImportState
  readonly importId: string /** Names of its bodies that later stages work with. */
  readonly usedBy: readonly string[]
}

/** Takes back an unused import: the ids to remove, after which the list is exactly what it was. */
export function undoImport({ bodies }: Pick<Register, 'bodies'>, { state, importId, usedBy }: Undo): Result<readonly BodyId[]> {
  if (state !== 'committed') return refuse('import.not-committed')
  const own = bodies.filter((body) => body.importId === importId)
  const ids = new Set(own.map(({ id }) => id))
  const changed = own.find(({ revision }) => revision > 1)
  const leaning = bodies.find(
    ({ id, parents, successors }) =>
      !ids.has(id) && [...parents.map(({ bodyId }) => bodyId), ...successors].some((to) => to !== null && ids.has(to)),
  )
  const name = usedBy[0] ?? (changed ?? leaning)?.names.at(-1)?.name
  return name === undefined ? accept([...ids]) : refuse('import.in-use', { name })
}
