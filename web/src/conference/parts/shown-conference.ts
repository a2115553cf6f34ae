import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'

/** What a list of conferences tells of each. */
export type Known = { readonly id: string; readonly planId: string; readonly state: LivingPlan['conference']['state'] }
type Where = {
  readonly conferenceId: string | undefined
  readonly planId: string | undefined
  /** Opened last in this browser. */
  readonly kept: string | null
}

/** Which conference head and way speak of: the address, the plan of the address, the one opened last, the one being prepared, any. */
export function shownOf(known: readonly Known[], { conferenceId, planId, kept }: Where): string | null {
  if (conferenceId) return conferenceId
  const found =
    known.find((row) => row.planId === planId) ??
    known.find(({ id }) => id === kept) ??
    known.find(({ state }) => state === 'preparing') ??
    known[0]
  return found?.id ?? null
}
