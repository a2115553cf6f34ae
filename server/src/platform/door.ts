import { randomBytes } from 'node:crypto'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import { type Refusal, refuse } from '@guong-sang/domain/shared/result.ts'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { newId } from './ids.ts'
import { viewOf } from './messages.ts'
import { sendRefusal } from './serve.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Of this response's content security policy. */
    nonce: string
  }
}

export type DoorSettings = {
  /** Names under which this server may be asked for; null: any (a proxy before it decides). */
  readonly hosts: ReadonlySet<string> | null
  /** Requests a minute and address: enough for an office behind one router, not for a flood. */
  readonly perMinute: number
}

const readOnly = new Set(['GET', 'HEAD', 'OPTIONS'])

/** What every request passes before any stage sees it: headers, pace, origin, and the words of every fault. */
export async function openDoor(app: FastifyInstance, { hosts, perMinute }: DoorSettings): Promise<void> {
  app.decorateRequest('nonce', '')
  app.decorateRequest('signedIn', null)
  app.addHook('onRequest', async (request, reply) => {
    request.nonce = randomBytes(16).toString('base64')
    reply.header('x-request-id', request.id)
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store')
    const refusal = foreign(request, hosts)
    if (refusal !== null) return sendRefusal(reply, refusal)
  })
  await app.register(helmet, {
    contentSecurityPolicy: false,
    // Set behind HTTPS by whoever ends it; over http://localhost it would lock the browser out.
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  })
  app.addHook('onSend', async (request, reply) => {
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', policyOf(request.nonce))
    reply.header('permissions-policy', 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()')
  })
  // Files of the web cost nothing; a page asks for many of them.
  const allowList = (request: FastifyRequest) => !request.url.startsWith('/api/')
  await app.register(rateLimit, { max: perMinute, timeWindow: '1 minute', allowList, errorResponseBuilder: () => tooMany })
  app.setErrorHandler((error: FastifyError, request, reply) => answerFault(error, request, reply))
}

const tooMany = Object.assign(new Error('too many requests'), { statusCode: 429 })

/** Own origin only, no inline script; styles by the nonce of the response. The viewer of the API alone sets its own. */
const policyOf = (nonce: string): string =>
  [
    `default-src 'self'`,
    `script-src 'self' 'wasm-unsafe-eval'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' blob: data:`,
    `worker-src 'self' blob:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `form-action 'self'`,
  ].join('; ')

/** A page elsewhere must not act with this browser's cookie, nor reach a loopback server under another name. */
function foreign(request: FastifyRequest, hosts: DoorSettings['hosts']): Refusal | null {
  if (hosts !== null && !hosts.has(request.hostname)) return refuse('platform.foreign-host').refusal
  if (readOnly.has(request.method)) return null
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none' ? null : refuse('platform.foreign-origin').refusal
  const { origin } = request.headers
  return origin === undefined || originHost(origin) === request.host ? null : refuse('platform.foreign-origin').refusal
}

const originHost = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

/** Faults in words: what the caller did wrong says where; what we did wrong says only how to find it in the log. */
function answerFault(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (hasZodFastifySchemaValidationErrors(error)) {
    const field = error.validation.map(({ instancePath }) => instancePath.slice(1)).join(', ') || (error.validationContext ?? '')
    return sendRefusal(reply, refuse('platform.request-invalid', { field }).refusal)
  }
  const status = error.statusCode ?? 500
  if (status === 429) return sendRefusal(reply, refuse('platform.request-too-many').refusal)
  if (status === 413) return sendRefusal(reply, refuse('platform.request-too-large').refusal)
  if (status < 500) return sendRefusal(reply, refuse('platform.request-malformed').refusal)
  request.log.error({ err: error }, 'fault')
  if (isDiskFull(error)) return reply.code(507).send(viewOf(refuse('platform.disk-full').refusal))
  return reply.code(500).send(viewOf(refuse('platform.fault', { request: request.id }).refusal))
}

/** The disk itself, the limit of a file's size, or PostgreSQL saying either. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? error.code : undefined
  if (code === 'ENOSPC' || code === 'EFBIG' || code === 'EDQUOT' || code === '53100') return true
  return /No space left|could not extend file|could not write|File too large/i.test(error.message) || isDiskFull(error.cause)
}

/** Ids that sort by time, so that a log reads in order. */
export const requestId = (): string => newId()
