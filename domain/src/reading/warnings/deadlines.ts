import { type Day, daysBetween } from '../../shared/day.ts'
import { first } from '../lines/search.ts'
import { linesOf } from '../lines/stretch.ts'
import type { Deadline, Reading, Warning } from '../reading.ts'
import type { Draft } from '../tasks/draft.ts'

/** A deadline this near to the paper's own day leaves nobody time to answer. */
const SHORT_NOTICE_DAYS = 10
type Read = Omit<Reading, 'warnings'>

/** Deadlines that may be understood in two ways, come too soon, or after the conference they prepare. */
export function deadlineWarnings({ deadlines, document, time }: Read): Warning[] {
  return deadlines
    .filter(({ type }) => type !== 'event')
    .flatMap((deadline) => [...ambiguous(deadline), ...tooEarly(deadline, document.date.value), ...tooLate(deadline, time.date.value)])
}

const dayOf = ({ date, computed }: Deadline): Day | null => date ?? computed ?? null

const ambiguous = ({ comparator, text, lines }: Deadline): Warning[] =>
  comparator === 'before' ? [{ code: 'ambiguous-before', text: `“${text}”: có tính cả ngày đó hay không?`, lines }] : []

function tooEarly(deadline: Deadline, issued: Day | null): Warning[] {
  const day = dayOf(deadline)
  const left = day && issued ? daysBetween(issued, day) : null
  if (left === null || left > SHORT_NOTICE_DAYS) return []
  const text = left < 0 ? 'Hạn đã qua trước ngày ban hành kế hoạch.' : `Hạn chỉ sau ngày ban hành kế hoạch ${left} ngày.`
  return [{ code: 'deadline-too-early', text, lines: deadline.lines }]
}

function tooLate(deadline: Deadline, held: Day | null): Warning[] {
  const late =
    deadline.date &&
    held &&
    daysBetween(held, deadline.date) > 0 &&
    !/bao cao|báo cáo|(?:quyết|thanh) toán|(?:quyet|thanh) toan|sau hội nghị|tổng kết/i.test(deadline.event)
  return late ? [{ code: 'deadline-after-event', text: 'Hạn sau ngày tổ chức hội nghị.', lines: deadline.lines }] : []
}

/** Times of work that name no day: "trong tuần đầu tháng 8", "sau khi có danh sách". */
const NO_DAY =
  /(?:trong |vao |giua |cuoi |dau )?(?:(?:tuan (?:dau|cuoi|le|thu \S+|\d)(?: tien| cuoi)?(?: cua)?|(?:thuong|trung|ha) tuan|(?<=trong |vao |giua |cuoi |dau )) ?thang \d{1,2}(?!\d)(?:(?: nam |\/)\d{4})?|(?<=trong |vao )quy (?:\d|[iv]+)\b)|(?:ngay )?sau khi (?:co|nhan duoc|ban hanh) [^,.;]{3,50}/

/** Work whose time is said so that somebody must still be asked for the day. */
export const openDeadlines = (drafts: readonly Draft[]): Warning[] =>
  drafts.flatMap(({ due, text }) => {
    const said = due ? null : first(NO_DAY, text)?.all
    return said ? [{ code: 'deadline-without-day', text: `“${said.text}”: chưa rõ ngày nào là hạn.`, lines: linesOf(said) }] : []
  })
