import { z } from 'zod'

export const dayText = z.iso.date()
/** What an officer writes: NFC, without space around it, at most so many letters. */
export const written = (most: number) => z.string().normalize('NFC').trim().max(most)
export const lines = z.tuple([z.int(), z.int()]).readonly()
const period = z.object({ from: z.int(), to: z.int() })
/** Text, number, day, yes or no, a period of years: as an officer answers it. */
export const answerValue = z.union([written(5000), z.number(), z.boolean(), period])
/** The same as it was read, of whatever length. */
export const findingValue = z.union([z.string(), z.number(), z.boolean(), period])
const sureness = z.enum(['high', 'medium', 'low'])

const answer = z.object({
  state: z.enum(['accepted', 'corrected', 'open']),
  value: findingValue.nullable(),
  reason: z.string().nullable(),
  by: z.string(),
  at: z.string(),
})

const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
const sourceLine = z.object({ n: z.int(), text: z.string(), page: z.int(), box: box.optional() })
const repair = z.object({ line: z.int(), from: z.int(), to: z.int(), original: z.string(), restored: z.string(), sureness })

export const findingGroups = [
  'document',
  'conference',
  'basis',
  'purpose',
  'time',
  'delegates',
  'nomination',
  'scope',
  'programme',
  'activity',
  'report',
  'upper',
  'task',
  'deadline',
  'paper',
  'recipient',
  'signatory',
] as const
export const findingKinds = ['text', 'number', 'day', 'flag', 'period'] as const

const findingView = z.object({
  path: z.string(),
  group: z.enum(findingGroups),
  /** Message key of the label: 'plan.field.document.number'; entries of lists carry `position` beside it. */
  label: z.string(),
  position: z.int().nullable(),
  /** What a correction must be. */
  kind: z.enum(findingKinds),
  /** As read; null: the plan does not say it. */
  value: findingValue.nullable(),
  text: z.string().nullable(),
  lines: lines.nullable(),
  sureness: sureness.nullable(),
  inferred: z.boolean(),
  provisional: z.boolean(),
  approximate: z.boolean(),
  ocr: z.string().nullable(),
  answer: answer.nullable(),
  needsAnswer: z.boolean(),
})

const doubtView = z.object({
  /** What PUT answers takes as `path`: 'warnings.3', or 'blocking:time.date'. */
  path: z.string(),
  code: z.string(),
  kind: z.enum(['missing', 'contradiction', 'unclear', 'notice', 'repair']),
  text: z.string(),
  lines: lines.nullable(),
  /** Path of the finding whose answer settles it. */
  field: z.string().nullable(),
  blocking: z.boolean(),
  /** Who can answer: a role. */
  asks: z.enum(['secretary', 'chair']),
  answer: answer.nullable(),
  settled: z.boolean(),
})

const clauseView = z.object({
  /** Stays with the clause through all versions. */
  lineageId: z.string(),
  place: z.string(),
  label: z.string().nullable(),
  heading: z.string().nullable(),
  text: z.string(),
  lines: lines.nullable(),
  kind: z.string(),
  refs: z.array(z.string()),
  /** Written by an officer, not read from the paper. */
  added: z.boolean(),
})

const chainStep = z.object({
  no: z.int(),
  act: z.enum(['nominate', 'collate', 'appraise', 'submit', 'decide', 'pass']),
  actor: z.string().nullable(),
  via: z.string().nullable(),
  lines: lines.nullable(),
  inferred: z.boolean(),
  openSubject: z.boolean(),
  source: z.enum(['plan', 'officer']),
})
const chain = z.object({ endKind: z.enum(['commend', 'delegate_up']), steps: z.array(chainStep) })

export const planState = z.enum(['under_review', 'confirmed', 'amending'])

export const planRow = z.object({
  id: z.uuid(),
  title: z.string(),
  state: planState,
  /** '08/KH-UBND'; null where the plan gives none. */
  number: z.string().nullable(),
  date: dayText.nullable(),
  day: dayText.nullable(),
  versionNo: z.int(),
  conferenceId: z.uuid().nullable(),
  progress: z.object({ answered: z.int(), total: z.int(), blocking: z.int() }),
  savedAt: z.string(),
})

const parentDemand = z.object({ no: z.int(), text: z.string(), lines: lines.nullable() })
export const parentPlan = z.object({
  number: z.string(),
  date: dayText,
  title: z.string(),
  demands: z.array(parentDemand).readonly(),
  readingId: z.uuid().nullable(),
})

export const planView = z.object({
  plan: planRow,
  version: z.object({
    no: z.int(),
    state: z.enum(['draft', 'confirmed', 'superseded']),
    digest: z.string().nullable(),
    confirmedBy: z.string().nullable(),
    confirmedAt: z.string().nullable(),
    reason: z.string().nullable(),
  }),
  versions: z.array(z.object({ no: z.int(), state: z.string(), confirmedAt: z.string().nullable(), reason: z.string().nullable() })),
  readingId: z.uuid().nullable(),
  source: z.object({ kind: z.string(), pages: z.int(), lines: z.array(sourceLine) }),
  findings: z.array(findingView),
  doubts: z.array(doubtView),
  repairs: z.array(repair),
  clauses: z.array(clauseView),
  chains: z.array(chain),
  /** What the plan cites as its parent, and the parent as attached. */
  parent: z.object({ cited: z.string().nullable(), attached: parentPlan.nullable() }),
  progress: z.object({ answered: z.int(), total: z.int(), blocking: z.int() }),
  canUndo: z.boolean(),
  savedAt: z.string(),
  may: z.array(z.string()),
})
export type PlanView = z.infer<typeof planView>
