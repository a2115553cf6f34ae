import { afterAll, beforeAll, expect, test } from 'vitest'
import { read } from '../../../world/opened.ts'
import { truthOf } from '../../../world/plan-truth.ts'
import { type Ask, type Caller, callerOf } from '../trial/caller.ts'
import { openWorld, type World } from '../trial/world.ts'

let world: World
let caller: Caller
let secretary: Ask
let chair: Ask
beforeAll(async () => {
  world = await openWorld()
  caller = await callerOf(world)
  secretary = await caller.as('secretary')
  chair = await caller.as('chair')
})
afterAll(async () => {
  await caller.app.close()
  await world.close()
})

const json = async <T = Record<string, unknown>>(answer: Promise<{ statusCode: number; json: () => unknown }>) => {
  const { statusCode, json: body } = await answer
  return { statusCode, body: body() as T }
}

async function underReview() {
  const readingId = await read(world, await world.as('secretary'), truthOf('kien-moc'))
  const { body } = await json(secretary('POST', '/api/plans', { body: { from: { readingId } } }))
  return String(body.planId)
}

async function opened() {
  const planId = await underReview()
  await secretary('PUT', `/api/plans/${planId}/answers`, { body: { path: 'signatory.name', state: 'accepted' } })
  const { body } = await json(chair('POST', `/api/plans/${planId}/confirmation`))
  return { planId, conferenceId: String(body.conferenceId) }
}

test('a plan is refused until a person has looked at the signer, then opens its conference', async () => {
  const planId = await underReview()
  expect(await json(chair('POST', `/api/plans/${planId}/confirmation`))).toEqual({
    statusCode: 422,
    body: {
      code: 'plan.signer-unconfirmed',
      message: 'Chưa có người xác nhận họ tên người ký.',
      remedy: 'Hãy đối chiếu chữ ký, con dấu rồi chấp nhận, sửa hoặc để ngỏ họ tên người ký.',
    },
  })
  const answered = await json(secretary('PUT', `/api/plans/${planId}/answers`, { body: { path: 'signatory.name', state: 'accepted' } }))
  expect(answered.body).toMatchObject({ canUndo: true, changed: ['signatory.name'], progress: { answered: 1, blocking: 0 } })
  const { statusCode, body } = await json(chair('POST', `/api/plans/${planId}/confirmation`))
  expect({ statusCode, versionNo: body.versionNo }).toEqual({ statusCode: 200, versionNo: 1 })
  const living = await json(secretary('GET', `/api/conferences/${body.conferenceId}`))
  expect(living.body.conference).toMatchObject({ planId, day: '2025-08-15', dayStanding: 'provisional', planNumber: null })
})

test('who may not confirm is told so; who is not signed in, too', async () => {
  const planId = await underReview()
  const unit = await caller.as('unit')
  expect(await json(unit('POST', `/api/plans/${planId}/confirmation`))).toMatchObject({ statusCode: 403, body: { code: 'right.none' } })
  const nobody = await caller.as(null)
  expect(await json(nobody('GET', `/api/plans/${planId}`))).toMatchObject({ statusCode: 403, body: { code: 'session.none' } })
})

test('a plan without day or name names both in words', async () => {
  const readingId = await read(world, await world.as('secretary'), {
    ...truthOf('kien-moc'),
    time: { ...truthOf('kien-moc').time, date: { value: null } },
    conference: { ...truthOf('kien-moc').conference, name: { value: null } },
  })
  const { body } = await json(secretary('POST', '/api/plans', { body: { from: { readingId } } }))
  const refused = await json(chair('POST', `/api/plans/${body.planId}/confirmation`))
  expect(refused.body).toMatchObject({
    code: 'plan.blocking-doubts',
    message: 'Chưa xác nhận được kế hoạch vì còn phải trả lời: Tên Hội nghị, Ngày tổ chức.',
  })
})

test('the review shows every finding once, doubts, clauses, chains and how far it is; undoing takes the last stroke back', async () => {
  const planId = await underReview()
  const before = (await json(secretary('GET', `/api/plans/${planId}`))).body
  expect(before.progress).toMatchObject({ answered: 0, blocking: 0 })
  const rest = (await json(secretary('POST', `/api/plans/${planId}/answers/accept-rest`))).body
  expect((rest.changed as string[]).length).toBeGreaterThan(100)
  const undone = (await json(secretary('POST', `/api/plans/${planId}/answers/undo`))).body
  expect(undone).toMatchObject({ canUndo: false, progress: before.progress })
  const after = (await json(secretary('GET', `/api/plans/${planId}`))).body
  expect(after.findings).toEqual(before.findings)
  expect(await json(secretary('POST', `/api/plans/${planId}/answers/undo`))).toMatchObject({
    statusCode: 422,
    body: { code: 'plan.answer-nothing-to-undo' },
  })
})

