import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import type { BodyUse } from '../units/register.ts'
import { bodiesWorkedFor } from './store.ts'

/** Bodies that an account works for are not closed or taken back unseen. */
export const bodyUses = async (tx: Tx, scope: Scope): Promise<BodyUse[]> =>
  (await bodiesWorkedFor(tx, scope)).map((bodyId) => ({ bodyId: bodyId as BodyUse['bodyId'], lastOn: null }))
