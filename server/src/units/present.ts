import type { Day } from '@guong-sang/domain/shared/day.ts'
import { type AdminUnit, beginningKnown, fullName, livesOn } from '@guong-sang/domain/units/admin-unit.ts'
import type { BodyView, CommuneHit } from '@guong-sang/domain/units/api.ts'
import { type Body, type BodyId, nameOn } from '@guong-sang/domain/units/body.ts'
import { heldOn } from '@guong-sang/domain/units/dated.ts'
import { usualBodyBy } from '@guong-sang/domain/units/usual-body.ts'
import type { z } from 'zod'
import { type KnownUnits, unitBy } from './known-units.ts'
import type { Loaded } from './register.ts'

export const communeView = (unit: AdminUnit, on: Day): z.infer<typeof CommuneHit> => ({
  code: unit.code,
  from: unit.from,
  to: unit.to,
  fromKnown: beginningKnown(unit),
  kind: unit.kind,
  name: unit.name,
  fullName: fullName(unit),
  provinceName: unit.provinceName,
  oldDistrict: unit.oldDistrict,
  current: livesOn(unit, on),
  check: unit.check,
})

export type BodyShown = z.infer<typeof BodyView>

/** Bodies as they are shown on a day, among all of their authority. */
export function bodyViews(shown: readonly Body[], { all, known, on }: { all: readonly Body[]; known: KnownUnits; on: Day }): BodyShown[] {
  const byId = new Map(all.map((body) => [body.id, body]))
  const named = (id: BodyId | null) => {
    const body = id === null ? undefined : byId.get(id)
    return body ? { id: body.id, name: nameOn(body, on) } : null
  }
  return shown.map((body) => {
    const { name, aliases } = heldOn(body.names, on)
    const unit = body.oldUnit === null ? undefined : unitBy(known, body.oldUnit)
    const usual = body.usualKey === null ? null : usualBodyBy(body.usualKey)
    return {
      id: body.id,
      kind: body.kind,
      standing: body.standing,
      name,
      aliases: [...aliases],
      names: body.names.map((held) => ({ ...held, aliases: [...held.aliases] })),
      parent: named(heldOn(body.parents, on).bodyId),
      oldUnit: unit ? { code: unit.code, from: unit.from, fullName: fullName(unit) } : null,
      headTitle: body.headTitle,
      mayNominate: body.mayNominate,
      from: body.from,
      fromKnown: beginningKnown(body),
      to: body.to,
      living: livesOn(body, on),
      successors: body.successors.flatMap((id) => named(id) ?? []),
      usual: usual && { key: usual.key, source: usual.source, check: usual.check },
      note: body.note,
      revision: body.revision,
    }
  })
}

/** One body after an act, as it is shown today. */
export function shownNow(body: Body, { loaded, known }: { loaded: Loaded; known: KnownUnits }): BodyShown {
  const { bodies, today } = loaded.register
  const [shown] = bodyViews([body], { all: [...bodies.filter(({ id }) => id !== body.id), body], known, on: today })
  if (!shown) throw new Error('one body gives one view')
  return shown
}
