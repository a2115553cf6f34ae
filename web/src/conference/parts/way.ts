/** The way of the work in its order, in four groups. Names are those of domain/src/stages.ts. */
export const way = [
  { key: 'prepare', stages: ['tasks', 'budget', 'communications'] },
  { key: 'choose', stages: ['nominations', 'review', 'council', 'commendations'] },
  { key: 'hold', stages: ['delegates', 'programme', 'day'] },
  { key: 'after', stages: ['report', 'movement', 'province'] },
] as const

export type WayStage = (typeof way)[number]['stages'][number]
export const wayStages: readonly WayStage[] = way.flatMap(({ stages }) => stages)
export const isWayStage = (name: string): name is WayStage => wayStages.some((stage) => stage === name)
