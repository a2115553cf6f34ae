import type { Scene } from '../findings/scene.ts'
import type { Reading, Repair, Warning } from '../reading.ts'
import type { Draft } from '../tasks/draft.ts'
import { deadlineWarnings, openDeadlines } from './deadlines.ts'
import { gapsIn } from './gaps.ts'
import { structureWarnings } from './structure.ts'
import { sumWarnings } from './sums.ts'
import { wordingWarnings } from './wording.ts'

/** What the reading was made from. */
export type Made = { readonly scene: Scene; readonly drafts: readonly Draft[]; readonly repairs: readonly Repair[] }

/** Everything in the plan that an officer must be asked about. */
export const warningsOf = (reading: Omit<Reading, 'warnings'>, { scene, drafts, repairs }: Made): Warning[] => [
  ...gapsIn(reading, scene, drafts),
  ...deadlineWarnings(reading),
  ...openDeadlines(drafts),
  ...sumWarnings(reading, scene),
  ...structureWarnings(scene.sections),
  ...wordingWarnings(reading, scene, repairs),
]
