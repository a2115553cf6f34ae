import { type Day, dayOf } from '../../shared/day.ts'
import { every } from '../lines/search.ts'
import { type Stretch, span } from '../lines/stretch.ts'

/** A day named in the text. Of a range, the last day; `since` is the first. */
export type Dated = { readonly day: Day; readonly since: Day | null; readonly at: Stretch; readonly yearWritten: boolean }

const NUM = (name: string): string => `(?<${name}>\\d{1,2})`
const SEP = '\\s?[/.-]\\s?'
const SHAPES: readonly RegExp[] = [
  new RegExp(
    `(?:tu )?(?:ngay )?${NUM('d1')}${SEP}${NUM('m1')}(?:${SEP}\\d{4})?\\s*(?:den(?: het)?(?: ngay)?|-)\\s*(?:ngay )?${NUM('d')}${SEP}${NUM('m')}${SEP}(?<y>\\d{4})(?!\\d)`,
  ),
  new RegExp(
    `(?:tu )?(?:ngay )?${NUM('d1')}(?:${SEP}${NUM('m1')})?(?:${SEP}\\d{4})?\\s*(?:-|den(?: het)?(?: ngay)?)\\s*(?:ngay )?${NUM('d')}\\s?[/.]\\s?${NUM('m')}(?:\\s?[/.]\\s?(?<y>\\d{4}))?(?![\\d/%])`,
  ),
  new RegExp(
    `(?:tu )?(?:ngay )?${NUM('d1')}(?:(?:${SEP}| thang )${NUM('m1')}(?:${SEP}\\d{4}| nam \\d{4})?)?\\s*(?:-|den(?: het)?(?: ngay)?|va(?: ngay)?)\\s*(?:ngay )?${NUM('d')} thang ${NUM('m')}(?: nam (?<y>\\d{4}))?(?!\\d)`,
  ),
  new RegExp(`(?:ngay )?${NUM('d')} thang ${NUM('m')}(?:(?: nam |\\s?/\\s?)(?<y>\\d{4}))?(?!\\d)`),
  new RegExp(`(?:ngay )?${NUM('d')}(?<sep>${SEP})${NUM('m')}(?:${SEP})(?<y>\\d{4})(?!\\d)`),
  new RegExp(
    `(?:ngay )?${NUM('d')}\\s?/\\s?${NUM('m')}(?![\\d/%.]?\\d)(?! ?(?:ngay|so |nam|buoi|tong|dai bieu|thanh vien|nguoi|nhiem ky))`,
  ),
]
/** A day and a month alone ("07/8") are a date only where the words around say so: "2/3 số thành viên", "1/2 ngày" are none. */
const BEFORE_SHORT =
  /(?:^|ngay|truoc|tu|den|sau|het|han|xong|vao|sang|chieu|toi|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|cham nhat|la|[|(;,:-])\s*$/

/** Every day in the stretch, from left to right. `year` is taken where none is written (that of the paper). */
export function datesIn(of: Stretch, year: number | null): Dated[] {
  const found: Dated[] = []
  for (const rule of SHAPES)
    for (const { all, groups } of every(rule, of)) {
      if (found.some(({ at }) => at.from < all.to && all.from < at.to)) continue
      if (isWithinNumber(all, of)) continue
      const dated = datedOf(all, groups, year)
      if (dated && (dated.yearWritten || isDateAlone(all, of))) found.push(dated)
    }
  return found.sort((a, b) => a.at.from - b.at.from)
}

function datedOf(at: Stretch, groups: Readonly<Record<string, Stretch | undefined>>, year: number | null): Dated | null {
  const number = (name: string): number | null => (groups[name] ? Number(groups[name].text) : null)
  const y = number('y') ?? year
  if (y === null) return null
  const day = dayOf(y, number('m') ?? 0, number('d') ?? 0)
  if (!day) return null
  const first = number('d1')
  const since = first === null ? null : dayOf(y, number('m1') ?? number('m') ?? 0, first)
  return { day, since, at: span(at, at), yearWritten: groups.y !== undefined }
}

/** "12/KH", "tuần 2 tháng 5": digits of something else. */
const isWithinNumber = (at: Stretch, of: Stretch): boolean =>
  /(?:tuan(?: thu)?|quy|dot|dieu|khoan|lan thu|nhom|khoa|so) *$/.test(of.folded.slice(0, at.from - of.from)) ||
  /[\d/.]$/.test(of.folded.slice(0, at.from - of.from)) ||
  /^[\d-]*\/?[a-z]{2}/.test(of.folded.slice(at.to - of.from))
const isDateAlone = (at: Stretch, of: Stretch): boolean =>
  /^(?:ngay|tu)\b|thang/.test(at.folded) || BEFORE_SHORT.test(of.folded.slice(0, at.from - of.from))
