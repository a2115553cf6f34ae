import { listTrialConferences } from '@guong-sang/domain/conference/api.ts'
import { choosePersona, moveTrialDay } from '@guong-sang/domain/people/api.ts'
import { type CommuneKey, communeKeys, personas, personasOf } from '@guong-sang/domain/people/persona.ts'
import { accept, type Result, refuse } from '@guong-sang/domain/shared/result.ts'
import type { FastifyInstance } from 'fastify'
import { conferencesOf } from '../conference/living-plan.ts'
import { enter, signIn, signOut } from '../people/session.ts'
import { sessionView } from '../people/session-view.ts'
import { type Account, accountNamed } from '../people/store.ts'
import type { Deps } from '../platform/deps.ts'
import { serveOpen } from '../platform/serve.ts'
import { authorityOfPersona, builderScope, trialAuthorities, usernameOf } from './authorities.ts'
import { moveDay } from './move-day.ts'
import type { Trial } from './open-trial.ts'

export function routes(app: FastifyInstance, trial: Trial): void {
  personaRoutes(app, trial.deps)
  serveOpen(app, moveTrialDay, ({ body }) => moveDay(trial, body.to))
}

/** Signing in as one of the trial's personas. */
export function personaRoutes(app: FastifyInstance, deps: Deps): void {
  serveOpen(app, choosePersona, async ({ body, request, reply }) => {
    await signOut(deps, request, reply)
    if (body.persona === null) return accept(await sessionView(deps, null))
    const found = await accountOf(deps, body.persona, body.commune)
    if (!found.ok) return found
    await signIn(deps, reply, found.value)
    return accept(await sessionView(deps, await enter(deps, found.value.account, found.value.authorityId)))
  })
  serveOpen(app, listTrialConferences, async () => accept(await Promise.all(communeKeys.map((commune) => besideOthers(deps, commune)))))
}

async function besideOthers(deps: Deps, commune: CommuneKey) {
  const { at, today } = deps.clock.now()
  const listed = await conferencesOf(deps, builderScope(commune, at, today))
  return { commune, authority: trialAuthorities[commune].name, conferences: listed.ok ? listed.value : [] }
}

type Found = { account: Account; authorityId: number }

async function accountOf(deps: Deps, key: string, commune: CommuneKey): Promise<Result<Found>> {
  const persona = personas.find((one) => one.key === key)
  if (persona === undefined || !personasOf(commune).includes(persona)) return refuse('trial.persona.unknown')
  const of = authorityOfPersona(persona, commune)
  const account = await deps.outsideScope((tx) => accountNamed(tx, usernameOf(persona, of)))
  return account === undefined ? refuse('trial.persona.unknown') : accept({ account, authorityId: trialAuthorities[of].authorityId })
}
