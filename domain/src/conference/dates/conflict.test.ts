import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day, day } from '../../shared/day.ts'
import { answerOf, conflictsOf, type DatedItem, settleConflict } from './conflict.ts'

const calendar = { days: [{ day: day('2025-09-02'), kind: 'holiday' as const, name: 'Quốc khánh' }], years: [2025] }
const item = (given: Partial<DatedItem> & { lastDay: string | null }): DatedItem => ({
  id: 'i1',
  title: 'Hướng dẫn khen thưởng',
  kind: 'paper',
  stage: 'nominations',
  open: true,
  ...given,
  due: { lastDay: given.lastDay as Day | null, lateFrom: null, standing: 'fixed', words: null },
})
const conflicts = (items: readonly DatedItem[], days: { event?: string | null; planDate?: string | null } = {}) =>
  conflictsOf({
    items,
    event: days.event === undefined ? day('2025-08-15') : (days.event as Day | null),
    planDate: (days.planDate ?? null) as Day | null,
    calendar,
  })

test('the dossier of Lợi Bác is due seven days, five of them working, after the plan', () => {
  const dossier = item({ kind: 'submit', stage: 'province', title: 'Hồ sơ gửi tỉnh', lastDay: '2025-07-31' })
  expect(conflicts([dossier], { planDate: '2025-07-24' })).toEqual([
    {
      id: 'due-near-plan:i1',
      code: 'due-near-plan',
      details: { title: 'Hồ sơ gửi tỉnh', day: '2025-07-31', planDate: '2025-07-24', days: 7, workingDays: 5 },
      itemIds: ['i1'],
      remedies: ['send-early-supplement', 'move-day'],
    },
  ])
})

test.each([
  ['on the plan’s own date', { lastDay: '2025-07-24' }, { planDate: '2025-07-24' }, ['due-before-plan']],
  ['ten days after it', { lastDay: '2025-08-04' }, { planDate: '2025-07-25' }, ['due-near-plan']],
  ['eleven days after it', { lastDay: '2025-08-04' }, { planDate: '2025-07-24' }, []],
  ['on a Sunday', { lastDay: '2025-08-10' }, {}, ['due-on-sunday']],
  ['on a Saturday', { lastDay: '2025-08-09' }, {}, ['due-on-day-off']],
  ['after the event', { lastDay: '2025-08-18' }, {}, ['due-after-event']],
  ['after the event, of the report', { lastDay: '2025-08-18', stage: 'report' }, {}, []],
  ['never', { lastDay: null }, {}, []],
  ['but done', { lastDay: '2025-08-10', open: false }, {}, []],
])('a due %s', (_when, given, days, codes) => {
  expect(conflicts([item(given)], days).map(({ code }) => code)).toEqual(codes)
})

const nominations = item({ id: 'n', kind: 'nominate', lastDay: '2025-08-06' })

test('Kiên Mộc has six working days between the nominations and the event', () => {
  expect(conflicts([nominations])).toEqual([
    {
      id: 'steps-tight:n',
      code: 'steps-tight',
      details: { nominations: '2025-08-06', event: '2025-08-15', workingDays: 6 },
      itemIds: ['n'],
      remedies: ['hurry', 'move-day'],
    },
  ])
})

test.each([
  ['enough days are left', { lastDay: '2025-07-15' }, {}],
  ['they close after the event', { lastDay: '2025-08-15' }, {}],
  ['there is no due', { lastDay: null }, {}],
])('nominations are not tight where %s', (_where, given, days) => {
  expect(conflicts([item({ kind: 'nominate', ...given })], days).filter(({ code }) => code === 'steps-tight')).toEqual([])
})

test('the dossier before the nominations close crosses them; after them it does not', () => {
  const dossier = (lastDay: string) => item({ id: 'd', kind: 'submit', stage: 'province', lastDay })
  expect(conflicts([nominations, dossier('2025-07-31')])[0]).toEqual({
    id: 'dossier-before-nominations:d:n',
    code: 'dossier-before-nominations',
    details: { dossier: '2025-07-31', nominations: '2025-08-06' },
    itemIds: ['d', 'n'],
    remedies: ['send-early-supplement', 'move-day'],
  })
  for (const day of ['2025-08-06', '2025-08-07'])
    expect(conflicts([nominations, dossier(day)]).map(({ code }) => code)).toEqual(['steps-tight'])
})

