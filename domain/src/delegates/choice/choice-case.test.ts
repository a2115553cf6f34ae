import { expect, test } from 'vitest'
import type { ChoiceCase } from './choice-case.ts'
import { checkCase, choiceCaseSchema } from './choice-case.ts'

const given: ChoiceCase = {
  seats: { exact: 1 },
  seed: 'x',
  candidates: [
    { id: 'a', score: 1, attrs: {} },
    { id: 'b', score: 1, attrs: {} },
  ],
  quotas: [{ id: 'q', where: [], min: 0, max: 2 }],
  atMostOne: [{ id: 'ho', members: ['a', 'b'] }],
}
const refusalOf = (change: Partial<ChoiceCase>) => {
  const checked = checkCase({ ...given, ...change })
  return checked.ok ? null : checked.refusal
}
const [a, b] = given.candidates

test('a sound case is taken', () => {
  expect(checkCase(given)).toEqual({ ok: true, value: given })
  expect(checkCase({ ...given, seats: { min: 1, max: 2 } }).ok).toBe(true)
  expect(checkCase({ seats: { max: 2 }, seed: '', candidates: [], quotas: [] }).ok).toBe(true)
})

test('what contradicts itself is refused before anything is solved', () => {
  expect(refusalOf({ candidates: [a, b, a].filter((person) => person !== undefined) })).toEqual({
    code: 'delegates.id-twice',
    details: { id: 'a' },
  })
  expect(refusalOf({ quotas: [{ id: 'q', where: [], min: 3, max: 2 }] })).toEqual({ code: 'delegates.quota-bounds', details: { id: 'q' } })
  expect(refusalOf({ quotas: [{ id: 'q', where: [], minPercent: 51, maxPercent: 50 }] })).toEqual({
    code: 'delegates.quota-bounds',
    details: { id: 'q' },
  })
  expect(refusalOf({ seats: { min: 2, max: 1 } })).toEqual({ code: 'delegates.seats-bounds', details: { id: 'seats' } })
  expect(refusalOf({ atMostOne: [{ id: 'ho', members: ['z'] }] })).toEqual({ code: 'delegates.unknown-member', details: { id: 'z' } })
  expect(refusalOf({ candidates: [{ id: 'a', score: 1, attrs: {}, must: true, excluded: true }], atMostOne: [] })).toEqual({
    code: 'delegates.must-excluded',
    details: { id: 'a' },
  })
})

test('a misspelt target is refused, never passed over', () => {
  const misspelt = { ...given, quotas: [{ id: 'q', where: [], minimum: 2 }] }
  expect(choiceCaseSchema.safeParse(misspelt).success).toBe(false)
})
