import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../shared/day.ts'
import { fold } from '../shared/vietnamese.ts'
import { type AdminUnit, type AdminUnitKind, beforeRecords } from './admin-unit.ts'
import { findUnits, unitIndexOf } from './commune-search.ts'

const merger = day('2025-07-01')
let code = 0
const unit = (name: string, kind: AdminUnitKind, place: { province: string | null; district?: string }): AdminUnit => {
  code += 1
  const old = place.district !== undefined
  return {
    code: String(code).padStart(5, '0'),
    from: old ? beforeRecords : merger,
    to: old ? merger : null,
    level: 'commune',
    kind,
    name,
    provinceCode: null,
    provinceName: place.province,
    oldDistrict: place.district ?? null,
    source: 'test',
    check: false,
  }
}
const units = [
  unit('Kiên Mộc', 'xa', { province: 'Lạng Sơn', district: 'Huyện Đình Lập' }),
  unit('Kiên Mộc', 'xa', { province: 'Lạng Sơn' }),
  unit('Lợi Bác', 'xa', { province: 'Lạng Sơn' }),
  unit('Lợi Hải', 'xa', { province: 'Ninh Thuận', district: 'Huyện Thuận Bắc' }),
  unit('Dương Hòa', 'xa', { province: 'Hà Nội' }),
  unit('Đường Hoa', 'xa', { province: 'Quảng Ninh' }),
  unit('Hòa Bình', 'xa', { province: 'Lạng Sơn', district: 'Huyện Bình Gia' }),
  unit('Hòa Bình', 'xa', { province: 'Lạng Sơn', district: 'Huyện Văn Quan' }),
  unit('Hoà Bình', 'phuong', { province: 'Phú Thọ' }),
  unit('Xà Dề Phìn', 'xa', { province: 'Lai Châu', district: 'Huyện Sìn Hồ' }),
  unit('12', 'phuong', { province: 'Hồ Chí Minh', district: 'Quận Gò Vấp' }),
  unit("Cư M'gar", 'xa', { province: 'Đắk Lắk' }),
  unit('Thị trấn Tân', 'dac-khu', { province: null }),
  unit('Mộc Châu', 'phuong', { province: 'Sơn La' }),
]
const index = unitIndexOf(units)
const on = day('2025-07-25')
const ask = (query: string, limit = 20) =>
  findUnits(index, query, { on, limit }).map(({ name, oldDistrict, provinceName }) => [name, oldDistrict ?? provinceName].join(' | '))

test.each([
  ['kien moc', ['Kiên Mộc | Lạng Sơn', 'Kiên Mộc | Huyện Đình Lập']],
  ['KIÊN MỘC', ['Kiên Mộc | Lạng Sơn', 'Kiên Mộc | Huyện Đình Lập']],
  ['xã Kiên Mộc', ['Kiên Mộc | Lạng Sơn', 'Kiên Mộc | Huyện Đình Lập']],
  ['x. kien moc', ['Kiên Mộc | Lạng Sơn', 'Kiên Mộc | Huyện Đình Lập']],
  ['kien moc dinh lap', ['Kiên Mộc | Huyện Đình Lập']],
  ['Kiên Mộc (huyện Đình Lập)', ['Kiên Mộc | Huyện Đình Lập']],
  ['kien moc, lang son', ['Kiên Mộc | Lạng Sơn', 'Kiên Mộc | Huyện Đình Lập']],
  ['loi bac', ['Lợi Bác | Lạng Sơn']],
  ['loi, thuan bac', ['Lợi Hải | Huyện Thuận Bắc']],
  ['hoa binh van quan', ['Hòa Bình | Huyện Văn Quan']],
  ['moc', ['Mộc Châu | Sơn La', 'Kiên Mộc | Lạng Sơn', 'Kiên Mộc | Huyện Đình Lập']],
  ['ien mo', ['Kiên Mộc | Lạng Sơn', 'Kiên Mộc | Huyện Đình Lập']],
  ['xa de phin', ['Xà Dề Phìn | Huyện Sìn Hồ']],
  ['P.12 go vap', ['12 | Quận Gò Vấp']],
  ['cu mgar', ["Cư M'gar | Đắk Lắk"]],
  ['đường hoa', ['Đường Hoa | Quảng Ninh', 'Dương Hòa | Hà Nội']],
  ['dương hòa', ['Dương Hòa | Hà Nội', 'Đường Hoa | Quảng Ninh']],
  ['', []],
  [', lang son', []],
  ['không có xã này', []],
])('"%s" finds, in this order', (query, found) => {
  expect(ask(query)).toEqual(found)
})

test('the place of the tone makes no difference, living units come before former ones', () => {
  const both = ['Hoà Bình | Phú Thọ', 'Hòa Bình | Huyện Bình Gia', 'Hòa Bình | Huyện Văn Quan']
  expect(ask('Hoà Bình')).toEqual(both)
  expect(ask('Hòa Bình')).toEqual(both)
})

test('on a day before the merger the former commune is the living one', () => {
  expect(findUnits(index, 'kiên mộc', { on: day('2024-01-01'), limit: 1 })[0]?.oldDistrict).toBe('Huyện Đình Lập')
})

test('no more than the limit is given', () => {
  expect(ask('h', 2)).toHaveLength(2)
})

test('two units of one name in one place stay in the order of their codes', () => {
  const twins = [unit('Tân', 'xa', { province: 'A' }), unit('Tân', 'xa', { province: 'A' })]
  const order = (given: readonly AdminUnit[]) => findUnits(unitIndexOf(given), 'tan', { on, limit: 9 }).map((found) => found.code)
  expect(order(twins)).toEqual(order([...twins].reverse()))
})

test('a name typed whole without marks comes first, whatever the case', () => {
  fc.assert(
    fc.property(fc.constantFrom(...units), fc.boolean(), ({ name }, upper) => {
      const typed = upper ? fold(name).toUpperCase() : fold(name)
      const [first] = findUnits(index, typed, { on, limit: 1 })
      expect(fold(first?.name ?? '')).toBe(fold(name))
    }),
  )
})
