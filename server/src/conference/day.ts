import { fixDay as decideFix, moveDay as decideMove, type PartOfDay } from '@guong-sang/domain/conference/conference.ts'
import type { Day } from '@guong-sang/domain/shared/day.ts'
import { accept, refuse } from '@guong-sang/domain/shared/result.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import { record } from '../platform/happenings.ts'
import { textOf } from '../platform/messages.ts'
import type { Scope } from '../platform/scope.ts'
import { lockFor } from './change.ts'
import { loadConference } from './load.ts'
import { type Moved, moveOf, type Stale } from './move.ts'
import { conflictsIn, conflictViews, datedItems } from './present.ts'
import { relink } from './relink.ts'
import { anchorColumns, changeConference } from './store.ts'

export type FixInput = {
  readonly conferenceId: string
  readonly day: Day
  readonly startTime?: string | undefined
  readonly partOfDay?: PartOfDay | undefined
  readonly venue?: string | undefined
  readonly notice: { readonly number: string | null; readonly date: Day | null }
}
type Warned = { ok: true; warnings: { code: string; text: string }[] }

/** A notice fixes day, hour and place. */
export const fixDay = (deps: Deps, scope: Scope, { conferenceId, ...input }: FixInput): Acted<Warned> =>
  deps.inScope(scope, async (tx) => {
    const locked = await lockFor(tx, scope, conferenceId)
    if (!locked.ok) return locked
    const { row, conference } = locked.value
    const fixing = { ...input, startTime: input.startTime ?? null, partOfDay: input.partOfDay ?? null, venue: input.venue || null }
    const decided = decideFix(conference, fixing, scope.now.today)
    if (!decided.ok) return decided
    const { state, anchor, warnings } = decided.value
    await changeConference(tx, scope, { id: conferenceId, state, ...anchorColumns(anchor) })
    await relink(tx, scope, { ...row, ...anchorColumns(anchor) })
    await record(tx, scope, {
      what: 'conference.day-fixed',
      about: conferenceId,
      details: { before: row.day, after: anchor.day, notice: anchor.notice },
    })
    return accept({ ok: true as const, warnings: warnings.map((code) => ({ code, text: textOf(code) ?? code })) })
  })

export type MoveInput = { readonly conferenceId: string; readonly day: Day; readonly reason: string }

/** Moves the day: relative dues move along, absolute ones stay; what states the old day is listed. */
export const moveDay = (deps: Deps, scope: Scope, { conferenceId, day, reason }: MoveInput): Acted<{ moved: Moved[]; stale: Stale[] }> =>
  deps.inScope(scope, async (tx) => {
    const locked = await lockFor(tx, scope, conferenceId)
    if (!locked.ok) return locked
    const decided = decideMove(locked.value.conference, { day, reason }, scope.now.today)
    if (!decided.ok) return decided
    const before = await loadConference(tx, scope, conferenceId)
    if (!before) return refuse('conference.unknown')
    const { state, anchor } = decided.value
    const move = moveOf(before, anchor)
    await changeConference(tx, scope, { id: conferenceId, state, ...anchorColumns(anchor) })
    await relink(tx, scope, { ...before.row, ...anchorColumns(anchor) })
    await record(tx, scope, {
      what: 'conference.day-moved',
      about: conferenceId,
      details: { before: before.row.day, after: day, reason, moved: move.moved.length },
    })
    return accept(move)
  })

/** The same without doing it, with the conflicts the new day would bring. */
export const previewDayMove = (deps: Deps, scope: Scope, { conferenceId, day }: Omit<MoveInput, 'reason'>) =>
  deps.inScope(scope, async (tx) => {
    const before = await loadConference(tx, scope, conferenceId)
    if (!before) return refuse('conference.unknown')
    const decided = decideMove(before.conference, { day, reason: '-' }, scope.now.today)
    if (!decided.ok) return decided
    const after = { ...before, conference: { ...before.conference, anchor: decided.value.anchor } }
    return accept({
      ...moveOf(before, decided.value.anchor),
      conflicts: conflictViews(conflictsIn(after, datedItems(after)), before.settled),
    })
  })
