import type { Day } from '@guong-sang/domain/shared/day.ts'
import type { AdminUnit, UnitKey } from '@guong-sang/domain/units/admin-unit.ts'
import type { LineageAnswer, UnitLineage } from '@guong-sang/domain/units/lineage.ts'
import { and, desc, eq, or, sql } from 'drizzle-orm'
import type { Scope } from '../platform/scope.ts'
import { authorities } from '../platform/tables.ts'
import type { Tx } from '../platform/tx.ts'
import { adminUnits, bodyImports, lineageAnswers, unitLineage, unitSources } from './tables.ts'

/** All units of all times, with their sources spelt out: some fourteen thousand rows, read once a process, as one JSON value because that is four times as fast. */
export async function allUnits(tx: Tx): Promise<AdminUnit[]> {
  const { code, from, to, level, kind, name, provinceCode, provinceName, oldDistrict, check } = adminUnits
  const [row] = await tx
    .select({
      units: sql<
        AdminUnit[]
      >`json_agg(json_build_object('code', ${code}, 'from', ${from}, 'to', ${to}, 'level', ${level}, 'kind', ${kind}, 'name', ${name},
        'provinceCode', ${provinceCode}, 'provinceName', ${provinceName}, 'oldDistrict', ${oldDistrict}, 'source', ${unitSources.title}, 'check', ${check}))`,
    })
    .from(adminUnits)
    .innerJoin(unitSources, eq(unitSources.key, adminUnits.source))
  return row?.units ?? []
}

/** The edges into and out of a unit, and those out of its former units: what its shares are judged by. */
export async function lineageAround(tx: Tx, { code, from }: UnitKey): Promise<UnitLineage[]> {
  const rows = await tx
    .select({ edge: unitLineage, title: unitSources.title })
    .from(unitLineage)
    .innerJoin(unitSources, eq(unitSources.key, unitLineage.source))
    .where(
      or(
        and(eq(unitLineage.newCode, code), eq(unitLineage.newFrom, from)),
        and(eq(unitLineage.oldCode, code), eq(unitLineage.oldFrom, from)),
      ),
    )
    .orderBy(unitLineage.newCode, unitLineage.oldCode)
  return rows.map(({ edge, title }) => ({
    old: { code: edge.oldCode, from: edge.oldFrom as Day },
    made: { code: edge.newCode, from: edge.newFrom as Day },
    day: edge.day as Day,
    share: edge.share,
    source: title,
    check: edge.check,
  }))
}

export async function lineageAnswersOf(tx: Tx, { authorityId }: Scope): Promise<LineageAnswer[]> {
  const rows = await tx.select().from(lineageAnswers).where(eq(lineageAnswers.authorityId, authorityId))
  return rows.map(({ oldCode, oldFrom, newCode, newFrom, share, reason, by, on }) => ({
    old: { code: oldCode, from: oldFrom as Day },
    made: { code: newCode, from: newFrom as Day },
    share,
    reason,
    by,
    on: on as Day,
  }))
}

export async function keepLineageAnswer(
  tx: Tx,
  { authorityId }: Scope,
  { old, made, share, reason, by, on }: LineageAnswer,
): Promise<void> {
  const said = { share, reason, by, on }
  const key = { authorityId, oldCode: old.code, oldFrom: old.from, newCode: made.code, newFrom: made.from }
  await tx
    .insert(lineageAnswers)
    .values({ ...key, ...said })
    .onConflictDoUpdate({
      target: [lineageAnswers.authorityId, lineageAnswers.oldCode, lineageAnswers.oldFrom, lineageAnswers.newCode, lineageAnswers.newFrom],
      set: said,
    })
}

/** The unit that the authority is: its code with the day it began there; null for the nation and where nobody said. */
export async function unitKeyOf(tx: Tx, { authorityId }: Scope): Promise<{ readonly code: string; readonly from: Day | null } | null> {
  const [row] = await tx.select().from(authorities).where(eq(authorities.authorityId, authorityId))
  return row?.unitCode ? { code: row.unitCode, from: row.unitFrom as Day | null } : null
}

export type ImportRow = typeof bodyImports.$inferSelect
const importWithin = (scope: Scope, id: string) => and(eq(bodyImports.authorityId, scope.authorityId), eq(bodyImports.id, id))

export async function addImport(tx: Tx, row: ImportRow): Promise<void> {
  await tx.insert(bodyImports).values(row)
}
export async function importOf(tx: Tx, scope: Scope, id: string): Promise<ImportRow | undefined> {
  const [row] = await tx.select().from(bodyImports).where(importWithin(scope, id))
  return row
}
export async function lockImport(tx: Tx, scope: Scope, id: string): Promise<ImportRow | undefined> {
  const [row] = await tx.select().from(bodyImports).where(importWithin(scope, id)).for('update')
  return row
}
export async function saveImport(tx: Tx, scope: Scope, row: ImportRow): Promise<void> {
  await tx.update(bodyImports).set(row).where(importWithin(scope, row.id))
}
export async function importsOf(tx: Tx, { authorityId }: Scope): Promise<ImportRow[]> {
  return tx.select().from(bodyImports).where(eq(bodyImports.authorityId, authorityId)).orderBy(desc(bodyImports.id)).limit(50)
}
