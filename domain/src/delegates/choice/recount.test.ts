import { expect, test } from 'vitest'
import type { ChoiceCase } from './choice-case.ts'
import { countsOf, recount } from './recount.ts'

const woman = [{ attr: 'gioi', in: ['nu'] }]
const given: ChoiceCase = {
  seats: { min: 1, max: 2 },
  seed: 'x',
  candidates: [
    { id: 'a', score: 1, attrs: { gioi: 'nu', xa: ['X', 'Y'] }, must: true },
    { id: 'b', score: 1, attrs: { gioi: 'nam', xa: 'X' } },
    { id: 'c', score: 1, attrs: {}, excluded: true },
  ],
  quotas: [
    { id: 'nu', where: woman, min: 1, max: 1, minPercent: 50, maxPercent: 60 },
    { id: 'xa', where: [{ attr: 'xa', in: ['X'] }, ...woman], of: [{ attr: 'xa', in: ['X'] }], minPercent: 50 },
    { id: 'xem', where: woman, min: 9, watch: true },
  ],
  atMostOne: [{ id: 'ho', members: ['b', 'c'] }],
}

test('a list that keeps everything breaks nothing', () => {
  expect(recount(given, { selected: ['a', 'b'], deltas: {} })).toEqual([])
  expect(countsOf(given, ['a', 'b'])).toEqual({ 'nu:min': 1, 'nu:max': 1, 'xem:min': 1 })
})

test('everything that a list breaks is named', () => {
  expect(recount(given, { selected: ['b', 'c', 'z'], deltas: {} })).toEqual([
    'unknown:z',
    'seats',
    'must:a',
    'excluded:c',
    'atMostOne:ho',
    'nu:min',
    'nu:min%',
    'xa:min%',
  ])
  expect(recount(given, { selected: ['a', 'a'], deltas: {} })).toEqual(['unknown:a', 'nu:max%'])
  expect(recount({ ...given, seats: { exact: 1 } }, { selected: ['a'], deltas: {} })).toEqual(['nu:max%'])
  expect(recount({ ...given, seats: { max: 1 } }, { selected: [], deltas: { 'nu:min': 1 } })).toEqual(['must:a'])
})

test('what was given way is allowed for', () => {
  expect(recount(given, { selected: ['a'], deltas: { 'nu:max%': 40 } })).toEqual([])
  expect(recount(given, { selected: ['a'], deltas: { 'nu:max%': 39 } })).toEqual(['nu:max%'])
})
