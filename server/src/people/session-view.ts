import type { SessionView } from '@guong-sang/domain/people/api.ts'
import { type CommuneKey, communeKeys, personas, personasOf } from '@guong-sang/domain/people/persona.ts'
import { nameOn } from '@guong-sang/domain/units/body.ts'
import type { z } from 'zod'
import type { Deps } from '../platform/deps.ts'
import type { Scope } from '../platform/scope.ts'
import type { SignedIn } from '../platform/serve.ts'
import type { Tx } from '../platform/tx.ts'
import { bodiesOf } from '../units/store-bodies.ts'
import { type Authority, accountById, authorityOf } from './store.ts'

type View = z.infer<typeof SessionView>

/** Who is signed in where, what the roles hold, and what a trial offers besides. */
export async function sessionView(deps: Deps, signedIn: SignedIn | null): Promise<View> {
  const { today } = deps.clock.now()
  const offered = deps.trial ? switcher() : []
  if (signedIn === null) return { trial: deps.trial, today, persona: null, authority: null, personas: offered, may: [] }

  const { scope, may } = signedIn
  const { authority, bodyName } = await deps.inScope(scope, async (tx) => ({
    authority: await authorityOf(tx, scope),
    bodyName: await bodyNameOf(tx, scope),
  }))
  const account = await deps.outsideScope((tx) => accountById(tx, scope.actor.accountId))
  const [of = '', key = ''] = account?.username.split('.') ?? []
  const { name, roles } = scope.actor
  return {
    trial: deps.trial,
    today,
    persona: { key, name, roles: [...roles], bodyName },
    authority: authority === undefined ? null : authorityView(authority, of),
    personas: offered,
    may: [...may],
  }
}

async function bodyNameOf(tx: Tx, scope: Scope): Promise<string | null> {
  if (scope.actor.bodyId === null) return null
  const body = (await bodiesOf(tx, scope)).find(({ id }) => id === scope.actor.bodyId)
  return body === undefined ? null : nameOn(body, scope.now.today)
}

const authorityView = ({ authorityId, name, level, provinceName }: Authority, of: string): View['authority'] => ({
  id: authorityId,
  name,
  level,
  provinceName,
  commune: communeKeys.find((key) => key === of) ?? null,
})

const switcher = (): View['personas'] => [
  ...communeKeys.flatMap((commune: CommuneKey) =>
    personasOf(commune)
      .filter(({ at }) => at === 'commune')
      .map(({ key, name }) => ({ key, name, commune })),
  ),
  ...personas.filter(({ at }) => at !== 'commune').map(({ key, name }) => ({ key, name, commune: null })),
]
