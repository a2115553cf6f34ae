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

test('300 names under 80 targets that leave no room: a list or no answer yet, never impossible', async () => {
  const [sample] = sampleCases('h01')
  if (!sample) throw new Error('no sample')
  const { input } = sample
  const any = await chooseDelegates({ ...input, seed: 'any' }, { list: 60, explain: 0 })
  if (!('selected' in any)) throw new Error('no list to begin from')
  const exact = input.quotas.map((quota) => ({ ...quota, min: any.pass[`${quota.id}:min`] ?? 0, max: any.pass[`${quota.id}:min`] ?? 0 }))
  const choice = await chooseDelegates({ ...input, quotas: exact }, { list: 30, explain: 0 })
  expect(['ok', 'limit']).toContain(choice.status)
})
