import { choose } from '@guong-sang/domain/delegates/choice/choice.ts'
import type { ChoiceCase, Where } from '@guong-sang/domain/delegates/choice/choice-case.ts'
import { recount } from '@guong-sang/domain/delegates/choice/recount.ts'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { sampleCases } from '../../../world/selection/cases.ts'
import { chooseDelegates, digest } from './choose-delegates.ts'
import { openSolver } from './solver.ts'

const patience = { list: 60, explain: 60 }

test.each(sampleCases('s'))('$id: $note', async ({ input, expected }) => {
  const choice: Record<string, unknown> = await chooseDelegates(input, patience)
  expect(Object.fromEntries(Object.keys(expected).map((key) => [key, choice[key]]))).toEqual(expected)
})

const people = fc.array(
  fc.record({
    score: fc.nat(5),
    attrs: fc.record({ g: fc.constantFrom('nam', 'nu'), dv: fc.constantFrom('U', 'V', 'W') }),
    must: fc.constantFrom(false, false, false, true),
    excluded: fc.constantFrom(false, false, false, false, true),
  }),
  { minLength: 1, maxLength: 6 },
)
const where = fc.constantFrom<Where[]>([{ attr: 'g', in: ['nu'] }], [{ attr: 'dv', in: ['U'] }], [{ attr: 'dv', in: ['U', 'V'] }])
const bounds = fc.oneof(
  fc.record({ min: fc.nat(3) }),
  fc.record({ max: fc.nat(2) }),
  fc.record({ minPercent: fc.constantFrom(30, 50) }),
  fc.record({ maxPercent: fc.constantFrom(30, 50) }),
)
const quota = fc
  .tuple(where, bounds, fc.boolean(), fc.nat(1))
  .map(([here, sides, legal, priority]) => ({ where: here, ...sides, legal, priority }))
const anyCase: fc.Arbitrary<ChoiceCase> = fc
  .record({ people, quotas: fc.array(quota, { maxLength: 3 }), least: fc.nat(2), more: fc.nat(3), seed: fc.constantFrom('1', '2') })
  .map(({ people: all, quotas, least, more, seed }) => ({
    seats: { min: least, max: least + more },
    seed,
    candidates: all.map((person, at) => ({ ...person, excluded: person.excluded && !person.must, id: `p${at}` })),
    quotas: quotas.map((one, at) => ({ ...one, id: `q${at}` })),
    ...(all.length > 1 && { atMostOne: [{ id: 'ho', members: ['p0', 'p1'] }] }),
  }))

const solver = openSolver()
afterAll(() => solver.close())
const chosen = (given: ChoiceCase) => choose(given, { solve: solver.within(60), explain: solver.within(60), digest })

/** Every list of people that keeps all, by trying each. */
const listsOf = (given: ChoiceCase, deltas: Readonly<Record<string, number>>) =>
  Array.from({ length: 2 ** given.candidates.length }, (_, no) => given.candidates.filter((_person, at) => (no >> at) % 2 === 1))
    .filter((list) => recount(given, { selected: list.map(({ id }) => id), deltas }).length === 0)
    .map((list) => ({ ids: list.map(({ id }) => id), seats: list.length, merit: list.reduce((sum, { score }) => sum + score, 0) }))

/** Whether any list keeps all of these at once, whatever else it breaks. */
const holdTogether = (given: ChoiceCase, names: readonly string[]) =>
  Array.from({ length: 2 ** given.candidates.length }, (_, no) => given.candidates.filter((_person, at) => (no >> at) % 2 === 1)).some(
    (list) =>
      recount(given, { selected: list.map(({ id }) => id), deltas: {} }).every(
        (name) => !names.includes(name) && !name.startsWith('excluded:'),
      ),
  )

function bestOf(given: ChoiceCase, deltas: Readonly<Record<string, number>>) {
  const lists = listsOf(given, deltas)
  const seats = Math.max(...lists.map((list) => list.seats))
  const full = lists.filter((list) => list.seats === seats)
  const merit = Math.max(...full.map((list) => list.merit))
  return { seats, merit, lists: full.filter((list) => list.merit === merit) }
}

test('the list is the best of all that there are, its ties are all ties, and the order of typing changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async (given) => {
      const choice = await chosen(given)
      const turned = { ...given, candidates: given.candidates.toReversed(), quotas: given.quotas.toReversed() }
      const again = await chosen(turned)
      expect(again.status).toBe(choice.status)
      const legalOnly = { ...given, quotas: given.quotas.filter(({ legal }) => legal) }
      if (!('selected' in choice)) {
        expect([choice.status, listsOf(legalOnly, {})]).toEqual(['impossible', []])
        return
      }
      expect(again).toMatchObject({ selected: choice.selected, merit: choice.merit, lotOrder: choice.lotOrder ?? [] })
      const deltas = choice.relaxation?.deltas ?? {}
      const best = bestOf(given, deltas)
      expect(choice).toMatchObject({ proved: true, gap: 0, seats: best.seats, merit: best.merit })
      const inAll = given.candidates.map(({ id }) => id).filter((id) => best.lists.every(({ ids }) => ids.includes(id)))
      const inSome = given.candidates
        .map(({ id }) => id)
        .filter((id) => !inAll.includes(id) && best.lists.some(({ ids }) => ids.includes(id)))
      expect([choice.certain, choice.tied]).toEqual([inAll, inSome])
      expect(best.lists.map(({ ids }) => ids)).toContainEqual(choice.selected)
    }),
    { numRuns: 40 },
  )
})

test('what gives way is legal never, and as little as can be; what conflicts would not with one less', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async (given) => {
      const choice = await chosen(given)
      const hasList = listsOf(given, {}).length > 0
      expect(choice.status === 'ok').toBe(hasList)
      for (const conflict of choice.conflicts ?? []) {
        expect([conflict, holdTogether(given, conflict)]).toEqual([conflict, false])
        for (const name of conflict)
          expect(
            holdTogether(
              given,
              conflict.filter((other) => other !== name),
            ),
          ).toBe(true)
      }
      if (choice.status !== 'relaxed') return
      const { deltas, options } = choice.relaxation ?? { deltas: {}, options: [] }
      const legal = new Set(given.quotas.filter((one) => one.legal).map(({ id }) => id))
      for (const [name, by] of Object.entries(deltas)) {
        expect(legal.has(name.split(':')[0] ?? '')).toBe(false)
        expect(listsOf(given, { ...deltas, [name]: by - 1 })).toEqual([])
      }
      expect(new Set(options.map((option) => JSON.stringify(option.deltas))).size).toBe(options.length)
      for (const option of options) expect(bestOf(given, option.deltas).merit).toBe(option.merit)
    }),
    { numRuns: 40 },
  )
})

test('time that does not suffice says nothing about what is possible', async () => {
  const [commune] = sampleCases('s14')
  expect(
    await chooseDelegates(commune?.input ?? { seats: { max: 0 }, seed: '', candidates: [], quotas: [] }, { list: 0, explain: 0 }),
  ).toEqual({
    status: 'limit',
    proved: false,
  })
})
