import { expect, test } from 'vitest'
import { candidatesOf } from './candidates.ts'
import { parseChannel } from './channel.ts'
import { growTrie, LOWER, UPPER } from './trie.ts'

const channel = parseChannel('# comment\nt\t9\tt 9\nổ\t9\to 4 6 4\nT\t9\tT 9\nỔ\t9\t6 8\nổi\t3\t∅ 2\nbad')
const words = ['tổ', 'tổi', '']
const knowledge = { channel, trie: growTrie(words, channel) }

test('the cheapest word first, by what the table counted', () => {
  const found = candidatesOf('t6', LOWER, knowledge)
  expect(found.map((c) => words[c.word])).toEqual(['tổ', 'tổi'])
  expect(found[0]?.cost).toBeCloseTo(-Math.log(9 / 10) - Math.log(4 / 10))
})

test('letters that leave nothing behind are in the table too', () => {
  expect(candidatesOf('t', LOWER, knowledge).map((c) => words[c.word])).toEqual(['tổi', 'tổ'])
})

test('capitals have their own damage', () => {
  expect(candidatesOf('T6', UPPER, knowledge)[0]?.cost).toBeCloseTo(-Math.log(9 / 10) - Math.log(8 / 10))
})

test('what resembles no word has no candidates', () => {
  expect(candidatesOf('mnpqrsv', LOWER, knowledge)).toEqual([])
})

test('what is too long for a syllable is not searched for', () => {
  expect(candidatesOf('tttttttttttttttt', LOWER, knowledge)).toEqual([])
})
