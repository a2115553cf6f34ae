import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import { refuse } from '@guong-sang/domain/shared/result.ts'
import type { FastifyInstance } from 'fastify'
import { sendRefusal } from './serve.ts'

/** Files that carry their content's digest in their name never change. */
const forever = 'public, max-age=31536000, immutable'

/** The built web. Every address that is no file and no API is the application's own page, filled anew with the nonce of its response. */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  const index = join(folder, 'index.html')
  if (existsSync(folder)) {
    await app.register(fastifyStatic, {
      root: folder,
      index: false,
      wildcard: true,
      preCompressed: true,
      setHeaders: (reply, path) => {
        if (path.includes(`${join(folder, 'assets')}`)) reply.header('cache-control', forever)
      },
    })
    app.get('/', async (request, reply) =>
      reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(pageOf(index, request.nonce)),
    )
    app.get('/index.html', async (_request, reply) => reply.redirect('/'))
  }
  app.setNotFoundHandler(async (request, reply) => {
    const isPage = request.method === 'GET' && !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html')
    if (!isPage || !existsSync(index)) return sendRefusal(reply, refuse('platform.route-unknown').refusal)
    return reply.code(200).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(pageOf(index, request.nonce))
  })
}

/** The word that the build left in the place of the nonce (web/vite.config.ts). */
const pageOf = (index: string, nonce: string): string => readFileSync(index, 'utf8').replaceAll('__CSP_NONCE__', nonce)
