import { afterAll, beforeAll, expect, test } from 'vitest'
import { read, underReview } from '../../../world/opened.ts'
import { truthOf } from '../../../world/plan-truth.ts'
import { type Ask, type Caller, callerOf } from '../trial/caller.ts'
import { openWorld, type World } from '../trial/world.ts'

let world: World
let caller: Caller
let secretary: Ask
beforeAll(async () => {
  world = await openWorld()
  caller = await callerOf(world)
  secretary = await caller.as('secretary')
})
afterAll(async () => {
  await caller.app.close()
  await world.close()
})

type Review = {
  clauses: { place: string; text: string; added: boolean }[]
  findings: { path: string; value: unknown; needsAnswer: boolean }[]
  doubts: { code: string; field: string | null }[]
  source: { lines: { n: number; text: string }[] }
  plan: { state: string; title: string }
  parent: { cited: string | null; attached: { demands: object[] } | null }
}
const ask = async <T = Record<string, unknown>>(...asked: Parameters<Ask>): Promise<{ status: number; body: T }> => {
  const answer = await secretary(...asked)
  return { status: answer.statusCode, body: answer.json() as T }
}
const open = async (from: object) => (await ask<{ planId: string }>('POST', '/api/plans', { body: { from } })).body.planId
const review = async (planId: string) => (await ask<Review>('GET', `/api/plans/${planId}`)).body

test('a plan written from nothing is confirmed once it has a name, an issuer, an own commune and a day, and its clauses call for work', async () => {
  const planId = await open({ blank: { title: 'Tổ chức Hội nghị điển hình tiên tiến lần thứ II' } })
  const chair = await caller.as('chair')
  const refused = await chair('POST', `/api/plans/${planId}/confirmation`)
  expect(refused.json()).toMatchObject({
    message: expect.stringContaining('Tên Hội nghị, Cơ quan ban hành, Xã, phường, đặc khu, Ngày tổ chức'),
  })
  const put = (path: string, value: unknown) => ask('PUT', `/api/plans/${planId}/answers`, { body: { path, state: 'corrected', value } })
  await put('conference.name', 'Hội nghị điển hình tiên tiến xã Kiên Mộc lần thứ II')
  await put('document.issuer', 'Ủy ban nhân dân xã Kiên Mộc')
  await put('document.commune', 'Kiên Mộc')
  await put('signatory.name', 'Người ký mẫu')
  await ask('PUT', `/api/plans/${planId}/answers`, { body: { path: 'time.date', state: 'open', reason: 'Chưa có ngày' } })
  const task = { place: 'IV.1', kind: 'task', text: 'Chuẩn bị hội trường', owner: 'Văn phòng HĐND và UBND', due: { daysBeforeEvent: 3 } }
  expect((await ask('POST', `/api/plans/${planId}/clauses`, { body: task })).status).toBe(200)
  await ask('POST', `/api/plans/${planId}/clauses`, { body: { place: 'III', kind: 'programme', text: 'Khai mạc' } })
  await ask('PUT', `/api/plans/${planId}/answers`, { body: { path: 'programme.0', state: 'corrected', value: null, reason: 'Bỏ' } })
  expect((await review(planId)).clauses).toMatchObject([{ place: 'IV.1', text: 'Chuẩn bị hội trường', added: true }])
  const confirmed = await chair('POST', `/api/plans/${planId}/confirmation`)
  const living = (
    await ask<{ clauses: { links: object[] }[]; conflicts: object[] }>('GET', `/api/conferences/${confirmed.json().conferenceId}`)
  ).body
  expect(living.clauses.map(({ links }) => links)).toMatchObject([
    [{ holder: 'Văn phòng HĐND và UBND', due: null, standing: 'provisional', dueWords: 'trước Hội nghị 3 ngày' }],
  ])
  expect(living.conflicts).toMatchObject([{ code: 'day-unknown' }])
})

test('what an officer writes into a plan is his answer: undoing takes it away', async () => {
  const planId = await open({ blank: { title: 'Kế hoạch mẫu' } })
  const clause = async (kind: string) =>
    ask('POST', `/api/plans/${planId}/clauses`, { body: { place: 'I', kind, text: `Nội dung ${kind}` } })
  expect((await clause('purpose')).body).toMatchObject({ changed: ['purposes.0'] })
  expect((await clause('time')).body).toMatchObject({ changed: ['clauses.1'] })
  const texts = async () => (await review(planId)).clauses.map(({ text }) => text)
  expect(await texts()).toEqual(['Nội dung purpose', 'Nội dung time'])
  await ask('POST', `/api/plans/${planId}/answers/undo`)
  expect(await texts()).toEqual(['Nội dung purpose'])
  const title = (await review(planId)).findings.find(({ path }) => path === 'document.title')
  expect(title).toMatchObject({ value: null, answer: { state: 'corrected', value: 'Kế hoạch mẫu', by: 'Phòng Văn hóa - Xã hội' } })
})

