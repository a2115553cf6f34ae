import type { Day } from '@guong-sang/domain/shared/day.ts'
import type { Body, BodyId } from '@guong-sang/domain/units/body.ts'
import { and, asc, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Scope } from '../platform/scope.ts'
import { authorities } from '../platform/tables.ts'
import type { Tx } from '../platform/tx.ts'
import { bodies, bodyNames, bodyParents, bodySuccessors } from './tables.ts'

/** Ids of one statement: PostgreSQL takes 65,535 parameters. */
const rowsAtOnce = 1_000

/** Rules look at all bodies of an authority at once, so one act at a time may change them. */
export async function lockBodies(tx: Tx, scope: Scope): Promise<Body[]> {
  await tx.select({ id: authorities.authorityId }).from(authorities).where(eq(authorities.authorityId, scope.authorityId)).for('update')
  return bodiesOf(tx, scope)
}

export async function bodiesOf(tx: Tx, { authorityId }: Scope): Promise<Body[]> {
  const rows = await tx.select().from(bodies).where(eq(bodies.authorityId, authorityId)).orderBy(asc(bodies.id))
  const names = await tx.select().from(bodyNames).where(eq(bodyNames.authorityId, authorityId)).orderBy(asc(bodyNames.from))
  const parents = await tx.select().from(bodyParents).where(eq(bodyParents.authorityId, authorityId)).orderBy(asc(bodyParents.from))
  const successors = await tx.select().from(bodySuccessors).where(eq(bodySuccessors.authorityId, authorityId))
  const [namesOf, parentsOf, successorsOf] = [
    Map.groupBy(names, bodyOfRow),
    Map.groupBy(parents, bodyOfRow),
    Map.groupBy(successors, bodyOfRow),
  ]
  return rows.map(({ id, oldUnitCode, oldUnitFrom, from, to, authorityId: _, ...row }) => ({
    ...row,
    id: id as BodyId,
    from: from as Day,
    to: to as Day | null,
    oldUnit: oldUnitCode === null || oldUnitFrom === null ? null : { code: oldUnitCode, from: oldUnitFrom as Day },
    names: (namesOf.get(id) ?? []).map((held) => ({
      name: held.name,
      aliases: held.aliases,
      from: held.from as Day,
      to: held.to as Day | null,
    })),
    parents: (parentsOf.get(id) ?? []).map((held) => ({
      bodyId: held.parentId as BodyId | null,
      from: held.from as Day,
      to: held.to as Day | null,
    })),
    successors: (successorsOf.get(id) ?? []).map(({ successorId }) => successorId as BodyId),
  }))
}
const bodyOfRow = ({ bodyId }: { bodyId: string }) => bodyId

export async function addBodies(tx: Tx, scope: Scope, added: readonly Body[]): Promise<void> {
  await addRows(
    tx,
    bodies,
    added.map((body) => rowOf(scope, body)),
  )
  await addHistories(tx, scope, added)
}

async function addHistories(tx: Tx, { authorityId }: Scope, added: readonly Body[]): Promise<void> {
  const names = added.flatMap(({ id, names }) => names.map((held) => ({ authorityId, bodyId: id, ...held })))
  const parents = added.flatMap(({ id, parents }) =>
    parents.map(({ bodyId, from, to }) => ({ authorityId, bodyId: id, parentId: bodyId, from, to })),
  )
  const successors = added.flatMap(({ id, successors }) => successors.map((successorId) => ({ authorityId, bodyId: id, successorId })))
  await addRows(tx, bodyNames, names)
  await addRows(tx, bodyParents, parents)
  await addRows(tx, bodySuccessors, successors)
}

/** One statement with one parameter, however many rows: ten thousand rows with a parameter a cell take three times as long. */
async function addRows<T extends PgTable>(tx: Tx, table: T, rows: readonly T['$inferInsert'][]): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.entries(getTableColumns(table))
  const names = sql.join(
    columns.map(([, { name }]) => sql.identifier(name)),
    sql`, `,
  )
  const json = JSON.stringify(
    rows.map((row: Readonly<Record<string, unknown>>) => Object.fromEntries(columns.map(([key, { name }]) => [name, row[key] ?? null]))),
  )
  await tx.execute(sql`insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, ${json}::jsonb)`)
}

export async function saveBodies(tx: Tx, scope: Scope, changed: readonly Body[]): Promise<void> {
  for (const body of changed) {
    await tx
      .update(bodies)
      .set(rowOf(scope, body))
      .where(and(eq(bodies.authorityId, scope.authorityId), eq(bodies.id, body.id)))
  }
  await dropHistories(
    tx,
    scope,
    changed.map(({ id }) => id),
  )
  await addHistories(tx, scope, changed)
}

export async function dropBodies(tx: Tx, scope: Scope, ids: readonly BodyId[]): Promise<void> {
  await dropHistories(tx, scope, ids)
  for (const some of parts(ids)) await tx.delete(bodies).where(and(eq(bodies.authorityId, scope.authorityId), inArray(bodies.id, some)))
}

async function dropHistories(tx: Tx, { authorityId }: Scope, ids: readonly BodyId[]): Promise<void> {
  for (const some of parts(ids)) {
    for (const table of [bodyNames, bodyParents, bodySuccessors]) {
      await tx.delete(table).where(and(eq(table.authorityId, authorityId), inArray(table.bodyId, some)))
    }
  }
}

const rowOf = ({ authorityId }: Scope, { names: _names, parents: _parents, successors: _successors, oldUnit, ...body }: Body) => ({
  ...body,
  authorityId,
  oldUnitCode: oldUnit?.code ?? null,
  oldUnitFrom: oldUnit?.from ?? null,
})

function parts<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, no) => rows.slice(no * rowsAtOnce, (no + 1) * rowsAtOnce))
}
