import type { Brand } from './brand.ts'

/** A civil day in Việt Nam, 'YYYY-MM-DD'. Deadlines are days, not instants. */
export type Day = Brand<string, 'Day'>

const MS_A_DAY = 86_400_000
const asUtc = (day: Day) => Date.parse(`${day}T00:00:00Z`)
const fromUtc = (ms: number) => new Date(ms).toISOString().slice(0, 10) as Day

/** Whether the text is a day that exists (31/02 does not). */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const ms = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(ms) && fromUtc(ms) === text
}

/** @throws on what is not a day: only for constants and for values a schema has already let through. */
export function day(text: string): Day {
  if (!isDay(text)) throw new Error(`not a day: ${text}`)
  return text
}

/** The day of year, month (1-12) and day of month, or null where no such day exists. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
  return isDay(text) ? text : null
}

export const addDays = (from: Day, days: number): Day => fromUtc(asUtc(from) + days * MS_A_DAY)
/** Whole days from one day to another; negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((asUtc(to) - asUtc(from)) / MS_A_DAY)
/** 0 = Chủ nhật … 6 = Thứ Bảy. */
export const weekday = (of: Day): number => new Date(asUtc(of)).getUTCDay()
/** 15/8/2025, as officers write it. */
export const spokenDay = (of: Day): string => {
  const [year, month, date] = of.split('-').map(Number)
  return `${String(date).padStart(2, '0')}/${month}/${year}`
}
