import { expect, test } from 'vitest'
import { fullDay, shortDay, typedDay, typedHour } from './days.ts'

test.each([
  ['15/8/2025', '2025-08-15'],
  ['5-8-2025', '2025-08-05'],
  ['15.08.2025', '2025-08-15'],
  ['2025-08-15', '2025-08-15'],
  ['31/02/2025', null],
  ['8/2025', null],
  ['', null],
])('"%s" typed is the day %s', (text, day) => {
  expect(typedDay(text)).toBe(day)
})

test.each([
  ['07:30', '07:30'],
  ['7:30', '07:30'],
  ['7h30', '07:30'],
  ['7 giờ 30', '07:30'],
  ['7 giờ 30 phút', '07:30'],
  ['14h', '14:00'],
  ['25:00', null],
  ['7h75', null],
  ['sáng', null],
  ['', null],
])('"%s" typed is the hour %s', (text, hour) => {
  expect(typedHour(text)).toBe(hour)
})

test('days are shown as officers write them', () => {
  expect([fullDay('2025-08-06'), shortDay('2025-08-06')]).toEqual(['06/8/2025', '06/8'])
})
