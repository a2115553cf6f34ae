import { expect, test } from 'vitest'
import { day } from '../shared/day.ts'
import { changesAfter, endedOn, heldFrom, heldOn, overlap, shared } from './dated.ts'

const [d1, d2, d3, d4] = [day('2025-07-01'), day('2025-07-02'), day('2025-07-03'), day('2025-07-04')]
const history = [
  { what: 'a', from: d1, to: d2 },
  { what: 'b', from: d2, to: d4 },
]

test('the first thing stands for the time before, the last for the time after', () => {
  expect([day('2025-01-01'), d1, d2, d3, d4].map((on) => heldOn(history, on).what)).toEqual(['a', 'a', 'b', 'b', 'b'])
})

test('a new thing ends what held and lasts as long as the whole', () => {
  expect(heldFrom(history, { what: 'c' }, d3)).toEqual([
    { what: 'a', from: d1, to: d2 },
    { what: 'b', from: d2, to: d3 },
    { what: 'c', from: d3, to: d4 },
  ])
  expect(heldFrom([{ what: 'a', from: d1, to: null }], { what: 'b' }, d1)).toEqual([{ what: 'b', from: d1, to: null }])
  expect(heldFrom([], { what: 'b' }, d1)).toEqual([{ what: 'b', from: d1, to: null }])
})

test('an ended history drops what would have come and cuts what held', () => {
  expect(endedOn(history, d2)).toEqual([{ what: 'a', from: d1, to: d2 }])
  expect(endedOn([{ what: 'a', from: d1, to: null }], d3)).toEqual([{ what: 'a', from: d1, to: d3 }])
})

test('the next change is the first that comes later', () => {
  expect([changesAfter(history, d1), changesAfter(history, d2)]).toEqual([d2, null])
})

test.each([
  [{ from: d1, to: d2 }, { from: d2, to: d3 }, false],
  [{ from: d2, to: d3 }, { from: d1, to: d2 }, false],
  [{ from: d1, to: null }, { from: d3, to: null }, true],
  [{ from: d1, to: d3 }, { from: d2, to: null }, true],
])('%j and %j share a day: %s', (a, b, expected) => {
  expect(overlap(a, b)).toBe(expected)
})

test('the shared days are the later beginning and the earlier end', () => {
  expect(shared({ from: d1, to: null }, { from: d2, to: d3 })).toEqual({ from: d2, to: d3 })
  expect(shared({ from: d2, to: d3 }, { from: d1, to: null })).toEqual({ from: d2, to: d3 })
  expect(shared({ from: d1, to: d4 }, { from: d1, to: d3 })).toEqual({ from: d1, to: d3 })
  expect(shared({ from: d1, to: d3 }, { from: d1, to: d4 })).toEqual({ from: d1, to: d3 })
})
