import type { Lines, Sureness } from '../reading/found.ts'
import type { Period, Reading } from '../reading/reading.ts'
import { isDay } from '../shared/day.ts'
import type { findingGroups, findingKinds } from './plan-view.ts'
import { askedWhereSilent, listFields, scalarFields, signerPath } from './words.ts'

export type FindingGroup = (typeof findingGroups)[number]
export type FindingKind = (typeof findingKinds)[number]
export type FindingValue = string | number | boolean | Period

/** One meaning that was read, by its path in the reading: 'document.number', 'tasks.3', 'tasks.3.owner'. */
export type Finding = {
  readonly path: string
  readonly group: FindingGroup
  /** Message key: 'plan.field.' and the path without positions. */
  readonly label: string
  /** 1-based place in its list. */
  readonly position: number | null
  readonly kind: FindingKind
  /** null: the plan does not say it. */
  readonly value: FindingValue | null
  readonly text: string | null
  readonly lines: Lines | null
  readonly sureness: Sureness | null
  readonly inferred: boolean
  readonly provisional: boolean
  readonly approximate: boolean
  readonly ocr: string | null
  /** A person must look at it, whatever else is accepted at a stroke. */
  readonly asked: boolean
}

/** A reading as a flat list, in the order of a plan. Every path that an officer may answer is in it exactly once. */
export const findingsOf = (reading: Reading): Finding[] => [...scalarsOf(reading), ...entriesOf(reading)]

const scalarsOf = (reading: Reading): Finding[] =>
  scalarFields.map(([path, group, kind]) => {
    const found = recordOf(at(reading, path))
    const value = plainValue(found.value)
    return finding({ path, group, kind, position: null, value, from: value === null ? {} : found })
  })

const entriesOf = (reading: Reading): Finding[] =>
  listFields.flatMap(({ path, group, says, details = [] }) =>
    listOf(at(reading, path)).flatMap((entry, index) => {
      const from = recordOf(entry)
      const own = `${path}.${index}`
      const position = index + 1
      return [
        finding({ path: own, group, kind: 'text', position, value: plainValue(from[says]), from }),
        ...details.map(({ key, kind, asked }) =>
          finding({ path: `${own}.${key}`, group, kind, position, value: plainValue(from[key]), from: detailOf(from, key), asked }),
        ),
      ]
    }),
  )

type Given = Pick<Finding, 'path' | 'group' | 'kind' | 'position' | 'value'> & {
  readonly from: Readonly<Record<string, unknown>>
  readonly asked?: boolean
}

function finding({ from, asked, ...given }: Given): Finding {
  const sureness = surenessOf(from.confidence)
  const inferred = from.inferred === true
  const unsure = given.value !== null && (sureness === 'low' || sureness === 'medium' || inferred)
  const silent = given.value === null && (asked ?? askedWhereSilent.has(given.path))
  return {
    ...given,
    label: labelOf(given.path),
    text: textOf(from.text),
    lines: linesOf(from.lines),
    sureness: given.value === null ? null : sureness,
    inferred,
    provisional: from.provisional === true,
    approximate: from.approximate === true,
    ocr: textOf(from.ocr),
    asked: unsure || silent || given.path === signerPath,
  }
}

/** 'tasks.3.owner' → 'plan.field.tasks.owner'. */
export const labelOf = (path: string): string => `plan.field.${path.replace(/\.\d+/g, '')}`

/** An owner that a person concluded is marked so, the task itself is not. */
const detailOf = (from: Readonly<Record<string, unknown>>, key: string) => ({
  ...from,
  inferred: key === 'owner' || key === 'actor' ? from.ownerInferred === true || from.inferred === true : false,
  text: null,
  ocr: null,
})

/** Whether a correction is what the field holds. Days must exist, numbers are whole and not negative. */
export function fits(kind: FindingKind, value: FindingValue): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string' && value.trim() !== ''
    case 'day':
      return typeof value === 'string' && isDay(value)
    case 'number':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0
    case 'flag':
      return typeof value === 'boolean'
    case 'period':
      return typeof value === 'object' && value.from <= value.to
  }
}

const at = (node: unknown, path: string): unknown => path.split('.').reduce<unknown>((found, key) => recordOf(found)[key], node)
/** A node of a reading by its keys; empty where it is none. */
export const recordOf = (node: unknown): Readonly<Record<string, unknown>> =>
  typeof node === 'object' && node !== null ? Object.fromEntries(Object.entries(node)) : {}
const listOf = (node: unknown): readonly unknown[] => (Array.isArray(node) ? node : [])
const textOf = (node: unknown): string | null => (typeof node === 'string' && node !== '' ? node : null)
const surenessOf = (node: unknown): Sureness | null => (node === 'high' || node === 'medium' || node === 'low' ? node : null)

function linesOf(node: unknown): Lines | null {
  const [first, last] = listOf(node)
  return typeof first === 'number' && typeof last === 'number' && first > 0 ? [first, last] : null
}

function plainValue(node: unknown): FindingValue | null {
  if (typeof node === 'string' || typeof node === 'number' || typeof node === 'boolean') return node
  const { from, to } = recordOf(node)
  return typeof from === 'number' && typeof to === 'number' ? { from, to } : null
}
