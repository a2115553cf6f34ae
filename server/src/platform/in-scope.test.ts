import { refuse } from '@guong-sang/domain/shared/result.ts'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../trial/world.ts'
import { record, verifyHappenings } from './happenings.ts'
import { authorities } from './tables.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('inside a scope only its own authority is seen', async () => {
  const loiBac = await world.as('secretary', 'loi-bac')
  const names = await world.deps.inScope(loiBac, (tx) => tx.select({ name: authorities.name }).from(authorities))
  expect(names).toEqual([{ name: 'xã Lợi Bác' }])
})

test('without a scope no tenant row is seen', async () => {
  expect(await world.deps.outsideScope((tx) => tx.select().from(authorities))).toEqual([])
})

test('a row of another authority is refused by the database', async () => {
  const kienMoc = await world.as('secretary')
  const write = world.deps.inScope(kienMoc, (tx) => tx.execute(sql`insert into happening_head values (6601, 1, '\\x00')`))
  await expect(write).rejects.toMatchObject({ cause: { message: expect.stringContaining('row-level security') } })
})

test('the application makes no tables', async () => {
  const kienMoc = await world.as('secretary')
  const write = world.deps.inScope(kienMoc, (tx) => tx.execute(sql`create table public.mine (id int)`))
  await expect(write).rejects.toMatchObject({ cause: { message: expect.stringContaining('permission denied') } })
})

test('a refusal undoes what was written before it', async () => {
  const chair = await world.as('chair')
  const answer = await world.deps.inScope(chair, async (tx) => {
    await record(tx, chair, { what: 'test.refused', about: 'nothing' })
    return refuse('test.no')
  })
  expect(answer).toEqual({ ok: false, refusal: { code: 'test.no' } })
  expect(await world.look(`select what from happening where what = 'test.refused'`)).toEqual([])
})

test('a second transaction inside the first is refused instead of waiting for ever', async () => {
  const chair = await world.as('chair')
  const nested = world.deps.inScope(chair, () => world.deps.inScope(chair, async () => 1))
  await expect(nested).rejects.toThrow('already open')
  expect(await world.deps.inScope(chair, async () => 'free again')).toBe('free again')
})

test('happenings chain per authority, and an erased detail still verifies', async () => {
  const [kienMoc, loiBac] = [await world.as('secretary'), await world.as('secretary', 'loi-bac')]
  for (const scope of [kienMoc, loiBac, kienMoc])
    await world.deps.inScope(scope, (tx) => record(tx, scope, { what: 'test.done', about: 'x', details: { b: 1, a: { d: [2], c: null } } }))
  const verify = () => world.deps.inScope(kienMoc, (tx) => verifyHappenings(tx, kienMoc))
  expect(await world.look('select seq::int, actor_id, on_day::text from happening where authority_id = 6625 order by seq')).toEqual([
    { seq: 1, actor_id: kienMoc.actor.accountId, on_day: '2025-07-25' },
    { seq: 2, actor_id: kienMoc.actor.accountId, on_day: '2025-07-25' },
  ])
  expect(await verify()).toBeNull()
  await world.look('update happening set details = null, salt = null where authority_id = 6625 and seq = 1')
  expect(await verify()).toBeNull()
})

test.each([
  ['a changed detail', `update happening set details = details || '{"b":2}' where seq = 2`, { seq: 2, why: 'details' }],
  ['a changed act', `update happening set what = 'test.other' where seq = 2`, { seq: 2, why: 'link' }],
  ['a row taken out', 'delete from happening where seq = 1', { seq: 2, why: 'gap' }],
  ['a cut tail', 'delete from happening where seq = 2', { seq: 2, why: 'head' }],
])('%s shows in the chain', async (_what, change, broken) => {
  const other = await openWorld()
  const scope = await other.as('secretary')
  for (const about of ['x', 'y'])
    await other.deps.inScope(scope, (tx) => record(tx, scope, { what: 'test.done', about, details: { b: 1 } }))
  await other.look(change)
  expect(await other.deps.inScope(scope, (tx) => verifyHappenings(tx, scope))).toEqual(broken)
  await other.close()
})
