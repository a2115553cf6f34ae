import { expect, test } from 'vitest'
import { bodyOf, isHeldBy, isOwnerless, type NamedBody } from './holder.ts'

const bodies: readonly NamedBody[] = [
  { id: 'vhxh', names: ['Phòng Văn hóa - Xã hội', 'VHXH'] },
  { id: 'vp', names: ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân'] },
  { id: 'mttq', names: ['Ủy ban Mặt trận Tổ quốc Việt Nam xã'] },
]

test.each([
  ['Phòng Văn hoá – Xã hội', 'vhxh'],
  ['VHXH', 'vhxh'],
  ['Văn phòng HĐND và UBND xã', 'vp'],
  ['Uỷ ban Mặt trận Tổ quốc xã', 'mttq'],
  ['Phòng Kinh tế', null],
  ['Trưởng các cơ quan, đơn vị', null],
  [null, null],
])('"%s" names %s', (words, id) => {
  expect(bodyOf(words, bodies)).toBe(id)
})

test('a name of two bodies names neither', () => {
  expect(
    bodyOf('Thôn 1', [
      { id: 'a', names: ['Thôn 1'] },
      { id: 'b', names: ['thôn 1'] },
    ]),
  ).toBe(null)
})

const secretary = { roles: ['secretary' as const], bodyId: null, name: 'Phòng Văn hóa - Xã hội' }
const unit = { roles: ['unit' as const], bodyId: 'thon-3', name: 'Thôn 3' }
const held = (ownerText: string | null, ownerBodyId: string | null = null) => ({ ownerText, ownerBodyId })

test.each([
  ['the same body', held('Thôn 3', 'thon-3'), unit, true],
  ['another body', held('Thôn 4', 'thon-4'), unit, false],
  ['every unit', held('Trưởng các cơ quan, đơn vị'), unit, true],
  ['every unit, for the secretary', held('Các cơ quan, đơn vị'), secretary, false],
  ['the office’s own name', held('Phòng Văn hoá – Xã hội'), secretary, true],
  ['the role’s office', held('Phòng VHXH xã'), { ...secretary, name: 'Thư ký' }, true],
  ['the Chair', held('Chủ tịch UBND xã'), { roles: ['chair' as const], bodyId: null, name: 'Chủ tịch' }, true],
  ['a role without an office', held('Phòng Kinh tế'), { roles: ['door' as const], bodyId: null, name: 'Bộ phận đón tiếp' }, false],
  ['nobody', held(null), secretary, false],
  ['nobody, by an adopted rule', { ...held(null), byRule: true }, secretary, true],
  ['nobody, by an adopted rule, for a unit', { ...held(null), byRule: true }, unit, false],
])('held by %s', (_what, item, worker, mine) => {
  expect(isHeldBy(item, worker)).toBe(mine)
})

test.each([
  ['open work without a holder', { kind: 'paper', state: 'opened', ownerText: null }, true],
  ['held work', { kind: 'paper', state: 'unopened', ownerText: 'Phòng Kinh tế' }, false],
  ['what is done', { kind: 'paper', state: 'answered', ownerText: null }, false],
  ['a programme item', { kind: 'programme_item', state: 'unopened', ownerText: null }, false],
])('%s', (_what, item, ownerless) => {
  expect(isOwnerless(item)).toBe(ownerless)
})
