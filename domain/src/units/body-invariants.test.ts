import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day, day } from '../shared/day.ts'
import { livesOn } from './admin-unit.ts'
import { addBody, type Body, type BodyId, nameKey, nameOn, parentOn } from './body.ts'
import { changeBody } from './body-change.ts'
import { closeBody } from './closing.ts'

const first = day('2025-07-01')
const span = 8
const dayNo = (no: number): Day => addDays(first, no)
const id = (no: number) => `id-${no}` as BodyId

const who = fc.nat({ max: 6 })
const name = fc.constantFrom('Thôn 1', 'thôn 1', 'Thôn 2', 'Trường A', 'Trường B', 'Tổ 1', 'Tổ 2', 'Tổ 3')
/** Early beginnings leave long lives for the acts that follow. */
const began = fc.nat({ max: 2 })
const on = fc.nat({ max: span })
const act = fc.oneof(
  fc.record({ act: fc.constant('add' as const), name, on: began, parent: fc.option(who) }),
  fc.record({ act: fc.constant('rename' as const), who, name, on }),
  fc.record({ act: fc.constant('move' as const), who, on, parent: fc.option(who, { freq: 9 }) }),
  fc.record({ act: fc.constant('close' as const), who, on, heirs: fc.array(who, { maxLength: 2 }) }),
)
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

function play(bodies: readonly Body[], given: Act): readonly Body[] {
  const register = { bodies, predecessors: [], today: dayNo(span) }
  const parentBodyId = 'parent' in given && given.parent !== null ? id(given.parent) : null
  if (given.act === 'add') {
    const added = addBody(register, id(bodies.length), { name: given.name, kind: 'school', from: dayNo(given.on), parentBodyId })
    return added.ok ? [...bodies, added.value] : bodies
  }
  const body = bodies.find((one) => one.id === id(given.who))
  if (!body) return bodies
  const common = { revision: body.revision, onDay: dayNo(given.on), proof: 'QĐ 1' }
  if (given.act === 'close') {
    const successor = given.heirs.length > 0 ? ({ kind: 'bodies', bodyIds: given.heirs.map(id) } as const) : ({ kind: 'none' } as const)
    const closed = closeBody(register, body, { ...common, successor, reason: 'Giải thể', lastActOn: null })
    return closed.ok ? put(bodies, [closed.value.body, ...closed.value.moved]) : bodies
  }
  const changed = changeBody(register, body, { ...common, ...(given.act === 'rename' ? { name: given.name } : { parentBodyId }) })
  return changed.ok ? put(bodies, [changed.value]) : bodies
}
const put = (bodies: readonly Body[], changed: readonly Body[]) => bodies.map((body) => changed.find((one) => one.id === body.id) ?? body)

function climbs(bodies: readonly Body[], from: Body, today: Day): boolean {
  const seen = new Set<BodyId>()
  for (let at: BodyId | null = from.id; at !== null; ) {
    if (seen.has(at)) return false
    seen.add(at)
    const body = bodies.find((one) => one.id === at)
    if (!body || !livesOn(body, today)) return false
    at = parentOn(body, today)
  }
  return true
}

test('whatever is done, on each day a body has one name that nobody else has, and stands below living bodies without a ring', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 8, maxLength: 40 }), (acts) => {
      const bodies = acts.reduce(play, [] as readonly Body[])
      for (const today of Array.from({ length: span + 2 }, (_, no) => dayNo(no))) {
        const living = bodies.filter((body) => livesOn(body, today))
        const names = living.map((body) => nameKey(nameOn(body, today)))
        expect(new Set(names).size).toBe(names.length)
        expect(living.filter((body) => !climbs(bodies, body, today)).map((body) => body.id)).toEqual([])
      }
    }),
    { numRuns: 300 },
  )
})

test('whatever is done, histories cover the life of their body without gap or overlap', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 8, maxLength: 40 }), (acts) => {
      for (const body of acts.reduce(play, [] as readonly Body[])) {
        for (const history of [body.names, body.parents]) {
          expect([history[0]?.from, history.at(-1)?.to]).toEqual([body.from, body.to])
          expect(history.slice(1).map(({ from }) => from)).toEqual(history.slice(0, -1).map(({ to }) => to))
          expect(history.every(({ from, to }) => to === null || from < to)).toBe(true)
        }
      }
    }),
    { numRuns: 300 },
  )
})
