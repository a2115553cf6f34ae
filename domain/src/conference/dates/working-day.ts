import { addDays, type Day, weekday } from '../../shared/day.ts'

export type CalendarDay = {
  readonly day: Day
  /** holiday: nghỉ lễ; off_swap: ngày làm việc được hoán đổi thành nghỉ; make_up: ngày nghỉ làm bù. */
  readonly kind: 'holiday' | 'off_swap' | 'make_up'
  readonly name: string
}
/** Days that differ from the plain week. Tết and the year's swaps come by notice, so only loaded years are known. */
export type WorkCalendar = { readonly days: readonly CalendarDay[]; readonly years: readonly number[] }

export const isWorkingDay = (of: Day, { days }: WorkCalendar): boolean => {
  const marked = days.filter(({ day }) => day === of).map(({ kind }) => kind)
  if (marked.includes('make_up')) return true
  if (marked.length > 0) return false
  const of7 = weekday(of)
  return of7 !== 0 && of7 !== 6
}

export const isKnownYear = (of: Day, { years }: WorkCalendar): boolean => years.includes(Number(of.slice(0, 4)))

/** The n-th working day from a day, forwards (n > 0) or backwards (n < 0); the day itself is not counted. `sure`: every year passed was loaded. */
export function countWorkingDays(from: Day, n: number, calendar: WorkCalendar): { readonly day: Day; readonly sure: boolean } {
  const step = n < 0 ? -1 : 1
  let day = from
  let sure = isKnownYear(from, calendar)
  for (let left = Math.abs(n); left > 0; ) {
    day = addDays(day, step)
    sure = sure && isKnownYear(day, calendar)
    if (isWorkingDay(day, calendar)) left -= 1
  }
  return { day, sure }
}

/** Working days after `from` up to and with `to`: from 24/7 to 31/7/2025 there are five. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkCalendar): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1
  return count
}
