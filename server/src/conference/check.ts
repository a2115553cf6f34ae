import { answerCheck as decide } from '@guong-sang/domain/conference/called-for-item.ts'
import { accept, refuse } from '@guong-sang/domain/shared/result.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import type { Scope } from '../platform/scope.ts'
import { changing, type Done, type ItemId } from './item.ts'
import { dropLinksOf, itemsOfConference } from './store.ts'

/** Which work of the same conference answers a purpose or requirement. */
export const answerCheck = (deps: Deps, scope: Scope, { itemIds, ...id }: ItemId & { readonly itemIds: readonly string[] }): Acted<Done> =>
  changing(deps, scope, id, async ({ item, tx }) => {
    const items = await itemsOfConference(tx, scope, id.conferenceId)
    const by = items.filter((each) => itemIds.includes(each.id))
    if (by.length !== new Set(itemIds).size) return refuse('conference.item.unknown')
    const decided = decide(item, by)
    if (!decided.ok) return decided
    await dropLinksOf(tx, scope, id.conferenceId, item.answeredBy)
    const details = { before: item.answeredBy, after: itemIds }
    return accept({ what: 'conference.check-answered', change: { answeredBy: by.map((each) => each.id) }, details })
  })
