import { afterAll, beforeAll, expect, test } from 'vitest'
import { read } from '../../../world/opened.ts'
import { truthOf } from '../../../world/plan-truth.ts'
import { type Ask, type Caller, callerOf } from '../trial/caller.ts'
import { openWorld, type World } from '../trial/world.ts'

let world: World
let caller: Caller
let secretary: Ask
beforeAll(async () => {
  world = await openWorld()
  caller = await callerOf(world)
  secretary = await caller.as('secretary')
})
afterAll(async () => {
  await caller.app.close()
  await world.close()
})

type Living = {
  conference: { planNumber: string | null; day: string }
  corrections: object[]
  clauses: {
    text: string
    corrections: object[]
    links: { kind: string; title: string; holder: string | null; holderInferred: boolean }[]
  }[]
}

/** The conference of a reading after officers' answers; each answer must be taken. */
async function livingAfter(answers: readonly object[], reading = truthOf('kien-moc')): Promise<Living> {
  const readingId = await read(world, await world.as('secretary'), reading)
  const { planId } = (await secretary('POST', '/api/plans', { body: { from: { readingId } } })).json()
  for (const body of [{ path: 'signatory.name', state: 'accepted' }, ...answers]) {
    expect((await secretary('PUT', `/api/plans/${planId}/answers`, { body })).statusCode).toBe(200)
  }
  const chair = await caller.as('chair')
  const { conferenceId } = (await chair('POST', `/api/plans/${planId}/confirmation`)).json()
  return (await secretary('GET', `/api/conferences/${conferenceId}`)).json()
}

test('a corrected number stands under its clause beside the paper’s, with reason and name', async () => {
  const reason = 'Theo ý kiến Chủ tịch'
  const living = await livingAfter([{ path: 'delegates.maximum', state: 'corrected', value: 125, reason }])
  expect(living.clauses.filter(({ corrections }) => corrections.length > 0).map(({ text, corrections }) => [text, corrections])).toEqual([
    [
      'Tối đa 150 đại biểu',
      [
        {
          path: 'delegates.maximum',
          label: 'Số đại biểu tối đa',
          state: 'corrected',
          was: 150,
          now: 125,
          reason,
          by: 'Phòng Văn hóa - Xã hội',
          at: expect.any(String),
          text: 'Số đại biểu tối đa: sửa thành 125 (văn bản ghi 150)',
        },
      ],
    ],
  ])
})

test('a corrected owner holds the task and the papers it brings, and is not inferred', async () => {
  const truth = truthOf('kien-moc')
  const script = truth.tasks.findIndex(({ documents }) => documents.includes('Kịch bản chương trình'))
  const tasks = truth.tasks.map((task, index) => (index === 0 ? { ...task, owner: 'Tờ', ownerInferred: true } : task))
  const owner = 'Các thôn, bản, cơ quan, đơn vị'
  const living = await livingAfter(
    [
      { path: 'tasks.0.owner', state: 'corrected', value: owner },
      { path: `tasks.${script}.owner`, state: 'corrected', value: 'Ban Tổ chức', reason: 'Phân công lại' },
    ],
    { ...truth, tasks },
  )
  const links = living.clauses.flatMap((clause) => clause.links)
  const heldBy = (name: string) => links.filter(({ holder }) => holder === name).map(({ kind, holderInferred }) => [kind, holderInferred])
  expect(heldBy('Tờ')).toEqual([])
  expect(heldBy(owner)).toContainEqual(['nominate', false])
  expect(links.filter(({ title }) => title === 'Kịch bản chương trình')).toMatchObject([{ holder: 'Ban Tổ chức', holderInferred: false }])
})

test('what the head of the document says is corrected too; what is left open says so', async () => {
  const living = await livingAfter([
    { path: 'document.number', state: 'corrected', value: '41' },
    { path: 'delegates.maximum', state: 'open' },
  ])
  expect(living.corrections).toMatchObject([{ path: 'document.number', text: 'Số: 41 (văn bản không ghi)' }])
  expect(living.clauses.flatMap(({ corrections }) => corrections)).toMatchObject([
    { path: 'delegates.maximum', state: 'open', was: 150, now: null, text: 'Số đại biểu tối đa: để ngỏ (văn bản ghi 150)' },
  ])
})
