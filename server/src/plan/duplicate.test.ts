import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, read } from '../../../world/opened.ts'
import { truthOf } from '../../../world/plan-truth.ts'
import { callerOf } from '../trial/caller.ts'
import { openWorld, type World } from '../trial/world.ts'
import { openPlan } from './open.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('the second plan of one file is asked about before it is confirmed, by the name of the first', async () => {
  const caller = await callerOf(world)
  const [secretary, chair, scope] = [await caller.as('secretary'), await caller.as('chair'), await world.as('secretary')]
  const readingId = await read(world, scope, truthOf('kien-moc'))
  const open = async () => done(await openPlan(world.deps, scope, { from: { readingId } })).planId
  const [first, second] = [await open(), await open()]
  const doubts = async (planId: string) =>
    ((await secretary('GET', `/api/plans/${planId}`)).json().doubts as { code: string; text: string; blocking: boolean }[]).filter(
      ({ code }) => code === 'duplicate-plan',
    )
  const answer = (planId: string, path: string) => secretary('PUT', `/api/plans/${planId}/answers`, { body: { path, state: 'accepted' } })
  expect(await doubts(first)).toEqual([])
  expect(await doubts(second)).toMatchObject([
    { blocking: true, text: expect.stringContaining(truthOf('kien-moc').document.title.value ?? '') },
  ])

  await answer(second, 'signatory.name')
  const refused = await chair('POST', `/api/plans/${second}/confirmation`)
  expect([refused.statusCode, refused.json()]).toMatchObject([
    422,
    { code: 'plan.blocking-doubts', message: 'Chưa xác nhận được kế hoạch vì còn phải trả lời: Kế hoạch trùng với kế hoạch đã có.' },
  ])
  expect((await answer(second, 'duplicate-plan')).statusCode).toBe(200)
  expect(await doubts(second)).toMatchObject([{ blocking: false, settled: true }])
  expect((await chair('POST', `/api/plans/${second}/confirmation`)).statusCode).toBe(200)
  await caller.app.close()
})
