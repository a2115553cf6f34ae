import { type Day, daysBetween } from '../../shared/day.ts'
import type { Deadline, Reading, Warning } from '../reading.ts'

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
    deadline.date && held && daysBetween(held, deadline.date) > 0 && !/bao cao|báo cáo|sau hội nghị|tổng kết/i.test(deadline.event)
  return late ? [{ code: 'deadline-after-event', text: 'Hạn sau ngày tổ chức hội nghị.', lines: deadline.lines }] : []
}
