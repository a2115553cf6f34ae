import { addDays, type Day, weekday } from '../../shared/day.ts'
import { every } from '../lines/search.ts'
import type { Stretch } from '../lines/stretch.ts'
import { amountOf, NUMBER } from './number.ts'

/** A deadline counted from the conference. Negative: after it. Counted in working days where so written. */
export type Counted = { readonly days: number; readonly workingDays: boolean; readonly at: Stretch }

const EVENT =
  '(?:(?:khi |ngay |thoi diem )*(?:to chuc|khai mac|dien ra|tien hanh|bat dau|ket thuc|be mac)?(?: ngay)?\\s*(?:hoi nghi|dai hoi|buoi le|le tuyen duong|le ton vinh)?)'
const AMOUNT = `(?:it nhat |toi thieu |cham nhat |khoang )?(?<n>${NUMBER})(?: \\((?:\\w+ ?)+\\))? (?<unit>ngay|tuan|thang)(?<work> lam viec)?(?! ?\\d|\\p{L})`
const rule = (source: string): RegExp => new RegExp(source, 'u')
const SHAPES: readonly (readonly [RegExp, 1 | -1])[] = [
  [rule(`truoc (?=khi|ngay|hoi nghi|dai hoi|buoi le|thoi diem)${EVENT}[^.;,|\\d]{0,25}?,? ${AMOUNT}`), 1],
  [rule(`truoc ${AMOUNT}`), 1],
  [rule(`(?:cham nhat |it nhat |toi thieu )?${AMOUNT},? (?:truoc|tinh den) (?:khi|ngay|hoi nghi|dai hoi|thoi diem)`), 1],
  [rule(`sau (?:khi )?(?:ket thuc |be mac |to chuc )?(?:hoi nghi|dai hoi)[^.;|\\d]{0,15}? ${AMOUNT}`), -1],
  [
    rule(
      `(?:trong (?:vong|thoi han) |cham nhat |khong qua )?${AMOUNT}(?: (?:ke tu|tinh tu))? (?:sau|ke tu) (?:khi |ngay )*(?:ket thuc|be mac|to chuc)?\\s*(?:hoi nghi|dai hoi)`,
    ),
    -1,
  ],
]
const LENGTH: Readonly<Record<string, number>> = { ngay: 1, tuan: 7, thang: 30 }

/** Every deadline relative to the event in the stretch. "trước 15 ngày" alone counts from the event of its sentence. */
export function countedIn(of: Stretch): Counted[] {
  const found: Counted[] = []
  for (const [shape, sign] of SHAPES)
    for (const { all, groups } of every(shape, of)) {
      const amount = amountOf(groups.n?.folded ?? '')
      if (amount === null || amount === 0 || amount > 400) continue
      if (found.some(({ at }) => at.from < all.to && all.from < at.to)) continue
      found.push({ days: sign * amount * (LENGTH[groups.unit?.folded ?? ''] ?? 1), workingDays: groups.work !== undefined, at: all })
    }
  return found.sort((a, b) => a.at.from - b.at.from)
}

/** The day that many days before the event; working days leave out Saturdays and Sundays (holidays are the calendar's business, not the reader's). */
export function dayCounted(event: Day, { days, workingDays }: Pick<Counted, 'days' | 'workingDays'>): Day {
  if (!workingDays) return addDays(event, -days)
  const step = days > 0 ? -1 : 1
  let [day, left] = [event, Math.abs(days)]
  while (left > 0) {
    day = addDays(day, step)
    if (weekday(day) !== 0 && weekday(day) !== 6) left--
  }
  return day
}
