import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { program, secretary, until, writeUntilKilled } from '../../world/program.ts'

vi.setConfig({ testTimeout: 1_800_000, hookTimeout: 240_000 })

const { start, end, copied, build, endAll, remove } = program()
beforeAll(async () => {
  await build()
})
afterEach(endAll)
afterAll(remove)

/** Kills, one after another, on one folder; between them so many acknowledged acts, never the same number twice in a row. */
const kills = 20
const acksBefore = (round: number): number => 5 + ((round * 37) % 91)

test('killed twenty times in the middle of writing, not one acknowledged act is lost', async () => {
  const folder = copied('killed')
  const acknowledged: string[] = []
  for (let round = 1; round <= kills; round += 1)
    acknowledged.push(...(await writeUntilKilled(await start(folder), { round, acks: acksBefore(round) })))

  const server = await start(folder)
  const { get } = await secretary(server.url)
  const rows = async () => (await (await get('/api/readings')).json()) as { id: string; state: string }[]
  const there = new Set((await rows()).map(({ id }) => id))
  console.log(JSON.stringify({ kills, acknowledged: acknowledged.length, lost: acknowledged.filter((id) => !there.has(id)).length }))
  expect(acknowledged.filter((id) => !there.has(id))).toEqual([])
  await until(async () => (await rows()).every(({ state }) => state === 'read'))
  await end(server, 'SIGTERM')
})
