import type { Rights } from '../shared/right.ts'

/** Who holds which act of this stage (model, stage 1: "by"); seeding is also the secretary's, who is the one at the desk. */
export const unitsRights = {
  'units.see': ['secretary', 'chair', 'office', 'finance', 'front', 'unit', 'council', 'door', 'director', 'admin', 'province', 'nation'],
  'bodies.seed': ['admin', 'secretary'],
  'bodies.change': ['secretary'],
  'bodies.close': ['secretary'],
  'bodies.import': ['secretary'],
  'lineage.answer': ['secretary'],
} as const satisfies Rights
