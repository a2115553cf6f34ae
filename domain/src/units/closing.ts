import type { Day } from '../shared/day.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import { type Body, type BodyId, byId, nameOn, parentOn, type Register, standsAbove } from './body.ts'
import { dayAllowed } from './body-change.ts'
import { endedOn, heldFrom } from './dated.ts'

export type Successor = { readonly kind: 'bodies'; readonly bodyIds: readonly BodyId[] } | { readonly kind: 'none' } | null

export type Closing = {
  readonly revision: number
  /** The first day on which the body no longer is. */
  readonly onDay: Day
  readonly successor: Successor
  readonly reason: string
  readonly proof: string
  /** The last day on which any later stage recorded an act of this body. */
  readonly lastActOn: Day | null
}

export type Closed = { readonly body: Body; readonly moved: readonly Body[] }

/** Dissolve or merge. What stood below goes to the one successor, else to where the body itself stood. */
export function closeBody(register: Register, body: Body, closing: Closing): Result<Closed> {
  const { onDay, successor } = closing
  if (closing.revision !== body.revision) return refuse('object.changed')
  if (onDay === body.from) return refuse('body.not-living', { name: nameOn(body, onDay), day: onDay })
  const day = dayAllowed(body, { onDay, proof: closing.proof, today: register.today, changing: [body.names, body.parents] })
  if (!day.ok) return day
  if (closing.lastActOn !== null && closing.lastActOn >= onDay) return refuse('body.acts-after', { day: closing.lastActOn })
  const named = successorsNamed(register, body, closing)
  if (!named.ok) return named
  const below = register.bodies.filter((other) => other.parents.some(({ bodyId, to }) => bodyId === body.id && (to === null || to > onDay)))
  const late = below.flatMap(({ parents }) => parents.filter(({ from }) => from > onDay).map(({ from }) => from)).sort()[0]
  if (late) return refuse('body.acts-after', { day: late })
  const [heir = null] = successor?.kind === 'bodies' && successor.bodyIds.length === 1 ? successor.bodyIds : []
  return accept({
    body: { ...ended(body, onDay), successors: named.value },
    moved: below.map((child) => movedUp(register, child, { from: body, heir, onDay })),
  })
}

const ended = (body: Body, onDay: Day): Body => ({
  ...body,
  names: endedOn(body.names, onDay),
  parents: endedOn(body.parents, onDay),
  to: onDay,
  revision: body.revision + 1,
})

function successorsNamed(register: Register, body: Body, { successor, reason, onDay }: Closing): Result<readonly BodyId[]> {
  if (successor === null) return refuse('body.successor-unsaid')
  if (successor.kind === 'none') return reason.trim() === '' ? refuse('body.reason-missing') : accept([])
  const bodies = byId(register.bodies)
  const unfit = successor.bodyIds.find((id) => {
    const heir = bodies.get(id)
    return !heir || id === body.id || heir.from > onDay || heir.to !== null
  })
  return unfit === undefined ? accept([...new Set(successor.bodyIds)]) : refuse('body.successor-not-living')
}

type Move = { readonly from: Body; readonly heir: BodyId | null; readonly onDay: Day }

function movedUp(register: Register, child: Body, { from, heir, onDay }: Move): Body {
  const free = heir !== null && !standsAbove(byId(register.bodies), { from: heir, target: child.id, during: { from: onDay, to: null } })
  const bodyId = free ? heir : parentOn(from, onDay)
  return { ...child, parents: heldFrom(child.parents, { bodyId }, onDay), revision: child.revision + 1 }
}
