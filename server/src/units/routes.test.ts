import { afterAll, beforeAll, expect, test } from 'vitest'
import { readWorkbook } from '../platform/excel.ts'
import { type Ask, type Caller, callerOf } from '../trial/caller.ts'
import { openWorld, type World } from '../trial/world.ts'
import { sampleWorkbook } from './sample.ts'

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

test('a commune is found by typing, with what tells homonyms apart', async () => {
  const answer = await secretary('GET', '/api/units/communes?q=kien%20moc&limit=2')
  expect(answer.json()).toEqual([
    {
      code: '06625',
      from: '2025-07-01',
      to: null,
      fromKnown: true,
      kind: 'xa',
      name: 'Kiên Mộc',
      fullName: 'xã Kiên Mộc',
      provinceName: 'Lạng Sơn',
      oldDistrict: null,
      current: true,
      check: false,
    },
    {
      code: '06625',
      from: '1900-01-01',
      to: '2025-07-01',
      fromKnown: false,
      kind: 'xa',
      name: 'Kiên Mộc',
      fullName: 'xã Kiên Mộc',
      provinceName: 'Lạng Sơn',
      oldDistrict: 'Huyện Đình Lập',
      current: false,
      check: false,
    },
  ])
  const detail = await secretary('GET', '/api/units/communes/06625/2025-07-01')
  expect(detail.json().predecessors).toHaveLength(3)
  expect((await secretary('GET', '/api/units/communes/99999/2025-07-01')).statusCode).toBe(404)
  expect((await secretary('GET', '/api/units/provinces')).json()).toHaveLength(34)
})

test('bodies are seeded, added, changed and closed; every refusal says what to do', async () => {
  const seeded = await secretary('POST', '/api/bodies/seeding')
  expect([seeded.statusCode, seeded.json().rows.length]).toEqual([200, 13])
  const added = await secretary('POST', '/api/bodies', {
    body: { name: 'Thôn 30', kind: 'village', oldUnit: { code: '06622', from: '1900-01-01' } },
  })
  const body = added.json()
  expect(body).toMatchObject({ name: 'Thôn 30', oldUnit: { fullName: 'xã Bính Xá' } })
  const twice = await secretary('POST', '/api/bodies', { body: { name: 'Thôn 30', kind: 'village' } })
  expect([twice.statusCode, twice.json()]).toEqual([
    409,
    {
      code: 'body.same-name-that-day',
      details: { name: 'Thôn 30', day: '1900-01-01' },
      message: 'Đã có đơn vị mang tên “Thôn 30” trong thời gian đó.',
      remedy: 'Hãy dùng đơn vị đã có, hoặc ghi tên đầy đủ hơn để phân biệt.',
    },
  ])
  const renamed = await secretary('PATCH', `/api/bodies/${body.id}`, { body: { revision: 1, name: 'Thôn Ba Mươi', oldUnit: null } })
  expect(renamed.json()).toMatchObject({ name: 'Thôn Ba Mươi', oldUnit: null, revision: 2 })
  const closing = { revision: 2, onDay: '2025-07-25' }
  const unsaid = await secretary('POST', `/api/bodies/${body.id}/closing`, { body: { ...closing, successor: null } })
  expect([unsaid.statusCode, unsaid.json().code]).toEqual([422, 'body.successor-unsaid'])
  const closed = await secretary('POST', `/api/bodies/${body.id}/closing`, {
    body: { ...closing, successor: { kind: 'none' }, reason: 'Giải thể' },
  })
  expect(closed.json()).toMatchObject({ body: { to: '2025-07-25', living: false }, moved: [] })
  const list = (await secretary('GET', '/api/bodies?kind=village')).json()
  expect(list).toMatchObject({ rows: [], total: 13, mayBeSeeded: false, may: expect.arrayContaining(['bodies.change', 'bodies.import']) })
})

test('a body merged into another by its id is refused where that one is unknown', async () => {
  const body = (await secretary('POST', '/api/bodies', { body: { name: 'Trường X', kind: 'school' } })).json()
  const successor = { kind: 'bodies', bodyIds: ['01980000-0000-7000-8000-000000000000'] }
  const answer = await secretary('POST', `/api/bodies/${body.id}/closing`, { body: { revision: 1, onDay: '2025-07-25', successor } })
  expect(answer.json().code).toBe('body.successor-not-living')
})

