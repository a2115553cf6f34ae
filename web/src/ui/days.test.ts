import { expect, test } from 'vitest'
import { fullDay, shortDay, typedDay } from './days.ts'

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

test('days are shown as officers write them', () => {
  expect([fullDay('2025-08-06'), shortDay('2025-08-06')]).toEqual(['06/8/2025', '06/8'])
})
