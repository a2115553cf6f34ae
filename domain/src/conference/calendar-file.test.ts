import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../shared/day.ts'
import { calendarFile } from './calendar-file.ts'

const stamp = new Date('2025-07-25T02:30:00.000Z')
const file = (entries: Parameters<typeof calendarFile>[0]['entries']) => calendarFile({ name: 'Hội nghị', stamp, entries })
const unfolded = (text: string) => text.replace(/\r\n /g, '')

test('an all-day entry ends on the day after, in CRLF, escaped', () => {
  const text = file([
    {
      uid: 'a@guong-sang',
      day: day('2025-08-15'),
      summary: 'Hội nghị; lần thứ I, xã',
      description: 'Dòng 1\nDòng 2',
      location: 'Hội trường',
      tentative: true,
    },
  ])
  expect(text.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Guong Sang//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Hội nghị',
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    'BEGIN:VEVENT',
    'UID:a@guong-sang',
    'DTSTAMP:20250725T023000Z',
    'DTSTART;VALUE=DATE:20250815',
    'DTEND;VALUE=DATE:20250816',
    'SUMMARY:Hội nghị\\; lần thứ I\\, xã',
    'DESCRIPTION:Dòng 1\\nDòng 2',
    'LOCATION:Hội trường',
    'STATUS:TENTATIVE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('what is not given is left out, and a fixed day is confirmed', () => {
  const text = file([{ uid: 'a', day: day('2025-12-31'), summary: 'x' }])
  expect(text).toContain('DTEND;VALUE=DATE:20260101\r\nSUMMARY:x\r\nSTATUS:CONFIRMED')
})

test('no line is longer than 75 octets, no letter is cut, and unfolding gives the text back', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'đ', 'ộ', ' ', '😀', 'x'), maxLength: 400, size: 'max' }), (summary) => {
      const text = file([{ uid: 'a', day: day('2025-08-15'), summary }])
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      expect(unfolded(text)).toContain(`SUMMARY:${summary}\r\n`)
    }),
  )
})
