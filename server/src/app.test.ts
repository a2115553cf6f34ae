import { globSync } from 'node:fs'
import { join } from 'node:path'
import { personas } from '@guong-sang/domain/people/persona.ts'
import { actsOf, rights } from '@guong-sang/domain/rights.ts'
import type { Endpoint } from '@guong-sang/domain/shared/endpoint.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { opened } from '../../world/opened.ts'
import { type Caller, callerOf } from './trial/caller.ts'
import { routes as trialRoutes } from './trial/routes.ts'
import { openWorld, type World } from './trial/world.ts'

let world: World
let caller: Caller
let endpoints: readonly Endpoint[]
beforeAll(async () => {
  world = await openWorld()
  const unmoved = async () => {
    throw new Error('the day of this trial does not move')
  }
  const state = () => ({ today: world.deps.clock.now().today, played: [], snapshotAt: {}, files: [] })
  caller = await callerOf(world, (app) => trialRoutes(app, { deps: world.deps, state, goTo: unmoved, goBack: unmoved, close: unmoved }))
  endpoints = await declared()
})
afterAll(async () => {
  await caller.app.close()
  await world.close()
})

/** Every endpoint object that a stage of the domain writes down. */
async function declared(): Promise<Endpoint[]> {
  const domain = join(import.meta.dirname, '../../domain/src')
  const modules = await Promise.all(
    globSync('*/api.ts', { cwd: domain }).map((file) => import(join(domain, file)) as Promise<Record<string, unknown>>),
  )
  return modules.flatMap((module) => Object.values(module)).filter(isEndpoint)
}
const isEndpoint = (value: unknown): value is Endpoint => typeof value === 'object' && value !== null && 'path' in value && 'act' in value

const named = ({ method, path }: Pick<Endpoint, 'method' | 'path'>) => `${method} ${path}`
const nothing = '00000000-0000-7000-8000-00000000000f'
/** Ids that fit every schema and name nothing. */
const urlOf = ({ path }: Endpoint) =>
  path.replace(/:(\w+)/g, (_, name: string) => ({ code: '06625', from: '2025-07-01', no: '2', page: '1', key: 'none' })[name] ?? nothing)

test('every endpoint that the domain names is served, and nothing else', async () => {
  const { paths } = (await (await caller.as(null))('GET', '/api/openapi.json')).json() as { paths: Record<string, Record<string, unknown>> }
  const served = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  )
  expect(served.toSorted()).toEqual(endpoints.map(named).toSorted())
})

test('every act that an endpoint asks for is in the table of rights', () => {
  const asked = new Set(endpoints.flatMap(({ act }) => act ?? []))
  expect([...asked].filter((act) => !(act in rights))).toEqual([])
})

test('open to anyone are the session, the trial and health alone', () => {
  expect(
    endpoints
      .filter(({ act }) => act === null)
      .map(named)
      .toSorted(),
  ).toEqual(['GET /api/health', 'GET /api/session', 'GET /api/trial/conferences', 'POST /api/trial/day', 'POST /api/trial/persona'])
})

test('nobody signed in is let through to any other endpoint', async () => {
  const ask = await caller.as(null)
  for (const endpoint of endpoints.filter(({ act }) => act !== null)) {
    const answer = await ask(endpoint.method, urlOf(endpoint))
    expect([named(endpoint), answer.statusCode, answer.json().code]).toEqual([named(endpoint), 403, 'session.none'])
  }
})

test.each(personas.filter(({ key }) => !/-\d$/.test(key)))(
  '$key is let through where a role of it holds the act, and nowhere else',
  async ({ key, roles }) => {
    const ask = await caller.as(key)
    const held = actsOf(roles)
    for (const endpoint of endpoints.filter(({ act }) => act !== null)) {
      const answer = await ask(endpoint.method, urlOf(endpoint))
      const refused = answer.statusCode === 403 && answer.json().code === 'right.none'
      expect([named(endpoint), refused]).toEqual([named(endpoint), !held.has(endpoint.act ?? '')])
    }
  },
)

test('what belongs to one commune is unknown to the other, whatever is asked of it', async () => {
  const { planId, conferenceId } = await opened(world, 'kien-moc')
  const [item] = await world.look('select id from called_for_item where conference_id = $1 and authority_id = 6625', [conferenceId])
  const [reading] = await world.look('select id from reading where authority_id = 6625')
  const ids: Readonly<Record<string, unknown>> = { planId, conferenceId, itemId: item?.id, deadlineId: item?.id, readingId: reading?.id }
  const acts = async () => await world.look('select count(*)::int as acts from happening where authority_id = 6625')
  const before = await acts()
  const about = endpoints.filter(({ path }) => Object.keys(ids).some((name) => path.includes(`:${name}`)))
  for (const key of ['secretary', 'chair']) {
    const [own, other] = [await caller.as(key), await caller.as(key, 'loi-bac')]
    for (const endpoint of about) {
      const url = urlOf({ ...endpoint, path: endpoint.path.replace(/:(\w+)/g, (whole, name: string) => String(ids[name] ?? whole)) })
      const answer = await other(endpoint.method, url)
      // A history of nothing known is empty; everything else is refused.
      const shown = answer.statusCode === 200 ? answer.json() : []
      expect([named(endpoint), shown]).toEqual([named(endpoint), []])
      if (answer.statusCode !== 200)
        expect([named(endpoint), [403, 404, 422]]).toEqual([named(endpoint), expect.arrayContaining([answer.statusCode])])
    }
    expect((await own('GET', `/api/plans/${planId}`)).statusCode).toBe(200)
  }
  expect(about.length).toBeGreaterThan(25)
  expect(await acts()).toEqual(before)
})

test('what a role may ask for never ends in a fault', async () => {
  const before = caller.log.length
  for (const key of ['secretary', 'chair', 'admin', 'office']) {
    const ask = await caller.as(key)
    for (const endpoint of endpoints.filter(({ act }) => act !== null)) {
      const answer = await ask(endpoint.method, urlOf(endpoint))
      expect([named(endpoint), answer.statusCode < 500]).toEqual([named(endpoint), true])
    }
  }
  expect(caller.log.slice(before)).toEqual([])
})
