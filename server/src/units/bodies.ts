import type { Day } from '@guong-sang/domain/shared/day.ts'
import { accept } from '@guong-sang/domain/shared/result.ts'
import { compareVietnamese, fold } from '@guong-sang/domain/shared/vietnamese.ts'
import { livesOn } from '@guong-sang/domain/units/admin-unit.ts'
import type { listBodies } from '@guong-sang/domain/units/api.ts'
import { type Body, nameOn } from '@guong-sang/domain/units/body.ts'
import { seedUsualBodies } from '@guong-sang/domain/units/usual-body.ts'
import { type BodyKind, bodyKinds } from '@guong-sang/domain/units/words.ts'
import type { z } from 'zod'
import type { Acted, Deps } from '../platform/deps.ts'
import type { Scope } from '../platform/scope.ts'
import { knownUnits } from './known-units.ts'
import { bodyViews } from './present.ts'
import { type Loaded, readRegister } from './register.ts'

export type BodyFilter = {
  readonly q: string
  readonly kind?: BodyKind | undefined
  readonly on?: Day | undefined
  readonly closed: 'without' | 'with'
}
type List = z.infer<NonNullable<(typeof listBodies)['response']>>
export type BodyList = Omit<List, 'may'>

/** The bodies of the authority on a day: those under the Committee first, by kind, then in the order of their names. */
export async function bodyList(deps: Deps, scope: Scope, filter: BodyFilter): Acted<BodyList> {
  const known = await knownUnits(deps, scope)
  return deps.inScope(scope, async (tx) => {
    const loaded = await readRegister(tx, scope, known)
    const on = filter.on ?? scope.now.today
    const shown = loaded.register.bodies.filter((body) => isShown(body, filter, on)).toSorted((a, b) => order(a, b, on))
    return accept({
      rows: bodyViews(shown, { all: loaded.register.bodies, known, on }),
      total: loaded.register.bodies.filter((body) => livesOn(body, on)).length,
      predecessors: [...loaded.places],
      mayBeSeeded: mayBeSeeded(loaded),
    })
  })
}

function isShown(body: Body, { q, kind, closed }: BodyFilter, on: Day): boolean {
  if (kind !== undefined && body.kind !== kind) return false
  if (!livesOn(body, on) && (closed === 'without' || body.from > on)) return false
  const asked = fold(q)
  return body.names.some(({ name, aliases }) => [name, ...aliases].some((called) => fold(called).includes(asked)))
}

const order = (a: Body, b: Body, on: Day) =>
  bodyKinds.indexOf(a.kind) - bodyKinds.indexOf(b.kind) || compareVietnamese(nameOn(a, on), nameOn(b, on))

/** Asked of the rule itself, with ids that nobody keeps. */
const mayBeSeeded = ({ register, unit }: Loaded): boolean => seedUsualBodies(register, unit, () => '' as Body['id']).ok
