import { expect, test } from 'vitest'
import { truthOf } from '../../../world/plan-truth.ts'
import { firstClauses, type PlanClause } from '../plan/clause.ts'
import { markablesOf, marksOf } from './clause-mark.ts'

const reading = truthOf('kien-moc')
const clauses = firstClauses(reading)
const marked = (clause: PlanClause | undefined) =>
  clause ? marksOf(clause, markablesOf(reading)).map(({ from, to }) => clause.text.slice(from, to)) : []

test('days, numbers and deadlines are lifted out of their clauses', () => {
  expect(marked(clauses.find(({ kind }) => kind === 'time'))).toEqual(['ngày 15/8/2025'])
  expect(marked(clauses.find(({ lines }) => lines[0] === 90))).toEqual(['Tối đa 150 đại biểu'])
  expect(marked(clauses.find(({ lines }) => lines[0] === 169))).toEqual(['trước ngày 07/8/2025'])
})

test('shares are lifted out of a sentence, in order, and never overlap', () => {
  const text = 'đại biểu nữ, dân tộc (đại biểu điển hình tiên tiến khoảng 70%; đại biểu khách mời và lãnh đạo các ngành khoảng 30%).'
  const clause = { ...clauses[0], kind: 'composition', lines: [82, 88], text } as PlanClause
  expect(marked(clause)).toEqual([
    'đại biểu nữ',
    'dân tộc',
    'đại biểu điển hình tiên tiến khoảng 70%',
    'đại biểu khách mời và lãnh đạo các ngành khoảng 30%',
  ])
})

test('the same words on other lines are other words', () => {
  const text = 'Tối đa 150 đại biểu được mời dự buổi giao lưu, theo danh sách của Ban Tổ chức.'
  for (const lines of [
    [200, 201],
    [10, 11],
  ] as const)
    expect(marked({ ...clauses[0], lines, text } as PlanClause)).toEqual([])
  expect(marked({ ...clauses[0], lines: [90, 91], text } as PlanClause)).toEqual(['Tối đa 150 đại biểu'])
})

test('what stands elsewhere, or fills the whole clause, is not lifted out', () => {
  expect(marked(clauses.find(({ kind }) => kind === 'purpose'))).not.toContain('Tối đa 150 đại biểu')
  const long = reading.delegates.priorityGroups[0]?.text.repeat(1) ?? ''
  const clause = { ...clauses[0], lines: [82, 84], text: `${long} và những đại biểu`, kind: 'composition' } as PlanClause
  expect(marked(clause)).toEqual([])
})
