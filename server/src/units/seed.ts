import { accept } from '@guong-sang/domain/shared/result.ts'
import type { BodyId } from '@guong-sang/domain/units/body.ts'
import { seedUsualBodies } from '@guong-sang/domain/units/usual-body.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import { record } from '../platform/happenings.ts'
import { newId } from '../platform/ids.ts'
import type { Scope } from '../platform/scope.ts'
import { knownUnits } from './known-units.ts'
import { type BodyShown, bodyViews } from './present.ts'
import { lockRegister } from './register.ts'
import { addBodies } from './store-bodies.ts'

/** The usual bodies of the authority's kind of commune, those it has not got yet. */
export async function seed(deps: Deps, scope: Scope): Acted<{ rows: BodyShown[] }> {
  const known = await knownUnits(deps, scope)
  return deps.inScope(scope, async (tx) => {
    const { register, unit } = await lockRegister(tx, scope, known)

    const seeded = seedUsualBodies(register, unit, () => newId(scope.now.at.getTime()) as BodyId)
    if (!seeded.ok) return seeded

    await addBodies(tx, scope, seeded.value)
    const keys = seeded.value.map(({ usualKey }) => usualKey)
    await record(tx, scope, { what: 'bodies.seeded', about: String(scope.authorityId), details: { keys } })
    return accept({ rows: bodyViews(seeded.value, { all: [...register.bodies, ...seeded.value], known, on: scope.now.today }) })
  })
}
