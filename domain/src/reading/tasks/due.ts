import type { Day } from '../../shared/day.ts'
import { type Dated, datesIn } from '../dates/date.ts'
import { type Counted, countedIn, dayCounted } from '../dates/relative.ts'
import type { Scene } from '../findings/scene.ts'
import { before, first } from '../lines/search.ts'
import { type Stretch, span } from '../lines/stretch.ts'
import type { TaskDeadline } from '../reading.ts'

/** A deadline in the words of the plan: a day, or so many days from the conference. */
export type Due = {
  readonly at: Stretch
  readonly day: Day | null
  readonly counted: Counted | null
  readonly comparator: 'before' | 'on_or_before'
}

const HOUR = '(?: \\d{1,2} ?(?:h|g|:|gio) ?\\d{0,2}(?: phut)?,?)?'
const BEFORE = new RegExp(`(?:truoc|muon nhat truoc)${HOUR}(?: ngay)? *$`)
const UNTIL = new RegExp(
  `(?:cham nhat|muon nhat|han cuoi|thoi han|den het|het|truoc khi (?:ket thuc|het)(?: ngay| gio)? lam viec|xong(?: truoc| trong)?|khong qua|hoan thanh(?: xong)?(?: truoc| trong)?|\\bhan|(?<!(?:phoi|tong|phu|tap|ket|truong|lien) )\\bhop(?! (?:tac|dong|le|phap|ly))(?: [a-z]+){0,4}?|\\bduyet)(?: (?:la|vao|den|ngay|het|trong|nop|gui|luc)|:)*${HOUR}(?: ngay)? *$`,
)
/** "Từ 06 - 08/4/2020": work that lasts until the last day. */
const RANGE = /^tu |^(?:ngay )?\d+ ?(?:-|den)/

/** Deadlines of a sentence. Where the whole line or cell is one (a milestone), every day counts. */
export function duesIn(of: Stretch, scene: Scene, mode: 'sentence' | 'milestone' = 'sentence'): Due[] {
  const counted = countedIn(of)
  const days = datesIn(of, scene.year).filter(({ at }) => !counted.some((one) => one.at.from < at.to && at.from < one.at.to))
  const absolute = days.flatMap((dated) => {
    const due = absoluteOf(dated, of)
    return due.said || mode === 'milestone' ? [due.due] : []
  })
  const relative = counted.map((one): Due => ({ at: one.at, day: null, counted: one, comparator: 'on_or_before' }))
  return [...absolute, ...relative].sort((a, b) => a.at.from - b.at.from)
}

function absoluteOf(dated: Dated, of: Stretch): { due: Due; said: boolean } {
  const lead = before(dated.at, of)
  const strictly = first(BEFORE, lead)
  const until = first(UNTIL, lead)
  const word = strictly ?? until
  const at = word ? span(word.all, dated.at) : dated.at
  const due: Due = {
    at,
    day: dated.day,
    counted: null,
    comparator: strictly && !/(?:cham|muon) nhat *$/.test(before(strictly.all, lead).folded) ? 'before' : 'on_or_before',
  }
  return { due, said: word !== null || (dated.since !== null && RANGE.test(dated.at.folded) && !isOther(dated, lead)) }
}

/** "tính từ 01/5/2019 đến 30/4/2024" is what is counted, "trong khoảng từ … đến …" leaves the day open. */
const isOther = ({ at }: Dated, lead: Stretch): boolean =>
  new Set(at.text.match(/\d{4}/g)).size > 1 || /(?:tinh|so lieu|khoang|khoang thoi gian) *$/.test(lead.folded)

/** The day a due falls on; of a relative one as far as the conference's day is known. */
export const dayOfDue = ({ day, counted }: Due, event: Day | null): Day | null =>
  day ?? (counted && event ? dayCounted(event, counted) : null)

export function deadlineOf(due: Due, event: Day | null): TaskDeadline {
  if (due.day) return { date: due.day, comparator: due.comparator }
  const days = due.counted?.days ?? 0
  return {
    daysBeforeEvent: days,
    computed: dayOfDue(due, event),
    comparator: due.comparator,
    ...(due.counted?.workingDays ? { workingDays: true } : {}),
  }
}
