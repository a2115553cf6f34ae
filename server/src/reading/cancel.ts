import { accept, refuse } from '@guong-sang/domain/shared/result.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import { record } from '../platform/happenings.ts'
import type { Scope } from '../platform/scope.ts'
import { stopReading } from './make.ts'
import { changeReading, lockReading, type ReadingRecord } from './store.ts'

/** Stops a reading that waits or is under way. What was read is not thrown away by this. */
export async function cancel(deps: Deps, scope: Scope, id: string): Acted<ReadingRecord> {
  const cancelled = await deps.inScope(scope, async (tx) => {
    const reading = await lockReading(tx, scope, id)
    if (reading === undefined) return refuse('reading.unknown')
    if (reading.state !== 'queued' && reading.state !== 'reading') return refuse('reading.already-over')

    await changeReading(tx, scope, { id, state: 'cancelled' })
    await record(tx, scope, { what: 'reading.cancelled', about: id })
    return accept({ ...reading, state: 'cancelled' as const })
  })
  if (cancelled.ok) stopReading(id)
  return cancelled
}
