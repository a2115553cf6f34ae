import type { Brand } from '../shared/brand.ts'
import { type Day, daysBetween } from '../shared/day.ts'
import { accept, refuse } from '../shared/result.ts'
import { fold } from '../shared/vietnamese.ts'
import type { Anchors } from './dates/due.ts'

export type ConferenceId = Brand<string, 'ConferenceId'>
export type ConferenceState = 'preparing' | 'held' | 'closed' | 'postponed' | 'cancelled'
export type DayStanding = 'provisional' | 'fixed' | 'unknown'
export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'whole_day'

/** The event day and what is known of it. Provisional until a notice fixes it; null: "chưa có ngày". */
export type Anchor = {
  readonly day: Day | null
  readonly standing: DayStanding
  readonly partOfDay: PartOfDay | string | null
  readonly startTime: string | null
  readonly venue: string | null
  readonly notice: { readonly number: string | null; readonly date: Day | null } | null
}

export type Conference = {
  readonly state: ConferenceState
  readonly anchor: Anchor
  readonly planDate: Day | null
}

/** Which state each act may start from. */
export const startsFrom = {
  fixDay: ['preparing', 'postponed'],
  moveDay: ['preparing', 'postponed'],
  change: ['preparing', 'postponed', 'held'],
  postpone: ['preparing'],
  cancel: ['preparing', 'postponed'],
  markHeld: ['preparing'],
  close: ['held'],
} as const satisfies Record<string, readonly ConferenceState[]>
export const conferenceCan = (act: keyof typeof startsFrom, { state }: Pick<Conference, 'state'>): boolean =>
  startsFrom[act].some((from) => from === state)

export const anchorsOf = ({ anchor, planDate }: Conference): Anchors => ({
  event: { day: anchor.day, provisional: anchor.standing !== 'fixed' },
  plan: { day: planDate, provisional: false },
})

type Fixing = {
  readonly day: Day
  readonly startTime: string | null
  readonly partOfDay: PartOfDay | null
  readonly venue: string | null
  readonly notice: NonNullable<Anchor['notice']>
}

/**
 * A notice fixes day, hour and place. A missing place, or an hour of another part of the day, is warned of, not refused (model, stage 5).
 * The same day may be fixed again: what came later (number, place) is added, what is not said again stays.
 */
export function fixDay(conference: Conference, fixing: Fixing, today: Day) {
  if (!conferenceCan('fixDay', conference)) return refuse('conference.closed', { state: conference.state })
  const again = conference.anchor.standing === 'fixed' && conference.anchor.day === fixing.day
  const wrong = again ? null : wrongDay(conference, fixing.day, today)
  if (wrong) return wrong
  if (fixing.notice.date !== null && fixing.notice.date > today) return refuse('conference.notice-future', { day: fixing.notice.date })
  const kept = conference.anchor
  const anchor: Anchor = {
    day: fixing.day,
    standing: 'fixed',
    startTime: fixing.startTime ?? kept.startTime,
    partOfDay: fixing.partOfDay ?? kept.partOfDay,
    venue: fixing.venue ?? kept.venue,
    notice: again ? completed(kept.notice, fixing.notice) : fixing.notice,
  }
  return accept({ state: 'preparing' as const, anchor, warnings: warningsOf(anchor) })
}

const completed = (before: Anchor['notice'], now: NonNullable<Anchor['notice']>): NonNullable<Anchor['notice']> => ({
  number: now.number ?? before?.number ?? null,
  date: now.date ?? before?.date ?? null,
})

const warningsOf = (anchor: Anchor): ('conference.day-no-place' | 'conference.day-part-differs')[] => [
  ...(anchor.venue ? [] : (['conference.day-no-place'] as const)),
  ...(agrees(anchor) ? [] : (['conference.day-part-differs'] as const)),
]

/** Hours that a part of the day may begin in; as the plan writes it ("chiều") or as a form gives it. */
const partHours: readonly (readonly [part: RegExp, from: string, to: string])[] = [
  [/sang|morning/, '00:00', '12:00'],
  [/chieu|afternoon/, '12:00', '18:30'],
  [/toi|evening/, '17:00', '24:00'],
  [/ca ngay|whole_day/, '00:00', '12:00'],
]

function agrees({ partOfDay, startTime }: Anchor): boolean {
  if (partOfDay === null || startTime === null) return true
  const hours = partHours.find(([part]) => part.test(fold(partOfDay)))
  return hours === undefined || (hours[1] <= startTime && startTime < hours[2])
}

/** Moving takes the notice away: a new one must fix the new day. */
export function moveDay(conference: Conference, { day, reason }: { readonly day: Day; readonly reason: string }, today: Day) {
  if (!conferenceCan('moveDay', conference)) return refuse('conference.closed', { state: conference.state })
  const wrong = wrongDay(conference, day, today)
  if (wrong) return wrong
  if (reason.trim() === '') return refuse('conference.day-reason-missing')
  if (day === conference.anchor.day) return refuse('conference.day-same', { day })
  return accept({ state: 'preparing' as const, anchor: { ...conference.anchor, day, standing: 'provisional' as const, notice: null } })
}

function wrongDay({ planDate }: Conference, day: Day, today: Day) {
  if (planDate !== null && day < planDate) return refuse('conference.day-before-plan', { day, planDate })
  if (day < today) return refuse('conference.day-past', { day, today })
  return null
}

export function stopConference(conference: Conference, how: 'postpone' | 'cancel', reason: string) {
  if (!conferenceCan(how, conference)) return refuse('conference.closed', { state: conference.state })
  if (reason.trim() === '') return refuse('conference.stop-reason-missing')
  return accept({ state: how === 'cancel' ? ('cancelled' as const) : ('postponed' as const) })
}

export function markHeld(conference: Conference, today: Day) {
  if (!conferenceCan('markHeld', conference)) return refuse('conference.closed', { state: conference.state })
  const { day } = conference.anchor
  if (day === null || today < day) return refuse('conference.held-day-not-come', day === null ? {} : { day })
  return accept({ state: 'held' as const })
}

/** Nothing of a closed conference is changed any more, save what later stages are given leave for (model, every act). */
export function closeConference(conference: Conference) {
  if (!conferenceCan('close', conference)) return refuse('conference.not-held', { state: conference.state })
  return accept({ state: 'closed' as const })
}

export const daysLeft = ({ day }: Pick<Anchor, 'day'>, today: Day): number | null => (day === null ? null : daysBetween(today, day))
