import { expect, test } from 'vitest'
import { shownOf } from './shown-conference.ts'

const held = { id: 'held', planId: 'plan-held', state: 'held' } as const
const newest = { id: 'newest', planId: 'plan-newest', state: 'preparing' } as const
const older = { id: 'older', planId: 'plan-older', state: 'preparing' } as const
const known = [held, newest, older]
const nowhere = { conferenceId: undefined, planId: undefined, kept: null }

test.each([
  ['the address names one', { ...nowhere, conferenceId: 'held', kept: 'older' }, 'held'],
  ['the plan of the address has one', { ...nowhere, planId: 'plan-newest', kept: 'older' }, 'newest'],
  ['a plan under review has none yet', { ...nowhere, planId: 'plan-new', kept: 'older' }, 'older'],
  ['a general page', { ...nowhere, kept: 'older' }, 'older'],
  ['what was opened is gone', { ...nowhere, kept: 'gone' }, 'newest'],
  ['nothing was opened yet', nowhere, 'newest'],
])('%s', (_, where, shown) => {
  expect(shownOf(known, where)).toBe(shown)
})

test('none is being prepared: the first there is, or none', () => {
  expect(shownOf([held], nowhere)).toBe('held')
  expect(shownOf([], nowhere)).toBeNull()
})
