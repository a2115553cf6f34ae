import { expect, test } from 'vitest'
import { withAnswers } from './said.ts'

const finding = { path: 'document.number', answer: null, needsAnswer: true }
const doubt = { path: 'missing:document.number', field: 'document.number', answer: null, settled: false }
const plan = { savedAt: '2025-07-25T01:00:00.000Z', canUndo: false, findings: [finding], doubts: [doubt] }

test('what was answered but not yet sent is shown as answered, the later word over the earlier', () => {
  const first = { path: 'document.number', state: 'accepted' } as const
  const second = { path: 'document.number', state: 'corrected', value: '31/KH-UBND', reason: 'Văn thư cấp số' } as const
  const answer = { state: 'corrected', value: '31/KH-UBND', reason: 'Văn thư cấp số', by: 'Phòng Văn hóa - Xã hội', at: plan.savedAt }
  expect(withAnswers(plan, [first, second], 'Phòng Văn hóa - Xã hội')).toEqual({
    ...plan,
    canUndo: true,
    findings: [{ ...finding, answer, needsAnswer: false }],
    doubts: [{ ...doubt, answer, settled: true }],
  })
})
