import { labelOf } from '@guong-sang/domain/plan/finding.ts'
import { accept } from '@guong-sang/domain/shared/result.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import { textOf } from '../platform/messages.ts'
import type { Scope } from '../platform/scope.ts'
import { happeningsAbout } from './store.ts'

type Told = { what: string; text: string; by: string; at: string; details: Record<string, unknown> }
type Row = Awaited<ReturnType<typeof happeningsAbout>>[number]

/** What happened to one object, oldest first; answers that one person gave one after another are one line. */
export const historyOf = (deps: Deps, scope: Scope, about: string): Acted<Told[]> =>
  deps.inScope(scope, async (tx) => accept(grouped(await happeningsAbout(tx, scope, about)).map(told)))

/** One line: its time is that of the last. */
function grouped(rows: readonly Row[]): Row[] {
  const lines: Row[] = []
  for (const row of rows) {
    const before = lines.at(-1)
    const goesOn = before?.what === ANSWERED && row.what === ANSWERED && before.details?.by === row.details?.by
    if (before && goesOn) lines[lines.length - 1] = { ...row, details: together(before.details, row.details) }
    else lines.push(row)
  }
  return lines
}
const ANSWERED = 'plan.answered'

type Details = Row['details']
const together = (before: Details, now: Details): Details => ({
  ...now,
  paths: [...listOf(before?.paths), ...listOf(now?.paths)],
  answers: [...listOf(before?.answers), ...listOf(now?.answers)],
})

const told = ({ what, at, details }: Row): Told => {
  const { by, ...rest } = details ?? {}
  const text =
    (what === ANSWERED ? answersTold(listOf(rest.answers)) : null) ?? textOf(what, { ...plainOf(rest), ...stateIn(rest.after) }) ?? what
  return { what, text, by: typeof by === 'string' ? by : '', at: at.toISOString(), details: rest }
}

/** So many answers are named in one line, the last word on each; the others are counted. */
const MOST_NAMED = 6

function answersTold(answers: readonly unknown[]): string | null {
  const last = new Map(answers.flatMap((answer) => (isAnswered(answer) ? [[answer.path, answer] as const] : [])))
  if (last.size === 0) return null
  // What was corrected or left open says more than what was accepted.
  const all = [...last.values()].sort((a, b) => Number(a.state === 'accepted') - Number(b.state === 'accepted'))
  const named = all.slice(0, MOST_NAMED).map(answerTold).join('; ')
  const rest = all.length - MOST_NAMED
  return rest > 0 ? textOf('plan.answered-many', { named, rest }) : textOf('plan.answered-of', { named })
}

type Answered = { readonly path: string; readonly state: string; readonly value?: unknown }
const isAnswered = (node: unknown): node is Answered =>
  typeof node === 'object' && node !== null && 'path' in node && typeof node.path === 'string' && 'state' in node

function answerTold({ path, state, value }: Answered): string {
  const place = /\.(\d+)(\.|$)/.exec(path)?.[1]
  const label = textOf(labelOf(path)) ?? textOf('plan.answered-doubt') ?? path
  const name = place === undefined ? label : `${label} ${Number(place) + 1}`
  if (state === 'open') return textOf('plan.answered-open', { name }) ?? name
  if (state === 'accepted') return textOf('plan.answered-accepted', { name }) ?? name
  return textOf('plan.answered-corrected', { name, value: valueTold(value) }) ?? name
}

function valueTold(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'from' in value && 'to' in value) return `${value.from} - ${value.to}`
  return value === null || value === undefined ? (textOf('plan.answered-nothing') ?? '') : String(value)
}

const listOf = (node: unknown): readonly unknown[] => (Array.isArray(node) ? node : [])

/** The state that an item was brought into, in words. */
const stateIn = (after: unknown): Record<string, string> => {
  const state = typeof after === 'string' ? textOf(`conference.item-state.${after}`) : null
  return state === null ? {} : { state }
}

const plainOf = (details: Readonly<Record<string, unknown>>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(details).flatMap(([key, value]) => (typeof value === 'string' || typeof value === 'number' ? [[key, value]] : [])),
  )
