import { type CommuneKey, personas } from '@guong-sang/domain/people/persona.ts'
import type { Result } from '@guong-sang/domain/shared/result.ts'
import { enter } from '../people/session.ts'
import { accountNamed } from '../people/store.ts'
import type { Deps, JobPayload } from '../platform/deps.ts'
import type { Queues } from '../platform/jobs.ts'
import type { Scope } from '../platform/scope.ts'
import { authorityOfPersona, trialAuthorities, usernameOf } from './authorities.ts'

/** Where the script is played: the real commands, in the scope of the persona who would do it, on the day it is done. */
export type Stage = {
  readonly deps: Deps
  readonly as: (persona: string, commune: CommuneKey) => Promise<Scope>
  /** Does now what the acts so far have asked to be done later. */
  readonly settle: () => Promise<void>
}

/** No worker runs while the script plays: its jobs are done between its acts, in their order. */
export function stageOn(given: Deps, queuesOf: (deps: Deps) => Queues): Stage {
  const asked: { queue: string; payload: JobPayload }[] = []
  const deps: Deps = {
    ...given,
    ask: async (_tx, queue, payload) => {
      asked.push({ queue, payload })
    },
  }
  const queues = queuesOf(deps)
  return {
    deps,
    as: (persona, commune) => scopeOf(deps, persona, commune),
    settle: async () => {
      for (let next = asked.shift(); next !== undefined; next = asked.shift()) await queues[next.queue]?.(next.payload, { attempt: 1 })
    },
  }
}

async function scopeOf(deps: Deps, key: string, commune: CommuneKey): Promise<Scope> {
  const persona = personas.find((one) => one.key === key)
  if (persona === undefined) throw new Error(`the script names no persona ${key}`)
  const of = authorityOfPersona(persona, commune)
  const account = await deps.outsideScope((tx) => accountNamed(tx, usernameOf(persona, of)))
  const signedIn = account && (await enter(deps, account, trialAuthorities[of].authorityId))
  if (!signedIn) throw new Error(`${key} has no role in ${commune} on this day`)
  return signedIn.scope
}

/** The story is ours: a refusal in it is a fault of ours. @throws with the code. */
export function done<T>(result: Result<T>): T {
  if (result.ok) return result.value
  const { code, details } = result.refusal
  throw new Error(`the script was refused: ${code} ${JSON.stringify(details ?? {})}`)
}
