import { expect, test } from 'vitest'
import { type Findable, ranked } from './search-hit.ts'

const hit = (title: string, more: Partial<Findable> = {}): Findable => ({
  kind: 'item',
  id: title,
  title,
  subtitle: null,
  path: '/',
  ...more,
})
const titles = (query: string, among: readonly Findable[]) => ranked(query, among, 10).map(({ title }) => title)

test('what was typed exactly stands first, then the same letters, beginnings, parts', () => {
  const among = ['Kịch bản chương trình', 'Kích bàn', 'Bàn về kịch bản', 'Kịch bản', 'kịch bản MC', 'Kích bàn mới'].map((title) =>
    hit(title),
  )
  expect(titles('kịch bản', among)).toEqual([
    'Kịch bản',
    'Kích bàn',
    'kịch bản MC',
    'Kịch bản chương trình',
    'Kích bàn mới',
    'Bàn về kịch bản',
  ])
})

test('diacritics may be left out, and words may stand in any order', () => {
  expect(titles('tong ket bao cao', [hit('Báo cáo tổng kết'), hit('Báo cáo')])).toEqual(['Báo cáo tổng kết'])
  expect(titles('bao cao', [hit('Về báo cáo')])).toEqual(['Về báo cáo'])
})

test('other names and subtitles are found too, parts of words last', () => {
  const among = [hit('Phòng Văn hóa - Xã hội', { also: ['VHXH'] }), hit('Hội nghị', { subtitle: '08/KH-UBND' }), hit('Thôn 3')]
  expect(titles('vhxh', among)).toEqual(['Phòng Văn hóa - Xã hội'])
  expect(titles('08/KH', among)).toEqual(['Hội nghị'])
  expect(titles('vhx', [hit('Phòng Văn hóa - Xã hội', { also: ['VHXH'] }), hit('Tổ', { also: ['VHX'] })])).toEqual([
    'Tổ',
    'Phòng Văn hóa - Xã hội',
  ])
})

test('nothing typed finds nothing; no more than asked for is given, and other names stay inside', () => {
  expect(ranked('  ', [hit('a')], 10)).toEqual([])
  expect(ranked('a', [hit('a', { also: ['b'] }), hit('ab')], 1)).toEqual([{ kind: 'item', id: 'a', title: 'a', subtitle: null, path: '/' }])
})

test('two that rank alike stand shorter first, then by the alphabet', () => {
  expect(titles('kh', [hit('kh đ'), hit('kh ab'), hit('kh d')])).toEqual(['kh d', 'kh đ', 'kh ab'])
})
