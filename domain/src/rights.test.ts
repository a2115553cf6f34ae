import { expect, test } from 'vitest'
import { actsOf, rights } from './rights.ts'

test('the Chair confirms a plan and moves the day, and sends no documents in', () => {
  const acts = actsOf(['chair'])
  expect(['plan.confirm', 'conference.move-day', 'reading.send'].map((act) => acts.has(act))).toEqual([true, true, false])
})

test('two roles hold the acts of both', () => {
  expect(actsOf(['secretary', 'chair'])).toEqual(new Set([...actsOf(['secretary']), ...actsOf(['chair'])]))
})

test('nobody without a role holds any act', () => {
  expect(actsOf([])).toEqual(new Set())
})

test('every act is somebody’s', () => {
  expect(Object.entries<readonly unknown[]>(rights).filter(([, holders]) => holders.length === 0)).toEqual([])
})
