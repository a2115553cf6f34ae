import { twinOf } from '@guong-sang/domain/plan/duplicate-plan.ts'
import type { Around } from '@guong-sang/domain/plan/plan.ts'
import { authorityOf } from '../people/store.ts'
import { textOf } from '../platform/messages.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { planMarks } from './store.ts'

/** What is known around each plan of the authority, in two queries whatever their number. */
export async function aroundPlans(tx: Tx, scope: Scope): Promise<(planId: string) => Around> {
  const authorityName = (await authorityOf(tx, scope))?.name ?? null
  const marks = await planMarks(tx, scope)
  return (planId) => {
    const twin = twinOf(planId, marks)
    const day = twin && new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(twin.madeAt)
    return { authorityName, twin: twin && textOf('plan.duplicate', { title: twin.title, day: day ?? '' }) }
  }
}
