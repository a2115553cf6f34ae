import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import swagger from '@fastify/swagger'
import { readHealth } from '@guong-sang/domain/people/api.ts'
import { accept, refuse } from '@guong-sang/domain/shared/result.ts'
import Fastify, { type FastifyInstance } from 'fastify'
import { jsonSchemaTransformObject, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { routesWith as conferenceWith } from './conference/routes.ts'
import { bodyUses as heldBy } from './conference/uses.ts'
import { bodyUses as membersOf } from './people/links.ts'
import { routes as people } from './people/routes.ts'
import { cookieName, gateOf } from './people/session.ts'
import { routes as plan } from './plan/routes.ts'
import { printRoute, serveApiPages } from './platform/api-pages.ts'
import type { Deps } from './platform/deps.ts'
import { type DoorSettings, openDoor, requestId } from './platform/door.ts'
import { type LogSink, logTo } from './platform/log.ts'
import { packAnswers } from './platform/pack.ts'
import { servePages } from './platform/pages.ts'
import { sendRefusal, serveOpen } from './platform/serve.ts'
import { uploadLimit } from './platform/upload.ts'
import { findReadings } from './reading/links.ts'
import { routes as reading } from './reading/routes.ts'
import { findables as unitFindables } from './units/links.ts'
import { routes as units } from './units/routes.ts'

type Given = DoorSettings & {
  /** The built web; where it is missing only the API answers. */
  readonly pages: string
  /** Where faults are written, a JSON line each. */
  readonly log: LogSink
  /** Routes of the composition that runs: the trial's own. */
  readonly more: (app: FastifyInstance) => void
}

/** Bytes of a JSON body: a pasted text of two million letters. */
const bodyLimit = 8 * 1024 * 1024

/** Every stage's routes behind one door. It does not listen, so tests call it as it is. */
export async function buildApp(deps: Deps, given: Given): Promise<FastifyInstance> {
  const app = Fastify({
    frameworkErrors: (_error, _request, reply) => sendRefusal(reply, refuse('platform.request-malformed').refusal),
    bodyLimit,
    genReqId: requestId,
    logger: logTo(given.log),
    forceCloseConnections: true,
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.decorate('gate', gateOf(deps))
  await app.register(cookie)
  await openDoor(app, given)
  packAnswers(app)
  await app.register(multipart, { limits: { fileSize: uploadLimit, files: 1, fields: 10 } })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: cookieName } } },
      info: { title: 'Gương Sáng', version: '0.1.0', description: 'Giao tiếp công khai; trang web dùng chính các địa chỉ này.' },
    },
    transform: printRoute,
    transformObject: jsonSchemaTransformObject,
  })

  serveOpen(app, readHealth, async () => {
    await deps.outsideScope(async () => undefined)
    return accept({ status: 'ok' as const })
  })
  // What later stages give to search stands here.
  const conference = conferenceWith([unitFindables(deps), findReadings])
  units(app, { ...deps, uses: [membersOf, heldBy] })
  for (const routes of [people, reading, plan, conference]) routes(app, deps)
  given.more(app)

  await serveApiPages(app)
  await servePages(app, given.pages)
  return app
}
