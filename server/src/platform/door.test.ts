import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../app.ts'
import { personaRoutes } from '../trial/routes.ts'
import { openWorld, type World } from '../trial/world.ts'

let world: World
let app: FastifyInstance
beforeAll(async () => {
  world = await openWorld()
  const pages = mkdtempSync(join(tmpdir(), 'pages-'))
  mkdirSync(join(pages, 'assets'))
  writeFileSync(join(pages, 'index.html'), '<html><meta property="csp-nonce" nonce="__CSP_NONCE__"></html>')
  writeFileSync(join(pages, 'assets/main-3f2a.js'), '1')
  app = await buildApp(world.deps, {
    pages,
    hosts: new Set(['localhost']),
    perMinute: 30,
    log: { write: () => {} },
    more: (one) => personaRoutes(one, world.deps),
  })
})
afterAll(async () => {
  await app.close()
  await world.close()
})

const nobody = { persona: null }
const write = (headers: Record<string, string>) =>
  app.inject({ method: 'POST', url: '/api/trial/persona', payload: nobody, headers: { host: 'localhost:8080', ...headers } })

test.each([
  ['from its own page', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:8080' }, 200],
  ['from its own page in an old browser', { origin: 'http://localhost:8080' }, 200],
  ['from a program', {}, 200],
  ['from another site', { 'sec-fetch-site': 'cross-site' }, 403],
  ['from another port of this machine', { 'sec-fetch-site': 'same-site', origin: 'http://localhost:3000' }, 403],
  ['from another site in an old browser', { origin: 'http://evil.example' }, 403],
  ['from a sandboxed frame', { origin: 'null' }, 403],
  ['under another name of this machine', { host: 'evil.example:8080' }, 403],
])('a write %s', async (_from, headers, status) => {
  expect((await write(headers)).statusCode).toBe(status)
})

test('every page carries the nonce of its own response and the policy', async () => {
  const [first, second] = [await page('/'), await page('/conferences/12')]
  const nonceOf = (body: string) => /nonce="([^"]+)"/.exec(body)?.[1]
  expect(first.headers['content-security-policy']).toBe(
    `default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'nonce-${nonceOf(first.body)}'; img-src 'self' blob: data:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'`,
  )
  expect([first.statusCode, second.statusCode, first.headers['cache-control']]).toEqual([200, 200, 'no-store'])
  expect(nonceOf(second.body)).not.toBe(nonceOf(first.body))
  expect(nonceOf(second.body)).toMatch(/^[\w+/]{22}==$/)
})

test('files with a digest in their name stay in the browser', async () => {
  const answer = await page('/assets/main-3f2a.js')
  expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable'])
})

test.each(['/api/nothing', '/assets/../../package.json', '/assets/gone.js'])('%s is nothing', async (url) => {
  const answer = await app.inject({ url, headers: { host: 'localhost', accept: '*/*' } })
  expect([answer.statusCode, answer.json().code]).toEqual([404, 'platform.route-unknown'])
})

test.each([
  ['a body that is no JSON', '{', 422, 'platform.request-malformed'],
  ['a body over the limit', JSON.stringify({ persona: 'x'.repeat(9_000_000) }), 413, 'platform.request-too-large'],
  ['a key that poisons prototypes', '{"__proto__": {"admin": true}}', 422, 'platform.request-malformed'],
])('%s is refused in words', async (_what, payload, status, code) => {
  const headers = { host: 'localhost', 'content-type': 'application/json' }
  const answer = await app.inject({ method: 'POST', url: '/api/trial/persona', payload, headers })
  expect([answer.statusCode, answer.json().code]).toEqual([status, code])
})

test('an address that is none is refused in words', async () => {
  const answer = await app.inject({ url: '/%', headers: { host: 'localhost' } })
  expect([answer.statusCode, answer.json().code]).toEqual([422, 'platform.request-malformed'])
})

test('a flood is slowed down', async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, () => app.inject({ url: '/api/health', headers: { host: 'localhost' } })))
  expect(new Set(answers.map(({ statusCode }) => statusCode))).toContain(429)
  expect(answers.at(-1)?.json().code).toBe('platform.request-too-many')
})

const page = (url: string) => app.inject({ url, headers: { host: 'localhost:8080', accept: 'text/html' } })
