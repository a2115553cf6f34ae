import type { CommuneKey } from '@guong-sang/domain/people/persona.ts'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { buildApp } from '../app.ts'
import { personaRoutes } from './routes.ts'
import type { World } from './world.ts'

/** The whole application over a world, asked as a browser of a persona would ask it. */
export type Caller = {
  readonly app: FastifyInstance
  /** What the server wrote of its faults. */
  readonly log: readonly string[]
  /** `persona` null: nobody is signed in. */
  readonly as: (persona: string | null, commune?: CommuneKey) => Promise<Ask>
}
/** `body` is sent as JSON, `file` as the one file of a form. */
export type Ask = (
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  url: string,
  given?: {
    readonly body?: object
    /** Sent as it is, under the headers given. */
    readonly raw?: string
    readonly file?: { readonly name: string; readonly bytes: Uint8Array | string }
    readonly headers?: InjectOptions['headers']
  },
) => Promise<LightMyRequestResponse>

/** `more`: routes beside those of the stages; without it signing in as a persona. */
export async function callerOf({ deps }: World, more = (app: FastifyInstance) => personaRoutes(app, deps)): Promise<Caller> {
  const log: string[] = []
  const app = await buildApp(deps, {
    pages: '/nowhere',
    hosts: null,
    perMinute: 100_000,
    log: { write: (line) => log.push(line) },
    more,
  })
  return {
    app,
    log,
    as: async (persona, commune = 'kien-moc') => {
      const cookies = persona === null ? {} : await signedIn(app, persona, commune)
      return (method, url, { body, raw, file, headers } = {}) => {
        const form = file && oneFile(file.name, file.bytes)
        const payload = form?.payload ?? raw ?? body
        return app.inject({ method, url, cookies, ...(payload !== undefined && { payload }), headers: { ...form?.headers, ...headers } })
      }
    },
  }
}

async function signedIn(app: FastifyInstance, persona: string, commune: CommuneKey): Promise<Record<string, string>> {
  const answer = await app.inject({ method: 'POST', url: '/api/trial/persona', payload: { persona, commune } })
  return Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]))
}

function oneFile(name: string, bytes: Uint8Array | string): { payload: Buffer; headers: Record<string, string> } {
  const boundary = 'one-file-of-a-test'
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`
  return {
    payload: Buffer.concat([Buffer.from(head), Buffer.from(bytes), Buffer.from(`\r\n--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
}
