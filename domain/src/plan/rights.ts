import type { Rights } from '../shared/right.ts'

/** Who may do what with a plan. A plan is public once issued: every signed-in role may read it. */
export const planRights = {
  'plan.read': ['secretary', 'chair', 'office', 'finance', 'front', 'unit', 'council', 'door', 'director', 'admin'],
  'plan.open': ['secretary', 'admin'],
  'plan.answer': ['secretary', 'admin'],
  'plan.confirm': ['secretary', 'chair'],
  'plan.amend': ['secretary', 'chair'],
  'plan.attach-parent': ['secretary'],
} as const satisfies Rights
