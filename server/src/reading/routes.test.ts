import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { accept, refuse } from '@guong-sang/domain/shared/result.ts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Caller, callerOf } from '../trial/caller.ts'
import { openWorld, type World } from '../trial/world.ts'
import { readingQueues } from './jobs.ts'
import { makeReading, putOffReadings, type ReadDocument, stopReading } from './make.ts'
import { closePictures } from './pictures.ts'
import { closeReader } from './read-file.ts'
import { send } from './send.ts'

let world: World
let caller: Caller
beforeAll(async () => {
  world = await openWorld()
  caller = await callerOf(world)
})
beforeEach(() => {
  world.asked.splice(0)
})
afterAll(async () => {
  await caller.app.close()
  await world.close()
  await closeReader()
  closePictures()
})

const kienMoc = readFileSync(join(import.meta.dirname, '../../../plans/kien-moc.txt'))
const sha256 = createHash('sha256').update(kienMoc).digest('hex')

/** Does what the acts so far asked for. */
async function runAsked() {
  const queues = readingQueues(world.deps)
  for (const { queue, payload } of world.asked.splice(0)) await queues[queue]?.(payload, { attempt: 1 })
}

async function sent(): Promise<string> {
  const ask = await caller.as('secretary')
  return (await ask('POST', '/api/sources', { file: { name: 'C:\\Tài liệu\\Kế hoạch.txt', bytes: kienMoc } })).json().readingId
}

test('a file that is sent is kept, queued, read, and shown with its lines', async () => {
  const ask = await caller.as('secretary')
  const readingId = await sent()
  const waiting = { id: readingId, name: 'Kế hoạch.txt', kind: null, state: 'queued', pagesDone: 0, pages: 0, refusal: null, planId: null }
  const row = { ...waiting, size: kienMoc.length, sentBy: 'Phòng Văn hóa - Xã hội', sentAt: expect.stringMatching(/^2025-07-2[45]T/) }
  expect((await ask('GET', '/api/readings')).json()).toEqual([row])
  expect((await ask('GET', `/api/readings/${readingId}`)).json()).toEqual({ ...row, source: null, repairs: [], reading: null })
  expect(world.asked).toEqual([{ queue: 'reading.read', payload: { authorityId: 6625, readingId } }])

  await runAsked()
  const read = (await ask('GET', `/api/readings/${readingId}`)).json()
  expect(read).toMatchObject({ ...row, kind: 'text', state: 'read', pages: 1, pagesDone: 1 })
  expect(read.source.lines[2].text).toBe(kienMoc.toString().split('\n')[2])
  expect(read.reading.document.commune.value).toBe('Kiên Mộc')
  const acts = await world.look(`select what, details->>'by' as by from happening where about = $1 order by seq`, [readingId])
  expect(acts).toEqual([
    { what: 'reading.sent', by: 'Phòng Văn hóa - Xã hội' },
    { what: 'reading.made', by: 'Bộ đọc văn bản' },
  ])
})

test('the file comes back as it was sent, as a download', async () => {
  const ask = await caller.as('chair')
  const answer = await ask('GET', `/api/readings/${await sent()}/file`)
  expect(createHash('sha256').update(answer.rawPayload).digest('hex')).toBe(sha256)
  expect([answer.headers['content-type'], answer.headers['content-disposition']]).toEqual([
    'application/octet-stream',
    `attachment; filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch.txt`,
  ])
})

test('a text has no picture of a page', async () => {
  const ask = await caller.as('chair')
  const answer = await ask('GET', `/api/readings/${await sent()}/pages/1`)
  expect([answer.statusCode, answer.json().code]).toEqual([404, 'reading.page-unknown'])
})

test('a page of a scan is shown while the server answers others', async () => {
  const ask = await caller.as('secretary')
  const scan = readFileSync(join(import.meta.dirname, '../../../plans/files/s-kien-moc-mono.pdf'))
  const { readingId } = (await ask('POST', '/api/sources', { file: { name: 'quét.pdf', bytes: scan } })).json()
  const order: string[] = []
  const picture = ask('GET', `/api/readings/${readingId}/pages/1`).then((answer) => {
    order.push('picture')
    return answer
  })
  await ask('GET', '/api/health')
  order.push('health')
  const { statusCode, headers, rawPayload } = await picture
  expect([statusCode, headers['content-type'], rawPayload.subarray(0, 3).toString('hex'), order]).toEqual([
    200,
    'image/jpeg',
    'ffd8ff',
    ['health', 'picture'],
  ])
  expect((await ask('GET', `/api/readings/${readingId}/pages/99`)).json().code).toBe('reading.page-unknown')
})

test('a pasted text is a document like any other', async () => {
  const ask = await caller.as('secretary')
  const { readingId } = (
    await ask('POST', '/api/sources/text', { body: { name: 'Dán vào', text: kienMoc.toString('utf8').normalize('NFD') } })
  ).json()
  await runAsked()
  const { state, reading } = (await ask('GET', `/api/readings/${readingId}`)).json()
  expect([state, reading.document.commune.value]).toEqual(['read', 'Kiên Mộc'])
})

test('another commune’s document is unknown', async () => {
  const readingId = await sent()
  const loiBac = await caller.as('secretary', 'loi-bac')
  const answers = await Promise.all(['', '/file', '/pages/1'].map((rest) => loiBac('GET', `/api/readings/${readingId}${rest}`)))
  expect(answers.map((answer) => [answer.statusCode, answer.json().code])).toEqual([1, 2, 3].map(() => [404, 'reading.unknown']))
  expect((await loiBac('POST', `/api/readings/${readingId}/cancellation`)).statusCode).toBe(404)
  expect((await loiBac('GET', '/api/readings')).json()).toEqual([])
})

