import { expect, test } from 'vitest'
import { day } from '../shared/day.ts'
import { addBody, type Body, type BodyId, nameOn, type Register } from './body.ts'
import { seedUsualBodies, usualBodies, usualBodiesOf, usualBodyBy } from './usual-body.ts'

const today = day('2025-07-25')
const register = (...bodies: Body[]): Register => ({ bodies, predecessors: [], today })
const counted = (after = 0) => {
  let no = after
  return () => {
    no += 1
    return `00000000-0000-7000-8000-${String(no).padStart(12, '0')}` as BodyId
  }
}
const kienMoc = { kind: 'xa', fullName: 'xã Kiên Mộc' } as const
const seeded = (unit: Parameters<typeof seedUsualBodies>[1], ...bodies: Body[]) => {
  const answer = seedUsualBodies(register(...bodies), unit, counted())
  return answer.ok ? answer.value : []
}

test('a xã has a Phòng Kinh tế, a phường one for economy, infrastructure and town', () => {
  const names = (kind: 'xa' | 'phuong' | 'dac-khu') => usualBodiesOf(kind, today).map(({ name }) => name)
  expect(names('xa')).toContain('Phòng Kinh tế')
  expect(names('dac-khu')).toEqual(names('xa'))
  expect(names('phuong')).toContain('Phòng Kinh tế, Hạ tầng và Đô thị')
  expect(names('phuong')).not.toContain('Phòng Kinh tế')
})

test('nothing is usual before the two-level government', () => {
  expect(usualBodiesOf('xa', day('2025-06-30'))).toEqual([])
})

test('each rule has its own key and its source; what was not read is to be checked', () => {
  expect(new Set(usualBodies.map(({ key }) => key)).size).toBe(usualBodies.length)
  expect(usualBodies.every(({ source }) => source !== '')).toBe(true)
  expect(usualBodies.filter(({ check }) => !check).map(({ key }) => key)).toEqual([
    'office',
    'economy',
    'economy-urban',
    'culture',
    'service-centre',
  ])
  expect([usualBodyBy('culture')?.name, usualBodyBy('no')]).toEqual(['Phòng Văn hóa - Xã hội', null])
})

test('seeding makes the bodies of the kind, named after the unit where they are its own', () => {
  expect(seeded(kienMoc).map((body) => nameOn(body, today))).toEqual([
    'Văn phòng HĐND và UBND',
    'Phòng Kinh tế',
    'Phòng Văn hóa - Xã hội',
    'Trung tâm Phục vụ hành chính công',
    'Đảng ủy xã Kiên Mộc',
    'Hội đồng nhân dân xã Kiên Mộc',
    'Ủy ban Mặt trận Tổ quốc Việt Nam xã Kiên Mộc',
    'Hội Nông dân xã Kiên Mộc',
    'Hội Liên hiệp Phụ nữ xã Kiên Mộc',
    'Đoàn Thanh niên Cộng sản Hồ Chí Minh xã Kiên Mộc',
    'Hội Cựu chiến binh xã Kiên Mộc',
    'Công an xã Kiên Mộc',
    'Ban Chỉ huy Quân sự xã Kiên Mộc',
  ])
})

test('the emulation desk is found by what people call it', () => {
  expect(seeded(kienMoc)[2]).toMatchObject({
    kind: 'department',
    standing: 'under',
    usualKey: 'culture',
    names: [{ aliases: ['Phòng VHXH', 'VHXH', 'VH-XH'] }],
  })
})

test('seeding twice is refused; a body made by hand is not made again, nor is a closed one', () => {
  const all = seeded(kienMoc)
  expect(seedUsualBodies(register(...all), kienMoc, counted())).toEqual({ ok: false, refusal: { code: 'body.seeded' } })
  const byHand = addBody(register(), 'a' as BodyId, { name: 'Phòng kinh tế', kind: 'department', from: day('2025-07-01') })
  if (!byHand.ok) throw new Error(byHand.refusal.code)
  expect(seeded(kienMoc, byHand.value).map((body) => nameOn(body, today))).not.toContain('Phòng Kinh tế')
  const closed = all.map((body) => ({ ...body, to: today, names: body.names.map((name) => ({ ...name, to: today })) }))
  expect(seedUsualBodies(register(...closed), kienMoc, counted())).toEqual({ ok: false, refusal: { code: 'body.seeded' } })
  const byHandAndClosed = closed.map((body) => ({ ...body, usualKey: null }))
  expect(seedUsualBodies(register(...byHandAndClosed), kienMoc, counted(100))).toMatchObject({
    ok: false,
    refusal: { code: 'body.same-name-that-day' },
  })
})

test('an authority without a commune of the list has no usual bodies', () => {
  expect(seedUsualBodies(register(), null, counted())).toEqual({ ok: false, refusal: { code: 'unit.no-code' } })
})
