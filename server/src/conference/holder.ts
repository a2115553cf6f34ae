import { itemCan } from '@guong-sang/domain/conference/called-for-item.ts'
import { accept, refuse } from '@guong-sang/domain/shared/result.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import type { Scope } from '../platform/scope.ts'
import { namedBodies } from './bodies.ts'
import { changing, type Done, type ItemId } from './item.ts'

export type HolderInput = ItemId & ({ readonly bodyId: string } | { readonly ownerText: string })

/** Who holds it: a living body, or words where no body fits. An officer's word is no longer inferred. */
export const setHolder = (deps: Deps, scope: Scope, { conferenceId, itemId, ...holder }: HolderInput): Acted<Done> =>
  changing(deps, scope, { conferenceId, itemId }, async ({ item, tx }) => {
    if (!itemCan('hold', item.state)) return refuse('conference.item-not-open', { state: item.state })
    const body = 'bodyId' in holder ? (await namedBodies(tx, scope)).find(({ id }) => id === holder.bodyId) : null
    if (body === undefined) return refuse('conference.body.unknown')
    const ownerText = body === null ? ('ownerText' in holder ? holder.ownerText : null) : (body.names[0] ?? null)
    const change = { ownerText, ownerBodyId: body?.id ?? null, ownerInferred: false }
    return accept({ what: 'conference.item-held', change, details: { before: item.ownerText, after: ownerText } })
  })
