import { endpoint } from '@guong-sang/domain/shared/endpoint.ts'
import { accept, refuse } from '@guong-sang/domain/shared/result.ts'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type Caller, callerOf } from '../trial/caller.ts'
import { openWorld, type World } from '../trial/world.ts'
import { serve, serveFile, serveOpen } from './serve.ts'

let world: World
let caller: Caller
beforeAll(async () => {
  world = await openWorld()
  caller = await callerOf(world)
  const params = z.object({ size: z.coerce.number().int() })
  const measured = endpoint({
    method: 'POST',
    path: '/api/planted/:size',
    summary: 'Thử',
    act: 'plan.confirm',
    params,
    query: z.object({ q: z.string().optional() }),
    body: z.object({ word: z.string().min(2) }),
    response: z.object({ size: z.number(), word: z.string(), by: z.string() }),
  })
  serve(caller.app, measured, async ({ params: { size }, body: { word }, scope }) => {
    if (size > 100) return refuse('planted.too-big', { size })
    const inner = { secret: 'never sent' }
    return accept({ size, word, by: scope.actor.name, ...inner })
  })
  const broken = endpoint({
    method: 'GET',
    path: '/api/planted-broken',
    summary: 'Thử',
    act: null,
    response: z.object({ day: z.iso.date() }),
  })
  serveOpen(caller.app, broken, async () => accept({ day: 'tomorrow' }))
  const fault = endpoint({ method: 'GET', path: '/api/planted-fault', summary: 'Thử', act: 'plan.read', response: z.null() })
  serve(caller.app, fault, ({ scope }) =>
    world.deps.inScope(scope, async (tx) => {
      await tx.execute(sql`select ${'Nông Thị A'}::int`)
      return accept(null)
    }),
  )
  const paper = endpoint({ method: 'GET', path: '/api/planted-file', summary: 'Thử', act: 'plan.read' })
  serveFile(caller.app, paper, async () => accept({ bytes: Buffer.from('giấy'), type: 'text/plain', name: 'Kế hoạch.txt' }))
})
afterAll(async () => {
  await caller.app.close()
  await world.close()
})

test('an endpoint gets what its schemas let through, and sends no more than its answer holds', async () => {
  const chair = await caller.as('chair')
  const answer = await chair('POST', '/api/planted/12', { body: { word: 'xã', more: 1 } })
  expect([answer.statusCode, answer.json()]).toEqual([200, { size: 12, word: 'xã', by: 'Chủ tịch Ủy ban nhân dân xã' }])
})

test('nobody signed in is told to sign in', async () => {
  const answer = await (await caller.as(null))('POST', '/api/planted/12', { body: { word: 'xã' } })
  expect([answer.statusCode, answer.json()]).toEqual([
    403,
    {
      code: 'session.none',
      message: 'Bạn chưa đăng nhập hoặc phiên làm việc đã hết hạn.',
      remedy: 'Hãy chọn vai trò để đăng nhập lại.',
    },
  ])
})

test('a role without the act is refused before anything it sent is looked at', async () => {
  const answer = await (await caller.as('door'))('POST', '/api/planted/none', { body: {} })
  expect([answer.statusCode, answer.json().code]).toEqual([403, 'right.none'])
})

test('what does not fit the schema says where', async () => {
  const answer = await (await caller.as('chair'))('POST', '/api/planted/12', { body: { word: 'x' } })
  expect([answer.statusCode, answer.json()]).toEqual([
    422,
    { code: 'platform.request-invalid', details: { field: 'word' }, message: 'Dữ liệu gửi lên không hợp lệ ở mục word.' },
  ])
})

test('a refusal of the handler keeps its details', async () => {
  const answer = await (await caller.as('chair'))('POST', '/api/planted/101', { body: { word: 'xã' } })
  expect([answer.statusCode, answer.json()]).toEqual([422, { code: 'planted.too-big', details: { size: 101 }, message: 'planted.too-big' }])
})

