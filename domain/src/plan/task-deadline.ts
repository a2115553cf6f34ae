import type { Lines } from '../reading/found.ts'
import type { Deadline, Reading, Task, TaskDeadline } from '../reading/reading.ts'
import type { Day } from '../shared/day.ts'

/**
 * A deadline stands in a reading more than once: in its list, of the nominations, and in the task that it binds.
 * What an officer says of one holds for the task that stands on its lines.
 */
export const withTaskDeadlines = (read: Reading, settled: Reading): Reading => ({
  ...settled,
  tasks: settled.tasks.map((task) => ({ ...task, deadline: task.deadline && deadlineOf(task, task.deadline, { read, settled }) })),
})

type Both = { readonly read: Reading; readonly settled: Reading }

function deadlineOf(task: Task, own: TaskDeadline, both: Both): TaskDeadline | null {
  const { read, settled } = both
  const at = read.deadlines.findIndex((deadline) => within(deadline.lines, task.lines) && isSame(deadline, own))
  const now = settled.deadlines[at] ?? own
  if (own.date !== undefined) return withDate(own, nominationDay(own.date, both) ?? now.date ?? null)
  if (own.daysBeforeEvent !== undefined) return withDays(own, now.daysBeforeEvent ?? null)
  return own
}

const withDate = (own: TaskDeadline, date: Day | 'open' | null): TaskDeadline | null =>
  date === null || date === 'open' ? null : { ...own, date }
const withDays = (own: TaskDeadline, daysBeforeEvent: number | null): TaskDeadline | null =>
  daysBeforeEvent === null ? null : { ...own, daysBeforeEvent }

/** The deadline of the nominations is answered under its own name; that answer outweighs the list's. Null: nobody changed it. */
function nominationDay(date: Day, { read, settled }: Both): Day | 'open' | null {
  const was = read.nomination.deadline.value
  const is = settled.nomination.deadline.value
  return date !== was || is === was ? null : (is ?? 'open')
}

const isSame = (listed: Deadline, own: TaskDeadline): boolean =>
  own.date !== undefined ? listed.date === own.date : listed.daysBeforeEvent === own.daysBeforeEvent
const within = (inner: Lines, outer: Lines): boolean => inner[0] >= outer[0] && inner[1] <= outer[1]
