import { conferenceCan } from '@guong-sang/domain/conference/conference.ts'
import { settleConflict as decide, type RemedyCode } from '@guong-sang/domain/conference/dates/conflict.ts'
import type { Day } from '@guong-sang/domain/shared/day.ts'
import { accept, refuse } from '@guong-sang/domain/shared/result.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import { record } from '../platform/happenings.ts'
import type { Scope } from '../platform/scope.ts'
import { lockFor } from './change.ts'
import { loadConference } from './load.ts'
import { conflictsIn, datedItems } from './present.ts'
import { dropConflictAnswer, keepConflictAnswer } from './store.ts'

export type SettleInput = {
  readonly conferenceId: string
  readonly conflictId: string
  /** null takes the choice back. */
  readonly remedy: RemedyCode | null
  readonly promisedDay: Day | null
}

/** Chooses how a conflict is met: "gửi trước, bổ sung sau" with the day promised for the rest. */
export const settleConflict = (
  deps: Deps,
  scope: Scope,
  { conferenceId, conflictId, remedy, promisedDay }: SettleInput,
): Acted<{ ok: true }> =>
  deps.inScope(scope, async (tx) => {
    const locked = await lockFor(tx, scope, conferenceId)
    if (!locked.ok) return locked
    if (!conferenceCan('change', locked.value.conference)) return refuse('conference.closed', { state: locked.value.row.state })
    const loaded = await loadConference(tx, scope, conferenceId)
    const conflict = loaded && conflictsIn(loaded, datedItems(loaded)).find(({ id }) => id === conflictId)
    if (!conflict) return refuse('conference.conflict.unknown')
    const details = { conflict: conflict.code, remedy, promisedDay }
    if (remedy === null) await dropConflictAnswer(tx, scope, conferenceId, conflictId)
    else {
      const decided = decide(conflict, { remedy, promisedDay }, scope.now.today)
      if (!decided.ok) return decided
      const own = { authorityId: scope.authorityId, conferenceId, conflictId, byName: scope.actor.name, at: scope.now.at }
      await keepConflictAnswer(tx, { ...own, ...decided.value })
    }
    await record(tx, scope, { what: 'conference.conflict-settled', about: conferenceId, details })
    return accept({ ok: true as const })
  })
