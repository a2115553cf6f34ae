import { readSession } from '@guong-sang/domain/people/api.ts'
import { accept } from '@guong-sang/domain/shared/result.ts'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../platform/deps.ts'
import { serveOpen } from '../platform/serve.ts'
import { sessionView } from './session-view.ts'

export function routes(app: FastifyInstance, deps: Deps): void {
  serveOpen(app, readSession, async ({ signedIn }) => accept(await sessionView(deps, signedIn)))
}
