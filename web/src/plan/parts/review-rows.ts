import type { PlanView } from '@guong-sang/domain/plan/plan-view.ts'
import { fullDay } from '../../ui/days.ts'
import type { Words } from '../../words.ts'

export type Finding = PlanView['findings'][number]
export type Doubt = PlanView['doubts'][number]
export type Value = Finding['value']
export type Row =
  | { readonly what: 'finding'; readonly path: string; readonly finding: Finding; readonly doubts: readonly Doubt[] }
  | { readonly what: 'doubt'; readonly path: string; readonly doubt: Doubt }
export type Section = { readonly key: string; readonly rows: readonly Row[] }

/** Doubts stand with the finding that settles them; those of no finding are rows of their own. */
export function rowsOf({ findings, doubts }: Pick<PlanView, 'findings' | 'doubts'>): Row[] {
  const known = new Set(findings.map(({ path }) => path))
  const loose = doubts.filter(({ field }) => field === null || !known.has(field))
  return [
    ...findings.map((finding) => ({
      what: 'finding' as const,
      path: finding.path,
      finding,
      doubts: doubts.filter(({ field }) => field === finding.path),
    })),
    ...loose.map((doubt) => ({ what: 'doubt' as const, path: doubt.path, doubt })),
  ]
}

/** What a person must look at; what blocks comes first. */
export const isWaiting = (row: Row): boolean =>
  row.what === 'doubt' ? !row.doubt.settled : row.finding.needsAnswer || row.doubts.some(({ settled }) => !settled)
const isBlocking = (row: Row): boolean => (row.what === 'doubt' ? row.doubt.blocking : row.doubts.some(({ blocking }) => blocking))
const isMissing = (row: Row): boolean => row.what === 'doubt' || row.finding.value === null
const urgency = (row: Row): number => (isBlocking(row) ? 0 : isMissing(row) ? 1 : 2)

/** Doubtful and missing first, then everything in the order of a plan. `first` is kept from the start, so that no row runs away when it is answered. */
export function sectionsOf(rows: readonly Row[], first: ReadonlySet<string>): Section[] {
  const waiting = rows.filter(({ path }) => first.has(path)).toSorted((a, b) => urgency(a) - urgency(b))
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    if (first.has(row.path)) continue
    const key = row.what === 'finding' ? row.finding.group : 'doubts'
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [{ key: 'first', rows: waiting }, ...[...groups].map(([key, of]) => ({ key, rows: of }))].filter(({ rows: of }) => of.length > 0)
}

export const linesOf = (row: Row): readonly [number, number] | null => (row.what === 'finding' ? row.finding.lines : row.doubt.lines)

/** What holds now: the correction where there is one, else what was read. */
export const held = ({ answer, value }: Finding): Value => (answer?.state === 'corrected' ? answer.value : value)

export function told(value: Value, t: Words): string {
  if (value === null) return t('review.silent')
  if (typeof value === 'boolean') return t(value ? 'review.yes' : 'review.no')
  if (typeof value === 'number') return value.toLocaleString('vi-VN')
  if (typeof value === 'object') return `${value.from} – ${value.to}`
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? fullDay(value) : value
}

export const linesTold = ([first, last]: readonly [number, number], t: Words): string =>
  first === last ? t('review.line', { first }) : t('review.lines', { first, last })
