import { expect, test } from 'vitest'
import { truthOf } from '../../../world/plan-truth.ts'
import { writtenClauses } from './added-clause.ts'
import { blankReading, carriedOver } from './blank-plan.ts'
import { findingsOf } from './finding.ts'

test('a plan from nothing says nothing', () => {
  expect(findingsOf(blankReading).filter(({ value }) => value !== null)).toEqual([])
})

const last = truthOf('kien-moc')
const next = carriedOver(last)

test('last time’s wording is carried over without its days, number, people and bases', () => {
  expect(next.document).toMatchObject({ number: { value: null }, date: { value: null }, title: { value: null } })
  expect([next.time.date.value, next.nomination.deadline.value, next.signatory.name.value]).toEqual([null, null, null])
  expect([next.deadlines, next.legalBases, next.warnings]).toEqual([[], [], []])
  expect(JSON.stringify(next)).not.toMatch(/\d{1,2}\/\d{1,2}\/2025|Hoàng Văn Hội|2025-08/)
})

test('what holds for any day stays: the tasks, their owners, "trước 15 ngày"', () => {
  expect(next.tasks.map(({ owner }) => owner)).toEqual(last.tasks.map(({ owner }) => owner))
  const dossier = carriedOver(truthOf('loi-bac')).tasks.find(({ deadline }) => deadline !== null)
  expect(dossier?.deadline).toMatchObject({ daysBeforeEvent: 15, computed: null })
})

test('its clauses stay in their order', () => {
  expect(writtenClauses(next).map(({ id }) => id)).toEqual(last.clauses.map(({ id }) => id))
})

test('nothing of it stands on lines of this paper', () => {
  expect(findingsOf(next).every(({ lines }) => lines === null)).toBe(true)
})
