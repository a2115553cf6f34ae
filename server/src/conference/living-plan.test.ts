import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, opened } from '../../../world/opened.ts'
import { planRead } from '../../../world/plan-read.ts'
import { truthOf } from '../../../world/plan-truth.ts'
import { openWorld, type World } from '../trial/world.ts'
import { livingPlan } from './living-plan.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const home = async (commune: 'kien-moc' | 'loi-bac', reading = truthOf(commune)) => {
  const { secretary, conferenceId } = await opened(world, commune, reading)
  return done(await livingPlan(world.deps, secretary, { conferenceId, may: new Set() }))
}

test.each([
  ['kien-moc', 'a person', truthOf('kien-moc')],
  ['loi-bac', 'a person', truthOf('loi-bac')],
  ['kien-moc', 'the reader', planRead('kien-moc').reading],
  ['loi-bac', 'the reader', planRead('loi-bac').reading],
] as const)(
  'every clause of %s as %s reads it has an item, and shows who holds it and when it falls due',
  async (commune, _by, reading) => {
    const { clauses } = await home(commune, reading)
    expect(clauses).toHaveLength(reading.clauses.length)
    expect(clauses.filter(({ links }) => links.length === 0)).toEqual([])
    const work = clauses.flatMap(({ links }) => links).filter(({ kind }) => kind !== 'check')
    expect(work.filter(({ state, path, title }) => state !== 'unopened' || path === '' || title === '')).toEqual([])
    expect(work.filter(({ holder }) => holder !== null).length).toBeGreaterThan(8)
    const kept = await world.look(
      'select count(distinct clause_id)::int as clauses from clause_link where conference_id = (select max(id::text)::uuid from conference)',
    )
    expect(kept).toEqual([{ clauses: reading.clauses.length }])
  },
)

test('"trước ngày 07/8" of Kiên Mộc aims at 06/8, asks, and is held by the heads of all units', async () => {
  const { clauses, timeline } = await home('kien-moc')
  const link = clauses.find(({ place, lines }) => place === 'VI.1' && lines?.[0] === 169)?.links[0]
  expect(link).toMatchObject({
    kind: 'nominate',
    stage: 'nominations',
    holder: 'Trưởng các cơ quan, đơn vị',
    due: '2025-08-06',
    standing: 'asked',
    dueAsks: true,
    dueWords: 'trước ngày 07/8/2025',
    late: false,
  })
  expect(timeline.map(({ day, kind, standing, conflict }) => [day, kind, standing, conflict])).toEqual([
    ['2025-07-25', 'today', 'fixed', false],
    ['2025-07-31', 'offer', 'provisional', false],
    ['2025-08-06', 'due', 'asked', true],
    ['2025-08-15', 'event', 'provisional', false],
  ])
})

test('the province’s fifteen days are offered to Kiên Mộc with their source, and to Lợi Bác, whose own plan says them, not at all', async () => {
  const kienMoc = await home('kien-moc')
  expect(kienMoc.ruleOffers).toEqual([
    {
      key: 'dossier-to-province',
      text: expect.stringContaining('có áp dụng không'),
      source: expect.stringContaining('08/KH-UBND'),
      check: true,
      state: 'pending',
      wouldBe: '2025-07-31',
    },
  ])
  expect((await home('loi-bac')).ruleOffers).toEqual([])
})

test('what the reader made of both plans has the same dues: 06/8 asked, and 31/7 for the province', async () => {
  const duesOf = async (commune: 'kien-moc' | 'loi-bac') =>
    (await home(commune, planRead(commune).reading)).timeline
      .filter(({ kind }) => kind === 'due')
      .map(({ day, standing }) => [day, standing])
  expect(await duesOf('kien-moc')).toEqual([['2025-08-06', 'asked']])
  expect(await duesOf('loi-bac')).toEqual([['2025-07-31', 'provisional']])
})

test('the dossier of Lợi Bác falls due seven days, five of them working, after its plan: the remedy is a button', async () => {
  const { conflicts } = await home('loi-bac')
  expect(conflicts.map(({ code, details: { title: _title, ...details }, remedies }) => ({ code, details, remedies }))).toEqual([
    {
      code: 'due-near-plan',
      details: { day: '2025-07-31', planDate: '2025-07-24', days: 7, workingDays: 5 },
      remedies: [
        { code: 'send-early-supplement', text: 'Gửi trước, bổ sung sau' },
        { code: 'move-day', text: 'Dời ngày Hội nghị' },
      ],
    },
  ])
  expect(conflicts[0]?.text).toContain('31/7/2025')
})

test('Lợi Bác, whose plan names no Council, has nothing for it to do', async () => {
  const { stages } = await home('loi-bac')
  expect(stages.find(({ name }) => name === 'council')).toEqual({ no: 10, name: 'council', built: false, state: 'none', count: 0 })
})

test('another commune’s conference is unknown', async () => {
  const { conferenceId } = await opened(world, 'kien-moc')
  const stranger = await world.as('secretary', 'loi-bac')
  expect(await livingPlan(world.deps, stranger, { conferenceId, may: new Set() })).toEqual({
    ok: false,
    refusal: { code: 'conference.unknown' },
  })
})
