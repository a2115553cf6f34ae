import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { day } from '@guong-sang/domain/shared/day.ts'
import { expect, test } from 'vitest'
import { dayAfter, stateIn } from './day.ts'

const ahead = { deadlines: [day('2025-08-06'), day('2025-07-31'), day('2025-07-25')], conferenceDays: [day('2025-08-15')] }

test.each([
  ['2025-07-25', 'next-day', '2025-07-26'],
  ['2025-07-25', 'next-deadline', '2025-07-31'],
  ['2025-07-31', 'next-deadline', '2025-08-06'],
  ['2025-08-06', 'next-deadline', null],
  ['2025-08-06', 'conference', '2025-08-15'],
  ['2025-08-15', 'conference', null],
] as const)('from %s the %s is %s', (today, move, next) => {
  expect(dayAfter(day(today), move, ahead)).toBe(next)
})

test('the state is kept beside the database, and there is none before the first time', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'state-')), 'state.json')
  const state = { today: day('2025-07-26'), played: ['kien-moc.plan'], snapshotAt: { '6625': 12 }, files: ['6625/3d/3d8b'] }
  expect(stateIn(file).read()).toBeNull()
  stateIn(file).write(state)
  expect(stateIn(file).read()).toEqual(state)
})
