import { accept, refuse } from '@guong-sang/domain/shared/result.ts'
import { type Closing, closeBody } from '@guong-sang/domain/units/closing.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import { record } from '../platform/happenings.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { knownUnits } from './known-units.ts'
import { type BodyShown, shownNow } from './present.ts'
import { type AskBodyUses, bodyIn, lockRegister } from './register.ts'
import { saveBodies } from './store-bodies.ts'

type Given = Omit<Closing, 'lastActOn'> & { readonly bodyId: string }

/** Dissolve or merge a body; what stood below it moves in the same act. */
export async function close(
  deps: Deps & { readonly uses: readonly AskBodyUses[] },
  scope: Scope,
  { bodyId, ...given }: Given,
): Acted<{ body: BodyShown; moved: BodyShown[] }> {
  const known = await knownUnits(deps, scope)
  return deps.inScope(scope, async (tx) => {
    const loaded = await lockRegister(tx, scope, known)
    const before = bodyIn(loaded, bodyId)
    if (!before) return refuse('body.unknown')

    const closed = closeBody(loaded.register, before, { ...given, lastActOn: await lastActOf(tx, scope, { uses: deps.uses, bodyId }) })
    if (!closed.ok) return closed

    const { body, moved } = closed.value
    await saveBodies(tx, scope, [body, ...moved])
    const { reason, proof, successor, onDay } = given
    await record(tx, scope, {
      what: 'body.closed',
      about: bodyId,
      details: { before, successor, reason, proof, moved: moved.map(({ id }) => id) },
      onDay,
    })
    const after = {
      ...loaded,
      register: { ...loaded.register, bodies: [...loaded.register.bodies.filter(({ id }) => id !== body.id), body] },
    }
    return accept({ body: shownNow(body, { loaded: after, known }), moved: moved.map((one) => shownNow(one, { loaded: after, known })) })
  })
}

async function lastActOf(tx: Tx, scope: Scope, { uses, bodyId }: { uses: readonly AskBodyUses[]; bodyId: string }) {
  const said = await Promise.all(uses.map((ask) => ask(tx, scope)))
  const days = said.flat().flatMap((use) => (use.bodyId === bodyId && use.lastOn !== null ? [use.lastOn] : []))
  return days.toSorted().at(-1) ?? null
}
