import type { Day } from '../shared/day.ts'
import { daysBetween } from '../shared/day.ts'
import { type Due, isLate } from './dates/due.ts'
import { type Holding, isHeldBy, type Worker } from './holder.ts'
import type { WorkItem } from './living-plan.ts'

/** An open item of a conference that is being prepared, as "Việc của tôi" sees it. */
export type HeldItem = Holding & {
  readonly id: string
  readonly title: string
  readonly place: string | null
  readonly due: Due
  readonly kind: string
  readonly mood: 'assign' | 'request'
  readonly conference: { readonly id: string; readonly name: string }
}
/** What waits for somebody's word, by the act that answers it. */
export type Waiting = Pick<WorkItem, 'id' | 'kind' | 'title' | 'conferenceId' | 'conferenceName' | 'path'> & { readonly act: string }
export type MyWork = { readonly due: readonly WorkItem[]; readonly late: readonly WorkItem[]; readonly waiting: readonly WorkItem[] }

/** Mine by body or words; late only where nobody can doubt it; a request to the Front is asked, never late (model, stage 6). */
export function myWork(
  items: readonly HeldItem[],
  waiting: readonly Waiting[],
  who: Worker & { readonly today: Day; readonly may: ReadonlySet<string> },
): MyWork {
  const mine = items.filter((item) => item.kind !== 'check' && isHeldBy(item, who))
  const isOver = (item: HeldItem) => item.mood === 'assign' && isLate(item.due, who.today)
  return {
    late: mine
      .filter(isOver)
      .map((item) => workItem(item, who.today))
      .sort(byDay),
    due: mine
      .filter((item) => !isOver(item))
      .map((item) => workItem(item, who.today))
      .sort(byDay),
    waiting: waiting
      .filter(({ act }) => who.may.has(act))
      .map(({ act: _act, ...asked }) => ({ ...asked, place: null, due: null, standing: 'none' as const, daysLeft: null })),
  }
}

function workItem({ id, title, place, due, conference }: HeldItem, today: Day): WorkItem {
  return {
    id,
    kind: 'item',
    title,
    conferenceId: conference.id,
    conferenceName: conference.name,
    place,
    due: due.lastDay,
    standing: due.standing,
    daysLeft: due.lastDay === null ? null : daysBetween(today, due.lastDay),
    path: `/conferences/${conference.id}/items/${id}`,
  }
}

/** Soonest first; what has no day last. */
const byDay = (a: WorkItem, b: WorkItem): number => (a.due ?? '9999').localeCompare(b.due ?? '9999')
