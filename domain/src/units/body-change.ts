import type { Day } from '../shared/day.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import type { UnitKey } from './admin-unit.ts'
import { type Body, type BodyId, byId, isPredecessor, nameFree, nameOn, type Register, standsAbove, tidy } from './body.ts'
import { changesAfter, type History, heldFrom, heldOn } from './dated.ts'
import type { BodyKind, Standing } from './words.ts'

export type BodyChange = {
  readonly revision: number
  /** The day the new name or parent holds from; today where left out. */
  readonly onDay?: Day | undefined
  /** The number of the paper it rests on: needed where the day is past. */
  readonly proof?: string | undefined
  readonly name?: string | undefined
  readonly aliases?: readonly string[] | undefined
  readonly parentBodyId?: BodyId | null | undefined
  readonly kind?: BodyKind | undefined
  readonly standing?: Standing | undefined
  readonly oldUnit?: UnitKey | null | undefined
  readonly headTitle?: string | null | undefined
  readonly mayNominate?: boolean | undefined
  readonly note?: string | null | undefined
}

/** Rename, move, correct. A name or parent given for the very day the present one began corrects it; from a later day it follows it. */
export function changeBody(register: Register, body: Body, change: BodyChange): Result<Body> {
  if (change.revision !== body.revision) return refuse('object.changed')
  if (change.oldUnit !== undefined && !isPredecessor(register, change.oldUnit)) return refuse('body.old-unit-foreign')
  const onDay = change.onDay ?? register.today
  const changing = [...(change.name === undefined ? [] : [body.names]), ...(change.parentBodyId === undefined ? [] : [body.parents])]
  const day = dayAllowed(body, { onDay, proof: change.proof ?? '', today: register.today, changing })
  if (!day.ok) return day
  const renamed = renamedFrom(register, body, { change, onDay })
  if (!renamed.ok) return renamed
  const moved = movedFrom(register, renamed.value, { parentId: change.parentBodyId, onDay })
  if (!moved.ok) return moved
  return accept({ ...moved.value, ...undated(body, change), revision: body.revision + 1 })
}

const undated = (body: Body, change: BodyChange) => ({
  kind: change.kind ?? body.kind,
  standing: change.standing ?? body.standing,
  oldUnit: change.oldUnit === undefined ? body.oldUnit : change.oldUnit,
  headTitle: change.headTitle === undefined ? body.headTitle : change.headTitle,
  mayNominate: change.mayNominate ?? body.mayNominate,
  note: change.note === undefined ? body.note : change.note,
})

type Act = { readonly onDay: Day; readonly proof: string; readonly today: Day; readonly changing: readonly History<object>[] }

/** The days that every dated act asks about: not to come, not outside the body's life, not earlier without a paper, not before a later change. */
export function dayAllowed(body: Body, { onDay, proof, today, changing }: Act): Result<null> {
  if (changing.length === 0) return accept(null)
  if (onDay > today) return refuse('day.future', { day: onDay })
  if (onDay < body.from || (body.to !== null && onDay >= body.to))
    return refuse('body.not-living', { name: nameOn(body, onDay), day: onDay })
  const corrects = changing.every((history) => history.some(({ from }) => from === onDay))
  if (onDay < today && proof.trim() === '' && !corrects) return refuse('day.backdated-no-proof', { day: onDay })
  const later = changing.map((history) => changesAfter(history, onDay)).find((day) => day !== null)
  return later ? refuse('body.acts-after', { day: later }) : accept(null)
}

function renamedFrom({ bodies }: Register, body: Body, { change, onDay }: { change: BodyChange; onDay: Day }): Result<Body> {
  const held = heldOn(body.names, onDay)
  const aliases = (change.aliases ?? held.aliases).map(tidy)
  if (change.name === undefined) {
    return accept({ ...body, names: body.names.map((period) => (period === held ? { ...period, aliases } : period)) })
  }
  const name = tidy(change.name)
  const free = nameFree(bodies, { id: body.id, name, life: { from: onDay, to: body.to } })
  if (!free.ok) return free
  return accept({ ...body, names: heldFrom(body.names, { name, aliases }, onDay) })
}

function movedFrom(register: Register, body: Body, { parentId, onDay }: { parentId: BodyId | null | undefined; onDay: Day }): Result<Body> {
  if (parentId === undefined) return accept(body)
  if (parentId === null) return accept({ ...body, parents: heldFrom(body.parents, { bodyId: null }, onDay) })
  const bodies = byId(register.bodies)
  const parent = bodies.get(parentId)
  if (!parent) return refuse('body.parent-unknown')
  const during = { from: onDay, to: body.to }
  if (standsAbove(bodies, { from: parentId, target: body.id, during })) return refuse('body.cycle', { name: nameOn(parent, onDay) })
  if (parent.from > onDay || outlives(body, parent)) return refuse('body.parent-not-living', { name: nameOn(parent, onDay) })
  return accept({ ...body, parents: heldFrom(body.parents, { bodyId: parentId }, onDay) })
}

const outlives = (body: Body, parent: Body) => parent.to !== null && (body.to === null || body.to > parent.to)
