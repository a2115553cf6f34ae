import { accept, refuse } from '@guong-sang/domain/shared/result.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import { record } from '../platform/happenings.ts'
import { newId } from '../platform/ids.ts'
import type { Scope } from '../platform/scope.ts'
import type { Upload } from '../platform/upload.ts'
import { addReading } from './store.ts'

/** The queue that reads what was sent. */
export const readQueue = 'reading.read'

/** Keeps the file and asks for its reading: both exist once this answers, also after a power cut. */
export async function send(deps: Deps, scope: Scope, { name, bytes }: Upload): Acted<{ readingId: string }> {
  if (bytes.length === 0) return refuse('reading.empty')
  const { sha256, size } = await deps.files.keep(scope, bytes)
  const readingId = newId(scope.now.at.getTime())
  return deps.inScope(scope, async (tx) => {
    const { authorityId, actor, now } = scope
    const waiting = { kind: null, state: 'queued', pagesDone: 0, pages: 0, refusal: null, planId: null } as const
    await addReading(tx, { authorityId, id: readingId, name, sha256, size, ...waiting, sentAt: now.at, sentBy: actor.name })
    await deps.ask(tx, readQueue, { authorityId, readingId })
    await record(tx, scope, { what: 'reading.sent', about: readingId, details: { sha256, size } })
    return accept({ readingId })
  })
}
