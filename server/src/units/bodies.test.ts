import { day } from '@guong-sang/domain/shared/day.ts'
import { beforeRecords } from '@guong-sang/domain/units/admin-unit.ts'
import type { BodyId } from '@guong-sang/domain/units/body.ts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { done } from '../../../world/opened.ts'
import { verifyHappenings } from '../platform/happenings.ts'
import type { Scope } from '../platform/scope.ts'
import { openWorld, type World } from '../trial/world.ts'
import { add } from './add.ts'
import { bodyList } from './bodies.ts'
import { change } from './change.ts'
import { close } from './close.ts'
import { answer } from './communes.ts'
import { seed } from './seed.ts'

let world: World
let secretary: Scope
beforeAll(async () => {
  world = await openWorld()
  secretary = await world.as('secretary')
})
beforeEach(async () => {
  await world.look('truncate body, body_name, body_parent, body_successor, body_import, lineage_answer, happening, happening_head')
  await world.look(`update authority set unit_code = '06625' where authority_id = 6625`)
})
afterAll(() => world.close())

const all = { q: '', closed: 'without' } as const
const list = async (filter: Parameters<typeof bodyList>[2] = all, scope = secretary) => done(await bodyList(world.deps, scope, filter))
const names = async (filter?: Parameters<typeof bodyList>[2], scope?: Scope) => (await list(filter, scope)).rows.map(({ name }) => name)
const told = () => world.look(`select what, about from happening where authority_id = 6625 order by seq`)
const village = (name: string) => ({ name, kind: 'village' as const })

test('a commune gets the usual bodies of its kind, once, each with its source', async () => {
  const { rows } = done(await seed(world.deps, secretary))
  expect(rows).toHaveLength(13)
  const { mayBeSeeded, total, predecessors } = await list()
  expect({ mayBeSeeded, total }).toEqual({ mayBeSeeded: false, total: 13 })
  expect(predecessors.map(({ fullName }) => fullName)).toEqual(['xã Bắc Xa', 'xã Bính Xá', 'xã Kiên Mộc'])
  expect((await list({ ...all, q: 'vhxh' })).rows).toMatchObject([
    {
      name: 'Phòng Văn hóa - Xã hội',
      standing: 'under',
      headTitle: 'Trưởng phòng',
      from: '2025-07-01',
      usual: { key: 'culture', check: false },
      revision: 1,
    },
  ])
  expect(await seed(world.deps, secretary)).toEqual({ ok: false, refusal: { code: 'body.seeded' } })
  expect((await told()).filter(({ what }) => what === 'bodies.seeded')).toHaveLength(1)
})

test('a province has no usual bodies of a commune', async () => {
  expect(await seed(world.deps, await world.as('province'))).toEqual({ ok: false, refusal: { code: 'unit.no-code' } })
})

test('a body is added, renamed from today, and keeps the name it had', async () => {
  const made = done(await add(world.deps, secretary, { ...village('Thôn 3'), oldUnit: { code: '06622', from: beforeRecords } }))
  expect(made).toMatchObject({ name: 'Thôn 3', oldUnit: { code: '06622', fullName: 'xã Bính Xá' }, fromKnown: false, living: true })
  const renamed = done(await change(world.deps, secretary, { bodyId: made.id, revision: 1, name: 'Thôn Ba' }))
  expect(renamed).toMatchObject({ name: 'Thôn Ba', revision: 2 })
  expect(await names({ ...all, on: day('2025-07-24') })).toEqual(['Thôn 3'])
  expect(await names({ ...all, q: 'thon ba' })).toEqual(['Thôn Ba'])
  expect(await change(world.deps, secretary, { bodyId: made.id, revision: 1, name: 'Thôn Bốn' })).toEqual({
    ok: false,
    refusal: { code: 'object.changed' },
  })
  expect((await told()).slice(-2)).toEqual([
    { what: 'body.added', about: made.id },
    { what: 'body.changed', about: made.id },
  ])
})

test('a refused act leaves nothing behind, not even a happening', async () => {
  done(await add(world.deps, secretary, village('Thôn 3')))
  const before = await told()
  expect(await add(world.deps, secretary, village('thôn 3'))).toMatchObject({ ok: false, refusal: { code: 'body.same-name-that-day' } })
  expect([await told(), await names()]).toEqual([before, ['Thôn 3']])
})

test('of two officers who add one name at once, one is refused', async () => {
  const answers = await Promise.all([add(world.deps, secretary, village('Thôn 3')), add(world.deps, secretary, village('Thôn 3'))])
  expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true])
})

