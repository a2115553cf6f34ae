import type { Day } from '@guong-sang/domain/shared/day.ts'
import { day } from '@guong-sang/domain/shared/day.ts'
import { type AdminUnit, livesOn } from '@guong-sang/domain/units/admin-unit.ts'
import { lineageProblems, type UnitLineage } from '@guong-sang/domain/units/lineage.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../trial/world.ts'
import { communeDetail, communesCalled, provinces } from './communes.ts'
import { knownUnits } from './known-units.ts'

let world: World
let units: AdminUnit[]
beforeAll(async () => {
  world = await openWorld()
  const scope = await world.as('secretary')
  units = [...(await knownUnits(world.deps, scope)).byKey.values()]
})
afterAll(() => world.close())

const merger = day('2025-07-01')
const countedOn = (on: Day) => {
  const counts: Record<string, number> = {}
  for (const { kind } of units.filter((unit) => livesOn(unit, on))) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}
const key = (code: string, from: string) => ({ code, from: day(from) })
const detail = async (code: string, from: string) => {
  const answer = await communeDetail(world.deps, await world.as('secretary'), key(code, from))
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.value
}

test('on 01/7/2025 there are 34 provinces and 3,321 communes: 2,621 xã, 687 phường, 13 đặc khu', () => {
  expect(countedOn(merger)).toEqual({ tinh: 28, 'thanh-pho': 6, xa: 2621, phuong: 687, 'dac-khu': 13 })
})

test('the changes of 2026 turn 10 and then 12 xã into phường, and three provinces into cities', () => {
  expect(countedOn(day('2026-04-29'))).toEqual(countedOn(merger))
  expect(countedOn(day('2026-04-30'))).toEqual({ tinh: 27, 'thanh-pho': 7, xa: 2611, phuong: 697, 'dac-khu': 13 })
  expect(countedOn(day('2026-09-20'))).toEqual({ tinh: 25, 'thanh-pho': 9, xa: 2599, phuong: 709, 'dac-khu': 13 })
})

test('no code lives twice on a day, and every commune of today has its province', () => {
  for (const on of [day('2025-06-30'), merger, day('2026-04-30'), day('2026-09-20')]) {
    const living = units.filter((unit) => livesOn(unit, on))
    expect(new Set(living.map(({ level, code }) => level + code)).size).toBe(living.length)
  }
  const provinceCodes = new Set(units.filter(({ level }) => level === 'province').map(({ code }) => code))
  expect(
    units.filter(({ level, to, provinceCode }) => level === 'commune' && to === null && !provinceCodes.has(provinceCode ?? '')),
  ).toEqual([])
})

test('lineage has no dangling end, no ring, no day outside a life, no whole beside another way', async () => {
  const rows = await world.look(
    `select old_code, old_from::text, new_code, new_from::text, day::text, share, source, check_needed from ref.unit_lineage`,
  )
  const edges = rows.map((row) => ({
    old: { code: row.old_code, from: row.old_from },
    made: { code: row.new_code, from: row.new_from },
    day: row.day,
    share: row.share,
    source: row.source,
    check: row.check_needed,
  })) as UnitLineage[]
  expect(edges).toHaveLength(10_061)
  expect(lineageProblems(units, edges)).toEqual([])
  expect(edges.filter(({ share, check }) => share === 'unknown' && !check)).toEqual([])
})

test('Kiên Mộc came from Bắc Xa whole, Bính Xá and the former Kiên Mộc in part', async () => {
  const { unit, predecessors, successors } = await detail('06625', '2025-07-01')
  expect([unit.fullName, unit.provinceName, unit.current]).toEqual(['xã Kiên Mộc', 'Lạng Sơn', true])
  expect(predecessors.map(({ unit: old, share, check }) => [old.name, old.oldDistrict, share, check])).toEqual([
    ['Bắc Xa', 'Huyện Đình Lập', 'whole', false],
    ['Bính Xá', 'Huyện Đình Lập', 'part', false],
    ['Kiên Mộc', 'Huyện Đình Lập', 'part', false],
  ])
  expect(successors).toEqual([])
  expect(predecessors[0]?.source).toContain('1672/NQ-UBTVQH15')
})

test('the former Kiên Mộc is another unit of the same code, and went two ways', async () => {
  const { unit, predecessors, successors } = await detail('06625', '1900-01-01')
  expect([unit.to, unit.fromKnown, unit.current]).toEqual(['2025-07-01', false, false])
  expect(predecessors).toEqual([])
  expect(successors.map(({ unit: made, share }) => [made.name, share])).toEqual([
    ['Kiên Mộc', 'part'],
    ['Châu Sơn', 'part'],
  ])
})

test('Lợi Bác came from Sàn Viên and the former Lợi Bác', async () => {
  const { predecessors } = await detail('06601', '2025-07-01')
  expect(predecessors.map(({ unit: old, share }) => [old.name, share])).toEqual([
    ['Sàn Viên', 'whole'],
    ['Lợi Bác', 'whole'],
  ])
})

test('all 65 communes of Lạng Sơn have their shares from the resolution', async () => {
  const rows = await world.look(
    `select share, count(*)::int as edges, count(distinct new_code)::int as communes from ref.unit_lineage where source = 'nq-1672-2025' group by share order by share`,
  )
  expect(rows).toEqual([
    { share: 'part', edges: 4, communes: 3 },
    { share: 'whole', edges: 192, communes: 65 },
  ])
})

test('an unknown unit is refused', async () => {
  expect(await communeDetail(world.deps, await world.as('secretary'), key('99999', '2025-07-01'))).toEqual({
    ok: false,
    refusal: { code: 'unit.unknown' },
  })
})

test('a commune is found without marks, living ones or former ones alone too', async () => {
  const scope = await world.as('secretary')
  const found = async (q: string, when: 'all' | 'current' | 'former' = 'all') => {
    const answer = await communesCalled(world.deps, scope, { q, limit: 3, when })
    return answer.ok ? answer.value.map(({ fullName, provinceName, oldDistrict }) => [fullName, oldDistrict ?? provinceName]) : []
  }
  expect(await found('kien moc')).toEqual([
    ['xã Kiên Mộc', 'Lạng Sơn'],
    ['xã Kiên Mộc', 'Huyện Đình Lập'],
  ])
  expect(await found('loi bac', 'former')).toEqual([['xã Lợi Bác', 'Huyện Lộc Bình']])
  expect(await found('phường hòa bình', 'current')).toEqual(await found('phuong hoa binh', 'current'))
  expect(await found('xã hòa bình huyện văn quan')).toEqual([['xã Hòa Bình', 'Huyện Văn Quan']])
})

test('provinces are those of the day', async () => {
  const named = async (today: string) => {
    const answer = await provinces(world.deps, await world.as('secretary', 'kien-moc', day(today)))
    return answer.ok ? answer.value.map(({ fullName }) => fullName) : []
  }
  const [then, now] = [await named('2025-07-25'), await named('2026-05-01')]
  expect([then.length, now.length]).toEqual([34, 34])
  expect([then.includes('tỉnh Đồng Nai'), now.includes('thành phố Đồng Nai')]).toEqual([true, true])
})

test('the application may read the list of units and not write it', async () => {
  const rows =
    await world.look(`select table_name, string_agg(privilege_type, ',' order by privilege_type) as may from information_schema.role_table_grants
    where grantee = 'gs_app' and table_schema = 'ref' and table_name in ('admin_unit', 'unit_lineage', 'unit_source') group by table_name order by table_name`)
  expect(rows).toEqual(['admin_unit', 'unit_lineage', 'unit_source'].map((table) => ({ table_name: table, may: 'SELECT' })))
})
