import type { Day } from '@guong-sang/domain/shared/day.ts'
import { startDay } from './day.ts'
import { playBodies } from './play-bodies.ts'
import { playPlan } from './play-plan.ts'
import type { Stage } from './stage.ts'

/** One act of the sample story, done through the real command on its day. */
export type ScriptAct = { readonly key: string; readonly on: Day; readonly play: (stage: Stage) => Promise<void> }

/** In the order they are played. What a later stage adds stands on its own day. */
export const script: readonly ScriptAct[] = [
  { key: 'kien-moc.bodies', on: startDay, play: (stage) => playBodies(stage, 'kien-moc') },
  { key: 'loi-bac.bodies', on: startDay, play: (stage) => playBodies(stage, 'loi-bac') },
  { key: 'kien-moc.plan', on: startDay, play: (stage) => playPlan(stage, 'kien-moc', 'Kế hoạch Hội nghị - xã Kiên Mộc.txt') },
  { key: 'loi-bac.plan', on: startDay, play: (stage) => playPlan(stage, 'loi-bac', 'Kế hoạch Hội nghị - xã Lợi Bác.txt') },
]
