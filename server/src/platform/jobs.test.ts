import { EventEmitter, once } from 'node:events'
import { refuse } from '@guong-sang/domain/shared/result.ts'
import { afterEach, expect, test } from 'vitest'
import { openWorld, type World } from '../trial/world.ts'
import { type JobHandler, type Jobs, openJobs } from './jobs.ts'

let world: World
let jobs: Jobs
const faults: Error[] = []
afterEach(async () => {
  await jobs.stop()
  await world.close()
})

/** A queue over a world; `done` answers with the payload and attempt of each run, in order. */
async function queue(handler: JobHandler = async () => {}) {
  world = await openWorld()
  jobs = openJobs({ run: world.run }, { failed: (error) => faults.push(error) })
  const events = new EventEmitter()
  const start = () =>
    jobs.start({
      'test.queue': async (payload, run) => {
        await handler(payload, run)
        events.emit('done', { ...payload, attempt: run.attempt })
      },
    })
  return { start, done: async () => (await once(events, 'done'))[0] as unknown }
}

test('a job asked inside an act runs once the act is through', async () => {
  const { start, done } = await queue()
  await start()
  const scope = await world.as('secretary')
  const ran = done()
  await world.deps.inScope(scope, (tx) => jobs.ask(tx, 'test.queue', { authorityId: 6625, readingId: 'r1' }))
  expect(await ran).toEqual({ authorityId: 6625, readingId: 'r1', attempt: 1 })
})

test('a refused act asks for nothing', async () => {
  const { start } = await queue()
  await start()
  const scope = await world.as('secretary')
  await world.deps.inScope(scope, async (tx) => {
    await jobs.ask(tx, 'test.queue', { n: 1 })
    return refuse('test.no')
  })
  expect(await world.look('select count(*)::int as jobs from pgboss.job')).toEqual([{ jobs: 0 }])
})

test('a job that throws is tried again', async () => {
  let failures = 1
  const { start, done } = await queue(async () => {
    if (failures-- > 0) throw new Error('planted')
  })
  await start()
  const scope = await world.as('secretary')
  const ran = done()
  await world.deps.inScope(scope, (tx) => jobs.ask(tx, 'test.queue', { n: 2 }))
  expect(await ran).toEqual({ n: 2, attempt: 2 })
})

test('a job that a killed process left under way is taken up at the next start, as a further try', async () => {
  const { start, done } = await queue()
  await start()
  await jobs.stop()
  await world.look(`insert into pgboss.job (name, data, state, started_on, policy, expire_seconds)
    values ('test.queue', '{"n": 3}', 'active', now(), 'standard', 3600)`)
  const ran = done()
  await start()
  expect(await ran).toEqual({ n: 3, attempt: 2 })
})

test('inside a transaction the queue refuses its own connection instead of waiting for ever', async () => {
  const { start } = await queue()
  await start()
  const scope = await world.as('secretary')
  const nested = world.deps.inScope(scope, (tx) => jobs.ask(tx, 'test.never-made', {}))
  await expect(nested).rejects.toThrow('may not use its own connection inside a transaction')
})
