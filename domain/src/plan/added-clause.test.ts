import { expect, test } from 'vitest'
import { truthOf } from '../../../world/plan-truth.ts'
import type { ClauseKind, Reading } from '../reading/reading.ts'
import { day } from '../shared/day.ts'
import { type AddedClause, roomForClause, writtenClauses } from './added-clause.ts'
import { holding, settled } from './answer.ts'
import { blankReading as blank } from './blank-plan.ts'

const added = (more: Partial<AddedClause> = {}): AddedClause => ({
  place: 'VI.2',
  kind: 'task',
  text: 'Chuẩn bị hội trường',
  owner: null,
  due: null,
  ...more,
})

/** The clause with its words, as the officer's answer gives them. */
const withClause = (reading: Reading, of: AddedClause): Reading => {
  const room = roomForClause(reading, of)
  const answer = {
    path: room.path,
    state: 'corrected',
    value: of.text,
    reason: null,
    byId: 'a',
    by: 'a',
    at: '',
    batch: 1,
    undone: false,
  } as const
  return settled(room.reading, holding([answer]))
}

test('a task is written with its owner and due', () => {
  const reading = withClause(blank, added({ owner: 'Văn phòng', due: { by: day('2025-08-10') } }))
  expect(reading.tasks).toEqual([
    {
      text: 'Chuẩn bị hội trường',
      lines: [0, 0],
      confidence: 'high',
      owner: 'Văn phòng',
      kind: ['execute'],
      mood: 'assign',
      role: null,
      deadline: { date: '2025-08-10', comparator: 'on_or_before' },
      documents: [],
    },
  ])
  expect(writtenClauses(reading)).toEqual([
    { id: 'VI.2#1', place: 'VI.2', text: 'Chuẩn bị hội trường', lines: [0, 0], confidence: 'high', kind: 'task', refs: ['tasks.0'] },
  ])
  expect(withClause(blank, added({ due: { daysBeforeEvent: 3 } })).tasks[0]?.deadline).toEqual({
    daysBeforeEvent: 3,
    comparator: 'on_or_before',
  })
})

test.each([
  ['purpose', ['purposes.0']],
  ['requirement', ['requirements.0']],
  ['programme', ['programme.0']],
  ['activity', ['activities.0']],
  ['report', ['reportRequirements.0']],
  ['time', []],
  ['composition', []],
  ['scope', []],
  ['closing', []],
] as [ClauseKind, string[]][])('a %s stands for %j', (kind, refs) => {
  const [clause] = writtenClauses(withClause(blank, added({ kind, owner: 'Văn phòng' })))
  expect([clause?.text, clause?.refs]).toEqual(['Chuẩn bị hội trường', refs])
})

test('an owner of a programme item is kept, none is left out', () => {
  expect(withClause(blank, added({ kind: 'programme', owner: 'Văn phòng' })).programme[0]).toMatchObject({
    position: 1,
    owner: 'Văn phòng',
  })
  expect(withClause(blank, added({ kind: 'programme' })).programme[0]).not.toHaveProperty('owner')
})

test('it stands after its place, else its part, else last', () => {
  const reading = truthOf('kien-moc')
  const placeAfter = (place: string) => {
    const clauses = writtenClauses(withClause(reading, added({ place })))
    const at = clauses.findIndex(({ lines }) => lines[0] === 0)
    return [clauses[at - 1]?.place, clauses[at]?.id]
  }
  expect(placeAfter('VI.2')).toEqual(['VI.2', 'VI.2#7'])
  expect(placeAfter('II.9')).toEqual(['II.2.2', 'II.9#1'])
  expect(placeAfter('IX')).toEqual(['VI.5', 'IX#1'])
})

test('without its words it says nothing, and is no clause', () => {
  expect(writtenClauses(roomForClause(blank, added()).reading)).toEqual([])
  expect(writtenClauses(roomForClause(blank, added({ kind: 'time' })).reading)).toEqual([])
})

test('an added clause says what its entry says now, and goes with it', () => {
  const reading = withClause(withClause(blank, added()), added({ kind: 'time', text: 'Một buổi' }))
  const [task] = reading.tasks
  if (!task) throw new Error('the task was added')
  const texts = (text: string) => writtenClauses({ ...reading, tasks: [{ ...task, text }] }).map((clause) => clause.text)
  expect(texts('Trang trí hội trường')).toEqual(['Trang trí hội trường', 'Một buổi'])
  expect(texts('')).toEqual(['Một buổi'])
  expect(writtenClauses(truthOf('kien-moc'))).toEqual(truthOf('kien-moc').clauses)
  const strange = {
    ...blank,
    clauses: [
      {
        id: 'x',
        place: 'I',
        kind: 'task' as const,
        text: '',
        lines: [0, 0] as const,
        confidence: 'high' as const,
        refs: ['elsewhere.0', 'tasks'],
      },
    ],
  }
  expect(writtenClauses(strange)).toEqual([])
})
