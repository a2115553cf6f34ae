import type { Lines } from '../reading/found.ts'
import type { Reading } from '../reading/reading.ts'
import { fold } from '../shared/vietnamese.ts'
import type { Answer } from './answer.ts'
import { type Finding, type FindingValue, findingsOf } from './finding.ts'
import { blockingFields, duplicatePath, scalarFields } from './words.ts'

/** notice: to be looked at, though nothing contradicts. */
export type DoubtKind = 'missing' | 'contradiction' | 'unclear' | 'notice' | 'repair'

/** What is missing, contradicts itself or must be asked. `path` is what an answer names. */
export type Doubt = {
  readonly path: string
  readonly code: string
  readonly kind: DoubtKind
  readonly text: string
  readonly lines: Lines | null
  /** The finding whose answer settles it. */
  readonly field: string | null
  readonly blocking: boolean
  readonly asks: 'secretary' | 'chair'
  readonly settled: boolean
}

const kinds: Readonly<Record<string, DoubtKind>> = {
  missing: 'missing',
  'part-of-day-missing': 'missing',
  'venue-missing': 'missing',
  'quota-without-number': 'missing',
  'upper-delegates-count-missing': 'missing',
  'predecessors-missing': 'missing',
  'owner-missing': 'missing',
  'signatory-missing': 'missing',
  'list-unfinished': 'missing',
  'deadline-too-early': 'notice',
  'deadline-after-event': 'contradiction',
  'sum-mismatch': 'contradiction',
  'number-skipped': 'contradiction',
  'number-repeated': 'contradiction',
  'label-wrong-level': 'contradiction',
  'name-differs': 'notice',
  'repaired-word': 'repair',
  'unreadable-word': 'repair',
  'possible-typo': 'repair',
}
const fields: Readonly<Record<string, string>> = {
  'provisional-date': 'time.date',
  'part-of-day-missing': 'time.partOfDay',
  'venue-missing': 'time.venue',
  'upper-delegates-count-missing': 'upperDelegates.count',
  'signatory-missing': 'signatory.name',
}
/** Only the Chair can say when and where, who signs and who goes to the congress above. */
const chairAnswers = new Set(['time.date', 'time.partOfDay', 'time.startTime', 'time.venue', 'signatory.name', 'upperDelegates.count'])

/** The reader's warnings, after what blocks the confirmation. `authorityName`: whose plan it must be; null where not known. */
export function doubtsOf(reading: Reading, answers: ReadonlyMap<string, Answer>, authorityName: string | null): Doubt[] {
  return [...blockingDoubts(reading, answers, authorityName), ...warningDoubts(reading, answers)]
}

/** `twin`: the earlier plan that this one is of file or number the same as, told; a person says that both are meant. */
export function duplicateDoubts(twin: string | null, answers: ReadonlyMap<string, Answer>): Doubt[] {
  if (twin === null) return []
  const settled = answers.has(duplicatePath)
  const about = { path: duplicatePath, code: 'duplicate-plan', kind: 'notice', text: twin, lines: null, field: null } as const
  return [{ ...about, blocking: !settled, asks: 'secretary', settled }]
}

function warningDoubts(reading: Reading, answers: ReadonlyMap<string, Answer>): Doubt[] {
  const ownerless = findingsOf(reading).filter(({ path, value }) => path.endsWith('.owner') && value === null)
  return reading.warnings.map(({ code, text, lines, field: named }, index) => {
    const path = `warnings.${index}`
    const field = code === 'owner-missing' ? ownerOn(lines, ownerless) : fieldOf(code, named)
    return {
      path,
      code,
      kind: kinds[code] ?? 'unclear',
      text,
      lines,
      field,
      blocking: false,
      asks: field !== null && chairAnswers.has(field) ? 'chair' : 'secretary',
      settled: answers.has(path) || (field !== null && answers.has(field)),
    }
  })
}

/** Whose work it is that nobody is named for: who says it for the task or activity on those lines has said it. */
const ownerOn = (lines: Lines | null, ownerless: readonly Finding[]): string | null =>
  ownerless.find((finding) => lines !== null && finding.lines !== null && lines[0] <= finding.lines[1] && finding.lines[0] <= lines[1])
    ?.path ?? null

/** A bare name is a field of the document's head: 'number' is 'document.number'. */
const fieldOf = (code: string, named: string | undefined): string | null => {
  if (named === undefined) return fields[code] ?? null
  return scalarFields.some(([path]) => path === `document.${named}`) ? `document.${named}` : named
}

/** name, issuer, whose authority, event day or "chưa có ngày" (model, stage 4): what a conference can't be opened without. */
function blockingDoubts(reading: Reading, answers: ReadonlyMap<string, Answer>, authorityName: string | null): Doubt[] {
  const findings = new Map(findingsOf(reading).map((finding) => [finding.path, finding]))
  return blockingFields
    .map((field) => ({ field, finding: findings.get(field), answer: answers.get(field) }))
    .filter(({ field, finding, answer }) => blocks(field, { finding, answer, authorityName, reading }))
    .map(({ field, finding }) => ({
      path: `blocking:${field}`,
      code: field === 'document.commune' ? 'authority-differs' : 'missing',
      kind: field === 'document.commune' ? ('contradiction' as const) : ('missing' as const),
      text: String(finding?.value ?? ''),
      lines: finding?.lines ?? null,
      field,
      blocking: true,
      asks: chairAnswers.has(field) ? ('chair' as const) : ('secretary' as const),
      settled: false,
    }))
}

type Case = {
  readonly finding: Finding | undefined
  readonly answer: Answer | undefined
  readonly authorityName: string | null
  readonly reading: Reading
}

function blocks(field: string, { finding, answer, authorityName, reading }: Case): boolean {
  if (field === 'document.commune') return answer === undefined && !ownPlan(reading, authorityName)
  if (answer?.state === 'open') return field !== 'time.date'
  const value: FindingValue | null = answer?.state === 'corrected' ? answer.value : (finding?.value ?? null)
  return value === null
}

/** "xã Kiên Mộc" and "Kiên Mộc" are one; a plan that names no place of its own is asked about by its issuer. */
function ownPlan({ document }: Reading, authorityName: string | null): boolean {
  if (authorityName === null) return true
  const own = bare(authorityName)
  return [document.commune.value, document.issuer.value].some((said) => said !== null && ` ${bare(said)} `.includes(` ${own} `))
}
const bare = (name: string): string =>
  fold(name)
    .replace(/^(xa|phuong|dac khu|thi tran|tinh|thanh pho)\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
