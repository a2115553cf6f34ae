import { expect, test } from 'vitest'
import { day } from '../shared/day.ts'
import { addBody, type Body, type BodyId, parentOn, type Register } from './body.ts'
import { type Closing, closeBody } from './closing.ts'

const id = (no: number) => `00000000-0000-7000-8000-${String(no).padStart(12, '0')}` as BodyId
const today = day('2025-07-25')
const start = day('2025-07-01')
const bodies: Body[] = []
const add = (no: number, name: string, parentBodyId: BodyId | null = null, from = start) => {
  const made = addBody({ bodies, predecessors: [], today }, id(no), { name, kind: 'school', from, parentBodyId })
  if (!made.ok) throw new Error(made.refusal.code)
  bodies.push(made.value)
  return made.value
}
const top = add(1, 'Cụm trường')
const school = add(2, 'Trường A', top.id)
const group = add(3, 'Tổ Toán', school.id)
const heir = add(4, 'Trường B')
const below = add(5, 'Điểm trường', group.id)
const other = add(6, 'Trường C')
const young = add(7, 'Trường mới', null, day('2025-07-24'))
const register: Register = { bodies, predecessors: [], today }
const merged = (...bodyIds: BodyId[]): Closing['successor'] => ({ kind: 'bodies', bodyIds })
const closing = (given: Partial<Closing>): Closing => ({
  revision: 1,
  onDay: today,
  successor: merged(heir.id),
  reason: '',
  proof: '',
  lastActOn: null,
  ...given,
})
const refused = (code: string, details?: object) => ({ ok: false, refusal: details ? { code, details } : { code } })

test('a merged school ends on the day, names its successor, and what stood below goes there', () => {
  const closed = closeBody(register, school, closing({}))
  expect(closed).toEqual({
    ok: true,
    value: {
      body: {
        ...school,
        names: [{ name: 'Trường A', aliases: [], from: start, to: today }],
        parents: [{ bodyId: top.id, from: start, to: today }],
        to: today,
        successors: [heir.id],
        revision: 2,
      },
      moved: [
        {
          ...group,
          parents: [
            { bodyId: school.id, from: start, to: today },
            { bodyId: heir.id, from: today, to: null },
          ],
          revision: 2,
        },
      ],
    },
  })
})

const parentsOfMoved = (successor: Closing['successor']) => {
  const closed = closeBody(register, school, closing({ successor, reason: 'Giải thể theo QĐ' }))
  return closed.ok ? closed.value.moved.map((body) => [body.id, parentOn(body, today)]) : closed
}
test('without one successor the bodies below go to where the closed one stood', () => {
  expect(parentsOfMoved({ kind: 'none' })).toEqual([[group.id, top.id]])
  expect(parentsOfMoved(merged(heir.id, other.id))).toEqual([[group.id, top.id]])
})
test('a successor that stands below the moved one does not become its parent', () => {
  expect(parentsOfMoved(merged(below.id))).toEqual([[group.id, top.id]])
  expect(parentsOfMoved(merged(group.id))).toEqual([[group.id, top.id]])
})

test('a dissolved body has no successor', () => {
  expect(closeBody(register, other, closing({ successor: { kind: 'none' }, reason: 'Giải thể' }))).toMatchObject({
    ok: true,
    value: { body: { successors: [], to: today }, moved: [] },
  })
})

test.each([
  ['over someone else’s save', { revision: 2 }, 'object.changed', undefined],
  ['on the day it began', { onDay: start }, 'body.not-living', { name: 'Trường A', day: '2025-07-01' }],
  ['before it began', { onDay: day('2025-06-01') }, 'body.not-living', { name: 'Trường A', day: '2025-06-01' }],
  ['on a day to come', { onDay: day('2025-07-26') }, 'day.future', { day: '2025-07-26' }],
  ['on an earlier day without a paper', { onDay: day('2025-07-20') }, 'day.backdated-no-proof', { day: '2025-07-20' }],
  ['before what it still did', { lastActOn: today }, 'body.acts-after', { day: '2025-07-25' }],
  ['with nothing said of a successor', { successor: null }, 'body.successor-unsaid', undefined],
  ['without a successor and without a reason', { successor: { kind: 'none' as const } }, 'body.reason-missing', undefined],
  ['into an unknown body', { successor: merged(id(99)) }, 'body.successor-not-living', undefined],
  ['into itself', { successor: merged(school.id) }, 'body.successor-not-living', undefined],
  [
    'into a body that is not there yet',
    { onDay: day('2025-07-20'), proof: 'QĐ 1', successor: merged(young.id) },
    'body.successor-not-living',
    undefined,
  ],
])('a closing is refused %s', (_when, given, code, details) => {
  expect(closeBody(register, school, closing(given))).toEqual(refused(code, details))
})

test('into a closed body nothing merges', () => {
  const gone = { ...heir, to: today }
  expect(closeBody({ ...register, bodies: [gone, school] }, school, closing({}))).toEqual(refused('body.successor-not-living'))
})

test('a body ended before the closing stays where it was; one put below later stops it', () => {
  const ended = { ...group, parents: [{ bodyId: school.id, from: start, to: day('2025-07-10') }], to: day('2025-07-10') }
  expect(closeBody({ ...register, bodies: [school, heir, ended] }, school, closing({}))).toMatchObject({ ok: true, value: { moved: [] } })
  const late = { ...group, parents: [{ bodyId: school.id, from: day('2025-07-22'), to: null }] }
  expect(closeBody({ ...register, bodies: [school, heir, late] }, school, closing({ onDay: day('2025-07-20'), proof: 'QĐ 1' }))).toEqual(
    refused('body.acts-after', { day: '2025-07-22' }),
  )
  const parting = {
    ...group,
    parents: [
      { bodyId: school.id, from: start, to: today },
      { bodyId: null, from: today, to: null },
    ],
  }
  expect(closeBody({ ...register, bodies: [school, heir, parting] }, school, closing({ onDay: day('2025-07-20'), proof: 'QĐ 1' }))).toEqual(
    refused('body.acts-after', { day: '2025-07-25' }),
  )
})

test('a body renamed later can’t be closed before that', () => {
  const renamed = {
    ...school,
    names: [
      { name: 'A', aliases: [], from: start, to: day('2025-07-22') },
      { name: 'B', aliases: [], from: day('2025-07-22'), to: null },
    ],
  }
  expect(closeBody({ ...register, bodies: [renamed, heir] }, renamed, closing({ onDay: day('2025-07-20'), proof: 'QĐ 1' }))).toEqual(
    refused('body.acts-after', { day: '2025-07-22' }),
  )
})
