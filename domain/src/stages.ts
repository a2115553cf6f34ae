/** The way, in its order, once. A module imports only its own and earlier stages. Names are folders in all three packages, in docs/work and in e2e. */
export const stages = [
  { no: 0, name: 'paper', built: false },
  { no: 1, name: 'units', built: true },
  { no: 2, name: 'people', built: true },
  { no: 3, name: 'reading', built: true },
  { no: 4, name: 'plan', built: true },
  { no: 5, name: 'conference', built: true },
  { no: 6, name: 'tasks', built: false },
  { no: 7, name: 'budget', built: false },
  { no: 8, name: 'nominations', built: false },
  { no: 9, name: 'review', built: false },
  { no: 10, name: 'council', built: false },
  { no: 11, name: 'commendations', built: false },
  { no: 12, name: 'delegates', built: false },
  { no: 13, name: 'programme', built: false },
  { no: 14, name: 'communications', built: false },
  { no: 15, name: 'day', built: false },
  { no: 16, name: 'report', built: false },
  { no: 17, name: 'movement', built: false },
  { no: 18, name: 'province', built: false },
] as const

export type StageName = (typeof stages)[number]['name']
