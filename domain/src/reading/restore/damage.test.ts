import { expect, test } from 'vitest'
import { isMarked, lineStates, mostlySound } from './damage.ts'

const states = (...texts: string[]) =>
  lineStates({ kind: 'text', pages: 1, notes: [], lines: texts.map((text, i) => ({ n: i + 1, text, page: 1 })) })

test('a line without Vietnamese letters is damaged; é and Đ are no proof of soundness', () => {
  expect(states('Hội nghị điển hình', 'Hoi nghi dién hinh PGDĐT')).toEqual(['sound', 'damaged'])
})

test('a short line is as its nearest neighbour, unsaid where none tells', () => {
  expect(states('nghi.', '', 'Hoi nghi dien hinh')).toEqual(['damaged', 'damaged', 'damaged'])
  expect(states('Hoi nghi dien hinh', 'tỉnh')).toEqual(['damaged', 'sound'])
  expect(states('nghi.', '')).toEqual(['unsaid', 'unsaid'])
})

test('sound lines are the majority when they are more', () => {
  expect(mostlySound(['sound', 'sound', 'damaged', 'unsaid'])).toBe(true)
  expect(mostlySound(['sound', 'damaged'])).toBe(false)
})

test('a word is marked by any letter an English reader never writes', () => {
  expect(['tién', 'PGDĐT', 'hội'].map(isMarked)).toEqual([false, true, true])
})
