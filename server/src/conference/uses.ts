import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import type { BodyUse } from '../units/register.ts'
import { itemsOfAll, listConferences } from './store.ts'

/** Bodies that hold something a plan calls for: asked before one is closed or taken back. */
export async function bodyUses(tx: Tx, scope: Scope): Promise<BodyUse[]> {
  const conferences = await listConferences(tx, scope)
  if (conferences.length === 0) return []
  const items = await itemsOfAll(
    tx,
    scope,
    conferences.map(({ id }) => id),
  )
  const holders = new Set(items.flatMap(({ ownerBodyId }) => (ownerBodyId === null ? [] : [ownerBodyId])))
  return [...holders].map((bodyId) => ({ bodyId: bodyId as BodyUse['bodyId'], lastOn: null }))
}
