import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CommuneKey } from '@guong-sang/domain/people/persona.ts'
import { review } from '@guong-sang/domain/plan/plan.ts'
import { confirmPlan } from '../conference/open.ts'
import { acceptRest, answerFinding } from '../plan/answer.ts'
import { aroundPlans } from '../plan/around.ts'
import { openPlan } from '../plan/open.ts'
import { planOf } from '../plan/store.ts'
import type { Scope } from '../platform/scope.ts'
import { send } from '../reading/send.ts'
import { done, type Stage } from './stage.ts'

const plansFolder = join(import.meta.dirname, '../../../plans')

/** The commune's own plan on its way: its file, the real reader, an officer's review, the Chair's confirmation. */
export async function playPlan(stage: Stage, commune: CommuneKey, name: string): Promise<void> {
  const secretary = await stage.as('secretary', commune)
  const bytes = readFileSync(join(plansFolder, `${commune}.txt`))
  const { readingId } = done(await send(stage.deps, secretary, { name, bytes }))
  await stage.settle()
  const { planId } = done(await openPlan(stage.deps, secretary, { from: { readingId } }))
  await answerAll(stage, secretary, planId)
  done(await confirmPlan(stage.deps, await stage.as('chair', commune), { planId }))
}

/** What the paper says is accepted; what it does not say stays open, the name under a stamp too: a sample invents nothing. */
async function answerAll({ deps }: Stage, scope: Scope, planId: string): Promise<void> {
  done(await acceptRest(deps, scope, { planId }))
  const { findings, doubts } = await deps.inScope(scope, async (tx) => {
    const loaded = await planOf(tx, scope, planId)
    if (loaded === undefined) throw new Error('the plan that was just opened is gone')
    return review(loaded.plan, (await aroundPlans(tx, scope))(planId))
  })
  const blocking = new Set(doubts.filter((doubt) => doubt.blocking).map(({ field }) => field))
  for (const { path, value, asked } of findings) {
    if (!asked && !blocking.has(path)) continue
    const answer = value === null ? ({ state: 'open', reason: 'Kế hoạch chưa nêu' } as const) : ({ state: 'accepted' } as const)
    done(await answerFinding(deps, scope, { planId, path, ...answer }))
  }
}
