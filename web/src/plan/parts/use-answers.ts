import { acceptRest, answerFinding, undoAnswer } from '@guong-sang/domain/plan/api.ts'
import type { PlanView } from '@guong-sang/domain/plan/plan-view.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { planQuery } from '../queries.ts'
import type { Value } from './review-rows.ts'

type Said = { readonly path: string; readonly state: 'accepted' | 'corrected' | 'open'; readonly value?: Value; readonly reason?: string }
export type Say = (said: Said) => void

/** Saved as it is said, one after another; the screen shows it at once and asks the server in the background what else it settled. */
export function useAnswers(planId: string, me: string) {
  const client = useQueryClient()
  const { queryKey } = planQuery(planId)
  const params = { planId }
  const again = () => client.invalidateQueries({ queryKey })
  const turn = { scope: { id: `answers-${planId}` } }
  const answer = useMutation({
    ...turn,
    mutationFn: (said: Said) => call(answerFinding, { params, body: said }),
    onMutate: (said) => client.setQueryData<PlanView>(queryKey, (plan) => plan && shown(plan, said, me)),
    onSettled: again,
  })
  const undo = useMutation({ ...turn, mutationFn: () => call(undoAnswer, { params }), onSettled: again })
  const rest = useMutation({ ...turn, mutationFn: () => call(acceptRest, { params }), onSettled: again })
  return { answer, undo, rest }
}

/** The plan with this answer already in it. */
function shown(plan: PlanView, { path, state, value, reason }: Said, by: string): PlanView {
  const answer = { state, value: value ?? null, reason: reason ?? null, by, at: new Date().toISOString() }
  return {
    ...plan,
    findings: plan.findings.map((finding) => (finding.path === path ? { ...finding, answer, needsAnswer: false } : finding)),
    doubts: plan.doubts.map((doubt) => (doubt.path === path || doubt.field === path ? { ...doubt, answer, settled: true } : doubt)),
    canUndo: true,
  }
}
