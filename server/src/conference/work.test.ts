import type { CommuneKey } from '@guong-sang/domain/people/persona.ts'
import { actsOf } from '@guong-sang/domain/rights.ts'
import { day } from '@guong-sang/domain/shared/day.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, opened } from '../../../world/opened.ts'
import { openWorld, type World } from '../trial/world.ts'
import { myCalendar } from './calendar.ts'
import { answerDeadline, markItem, waiveItem } from './item.ts'
import { livingPlan } from './living-plan.ts'
import { closeConference, markHeld, stopConference } from './stop.ts'
import { myWork } from './work.ts'

let world: World
let kienMoc: Awaited<ReturnType<typeof opened>>
beforeAll(async () => {
  world = await openWorld()
  kienMoc = await opened(world, 'kien-moc')
  await opened(world, 'loi-bac')
})
afterAll(() => world.close())

const workOf = async (persona: string, commune: CommuneKey, today = '2025-07-25') => {
  const scope = await world.as(persona, commune, day(today))
  return done(await myWork(world.deps, scope, actsOf(scope.actor.roles)))
}
const kinds = (items: readonly { kind: string }[]) => items.map(({ kind }) => kind)

test('a village has the nominations to send; the seventh of August calls it late to nobody', async () => {
  const before = await workOf('unit', 'kien-moc', '2025-08-07')
  expect(before.due[0]).toMatchObject({ due: '2025-08-06', standing: 'asked', daysLeft: -1, place: 'VI.1' })
  expect(before.late).toEqual([])
  expect((await workOf('unit', 'kien-moc', '2025-08-08')).late).toMatchObject([{ due: '2025-08-06', daysLeft: -2 }])
})

test('once "trước ngày" is said to leave the day out, the seventh is late', async () => {
  const { secretary, conferenceId } = kienMoc
  const living = done(await livingPlan(world.deps, secretary, { conferenceId, may: new Set() }))
  const itemId = String(living.clauses.flatMap(({ links }) => links).find(({ dueAsks }) => dueAsks)?.objectId)
  done(await answerDeadline(world.deps, secretary, { conferenceId, itemId, includesDay: false }))
  expect((await workOf('unit', 'kien-moc', '2025-08-07')).late).toHaveLength(1)
  done(await answerDeadline(world.deps, secretary, { conferenceId, itemId, includesDay: null }))
})

test('the secretary of Kiên Mộc is asked about the deadline, the rule and who holds the ownerless; of Lợi Bác nothing of a deadline', async () => {
  expect(kinds((await workOf('secretary', 'kien-moc')).waiting)).toEqual(['deadline-asks', 'no-holder', 'rule-offer'])
  expect(kinds((await workOf('secretary', 'loi-bac')).waiting)).toEqual(['no-holder'])
  expect((await workOf('secretary', 'kien-moc')).waiting[0]?.title).toBe(
    'Hạn “trước ngày 07/8/2025” có tính cả ngày đó không? (nhắm 06/8/2025; chưa ai bị coi là trễ trước 08/8/2025)',
  )
})

test('the Chair has the decision and the day; the department of economy its estimate; the Front its requests', async () => {
  const chair = await workOf('chair', 'kien-moc')
  expect(kinds(chair.waiting)).toEqual(['day-open'])
  expect(chair.due.map(({ place }) => place)).toEqual(['VI.1'])
  expect((await workOf('finance', 'loi-bac')).due.map(({ title }) => title)).toEqual([
    'Kế hoạch dự trù kinh phí',
    'Tham mưu bố trí kinh phí phục vụ Hội nghị',
  ])
  expect((await workOf('front', 'kien-moc')).due).toHaveLength(3)
  expect((await workOf('door', 'kien-moc')).due).toEqual([])
})

test('the dossier of Lợi Bác is late on the first of August', async () => {
  expect((await workOf('secretary', 'loi-bac', '2025-07-31')).late).toEqual([])
  expect((await workOf('secretary', 'loi-bac', '2025-08-01')).late).toMatchObject([{ due: '2025-07-31', standing: 'provisional' }])
})

test('my calendar holds my dues by the ids that the conference’s calendar gives them', async () => {
  const scope = await world.as('unit', 'kien-moc')
  const file = done(await myCalendar(world.deps, scope, new Set()))
  const text = new TextDecoder().decode(file.bytes)
  expect(text.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual(['DTSTART;VALUE=DATE:20250806'])
  expect(text).toContain('X-WR-CALNAME:Việc của Thôn 3 (dữ liệu mẫu)')
})

test('a cancelled conference gives nobody work', async () => {
  const alone = await workOf('unit', 'kien-moc')
  const { conferenceId } = await opened(world, 'kien-moc')
  expect((await workOf('unit', 'kien-moc')).due.length).toBe(2 * alone.due.length)
  const chair = await world.as('chair')
  done(await stopConference(world.deps, chair, { conferenceId, how: 'cancel', reason: 'Lũ' }))
  expect(await workOf('unit', 'kien-moc')).toEqual(alone)
})

test('a conference is held from its day on, then closed; nothing of it is changed after', async () => {
  const { secretary, conferenceId } = await opened(world, 'kien-moc')
  expect(await markHeld(world.deps, secretary, { conferenceId })).toMatchObject({ refusal: { code: 'conference.held-day-not-come' } })
  expect(await closeConference(world.deps, secretary, { conferenceId })).toMatchObject({ refusal: { code: 'conference.not-held' } })
  const onTheDay = await world.as('office', 'kien-moc', day('2025-08-15'))
  done(await markHeld(world.deps, onTheDay, { conferenceId }))
  const report = done(await livingPlan(world.deps, onTheDay, { conferenceId, may: new Set() }))
    .clauses.flatMap(({ links }) => links)
    .find(({ stage }) => stage === 'report')
  done(await markItem(world.deps, onTheDay, { conferenceId, itemId: String(report?.objectId), state: 'opened' }))
  done(await closeConference(world.deps, onTheDay, { conferenceId }))
  const living = done(await livingPlan(world.deps, onTheDay, { conferenceId, may: new Set() }))
  expect(living.conference.state).toBe('closed')
  const itemId = String(living.clauses[5]?.links[0]?.objectId)
  expect(await waiveItem(world.deps, onTheDay, { conferenceId, itemId, reason: 'x' })).toMatchObject({
    refusal: { code: 'conference.closed' },
  })
})
