import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import type { Clause, Link } from './standing.ts'

/** Fixing the day, in the address. */
export const fixWord = 'chot-ngay'

/** What lies open over the living plan. */
export type Opened =
  | { readonly what: 'item'; readonly link: Link; readonly clause: Clause | null }
  | { readonly what: 'fix' | 'move' | 'stop' }
  | { readonly what: 'promise'; readonly conflict: LivingPlan['conflicts'][number] }
  | null

/** What the address asks to open: an item, or the fixing of the day. */
export const openedAt = (living: LivingPlan, wanted: string | undefined): Opened =>
  wanted === fixWord && living.may.includes('conference.fix-day') ? { what: 'fix' } : openedItem(living, wanted)

/** The item with this id, with the clause that called for it; null where this conference has none such. */
export function openedItem(living: LivingPlan, itemId: string | undefined): Opened {
  for (const clause of living.clauses) {
    const link = clause.links.find(({ objectId }) => objectId === itemId)
    if (link) return { what: 'item', link, clause }
  }
  const link = [...living.byRule, ...living.orphans].find(({ objectId }) => objectId === itemId)
  return link ? { what: 'item', link, clause: null } : null
}
