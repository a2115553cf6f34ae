import { expect, test } from 'vitest'
import { type Day, day } from '../../shared/day.ts'
import type { DatedItem } from './conflict.ts'
import { timelineOf } from './timeline.ts'

const item = (id: string, lastDay: string | null, open = true): DatedItem => ({
  id,
  title: id,
  kind: 'paper',
  stage: 'tasks',
  open,
  due: { lastDay: lastDay as Day | null, lateFrom: lastDay === null ? null : day('2025-07-26'), standing: 'fixed', words: null },
})
const given = {
  today: day('2025-07-28'),
  planDate: day('2025-07-24'),
  event: { day: day('2025-08-15'), fixed: true },
  items: [item('late', '2025-07-25'), item('done', '2025-07-25', false), item('undated', null)],
  offers: [
    { key: 'rule', title: 'Quy định', wouldBe: day('2025-07-31') },
    { key: 'dayless', title: 'Quy định khác', wouldBe: null },
  ],
  conflicts: [{ id: 'c', code: 'due-on-sunday' as const, details: {}, itemIds: ['late'], remedies: [] }],
}

test('the days of a conference stand in order, late and disputed ones marked', () => {
  expect(timelineOf(given).map(({ id, day: of, kind, standing, late, conflict }) => [id, of, kind, standing, late, conflict])).toEqual([
    ['plan', '2025-07-24', 'plan', 'fixed', false, false],
    ['late', '2025-07-25', 'due', 'fixed', true, true],
    ['done', '2025-07-25', 'due', 'fixed', false, false],
    ['today', '2025-07-28', 'today', 'fixed', false, false],
    ['rule', '2025-07-31', 'offer', 'provisional', false, false],
    ['event', '2025-08-15', 'event', 'fixed', false, false],
  ])
})

test('without a plan date or an event day there are no such marks', () => {
  const bare = timelineOf({ ...given, planDate: null, event: { day: null, fixed: false }, items: [], offers: [] })
  expect(bare.map(({ id }) => id)).toEqual(['today'])
})

test('an event that no notice fixed is provisional', () => {
  const marks = timelineOf({ ...given, event: { ...given.event, fixed: false } })
  expect(marks.find(({ id }) => id === 'event')?.standing).toBe('provisional')
})

test('on one day the plan stands first, then today, what is offered, what is due, and the event', () => {
  const on = day('2025-08-15')
  const marks = timelineOf({
    ...given,
    today: on,
    planDate: on,
    event: { day: on, fixed: true },
    items: [item('due', on)],
    offers: [{ key: 'rule', title: 'Quy định', wouldBe: on }],
  })
  expect(marks.map(({ kind }) => kind)).toEqual(['plan', 'today', 'offer', 'due', 'event'])
})
