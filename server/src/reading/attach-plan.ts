import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { changeReading } from './store.ts'

/** Called by the plan that is opened from a reading, in its own transaction: the list then leads from the file to the plan. */
export const attachPlan = (tx: Tx, scope: Scope, { readingId, planId }: { readingId: string; planId: string }): Promise<void> =>
  changeReading(tx, scope, { id: readingId, planId })
