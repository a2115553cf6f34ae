import { expect, test } from 'vitest'
import { decide } from './lattice.ts'
import { countWords, EDGE } from './word-model.ts'

const model = countWords({ syllables: ['tiên 9', 'tiến 9', 'điển 9', 'diện 9'], pairs: [], phrases: ['điển hình tiên tiến', 'đại diện'] })
const id = (word: string): number => model.ids.get(word) ?? -1
const column = (...words: string[]) => words.map((word) => ({ word: id(word), cost: 1 }))

test('neighbours decide between words that look alike', () => {
  const columns = [column('diện', 'điển'), column('hình'), column('tiến', 'tiên'), column('tiên', 'tiến')]
  const choices = decide(columns, [EDGE, EDGE], model)
  expect(choices.map(({ index }, i) => model.words[columns[i]?.[index]?.word ?? 0])).toEqual(['điển', 'hình', 'tiên', 'tiến'])
  expect(choices.every(({ likelihood }) => likelihood > 0.9)).toBe(true)
})

test('without neighbours the likelihood tells that it is not sure', () => {
  const [choice] = decide([column('tiên', 'tiến')], [EDGE, EDGE], model)
  expect(choice?.likelihood).toBeLessThan(0.8)
})

test('the only candidate is certain, however dear', () => {
  expect(decide([[{ word: id('tiên'), cost: 9999 }]], [EDGE, EDGE], model)).toEqual([{ index: 0, likelihood: 1 }])
  expect(decide([], [EDGE, EDGE], model)).toEqual([])
})
