import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day, day } from '../../shared/day.ts'
import { asksDay, type DueRule, dueOf, isLate } from './due.ts'

const calendar = { days: [], years: [2025] }
const event = { day: day('2025-08-15'), provisional: true }
const before07: DueRule = { k: 'on', day: day('2025-08-07'), cmp: 'before', includesDay: null }
const fifteenDays: DueRule = { k: 'rel', anchor: 'event', n: 15, unit: 'day', side: 'before', cmp: 'by' }

test('"trước ngày 07/8/2025" unanswered aims at 06/8 and calls nobody late before 08/8', () => {
  const due = dueOf(before07, {}, calendar)
  expect(due).toEqual({ lastDay: '2025-08-06', lateFrom: '2025-08-08', standing: 'asked', words: 'trước ngày 07/8/2025' })
  expect(isLate(due, day('2025-08-07'))).toBe(false)
  expect(isLate(due, day('2025-08-08'))).toBe(true)
  expect(asksDay(before07)).toBe(true)
})

test.each([
  [true, '2025-08-07', '2025-08-08'],
  [false, '2025-08-06', '2025-08-07'],
])('answered (includes the day: %s) it is exact', (includesDay, lastDay, lateFrom) => {
  expect(dueOf({ ...before07, includesDay }, {}, calendar)).toEqual({ lastDay, lateFrom, standing: 'fixed', words: 'trước ngày 07/8/2025' })
})

test.each([
  ['by', 'chậm nhất ngày 07/8/2025'],
  ['on', 'ngày 07/8/2025'],
] as const)('%s a day takes that day in', (cmp, words) => {
  const rule: DueRule = { k: 'on', day: day('2025-08-07'), cmp, includesDay: null }
  expect(dueOf(rule, {}, calendar)).toEqual({ lastDay: '2025-08-07', lateFrom: '2025-08-08', standing: 'fixed', words })
  expect(asksDay(rule)).toBe(false)
})

test('"trước 15 ngày" of 15/8 is 31/7, provisional while the day is', () => {
  const words = 'trước Hội nghị 15 ngày'
  expect(dueOf(fifteenDays, { event }, calendar)).toEqual({ lastDay: '2025-07-31', lateFrom: '2025-08-01', standing: 'provisional', words })
  expect(dueOf(fifteenDays, { event: { ...event, provisional: false } }, calendar).standing).toBe('fixed')
})

test('a due after the event, in working days, past the last year known is provisional', () => {
  const rule: DueRule = { k: 'rel', anchor: 'decision', n: 10, unit: 'working', side: 'after', cmp: 'by' }
  expect(dueOf(rule, { decision: { day: day('2025-12-24'), provisional: false } }, calendar)).toEqual({
    lastDay: '2026-01-07',
    lateFrom: '2026-01-08',
    standing: 'provisional',
    words: 'sau ngày có quyết định 10 ngày làm việc',
  })
})

test('without an anchor day there is a due, but no day; without a due there is nothing', () => {
  expect(dueOf(fifteenDays, {}, calendar)).toEqual({
    lastDay: null,
    lateFrom: null,
    standing: 'provisional',
    words: 'trước Hội nghị 15 ngày',
  })
  expect(dueOf({ k: 'none' }, { event }, calendar)).toEqual({ lastDay: null, lateFrom: null, standing: 'none', words: null })
  expect(isLate({ lateFrom: null }, day('2099-01-01'))).toBe(false)
})

const anyDay = fc.integer({ min: 0, max: 2000 }).map((n) => addDays(day('2025-01-01'), n))
const relative = fc.record({
  k: fc.constant('rel' as const),
  anchor: fc.constant('event' as const),
  n: fc.integer({ min: 0, max: 60 }),
  unit: fc.constant('day' as const),
  side: fc.constantFrom('before' as const, 'after' as const),
  cmp: fc.constant('by' as const),
})
const absolute = fc.record({
  k: fc.constant('on' as const),
  day: anyDay,
  cmp: fc.constantFrom('before' as const, 'by' as const, 'on' as const),
  includesDay: fc.constantFrom(true, false, null),
})
const at = (rule: DueRule, of: Day) => dueOf(rule, { event: { day: of, provisional: true } }, calendar)

test('moving the event by k days moves every relative due by k days and no absolute one; moving back restores all', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(relative, absolute)), anyDay, fc.integer({ min: -90, max: 90 }), (rules, eventDay, k) => {
      const moved = addDays(eventDay, k)
      for (const rule of rules) {
        const then = at(rule, eventDay).lastDay
        expect(at(rule, moved).lastDay).toBe(rule.k === 'rel' && then !== null ? addDays(then, k) : then)
        expect(at(rule, addDays(moved, -k))).toEqual(at(rule, eventDay))
      }
    }),
  )
})

test('nobody is late on the day to aim at', () => {
  fc.assert(
    fc.property(fc.oneof(relative, absolute), anyDay, (rule, eventDay) => {
      const due = at(rule, eventDay)
      expect(due.lastDay !== null && isLate(due, due.lastDay)).toBe(false)
    }),
  )
})
