import { type Answer, type AnswerState, holding, judgeAnswer, lastBatchOf, restOf } from '@guong-sang/domain/plan/answer.ts'
import { type FindingValue, findingsOf } from '@guong-sang/domain/plan/finding.ts'
import { type Progress, planCan, review } from '@guong-sang/domain/plan/plan.ts'
import { accept, type Result, refuse } from '@guong-sang/domain/shared/result.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import { record } from '../platform/happenings.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { aroundPlans } from './around.ts'
import { addAnswers, changePlan, type Loaded, lockPlan, planOf, takeBack } from './store.ts'

export type AnswerInput = {
  readonly planId: string
  readonly path: string
  readonly state: AnswerState
  readonly value?: FindingValue | null | undefined
  readonly reason?: string | undefined
}
export type Saved = { progress: Progress; canUndo: boolean; savedAt: string; changed: string[] }

/** One finding or doubt, answered by a person. */
export const answerFinding = (deps: Deps, scope: Scope, { planId, path, state, value, reason }: AnswerInput): Acted<Saved> =>
  deps.inScope(scope, async (tx) => {
    const loaded = await openToAnswers(tx, scope, planId)
    if (!loaded.ok) return loaded
    const { plan } = loaded.value
    const finding = findingsOf(plan.reading).find((each) => each.path === path)
    const given = { path, state, value: value ?? null, reason: reason || null }
    const judged =
      path.startsWith('warnings.') && !plan.reading.warnings[Number(path.split('.')[1])]
        ? refuse('plan.answer.unknown')
        : judgeAnswer(given, finding)
    if (!judged.ok) return judged
    return await saveBatch(tx, scope, loaded.value, [judged.value])
  })

/** Everything read surely and not asked for, at one stroke, undone at one stroke. */
export const acceptRest = (deps: Deps, scope: Scope, { planId }: { readonly planId: string }): Acted<Saved> =>
  deps.inScope(scope, async (tx) => {
    const loaded = await openToAnswers(tx, scope, planId)
    if (!loaded.ok) return loaded
    const { plan } = loaded.value
    const { doubts } = review(plan, (await aroundPlans(tx, scope))(planId))
    const given = restOf(findingsOf(plan.reading), holding(plan.answers), doubts).map(({ path }) => ({
      path,
      state: 'accepted' as const,
      value: null,
      reason: null,
    }))
    return await saveBatch(tx, scope, loaded.value, given)
  })

/** Takes back the actor's own last stroke. */
export const undoAnswer = (deps: Deps, scope: Scope, { planId }: { readonly planId: string }): Acted<Saved> =>
  deps.inScope(scope, async (tx) => {
    const loaded = await openToAnswers(tx, scope, planId)
    if (!loaded.ok) return loaded
    const { answers } = loaded.value.plan
    const batch = lastBatchOf(answers, scope.actor.accountId)
    if (batch === null) return refuse('plan.answer-nothing-to-undo')
    await takeBack(tx, scope, loaded.value, batch)
    const changed = answers.filter((answer) => answer.batch === batch).map(({ path }) => path)
    return await savedPlan(tx, scope, { planId, changed, what: 'plan.answer-undone' })
  })

async function openToAnswers(tx: Tx, scope: Scope, planId: string): Promise<Result<Loaded>> {
  const loaded = await lockPlan(tx, scope, planId)
  if (!loaded) return refuse('plan.unknown')
  return planCan('answer', loaded.plan) ? accept(loaded) : refuse('plan.not-under-review', { state: loaded.plan.state })
}

/** What is answered at one stroke is undone at one stroke. */
export const nextBatch = ({ plan }: Loaded): number => Math.max(0, ...plan.answers.map(({ batch }) => batch)) + 1

type Given = Pick<Answer, 'path' | 'state' | 'value' | 'reason'>

async function saveBatch(tx: Tx, scope: Scope, loaded: Loaded, given: readonly Given[]): Promise<Result<Saved>> {
  const batch = nextBatch(loaded)
  await addAnswers(
    tx,
    scope,
    loaded,
    given.map((answer) => ({ ...answer, batch })),
  )
  const answers = given.map(({ path, state, value }) => ({ path, state, value }))
  return await savedPlan(tx, scope, { planId: loaded.row.id, changed: answers.map(({ path }) => path), what: 'plan.answered', answers })
}

type Change = {
  readonly planId: string
  readonly changed: string[]
  readonly what: string
  /** What was said, for the history. */
  readonly answers?: readonly Omit<Given, 'reason'>[]
}

export async function savedPlan(tx: Tx, scope: Scope, { planId, changed, what, answers }: Change): Promise<Result<Saved>> {
  await changePlan(tx, scope, { id: planId })
  await record(tx, scope, { what, about: planId, details: { paths: changed, ...(answers && { answers }) } })
  const now = await planOf(tx, scope, planId)
  if (!now) return refuse('plan.unknown')
  const { progress } = review(now.plan, (await aroundPlans(tx, scope))(planId))
  const canUndo = lastBatchOf(now.plan.answers, scope.actor.accountId) !== null
  return accept({ progress, canUndo, savedAt: scope.now.at.toISOString(), changed })
}
