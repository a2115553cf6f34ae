import type { Reading } from '../reading/reading.ts'
import { accept, refuse } from '../shared/result.ts'
import { type Finding, type FindingValue, fits, recordOf } from './finding.ts'
import { withTaskDeadlines } from './task-deadline.ts'
import { withTaskOwners } from './task-owner.ts'
import { duplicatePath, listFields } from './words.ts'

export type AnswerState = 'accepted' | 'corrected' | 'open'

/** What an officer said of one finding or doubt. Answers are only ever added; the last one that was not taken back holds. */
export type Answer = {
  readonly path: string
  readonly state: AnswerState
  /** Of a correction alone; null takes an entry of a list out of the plan. */
  readonly value: FindingValue | null
  readonly reason: string | null
  readonly byId: string
  /** As histories show it. */
  readonly by: string
  readonly at: string
  /** Answers given at one stroke are undone at one stroke. */
  readonly batch: number
  readonly undone: boolean
}
export type Given = Pick<Answer, 'path' | 'state' | 'value' | 'reason'>

/** The answers that hold, by path. */
export const holding = (answers: readonly Answer[]): ReadonlyMap<string, Answer> =>
  new Map(answers.filter(({ undone }) => !undone).map((answer) => [answer.path, answer]))

/** A correction must be of the field's kind; who contradicts what the paper clearly says gives a reason. */
export function judgeAnswer(given: Given, finding: Finding | undefined) {
  if (!finding) return isOfDoubt(given.path) && given.state !== 'corrected' ? accept(given) : refuse('plan.answer.unknown')
  if (given.state !== 'corrected') return accept({ ...given, value: null })
  if (given.value === null && !isEntry(finding)) return refuse('plan.answer-wrong-kind', { kind: finding.kind })
  if (given.value !== null && !fits(finding.kind, given.value)) return refuse('plan.answer-wrong-kind', { kind: finding.kind })
  if (contradicts(finding) && given.reason === null) return refuse('plan.answer-reason-missing')
  return accept(given)
}

/** A doubt that no single value settles. */
const isOfDoubt = (path: string): boolean => path.startsWith('warnings.') || path === duplicatePath
const isEntry = ({ path }: Pick<Finding, 'path'>): boolean => /\.\d+$/.test(path)
const contradicts = ({ value, sureness, inferred }: Finding): boolean => value !== null && sureness === 'high' && !inferred

/** The batch that "hoàn tác" takes back: the actor's own last one that still holds. Nobody undoes another's answer. */
export const lastBatchOf = (answers: readonly Answer[], byId: string): number | null =>
  answers.findLast((answer) => !answer.undone && answer.byId === byId)?.batch ?? null

type Asking = { readonly field: string | null; readonly blocking: boolean }

/** What "chấp nhận tất cả" accepts: read surely, not asked for, not yet answered, and nothing that stands in the way of confirming. */
export function restOf(findings: readonly Finding[], answers: ReadonlyMap<string, Answer>, doubts: readonly Asking[]): Finding[] {
  const held = new Set(doubts.filter(({ blocking }) => blocking).map(({ field }) => field))
  const sure = findings.filter(({ value, asked, sureness }) => value !== null && !asked && sureness === 'high')
  return sure.filter(({ path }) => !answers.has(path) && !held.has(path))
}

/** The reading as officers have settled it: corrections in, what was left open is null. Wording and lines stay the paper's. */
export function settled(reading: Reading, answers: ReadonlyMap<string, Answer>): Reading {
  let node: unknown = reading
  for (const { path, state, value } of answers.values()) {
    if (state === 'accepted' || isOfDoubt(path)) continue
    const entry = isEntry({ path })
    if (entry && state === 'open') continue
    node = replaceAt(node, path.split('.'), entry ? inEntry(path, value) : inValue(value))
  }
  return withTaskOwners(reading, withTaskDeadlines(reading, node as Reading), answers)
}

type Change = (old: unknown) => unknown

function replaceAt(node: unknown, [key, ...rest]: readonly string[], change: Change): unknown {
  if (key === undefined) return change(node)
  if (Array.isArray(node)) return node.map((entry, index) => (String(index) === key ? replaceAt(entry, rest, change) : entry))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(Object.entries(node).map(([name, held]) => [name, name === key ? replaceAt(held, rest, change) : held]))
}

/** An officer's value where the paper is silent stands on no line: [0, 0]. */
const inValue =
  (value: FindingValue | null): Change =>
  (old) => {
    if (typeof old !== 'object' || old === null || !('value' in old)) return value
    return value === null ? { value: null } : { text: '', lines: [0, 0], ...old, value, confidence: 'high', inferred: false }
  }

/** An entry takes the officer's wording; one that he took out falls silent but keeps its place, so that no path shifts. */
const inEntry =
  (path: string, value: FindingValue | null): Change =>
  (old) => {
    const says = listFields.find((list) => list.path === path.replace(/\.\d+$/, ''))?.says ?? 'text'
    return { ...recordOf(old), ...(value === null ? { [says]: '', text: '' } : { [says]: value }) }
  }
