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

test('counts add up: what is waived is neither done nor open, and says who decided it', async () => {
  const { conferenceId } = await opened()
  const at = `/api/conferences/${conferenceId}`
  type Link = { objectId: string; kind: string; state: string; ownerless: boolean; waivedBy: object | null }
  type Living = { clauses: { links: Link[] }[]; byRule: Link[]; counts: Record<string, number> }
  const home = async () => (await json<Living>(secretary('GET', at))).body
  const before = await home()
  const link = before.clauses.flatMap(({ links }) => links).find(({ kind }) => kind === 'programme_item')
  await secretary('POST', `${at}/items/${link?.objectId}/waiver`, { body: { reason: 'Không có đội văn nghệ' } })
  const { clauses, counts } = await home()
  expect(counts).toEqual({ ...before.counts, unopened: Number(before.counts.unopened) - 1, waived: 1 })
  expect(counts.items).toBe(Number(counts.done) + Number(counts.doing) + Number(counts.unopened) + Number(counts.waived))
  const links = clauses.flatMap((clause) => clause.links)
  expect(links.find(({ state }) => state === 'waived')).toMatchObject({
    waivedBy: { by: 'Phòng Văn hóa - Xã hội', at: expect.any(String) },
  })
  expect(new Set(links.filter(({ ownerless }) => ownerless).map(({ objectId }) => objectId)).size).toBe(counts.ownerless)
})

test('the item of an adopted rule is counted, is nobody’s until held, and the secretary’s work till then', async () => {
  const { conferenceId } = await opened()
  const at = `/api/conferences/${conferenceId}`
  type Living = { byRule: { objectId: string; ownerless: boolean }[]; counts: { items: number; ownerless: number } }
  const home = async () => (await json<Living>(secretary('GET', at))).body
  const before = await home()
  await secretary('POST', `${at}/rule-offers/dossier-to-province`, { body: { answer: 'adopt' } })
  const { byRule, counts } = await home()
  expect(byRule).toMatchObject([{ ownerless: true }])
  expect(counts).toMatchObject({ items: before.counts.items + 1, ownerless: before.counts.ownerless + 1 })
  const mine = (await json<{ due: { id: string }[]; late: { id: string }[] }>(secretary('GET', '/api/me/work'))).body
  expect([...mine.due, ...mine.late].map(({ id }) => id)).toContain(byRule[0]?.objectId)
})

test('a notice is completed later: number and place are added, and the plan shows them', async () => {
  const { conferenceId } = await opened()
  const at = `/api/conferences/${conferenceId}`
  const body = { day: '2025-08-15', partOfDay: 'afternoon', startTime: '07:30', venue: 'Hội trường', notice: { date: '2025-07-24' } }
  expect((await json<{ warnings: object[] }>(chair('POST', `${at}/day`, { body }))).body.warnings).toMatchObject([
    { code: 'conference.day-part-differs' },
  ])
  await chair('POST', `${at}/day`, { body: { day: '2025-08-15', startTime: '13:30', notice: { number: '12/TB-UBND' } } })
  expect((await json(secretary('GET', at))).body.conference).toMatchObject({
    ...{ dayStanding: 'fixed', partOfDay: 'afternoon', startTime: '13:30', venue: 'Hội trường' },
    notice: { number: '12/TB-UBND', date: '2025-07-24' },
  })
  const told = (await json<{ what: string }[]>(secretary('GET', `${at}/history`))).body as unknown as { what: string }[]
  expect(told.filter(({ what }) => what === 'conference.day-fixed')).toHaveLength(2)
})

test('with several conferences a hit says whose it is', async () => {
  await opened()
  await opened()
  const hits = (await json<{ kind: string; subtitle: string }[]>(secretary('GET', '/api/search?q=kich%20ban'))).body as unknown as {
    kind: string
    subtitle: string
  }[]
  const name = truthOf('kien-moc').conference.name.value
  expect(hits.filter(({ kind }) => kind === 'item').map(({ subtitle }) => subtitle.endsWith(` · ${name}`))).not.toContain(false)
  expect(hits.find(({ kind }) => kind === 'clause')?.subtitle).toContain(` · ${name}`)
})

test('giving, marking, waiving and moving the day are in the conference’s history, in words', async () => {
  const { conferenceId } = await opened()
  const at = `/api/conferences/${conferenceId}`
  type Living = { clauses: { links: { objectId: string; kind: string; title: string }[] }[] }
  const { clauses } = (await json<Living>(secretary('GET', at))).body
  const item = clauses.flatMap(({ links }) => links).find(({ kind }) => kind === 'communicate')
  const on = `${at}/items/${item?.objectId}`
  await secretary('POST', `${on}/holder`, { body: { ownerText: 'Phòng Kinh tế' } })
  await secretary('POST', `${on}/state`, { body: { state: 'opened' } })
  await secretary('POST', `${on}/waiver`, { body: { reason: 'Không đủ kinh phí' } })
  await chair('POST', `${at}/day-move`, { body: { day: '2025-08-22', reason: 'Trùng lịch họp tỉnh' } })
  const told = (await secretary('GET', `${at}/history`)).json() as { text: string; by: string }[]
  expect(told.slice(1).map(({ text }) => text)).toEqual([
    `Giao “${item?.title}” cho Phòng Kinh tế`,
    `Đánh dấu “${item?.title}”: đang làm`,
    `Không thực hiện “${item?.title}”: Không đủ kinh phí`,
    'Dời ngày từ 15/8/2025 sang 22/8/2025: Trùng lịch họp tỉnh',
  ])
})
