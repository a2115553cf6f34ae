import { expect, test } from 'vitest'
import { addDays, day, dayOf, daysBetween, isDay, spokenDay, weekday } from './day.ts'

test.each([
  ['2025-08-15', true],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-02-31', false],
  ['2025-13-01', false],
  ['15/8/2025', false],
  ['2025-8-5', false],
])('%s is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is)
})

test('what is no day is not made one', () => {
  expect(() => day('2025-02-30')).toThrow('not a day: 2025-02-30')
  expect(day('2025-08-15')).toBe('2025-08-15')
})

test('a day is put together from year, month and day of month, or not at all', () => {
  expect([dayOf(2025, 8, 7), dayOf(2025, 2, 31), dayOf(25, 1, 1)]).toEqual(['2025-08-07', null, '0025-01-01'])
})

test('fifteen days before 15/8/2025 is 31/7/2025, over the end of a month', () => {
  expect(addDays(day('2025-08-15'), -15)).toBe('2025-07-31')
  expect(daysBetween(day('2025-07-31'), day('2025-08-15'))).toBe(15)
  expect(daysBetween(day('2025-08-15'), day('2025-07-31'))).toBe(-15)
})

test('15/8/2025 is a Friday', () => {
  expect(weekday(day('2025-08-15'))).toBe(5)
})

test('days are spoken as officers write them', () => {
  expect([spokenDay(day('2025-08-15')), spokenDay(day('2025-08-07')), spokenDay(day('2025-12-01'))]).toEqual([
    '15/8/2025',
    '07/8/2025',
    '01/12/2025',
  ])
})
