import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CommuneKey } from '@guong-sang/domain/people/persona.ts'
import type { Day } from '@guong-sang/domain/shared/day.ts'
import type { Refusal, Result } from '@guong-sang/domain/shared/result.ts'
import { send } from '../reading/send.ts'
import { startDay } from './day.ts'
import type { Stage } from './stage.ts'

/** One act of the sample story, done through the real command on its day. */
export type ScriptAct = { readonly key: string; readonly on: Day; readonly play: (stage: Stage) => Promise<void> }

const plansFolder = join(import.meta.dirname, '../../../plans')

/** In the order they are played. What a later stage adds stands on its own day. */
export const script: readonly ScriptAct[] = [
  planOf('kien-moc', 'Kế hoạch Hội nghị - xã Kiên Mộc.txt'),
  planOf('loi-bac', 'Kế hoạch Hội nghị - xã Lợi Bác.txt'),
]

/** The commune's own plan, from its file through the real reader to a confirmed plan. */
function planOf(commune: CommuneKey, name: string): ScriptAct {
  return {
    key: `${commune}.plan`,
    on: startDay,
    play: async (stage) => {
      const secretary = await stage.as('secretary', commune)
      const bytes = readFileSync(join(plansFolder, `${commune}.txt`))
      done(await send(stage.deps, secretary, { name, bytes }))
      await stage.settle()
    },
  }
}

/** The story is ours: a refusal in it is a fault of ours. @throws with the code. */
export function done<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`the script was refused: ${said(result.refusal)}`)
}

const said = ({ code, details }: Refusal): string => `${code} ${JSON.stringify(details ?? {})}`
