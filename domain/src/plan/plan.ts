import type { Reading } from '../reading/reading.ts'
import type { Brand } from '../shared/brand.ts'
import { accept, refuse } from '../shared/result.ts'
import { type Answer, holding, settled } from './answer.ts'
import { type Doubt, doubtsOf, duplicateDoubts } from './doubt.ts'
import { type Finding, findingsOf } from './finding.ts'
import { isSame, type VersionContent, versionContent, versionDiff } from './plan-version.ts'
import { signerPath } from './words.ts'

export type PlanId = Brand<string, 'PlanId'>
export type PlanState = 'under_review' | 'confirmed' | 'amending'

/** A plan as an object: the draft that officers answer, over the versions that were confirmed and never change. */
export type Plan = {
  readonly id: PlanId
  readonly state: PlanState
  /** As read, or as written; never as corrected. */
  readonly reading: Reading
  readonly answers: readonly Answer[]
  /** The last confirmed version. */
  readonly confirmed: VersionContent | null
}

/** Which state each act may start from. The screens grey their buttons with the same table. */
export const startsFrom = {
  answer: ['under_review', 'amending'],
  confirm: ['under_review', 'amending'],
  amend: ['confirmed'],
} as const satisfies Record<string, readonly PlanState[]>
export const planCan = (act: keyof typeof startsFrom, { state }: Pick<Plan, 'state'>): boolean =>
  startsFrom[act].some((from) => from === state)

export type Progress = { readonly answered: number; readonly total: number; readonly blocking: number }

/** What an officer sees: findings and doubts as they stand, and how far he is. */
export type Review = { readonly findings: readonly Finding[]; readonly doubts: readonly Doubt[]; readonly progress: Progress }

/** What is known of a plan from outside its paper. */
export type Around = {
  /** Whose plan it must be; null where not known. */
  readonly authorityName: string | null
  /** The earlier plan it repeats, told; null: none. */
  readonly twin: string | null
}

export function review({ reading, answers }: Pick<Plan, 'reading' | 'answers'>, { authorityName, twin }: Around): Review {
  const held = holding(answers)
  const findings = findingsOf(reading)
  const doubts = [...duplicateDoubts(twin, held), ...doubtsOf(reading, held, authorityName)]
  const asked = findings.filter((finding) => finding.asked)
  const answered = asked.filter(({ path }) => held.has(path)).length
  return { findings, doubts, progress: { answered, total: asked.length, blocking: doubts.filter(({ blocking }) => blocking).length } }
}

/** Confirming makes a version for ever. It needs a name, an issuer, an own plan, a day or "chưa có ngày", and a person's word on the signer. */
export function confirmPlan(plan: Plan, around: Around) {
  if (!planCan('confirm', plan)) return refuse('plan.not-under-review', { state: plan.state })
  const blocking = review(plan, around).doubts.filter((doubt) => doubt.blocking)
  if (blocking.length > 0) return refuse('plan.blocking-doubts', { fields: blocking.map(({ field, path }) => field ?? path).join(',') })
  const held = holding(plan.answers)
  if (!held.has(signerPath)) return refuse('plan.signer-unconfirmed')
  const content = versionContent(settled(plan.reading, held), [...held.values()], plan.confirmed)
  if (plan.confirmed && isSame(versionDiff(plan.confirmed, content))) return refuse('plan.amend-no-change')
  return accept(content)
}

/** An amendment stands on a paper or a reason (model, stage 4). */
export function amendPlan(plan: Pick<Plan, 'state'>, { reason, paper }: { reason: string | null; paper: string | null }) {
  if (!planCan('amend', plan)) return refuse('plan.not-confirmed', { state: plan.state })
  if (!reason && !paper) return refuse('plan.amend-no-paper-or-reason')
  return accept({ state: 'amending' as const, reason, paper })
}
