import type { SessionView } from '@guong-sang/domain/people/api.ts'
import { type CommuneKey, communeKeys, personas, personasOf } from '@guong-sang/domain/people/persona.ts'
import type { z } from 'zod'
import type { Deps } from '../platform/deps.ts'
import type { SignedIn } from '../platform/serve.ts'
import { type Authority, accountById, authorityOf } from './store.ts'

type View = z.infer<typeof SessionView>

/** Who is signed in where, what the roles hold, and what a trial offers besides. */
export async function sessionView(deps: Deps, signedIn: SignedIn | null): Promise<View> {
  const { today } = deps.clock.now()
  const offered = deps.trial ? switcher() : []
  if (signedIn === null) return { trial: deps.trial, today, persona: null, authority: null, personas: offered, may: [] }

  const { scope, may } = signedIn
  const authority = await deps.inScope(scope, (tx) => authorityOf(tx, scope))
  const account = await deps.outsideScope((tx) => accountById(tx, scope.actor.accountId))
  const [of = '', key = ''] = account?.username.split('.') ?? []
  const { name, roles } = scope.actor
  return {
    trial: deps.trial,
    today,
    persona: { key, name, roles: [...roles], bodyName: null },
    authority: authority === undefined ? null : authorityView(authority, of),
    personas: offered,
    may: [...may],
  }
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
