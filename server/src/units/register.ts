import { fullName } from '@guong-sang/domain/units/admin-unit.ts'
import type { Body, BodyId, Register } from '@guong-sang/domain/units/body.ts'
import type { NamedUnit } from '@guong-sang/domain/units/import-row.ts'
import { predecessorsOf } from '@guong-sang/domain/units/lineage.ts'
import type { SeededUnit } from '@guong-sang/domain/units/usual-body.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { communeOn, type KnownUnits, unitBy } from './known-units.ts'
import { lineageAround, unitKeyOf } from './store.ts'
import { bodiesOf, lockBodies } from './store-bodies.ts'

/** What every act on bodies is judged by. */
export type Loaded = {
  readonly register: Register
  /** The communes that the authority came from, by name. */
  readonly places: readonly NamedUnit[]
  readonly unit: SeededUnit
}

export const lockRegister = async (tx: Tx, scope: Scope, known: KnownUnits): Promise<Loaded> =>
  loadedWith(tx, scope, { known, bodies: await lockBodies(tx, scope) })
export const readRegister = async (tx: Tx, scope: Scope, known: KnownUnits): Promise<Loaded> =>
  loadedWith(tx, scope, { known, bodies: await bodiesOf(tx, scope) })

async function loadedWith(tx: Tx, scope: Scope, { known, bodies }: { known: KnownUnits; bodies: readonly Body[] }): Promise<Loaded> {
  const key = await unitKeyOf(tx, scope)
  const { today } = scope.now
  if (key === null) return { register: { bodies, predecessors: [], today }, places: [], unit: null }
  const { code, from } = key
  const lineage = from === null ? [] : predecessorsOf({ code, from }, await lineageAround(tx, { code, from }))
  const places = lineage.flatMap(({ old }) => {
    const unit = unitBy(known, old)
    return unit ? [{ code: unit.code, from: unit.from, name: unit.name, fullName: fullName(unit) }] : []
  })
  return { register: { bodies, predecessors: places, today }, places, unit: communeOn(known, code, today) }
}

export const bodyIn = ({ register }: Loaded, id: string): Body | undefined => register.bodies.find((body) => body.id === id)

/** What a later stage says of bodies that it works with: asked before one is closed or taken back. */
export type BodyUse = { readonly bodyId: BodyId; readonly lastOn: Register['today'] | null }
export type AskBodyUses = (tx: Tx, scope: Scope) => Promise<readonly BodyUse[]>
