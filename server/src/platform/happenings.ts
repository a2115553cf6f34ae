import { createHash, randomBytes } from 'node:crypto'
import type { Day } from '@guong-sang/domain/shared/day.ts'
import { and, asc, eq, gt } from 'drizzle-orm'
import { newId } from './ids.ts'
import type { Scope } from './scope.ts'
import { happeningHeads, happenings } from './tables.ts'
import type { Tx } from './tx.ts'

/** One row each act leaves, written last in its own transaction. */
export type Happening = {
  /** 'plan.confirmed': stage and past participle; its Vietnamese line is a message. */
  readonly what: string
  readonly about: string
  readonly details?: Readonly<Record<string, unknown>>
  /** The day it happened, where it is not today. */
  readonly onDay?: Day
}

const nothingBefore = Buffer.alloc(32)

/** Who did what: the last statement of the act's own transaction, chained to the one before it in the same authority. */
export async function record(tx: Tx, scope: Scope, { what, about, details, onDay }: Happening): Promise<void> {
  const { authorityId, actor, now } = scope
  await tx
    .insert(happeningHeads)
    .values({ authorityId, seq: 0, hash: nothingBefore })
    .onConflictDoNothing({ target: happeningHeads.authorityId })
  const [head] = await tx.select().from(happeningHeads).where(eq(happeningHeads.authorityId, authorityId)).for('update')
  if (head === undefined) throw new Error('the chain has no head in this authority')

  const salt = randomBytes(16)
  const kept = { ...details, by: actor.name }
  const row = {
    authorityId,
    seq: head.seq + 1,
    id: newId(now.at.getTime()),
    at: now.at,
    onDay: onDay ?? now.today,
    actorId: actor.accountId,
    what,
    about,
    detailsHash: sha256(salt, canonicalJson(kept)),
    previousHash: head.hash,
  }
  const hash = linkOf(row)
  await tx.insert(happenings).values({ ...row, details: kept, salt, hash })
  await tx.update(happeningHeads).set({ seq: row.seq, hash }).where(eq(happeningHeads.authorityId, authorityId))
}

/** Number of the last happening of the scope's authority; 0 before the first. */
export async function headOf(tx: Tx, scope: Scope): Promise<number> {
  const [head] = await tx.select({ seq: happeningHeads.seq }).from(happeningHeads).where(eq(happeningHeads.authorityId, scope.authorityId))
  return head?.seq ?? 0
}

export type Broken = { readonly seq: number; readonly why: 'gap' | 'link' | 'details' | 'head' }

/** Walks the chain of the scope's authority. Erased details verify by their hash. @returns the first row that does not fit, or null. */
export async function verifyHappenings(tx: Tx, scope: Scope): Promise<Broken | null> {
  const mine = eq(happenings.authorityId, scope.authorityId)
  let previous = { seq: 0, hash: hex(nothingBefore) }
  for (;;) {
    const rows = await tx
      .select()
      .from(happenings)
      .where(and(mine, gt(happenings.seq, previous.seq)))
      .orderBy(asc(happenings.seq))
      .limit(1000)
    for (const row of rows) {
      const why = faultOf(row, previous)
      if (why !== null) return { seq: row.seq, why }
      previous = { seq: row.seq, hash: hex(row.hash) }
    }
    if (rows.length === 0) break
  }
  const [head] = await tx.select().from(happeningHeads).where(eq(happeningHeads.authorityId, scope.authorityId))
  const ends = head === undefined ? { seq: 0, hash: hex(nothingBefore) } : { seq: head.seq, hash: hex(head.hash) }
  return ends.seq === previous.seq && ends.hash === previous.hash ? null : { seq: ends.seq, why: 'head' }
}

type Row = typeof happenings.$inferSelect
type Linked = Omit<Row, 'details' | 'salt' | 'hash'>

function faultOf(row: Row, previous: { seq: number; hash: string }): Broken['why'] | null {
  if (row.seq !== previous.seq + 1) return 'gap'
  if (hex(row.previousHash) !== previous.hash || hex(row.hash) !== hex(linkOf(row))) return 'link'
  const erased = row.details === null || row.salt === null
  if (!erased && hex(sha256(row.salt ?? nothingBefore, canonicalJson(row.details))) !== hex(row.detailsHash)) return 'details'
  return null
}

const linkOf = (row: Linked): Uint8Array =>
  sha256(
    row.previousHash,
    canonicalJson([
      row.authorityId,
      row.seq,
      row.id,
      row.at.toISOString(),
      row.onDay,
      row.actorId,
      row.what,
      row.about,
      hex(row.detailsHash),
    ]),
  )

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const sha256 = (first: Uint8Array, text: string): Uint8Array => createHash('sha256').update(first).update(text).digest()

/** jsonb does not keep the order of keys, so the digest is over sorted ones. */
const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
