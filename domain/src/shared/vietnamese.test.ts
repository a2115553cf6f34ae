import { expect, test } from 'vitest'
import { canonical, compareVietnamese, fold, nfc, sortNameOf } from './vietnamese.ts'

test('letters lose their marks and đ its stroke for search', () => {
  expect(fold('Đỗ Thị Hường')).toBe('do thi huong')
})

test('where the tone stands makes no other word', () => {
  expect([canonical('hoà'), canonical('Uỷ'), canonical('THUỶ')]).toEqual([canonical('hòa'), canonical('Ủy'), canonical('thủy')])
  expect(canonical('hoa')).not.toBe(canonical('hóa'))
})

test('composed and decomposed letters are one', () => {
  expect(nfc('Kế hoạch'.normalize('NFD'))).toBe('Kế hoạch')
})

test('names sort by the alphabet, Đ after D, and numbers by their size', () => {
  expect(['Đào', 'Dung', 'Ân', 'Ăn', 'An', 'Thôn 10', 'Thôn 9'].toSorted(compareVietnamese)).toEqual([
    'An',
    'Ăn',
    'Ân',
    'Dung',
    'Đào',
    'Thôn 9',
    'Thôn 10',
  ])
})

test('a person is sorted by the given name', () => {
  expect([sortNameOf('Nguyễn Văn An'), sortNameOf('  Nông   Thị A '), sortNameOf('Mai'), sortNameOf('')]).toEqual([
    'An Nguyễn Văn',
    'A Nông Thị',
    'Mai',
    '',
  ])
})
