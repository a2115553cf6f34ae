import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleCases } from '../../../../world/selection/cases.ts'
import type { ApportionmentMethod } from './apportionment.ts'
import { apportion, apportionmentMethods } from './apportionment.ts'

type Asked = Parameters<typeof apportion>[0]
const cases = sampleCases<Asked>('a').flatMap(({ id, input, expected }) =>
  apportionmentMethods.map((method) => ({ name: `${id} by ${method}`, input, method, expected: expected[method] as { status: string } })),
)

test.each(cases)('$name', ({ input, method, expected }) => {
  const shared = apportion(input, method)
  if (expected.status === 'ok') expect(shared).toEqual({ ok: true, value: { seats: expect.anything(), ties: expect.anything() } })
  expect(shared.ok ? { status: 'ok', ...shared.value } : { ...expected, status: 'infeasible' }).toEqual(expected)
})

test('what cannot be shared out says by how much', () => {
  const unit = { id: 'a', weight: 1, min: 2, max: 3 }
  expect(apportion({ seats: 1, units: [unit] })).toEqual({
    ok: false,
    refusal: { code: 'delegates.mins-exceed', details: { least: 2, seats: 1 } },
  })
  expect(apportion({ seats: 4, units: [unit] })).toEqual({
    ok: false,
    refusal: { code: 'delegates.caps-short', details: { most: 3, seats: 4 } },
  })
  expect(apportion({ seats: 3, units: [{ ...unit, min: 4 }] })).toEqual({
    ok: false,
    refusal: { code: 'delegates.unit-bounds', details: { id: 'a' } },
  })
})

test('units that weigh nothing come last, and alike', () => {
  const units = [
    { id: 'a', weight: 0 },
    { id: 'b', weight: 5, max: 2 },
    { id: 'c', weight: 0, min: 1 },
  ]
  for (const method of apportionmentMethods)
    expect([method, apportion({ seats: 3, units }, method)]).toMatchObject([method, { value: { seats: { a: 0, b: 2, c: 1 } } }])
  expect(apportion({ seats: 4, units }, 'hamilton')).toEqual({ ok: true, value: { seats: { a: 1, b: 2, c: 1 }, ties: [] } })
})

test('a unit at its least or most leaves the others their shares', () => {
  const units = [
    { id: 'a', weight: 70, max: 3 },
    { id: 'b', weight: 20 },
    { id: 'c', weight: 10, min: 3 },
  ]
  expect(apportion({ seats: 10, units }, 'hamilton')).toEqual({ ok: true, value: { seats: { a: 3, b: 4, c: 3 }, ties: [] } })
  expect(apportion({ seats: 10, units })).toEqual({ ok: true, value: { seats: { a: 3, b: 4, c: 3 }, ties: [] } })
})

const unitsAndSeats = fc
  .array(fc.record({ weight: fc.nat(50), min: fc.nat(2), more: fc.nat(20) }), { minLength: 1, maxLength: 7 })
  .map((rows) => rows.map(({ weight, min, more }, at) => ({ id: `u${at}`, weight, min, max: min + more })))
  .chain((units) => {
    const [least, most] = [units.reduce((sum, { min }) => sum + min, 0), units.reduce((sum, { max }) => sum + max, 0)]
    return fc.record({ units: fc.constant(units), seats: fc.integer({ min: least, max: most }) })
  })
const method = fc.constantFrom(...apportionmentMethods)
const seatsOf = (asked: Asked, by: ApportionmentMethod) => {
  const shared = apportion(asked, by)
  if (!shared.ok) throw new Error(shared.refusal.code)
  return shared.value.seats
}

test('all seats go out, within every unit’s bounds, in whatever order units are typed, at whatever scale weights are', () => {
  fc.assert(
    fc.property(unitsAndSeats, method, fc.integer({ min: 2, max: 9 }), ({ units, seats }, by, scale) => {
      const shared = seatsOf({ units, seats }, by)
      expect(Object.values(shared).reduce((sum, count) => sum + count, 0)).toBe(seats)
      for (const { id, min, max } of units) expect(shared[id]).toSatisfy((count: number) => min <= count && count <= max)
      expect(seatsOf({ units: units.toReversed(), seats }, by)).toEqual(shared)
      expect(seatsOf({ units: units.map((unit) => ({ ...unit, weight: unit.weight * scale })), seats }, by)).toEqual(shared)
    }),
  )
})

test('one seat more takes none away, but under the largest remainders', () => {
  fc.assert(
    fc.property(unitsAndSeats, method, ({ units, seats }, by) => {
      const most = units.reduce((sum, { max }) => sum + max, 0)
      fc.pre(by !== 'hamilton' && seats < most)
      const [now, then] = [seatsOf({ units, seats }, by), seatsOf({ units, seats: seats + 1 }, by)]
      for (const { id } of units) expect(then[id]).toBeGreaterThanOrEqual(now[id] ?? 0)
    }),
  )
  const alabama = (seats: number) => ({ seats, units: ['A', 'B', 'C'].map((id) => ({ id, weight: id === 'C' ? 2 : 6 })) })
  expect([seatsOf(alabama(10), 'hamilton').C, seatsOf(alabama(11), 'hamilton').C]).toEqual([2, 1])
})

test('largest remainders give each its share rounded down or up', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 7 }), fc.nat(60), (weights, seats) => {
      const shared = seatsOf({ seats, units: weights.map((weight, at) => ({ id: `u${at}`, weight })) }, 'hamilton')
      const total = weights.reduce((sum, weight) => sum + weight, 0)
      for (const [at, weight] of weights.entries()) {
        expect(shared[`u${at}`]).toBeGreaterThanOrEqual(Math.floor((seats * weight) / total))
        expect(shared[`u${at}`]).toBeLessThanOrEqual(Math.ceil((seats * weight) / total))
      }
    }),
  )
})
