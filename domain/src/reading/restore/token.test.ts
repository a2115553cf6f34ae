import { expect, test } from 'vitest'
import { tokensOf } from './token.ts'

const kinds = (line: string): string[] => tokensOf(line).map(({ text, kind }) => `${text}=${kind}`)

test('numbers, codes and addresses are not words', () => {
  expect(kinds('199/KH-UBND ngay 23/7/2025, 70%; 14h00 x@y.vn www.abc.vn')).toEqual([
    '199/KH-UBND=kept',
    'ngay=word',
    '23/7/2025=number',
    '70%=number',
    '14h00=number',
    'x@y.vn=kept',
    'www.abc.vn=kept',
  ])
})

test('a digit among letters is a damaged word, bare digits between words may be one', () => {
  expect(kinds('T6 chirc 1an 1 dong 161, 14')).toEqual([
    'T6=word',
    'chirc=word',
    '1an=word',
    '1=digits',
    'dong=word',
    '161=number',
    '14=digits',
  ])
})

test('labels at the start of a line stay labels', () => {
  expect(kinds('I11. TO')).toEqual(['I11=label', 'TO=word'])
  expect(kinds('a) Ca nhan')).toEqual(['a=kept', 'Ca=word', 'nhan=word'])
  expect(kinds('¢) Ca')).toEqual(['¢=kept', 'Ca=word'])
  expect(kinds('e Ca nhan e')).toEqual(['e=kept', 'Ca=word', 'nhan=word', 'e=word'])
  expect(kinds('A.MUC')).toEqual(['A=kept', 'MUC=word'])
})

test('shortened words and joined abbreviations stay whole, other joined words are cut', () => {
  expect(kinds('(b/c), TP-KT, gia/huong')).toEqual(['b/c=kept', 'TP-KT=word', 'gia=word', 'huong=word'])
})

test('places in the line are kept and ends of sentences seen, as are ends of cells', () => {
  expect(tokensOf('(do xa). Sau | tinh')).toEqual([
    { from: 1, to: 3, text: 'do', kind: 'word', ends: false },
    { from: 4, to: 6, text: 'xa', kind: 'word', ends: true },
    { from: 9, to: 12, text: 'Sau', kind: 'word', ends: true },
    { from: 15, to: 19, text: 'tinh', kind: 'word', ends: false },
  ])
})

test('a line without letters or digits has no tokens', () => {
  expect(tokensOf(' ----- ')).toEqual([])
  expect(tokensOf('a–&–')).toEqual([{ from: 0, to: 1, text: 'a', kind: 'word', ends: false }])
})
