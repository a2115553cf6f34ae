import { fold } from '../shared/vietnamese.ts'

/** What a plan is known by beside its wording. `sha256`: of its file; null where it was written, not read. */
export type PlanMark = {
  readonly id: string
  readonly title: string
  readonly madeAt: Date
  readonly sha256: string | null
  readonly number: string | null
  readonly date: string | null
  readonly issuer: string | null
}

/** The earliest plan that one repeats: the same file, or the same number, date and issuer. The earlier of two is no repetition. */
export function twinOf(id: string, marks: readonly PlanMark[]): PlanMark | null {
  const own = marks.find((mark) => mark.id === id)
  if (!own) return null
  const earlier = marks.filter((mark) => isBefore(mark, own) && (isSameFile(mark, own) || isSamePaper(mark, own)))
  return earlier.sort((a, b) => (isBefore(a, b) ? -1 : 1))[0] ?? null
}

const isBefore = (a: PlanMark, b: PlanMark): boolean =>
  a.madeAt.getTime() === b.madeAt.getTime() ? a.id < b.id : a.madeAt.getTime() < b.madeAt.getTime()
const isSameFile = (a: PlanMark, b: PlanMark): boolean => a.sha256 !== null && a.sha256 === b.sha256
const isSamePaper = (a: PlanMark, b: PlanMark): boolean => paperOf(a) !== null && paperOf(a) === paperOf(b)

function paperOf({ number, date, issuer }: PlanMark): string | null {
  return number === null || date === null || issuer === null ? null : fold(`${number}|${date}|${issuer}`)
}
