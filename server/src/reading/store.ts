import { and, desc, eq } from 'drizzle-orm'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { readingResults, readings } from './tables.ts'

export type ReadingRecord = typeof readings.$inferSelect
type Result = typeof readingResults.$inferSelect
/** What the reader made of one document. */
export type ReadingResult = Pick<Result, 'source' | 'repairs' | 'reading'>

const within = (scope: Scope, id: string) => and(eq(readings.authorityId, scope.authorityId), eq(readings.id, id))

export async function addReading(tx: Tx, reading: ReadingRecord): Promise<void> {
  await tx.insert(readings).values(reading)
}

export async function readingOf(tx: Tx, scope: Scope, id: string): Promise<ReadingRecord | undefined> {
  const [row] = await tx.select().from(readings).where(within(scope, id))
  return row
}

export async function lockReading(tx: Tx, scope: Scope, id: string): Promise<ReadingRecord | undefined> {
  const [row] = await tx.select().from(readings).where(within(scope, id)).for('update')
  return row
}

export async function resultOf(tx: Tx, scope: Scope, id: string): Promise<ReadingResult | undefined> {
  const [row] = await tx
    .select({ source: readingResults.source, repairs: readingResults.repairs, reading: readingResults.reading })
    .from(readingResults)
    .where(and(eq(readingResults.authorityId, scope.authorityId), eq(readingResults.readingId, id)))
  return row
}

export const listReadings = (tx: Tx, scope: Scope): Promise<ReadingRecord[]> =>
  tx.select().from(readings).where(eq(readings.authorityId, scope.authorityId)).orderBy(desc(readings.sentAt), desc(readings.id))

type Change = Partial<Pick<ReadingRecord, 'state' | 'kind' | 'pages' | 'pagesDone' | 'refusal' | 'planId'>>

export async function changeReading(tx: Tx, scope: Scope, { id, ...change }: Change & { id: string }): Promise<void> {
  await tx.update(readings).set(change).where(within(scope, id))
}

/** Written once or again with the same bytes: a job that is run twice leaves one result. */
export async function keepResult(tx: Tx, scope: Scope, { id, ...result }: ReadingResult & { id: string }): Promise<void> {
  await tx
    .insert(readingResults)
    .values({ ...result, authorityId: scope.authorityId, readingId: id })
    .onConflictDoUpdate({ target: [readingResults.authorityId, readingResults.readingId], set: result })
}

/** @returns whether the reading is still under way: someone may have cancelled it. */
export async function noteProgress(tx: Tx, scope: Scope, { id, pagesDone, pages }: { id: string; pagesDone: number; pages: number }) {
  const rows = await tx
    .update(readings)
    .set({ pagesDone, pages })
    .where(and(within(scope, id), eq(readings.state, 'reading')))
    .returning({ id: readings.id })
  return rows.length > 0
}
