import { expect, test } from 'vitest'
import { truthOf } from '../../../world/plan-truth.ts'
import { day } from '../shared/day.ts'
import { attachParent, citedParent, demandsOf } from './parent-plan.ts'

const kienMoc = truthOf('kien-moc')
const loiBac = truthOf('loi-bac')
const cited = citedParent(kienMoc)?.subject ?? ''
const parent = { number: '199/KH-UBND', date: day('2025-07-23'), title: cited, demands: [], readingId: null }

test('the parent is the plan that a plan says it carries out', () => {
  expect(citedParent(kienMoc)?.number).toBe('199/KH-UBND')
  expect(citedParent({ ...kienMoc, legalBases: [] })).toBe(null)
})

test('under the title it is cited by, it is attached; "về việc" is no part of a title', () => {
  expect(attachParent(kienMoc, parent)).toEqual({ ok: true, value: parent })
  expect(attachParent(kienMoc, { ...parent, title: `Về việc ${cited}` }).ok).toBe(true)
})

test('the two plans cite 199 under two titles: the scan settles it', () => {
  const other = { ...parent, title: citedParent(loiBac)?.subject ?? '' }
  expect(attachParent(kienMoc, other)).toMatchObject({ ok: false, refusal: { code: 'plan.parent-same-number-other-title' } })
  expect(attachParent(kienMoc, { ...other, readingId: 'r' }).ok).toBe(true)
})

test('another number, or a citation without one, is no contradiction', () => {
  expect(attachParent(kienMoc, { ...parent, number: '200/KH-UBND', title: 'Khác' }).ok).toBe(true)
  expect(attachParent({ ...kienMoc, legalBases: [] }, { ...parent, title: 'Khác' }).ok).toBe(true)
  const bases = kienMoc.legalBases.map((base) => ({ ...base, subject: null }))
  expect(attachParent({ ...kienMoc, legalBases: bases }, { ...parent, title: 'Khác' }).ok).toBe(true)
})

test('what a parent demands is what its own paper tells others to do, in its order', () => {
  const demands = demandsOf({ ...loiBac, tasks: loiBac.tasks.map((task, index) => (index === 0 ? { ...task, text: '' } : task)) })
  expect(demands).toHaveLength(loiBac.requirements.length + loiBac.tasks.length - 1)
  expect(demands.map(({ no }) => no)).toEqual(demands.map((_, index) => index + 1))
  const lines = demands.map(({ lines }) => lines?.[0] ?? 0)
  expect(lines).toEqual([...lines].sort((a, b) => a - b))
})
