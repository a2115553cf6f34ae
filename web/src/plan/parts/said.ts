import type { Value } from './review-rows.ts'

export type Said = {
  readonly path: string
  readonly state: 'accepted' | 'corrected' | 'open'
  readonly value?: Value
  readonly reason?: string
}

type Answer = {
  readonly state: Said['state']
  readonly value: Value
  readonly reason: string | null
  readonly by: string
  readonly at: string
}
type Answered = { readonly path: string; readonly answer: Answer | null }
type Plan = {
  readonly savedAt: string
  readonly canUndo: boolean
  readonly findings: readonly (Answered & { readonly needsAnswer: boolean })[]
  readonly doubts: readonly (Answered & { readonly field: string | null; readonly settled: boolean })[]
}

/** The plan as it will be once these answers, in this order, have arrived. */
export const withAnswers = <P extends Plan>(plan: P, answers: readonly Said[], by: string): P =>
  answers.reduce((before, said) => withAnswer(before, said, by), plan)

function withAnswer<P extends Plan>(plan: P, { path, state, value, reason }: Said, by: string): P {
  const answer = { state, value: value ?? null, reason: reason ?? null, by, at: plan.savedAt }
  return {
    ...plan,
    findings: plan.findings.map((finding) => (finding.path === path ? { ...finding, answer, needsAnswer: false } : finding)),
    doubts: plan.doubts.map((doubt) => (doubt.path === path || doubt.field === path ? { ...doubt, answer, settled: true } : doubt)),
    canUndo: true,
  }
}