test.each([
  ['no file', {}, 422, 'platform.file-missing'],
  ['an empty file', { file: { name: 'a.txt', bytes: '' } }, 422, 'reading.empty'],
])('%s is refused', async (_what, given, status, code) => {
  const answer = await (await caller.as('secretary'))('POST', '/api/sources', given)
  expect([answer.statusCode, answer.json().code]).toEqual([status, code])
  expect(world.asked).toEqual([])
})

test('what can’t be read says why and what to do', async () => {
  const ask = await caller.as('secretary')
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(64)])
  const { readingId } = (await ask('POST', '/api/sources', { file: { name: 'ảnh.heic', bytes: heic } })).json()
  await runAsked()
  expect((await ask('GET', `/api/readings/${readingId}`)).json()).toMatchObject({
    state: 'unreadable',
    refusal: { code: 'reading.heic', message: 'Ảnh HEIC của điện thoại chưa đọc được.', remedy: expect.stringContaining('JPG') },
  })
})

test('a file over the limit, or a form that breaks off, is refused and leaves nothing', async () => {
  const ask = await caller.as('secretary')
  const tooLarge = await ask('POST', '/api/sources', { file: { name: 'lớn.pdf', bytes: Buffer.alloc(41 * 1024 * 1024) } })
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  const broken = await ask('POST', '/api/sources', { raw: '--x\r\nbroken', headers })
  expect([tooLarge, broken].map((answer) => [answer.statusCode, answer.json().code])).toEqual([
    [413, 'platform.file-too-large'],
    [422, 'platform.request-malformed'],
  ])
  expect(world.asked).toEqual([])
})

/** A document of the secretary's, with its job in the hands of a reader that the test plays. */
async function underHand(read: ReadDocument) {
  const scope = await world.as('secretary')
  const made = await send(world.deps, scope, { name: 'a.txt', bytes: kienMoc })
  if (!made.ok) throw new Error(made.refusal.code)
  const { readingId: id } = made.value
  const stateNow = async () => (await world.look('select state, pages_done, pages from reading where id = $1', [id]))[0]
  return { id, scope, stateNow, run: (worthTrying = true) => makeReading(world.deps, scope, { id, worthTrying, read }) }
}

const nothingRead = accept({
  source: { kind: 'text', pages: 3, lines: [], notes: [] },
  repairs: [],
  reading: { clauses: [], document: { title: { value: 'nửa \uD800 chữ\0' } } },
}) as unknown as Awaited<ReturnType<ReadDocument>>

test('progress is written page by page while the reader works', async () => {
  const seen: unknown[] = []
  const { stateNow, run } = await underHand(async (_bytes, { onPage }) => {
    for (const page of [1, 2]) {
      onPage(page, 3)
      while ((await stateNow())?.pages_done !== page) await new Promise(setImmediate)
      seen.push(await stateNow())
    }
    return nothingRead
  })
  await run()
  expect(seen).toEqual([
    { state: 'reading', pages_done: 1, pages: 3 },
    { state: 'reading', pages_done: 2, pages: 3 },
  ])
  expect(await stateNow()).toEqual({ state: 'read', pages_done: 3, pages: 3 })
})

test('letters that the database takes in no form become one replacement each', async () => {
  const { id, run } = await underHand(async () => nothingRead)
  await run()
  expect(
    await world.look(`select reading->'document'->'title'->>'value' as title from reading_result where reading_id = $1`, [id]),
  ).toEqual([{ title: 'nửa \uFFFD chữ\uFFFD' }])
})

test('a reading that is cancelled ends at once and stays cancelled', async () => {
  const { id, stateNow, run } = await underHand(async (_bytes, { signal }) => {
    const ask = await caller.as('secretary')
    expect((await ask('POST', `/api/readings/${id}/cancellation`)).json()).toMatchObject({ id, state: 'cancelled' })
    expect(signal.aborted).toBe(true)
    return refuse('reading.cancelled')
  })
  await run()
  expect(await stateNow()).toMatchObject({ state: 'cancelled' })
  const again = await (await caller.as('secretary'))('POST', `/api/readings/${id}/cancellation`)
  expect([again.statusCode, again.json().code]).toEqual([409, 'reading.already-over'])
})

test('a reading that was cut short is begun again, and one that is over is left alone', async () => {
  let runs = 0
  const { id, stateNow, run } = await underHand(async () => {
    runs += 1
    return nothingRead
  })
  await world.look(`update reading set state = 'reading', pages_done = 2 where id = $1`, [id])
  await run()
  await run()
  expect([runs, (await stateNow())?.state]).toEqual([1, 'read'])
})

test('a reading that the server’s stop put off is no refusal: its job fails and begins it again', async () => {
  let stops = 1
  const { stateNow, run } = await underHand(async (_bytes, { signal }) => {
    if (stops-- > 0) putOffReadings()
    return signal.aborted ? refuse('reading.cancelled') : nothingRead
  })
  await expect(run()).rejects.toThrow('put off')
  expect((await stateNow())?.state).toBe('reading')
  await run()
  expect((await stateNow())?.state).toBe('read')
})

test('a document that ended the process each time is given up in words', async () => {
  const { id, run } = await underHand(async () => nothingRead)
  await run(false)
  expect((await (await caller.as('chair'))('GET', `/api/readings/${id}`)).json()).toMatchObject({
    state: 'unreadable',
    refusal: { code: 'reading.too-heavy' },
  })
})

test('stopping what is not under way does nothing', () => {
  expect(stopReading('no such reading')).toBeUndefined()
})
