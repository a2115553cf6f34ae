import { type CalendarEntry, calendarFile } from '@guong-sang/domain/conference/calendar-file.ts'
import { day } from '@guong-sang/domain/shared/day.ts'
import { accept, refuse } from '@guong-sang/domain/shared/result.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import { textOf } from '../platform/messages.ts'
import type { Scope } from '../platform/scope.ts'
import type { FileAnswer } from '../platform/serve.ts'
import { type Loaded, loadConference } from './load.ts'
import { datedItems, short } from './present.ts'
import { myWork } from './work.ts'

const file = (text: string, name: string): FileAnswer => ({
  bytes: new TextEncoder().encode(text),
  type: 'text/calendar; charset=utf-8',
  name,
})
/** Stable over files and amendments: a calendar program then updates what it holds. */
const uid = (id: string): string => `${id}@guong-sang`

/** The conference and every due of its plan. */
export const conferenceCalendar = (deps: Deps, scope: Scope, { conferenceId }: { readonly conferenceId: string }): Acted<FileAnswer> =>
  deps.inScope(scope, async (tx) => {
    const loaded = await loadConference(tx, scope, conferenceId)
    if (!loaded) return refuse('conference.unknown')
    const { row } = loaded
    const text = calendarFile({ name: row.name, stamp: scope.now.at, entries: [...eventOf(loaded), ...duesOf(loaded)] })
    return accept(file(text, 'hoi-nghi.ics'))
  })

function eventOf({ row }: Loaded): CalendarEntry[] {
  if (row.day === null) return []
  const place = row.venue === null ? {} : { location: row.venue }
  return [{ uid: uid(row.id), day: row.day, summary: row.name, tentative: row.dayStanding !== 'fixed', ...place }]
}

const duesOf = (loaded: Loaded): CalendarEntry[] =>
  datedItems(loaded).flatMap(({ row, due }): CalendarEntry[] => {
    if (due.lastDay === null || row.state === 'superseded' || row.state === 'waived') return []
    const summary = textOf('conference.calendar-due', { title: short(row.title) }) ?? short(row.title)
    const said = [row.title, row.ownerText, due.words].filter((part) => part !== null).join('\n')
    return [{ uid: uid(row.id), day: due.lastDay, summary, description: said, tentative: due.standing !== 'fixed' }]
  })

/** What the actor has to do, over all conferences. */
export async function myCalendar(deps: Deps, scope: Scope, may: ReadonlySet<string>): Acted<FileAnswer> {
  const work = await myWork(deps, scope, may)
  if (!work.ok) return work
  const entries = [...work.value.late, ...work.value.due].flatMap(({ id, title, due, conferenceName, standing }): CalendarEntry[] =>
    due === null
      ? []
      : [
          {
            uid: uid(id),
            day: day(due),
            summary: textOf('conference.calendar-due', { title }) ?? title,
            description: conferenceName ?? '',
            tentative: standing !== 'fixed',
          },
        ],
  )
  const name = textOf('conference.calendar-mine', { name: scope.actor.name }) ?? scope.actor.name
  return accept(file(calendarFile({ name, stamp: scope.now.at, entries }), 'viec-cua-toi.ics'))
}
