import type { Endpoint } from '@guong-sang/domain/shared/endpoint.ts'
import { type Refusal, type Result, refuse } from '@guong-sang/domain/shared/result.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { viewOf } from './messages.ts'
import { statusOf } from './refusals.ts'
import type { Scope } from './scope.ts'

/** What the gate found behind a request's session: where it may work, and every act its roles hold there today. */
export type SignedIn = { readonly scope: Scope; readonly may: ReadonlySet<string> }

declare module 'fastify' {
  interface FastifyInstance {
    /** Session → scope. Null: nobody is signed in. */
    gate: (request: FastifyRequest) => Promise<SignedIn | null>
  }
  interface FastifyRequest {
    signedIn: SignedIn | null
  }
}

type Given<P, Q, B> = { readonly params: P; readonly query: Q; readonly body: B; readonly request: FastifyRequest }
/** A handler's arguments: everything validated, the scope proved, the right held. */
export type Call<P = undefined, Q = undefined, B = undefined> = Given<P, Q, B> & {
  readonly scope: Scope
  readonly may: ReadonlySet<string>
}
export type OpenCall<P = undefined, Q = undefined, B = undefined> = Given<P, Q, B> & {
  readonly signedIn: SignedIn | null
  readonly reply: FastifyReply
}
/** `name`: offered as a download under this name; without one it is shown in place. */
export type FileAnswer = { readonly bytes: Uint8Array; readonly type: string; readonly name?: string }

const RefusalSchema = z
  .object({
    code: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    message: z.string(),
    remedy: z.string().optional(),
  })
  .meta({ description: 'Từ chối: mã, lý do bằng tiếng Việt và cách khắc phục' })

/** Registers an endpoint that needs a signed-in caller who holds its act. The answer is a value, or a refusal shown in Vietnamese. */
export function serve<P, Q, B, R>(
  app: FastifyInstance,
  endpoint: Endpoint<P, Q, B, R>,
  handler: (call: Call<P, Q, B>) => Promise<Result<R>>,
): void {
  register(app, endpoint, async (request, reply) => {
    const { scope, may } = knownOf(request)
    return answer(reply, await handler({ ...givenOf<P, Q, B>(request), scope, may }))
  })
}

/** The same for what is not JSON: a page picture, a calendar, a workbook. */
export function serveFile<P, Q, B>(
  app: FastifyInstance,
  endpoint: Endpoint<P, Q, B, undefined>,
  handler: (call: Call<P, Q, B>) => Promise<Result<FileAnswer>>,
): void {
  register(app, endpoint, async (request, reply) => {
    const { scope, may } = knownOf(request)
    const answered = await handler({ ...givenOf<P, Q, B>(request), scope, may })
    if (!answered.ok) return sendRefusal(reply, answered.refusal)
    const { bytes, type, name } = answered.value
    if (name !== undefined) reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    return reply.type(type).send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  })
}

/** Registers an endpoint that anyone may call (`act: null`). */
export function serveOpen<P, Q, B, R>(
  app: FastifyInstance,
  endpoint: Endpoint<P, Q, B, R>,
  handler: (call: OpenCall<P, Q, B>) => Promise<Result<R>>,
): void {
  register(app, endpoint, async (request, reply) =>
    answer(reply, await handler({ ...givenOf<P, Q, B>(request), signedIn: request.signedIn, reply })),
  )
}

export const sendRefusal = (reply: FastifyReply, refusal: Refusal): FastifyReply => reply.code(statusOf(refusal.code)).send(viewOf(refusal))

const answer = <R>(reply: FastifyReply, result: Result<R>): FastifyReply =>
  result.ok ? reply.send(result.value) : sendRefusal(reply, result.refusal)

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

function register<P, Q, B, R>(app: FastifyInstance, endpoint: Endpoint<P, Q, B, R>, handler: Handler): void {
  const { method, path, summary, act, params, query, body, response, upload } = endpoint
  app.route({
    method,
    url: path,
    schema: {
      summary,
      ...printedBeside({ act, upload, isFile: response === null }),
      tags: [path.split('/')[2] ?? ''],
      ...(params && { params }),
      ...(query && { querystring: query }),
      ...(body && { body }),
      response: { ...(response && { 200: response }), '4xx': RefusalSchema },
    },
    onRequest: async (request, reply) => {
      request.signedIn = await app.gate(request)
      if (act === null) return
      if (request.signedIn === null) return sendRefusal(reply, refuse('session.none').refusal)
      if (!request.signedIn.may.has(act)) return sendRefusal(reply, refuse('right.none').refusal)
    },
    handler,
  })
}

declare module 'fastify' {
  interface FastifySchema {
    summary?: string
    description?: string
    tags?: readonly string[]
    security?: readonly Record<string, readonly string[]>[]
    /** For the printed API alone (api-pages.ts). */
    printed?: Printed
  }
}
/** What no schema says: a form with one file, an answer that is a file. */
export type Printed = { readonly upload: boolean; readonly isFile: boolean }

const printedBeside = ({ act, upload, isFile }: Printed & { readonly act: string | null }) => ({
  printed: { upload, isFile },
  ...(act !== null && { description: `Quyền: ${act}`, security: [{ session: [] }] }),
})

function knownOf(request: FastifyRequest): SignedIn {
  if (request.signedIn === null)
    throw new Error(`${request.routeOptions.url} has no act, so nobody need be signed in: register it with serveOpen`)
  return request.signedIn
}

/** The compilers have parsed all three by the endpoint's own schemas before the handler runs. */
const givenOf = <P, Q, B>(request: FastifyRequest): Given<P, Q, B> => ({
  params: request.params as P,
  query: request.query as Q,
  body: request.body as B,
  request,
})
