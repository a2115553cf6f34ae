import type { Day } from '@guong-sang/domain/shared/day.ts'
import { type AdminUnit, fullName, isCommuneKind, livesOn, type UnitKey, unitKeyText } from '@guong-sang/domain/units/admin-unit.ts'
import { type UnitIndex, unitIndexOf } from '@guong-sang/domain/units/commune-search.ts'
import type { SeededUnit } from '@guong-sang/domain/units/usual-body.ts'
import type { Deps } from '../platform/deps.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { allUnits } from './store.ts'

/** Every unit of every time, ready to be searched: reference data, the same for all authorities, read once a process. */
export type KnownUnits = {
  readonly index: UnitIndex
  readonly byKey: ReadonlyMap<string, AdminUnit>
  readonly provinces: readonly AdminUnit[]
}

const read = new WeakMap<Deps['inScope'], Promise<KnownUnits>>()

export const knownUnits = ({ inScope }: Pick<Deps, 'inScope'>, scope: Scope): Promise<KnownUnits> =>
  once(inScope, () => inScope(scope, allUnits))
/** The same inside a transaction that is open already. */
export const knownUnitsIn = (tx: Tx, { inScope }: Pick<Deps, 'inScope'>): Promise<KnownUnits> => once(inScope, () => allUnits(tx))

function once(key: Deps['inScope'], load: () => Promise<AdminUnit[]>): Promise<KnownUnits> {
  const before = read.get(key)
  if (before) return before
  const now = load().then(knownOf)
  read.set(key, now)
  now.catch(() => read.delete(key))
  return now
}

const knownOf = (units: readonly AdminUnit[]): KnownUnits => ({
  index: unitIndexOf(units.filter(({ level }) => level === 'commune')),
  byKey: new Map(units.map((unit) => [unitKeyText(unit), unit])),
  provinces: units.filter(({ level }) => level === 'province').toSorted((a, b) => (a.code < b.code ? -1 : 1)),
})

export const unitBy = ({ byKey }: KnownUnits, key: UnitKey): AdminUnit | undefined => byKey.get(unitKeyText(key))

/** What the unit of a code is on a day, where it is a commune: a xã may have become a phường since its authority was made. */
export function communeOn({ byKey }: KnownUnits, code: string, on: Day): SeededUnit {
  const unit = [...byKey.values()].find((one) => one.code === code && livesOn(one, on))
  return unit && isCommuneKind(unit.kind) ? { kind: unit.kind, fullName: fullName(unit) } : null
}
