import fc from 'fast-check'
import { expect, test } from 'vitest'
import { truthOf } from '../../../world/plan-truth.ts'
import type { Answer } from './answer.ts'
import { findingsOf } from './finding.ts'
import { amendPlan, confirmPlan, type Plan, type PlanId, planCan, review } from './plan.ts'

const given = (path: string, more: Partial<Answer> = {}): Answer => ({
  path,
  state: 'accepted',
  value: null,
  reason: null,
  byId: 'a',
  by: 'Phòng Văn hóa - Xã hội',
  at: 'now',
  batch: 1,
  undone: false,
  ...more,
})
const plan: Plan = {
  id: 'p' as PlanId,
  state: 'under_review',
  reading: { ...truthOf('kien-moc'), warnings: [] },
  answers: [given('signatory.name')],
  confirmed: null,
}
const around = { authorityName: 'xã Kiên Mộc', twin: null }
const confirmed = (of: Plan) => {
  const result = confirmPlan(of, around)
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}

test('a review says how much must be looked at and how much was', () => {
  const { progress } = review(plan, around)
  expect(progress).toEqual({ answered: 1, total: progress.total, blocking: 0 })
  expect(progress.total).toBeGreaterThan(8)
})

test('confirming makes version 1 with the officers’ corrections in it', () => {
  const content = confirmed({ ...plan, answers: [...plan.answers, given('document.number', { state: 'corrected', value: '15' })] })
  expect([content.no, content.reading.document.number.value, content.answers.length]).toEqual([1, '15', 2])
})

test('each value of a version stands on lines of the paper, or in an answer with a name', () => {
  const scalars = findingsOf(plan.reading).filter(({ path, kind }) => !/\.\d+/.test(path) && kind === 'text')
  const answers = fc
    .uniqueArray(fc.constantFrom(...scalars.map(({ path }) => path)))
    .map((paths) => paths.map((path) => given(path, { state: 'corrected', value: 'Lời của cán bộ' })))
  fc.assert(
    fc.property(answers, (corrections) => {
      const content = confirmed({ ...plan, answers: [given('signatory.name'), given('document.commune'), ...corrections] })
      const named = new Set(content.answers.filter(({ by }) => by !== '').map(({ path }) => path))
      const stray = findingsOf(content.reading).filter(({ path, value, lines }) => value !== null && lines === null && !named.has(path))
      expect(stray).toEqual([])
    }),
  )
})

test.each([
  ['nobody looked at the signer', { ...plan, answers: [] }, 'plan.signer-unconfirmed'],
  ['the look was taken back', { ...plan, answers: [given('signatory.name', { undone: true })] }, 'plan.signer-unconfirmed'],
  ['it is confirmed', { ...plan, state: 'confirmed' as const }, 'plan.not-under-review'],
])('a plan is not confirmed where %s', (_where, of, code) => {
  expect(confirmPlan(of, around)).toMatchObject({ ok: false, refusal: { code } })
})

test('what blocks is named', () => {
  const { conference, time } = plan.reading
  const bare = {
    ...plan,
    reading: { ...plan.reading, conference: { ...conference, name: { value: null } }, time: { ...time, date: { value: null } } },
  }
  expect(confirmPlan(bare, { authorityName: 'xã Lợi Bác', twin: null })).toEqual({
    ok: false,
    refusal: { code: 'plan.blocking-doubts', details: { fields: 'conference.name,document.commune,time.date' } },
  })
})

test('an amendment needs a paper or a reason, and must change something', () => {
  const standing = { ...plan, state: 'confirmed' as const, confirmed: confirmed(plan) }
  expect(amendPlan(standing, { reason: null, paper: null })).toMatchObject({ refusal: { code: 'plan.amend-no-paper-or-reason' } })
  expect(amendPlan(plan, { reason: 'x', paper: null })).toMatchObject({ refusal: { code: 'plan.not-confirmed' } })
  expect(amendPlan(standing, { reason: null, paper: '20/KH-UBND' })).toEqual({
    ok: true,
    value: { state: 'amending', reason: null, paper: '20/KH-UBND' },
  })
  const amending = { ...standing, state: 'amending' as const }
  expect(confirmPlan(amending, around)).toMatchObject({ refusal: { code: 'plan.amend-no-change' } })
  const moved = { ...amending, answers: [...plan.answers, given('time.date', { state: 'corrected', value: '2025-08-20' })] }
  expect(confirmed(moved).no).toBe(2)
})

test('only what is under review is answered', () => {
  expect([planCan('answer', plan), planCan('answer', { state: 'amending' }), planCan('answer', { state: 'confirmed' })]).toEqual([
    true,
    true,
    false,
  ])
})

test('a plan that repeats another is not confirmed until a person says that both are meant', () => {
  const twice = { ...around, twin: 'trùng với “Kế hoạch”' }
  expect(review(plan, twice).doubts[0]).toEqual({
    path: 'duplicate-plan',
    code: 'duplicate-plan',
    kind: 'notice',
    text: 'trùng với “Kế hoạch”',
    lines: null,
    field: null,
    blocking: true,
    asks: 'secretary',
    settled: false,
  })
  expect(confirmPlan(plan, twice)).toMatchObject({ refusal: { code: 'plan.blocking-doubts', details: { fields: 'duplicate-plan' } } })
  const answered = { ...plan, answers: [...plan.answers, given('duplicate-plan')] }
  expect(review(answered, twice).doubts[0]).toMatchObject({ blocking: false, settled: true })
  expect(confirmPlan(answered, twice).ok).toBe(true)
})
