import { expect, test } from 'vitest'
import { firstWords } from './use-title.ts'

test('a long clause is told by its first words, a short one whole', () => {
  expect(firstWords('Văn nghệ chào mừng')).toBe('Văn nghệ chào mừng')
  expect(firstWords('Thông qua danh sách đại biểu đi dự Đại hội cấp trên')).toBe('Thông qua danh sách đại biểu đi…')
})