test('a correction that contradicts the paper needs a reason, and one of the wrong kind is refused', async () => {
  const planId = await underReview()
  const put = (body: object) => json(secretary('PUT', `/api/plans/${planId}/answers`, { body }))
  expect(await put({ path: 'delegates.maximum', state: 'corrected', value: 200 })).toMatchObject({
    statusCode: 422,
    body: { code: 'plan.answer-reason-missing' },
  })
  expect(await put({ path: 'time.date', state: 'corrected', value: '2025-02-31', reason: 'x' })).toMatchObject({
    statusCode: 422,
    body: { code: 'plan.answer-wrong-kind' },
  })
  expect(await put({ path: 'no.such', state: 'accepted' })).toMatchObject({ statusCode: 404, body: { code: 'plan.answer.unknown' } })
  expect(await put({ path: 'document.number', state: 'corrected', value: '15' })).toMatchObject({ statusCode: 200 })
})

test('moving the day moves nothing of Kiên Mộc until the fifteen days are adopted, then the dossier moves and returns', async () => {
  const { conferenceId } = await opened()
  const at = `/api/conferences/${conferenceId}`
  expect((await json(chair('GET', `${at}/day-move?day=2025-08-22`))).body).toMatchObject({ moved: [], stale: [] })
  await secretary('POST', `${at}/rule-offers/dossier-to-province`, { body: { answer: 'adopt' } })
  const adopted = (await json<{ byRule: { due: string }[]; conflicts: { code: string }[] }>(secretary('GET', at))).body
  expect(adopted.byRule.map(({ due }) => due)).toEqual(['2025-07-31'])
  expect(adopted.conflicts.map(({ code }) => code)).toEqual(['dossier-before-nominations', 'steps-tight'])
  const moved = (await json(chair('POST', `${at}/day-move`, { body: { day: '2025-08-22', reason: 'Trùng lịch họp tỉnh' } }))).body
  expect(moved.moved).toMatchObject([{ from: '2025-07-31', to: '2025-08-07' }])
  expect(await json(chair('POST', `${at}/day-move`, { body: { day: '2025-08-15', reason: '' } }))).toMatchObject({
    statusCode: 422,
    body: { code: 'conference.day-reason-missing' },
  })
  await chair('POST', `${at}/day-move`, { body: { day: '2025-08-15', reason: 'Trở lại ngày cũ' } })
  await secretary('POST', `${at}/rule-offers/dossier-to-province`, { body: { answer: 'withdraw' } })
  const back = (await json(secretary('GET', at))).body
  expect(back.byRule).toEqual([])
  const history = (await json<{ what: string; text: string }[]>(secretary('GET', `${at}/history`))).body
  expect(history.map(({ what }) => what)).toEqual([
    'conference.opened',
    'conference.rule-answered',
    'conference.day-moved',
    'conference.day-moved',
    'conference.rule-answered',
  ])
  expect(history[2]?.text).toBe('Dời ngày từ 15/8/2025 sang 22/8/2025: Trùng lịch họp tỉnh')
})

test('a notice fixes day, hour and place; without a place it warns', async () => {
  const { conferenceId } = await opened()
  const at = `/api/conferences/${conferenceId}`
  const fixed = await json(
    chair('POST', `${at}/day`, { body: { day: '2025-08-15', startTime: '07:30', notice: { number: '12/TB-UBND' } } }),
  )
  expect(fixed).toEqual({
    statusCode: 200,
    body: { ok: true, warnings: [{ code: 'conference.day-no-place', text: 'Chưa có địa điểm; giấy mời và kịch bản phải chờ.' }] },
  })
  const living = (await json(secretary('GET', at))).body
  expect(living.conference).toMatchObject({ dayStanding: 'fixed', startTime: '07:30', notice: { number: '12/TB-UBND', date: null } })
  expect(await json(chair('POST', `${at}/day`, { body: { day: '2025-07-24', notice: {} } }))).toMatchObject({
    statusCode: 422,
    body: { code: 'conference.day-past' },
  })
})

test('items are held, marked, waived with a reason; "trước ngày" is answered', async () => {
  const { conferenceId } = await opened()
  const at = `/api/conferences/${conferenceId}`
  const links = async () =>
    (await json<{ clauses: { links: Record<string, never>[] }[] }>(secretary('GET', at))).body.clauses.flatMap((clause) => clause.links)
  const idOf = async (kind: string) => String((await links()).find((link) => link.kind === kind)?.objectId)
  const nominate = await idOf('nominate')
  expect(await json(secretary('POST', `${at}/deadlines/${nominate}/answer`, { body: { includesDay: true } }))).toMatchObject({
    statusCode: 200,
  })
  const activity = await idOf('communicate')
  await secretary('POST', `${at}/items/${activity}/holder`, { body: { ownerText: 'Phòng Văn hóa - Xã hội' } })
  await secretary('POST', `${at}/items/${activity}/state`, { body: { state: 'opened' } })
  const programme = await idOf('programme_item')
  expect(await json(secretary('POST', `${at}/items/${programme}/waiver`, { body: { reason: ' ' } }))).toMatchObject({
    statusCode: 422,
    body: { code: 'conference.item-reason-missing' },
  })
  await secretary('POST', `${at}/items/${programme}/waiver`, { body: { reason: 'Không có đội văn nghệ' } })
  const now = await links()
  expect(now.find((link) => link.objectId === nominate)).toMatchObject({ due: '2025-08-07', standing: 'fixed', dueAsks: false })
  expect(now.find((link) => link.objectId === activity)).toMatchObject({
    holder: 'Phòng Văn hóa - Xã hội',
    state: 'opened',
    holderInferred: false,
  })
  expect(now.find((link) => link.objectId === programme)).toMatchObject({ state: 'waived', waivedReason: 'Không có đội văn nghệ' })
  const kept = await world.look('select state, holder, due::text from clause_link where object_id = $1', [activity])
  expect(kept).toEqual([{ state: 'opened', holder: 'Phòng Văn hóa - Xã hội', due: null }])
})