test('what is typed apart from its marks is kept in one piece, and nothing endless is taken', async () => {
  const planId = await open({ blank: { title: 'Kế hoạch'.normalize('NFD') } })
  expect((await review(planId)).plan.title).toBe('Kế hoạch')
  const put = (value: string) => ask('PUT', `/api/plans/${planId}/answers`, { body: { path: 'time.venue', state: 'corrected', value } })
  await put(' Hội trường '.normalize('NFD'))
  const venue = (await review(planId)).findings.find(({ path }) => path === 'time.venue')
  expect(venue).toMatchObject({ answer: { value: 'Hội trường' } })
  expect((await put('x'.repeat(5001))).status).toBe(422)
})

test('a plan from last time’s carries its wording over, not its days', async () => {
  const { planId: last } = await underReview(world, 'kien-moc')
  const next = await review(await open({ planId: last }))
  expect(next.clauses.length).toBeGreaterThan(40)
  expect(next.findings.find(({ path }) => path === 'time.date')).toMatchObject({ value: null, needsAnswer: true })
  expect(next.source.lines).toEqual([])
})

test('a plan is opened from nothing that is not there', async () => {
  const nowhere = '01984268-0000-7000-8000-000000000000'
  expect(await ask('POST', '/api/plans', { body: { from: { readingId: nowhere } } })).toMatchObject({
    status: 404,
    body: { code: 'reading.unknown' },
  })
  expect(await ask('POST', '/api/plans', { body: { from: { planId: nowhere } } })).toMatchObject({
    status: 404,
    body: { code: 'plan.unknown' },
  })
})

test('the parent plan is attached with its demands and compared with; under another title it asks for the scan', async () => {
  const { planId } = await underReview(world, 'kien-moc')
  const parent = {
    number: '199/KH-UBND',
    date: '2025-07-23',
    title: 'tổ chức Đại hội thi đua yêu nước tỉnh Lạng Sơn',
    demands: [{ text: 'Gửi hồ sơ về Sở Nội vụ trước 15 ngày' }],
  }
  expect(await ask('GET', `/api/plans/${planId}/comparison?with=parent`)).toMatchObject({ status: 422, body: { code: 'plan.parent-none' } })
  const refused = await ask('PUT', `/api/plans/${planId}/parent`, { body: parent })
  expect(refused).toMatchObject({
    status: 422,
    body: { code: 'plan.parent-same-number-other-title', remedy: expect.stringContaining('bản chụp') },
  })
  const readingId = await read(world, await world.as('secretary'), truthOf('loi-bac'))
  expect((await ask('PUT', `/api/plans/${planId}/parent`, { body: { ...parent, readingId } })).status).toBe(200)
  const compared = await ask('GET', `/api/plans/${planId}/comparison?with=parent`)
  expect(compared.body).toEqual({
    other: { kind: 'parent', title: parent.title, number: '199/KH-UBND' },
    missing: [{ topic: 'plan.field.demand', text: 'Gửi hồ sơ về Sở Nội vụ trước 15 ngày', lines: null }],
    own: [],
    matched: 0,
  })
  expect((await review(planId)).parent.attached?.demands).toHaveLength(1)
})

test('a parent that was read brings its demands along', async () => {
  const { planId } = await underReview(world, 'kien-moc')
  const readingId = await read(world, await world.as('secretary'), truthOf('loi-bac'))
  const parent = { number: '199/KH-UBND', date: '2025-07-23', title: 'Kế hoạch của tỉnh', readingId }
  const attached = await ask<{ demands: object[] }>('PUT', `/api/plans/${planId}/parent`, { body: parent })
  expect(attached.body.demands).toHaveLength(truthOf('loi-bac').requirements.length + truthOf('loi-bac').tasks.length)
})

