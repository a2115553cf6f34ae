import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, opened } from '../../../world/opened.ts'
import { openWorld, type World } from '../trial/world.ts'
import { livingPlan } from './living-plan.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test.each(['kien-moc', 'loi-bac'] as const)('every clause of %s has an item, and shows who holds it and when it falls due', async (commune) => {
  const { secretary, conferenceId } = await opened(world, commune)
  const living = done(await livingPlan(world.deps, secretary, { conferenceId, may: new Set() }))
  expect(living.clauses.filter(({ links }) => links.length === 0)).toEqual([])
  console.log(JSON.stringify({ ...living, clauses: living.clauses.length }, null, 1))
})