test('search finds a clause without diacritics, and only in one’s own commune', async () => {
  await opened()
  const url = `/api/search?q=${encodeURIComponent('kich ban chuong trinh')}`
  const hits = (await json<{ kind: string; title: string }[]>(secretary('GET', url))).body
  expect(hits[0]).toMatchObject({ kind: 'item', title: 'Kịch bản chương trình' })
  const other = await caller.as('secretary', 'loi-bac')
  expect((await json(other('GET', '/api/search?q=kich%20ban'))).body).toEqual([])
})

test('the calendar file of a conference has the event and its dues as all-day entries', async () => {
  const { conferenceId } = await opened()
  const answer = await secretary('GET', `/api/conferences/${conferenceId}/calendar.ics`)
  expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8')
  expect(answer.body.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual(['DTSTART;VALUE=DATE:20250815', 'DTSTART;VALUE=DATE:20250806'])
  expect(answer.body).toContain(`UID:${conferenceId}@guong-sang`)
})

test('"gửi trước, bổ sung sau" is chosen with the day promised, shown with who chose it, and taken back', async () => {
  const { conferenceId } = await opened()
  const at = `/api/conferences/${conferenceId}`
  await secretary('POST', `${at}/rule-offers/dossier-to-province`, { body: { answer: 'adopt' } })
  type Conflicts = { conflicts: { id: string; code: string; settled: object | null }[]; timeline: { kind: string; conflict: boolean }[] }
  const home = async () => (await json<Conflicts>(secretary('GET', at))).body
  const crossed = (await home()).conflicts.find(({ code }) => code === 'dossier-before-nominations')
  const remedy = `${at}/conflicts/${encodeURIComponent(String(crossed?.id))}/remedy`
  expect(await json(secretary('POST', remedy, { body: { remedy: 'send-early-supplement' } }))).toMatchObject({
    statusCode: 422,
    body: { code: 'conference.promise-missing' },
  })
  expect((await secretary('POST', remedy, { body: { remedy: 'send-early-supplement', promisedDay: '2025-08-12' } })).statusCode).toBe(200)
  expect((await home()).conflicts.map(({ code, settled }) => [code, settled])).toEqual([
    ['steps-tight', null],
    [
      'dossier-before-nominations',
      {
        remedy: 'send-early-supplement',
        text: 'Gửi trước, bổ sung sau',
        promisedDay: '2025-08-12',
        by: 'Phòng Văn hóa - Xã hội',
        at: expect.any(String),
      },
    ],
  ])
  await secretary('POST', remedy, { body: { remedy: null } })
  expect((await home()).conflicts.every(({ settled }) => settled === null)).toBe(true)
  expect(await json(secretary('POST', `${at}/conflicts/nothing/remedy`, { body: { remedy: 'hurry' } }))).toMatchObject({ statusCode: 404 })
})

test('a purpose names the work that answers it: the work stands at its clause too, until it is taken back', async () => {
  const { conferenceId } = await opened()
  const at = `/api/conferences/${conferenceId}`
  type Clauses = { clauses: { kind: string; links: { kind: string; objectId: string; title: string; answeredBy: string[] }[] }[] }
  const home = async () => (await json<Clauses>(secretary('GET', at))).body.clauses
  const clauses = await home()
  const check = clauses[0]?.links[0]
  const award = clauses.flatMap(({ links }) => links).find(({ title }) => title.startsWith('Biểu dương, tôn vinh'))
  const put = (itemId: unknown, itemIds: unknown[]) => json(secretary('PUT', `${at}/items/${itemId}/answered-by`, { body: { itemIds } }))
  expect((await put(check?.objectId, [award?.objectId])).statusCode).toBe(200)
  expect((await home())[0]?.links.map(({ kind, answeredBy }) => [kind, answeredBy]).sort()).toEqual([
    ['check', [award?.objectId]],
    ['programme_item', []],
  ])
  expect(await put(award?.objectId, [check?.objectId])).toMatchObject({ statusCode: 422, body: { code: 'conference.check-only' } })
  expect(await put(check?.objectId, [conferenceId])).toMatchObject({ statusCode: 404, body: { code: 'conference.item.unknown' } })
  await put(check?.objectId, [])
  expect(await home()).toEqual(clauses)
})
