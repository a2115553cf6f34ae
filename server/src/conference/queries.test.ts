import { actsOf } from '@guong-sang/domain/rights.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, opened, underReview } from '../../../world/opened.ts'
import { plansOf } from '../plan/show.ts'
import type { Deps } from '../platform/deps.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { openWorld, type World } from '../trial/world.ts'
import { conferencesOf, livingPlan } from './living-plan.ts'
import { searchAll } from './search.ts'
import { myWork } from './work.ts'

let world: World
let secretary: Scope
let small: string
beforeAll(async () => {
  world = await openWorld()
  const first = await opened(world, 'kien-moc')
  secretary = first.secretary
  small = first.conferenceId
})
afterAll(() => world.close())

/** How many statements a piece of work asks for. */
async function statements(work: (deps: Deps) => Promise<unknown>): Promise<number> {
  let count = 0
  const counted = (tx: Tx): Tx =>
    new Proxy(tx, {
      get(target, key, self) {
        if (['select', 'selectDistinct', 'insert', 'update', 'delete', 'execute'].includes(String(key))) count += 1
        return Reflect.get(target, key, self)
      },
    })
  await work({ ...world.deps, inScope: (scope, within) => world.deps.inScope(scope, (tx) => within(counted(tx))) })
  return count
}

test('lists, work and search ask for as many statements of three conferences and plans as of one', async () => {
  const may = actsOf(secretary.actor.roles)
  const lists: readonly ((deps: Deps) => Promise<unknown>)[] = [
    (deps) => conferencesOf(deps, secretary),
    (deps) => myWork(deps, secretary, may),
    (deps) => searchAll(deps, secretary, { q: 'hội nghị', sources: [] }),
    (deps) => plansOf(deps, secretary, new Map()),
  ]
  const counts = async () => {
    const found: number[] = []
    for (const list of lists) found.push(await statements(list))
    return found
  }
  const one = await counts()
  await opened(world, 'kien-moc')
  await opened(world, 'kien-moc')
  await underReview(world, 'kien-moc')
  expect(await counts()).toEqual(one)
})

test('the living plan is read in fourteen statements', async () => {
  const show = (deps: Deps) => livingPlan(deps, secretary, { conferenceId: small, may: new Set() })
  done(await show(world.deps))
  expect(await statements(show)).toBe(14)
})
