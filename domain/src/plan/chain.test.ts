import { expect, test } from 'vitest'
import { truthOf } from '../../../world/plan-truth.ts'
import type { ChainStep, Reading } from '../reading/reading.ts'
import { chainsOf } from './chain.ts'

const steps = (reading: Reading, endKind = 'commend') =>
  chainsOf(reading)
    .find((chain) => chain.endKind === endKind)
    ?.steps.map(({ no, act, actor, inferred, openSubject }) => [no, act, actor, inferred, openSubject])

test('Kiên Mộc: heads of units, the department, the Council; who submits is open; the Chair decides', () => {
  expect(steps(truthOf('kien-moc'))).toEqual([
    [1, 'nominate', 'Trưởng các cơ quan, đơn vị', false, false],
    [2, 'collate', 'Phòng Văn hóa - Xã hội', false, false],
    [3, 'appraise', 'Hội đồng thi đua, khen thưởng xã', false, false],
    [4, 'submit', 'Hội đồng thi đua, khen thưởng xã', true, true],
    [5, 'decide', 'Chủ tịch UBND xã', false, false],
  ])
})

test('Lợi Bác: nobody is named to nominate, the department considers and submits, no Council', () => {
  expect(steps(truthOf('loi-bac'))).toEqual([
    [1, 'nominate', null, false, false],
    [2, 'appraise', 'Phòng Văn hóa - Xã hội', false, false],
    [3, 'submit', 'Phòng Văn hóa - Xã hội', false, false],
    [4, 'decide', 'Chủ tịch UBND xã', false, false],
  ])
})

test('delegates to the higher congress are passed in the hall where the programme says so', () => {
  expect(steps(truthOf('kien-moc'), 'delegate_up')).toEqual([
    [1, 'nominate', 'Trưởng các cơ quan, đơn vị', false, false],
    [2, 'pass', 'Hội nghị', false, false],
  ])
  expect(steps({ ...truthOf('kien-moc'), programme: [] }, 'delegate_up')).toBeUndefined()
})

const chained = (...chain: (Partial<ChainStep> & { action: string; text: string })[]): Reading => {
  const reading = truthOf('kien-moc')
  const full = chain.map((step, index) => ({ step: index + 1, actor: null, lines: [1, 1] as const, confidence: 'high' as const, ...step }))
  return { ...reading, programme: [], nomination: { ...reading.nomination, chain: full } }
}

test('who weighs is no nominator, and who collates unnamed is who receives', () => {
  const weighing = chained(
    { action: 'nominate', actor: 'Phòng Nội vụ', text: 'Xem xét' },
    { action: 'decide', actor: 'Chủ tịch', text: 'Chủ tịch khen thưởng' },
  )
  expect(steps(weighing)).toEqual([
    [1, 'nominate', 'Trưởng các cơ quan, đơn vị', false, false],
    [2, 'appraise', 'Phòng Nội vụ', false, false],
    [3, 'submit', 'Phòng Nội vụ', false, false],
    [4, 'decide', 'Chủ tịch', false, false],
  ])
  const collating = chained({ action: 'nominate', actor: 'Các đơn vị', text: 'giới thiệu' }, { action: 'collate', text: 'để tổng hợp' })
  expect(steps(collating)).toEqual([
    [1, 'nominate', 'Các đơn vị', false, false],
    [2, 'collate', 'Phòng Văn hóa - Xã hội', true, false],
  ])
})

test('a submission that is said is not said twice, and an act unknown to us is an appraisal', () => {
  const said = chained(
    { action: 'nominate', actor: 'Các đơn vị', text: 'đề nghị' },
    { action: 'consult', actor: 'Đảng ủy', text: 'cho ý kiến' },
    { action: 'submit', actor: 'Phòng', text: 'trình' },
    { action: 'decide', actor: 'Chủ tịch', text: 'quyết định' },
  )
  expect(steps(said)?.map(([, act]) => act)).toEqual(['nominate', 'appraise', 'submit', 'decide'])
})

test('a decision alone has nobody before it; a plan without a chain has none', () => {
  expect(steps(chained({ action: 'decide', actor: 'Chủ tịch', text: 'khen thưởng' }))?.map(([, act]) => act)).toEqual([
    'nominate',
    'decide',
  ])
  expect(chainsOf(chained())).toEqual([])
})