test('a merged school moves what stood below it, and is seen only where closed ones are asked for', async () => {
  const school = done(await add(world.deps, secretary, { name: 'Trường A', kind: 'school' }))
  const heir = done(await add(world.deps, secretary, { name: 'Trường B', kind: 'school' }))
  const group = done(await add(world.deps, secretary, { name: 'Tổ Toán', kind: 'collective', parentBodyId: school.id as BodyId }))
  const successor = { kind: 'bodies', bodyIds: [heir.id as BodyId] } as const
  const given = { bodyId: school.id, revision: 1, onDay: day('2025-07-25'), successor, reason: '', proof: '' }
  const closed = done(await close({ ...world.deps, uses: [] }, secretary, given))
  expect(closed.body).toMatchObject({ name: 'Trường A', to: '2025-07-25', living: false, successors: [{ id: heir.id, name: 'Trường B' }] })
  expect(closed.moved).toMatchObject([{ id: group.id, parent: { id: heir.id, name: 'Trường B' }, revision: 2 }])
  expect(await names()).toEqual(['Trường B', 'Tổ Toán'])
  expect(await names({ q: '', closed: 'with', kind: 'school' })).toEqual(['Trường A', 'Trường B'])
  expect((await told()).at(-1)).toEqual({ what: 'body.closed', about: school.id })
})

test('a body is not closed before what a later stage still did with it', async () => {
  const school = done(await add(world.deps, secretary, { name: 'Trường A', kind: 'school' }))
  const given = {
    bodyId: school.id,
    revision: 1,
    onDay: day('2025-07-20'),
    successor: { kind: 'none' },
    reason: 'Giải thể',
    proof: 'QĐ 1',
  } as const
  const uses = [
    async () => [{ bodyId: school.id as BodyId, lastOn: day('2025-07-22') }],
    async () => [{ bodyId: 'x' as BodyId, lastOn: null }],
  ]
  expect(await close({ ...world.deps, uses }, secretary, given)).toEqual({
    ok: false,
    refusal: { code: 'body.acts-after', details: { day: '2025-07-22' } },
  })
})

test('an unknown body and one of another commune look the same', async () => {
  const made = done(await add(world.deps, secretary, village('Thôn 3')))
  const other = await world.as('secretary', 'loi-bac')
  const refused = { ok: false, refusal: { code: 'body.unknown' } }
  expect(await change(world.deps, other, { bodyId: made.id, revision: 1, name: 'X' })).toEqual(refused)
  const closing = { revision: 1, onDay: day('2025-07-25'), successor: null, reason: '', proof: '' }
  expect(await close({ ...world.deps, uses: [] }, other, { bodyId: made.id, ...closing })).toEqual(refused)
  expect(await names(all, other)).toEqual([])
})

test('an authority answers for itself only, and only what its source leaves open', async () => {
  const key = (code: string, from: string) => ({ code, from: day(from) })
  const [bacXa, kienMoc, loiBac] = [key('06619', '1900-01-01'), key('06625', '2025-07-01'), key('06601', '2025-07-01')]
  const given = { from: bacXa, to: kienMoc, share: 'part', reason: 'Biên bản' } as const
  expect(await answer(world.deps, secretary, { ...given, to: loiBac })).toEqual({ ok: false, refusal: { code: 'lineage.foreign' } })
  expect(await answer(world.deps, secretary, given)).toMatchObject({ ok: false, refusal: { code: 'lineage.already-said' } })
  // Ba Đình is one whose predecessors the source does not measure.
  await world.look(`update authority set unit_code = '00004' where authority_id = 6625`)
  const [edge] = await world.look(`select old_code from ref.unit_lineage where new_code = '00004' limit 1`)
  const said = {
    from: key(String(edge?.old_code), '1900-01-01'),
    to: key('00004', '2025-07-01'),
    share: 'part',
    reason: 'Biên bản bàn giao',
  } as const
  const detail = done(await answer(world.deps, secretary, said))
  const of = detail.predecessors.find(({ unit }) => unit.code === edge?.old_code)
  expect(of).toMatchObject({ share: 'unknown', check: true, answer: { share: 'part', reason: 'Biên bản bàn giao', on: '2025-07-25' } })
  expect(
    done(await answer(world.deps, secretary, { ...said, share: 'whole' })).predecessors.find(({ unit }) => unit.code === edge?.old_code)
      ?.answer?.share,
  ).toBe('whole')
})

test('the happenings of all these acts verify', async () => {
  done(await seed(world.deps, secretary))
  done(await add(world.deps, secretary, village('Thôn 3')))
  expect(await world.deps.inScope(secretary, (tx) => verifyHappenings(tx, secretary))).toBeNull()
})
