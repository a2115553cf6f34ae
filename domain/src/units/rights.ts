/** Who holds which act of this stage (model, stage 1: "by"). Joined and typed with the others in `domain/src/rights.ts`. */
export const unitsRights = {
  'units.see': ['secretary', 'chair', 'office', 'finance', 'front', 'unit', 'council', 'door', 'director', 'admin', 'province', 'nation'],
  'bodies.seed': ['admin', 'secretary'],
  'bodies.change': ['secretary'],
  'bodies.close': ['secretary'],
  'bodies.import': ['secretary'],
  'lineage.answer': ['secretary'],
} as const
