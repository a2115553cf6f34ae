import type { Day } from '../shared/day.ts'
import { livesOn } from './admin-unit.ts'

/** Something that holds from a day (included) to a day (excluded; null: still). A history is a list of them, in order, without gap or overlap. */
export type Dated<T> = T & { readonly from: Day; readonly to: Day | null }
export type History<T> = readonly Dated<T>[]

/** What holds on a day: the first thing before the beginning, the last after the end. @throws on an empty history, which no rule makes. */
export function heldOn<T>(history: History<T>, on: Day): Dated<T> {
  const held = history.find((period) => livesOn(period, on)) ?? (history[0] && on < history[0].from ? history[0] : history.at(-1))
  if (!held) throw new Error('an empty history')
  return held
}

/** The history with another thing from a day on; what was to come after that day is dropped, so ask `changesAfter` first. */
export function heldFrom<T>(history: History<T>, thing: T, from: Day): History<T> {
  const earlier = history
    .filter((period) => period.from < from)
    .map((period) => (period.to === null || period.to > from ? { ...period, to: from } : period))
  return [...earlier, { ...thing, from, to: history.at(-1)?.to ?? null }]
}

/** The history ended on a day. */
export const endedOn = <T>(history: History<T>, on: Day): History<T> =>
  history.filter((period) => period.from < on).map((period) => (period.to === null || period.to > on ? { ...period, to: on } : period))

/** The first later day on which the history changes again, if any. */
export const changesAfter = <T>(history: History<T>, on: Day): Day | null => history.find((period) => period.from > on)?.from ?? null

/** Whether two lives share a day. */
export const overlap = (a: Dated<object>, b: Dated<object>): boolean => (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to)

/** The days both share; ask `overlap` first. */
export const shared = (a: Dated<object>, b: Dated<object>): Dated<object> => ({
  from: a.from > b.from ? a.from : b.from,
  to: a.to === null ? b.to : b.to === null || a.to < b.to ? a.to : b.to,
})
