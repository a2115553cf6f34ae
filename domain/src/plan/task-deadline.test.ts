import { expect, test } from 'vitest'
import { truthOf } from '../../../world/plan-truth.ts'
import type { Reading } from '../reading/reading.ts'
import { type Answer, holding, settled } from './answer.ts'

const answer = (path: string, state: Answer['state'], value: Answer['value'] = null): Answer => ({
  path,
  state,
  value,
  reason: 'Thông báo',
  byId: 'a',
  by: 'a',
  at: '',
  batch: 1,
  undone: false,
})
const deadlines = (reading: Reading, ...answers: Answer[]) =>
  settled(reading, holding(answers)).tasks.flatMap(({ deadline }) => (deadline === null ? [] : [deadline]))
const kienMoc = truthOf('kien-moc')
const loiBac = truthOf('loi-bac')

test('another day for the nominations is the task’s day; left open, the task has none', () => {
  expect(deadlines(kienMoc, answer('nomination.deadline', 'corrected', '2025-08-09'))).toEqual([
    { date: '2025-08-09', comparator: 'before' },
  ])
  expect(deadlines(kienMoc, answer('nomination.deadline', 'open'))).toEqual([])
})

test('another day in the list of deadlines is the task’s too; the nominations’ own answer outweighs it', () => {
  const listed = answer('deadlines.0.date', 'corrected', '2025-08-10')
  expect(deadlines(kienMoc, listed)).toEqual([{ date: '2025-08-10', comparator: 'before' }])
  expect(deadlines(kienMoc, listed, answer('nomination.deadline', 'corrected', '2025-08-09'))).toMatchObject([{ date: '2025-08-09' }])
  expect(deadlines(kienMoc, answer('deadlines.0.date', 'open'))).toEqual([])
})

test('other days before the event are the task’s; left open, it has no due', () => {
  expect(deadlines(loiBac, answer('deadlines.0.daysBeforeEvent', 'corrected', 10))).toMatchObject([{ daysBeforeEvent: 10 }])
  expect(deadlines(loiBac, answer('deadlines.0.daysBeforeEvent', 'open'))).toEqual([])
})

test('a task whose deadline is in no list keeps its own', () => {
  expect(deadlines({ ...loiBac, deadlines: [] })).toMatchObject([{ daysBeforeEvent: 15 }])
  expect(deadlines({ ...kienMoc, deadlines: [] })).toEqual([{ date: '2025-08-07', comparator: 'before' }])
  const wordless = kienMoc.tasks.map((task) => ({ ...task, deadline: { comparator: 'before' as const } }))
  expect(deadlines({ ...kienMoc, tasks: wordless.slice(0, 1) })).toEqual([{ comparator: 'before' }])
})

test('an answer binds only the task on its lines, and only its own day', () => {
  const [first] = kienMoc.tasks
  const [listed] = kienMoc.deadlines
  if (!first || !listed) throw new Error('the plan has a task with a deadline')
  const later = { ...first, lines: [200, 201] as const, deadline: { date: '2025-08-12' as never, comparator: 'before' as const } }
  const two = { ...kienMoc, tasks: [first, later] }
  expect(deadlines(two, answer('nomination.deadline', 'corrected', '2025-08-09')).map(({ date }) => date)).toEqual([
    '2025-08-09',
    '2025-08-12',
  ])
  const elsewhere = { ...kienMoc, deadlines: [{ ...listed, lines: [2, 2] as const }] }
  expect(deadlines(elsewhere, answer('deadlines.0.date', 'corrected', '2025-08-10')).map(({ date }) => date)).toEqual(['2025-08-07'])
})
