import { addDays, type Day } from '../shared/day.ts'

export type CalendarEntry = {
  /** The same in every file: a calendar updates what it already holds. */
  readonly uid: string
  readonly day: Day
  readonly summary: string
  readonly description?: string
  readonly location?: string
  readonly tentative?: boolean
}
type Calendar = { readonly name: string; readonly stamp: Date; readonly entries: readonly CalendarEntry[] }

/** An iCalendar file (RFC 5545) of all-day entries: CRLF, lines of at most 75 octets, text escaped. */
export const calendarFile = ({ name, stamp, entries }: Calendar): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Guong Sang//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    ...entries.flatMap((entry) => eventLines(entry, stampOf(stamp))),
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('')

const eventLines = ({ uid, day, summary, description, location, tentative }: CalendarEntry, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${compact(day)}`,
  `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
  `SUMMARY:${escaped(summary)}`,
  ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
  ...(location ? [`LOCATION:${escaped(location)}`] : []),
  `STATUS:${tentative ? 'TENTATIVE' : 'CONFIRMED'}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

const compact = (day: Day): string => day.replaceAll('-', '')
const stampOf = (at: Date): string => at.toISOString().replace(/[-:]|\.\d{3}/g, '')
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

const MAX_OCTETS = 75
/** Of one letter in UTF-8; one outside the basic plane is two UTF-16 units and four octets. */
const octetsOf = (letter: string): number => {
  const code = letter.charCodeAt(0)
  if (letter.length > 1) return 4
  return code < 0x80 ? 1 : code < 0x800 ? 2 : 3
}

/** RFC 5545 §3.1: a long line goes on after CRLF and a space. A letter is never cut between its octets. */
function folded(line: string): string {
  let out = ''
  let octets = 0
  for (const letter of line) {
    const size = octetsOf(letter)
    if (octets + size > MAX_OCTETS) {
      out += '\r\n '
      octets = 1
    }
    out += letter
    octets += size
  }
  return `${out}\r\n`
}
