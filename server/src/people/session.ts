import { createHash, randomBytes } from 'node:crypto'
import type {} from '@fastify/cookie'
import { actsOf } from '@guong-sang/domain/rights.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { systemClock } from '../platform/clock.ts'
import type { Deps } from '../platform/deps.ts'
import { proven } from '../platform/scope.ts'
import type { SignedIn } from '../platform/serve.ts'
import { type Account, addSession, dropSession, dropSessionsBefore, rolesOf, sessionOf } from './store.ts'

export const cookieName = 'gs_session'
const lifeInDays = 30
/** Sessions live by the real clock, whatever day a trial plays. */
const realNow = () => systemClock.now().at

const digestOf = (token: string): Uint8Array => createHash('sha256').update(token).digest()

/** The gate: a request's cookie → its account → the roles of today in the authority it works in. Null where any of it is missing. */
export const gateOf =
  (deps: Deps) =>
  async (request: FastifyRequest): Promise<SignedIn | null> => {
    const token = request.cookies[cookieName]
    if (token === undefined) return null
    const found = await deps.outsideScope((tx) => sessionOf(tx, digestOf(token), realNow()))
    return found === undefined ? null : enter(deps, found.account, found.session.activeAuthority)
  }

/** Where an account may work and what it may do there today; null without a role. */
export async function enter(deps: Deps, account: Account, authorityId: number): Promise<SignedIn | null> {
  const actor = { accountId: account.id, name: account.name, roles: [], bodyId: null }
  const asked = proven(authorityId, actor, deps.clock.now())
  const held = await deps.inScope(asked, (tx) => rolesOf(tx, asked, account.id))
  if (held.length === 0) return null
  const roles = held.map(({ role }) => role)
  const bodyId = held.find((one) => one.bodyId !== null)?.bodyId ?? null
  return { scope: proven(authorityId, { ...actor, roles, bodyId }, asked.now), may: actsOf(roles) }
}

/** Starts a session: 128 random bits go to the browser, their digest is all that is kept. */
export async function signIn(
  deps: Deps,
  reply: FastifyReply,
  { account, authorityId }: { account: Account; authorityId: number },
): Promise<void> {
  const token = randomBytes(16).toString('base64url')
  const madeAt = realNow()
  const expiresAt = new Date(madeAt.getTime() + lifeInDays * 86_400_000)
  await deps.outsideScope(async (tx) => {
    await dropSessionsBefore(tx, madeAt)
    await addSession(tx, { tokenHash: digestOf(token), accountId: account.id, activeAuthority: authorityId, madeAt, expiresAt })
  })
  reply.setCookie(cookieName, token, { ...cookieFlags(reply.request), expires: expiresAt })
}

export async function signOut(deps: Deps, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const token = request.cookies[cookieName]
  if (token !== undefined) await deps.outsideScope((tx) => dropSession(tx, digestOf(token)))
  reply.clearCookie(cookieName, cookieFlags(request))
}

const cookieFlags = (request: FastifyRequest) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' }) as const
