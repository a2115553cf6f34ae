import { expect, test } from 'vitest'
import { truthOf } from '../../../world/plan-truth.ts'
import { blankReading } from './blank-plan.ts'
import { findingsOf, fits, labelOf } from './finding.ts'

const kienMoc = findingsOf(truthOf('kien-moc'))
const at = (path: string) => kienMoc.find((finding) => finding.path === path)

test.each(['kien-moc', 'loi-bac'] as const)('every path of %s stands once', (plan) => {
  const paths = findingsOf(truthOf(plan)).map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
})

test('a value that the plan gives carries its words, lines and sureness', () => {
  expect(at('delegates.maximum')).toEqual({
    path: 'delegates.maximum',
    group: 'delegates',
    label: 'plan.field.delegates.maximum',
    position: null,
    kind: 'number',
    value: 150,
    text: 'Tối đa 150 đại biểu',
    lines: [90, 90],
    sureness: 'high',
    inferred: false,
    provisional: false,
    approximate: false,
    ocr: null,
    asked: false,
  })
  expect(at('time.date')).toMatchObject({ value: '2025-08-15', provisional: true })
  expect(at('conference.term')).toMatchObject({ value: { from: 2025, to: 2030 } })
})

test('the number that Kiên Mộc lost is null, stands on no line, and is asked for', () => {
  expect(at('document.number')).toMatchObject({ value: null, text: null, lines: null, sureness: null, asked: true })
  expect(at('document.place')).toMatchObject({ value: null, asked: false })
})

test('the signer is asked for though his name is read surely', () => {
  expect(at('signatory.name')).toMatchObject({ value: 'Hoàng Văn Hội', sureness: 'high', asked: true })
})

test('an entry of a list is its own finding, its owner another; an owner that a person concluded is asked for', () => {
  expect(at('tasks.0')).toMatchObject({ position: 1, label: 'plan.field.tasks', kind: 'text', asked: false })
  expect(at('tasks.0.owner')).toMatchObject({ value: 'Trưởng các cơ quan, đơn vị', inferred: false, asked: false, text: null })
  expect(at('tasks.1.owner')).toMatchObject({ value: 'Phòng Văn hóa - Xã hội', inferred: true, asked: true })
  expect(at('activities.0.owner')).toMatchObject({ value: null, asked: true })
  expect(at('delegates.shares.0.percent')).toMatchObject({ value: 70, approximate: true })
})

test('what was read unsurely is asked for', () => {
  const theme = { value: 'Đoàn kết', text: 'Đoàn kết', lines: [3, 3] as const, confidence: 'low' as const, ocr: 'Doan ket' }
  expect(findingsOf({ ...blankReading, theme }).find(({ path }) => path === 'theme')).toMatchObject({
    asked: true,
    sureness: 'low',
    ocr: 'Doan ket',
  })
})

test('labels leave out positions', () => {
  expect(labelOf('tasks.12.owner')).toBe('plan.field.tasks.owner')
})

test.each([
  ['text', 'Hội trường', true],
  ['text', ' ', false],
  ['text', 3, false],
  ['day', '2025-02-28', true],
  ['day', '2025-02-31', false],
  ['number', 150, true],
  ['number', 1.5, false],
  ['number', -1, false],
  ['flag', true, true],
  ['flag', 'true', false],
  ['period', { from: 2020, to: 2025 }, true],
  ['period', { from: 2025, to: 2020 }, false],
  ['period', '2020', false],
] as const)('a %s of %j fits: %s', (kind, value, fitting) => {
  expect(fits(kind, value)).toBe(fitting)
})