test('a sibling plan shows what this one does not say; of another commune it is unknown', async () => {
  const { planId } = await underReview(world, 'kien-moc')
  const other = await open({ readingId: await read(world, await world.as('secretary'), truthOf('loi-bac')) })
  const compared = await ask<{ missing: { text: string }[]; other: object }>('GET', `/api/plans/${planId}/comparison?with=sibling:${other}`)
  expect(compared.body.other).toMatchObject({ kind: 'sibling', number: '08/KH-UBND' })
  expect(compared.body.missing.map(({ text }) => text)).toContain('Tổ chức giao lưu với các điển hình tiên tiến.')
  const { planId: foreign } = await underReview(world, 'loi-bac')
  expect(await ask('GET', `/api/plans/${planId}/comparison?with=sibling:${foreign}`)).toMatchObject({ status: 404 })
})

test('another commune’s plan in one’s own hands asks whose it is', async () => {
  const planId = await open({ readingId: await read(world, await world.as('secretary'), truthOf('loi-bac')) })
  const asked = async () => (await review(planId)).doubts.filter(({ code }) => code === 'authority-differs')
  expect(await asked()).toMatchObject([{ field: 'document.commune' }])
  await ask('POST', `/api/plans/${planId}/answers/accept-rest`)
  expect(await asked()).toMatchObject([{ field: 'document.commune' }])
})

test('the list has one row a plan, with how far it is', async () => {
  const { planId } = await underReview(world, 'kien-moc')
  await ask('POST', `/api/plans/${planId}/answers/accept-rest`)
  const rows = (await ask<{ id: string; progress: object; conferenceId: null }[]>('GET', '/api/plans')).body
  const own = (await ask<{ progress: object }>('GET', `/api/plans/${planId}`)).body
  expect(rows.find(({ id }) => id === planId)).toMatchObject({
    state: 'under_review',
    day: '2025-08-15',
    conferenceId: null,
    progress: own.progress,
  })
})

test('the history of a plan says who did what, in words', async () => {
  const { planId } = await underReview(world, 'kien-moc')
  await ask('PUT', `/api/plans/${planId}/answers`, { body: { path: 'signatory.name', state: 'accepted' } })
  const corrected = { path: 'delegates.maximum', state: 'corrected', value: 125, reason: 'Chủ tịch cho ý kiến' }
  await ask('PUT', `/api/plans/${planId}/answers`, { body: corrected })
  await ask('PUT', `/api/plans/${planId}/answers`, { body: { path: 'theme', state: 'open' } })
  await ask('POST', `/api/plans/${planId}/confirmation`)
  const told = (await ask<{ what: string; text: string; by: string }[]>('GET', `/api/plans/${planId}/history`)).body
  expect(told.map(({ what, text, by }) => [what, text, by])).toEqual([
    ['plan.opened', 'Mở kế hoạch để đối chiếu', 'Phòng Văn hóa - Xã hội'],
    ['plan.answered', 'Trả lời: Số đại biểu tối đa: 125; Chủ đề (để ngỏ); Họ tên người ký (chấp nhận)', 'Phòng Văn hóa - Xã hội'],
    ['plan.confirmed', 'Xác nhận kế hoạch, bản số 1', 'Phòng Văn hóa - Xã hội'],
  ])
})

test('undo takes back only one’s own answers', async () => {
  const { planId } = await underReview(world, 'kien-moc')
  await ask('PUT', `/api/plans/${planId}/answers`, { body: { path: 'theme', state: 'open' } })
  const admin = await caller.as('admin')
  expect((await admin('POST', `/api/plans/${planId}/answers/undo`)).json()).toMatchObject({ code: 'plan.answer-nothing-to-undo' })
  expect((await review(planId)).findings.find(({ path }) => path === 'theme')).toMatchObject({ answer: { state: 'open' } })
})

test('a confirmed plan is not answered, only amended', async () => {
  const { planId } = await underReview(world, 'kien-moc')
  await ask('PUT', `/api/plans/${planId}/answers`, { body: { path: 'signatory.name', state: 'accepted' } })
  await ask('POST', `/api/plans/${planId}/confirmation`)
  for (const [method, path, body] of [
    ['PUT', 'answers', { path: 'theme', state: 'open' }],
    ['POST', 'clauses', { place: 'I', kind: 'task', text: 'x' }],
    ['POST', 'answers/accept-rest', undefined],
  ] as const) {
    const refused = await ask(method, `/api/plans/${planId}/${path}`, body && { body })
    expect(refused).toMatchObject({ status: 422, body: { code: 'plan.not-under-review' } })
  }
})
