import { comparePlan, getPlan, getPlanDiff, getPlanHistory, listPlans } from '@guong-sang/domain/plan/api.ts'
import { ask } from '../api/ask.ts'

export const plansQuery = () => ask(listPlans, {})
export const planQuery = (planId: string) => ask(getPlan, { params: { planId } })
export const planDiffQuery = (planId: string, no: number) => ask(getPlanDiff, { params: { planId, no } })
export const planHistoryQuery = (planId: string) => ask(getPlanHistory, { params: { planId } })
export const comparisonQuery = (planId: string, other: string) => ask(comparePlan, { params: { planId }, query: { with: other } })
