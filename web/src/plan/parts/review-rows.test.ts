import { expect, test } from 'vitest'
import { type Doubt, type Finding, rowsOf, sectionsOf } from './review-rows.ts'

const finding = (path: string, more: Partial<Finding> = {}): Finding => ({
  path,
  group: 'document',
  label: `plan.field.${path}`,
  position: null,
  kind: 'text',
  value: 'a',
  text: 'a',
  lines: [1, 1],
  sureness: 'high',
  inferred: false,
  provisional: false,
  approximate: false,
  ocr: null,
  answer: null,
  needsAnswer: false,
  ...more,
})
const doubt = (path: string, more: Partial<Doubt> = {}): Doubt => ({
  path,
  code: 'missing',
  kind: 'missing',
  text: 'Kế hoạch không ghi số.',
  lines: null,
  field: null,
  blocking: false,
  asks: 'secretary',
  answer: null,
  settled: false,
  ...more,
})

test('a doubt stands with the value that settles it; one of no value is a row of its own', () => {
  const number = finding('document.number')
  const own = doubt('warnings.0', { field: 'document.number' })
  const loose = doubt('warnings.1')
  expect(rowsOf({ findings: [number], doubts: [own, loose] })).toEqual([
    { what: 'finding', path: 'document.number', finding: number, doubts: [own] },
    { what: 'doubt', path: 'warnings.1', doubt: loose },
  ])
})

test('what blocks comes first, then what is missing, then what is doubtful; the rest by its group', () => {
  const rows = rowsOf({
    findings: [
      finding('sure'),
      finding('doubtful', { needsAnswer: true, sureness: 'low' }),
      finding('missing', { needsAnswer: true, value: null }),
      finding('blocking', { group: 'time', value: null }),
    ],
    doubts: [doubt('blocking:blocking', { field: 'blocking', blocking: true })],
  })
  const first = new Set(['doubtful', 'missing', 'blocking'])
  expect(sectionsOf(rows, first).map(({ key, rows: of }) => [key, of.map(({ path }) => path)])).toEqual([
    ['first', ['blocking', 'missing', 'doubtful']],
    ['document', ['sure']],
  ])
})
