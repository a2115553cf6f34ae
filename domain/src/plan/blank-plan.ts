import type { Reading } from '../reading/reading.ts'
import { notCarriedOver } from './words.ts'

const silent = { value: null } as const

/** A plan written from nothing: every field is silent until an officer answers it. */
export const blankReading: Reading = {
  document: {
    type: silent,
    title: silent,
    issuer: silent,
    parent: silent,
    commune: silent,
    province: silent,
    number: silent,
    symbol: silent,
    place: silent,
    date: silent,
  },
  conference: { name: silent, ordinal: silent, term: silent, level: silent, aliases: [] },
  upperCongresses: [],
  legalBases: [],
  theme: silent,
  purposes: [],
  requirements: [],
  time: { date: silent, sessions: silent, partOfDay: silent, startTime: silent, venue: silent },
  delegates: { maximum: silent, shares: [], composition: [], priorityGroups: [], rules: [] },
  nomination: {
    who: silent,
    what: silent,
    deadline: silent,
    receiver: silent,
    via: silent,
    quotaPerUnit: silent,
    priorities: [],
    criteria: [],
    chain: [],
  },
  scope: { predecessorCommunes: [], evaluationPeriod: silent, directionPeriod: silent, coverage: silent },
  programme: [],
  activities: [],
  reportRequirements: [],
  upperDelegates: { count: silent, categories: [], method: silent },
  tasks: [],
  deadlines: [],
  documents: [],
  mediaForms: [],
  recipients: [],
  signatory: { onBehalf: silent, signingFor: silent, position: silent, name: silent },
  outline: [],
  clauses: [],
  warnings: [],
}

/** Last time's plan as a start for this one: its wording without its days, number, people; nothing of it stands on this paper's lines. */
export function carriedOver(last: Reading): Reading {
  const wording = rewritten({ ...last, deadlines: [], legalBases: [], warnings: [] }, [])
  return wording as Reading
}

const dropped = new Set(notCarriedOver)

function rewritten(node: unknown, path: readonly string[]): unknown {
  if (dropped.has(path.join('.'))) return silent
  if (Array.isArray(node)) return node.map((entry, index) => rewritten(entry, [...path, String(index)]))
  if (typeof node === 'string') return withoutDays(node)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(Object.entries(node).map(([key, held]) => [key, ofKey(key, held, path)]))
}

function ofKey(key: string, held: unknown, path: readonly string[]): unknown {
  if (key === 'lines') return [0, 0]
  if (key === 'deadline' && path[0] === 'tasks') return undatedDeadline(held)
  return rewritten(held, [...path, key])
}

/** "Trước 15 ngày" holds for any day; "trước ngày 07/8/2025" does not. */
const undatedDeadline = (held: unknown): unknown =>
  typeof held === 'object' && held !== null && 'daysBeforeEvent' in held ? { ...held, computed: null } : null

/** A day of last time becomes the dots that a form has for it. */
const withoutDays = (text: string): string => text.replace(/\d{1,2}\/\d{1,2}\/\d{4}/g, '…/…/…')