test('an event on a day off, or on none, is said', () => {
  expect(conflicts([], { event: '2025-09-02' })).toMatchObject([{ code: 'event-on-day-off', remedies: ['move-day'] }])
  expect(conflicts([nominations], { event: null })).toMatchObject([{ code: 'day-unknown', remedies: ['fix-day'] }])
})

test('a day off in the counting is left out, the event on it too', () => {
  expect(conflicts([item({ kind: 'nominate', lastDay: '2025-08-29' })], { event: '2025-09-02' })).toMatchObject([
    { code: 'steps-tight', details: { workingDays: 1 } },
    { code: 'event-on-day-off' },
  ])
})

const dossier = item({ kind: 'submit', stage: 'province', lastDay: '2025-07-31' })
const [early] = conflicts([dossier], { planDate: '2025-07-24' })
const settle = (given: Parameters<typeof settleConflict>[1]) => early && settleConflict(early, given, day('2025-07-25'))

test('"gửi trước, bổ sung sau" promises a day for the rest, and holds while the conflict is the same', () => {
  const settled = settle({ remedy: 'send-early-supplement', promisedDay: day('2025-08-12') })
  const details = { day: '2025-07-31', days: 7, planDate: '2025-07-24', title: 'Hướng dẫn khen thưởng', workingDays: 5 }
  expect(settled).toEqual({
    ok: true,
    value: { remedy: 'send-early-supplement', promisedDay: '2025-08-12', seen: JSON.stringify(details) },
  })
  const answer = {
    conflictId: 'due-near-plan:i1',
    remedy: 'send-early-supplement' as const,
    promisedDay: null,
    seen: JSON.stringify(details),
    by: 'a',
    at: '',
  }
  expect(early && answerOf(early, [answer])).toEqual(answer)
  const [moved] = conflicts([dossier], { planDate: '2025-07-23' })
  expect(moved && answerOf(moved, [answer])).toBe(null)
})

test('the rest may be promised for today', () => {
  expect(settle({ remedy: 'send-early-supplement', promisedDay: day('2025-07-25') })).toMatchObject({ ok: true })
})

test.each([
  ['that is an act of its own', { remedy: 'move-day' as const, promisedDay: null }, 'conference.remedy-foreign'],
  ['of another conflict', { remedy: 'do-before' as const, promisedDay: null }, 'conference.remedy-foreign'],
  ['without the day promised', { remedy: 'send-early-supplement' as const, promisedDay: null }, 'conference.promise-missing'],
  ['with a day that has passed', { remedy: 'send-early-supplement' as const, promisedDay: day('2025-07-24') }, 'conference.day-past'],
])('a remedy %s is refused', (_what, given, code) => {
  expect(settle(given)).toMatchObject({ ok: false, refusal: { code } })
})

test('making haste promises nothing', () => {
  const [tight] = conflicts([nominations])
  expect(tight && settleConflict(tight, { remedy: 'hurry', promisedDay: day('2025-08-12') }, day('2025-07-25'))).toMatchObject({
    ok: true,
    value: { remedy: 'hurry', promisedDay: null },
  })
})

test('no open due precedes the plan’s own date without a conflict', () => {
  const offset = fc.integer({ min: -60, max: 60 })
  fc.assert(
    fc.property(offset, fc.integer({ min: 0, max: 90 }), fc.boolean(), (due, event, open) => {
      const planDate = day('2025-07-24')
      const found = conflicts([item({ lastDay: addDays(planDate, due), open })], { planDate, event: addDays(planDate, event) })
      expect(found.some(({ code }) => code === 'due-before-plan')).toBe(open && due <= 0)
    }),
  )
})

test('what must be done before a day cannot be chosen on that day or after it', () => {
  const sunday = conflicts([item({ lastDay: '2025-08-10' })]).find(({ code }) => code === 'due-on-sunday')
  const before = (today: string) => sunday && settleConflict(sunday, { remedy: 'do-before', promisedDay: null }, day(today))
  expect(before('2025-08-09')).toMatchObject({ ok: true, value: { remedy: 'do-before' } })
  expect(before('2025-08-10')).toEqual({ ok: false, refusal: { code: 'conference.remedy-too-late', details: { day: '2025-08-10' } } })
})
