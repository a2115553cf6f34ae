import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '../../shared/day.ts'
import { countWorkingDays, isKnownYear, isWorkingDay, type WorkCalendar, workingDaysBetween } from './working-day.ts'

const calendar: WorkCalendar = {
  days: [
    { day: day('2025-04-26'), kind: 'make_up', name: 'Làm bù' },
    { day: day('2025-05-01'), kind: 'holiday', name: 'Ngày Quốc tế lao động' },
    { day: day('2025-05-02'), kind: 'off_swap', name: 'Nghỉ hoán đổi' },
  ],
  years: [2025],
}

test('from 24/7 to 31/7/2025 there are five working days', () => {
  expect(workingDaysBetween(day('2025-07-24'), day('2025-07-31'), calendar)).toBe(5)
})

test.each([
  ['a Friday', '2025-04-25', true],
  ['a Saturday made up for', '2025-04-26', true],
  ['a Sunday', '2025-04-27', false],
  ['a holiday', '2025-05-01', false],
  ['a day swapped off', '2025-05-02', false],
])('%s is a working day or not by the calendar', (_what, text, works) => {
  expect(isWorkingDay(day(text), calendar)).toBe(works)
})

test('counting goes over holidays both ways', () => {
  expect(countWorkingDays(day('2025-04-30'), 1, calendar)).toEqual({ day: '2025-05-05', sure: true })
  expect(countWorkingDays(day('2025-05-05'), -1, calendar)).toEqual({ day: '2025-04-30', sure: true })
})

test('counting into a year whose days off are not loaded is not sure', () => {
  expect(countWorkingDays(day('2025-12-31'), 2, calendar)).toEqual({ day: '2026-01-02', sure: false })
  expect(isKnownYear(day('2026-01-02'), calendar)).toBe(false)
})

test('as many working days lie between as were counted', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 40 }), (start, n) => {
      const from = addDays(day('2025-01-01'), start)
      expect(workingDaysBetween(from, countWorkingDays(from, n, calendar).day, calendar)).toBe(n)
    }),
  )
})
