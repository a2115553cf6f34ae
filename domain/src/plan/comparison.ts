import type { Lines } from '../reading/found.ts'
import type { Reading } from '../reading/reading.ts'
import { shareOf, wordsOf } from './clause.ts'
import { type FindingValue, findingsOf, labelOf } from './finding.ts'
import type { ParentDemand } from './parent-plan.ts'
import { scalarFields } from './words.ts'

export type Passage = { readonly topic: string; readonly text: string; readonly lines: Lines | null }
/** What one plan says and the other does not. Shown beside, never filled in: nothing leaks from one plan to another. */
export type Comparison = { readonly missing: readonly Passage[]; readonly own: readonly Passage[]; readonly matched: number }

/** Two wordings are taken to say the same from this share of common words on; below, a person is shown both. */
const SAME = 0.5
/** A demand is met where this share of its words stands in one clause, whatever else the clause says. */
const COVERED = 0.6

/** Each demand of the parent, looked for in the plan's clauses. */
export function compareWithParent(reading: Reading, demands: readonly ParentDemand[]): Comparison {
  const said = reading.clauses.map(({ text }) => wordsOf(text))
  const missing = demands.filter(({ text }) => !said.some((words) => covered(wordsOf(text), words) >= COVERED))
  return {
    missing: missing.map(({ text, lines }) => ({ topic: 'plan.field.demand', text, lines })),
    own: [],
    matched: demands.length - missing.length,
  }
}

function covered(demanded: ReadonlySet<string>, said: ReadonlySet<string>): number {
  const words = [...demanded]
  return words.length === 0 ? 1 : words.filter((word) => said.has(word)).length / words.length
}

/** Single values that only one of two plans gives, and passages that have no like in the other. Values that differ are no lack. */
export function compareWithSibling(reading: Reading, sibling: Reading): Comparison {
  const here = passagesOf(reading)
  const there = passagesOf(sibling)
  const missing = there.filter((passage) => !hasLike(passage, here))
  const own = here.filter((passage) => !hasLike(passage, there))
  return { missing: missing.map(shown), own: own.map(shown), matched: there.length - missing.length }
}

type Worded = Passage & { readonly words: ReadonlySet<string> }
const shown = ({ topic, text, lines }: Worded): Passage => ({ topic, text, lines })

/** Names, numbers and places differ by nature from plan to plan and are left out. */
const ownByNature: ReadonlySet<string> = new Set(['document', 'signatory', 'recipient', 'basis', 'paper', 'deadline'])
const singles: ReadonlySet<string> = new Set(scalarFields.map(([path]) => labelOf(path)))

const passagesOf = (reading: Reading): Worded[] =>
  findingsOf(reading)
    .filter(({ group, value, path, kind }) => value !== null && !ownByNature.has(group) && (kind !== 'text' || /\.\d+$/.test(path)))
    .filter(({ path }) => !/\.\d+\.[a-z]+$/i.test(path))
    .map(({ label, text, value, lines }) => {
      const said = text ?? spoken(value)
      return { topic: label, text: said, lines, words: wordsOf(said) }
    })

/** An officer's value has no wording of a paper. */
const spoken = (value: FindingValue | null): string =>
  typeof value === 'object' && value !== null ? `${value.from} - ${value.to}` : String(value)

const hasLike = ({ topic, words }: Worded, among: readonly Worded[]): boolean =>
  among.some((other) => (singles.has(topic) ? other.topic === topic : shareOf(words, other.words) >= SAME))
