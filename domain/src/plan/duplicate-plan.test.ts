import { expect, test } from 'vitest'
import { type PlanMark, twinOf } from './duplicate-plan.ts'

const mark = (id: string, more: Partial<PlanMark> = {}): PlanMark => ({
  ...{ id, title: id, madeAt: new Date('2025-07-25'), sha256: null, number: null, date: null, issuer: null },
  ...more,
})
const paper = { number: '41', date: '2025-07-24', issuer: 'Ủy ban nhân dân xã' }

test.each([
  ['of the same file', { sha256: 'a' }, { sha256: 'a' }, true],
  ['of another file', { sha256: 'a' }, { sha256: 'b' }, false],
  ['both written', {}, {}, false],
  ['of one number, date and issuer, however it is cased', paper, { ...paper, issuer: 'ỦY BAN NHÂN DÂN XÃ' }, true],
  ['of another number', paper, { ...paper, number: '42' }, false],
  ['of one number without a date', { ...paper, date: null }, { ...paper, date: null }, false],
])('a later plan %s', (_what, first, second, repeats) => {
  const marks = [mark('b', second), mark('a', first)]
  expect(twinOf('b', marks)?.id ?? null).toBe(repeats ? 'a' : null)
  expect(twinOf('a', marks)).toBe(null)
})

test('of several the first opened is named; an unknown plan repeats none', () => {
  const file = { sha256: 'a' }
  const marks = [
    mark('3', { ...file, madeAt: new Date('2025-07-27') }),
    mark('2', { ...file, madeAt: new Date('2025-07-26') }),
    mark('1', { ...file, madeAt: new Date('2025-07-26') }),
  ]
  expect(twinOf('3', marks)?.id).toBe('1')
  expect(twinOf('4', marks)).toBe(null)
})