test('a workbook is sent, mapped, committed, listed and undone', async () => {
  const file = { name: 'Danh sách.xlsx', bytes: await sampleWorkbook() }
  const sent = (await secretary('POST', '/api/bodies/imports', { file })).json()
  expect(sent).toMatchObject({ fileName: 'Danh sách.xlsx', state: 'tried', counts: { add: 24, errors: 0 } })
  const at = `/api/bodies/imports/${sent.importId}`
  const unmapped = (await secretary('PUT', `${at}/mapping`, { body: { mapping: { kind: 1 } } })).json()
  expect(unmapped.rows).toEqual([])
  expect((await secretary('POST', `${at}/commit`)).json()).toMatchObject({
    code: 'import.unmapped',
    message: 'Chưa chọn cột nào là tên cơ quan, đơn vị.',
  })
  await secretary('PUT', `${at}/mapping`, { body: { mapping: sent.mapping } })
  expect((await secretary('POST', `${at}/commit`)).json()).toMatchObject({ state: 'committed' })
  expect((await secretary('GET', at)).json()).toMatchObject({ state: 'committed', counts: { add: 24 } })
  expect((await secretary('GET', '/api/bodies/imports')).json()).toMatchObject([{ importId: sent.importId, state: 'committed' }])
  expect((await secretary('POST', `${at}/undo`)).json()).toMatchObject({ state: 'undone' })
  expect((await secretary('POST', '/api/bodies/imports')).json().code).toBe('platform.file-missing')
})

test('template and export are workbooks with a Vietnamese name', async () => {
  for (const [path, name] of [
    ['/api/bodies/template', 'Mẫu danh sách cơ quan, đơn vị.xlsx'],
    ['/api/bodies/export?q=phong', 'Danh sách cơ quan, đơn vị (25-7-2025).xlsx'],
  ] as const) {
    const answer = await secretary('GET', path)
    expect([answer.statusCode, answer.headers['content-type'], answer.rawPayload.subarray(0, 2).toString()]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'PK',
    ])
    expect(decodeURIComponent(String(answer.headers['content-disposition']))).toContain(name)
  }
})

test('the list is looked at by kind and in the order of names, and says how many each kind has', async () => {
  for (const name of ['Thôn Ước', 'Thôn Ấp', 'Thôn Đông', 'Thôn An'])
    await secretary('POST', '/api/bodies', { body: { name, kind: 'village' } })
  await secretary('POST', '/api/bodies', { body: { name: 'Trường Ba Thôn', kind: 'school' } })
  const seen = (await secretary('GET', '/api/bodies?q=thon&kind=village&order=name')).json()
  const names: string[] = seen.rows.map(({ name }: { name: string }) => name)
  expect(names.filter((name) => !/\d/.test(name))).toEqual(['Thôn An', 'Thôn Ấp', 'Thôn Đông', 'Thôn Ước'])
  expect(seen.kinds.find(({ kind }: { kind: string }) => kind === 'school')).toEqual({ kind: 'school', count: 1 })
  const exported = await readWorkbook((await secretary('GET', '/api/bodies/export?q=thon&kind=school')).rawPayload, {
    bytes: 1e6,
    rows: 10,
    columns: 1,
  })
  expect(exported.ok && exported.value[0]?.rows).toEqual([['Tên cơ quan, đơn vị'], ['Trường Ba Thôn']])
})

test('who only looks may not change; who is not signed in sees nothing', async () => {
  const unit = await caller.as('unit')
  expect((await unit('GET', '/api/bodies')).statusCode).toBe(200)
  expect((await unit('POST', '/api/bodies', { body: { name: 'A', kind: 'other' } })).json().code).toBe('right.none')
  const nobody = await caller.as(null)
  expect((await nobody('GET', '/api/units/communes?q=a')).json().code).toBe('session.none')
})

test('an authority answers how much of a former commune came to it', async () => {
  const key = (code: string, from: string) => ({ code, from })
  const body = { from: key('06619', '1900-01-01'), to: key('06625', '2025-07-01'), share: 'part', reason: 'Biên bản' }
  expect((await secretary('PUT', '/api/units/lineage', { body })).json()).toMatchObject({ code: 'lineage.already-said' })
})

test('search finds a body by what people call it, and communes beside it', async () => {
  const hits = (await secretary('GET', '/api/search?q=vhxh')).json()
  expect(hits).toMatchObject([{ kind: 'body', title: 'Phòng Văn hóa - Xã hội', subtitle: 'Cơ quan chuyên môn, đơn vị thuộc UBND' }])
  const places = (await secretary('GET', '/api/search?q=bac%20xa')).json()
  expect(places).toEqual([
    { kind: 'commune', id: '06619@1900-01-01', title: 'xã Bắc Xa', subtitle: 'Huyện Đình Lập', path: '/units/communes/06619/1900-01-01' },
  ])
})
