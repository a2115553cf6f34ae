import { expect, test } from 'vitest'
import { isSyllable } from './syllable.ts'

test('words of the plans are syllables, with the tone in either place and in any case', () => {
  for (const word of 'hòa hoà Uỷ ủy ỦY nghiêng quốc giếng gì khuyến khuya thưởng xoong yêu quyết ngoằn a'.split(' ')) {
    expect([word, isSyllable(word)]).toEqual([word, true])
  }
})

test('what no rule of spelling allows is none', () => {
  for (const word of ['dién', 'chirc', 'đ', 'nươc', 'thuc', 'ẹẹ', 'cê', 'ka', 'ghà', 'nghá', 'xyz', '']) {
    expect([word, isSyllable(word)]).toEqual([word, false])
  }
})

test('two tones on one word are no syllable', () => {
  expect(isSyllable('hộì')).toBe(false)
})
