import type { Rights } from '../shared/right.ts'

/** The secretary sends documents in; whoever works with the plan may see what was read of them. */
export const readingRights = {
  'reading.see': ['secretary', 'chair', 'office', 'finance', 'front', 'unit', 'council', 'door', 'director', 'admin'],
  'reading.send': ['secretary', 'office', 'admin'],
  'reading.cancel': ['secretary', 'office', 'admin'],
} as const satisfies Rights
