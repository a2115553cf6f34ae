import { expect, test } from 'vitest'
import { sampleCases } from '../../../world/selection/cases.ts'
import { chooseDelegates } from './choose-delegates.ts'

test.each(sampleCases('h'))('$id: $note', async ({ input, expected }) => {
  const choice = await chooseDelegates(input, { list: 300, explain: 30 })
  const { meritAtLeast: _floor, meritAtMost, ...exact } = expected
  expect(choice).toMatchObject(exact)
  // What is not proved says how far it may be from the best, and the best is known to lie no higher.
  if ('selected' in choice && typeof meritAtMost === 'number') {
    expect(choice.merit).toBeLessThanOrEqual(meritAtMost)
    expect(choice.proved || choice.gap !== null).toBe(true)
  }
})
