import type { Day } from '../../shared/day.ts'
import type { Conflict, DatedItem } from './conflict.ts'
import { type DueStanding, isLate } from './due.ts'

export type TimelineMark = {
  readonly id: string
  readonly day: Day
  readonly title: string
  readonly kind: 'plan' | 'today' | 'due' | 'offer' | 'event'
  readonly standing: DueStanding
  readonly late: boolean
  readonly conflict: boolean
}

type Given = {
  readonly today: Day
  readonly planDate: Day | null
  readonly event: { readonly day: Day | null; readonly fixed: boolean }
  readonly items: readonly DatedItem[]
  readonly offers: readonly { readonly key: string; readonly title: string; readonly wouldBe: Day | null }[]
  readonly conflicts: readonly Conflict[]
}

/** The days of a conference in order. Titles of the plan's date, today and the event are the screen's own words. */
export function timelineOf({ today, planDate, event, items, offers, conflicts }: Given): TimelineMark[] {
  const disputed = new Set(conflicts.flatMap(({ itemIds }) => itemIds))
  const plain = { title: '', late: false, conflict: false }
  const marks: TimelineMark[] = [
    { ...plain, id: 'today', day: today, kind: 'today', standing: 'fixed' },
    ...items.flatMap(({ id, title, due, open }): TimelineMark[] =>
      due.lastDay === null
        ? []
        : [
            {
              id,
              day: due.lastDay,
              title,
              kind: 'due',
              standing: due.standing,
              late: open && isLate(due, today),
              conflict: disputed.has(id),
            },
          ],
    ),
    ...offers.flatMap(({ key, title, wouldBe }): TimelineMark[] =>
      wouldBe === null ? [] : [{ ...plain, id: key, day: wouldBe, title, kind: 'offer', standing: 'provisional' }],
    ),
  ]
  if (planDate !== null) marks.push({ ...plain, id: 'plan', day: planDate, kind: 'plan', standing: 'fixed' })
  if (event.day !== null)
    marks.push({ ...plain, id: 'event', day: event.day, kind: 'event', standing: event.fixed ? 'fixed' : 'provisional' })
  return marks.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : order[a.kind] - order[b.kind]))
}
const order = { plan: 0, today: 1, offer: 2, due: 3, event: 4 } as const
