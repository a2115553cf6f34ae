import type { Lines } from '../reading/found.ts'
import type { LegalBasis, Reading } from '../reading/reading.ts'
import type { Day } from '../shared/day.ts'
import { accept, refuse } from '../shared/result.ts'
import { fold } from '../shared/vietnamese.ts'

export type ParentDemand = { readonly no: number; readonly text: string; readonly lines: Lines | null }
/** The plan of the authority above that this plan carries out (KH 199): what it is, and what it demands. */
export type ParentPlan = {
  readonly number: string
  readonly date: Day
  readonly title: string
  readonly demands: readonly ParentDemand[]
  /** Where it was read from its own file. */
  readonly readingId: string | null
}

/** The plan that a plan says it carries out: its first basis that is a plan. */
export const citedParent = ({ legalBases }: Reading): LegalBasis | null => legalBases.find(({ type }) => fold(type) === 'ke hoach') ?? null

/** The two real plans cite one number under two titles: where titles differ, only the paper itself settles it. */
export function attachParent(reading: Reading, parent: ParentPlan) {
  const cited = citedParent(reading)
  const sameNumber = cited?.number !== null && cited?.number === parent.number
  if (sameNumber && parent.readingId === null && cited.subject !== null && !sameTitle(cited.subject, parent.title)) {
    return refuse('plan.parent-same-number-other-title', { number: parent.number, cited: cited.subject, given: parent.title })
  }
  return accept(parent)
}

const plain = (title: string): string =>
  fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(ve viec|ve) /, '')
    .trim()
const sameTitle = (a: string, b: string): boolean => plain(a) === plain(b)

/** What a parent plan that was read demands of those below: its tasks, requirements and report requirements, in its own words. */
export const demandsOf = ({ tasks, requirements, reportRequirements }: Reading): ParentDemand[] =>
  [...requirements, ...reportRequirements, ...tasks]
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.lines[0] - b.lines[0])
    .map(({ text, lines }, index) => ({ no: index + 1, text, lines }))
