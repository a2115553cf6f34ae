import type { Brand } from '../shared/brand.ts'
import type { Day } from '../shared/day.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import { canonical, nfc } from '../shared/vietnamese.ts'
import { beforeRecords, sameUnit, type UnitKey } from './admin-unit.ts'
import { type Dated, type History, heldOn, overlap, shared } from './dated.ts'
import type { BodyKind, Standing } from './words.ts'

export type BodyId = Brand<string, 'BodyId'>

/** A name as it stood, and what else the body was called then ("VHXH"). */
export type BodyName = { readonly name: string; readonly aliases: readonly string[] }
export type BodyParent = { readonly bodyId: BodyId | null }

/** A body that nominates or works: department, village, school, enterprise. Its histories cover its life without gap. */
export type Body = {
  readonly id: BodyId
  readonly kind: BodyKind
  readonly standing: Standing
  readonly names: History<BodyName>
  readonly parents: History<BodyParent>
  /** The former commune that it stands in. */
  readonly oldUnit: UnitKey | null
  readonly headTitle: string | null
  readonly mayNominate: boolean
  readonly from: Day
  /** The first day on which it no longer is. */
  readonly to: Day | null
  readonly successors: readonly BodyId[]
  readonly usualKey: string | null
  readonly importId: string | null
  readonly note: string | null
  /** Counts the changes, so that two officers never overwrite each other unseen. */
  readonly revision: number
}

export type NewBody = {
  readonly name: string
  readonly kind: BodyKind
  readonly standing?: Standing | null
  readonly aliases?: readonly string[]
  readonly parentBodyId?: BodyId | null
  readonly oldUnit?: UnitKey | null
  readonly headTitle?: string | null
  readonly mayNominate?: boolean | null
  readonly note?: string | null
  /** Null: nobody knows since when. */
  readonly from?: Day | null
  readonly usualKey?: string | null
  readonly importId?: string | null
}

/** What a rule needs to know of the authority: its bodies of all times, the communes it came from, and the day. */
export type Register = { readonly bodies: readonly Body[]; readonly predecessors: readonly UnitKey[]; readonly today: Day }

/** Names are one where only case, tone place, dashes or spaces differ: "Phòng Văn hoá – Xã hội" is "Phòng Văn hóa - Xã hội". */
export const nameKey = (name: string): string =>
  canonical(nfc(name))
    .replace(/[\s\-–—]+/g, ' ')
    .trim()
export const nameOn = (body: Body, on: Day): string => heldOn(body.names, on).name
export const parentOn = (body: Body, on: Day): BodyId | null => heldOn(body.parents, on).bodyId
export const tidy = (text: string): string => nfc(text).replace(/\s+/g, ' ').trim()

/** Only departments are under the Committee by default (words.ts says why); a small collective nominates through its parent (model §1.1). */
export const standingOf = (kind: BodyKind): Standing => (kind === 'department' || kind === 'government' ? 'under' : 'beside')
const nominatesByDefault = (kind: BodyKind) => kind !== 'collective'

export function addBody(register: Register, id: BodyId, given: NewBody): Result<Body> {
  const from = given.from ?? beforeRecords
  if (from > register.today) return refuse('day.future', { day: from })
  const name = tidy(given.name)
  const parentId = given.parentBodyId ?? null
  const named = nameFree(register.bodies, { id, name, life: { from, to: null } })
  if (!named.ok) return named
  const placed = placedFrom(register, from, parentId)
  if (!placed.ok) return placed
  if (!isPredecessor(register, given.oldUnit ?? null)) return refuse('body.old-unit-foreign')
  return accept(born(id, { ...given, name, from }, placed.value))
}

/** A body on its first day, with what its kind says where nothing else is said. Ask the rules first. */
export function born(id: BodyId, given: NewBody & { readonly from: Day }, parents: History<BodyParent>): Body {
  const { kind, from } = given
  return {
    id,
    kind,
    standing: given.standing ?? standingOf(kind),
    names: [{ name: given.name, aliases: (given.aliases ?? []).map(tidy), from, to: null }],
    parents,
    oldUnit: given.oldUnit ?? null,
    headTitle: given.headTitle ?? null,
    mayNominate: given.mayNominate ?? nominatesByDefault(kind),
    from,
    to: null,
    successors: [],
    usualKey: given.usualKey ?? null,
    importId: given.importId ?? null,
    note: given.note ?? null,
    revision: 1,
  }
}

export const isPredecessor = ({ predecessors }: Register, oldUnit: UnitKey | null): boolean =>
  oldUnit === null || predecessors.some((unit) => sameUnit(unit, oldUnit))

type Named = { readonly id: BodyId; readonly name: string; readonly life: Dated<object> }

/** On no day may two bodies bear one name. */
export function nameFree(bodies: readonly Body[], { id, name, life }: Named): Result<null> {
  if (name === '') return refuse('body.no-name')
  const key = nameKey(name)
  for (const other of bodies) {
    if (other.id === id) continue
    const taken = other.names.find((period) => overlap(period, life) && nameKey(period.name) === key)
    if (taken) return refuse('body.same-name-that-day', { name: taken.name, day: shared(taken, life).from })
  }
  return accept(null)
}

/** The parents of a new body: none before the parent itself began. */
function placedFrom(register: Register, from: Day, parentId: BodyId | null): Result<History<BodyParent>> {
  const parent = parentId === null ? null : register.bodies.find((body) => body.id === parentId)
  if (parent === undefined) return refuse('body.parent-unknown')
  if (parent !== null && parent.to !== null) return refuse('body.parent-not-living', { name: nameOn(parent, parent.to) })
  return accept(under(parent, from))
}

/** Below a body from a day on; below nothing before that body itself began. */
export function under(parent: Pick<Body, 'id' | 'from'> | null, from: Day): History<BodyParent> {
  if (parent === null) return [{ bodyId: null, from, to: null }]
  if (parent.from <= from) return [{ bodyId: parent.id, from, to: null }]
  return [
    { bodyId: null, from, to: parent.from },
    { bodyId: parent.id, from: parent.from, to: null },
  ]
}

type Climb = { readonly from: BodyId; readonly target: BodyId; readonly during: Dated<object> }

/** Whether the target stands above a body on some day of a span: then it can't be put below it. */
export function standsAbove(bodies: ReadonlyMap<BodyId, Body>, { from, target, during }: Climb): boolean {
  if (from === target) return true
  const body = bodies.get(from)
  return (body?.parents ?? []).some(
    (period) =>
      period.bodyId !== null &&
      overlap(period, during) &&
      standsAbove(bodies, { from: period.bodyId, target, during: shared(period, during) }),
  )
}
export const byId = (bodies: readonly Body[]): ReadonlyMap<BodyId, Body> => new Map(bodies.map((body) => [body.id, body]))
