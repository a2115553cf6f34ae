import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { program, secretary, until, writeUntilKilled } from '../../world/program.ts'

// Each test starts the whole program anew, on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const main = join(import.meta.dirname, 'main.ts')
const { root, start, end, copied, build, endAll, remove } = program()

beforeAll(async () => {
  expect(await build()).toBe(0)
})
afterEach(endAll)
afterAll(remove)

test('a stopped server lets go of its folder and starts again with everything', async () => {
  const folder = copied('again')
  expect(readdirSync(join(folder, 'trial'))).not.toContain('lock.json')
  const server = await start(folder)
  const rows = (await (await (await secretary(server.url)).get('/api/conferences')).json()) as { name: string }[]
  expect(rows.map(({ name }) => name)).toEqual(['Hội nghị điển hình tiên tiến xã Kiên Mộc lần thứ I'])
  await end(server, 'SIGTERM')
})

test('the trial’s day moves on, and back is the first day again with what it costs', async () => {
  const folder = copied('moved')
  const kept = () =>
    readdirSync(join(folder, 'trial/files'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
  const files = kept()
  const server = await start(folder)
  const { get, paste, goTo } = await secretary(server.url)
  await paste('Ghi chú.txt', 'KẾ HOẠCH của người dùng thử')
  const days = [await goTo('next-day'), await goTo('next-deadline'), await goTo('conference')]
  expect(days).toEqual([{ today: '2025-07-26' }, { today: '2025-07-31' }, { today: '2025-08-15' }])
  expect(await goTo('conference')).toMatchObject({ code: 'trial.no-day-ahead', details: { today: '2025-08-15' } })
  const { today, lost } = (await goTo('back')) as { today: string; lost: string[] }
  expect([today, lost]).toEqual(['2025-07-25', [expect.stringMatching(/^xã Kiên Mộc: \d+ việc đã ghi từ khi bắt đầu dùng thử\.$/)]])
  const rows = (await (await get('/api/readings')).json()) as { name: string }[]
  expect(rows.map(({ name }) => name)).toEqual(['Kế hoạch Hội nghị - xã Kiên Mộc.txt'])
  expect(kept()).toBe(files)
  const { readingId } = (await (await paste('Sau khi quay lại.txt', 'KẾ HOẠCH')).json()) as { readingId: string }
  while (((await (await get(`/api/readings/${readingId}`)).json()) as { state: string }).state !== 'read');
  await end(server, 'SIGTERM')
})

test('a first start that was cut short is begun again', async () => {
  const folder = copied('unfinished')
  rmSync(join(folder, 'trial/state.json'))
  rmSync(join(folder, 'trial/db/PG_VERSION'))
  const server = await start(folder)
  expect(await (await (await secretary(server.url)).get('/api/conferences')).json()).toHaveLength(1)
  await end(server, 'SIGTERM')
})

test('a way back that was cut short is gone to its end at the next start', async () => {
  const folder = copied('half-way')
  const state = join(folder, 'trial/state.json')
  const marker = join(folder, 'trial/rebuilding')
  writeFileSync(state, readFileSync(state, 'utf8').replace('2025-07-25', '2025-08-01'))
  writeFileSync(marker, '')
  rmSync(join(folder, 'trial/db/global'), { recursive: true })
  const server = await start(folder)
  const { get } = await secretary(server.url)
  expect(await (await get('/api/session')).json()).toMatchObject({ today: '2025-07-25' })
  expect(await (await get('/api/conferences')).json()).toHaveLength(1)
  expect(existsSync(marker)).toBe(false)
  await end(server, 'SIGTERM')
})

test('Lợi Bác’s plan runs beside Kiên Mộc’s, its signatory left open by a person', async () => {
  const server = await start(copied('loi-bac'))
  const { get } = await secretary(server.url, 'loi-bac')
  const [plan] = (await (await get('/api/plans')).json()) as { id: string; number: string; state: string; day: string }[]
  expect(plan).toMatchObject({ number: '08/KH-UBND', state: 'confirmed', day: '2025-08-15' })
  const { findings } = (await (await get(`/api/plans/${plan?.id}`)).json()) as {
    findings: { path: string; value: unknown; answer: unknown }[]
  }
  const { value, answer } = findings.find(({ path }) => path === 'signatory.name') ?? {}
  expect([value, answer]).toMatchObject([null, { state: 'open', value: null, by: 'Phòng Văn hóa - Xã hội' }])
  await end(server, 'SIGTERM')
})

test('a second process on the folder is refused in words, and the first goes on', async () => {
  const folder = copied('second')
  const first = await start(folder)
  await expect(start(folder)).rejects.toMatchObject({ code: 1, message: expect.stringContaining(`(tiến trình ${first.child.pid}, mở từ `) })
  expect(await (await fetch(`${first.url}/api/health`)).json()).toEqual({ status: 'ok' })
  await end(first, 'SIGTERM')
})

test('wrong settings are refused in one list', async () => {
  const child = spawn(process.execPath, [main], { env: { ...process.env, PORT: 'tám mươi', GS_TODAY: '2025-02-30', DATA_DIR: root } })
  const ended = once(child, 'exit')
  const said = await text(child.stderr)
  await ended
  expect([child.exitCode, said]).toEqual([
    1,
    `Gương Sáng: không khởi động được vì cài đặt chưa đúng:
Gương Sáng: PORT phải là một số
Gương Sáng: GS_TODAY phải là một ngày có thật, dạng 2025-07-25
`,
  ])
})

test('killed in the middle of writing, every acknowledged act is there again', async () => {
  const folder = copied('killed')
  const acknowledged: string[] = []
  for (const round of [1, 2]) acknowledged.push(...(await writeUntilKilled(await start(folder), { round, acks: 30 })))

  const server = await start(folder)
  const { get } = await secretary(server.url)
  const rows = (await (await get('/api/readings')).json()) as { id: string; name: string }[]
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  expect(acknowledged.filter((id) => !names.has(id))).toEqual([])
  for (const id of acknowledged.slice(-5)) {
    const file = await (await get(`/api/readings/${id}/file`)).text()
    expect(file).toBe(`KẾ HOẠCH số ${names.get(id)?.replace('.txt', '')}`)
  }
  // What was queued or under way is taken up by itself.
  const states = async () => new Set(((await (await get('/api/readings')).json()) as { state: string }[]).map(({ state }) => state))
  await until(async () => (await states()).size === 1)
  expect(await states()).toEqual(new Set(['read']))
  await end(server, 'SIGTERM')
})

test('on a full disk an act is refused in words and nothing half written stays', async () => {
  const folder = copied('full')
  // PostgreSQL's own log files have 16 MB: the limit leaves room for them.
  const server = await start(folder, { blocks: 17 * 1024 })
  const { get, upload } = await secretary(server.url)
  const before = await (await get('/api/readings')).json()
  const answer = await upload('scan.pdf', new Uint8Array(20 * 1024 * 1024).fill(1))
  expect([answer.status, await answer.json()]).toEqual([
    507,
    {
      code: 'platform.disk-full',
      message: 'Ổ đĩa đã đầy nên việc vừa rồi chưa được ghi.',
      remedy: 'Hãy dọn bớt ổ đĩa rồi thử lại; dữ liệu đã ghi trước đó vẫn nguyên.',
    },
  ])
  expect(await (await get('/api/readings')).json()).toEqual(before)
  const files = readdirSync(join(folder, 'trial/files/6625'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files.map(({ name }) => name).filter((name) => !/^[0-9a-f]{64}$/.test(name))).toEqual([])
  expect(readFileSync(join(folder, 'trial/state.json'), 'utf8')).toContain('"today"')
  await end(server, 'SIGTERM')
})

/** Fills the database of a folder until it takes no more; told apart: what was acknowledged, what the refusal was, what still works. */
const filler = `
  import { openStorage } from '${pathToFileURL(join(import.meta.dirname, 'platform/storage/storage.ts'))}'
  import { inScopeOf } from '${pathToFileURL(join(import.meta.dirname, 'platform/in-scope.ts'))}'
  import { isDiskFull } from '${pathToFileURL(join(import.meta.dirname, 'platform/door.ts'))}'
  import { headOf, record, verifyHappenings } from '${pathToFileURL(join(import.meta.dirname, 'platform/happenings.ts'))}'
  import { builderScope } from '${pathToFileURL(join(import.meta.dirname, 'trial/authorities.ts'))}'
  import { randomBytes } from 'node:crypto'
  const storage = await openStorage(process.argv[1])
  const inScope = inScopeOf(storage)
  const scope = builderScope('kien-moc', new Date(), '2025-07-25')
  const before = await inScope(scope, (tx) => headOf(tx, scope))
  const write = (bytes) => inScope(scope, (tx) => record(tx, scope, { what: 'test.filled', about: 'x', details: { noise: randomBytes(bytes).toString('base64') } }))
  let acknowledged = 0
  let full = null
  while (full === null && acknowledged < 60) await write(400_000).then(() => { acknowledged += 1 }, (error) => { full = isDiskFull(error) })
  const after = await inScope(scope, (tx) => headOf(tx, scope))
  const broken = await inScope(scope, (tx) => verifyHappenings(tx, scope))
  await storage.close()
  const again = await openStorage(process.argv[1])
  const kept = await inScopeOf(again)(scope, (tx) => headOf(tx, scope))
  await again.close()
  console.log(JSON.stringify({ some: acknowledged > 5, full, lost: before + acknowledged - after, lostLater: after - kept, broken }))
`

test('a database that can grow no more refuses the act and keeps what it acknowledged', async () => {
  const folder = copied('grown')
  const command = 'ulimit -f 17408; exec "$0" --input-type=module-typescript -e "$1" "$2"'
  const child = spawn('bash', ['-c', command, process.execPath, filler, join(folder, 'trial')])
  const [said, faults] = await Promise.all([text(child.stdout), text(child.stderr)])
  expect(faults).toBe('')
  expect(JSON.parse(said)).toEqual({ some: true, full: true, lost: 0, lostLater: 0, broken: null })
})
