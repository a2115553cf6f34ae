import { expect, test } from 'vitest'
import { afterOne, afterTwo, countWords, EDGE, NAME, NUMBER, sentencesOf } from './word-model.ts'

test('a sentence has edges, a phrase in lower case and a cut sentence have none there', () => {
  expect(sentencesOf('Năm 2025. Xã @ lần thứ VI')).toEqual([
    ['<s>', '<s>', 'năm', '#', '<s>'],
    ['<s>', '<s>', 'xã', '@', 'lần', 'thứ', '#r', '<s>'],
  ])
  expect(sentencesOf('thi đua')).toEqual([['thi', 'đua']])
  expect(sentencesOf('~thi đua~')).toEqual([['thi', 'đua']])
  expect(sentencesOf('Thi đua~')).toEqual([['<s>', '<s>', 'thi', 'đua']])
})

const model = countWords({
  syllables: ['thi 9', 'đua 5', 'hành 5'],
  pairs: ['thi hành đua', 'thì là'],
  phrases: ['thi đua yêu nước', 'thi đua 2025', 'UBND xã @'],
})
const id = (word: string): number => model.ids.get(word) ?? -1

test('what our phrases say weighs more than what the open language allows, and that more than nothing', () => {
  const [own, open, strange] = ['đua', 'hành', 'nước'].map((word) => afterOne(model, id('thi'), id(word)))
  expect([Number(own) > Number(open), Number(open) > Number(strange), Number(strange) > 0]).toEqual([true, true, true])
})

test('two words before know more than one', () => {
  const loose = afterOne(model, id('đua'), id('yêu'))
  expect(afterTwo(model, [id('thi'), id('đua'), id('yêu')], loose)).toBeGreaterThan(loose)
  expect(afterTwo(model, [EDGE, id('đua'), id('yêu')], loose)).toBe(loose)
})

test('numbers and names stand for one word each; abbreviations are no spelt words', () => {
  expect([id('#'), id('@')]).toEqual([NUMBER, NAME])
  expect([model.spelt.has('ubnd'), model.spelt.has('xã'), model.spelt.has('yêu')]).toEqual([false, true, true])
})
