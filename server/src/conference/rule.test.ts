import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, opened } from '../../../world/opened.ts'
import type { Scope } from '../platform/scope.ts'
import { openWorld, type World } from '../trial/world.ts'
import { moveDay } from './day.ts'
import { livingPlan } from './living-plan.ts'
import { answerRule } from './rule.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** Everything of stage 5 that is kept, save what happened. */
const kept = async () => ({
  conferences: await world.look('select * from conference order by id'),
  items: await world.look('select * from called_for_item order by id'),
  links: await world.look('select * from clause_link order by clause_id, object_id'),
  answers: await world.look('select * from rule_answer order by rule_key'),
})
const answer = (scope: Scope, conferenceId: string, to: 'adopt' | 'decline' | 'withdraw') =>
  answerRule(world.deps, scope, { conferenceId, key: 'dossier-to-province', answer: to })

test('adopting a rule and taking it back leaves no trace but what happened', async () => {
  const { secretary, conferenceId } = await opened(world, 'kien-moc')
  const before = await kept()
  for (const to of ['adopt', 'adopt', 'decline', 'adopt', 'withdraw'] as const) done(await answer(secretary, conferenceId, to))
  expect(await kept()).toEqual(before)
  const told = await world.look("select details ->> 'answer' as answer from happening where what = 'conference.rule-answered' order by seq")
  expect(told.map((row) => row.answer)).toEqual(['adopt', 'adopt', 'decline', 'adopt', 'withdraw'])
})

test('moving the day and moving it back restores every due and link', async () => {
  const { secretary, conferenceId } = await opened(world, 'loi-bac')
  const chair = await world.as('chair', 'loi-bac')
  const before = await kept()
  const there = done(await moveDay(world.deps, chair, { conferenceId, day: '2025-09-02' as never, reason: 'Lũ' }))
  expect(there.moved).toMatchObject([{ from: '2025-07-31', to: '2025-08-18' }])
  const living = done(await livingPlan(world.deps, secretary, { conferenceId, may: new Set() }))
  expect(living.conflicts.map(({ code }) => code)).toEqual(['event-on-day-off'])
  done(await moveDay(world.deps, chair, { conferenceId, day: '2025-08-15' as never, reason: 'Nước rút' }))
  expect(await kept()).toEqual(before)
})

test('a declined rule stays declined and off the timeline; one that is not of the province is unknown', async () => {
  const { secretary, conferenceId } = await opened(world, 'kien-moc')
  done(await answer(secretary, conferenceId, 'decline'))
  const living = done(await livingPlan(world.deps, secretary, { conferenceId, may: new Set() }))
  expect(living.ruleOffers.map(({ state }) => state)).toEqual(['declined'])
  expect(living.timeline.filter(({ kind }) => kind === 'offer')).toEqual([])
  expect(await answerRule(world.deps, secretary, { conferenceId, key: 'elsewhere', answer: 'adopt' })).toMatchObject({
    refusal: { code: 'conference.rule.unknown' },
  })
})
