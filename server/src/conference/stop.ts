import {
  closeConference as decideClose,
  markHeld as decideHeld,
  stopConference as decideStop,
} from '@guong-sang/domain/conference/conference.ts'
import { accept } from '@guong-sang/domain/shared/result.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import { record } from '../platform/happenings.ts'
import type { Scope } from '../platform/scope.ts'
import { lockFor } from './change.ts'
import { changeConference } from './store.ts'

type Stop = { readonly conferenceId: string; readonly how: 'postpone' | 'cancel'; readonly reason: string }

export const stopConference = (deps: Deps, scope: Scope, { conferenceId, how, reason }: Stop): Acted<{ ok: true }> =>
  deps.inScope(scope, async (tx) => {
    const locked = await lockFor(tx, scope, conferenceId)
    if (!locked.ok) return locked
    const decided = decideStop(locked.value.conference, how, reason)
    if (!decided.ok) return decided
    await changeConference(tx, scope, { id: conferenceId, ...decided.value })
    await record(tx, scope, { what: 'conference.stopped', about: conferenceId, details: { how, reason } })
    return accept({ ok: true as const })
  })

export const markHeld = (deps: Deps, scope: Scope, { conferenceId }: { readonly conferenceId: string }): Acted<{ ok: true }> =>
  deps.inScope(scope, async (tx) => {
    const locked = await lockFor(tx, scope, conferenceId)
    if (!locked.ok) return locked
    const decided = decideHeld(locked.value.conference, scope.now.today)
    if (!decided.ok) return decided
    await changeConference(tx, scope, { id: conferenceId, ...decided.value })
    await record(tx, scope, { what: 'conference.held', about: conferenceId })
    return accept({ ok: true as const })
  })

export const closeConference = (deps: Deps, scope: Scope, { conferenceId }: { readonly conferenceId: string }): Acted<{ ok: true }> =>
  deps.inScope(scope, async (tx) => {
    const locked = await lockFor(tx, scope, conferenceId)
    if (!locked.ok) return locked
    const decided = decideClose(locked.value.conference)
    if (!decided.ok) return decided
    await changeConference(tx, scope, { id: conferenceId, ...decided.value })
    await record(tx, scope, { what: 'conference.ended', about: conferenceId })
    return accept({ ok: true as const })
  })
