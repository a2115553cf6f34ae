import { accept } from '@guong-sang/domain/shared/result.ts'
import { addBody, type BodyId, type NewBody } from '@guong-sang/domain/units/body.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import { record } from '../platform/happenings.ts'
import { newId } from '../platform/ids.ts'
import type { Scope } from '../platform/scope.ts'
import { knownUnits } from './known-units.ts'
import { type BodyShown, shownNow } from './present.ts'
import { lockRegister } from './register.ts'
import { addBodies } from './store-bodies.ts'

export async function add(deps: Deps, scope: Scope, given: NewBody): Acted<BodyShown> {
  const known = await knownUnits(deps, scope)
  return deps.inScope(scope, async (tx) => {
    const loaded = await lockRegister(tx, scope, known)

    const added = addBody(loaded.register, newId(scope.now.at.getTime()) as BodyId, given)
    if (!added.ok) return added

    await addBodies(tx, scope, [added.value])
    await record(tx, scope, { what: 'body.added', about: added.value.id, details: { after: added.value } })
    return accept(shownNow(added.value, { loaded, known }))
  })
}