test('an answer that breaks its own schema is a fault with a number, not an answer', async () => {
  const answer = await (await caller.as(null))('GET', '/api/planted-broken')
  expect([answer.statusCode, answer.json().code, answer.json().details.request]).toEqual([
    500,
    'platform.fault',
    answer.headers['x-request-id'],
  ])
})

test('the log says what failed and where, never with which values', async () => {
  const before = caller.log.length
  const answer = await (await caller.as('secretary'))('GET', '/api/planted-fault?q=Nông Thị A')
  const { code, details, message } = answer.json()
  expect([answer.statusCode, code, message]).toEqual([
    500,
    'platform.fault',
    `Hệ thống gặp lỗi, việc vừa rồi chưa được ghi. Mã tra cứu: ${details.request}.`,
  ])
  const line = caller.log.slice(before).join('')
  expect(JSON.parse(line)).toMatchObject({ reqId: details.request, err: { cause: { code: '22P02' } } })
  expect(line).toContain('select $1::int')
  expect(line).not.toContain('Nông')
})

test('a file is offered under its Vietnamese name', async () => {
  const answer = await (await caller.as('secretary'))('GET', '/api/planted-file')
  expect([answer.statusCode, answer.body, answer.headers['content-disposition'], answer.headers['x-content-type-options']]).toEqual([
    200,
    'giấy',
    `attachment; filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch.txt`,
    'nosniff',
  ])
})

test('a session is good for one authority and ends when signed out', async () => {
  const loiBac = await caller.as('secretary', 'loi-bac')
  expect((await loiBac('GET', '/api/session')).json().authority.name).toBe('xã Lợi Bác')
  await loiBac('POST', '/api/trial/persona', { body: { persona: null } })
  expect((await loiBac('GET', '/api/readings')).json().code).toBe('session.none')
})

test('only the digest of a session’s token is kept', async () => {
  const answer = await caller.app.inject({ method: 'POST', url: '/api/trial/persona', payload: { persona: 'door' } })
  const [cookie] = answer.cookies
  expect(Buffer.from(cookie?.value ?? '', 'base64url').length).toBe(16)
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  const rows = await world.look(`select * from auth.session where token_hash = $1 or encode(token_hash, 'escape') like '%' || $2 || '%'`, [
    Buffer.from(cookie?.value ?? '', 'base64url'),
    cookie?.value,
  ])
  expect(rows).toEqual([])
})

test('Lợi Bác has no Council to sign in as', async () => {
  const answer = await caller.app.inject({ method: 'POST', url: '/api/trial/persona', payload: { persona: 'council', commune: 'loi-bac' } })
  expect([answer.statusCode, answer.json().code]).toEqual([404, 'trial.persona.unknown'])
})

test('a role outside its dates grants nothing', async () => {
  const secretary = await world.as('secretary')
  await world.look(`update membership set from_day = '2025-07-26' where account_id = $1`, [secretary.actor.accountId])
  const ask = await caller.as('secretary')
  expect((await ask('GET', '/api/session')).json().persona).toBeNull()
  await world.look(`update membership set from_day = '2025-07-01' where account_id = $1`, [secretary.actor.accountId])
  expect((await ask('GET', '/api/session')).json().persona.key).toBe('secretary')
})

test('an API is printed for every route, with its refusals', async () => {
  const { paths } = (await (await caller.as(null))('GET', '/api/openapi.json')).json()
  expect(Object.keys(paths['/api/readings/{readingId}'].get.responses).toSorted()).toEqual(['200', '4XX'])
  expect(paths['/api/trial/persona'].post.summary).toContain('Dùng thử')
  expect(paths['/api/sources'].post).toMatchObject({
    description: 'Quyền: reading.send',
    security: [{ session: [] }],
    requestBody: { content: { 'multipart/form-data': { schema: { properties: { file: { format: 'binary' } } } } } },
  })
  expect(Object.keys(paths['/api/readings/{readingId}/file'].get.responses['200'].content)).toEqual(['application/octet-stream'])
  expect((await (await caller.as(null))('GET', '/api/docs')).body).toContain('/api/readings/{readingId}')
})
