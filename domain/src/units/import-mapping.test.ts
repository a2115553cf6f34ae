import { expect, test } from 'vitest'
import { day } from '../shared/day.ts'
import { cellDay, cellText, type ImportCell } from './import-cell.ts'
import { guessHeaderRow, guessMapping, importFields, importHeaders } from './import-mapping.ts'
import { kindFromName, kindNamed } from './import-row.ts'
import { bodyKinds, bodyKindWords } from './words.ts'

const merger = day('2025-07-01')
const all = guessMapping(importFields.map((field) => importHeaders[field]))

test('our own headers map to their fields, in their order', () => {
  expect(all).toEqual({ name: 0, kind: 1, aliases: 2, parent: 3, oldUnit: 4, headTitle: 5, from: 6, note: 7 })
})

test('headers are guessed without marks, each column for one field', () => {
  expect(guessMapping(['STT', 'TEN DON VI', 'Loại hình', 'Đơn vị chủ quản', 'Thuộc xã cũ', 'Ghi chú khác', 'Họ tên', 'Ghi chú'])).toEqual({
    name: 1,
    kind: 2,
    parent: 3,
    oldUnit: 4,
    note: 7,
  })
  expect(guessMapping(['Tên', 'Tên', null, 5])).toEqual({ name: 0 })
})

test('titles above the header row are passed over; without any header the first row is taken', () => {
  expect(guessHeaderRow([['DANH SÁCH ĐƠN VỊ XÃ KIÊN MỘC'], [], ['STT', 'Tên đơn vị', 'Loại'], ['1', 'Thôn 3', 'Thôn']])).toBe(3)
  expect(guessHeaderRow([['1', 'abc']])).toBe(1)
  expect(guessHeaderRow([])).toBe(1)
})

test.each<[ImportCell, string | null]>([
  [{ day: merger }, '2025-07-01'],
  ['15/8/2025', '2025-08-15'],
  [' 5-8-2025 ', '2025-08-05'],
  ['15.08.2025', '2025-08-15'],
  ['2025-08-15', '2025-08-15'],
  ['31/02/2025', null],
  ['tháng 8', null],
  [45884, null],
  [null, null],
])('%j is the day %s', (cell, expected) => {
  expect(cellDay(cell)).toBe(expected)
})

test('cells become tidy text', () => {
  expect([cellText({ day: merger }), cellText(' a  b '), cellText(12), cellText(true), cellText(null)]).toEqual([
    '01/7/2025',
    'a b',
    '12',
    'true',
    '',
  ])
})

test('kinds are known by our word, by the code, by what officers type, and by how a name begins', () => {
  expect(bodyKinds.map((kind) => kindNamed(bodyKindWords[kind]))).toEqual([...bodyKinds])
  expect([kindNamed('village'), kindNamed('HTX'), kindNamed('THÔN'), kindNamed('gì đó')]).toEqual([
    'village',
    'cooperative',
    'village',
    null,
  ])
  const names = [
    'Trường TH A',
    'Thôn 3',
    'Trạm Y tế xã',
    'Công ty B',
    'HTX Quế',
    'Công an xã',
    'Đảng ủy xã',
    'Hội Nông dân',
    'Phòng Kinh tế',
    'Nhóm C',
  ]
  expect(names.map(kindFromName)).toEqual([
    'school',
    'village',
    'health-station',
    'enterprise',
    'cooperative',
    'armed-force',
    'party',
    'mass-organisation',
    'department',
    null,
  ])
})
