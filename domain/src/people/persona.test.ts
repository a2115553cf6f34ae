import { expect, test } from 'vitest'
import { personas, personasOf } from './persona.ts'

test('Kiên Mộc’s plan sets up a Council, Lợi Bác’s does not', () => {
  const council = (commune: 'kien-moc' | 'loi-bac') => personasOf(commune).filter(({ roles }) => roles.includes('council')).length
  expect([council('kien-moc'), council('loi-bac')]).toEqual([5, 0])
})

test('every persona has a key of its own and a role', () => {
  expect(new Set(personas.map(({ key }) => key)).size).toBe(personas.length)
  expect(personas.filter(({ roles }) => roles.length === 0)).toEqual([])
})

test('made-up bodies say so', () => {
  expect(personas.filter(({ roles }) => roles.includes('unit')).map(({ name }) => name)).toEqual([
    'Thôn 3 (dữ liệu mẫu)',
    'Trường TH-THCS A (dữ liệu mẫu)',
  ])
})
