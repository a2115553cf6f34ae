import type { Role } from '@guong-sang/domain/shared/role.ts'
import { and, eq, gt, gte, isNull, lte, or } from 'drizzle-orm'
import { newId } from '../platform/ids.ts'
import type { Now, Scope } from '../platform/scope.ts'
import { authorities } from '../platform/tables.ts'
import type { Tx } from '../platform/tx.ts'
import { accounts, memberships, sessions } from './tables.ts'

export type Account = typeof accounts.$inferSelect
export type Authority = typeof authorities.$inferSelect
export type Session = typeof sessions.$inferSelect

export async function accountNamed(tx: Tx, username: string): Promise<Account | undefined> {
  const [row] = await tx.select().from(accounts).where(eq(accounts.username, username))
  return row
}

export async function accountById(tx: Tx, id: string): Promise<Account | undefined> {
  const [row] = await tx.select().from(accounts).where(eq(accounts.id, id))
  return row
}

export async function addAccount(tx: Tx, account: Account): Promise<void> {
  await tx.insert(accounts).values(account)
}

export async function addSession(tx: Tx, session: Session): Promise<void> {
  await tx.insert(sessions).values(session)
}

export const allSessions = (tx: Tx): Promise<Session[]> => tx.select().from(sessions)

export async function addSessions(tx: Tx, given: readonly Session[]): Promise<void> {
  if (given.length > 0)
    await tx
      .insert(sessions)
      .values([...given])
      .onConflictDoNothing()
}

export async function dropSession(tx: Tx, tokenHash: Uint8Array): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.tokenHash, tokenHash))
}

export async function dropSessionsBefore(tx: Tx, at: Date): Promise<void> {
  await tx.delete(sessions).where(lte(sessions.expiresAt, at))
}

/** The living session of a token, with its account. */
export async function sessionOf(tx: Tx, tokenHash: Uint8Array, at: Date): Promise<{ session: Session; account: Account } | undefined> {
  const [row] = await tx
    .select({ session: sessions, account: accounts })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .where(and(eq(sessions.tokenHash, tokenHash), gt(sessions.expiresAt, at)))
  return row
}

export async function addAuthority(tx: Tx, authority: Authority): Promise<void> {
  await tx.insert(authorities).values(authority)
}

export async function authorityOf(tx: Tx, scope: Scope): Promise<Authority | undefined> {
  const [row] = await tx.select().from(authorities).where(eq(authorities.authorityId, scope.authorityId))
  return row
}

type Grant = { readonly accountId: string; readonly role: Role; readonly bodyId: string | null; readonly fromDay: Now['today'] }

export async function grantRole(tx: Tx, scope: Scope, grant: Grant): Promise<void> {
  await tx.insert(memberships).values({ ...grant, authorityId: scope.authorityId, id: newId(), toDay: null })
}

/** Says for which body of the scope's authority an account works. */
export async function placeInBody(tx: Tx, scope: Scope, { accountId, bodyId }: { accountId: string; bodyId: string }): Promise<void> {
  const mine = and(eq(memberships.authorityId, scope.authorityId), eq(memberships.accountId, accountId))
  await tx.update(memberships).set({ bodyId }).where(mine)
}

/** Bodies for which somebody holds a role today or later. */
export async function bodiesWorkedFor(tx: Tx, { authorityId, now }: Scope): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ bodyId: memberships.bodyId })
    .from(memberships)
    .where(and(eq(memberships.authorityId, authorityId), or(isNull(memberships.toDay), gte(memberships.toDay, now.today))))
  return rows.flatMap(({ bodyId }) => (bodyId === null ? [] : [bodyId]))
}

/** The roles an account holds in the scope's authority on the scope's day: outside its dates a role grants nothing. */
export function rolesOf(tx: Tx, scope: Scope, accountId: string): Promise<{ role: Role; bodyId: string | null }[]> {
  const { today } = scope.now
  return tx
    .select({ role: memberships.role, bodyId: memberships.bodyId })
    .from(memberships)
    .where(
      and(
        eq(memberships.authorityId, scope.authorityId),
        eq(memberships.accountId, accountId),
        lte(memberships.fromDay, today),
        or(isNull(memberships.toDay), gte(memberships.toDay, today)),
      ),
    )
}
