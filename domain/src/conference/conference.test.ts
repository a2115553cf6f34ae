import { expect, test } from 'vitest'
import { day } from '../shared/day.ts'
import { anchorsOf, type Conference, closeConference, daysLeft, fixDay, markHeld, moveDay, stopConference } from './conference.ts'

const today = day('2025-07-25')
const anchor = { day: day('2025-08-15'), standing: 'provisional' as const, partOfDay: null, startTime: null, venue: null, notice: null }
const conference: Conference = { state: 'preparing', planDate: day('2025-07-24'), anchor }
const notice = { number: '12/TB-UBND', date: day('2025-07-25') }
const fixing = { day: day('2025-08-15'), startTime: '07:30', partOfDay: 'morning' as const, venue: 'Hội trường UBND xã', notice }

test('a notice fixes day, hour and place', () => {
  expect(fixDay(conference, fixing, today)).toEqual({
    ok: true,
    value: { state: 'preparing', anchor: { ...fixing, standing: 'fixed' }, warnings: [] },
  })
})

test('what a notice leaves out stays as it was; a missing place is warned of', () => {
  const sparse = { day: day('2025-08-15'), startTime: null, partOfDay: null, venue: null, notice: { number: null, date: null } }
  expect(fixDay(conference, sparse, today)).toMatchObject({ value: { warnings: ['conference.day-no-place'] } })
  const known = { ...conference, anchor: { ...anchor, startTime: '08:00', partOfDay: 'morning', venue: 'Hội trường' } }
  expect(fixDay(known, sparse, today)).toMatchObject({
    value: { anchor: { startTime: '08:00', partOfDay: 'morning', venue: 'Hội trường' }, warnings: [] },
  })
})

test.each([
  ['before the plan', conference, { ...fixing, day: day('2025-07-23') }, 'conference.day-before-plan'],
  ['in the past', { ...conference, planDate: null }, { ...fixing, day: day('2025-07-20') }, 'conference.day-past'],
  ['by a notice of tomorrow', conference, { ...fixing, notice: { ...notice, date: day('2025-07-26') } }, 'conference.notice-future'],
  ['of a held conference', { ...conference, state: 'held' as const }, fixing, 'conference.closed'],
])('a day is not fixed %s', (_when, given, by, code) => {
  expect(fixDay(given, by, today)).toMatchObject({ ok: false, refusal: { code } })
})

const later = { day: day('2025-08-22'), reason: 'Trùng lịch' }

test('moving takes the notice away: a new one must fix the new day', () => {
  const fixed = { ...conference, anchor: { ...anchor, standing: 'fixed' as const, notice } }
  expect(moveDay(fixed, later, today)).toEqual({
    ok: true,
    value: { state: 'preparing', anchor: { ...anchor, day: '2025-08-22', standing: 'provisional', notice: null } },
  })
})

test.each([
  ['without a reason', conference, { ...later, reason: ' ' }, 'conference.day-reason-missing'],
  ['to where it is', conference, { ...later, day: day('2025-08-15') }, 'conference.day-same'],
  ['before the plan', conference, { ...later, day: day('2025-07-01') }, 'conference.day-before-plan'],
  ['once cancelled', { ...conference, state: 'cancelled' as const }, later, 'conference.closed'],
])('a day is not moved %s', (_when, given, move, code) => {
  expect(moveDay(given, move, today)).toMatchObject({ ok: false, refusal: { code } })
})

test('a conference is postponed or cancelled with a reason, and only once', () => {
  expect(stopConference(conference, 'postpone', 'Bão')).toEqual({ ok: true, value: { state: 'postponed' } })
  expect(stopConference(conference, 'cancel', 'Bão')).toEqual({ ok: true, value: { state: 'cancelled' } })
  expect(stopConference(conference, 'cancel', '')).toMatchObject({ refusal: { code: 'conference.stop-reason-missing' } })
  expect(stopConference({ ...conference, state: 'cancelled' }, 'cancel', 'Bão')).toMatchObject({ refusal: { code: 'conference.closed' } })
})

test('it was held from its own day on', () => {
  expect(markHeld(conference, day('2025-08-15'))).toEqual({ ok: true, value: { state: 'held' } })
  expect(markHeld(conference, day('2025-08-14'))).toMatchObject({
    refusal: { code: 'conference.held-day-not-come', details: { day: '2025-08-15' } },
  })
  const dayless = { ...conference, anchor: { ...anchor, day: null, standing: 'unknown' as const } }
  expect(markHeld(dayless, today)).toEqual({ ok: false, refusal: { code: 'conference.held-day-not-come', details: {} } })
  expect(markHeld({ ...conference, state: 'held' }, today)).toMatchObject({ refusal: { code: 'conference.closed' } })
})

test('only a held conference is closed', () => {
  expect(closeConference({ ...conference, state: 'held' })).toEqual({ ok: true, value: { state: 'closed' } })
  expect(closeConference(conference)).toMatchObject({ refusal: { code: 'conference.not-held' } })
})

test('dues hang on the event and on the plan’s own date', () => {
  expect(anchorsOf(conference)).toEqual({
    event: { day: '2025-08-15', provisional: true },
    plan: { day: '2025-07-24', provisional: false },
  })
  expect(daysLeft(anchor, today)).toBe(21)
  expect(daysLeft({ day: null }, today)).toBe(null)
})

test('the same day is fixed again: what came later is added, what is not said again stays, the past day too', () => {
  const first = { ...conference, anchor: { ...anchor, standing: 'fixed' as const, notice: { number: null, date: notice.date } } }
  const again = { day: fixing.day, startTime: null, partOfDay: null, venue: 'Hội trường', notice: { number: '12/TB-UBND', date: null } }
  expect(fixDay(first, again, day('2025-08-16'))).toMatchObject({
    value: { anchor: { day: fixing.day, venue: 'Hội trường', notice: { number: '12/TB-UBND', date: notice.date } }, warnings: [] },
  })
  const bare = { ...first, anchor: { ...first.anchor, notice: null } }
  expect(fixDay(bare, { ...again, notice: { number: null, date: null } }, today)).toMatchObject({
    value: { anchor: { notice: { number: null, date: null } } },
  })
})

test.each([
  ['afternoon', '07:30', ['conference.day-part-differs']],
  ['Chiều', '07:30', ['conference.day-part-differs']],
  ['afternoon', '13:30', []],
  ['buổi sáng', '07:30', []],
  ['evening', '19:00', []],
  ['whole_day', '14:00', ['conference.day-part-differs']],
  ['một buổi', '07:30', []],
])('%s at %s warns of %j', (partOfDay, startTime, warnings) => {
  const known = { ...conference, anchor: { ...anchor, partOfDay, startTime, venue: 'Hội trường' } }
  expect(fixDay(known, { ...fixing, startTime: null, partOfDay: null, venue: null }, today)).toMatchObject({ value: { warnings } })
})
