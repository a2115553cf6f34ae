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
  readonly order?: 'kind' | 'name'
}
type List = z.infer<NonNullable<(typeof listBodies)['response']>>
export type BodyList = Omit<List, 'may'>

/** The bodies of the authority on a day, in the order asked for. */
export async function bodyList(deps: Deps, scope: Scope, filter: BodyFilter): Acted<BodyList> {
  const known = await knownUnits(deps, scope)
  return deps.inScope(scope, async (tx) => {
    const loaded = await readRegister(tx, scope, known)
    const on = filter.on ?? scope.now.today
    const found = loaded.register.bodies.filter((body) => isFound(body, filter, on))
    const shown = found.filter(({ kind }) => filter.kind === undefined || kind === filter.kind)
    return accept({
      rows: bodyViews(sorted(shown, filter.order ?? 'kind', on), { all: loaded.register.bodies, known, on }),
      total: loaded.register.bodies.filter((body) => livesOn(body, on)).length,
      kinds: kindsOf(found),
      predecessors: [...loaded.places],
      mayBeSeeded: mayBeSeeded(loaded),
    })
  })
}

function isFound(body: Body, { q, closed }: BodyFilter, on: Day): boolean {
  if (!livesOn(body, on) && (closed === 'without' || body.from > on)) return false
  const asked = fold(q)
  return body.names.some(({ name, aliases }) => [name, ...aliases].some((called) => fold(called).includes(asked)))
}

/** Each name is looked up once: among thousands the comparing asks for it many times over. */
function sorted(bodies: readonly Body[], order: 'kind' | 'name', on: Day): Body[] {
  const called = bodies.map((body) => ({ body, name: nameOn(body, on), rank: order === 'kind' ? bodyKinds.indexOf(body.kind) : 0 }))
  return called.toSorted((a, b) => a.rank - b.rank || compareVietnamese(a.name, b.name)).map(({ body }) => body)
}

const kindsOf = (bodies: readonly Body[]): BodyList['kinds'] =>
  bodyKinds.flatMap((kind) => {
    const count = bodies.filter((body) => body.kind === kind).length
    return count > 0 ? [{ kind, count }] : []
  })

/** Asked of the rule itself, with ids that nobody keeps. */
const mayBeSeeded = ({ register, unit }: Loaded): boolean => seedUsualBodies(register, unit, () => '' as Body['id']).ok
