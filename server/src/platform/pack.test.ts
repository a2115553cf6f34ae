import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fastify from 'fastify'
import { expect, test } from 'vitest'
import { packAnswers } from './pack.ts'

const long = { names: Array.from({ length: 500 }, (_, no) => `Thôn ${no} (dữ liệu mẫu)`) }
const app = fastify()
packAnswers(app)
app.get('/long', async () => long)
app.get('/short', async () => ({ status: 'ok' }))

test('a long answer is packed as its caller takes it, and unpacks to the same', async () => {
  const [br, gzip, plain] = await Promise.all(
    ['gzip, deflate, br, zstd', 'gzip', ''].map((accepted) => app.inject({ url: '/long', headers: { 'accept-encoding': accepted } })),
  )
  expect(JSON.parse(brotliDecompressSync(br?.rawPayload ?? '').toString())).toEqual(long)
  expect(JSON.parse(gunzipSync(gzip?.rawPayload ?? '').toString())).toEqual(long)
  expect(plain?.json()).toEqual(long)
  expect([br, gzip, plain].map((answer) => [answer?.headers['content-encoding'], answer?.headers.vary])).toEqual([
    ['br', 'accept-encoding'],
    ['gzip', 'accept-encoding'],
    [undefined, 'accept-encoding'],
  ])
})

test('a short one stays as it is', async () => {
  const answer = await app.inject({ url: '/short', headers: { 'accept-encoding': 'br' } })
  expect([answer.headers['content-encoding'], answer.json()]).toEqual([undefined, { status: 'ok' }])
})
