import { expect, test } from 'vitest'
import { canonical } from '../../shared/vietnamese.ts'
import { damageOf, isMarked } from './damage.ts'

const sound = new Map(['hội', 'nghị', 'điển', 'hình', 'tỉnh', 'tiên', 'hòa'].map((word, n) => [canonical(word), n]))
const damage = (...texts: string[]) =>
  damageOf({ kind: 'text', pages: 1, notes: [], lines: texts.map((text, i) => ({ n: i + 1, text, page: 1 })) }, sound)

test('a line without Vietnamese letters is damaged; é and Đ are no proof of soundness', () => {
  expect(damage('Hội nghị điển hình', 'Hội nghị điển hình', 'Hoi nghi dién hinh PGDĐT')).toEqual({
    states: ['sound', 'sound', 'damaged'],
    extent: 'lone',
  })
})

test('a short line is as its nearest neighbour, unsaid where none tells', () => {
  expect(damage('nghi.', '', 'Hoi nghi dien hinh')).toEqual({ states: ['damaged', 'damaged', 'damaged'], extent: 'most' })
  expect(damage('nghi.', '')).toEqual({ states: ['unsaid', 'unsaid'], extent: 'none' })
  expect(damage('Hội nghị điển hình', 'tỉnh', 'abc')).toEqual({ states: ['sound', 'sound', 'sound'], extent: 'none' })
})

test('in a damaged page a line with a mark or two is damaged as well', () => {
  expect(damage('Hoi nghi dien hinh', 'Hoi nghị dien hinh hoa tinh')).toEqual({ states: ['damaged', 'damaged'], extent: 'most' })
})

test('letters damaged here and there show in words that are none', () => {
  const line = 'Hội nghị điển hình hoà tỉnh'
  expect(damage(line, line, line, line, line, line, line).extent).toBe('none')
  expect(damage(line, line, line, line, line, line, 'Hội nghj điên hĩmh tiên tỉnh').extent).toBe('mixed')
})

test('a word is marked by any letter an English reader never writes', () => {
  expect(['tién', 'PGDĐT', 'hội'].map(isMarked)).toEqual([false, true, true])
})

test('a hundred thousand empty lines take no longer than they must', () => {
  const empty = Array.from({ length: 100_000 }, () => '')
  expect(damage('Hoi nghi dien hinh', ...empty).states.at(-1)).toBe('damaged')
})
