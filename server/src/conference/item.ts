import { markItem as decideMark, waiveItem as decideWaive } from '@guong-sang/domain/conference/called-for-item.ts'
import { asksDay } from '@guong-sang/domain/conference/dates/due.ts'
import { accept, type Result, refuse } from '@guong-sang/domain/shared/result.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import { record } from '../platform/happenings.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { type Locked, lockItem } from './change.ts'
import { relink } from './relink.ts'
import { changeItem, type ItemRow } from './store.ts'

export type ItemId = { readonly conferenceId: string; readonly itemId: string }
export type Done = { ok: true }

/** Not done, for a reason that stays: an item of the plan is waived, never deleted. */
export const waiveItem = (deps: Deps, scope: Scope, { reason, ...id }: ItemId & { readonly reason: string }): Acted<Done> =>
  changing(deps, scope, id, ({ item }) => {
    const decided = decideWaive(item, reason)
    if (!decided.ok) return decided
    const { state } = decided.value
    return accept({
      what: 'conference.item-waived',
      change: { state, waivedReason: decided.value.reason },
      details: { before: item.state, after: state, reason },
    })
  })

export const markItem = (
  deps: Deps,
  scope: Scope,
  { state, ...id }: ItemId & { readonly state: 'unopened' | 'opened' | 'answered' },
): Acted<Done> =>
  changing(deps, scope, id, ({ item }) => {
    const decided = decideMark(item, state)
    if (!decided.ok) return decided
    return accept({ what: 'conference.item-marked', change: { state, waivedReason: null }, details: { before: item.state, after: state } })
  })

/** "Trước ngày 07/8" takes the 7th in, or not; null: nobody knows yet. */
export const answerDeadline = (
  deps: Deps,
  scope: Scope,
  { includesDay, ...id }: ItemId & { readonly includesDay: boolean | null },
): Acted<Done> =>
  changing(deps, scope, id, ({ item }) => {
    if (item.due.k !== 'on' || !asksDay(item.due)) return refuse('conference.deadline-not-asked')
    const due = { ...item.due, includesDay }
    return accept({ what: 'conference.deadline-answered', change: { due }, details: { before: item.due.includesDay, after: includesDay } })
  })

type Change = { readonly what: string; readonly change: Partial<ItemRow>; readonly details: Readonly<Record<string, unknown>> }

/** Reads what more it needs in the act's own transaction. */
export type Decide = (given: Locked & { readonly item: ItemRow; readonly tx: Tx }) => Result<Change> | Promise<Result<Change>>

/** Load, decide, save, record: the frame of every act on one item. */
export const changing = (deps: Deps, scope: Scope, id: ItemId, decide: Decide): Acted<Done> =>
  deps.inScope(scope, async (tx: Tx) => {
    const locked = await lockItem(tx, scope, id)
    if (!locked.ok) return locked
    const decided = await decide({ ...locked.value, tx })
    if (!decided.ok) return decided
    const { what, change, details } = decided.value
    await changeItem(tx, scope, { id: id.itemId, ...change })
    await relink(tx, scope, locked.value.row)
    await record(tx, scope, { what, about: id.conferenceId, details: { itemId: id.itemId, title: locked.value.item.title, ...details } })
    return accept({ ok: true as const })
  })
