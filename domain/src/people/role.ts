/** Who may be signed in, by the work they do (design: the personas of the trial). One account may hold several, dated. */
export const roles = [
  'secretary',
  'chair',
  'office',
  'finance',
  'front',
  'unit',
  'council',
  'door',
  'director',
  'admin',
  'province',
  'nation',
] as const
export type Role = (typeof roles)[number]
