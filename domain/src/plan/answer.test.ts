import { expect, test } from 'vitest'
import { truthOf } from '../../../world/plan-truth.ts'
import { type Answer, holding, judgeAnswer, lastBatchOf, restOf, settled } from './answer.ts'
import { findingsOf } from './finding.ts'

const reading = truthOf('kien-moc')
const findings = findingsOf(reading)
const finding = (path: string) => findings.find((each) => each.path === path)
const given = (path: string, more: Partial<Answer> = {}): Answer => ({
  path,
  state: 'accepted',
  value: null,
  reason: null,
  byId: 'a',
  by: 'Phòng Văn hóa - Xã hội',
  at: '2025-07-25T02:00:00.000Z',
  batch: 1,
  undone: false,
  ...more,
})
const settledBy = (...answers: Answer[]) => settled(reading, holding(answers))

test('the last answer that was not taken back holds', () => {
  const answers = [given('theme', { batch: 1 }), given('theme', { batch: 2, state: 'open' }), given('theme', { batch: 3, undone: true })]
  expect(holding(answers).get('theme')).toEqual(answers[1])
})

test('accepting and leaving open need nothing more, and carry no value', () => {
  const open = { path: 'theme', state: 'open' as const, value: 'x', reason: null }
  expect(judgeAnswer(open, finding('theme'))).toEqual({ ok: true, value: { ...open, value: null } })
})

test.each([
  ['of the wrong kind', 'time.date', '2025-02-31', 'x', 'plan.answer-wrong-kind'],
  ['to nothing', 'delegates.maximum', null, 'x', 'plan.answer-wrong-kind'],
  ['against clear words without a reason', 'delegates.maximum', 200, null, 'plan.answer-reason-missing'],
])('a correction %s is refused', (_how, path, value, reason, code) => {
  expect(judgeAnswer({ path, state: 'corrected', value, reason }, finding(path))).toMatchObject({ refusal: { code } })
})

test.each([
  ['against clear words, with a reason', 'delegates.maximum', 200, 'Công văn 5'],
  ['where the plan is silent', 'document.number', '15', null],
  ['of what a person concluded', 'tasks.1.owner', 'Văn phòng', null],
  ['that takes an entry out', 'programme.0', null, 'Không phải mục của chương trình'],
])('a correction %s is taken', (_how, path, value, reason) => {
  const answer = { path, state: 'corrected' as const, value, reason }
  expect(judgeAnswer(answer, finding(path))).toEqual({ ok: true, value: answer })
})

test('a doubt is seen or left open, never corrected; what nobody read has no answer', () => {
  const doubt = { path: 'warnings.0', state: 'accepted' as const, value: null, reason: null }
  expect(judgeAnswer(doubt, undefined)).toEqual({ ok: true, value: doubt })
  expect(judgeAnswer({ ...doubt, state: 'corrected' }, undefined)).toMatchObject({ refusal: { code: 'plan.answer.unknown' } })
  expect(judgeAnswer({ ...doubt, path: 'no.such' }, undefined)).toMatchObject({ refusal: { code: 'plan.answer.unknown' } })
})

test('undo takes back one’s own last stroke, nobody else’s', () => {
  const answers = [given('a', { batch: 1 }), given('b', { batch: 2, byId: 'b' }), given('c', { batch: 3, undone: true })]
  expect(lastBatchOf(answers, 'a')).toBe(1)
  expect(lastBatchOf(answers, 'c')).toBe(null)
})

test('"chấp nhận tất cả" takes what was read surely and not asked for', () => {
  const blocked = { field: 'document.commune', blocking: true }
  const unclear = { field: 'time.date', blocking: false }
  const rest = restOf(findings, holding([given('theme')]), [blocked, unclear]).map(({ path }) => path)
  expect(rest).toContain('delegates.maximum')
  expect(rest).toContain('time.date')
  expect(rest).not.toContain('document.commune')
  expect(rest).not.toContain('theme')
  expect(rest).not.toContain('signatory.name')
  expect(rest).not.toContain('document.number')
})

test('accepting changes nothing', () => {
  expect(settledBy(given('delegates.maximum'), given('warnings.0', { state: 'open' }))).toEqual(reading)
})

test('a correction takes the officer’s value and keeps the paper’s words and lines', () => {
  const { maximum } = settledBy(given('delegates.maximum', { state: 'corrected', value: 120 })).delegates
  expect(maximum).toMatchObject({ value: 120, text: 'Tối đa 150 đại biểu', lines: [90, 90], comparator: '<=' })
})

test('a value where the paper is silent stands on no line', () => {
  expect(settledBy(given('document.number', { state: 'corrected', value: '15' })).document.number).toEqual({
    value: '15',
    text: '',
    lines: [0, 0],
    confidence: 'high',
    inferred: false,
  })
})

test('what is left open is not known, an entry left open stays', () => {
  const open = settledBy(
    given('time.date', { state: 'open' }),
    given('tasks.0', { state: 'open' }),
    given('tasks.0.owner', { state: 'open' }),
  )
  expect(open.time.date).toEqual({ value: null })
  expect(open.tasks[0]).toEqual({ ...reading.tasks[0], owner: null })
})

test('an entry takes the officer’s wording by its own key; one taken out falls silent and keeps its place', () => {
  const after = settledBy(
    given('tasks.0', { state: 'corrected', value: 'Giới thiệu điển hình' }),
    given('recipients.0', { state: 'corrected', value: 'Sở Nội vụ' }),
    given('documents.0', { state: 'corrected', value: 'Quyết định' }),
    given('programme.0', { state: 'corrected', value: null }),
  )
  expect(after.tasks[0]).toEqual({ ...reading.tasks[0], text: 'Giới thiệu điển hình' })
  expect(after.recipients[0]).toEqual({ ...reading.recipients[0], value: 'Sở Nội vụ' })
  expect(after.documents[0]).toEqual({ ...reading.documents[0], name: 'Quyết định' })
  expect(after.programme[0]).toEqual({ ...reading.programme[0], text: '' })
  expect(after.programme).toHaveLength(reading.programme.length)
})

test('an answer to a path that no longer is changes nothing', () => {
  expect(settledBy(given('theme.value.x', { state: 'corrected', value: 'x' }))).toEqual(reading)
  expect(settled(reading, holding([given('outline.0', { state: 'corrected', value: 'x' })])).outline[0]).toMatchObject({ text: 'x' })
  expect(settledBy(given('tasks.99', { state: 'corrected', value: 'x' }), given('theme.x.y', { state: 'corrected', value: 'x' }))).toEqual(
    reading,
  )
})
