import { expect, test } from 'vitest'
import { type Day, day } from '../shared/day.ts'
import { type HeldItem, myWork } from './my-work.ts'

const item = (id: string, lastDay: string | null, more: Partial<HeldItem> = {}): HeldItem => ({
  id,
  title: id,
  place: 'VI.2',
  ownerText: 'Phòng Văn hóa - Xã hội',
  ownerBodyId: null,
  kind: 'paper',
  mood: 'assign',
  due: { lastDay: lastDay as Day | null, lateFrom: lastDay as Day | null, standing: lastDay === null ? 'none' : 'fixed', words: null },
  conference: { id: 'c', name: 'Hội nghị' },
  ...more,
})
const who = {
  roles: ['secretary' as const],
  bodyId: null,
  name: 'Phòng Văn hóa - Xã hội',
  today: day('2025-07-25'),
  may: new Set(['conference.answer-rule']),
}

test('late, due and waiting: soonest first, undated last, checks and others’ work left out', () => {
  const items = [
    item('undated', null),
    item('undated too', null),
    item('later', '2025-08-06'),
    item('late', '2025-07-20'),
    item('sooner', '2025-07-31'),
    item('check', null, { kind: 'check' }),
    item('others', '2025-07-20', { ownerText: 'Phòng Kinh tế' }),
  ]
  const waiting = [
    {
      id: 'w',
      kind: 'rule-offer',
      title: 'Có áp dụng không',
      conferenceId: 'c',
      conferenceName: 'Hội nghị',
      path: '/c',
      act: 'conference.answer-rule',
    },
    { id: 'x', kind: 'day-open', title: 'Chốt ngày', conferenceId: 'c', conferenceName: 'Hội nghị', path: '/c', act: 'conference.fix-day' },
  ]
  const work = myWork(items, waiting, who)
  expect(work.late).toEqual([
    {
      id: 'late',
      kind: 'item',
      title: 'late',
      conferenceId: 'c',
      conferenceName: 'Hội nghị',
      place: 'VI.2',
      due: '2025-07-20',
      standing: 'fixed',
      daysLeft: -5,
      path: '/conferences/c/items/late',
    },
  ])
  expect(work.due.map(({ id, daysLeft }) => [id, daysLeft])).toEqual([
    ['sooner', 6],
    ['later', 12],
    ['undated', null],
    ['undated too', null],
  ])
  expect(work.waiting).toEqual([
    {
      id: 'w',
      kind: 'rule-offer',
      title: 'Có áp dụng không',
      conferenceId: 'c',
      conferenceName: 'Hội nghị',
      path: '/c',
      place: null,
      due: null,
      standing: 'none',
      daysLeft: null,
    },
  ])
})

test('a request is asked, never late', () => {
  const work = myWork([item('asked', '2025-07-20', { mood: 'request' })], [], who)
  expect([work.late.length, work.due.length]).toEqual([0, 1])
})
