import { accept, refuse } from '@guong-sang/domain/shared/result.ts'
import { type BodyChange, changeBody } from '@guong-sang/domain/units/body-change.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import { record } from '../platform/happenings.ts'
import type { Scope } from '../platform/scope.ts'
import { knownUnits } from './known-units.ts'
import { type BodyShown, shownNow } from './present.ts'
import { bodyIn, lockRegister } from './register.ts'
import { saveBodies } from './store-bodies.ts'

/** Rename, move, correct one body. */
export async function change(deps: Deps, scope: Scope, { bodyId, ...given }: BodyChange & { readonly bodyId: string }): Acted<BodyShown> {
  const known = await knownUnits(deps, scope)
  return deps.inScope(scope, async (tx) => {
    const loaded = await lockRegister(tx, scope, known)
    const before = bodyIn(loaded, bodyId)
    if (!before) return refuse('body.unknown')

    const changed = changeBody(loaded.register, before, given)
    if (!changed.ok) return changed

    await saveBodies(tx, scope, [changed.value])
    await record(tx, scope, {
      what: 'body.changed',
      about: bodyId,
      details: { before, after: changed.value, proof: given.proof ?? null },
      ...(given.onDay && { onDay: given.onDay }),
    })
    return accept(shownNow(changed.value, { loaded, known }))
  })
}
