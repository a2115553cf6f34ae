import { day } from '@guong-sang/domain/shared/day.ts'
import { expect, test } from 'vitest'
import { clockOn, systemClock } from './clock.ts'

const inVietnam = (at: Date) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(at)

test('today is the civil day of Vietnam', () => {
  const { at, today } = systemClock.now()
  expect(today).toBe(inVietnam(at))
})

test('a set day keeps the real hour and stays on that day in Vietnam', () => {
  const { at, today } = clockOn(() => day('2025-07-25')).now()
  expect([today, inVietnam(at)]).toEqual(['2025-07-25', '2025-07-25'])
})
