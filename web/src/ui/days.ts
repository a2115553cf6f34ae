import { day, spokenDay, weekday } from '@guong-sang/domain/shared/day.ts'
import type { Words } from '../words.ts'

const weekdays = ['day.sunday', 'day.monday', 'day.tuesday', 'day.wednesday', 'day.thursday', 'day.friday', 'day.saturday'] as const

/** 15/8/2025, as officers write it. */
export const fullDay = (text: string): string => spokenDay(day(text))
/** 15/8: where the year is plain from what stands around it. */
export const shortDay = (text: string): string => fullDay(text).split('/').slice(0, 2).join('/')
/** Thứ Sáu, 15/8/2025. */
export const longDay = (text: string, t: Words): string => `${t(weekdays[weekday(day(text))] ?? 'day.sunday')}, ${fullDay(text)}`
/** 10:42, in Việt Nam. */
export const clockTime = (instant: string): string =>
  new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(instant))
/** 24/07/2025 of an instant, in Việt Nam. */
export const dayOfInstant = (instant: string): string =>
  fullDay(new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(instant)))

/** Reads "07:30", "7h30", "7 giờ 30", "7 giờ 30 phút" or "7 giờ" as 07:30; null where it is no hour. */
export function typedHour(text: string): string | null {
  const [, hour, minute = '00'] = /^(\d{1,2})\s*(?::|h|g|giờ|gio)\s*(\d{2})?\s*(?:phút|phut|p)?$/i.exec(text.trim().normalize('NFC')) ?? []
  if (!hour || Number(hour) > 23 || Number(minute) > 59) return null
  return `${hour.padStart(2, '0')}:${minute}`
}

/** Reads "15/8/2025", "15-08-2025" or "2025-08-15"; null where it is no day. */
export function typedDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim())
  const spoken = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/.exec(text.trim())
  const [year, month, date] = iso ? [iso[1], iso[2], iso[3]] : spoken ? [spoken[3], spoken[2], spoken[1]] : []
  if (!year || !month || !date) return null
  const candidate = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const real = new Date(`${candidate}T00:00:00Z`)
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(candidate) ? candidate : null
}
