import { fullName, livesOn, unitKeyText } from '@guong-sang/domain/units/admin-unit.ts'
import { findUnits } from '@guong-sang/domain/units/commune-search.ts'
import { heldOn } from '@guong-sang/domain/units/dated.ts'
import { bodyKindWords } from '@guong-sang/domain/units/words.ts'
import type { Deps } from '../platform/deps.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { knownUnitsIn } from './known-units.ts'
import { bodiesOf } from './store-bodies.ts'

type Found = {
  readonly kind: 'body' | 'commune'
  readonly id: string
  readonly title: string
  readonly subtitle: string | null
  readonly path: string
  readonly also: readonly string[]
}

/** Communes stand beside everything else that is found: a few are enough. */
const fewCommunes = 5

/** What this stage gives to search: the living bodies of the authority by every name, and communes of the whole country. */
export const findables =
  (deps: Pick<Deps, 'inScope'>) =>
  async (tx: Tx, scope: Scope, query: string): Promise<Found[]> => {
    const on = scope.now.today
    const { index } = await knownUnitsIn(tx, deps)
    const bodies = (await bodiesOf(tx, scope)).filter((body) => livesOn(body, on))
    return [
      ...bodies.map((body): Found => {
        const { name, aliases } = heldOn(body.names, on)
        return { kind: 'body', id: body.id, title: name, subtitle: bodyKindWords[body.kind], path: `/bodies/${body.id}`, also: aliases }
      }),
      ...findUnits(index, query, { on, limit: fewCommunes }).map((unit): Found => {
        const where = unit.oldDistrict ?? unit.provinceName
        return {
          kind: 'commune',
          id: unitKeyText(unit),
          title: fullName(unit),
          subtitle: where,
          path: `/units/communes/${unit.code}/${unit.from}`,
          also: [query],
        }
      }),
    ]
  }
