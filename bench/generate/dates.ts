import type { Chance } from './chance.ts'

const dayMs = 86_400_000
const two = (n: number) => String(n).padStart(2, '0')
const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']

export const dayOf = (year: number, month: number, date: number): string =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10)
export const daysAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)

const partsOf = (day: string) => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { year, month, date }
}

/** One way of writing days, kept through a whole plan; offices mix two forms at most. */
export type DateForm = 'slash' | 'words' | 'dots' | 'dashes' | 'weekday'
export const dateForm = ({ pick }: Chance): DateForm => pick(['slash', 'slash', 'slash', 'words', 'words', 'dots', 'dashes', 'weekday'])

/** "ngày 07/8/2025", "ngày 07 tháng 8 năm 2025", "ngày 07.8.2025", "ngày 07-8-2025", "thứ Năm, ngày 07/8/2025". */
export function said(day: string, form: DateForm): string {
  const { year, month, date } = partsOf(day)
  // Nghị định 30/2020: a nought before days under 10 and months 1 and 2; offices also leave it out of the month in figures.
  const inWords = `ngày ${two(date)} tháng ${month < 3 ? two(month) : month} năm ${year}`
  if (form === 'words') return inWords
  if (form === 'dots') return `ngày ${two(date)}.${month}.${year}`
  if (form === 'dashes') return `ngày ${two(date)}-${month}-${year}`
  const slashed = `ngày ${two(date)}/${month}/${year}`
  return form === 'weekday' ? `${weekdays[new Date(Date.parse(day)).getUTCDay()]}, ${slashed}` : slashed
}

/** "15/8" of a plan whose year is plain. */
export const withoutYear = (day: string): string => `${two(partsOf(day).date)}/${partsOf(day).month}`
export const slashed = (day: string): string => `${two(partsOf(day).date)}/${two(partsOf(day).month)}/${partsOf(day).year}`

const ones = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
const under100 = (n: number): string => {
  const [ten, one] = [Math.floor(n / 10), n % 10]
  if (ten === 0) return ones[one] ?? ''
  const last = one === 0 ? '' : one === 1 && ten > 1 ? ' mốt' : one === 5 ? ' lăm' : ` ${ones[one]}`
  return ten === 1 ? `mười${last}` : `${ones[ten]} mươi${last}`
}
/** 1 to 999 in Vietnamese: 105 is "một trăm linh năm". */
export function inWords(n: number): string {
  const [hundred, rest] = [Math.floor(n / 100), n % 100]
  if (hundred === 0) return under100(rest)
  if (rest === 0) return `${ones[hundred]} trăm`
  return `${ones[hundred]} trăm ${rest < 10 ? `linh ${ones[rest]}` : under100(rest)}`
}

const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const ordinals = ['', 'nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai']
export const roman = (n: number): string => romans[n] ?? String(n)
/** "lần thứ VI", "lần thứ 6", "lần thứ sáu". */
export const nth = (n: number, form: 'roman' | 'figure' | 'words'): string =>
  `lần thứ ${form === 'roman' ? roman(n) : form === 'figure' ? n : ordinals[n]}`
