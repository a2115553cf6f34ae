/** Who may be signed in, by the work they do. One account may hold several, dated. Here because the rights of every stage name them. */
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
