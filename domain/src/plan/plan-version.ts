import type { Reading } from '../reading/reading.ts'
import { writtenClauses } from './added-clause.ts'
import type { Answer } from './answer.ts'
import { type Chain, chainsOf } from './chain.ts'
import { firstClauses, nextClauses, type PlanClause } from './clause.ts'
import { type FindingValue, findingsOf } from './finding.ts'

/** Everything a confirmed version says. Its canonical bytes never change; `digest` is their SHA-256. */
export type VersionContent = {
  readonly no: number
  /** The reading with the officers' corrections in it. */
  readonly reading: Reading
  readonly clauses: readonly PlanClause[]
  readonly chains: readonly Chain[]
  /** Each value that is not the paper's, with who gave it. */
  readonly answers: readonly Pick<Answer, 'path' | 'state' | 'value' | 'by' | 'at'>[]
}

/** `before`: the version it replaces, whose clauses hand on their lineage. */
export function versionContent(settledReading: Reading, answers: readonly Answer[], before: VersionContent | null): VersionContent {
  const no = (before?.no ?? 0) + 1
  const reading = { ...settledReading, clauses: writtenClauses(settledReading) }
  return {
    no,
    reading,
    clauses: before ? nextClauses(before.clauses, reading, no) : firstClauses(reading),
    chains: chainsOf(reading),
    answers: answers.map(({ path, state, value, by, at }) => ({ path, state, value, by, at })),
  }
}

/** One text for one content: keys in order, no spaces. What a digest is taken of. */
export function canonicalText(node: unknown): string {
  if (Array.isArray(node)) return `[${node.map(canonicalText).join(',')}]`
  if (typeof node !== 'object' || node === null) return JSON.stringify(node) ?? 'null'
  const entries = Object.entries(node).filter(([, held]) => held !== undefined)
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, held]) => `${JSON.stringify(key)}:${canonicalText(held)}`)
    .join(',')}}`
}

export type ValueChange = {
  readonly path: string
  readonly label: string
  readonly before: FindingValue | null
  readonly after: FindingValue | null
}
export type ClauseChange = {
  readonly change: 'kept' | 'changed' | 'new' | 'gone'
  readonly lineageId: string
  readonly place: string
  readonly before: string | null
  readonly after: string | null
}
export type VersionDiff = {
  readonly from: number
  readonly to: number
  readonly values: readonly ValueChange[]
  readonly clauses: readonly ClauseChange[]
}

export const versionDiff = (before: VersionContent, after: VersionContent): VersionDiff => ({
  from: before.no,
  to: after.no,
  values: valueChanges(before.reading, after.reading),
  clauses: clauseChanges(before.clauses, after.clauses),
})

export const isSame = ({ values, clauses }: VersionDiff): boolean => values.length === 0 && clauses.every(({ change }) => change === 'kept')

/** Single values, and owners and days of entries at the same place; wording of entries is the clauses' to show. */
function valueChanges(before: Reading, after: Reading): ValueChange[] {
  const old = new Map(findingsOf(before).map((finding) => [finding.path, finding]))
  return findingsOf(after)
    .filter(({ path }) => !/\.\d+$/.test(path))
    .map(({ path, label, value }) => ({ path, label, before: old.get(path)?.value ?? null, after: value }))
    .filter(({ before: was, after: is }) => canonicalText(was) !== canonicalText(is))
}

function clauseChanges(before: readonly PlanClause[], after: readonly PlanClause[]): ClauseChange[] {
  const old = new Map(before.map((clause) => [clause.lineageId, clause]))
  const now = new Set(after.map(({ lineageId }) => lineageId))
  const standing = after.map((clause): ClauseChange => {
    const was = old.get(clause.lineageId)
    const change = was === undefined ? 'new' : was.text === clause.text ? 'kept' : 'changed'
    return { change, lineageId: clause.lineageId, place: clause.place, before: was?.text ?? null, after: clause.text }
  })
  const gone = before
    .filter(({ lineageId }) => !now.has(lineageId))
    .map(({ lineageId, place, text }): ClauseChange => ({ change: 'gone', lineageId, place, before: text, after: null }))
  return [...standing, ...gone]
}
