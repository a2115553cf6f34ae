import { canonicalText } from '../../plan/plan-version.ts'
import { type Day, daysBetween, weekday } from '../../shared/day.ts'
import { accept, refuse } from '../../shared/result.ts'
import { NEAR_PLAN_DAYS, TIGHT_WORKING_DAYS } from '../words.ts'
import type { Due } from './due.ts'
import { isWorkingDay, type WorkCalendar, workingDaysBetween } from './working-day.ts'

/** An item as the calendar sees it. */
export type DatedItem = {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly stage: string
  readonly due: Due
  readonly open: boolean
}
export type ConflictCode =
  | 'due-before-plan'
  | 'due-near-plan'
  | 'due-on-sunday'
  | 'due-on-day-off'
  | 'due-after-event'
  | 'dossier-before-nominations'
  | 'steps-tight'
  | 'event-on-day-off'
  | 'day-unknown'
export type RemedyCode = 'send-early-supplement' | 'move-day' | 'do-before' | 'fix-day' | 'hurry'

/** Computed, never stored: what in the calendar can't be kept, and what may be done about it. */
export type Conflict = {
  readonly id: string
  readonly code: ConflictCode
  readonly details: Readonly<Record<string, string | number>>
  readonly itemIds: readonly string[]
  readonly remedies: readonly RemedyCode[]
}

/** What an officer chose. It holds while the conflict is the very one that he saw. */
export type ConflictAnswer = {
  readonly conflictId: string
  readonly remedy: RemedyCode
  readonly promisedDay: Day | null
  readonly seen: string
  readonly by: string
  readonly at: string
}

/** Moving and fixing the day are acts of their own; sending early promises a day for the rest. */
export function settleConflict(conflict: Conflict, given: { readonly remedy: RemedyCode; readonly promisedDay: Day | null }, today: Day) {
  const { remedy, promisedDay } = given
  if (!conflict.remedies.includes(remedy) || remedy === 'move-day' || remedy === 'fix-day')
    return refuse('conference.remedy-foreign', { remedy })
  const before = conflict.details.event ?? conflict.details.day
  if (remedy === 'do-before' && String(before) <= today) return refuse('conference.remedy-too-late', { day: String(before) })
  if (remedy !== 'send-early-supplement') return accept({ remedy, promisedDay: null, seen: seenOf(conflict) })
  if (promisedDay === null) return refuse('conference.promise-missing')
  if (promisedDay < today) return refuse('conference.day-past', { day: promisedDay, today })
  return accept({ remedy, promisedDay, seen: seenOf(conflict) })
}

export const answerOf = (conflict: Conflict, answers: readonly ConflictAnswer[]): ConflictAnswer | null =>
  answers.find(({ conflictId, seen }) => conflictId === conflict.id && seen === seenOf(conflict)) ?? null

const seenOf = ({ details }: Conflict): string => canonicalText(details)

type Given = {
  readonly items: readonly DatedItem[]
  readonly event: Day | null
  readonly planDate: Day | null
  readonly calendar: WorkCalendar
}

export function conflictsOf(given: Given): Conflict[] {
  const open = given.items.filter((item) => item.open)
  return [...open.flatMap((item) => aboutDue(item, given)), ...betweenSteps(open, given), ...aboutEvent(given)]
}

function aboutDue(item: DatedItem, { event, planDate, calendar }: Given): Conflict[] {
  const { lastDay } = item.due
  if (lastDay === null) return []
  const conflict = (code: ConflictCode, remedies: readonly RemedyCode[], more: Conflict['details'] = {}): Conflict => ({
    id: `${code}:${item.id}`,
    code,
    details: { title: item.title, day: lastDay, ...more },
    itemIds: [item.id],
    remedies,
  })
  const found: Conflict[] = []
  if (planDate !== null) found.push(...nearPlan(item, lastDay, { planDate, calendar, conflict }))
  if (event !== null && lastDay > event && item.stage !== 'report') found.push(conflict('due-after-event', ['do-before'], { event }))
  if (weekday(lastDay) === 0) found.push(conflict('due-on-sunday', ['do-before']))
  else if (!isWorkingDay(lastDay, calendar)) found.push(conflict('due-on-day-off', ['do-before']))
  return found
}

type Near = {
  readonly planDate: Day
  readonly calendar: WorkCalendar
  readonly conflict: (code: ConflictCode, remedies: readonly RemedyCode[], more?: Conflict['details']) => Conflict
}

/** Lợi Bác's dossier falls due seven days, five of them working, after the plan's own date. */
function nearPlan({ stage }: DatedItem, lastDay: Day, { planDate, calendar, conflict }: Near): Conflict[] {
  const remedies: RemedyCode[] = stage === 'province' ? ['send-early-supplement', 'move-day'] : ['hurry', 'move-day']
  if (lastDay <= planDate) return [conflict('due-before-plan', remedies, { planDate })]
  const days = daysBetween(planDate, lastDay)
  if (days > NEAR_PLAN_DAYS) return []
  return [conflict('due-near-plan', remedies, { planDate, days, workingDays: workingDaysBetween(planDate, lastDay, calendar) })]
}

/** What must come first falls due later: the dossier before the nominations close, or too few days for what follows them. */
function betweenSteps(items: readonly DatedItem[], { event, calendar }: Given): Conflict[] {
  const dated = items.flatMap((item) => (item.due.lastDay === null ? [] : [{ ...item, lastDay: item.due.lastDay }]))
  const nominations = dated.filter(({ kind }) => kind === 'nominate')
  const dossiers = dated.filter(({ stage }) => stage === 'province')
  const crossed = nominations.flatMap((nomination) =>
    dossiers.filter(({ lastDay }) => lastDay < nomination.lastDay).map((dossier) => crossing(dossier, nomination)),
  )
  return [...crossed, ...nominations.flatMap((nomination) => tightness(nomination, event, calendar))]
}

type WithDay = DatedItem & { readonly lastDay: Day }

const crossing = (dossier: WithDay, nomination: WithDay): Conflict => ({
  id: `dossier-before-nominations:${dossier.id}:${nomination.id}`,
  code: 'dossier-before-nominations',
  details: { dossier: dossier.lastDay, nominations: nomination.lastDay },
  itemIds: [dossier.id, nomination.id],
  remedies: ['send-early-supplement', 'move-day'],
})

function tightness({ id, lastDay }: WithDay, event: Day | null, calendar: WorkCalendar): Conflict[] {
  if (event === null || lastDay >= event) return []
  // The event's own day is no day of preparing.
  const workingDays = workingDaysBetween(lastDay, event, calendar) - (isWorkingDay(event, calendar) ? 1 : 0)
  if (workingDays >= TIGHT_WORKING_DAYS) return []
  const details = { nominations: lastDay, event, workingDays }
  return [{ id: `steps-tight:${id}`, code: 'steps-tight', details, itemIds: [id], remedies: ['hurry', 'move-day'] }]
}

function aboutEvent({ event, calendar }: Given): Conflict[] {
  const plain = { itemIds: [] }
  if (event === null) return [{ id: 'day-unknown', code: 'day-unknown', details: {}, ...plain, remedies: ['fix-day'] }]
  if (isWorkingDay(event, calendar)) return []
  return [{ id: 'event-on-day-off', code: 'event-on-day-off', details: { event }, ...plain, remedies: ['move-day'] }]
}
