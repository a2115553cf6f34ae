import type { Deps } from '../platform/deps.ts'
import { type Queues, tries } from '../platform/jobs.ts'
import { type Actor, proven } from '../platform/scope.ts'
import { makeReading } from './make.ts'
import { readQueue } from './send.ts'

/** Who histories name where no person acted. */
const reader: Actor = { accountId: 'reader', name: 'Bộ đọc văn bản', roles: [], bodyId: null }

export const readingQueues = (deps: Deps): Queues => ({
  [readQueue]: async ({ authorityId, readingId }, { attempt }) => {
    // Loaded with the first document: the reader's word lists take their time.
    const { readFile: read } = await import('./read-file.ts')
    const scope = proven(Number(authorityId), reader, deps.clock.now())
    await makeReading(deps, scope, { id: String(readingId), worthTrying: attempt <= tries, read })
  },
})
