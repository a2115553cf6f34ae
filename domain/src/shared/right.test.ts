import { expect, test } from 'vitest'
import { can } from './right.ts'

const rights = { 'plan.confirm': ['secretary', 'chair'] } as const

test('a role that the act names holds it, another does not', () => {
  expect([can(['chair'], 'plan.confirm', rights), can(['door', 'unit'], 'plan.confirm', rights), can([], 'plan.confirm', rights)]).toEqual([
    true,
    false,
    false,
  ])
})

test('nobody holds an act that no table names', () => {
  expect(can(['admin'], 'plan.burn', rights)).toBe(false)
})
