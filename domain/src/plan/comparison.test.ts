import { expect, test } from 'vitest'
import { truthOf } from '../../../world/plan-truth.ts'
import { compareWithParent, compareWithSibling } from './comparison.ts'

const kienMoc = truthOf('kien-moc')
const loiBac = truthOf('loi-bac')

test('what the parent demands and no clause says is missing, the rest is met', () => {
  const demands = [
    { no: 1, text: 'Phân bổ số lượng đại biểu tham dự Hội nghị', lines: null },
    { no: 2, text: 'Gửi hồ sơ về Hội đồng Thi đua - Khen thưởng tỉnh trước 15 ngày', lines: [9, 10] as const },
    { no: 3, text: '…', lines: null },
  ]
  expect(compareWithParent(kienMoc, demands)).toEqual({
    missing: [{ topic: 'plan.field.demand', text: demands[1]?.text, lines: [9, 10] }],
    own: [],
    matched: 2,
  })
})

test('Kiên Mộc does not name the fifteen days, nor the exchange; Lợi Bác no deadline for nominations', () => {
  const { missing, own } = compareWithSibling(kienMoc, loiBac)
  const said = missing.map(({ text }) => text)
  expect(said).toContain('Tổ chức giao lưu với các điển hình tiên tiến.')
  expect(said.some((text) => text.includes('trước 15 ngày'))).toBe(true)
  expect(own).toContainEqual({ topic: 'plan.field.nomination.deadline', text: 'trước ngày 07/8/2025', lines: [173, 173] })
})

test('an officer’s value is said in its own words', () => {
  const own = (value: never) => ({ value, text: '', lines: [0, 0] as const, confidence: 'high' as const })
  const scope = { ...kienMoc.scope, evaluationPeriod: own({ from: 2020, to: 2025 } as never) }
  const bare = {
    ...kienMoc,
    scope: { ...kienMoc.scope, evaluationPeriod: { value: null } },
    time: { ...kienMoc.time, sessions: { value: null } },
  }
  const other = { ...kienMoc, scope, time: { ...kienMoc.time, sessions: own(2 as never) } }
  expect(compareWithSibling(bare, other).missing).toEqual([
    { topic: 'plan.field.time.sessions', text: '2', lines: null },
    { topic: 'plan.field.scope.evaluationPeriod', text: '2020 - 2025', lines: null },
  ])
})

test('values that differ are no lack, and a plan lacks nothing of itself', () => {
  expect(compareWithSibling(kienMoc, kienMoc)).toMatchObject({ missing: [], own: [] })
  const other = {
    ...kienMoc,
    delegates: { ...kienMoc.delegates, maximum: { value: 99, text: '99', lines: [1, 1] as const, confidence: 'high' as const } },
  }
  expect(compareWithSibling(kienMoc, other).missing).toEqual([])
})
