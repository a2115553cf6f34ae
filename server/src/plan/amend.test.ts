import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, opened, read } from '../../../world/opened.ts'
import { truthOf } from '../../../world/plan-truth.ts'
import { setHolder } from '../conference/holder.ts'
import { answerDeadline, markItem } from '../conference/item.ts'
import { livingPlan } from '../conference/living-plan.ts'
import { confirmPlan } from '../conference/open.ts'
import type { Scope } from '../platform/scope.ts'
import { openWorld, type World } from '../trial/world.ts'
import { amendPlan } from './amend.ts'
import { answerFinding } from './answer.ts'
import { planDiff } from './compare.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const home = async (scope: Scope, conferenceId: string) => done(await livingPlan(world.deps, scope, { conferenceId, may: new Set() }))
const versions = (planId: string) =>
  world.look('select no, state, content, digest from plan_version where plan_id = $1 order by no', [planId])

test('a confirmed version’s bytes never change, and its digest is of them', async () => {
  const { secretary, planId } = await opened(world, 'kien-moc')
  const [before] = await versions(planId)
  done(await amendPlan(world.deps, secretary, { planId, reason: 'Đổi ngày' }))
  done(
    await answerFinding(world.deps, secretary, { planId, path: 'time.date', state: 'corrected', value: '2025-08-20', reason: 'Thông báo' }),
  )
  done(await confirmPlan(world.deps, secretary, { planId }))
  const [first, second] = await versions(planId)
  expect(first).toEqual({ ...before, state: 'superseded' })
  expect(second).toMatchObject({ no: 2, state: 'confirmed' })
  expect([first, second].map((version) => createHash('sha256').update(String(version?.content)).digest('hex'))).toEqual([
    first?.digest,
    second?.digest,
  ])
})

test('an amended day moves the provisional day of the conference; what was answered before still holds', async () => {
  const { secretary, planId, conferenceId } = await opened(world, 'kien-moc')
  const nominate = (await home(secretary, conferenceId)).clauses.flatMap(({ links }) => links).find(({ kind }) => kind === 'nominate')
  const itemId = String(nominate?.objectId)
  done(await answerDeadline(world.deps, secretary, { conferenceId, itemId, includesDay: true }))
  done(await setHolder(world.deps, secretary, { conferenceId, itemId, ownerText: 'Các thôn, trường' }))
  done(await markItem(world.deps, secretary, { conferenceId, itemId, state: 'opened' }))
  done(await amendPlan(world.deps, secretary, { planId, paper: '20/KH-UBND' }))
  done(
    await answerFinding(world.deps, secretary, { planId, path: 'time.date', state: 'corrected', value: '2025-08-20', reason: 'Thông báo' }),
  )
  expect(done(await confirmPlan(world.deps, secretary, { planId }))).toEqual({ conferenceId, versionNo: 2 })
  const living = await home(secretary, conferenceId)
  expect(living.conference).toMatchObject({ day: '2025-08-20', dayStanding: 'provisional', versionNo: 2 })
  expect(living.clauses.flatMap(({ links }) => links).find(({ objectId }) => objectId === itemId)).toMatchObject({
    holder: 'Các thôn, trường',
    state: 'opened',
    due: '2025-08-07',
  })
  expect(living.clauses.filter(({ links }) => links.length === 0)).toEqual([])
  expect(done(await planDiff(world.deps, secretary, { planId, no: 2 })).values).toEqual([
    { path: 'time.date', label: 'plan.field.time.date', before: '2025-08-15', after: '2025-08-20' },
  ])
})

test('an amended paper: clauses kept keep their objects, a gone one’s is listed, a new one calls for its own', async () => {
  const { secretary, planId, conferenceId } = await opened(world, 'kien-moc')
  const before = await home(secretary, conferenceId)
  const truth = truthOf('kien-moc')
  const [gone, ...rest] = truth.programme
  const fresh = {
    ...truth.programme[0],
    text: 'Trao quà cho các gia đình chính sách.',
    lines: [119, 119] as const,
    confidence: 'high' as const,
    position: 11,
  }
  const programme = [gone, ...rest, fresh].flatMap((item) => (item ? [item] : []))
  const clause = {
    id: 'III#11',
    place: 'III',
    text: fresh.text,
    lines: fresh.lines,
    confidence: 'high' as const,
    kind: 'programme' as const,
    refs: ['programme.10'],
  }
  const clauses = [...truth.clauses.filter(({ text }) => text !== gone?.text), clause]
  const readingId = await read(world, secretary, { ...truth, programme, clauses })
  done(await amendPlan(world.deps, secretary, { planId, readingId, paper: '20/KH-UBND' }))
  expect(await confirmPlan(world.deps, secretary, { planId })).toMatchObject({ refusal: { code: 'plan.signer-unconfirmed' } })
  done(await answerFinding(world.deps, secretary, { planId, path: 'signatory.name', state: 'accepted' }))
  done(await confirmPlan(world.deps, secretary, { planId }))

  const after = await home(secretary, conferenceId)
  const idsAt = (living: typeof before, text: string) =>
    living.clauses.find((each) => each.text === text)?.links.map(({ objectId }) => objectId)
  expect(idsAt(after, 'Khai mạc.')).toEqual(idsAt(before, 'Khai mạc.'))
  expect(after.orphans.map(({ title, state }) => [title, state])).toEqual([['Văn nghệ chào mừng', 'superseded']])
  expect(idsAt(after, fresh.text)).toHaveLength(1)
  expect(after.counts.items).toBe(before.counts.items)
  const diff = done(await planDiff(world.deps, secretary, { planId, no: 2 }))
  expect(diff.clauses.filter(({ change }) => change !== 'kept').map(({ change, before: was, after: is }) => [change, was, is])).toEqual([
    ['new', null, fresh.text],
    ['gone', 'Văn nghệ chào mừng', null],
  ])
})

test('an amendment that changes nothing, or stands on nothing, is refused and leaves nothing behind', async () => {
  const { secretary, planId } = await opened(world, 'kien-moc')
  expect(await amendPlan(world.deps, secretary, { planId })).toMatchObject({ refusal: { code: 'plan.amend-no-paper-or-reason' } })
  expect(await versions(planId)).toHaveLength(1)
  done(await amendPlan(world.deps, secretary, { planId, reason: 'Rà soát' }))
  expect(await confirmPlan(world.deps, secretary, { planId })).toMatchObject({ refusal: { code: 'plan.amend-no-change' } })
  expect(await amendPlan(world.deps, secretary, { planId, reason: 'Nữa' })).toMatchObject({ refusal: { code: 'plan.not-confirmed' } })
})

test('an amendment by a file that was not read, or a plan of another commune, is refused', async () => {
  const { secretary, planId } = await opened(world, 'kien-moc')
  const readingId = '01984268-0000-7000-8000-000000000000'
  expect(await amendPlan(world.deps, secretary, { planId, readingId, reason: 'x' })).toMatchObject({ refusal: { code: 'reading.unknown' } })
  const stranger = await world.as('secretary', 'loi-bac')
  expect(await amendPlan(world.deps, stranger, { planId, reason: 'x' })).toMatchObject({ refusal: { code: 'plan.unknown' } })
})
