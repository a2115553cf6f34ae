import { blankReading, carriedOver } from '@guong-sang/domain/plan/blank-plan.ts'
import type { Reading, Repair } from '@guong-sang/domain/reading/reading.ts'
import type { SourceText } from '@guong-sang/domain/reading/source.ts'
import { accept, type Result, refuse } from '@guong-sang/domain/shared/result.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import { record } from '../platform/happenings.ts'
import { newId } from '../platform/ids.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { attachPlan } from '../reading/attach-plan.ts'
import { readingOf, resultOf } from '../reading/store.ts'
import { addAnswers, addPlan, addVersion, planOf } from './store.ts'

export type OpenFrom = { readonly readingId: string } | { readonly blank: { readonly title: string } } | { readonly planId: string }
type Start = {
  readonly reading: Reading
  readonly source: SourceText
  readonly repairs: readonly Repair[]
  /** What its officer says of it in opening it. */
  readonly title: string | null
}

const noSource: SourceText = { kind: 'text', pages: 0, lines: [], notes: [] }

/** Opens a plan for review: from what was read of a file, from nothing, or from last time's. */
export const openPlan = (deps: Deps, scope: Scope, { from }: { readonly from: OpenFrom }): Acted<{ planId: string }> =>
  deps.inScope(scope, async (tx) => {
    const start = await startOf(tx, scope, from)
    if (!start.ok) return start
    const planId = newId(scope.now.at.getTime())
    const readingId = 'readingId' in from ? from.readingId : null
    await savePlan(tx, scope, { planId, readingId, fromPlanId: 'planId' in from ? from.planId : null, start: start.value })
    if (readingId !== null) await attachPlan(tx, scope, { readingId, planId })
    await record(tx, scope, { what: 'plan.opened', about: planId, details: { from: Object.keys(from)[0] ?? '' } })
    return accept({ planId })
  })

async function startOf(tx: Tx, scope: Scope, from: OpenFrom): Promise<Result<Start>> {
  if ('blank' in from) return accept({ reading: blankReading, source: noSource, repairs: [], title: from.blank.title })
  if ('planId' in from) {
    const last = await planOf(tx, scope, from.planId)
    if (!last) return refuse('plan.unknown')
    return accept({ reading: carriedOver(last.plan.confirmed?.reading ?? last.plan.reading), source: noSource, repairs: [], title: null })
  }
  const read = await readingOf(tx, scope, from.readingId)
  if (!read) return refuse('reading.unknown')
  const result = read.state === 'read' ? await resultOf(tx, scope, from.readingId) : undefined
  return result ? accept({ ...result, title: null }) : refuse('plan.reading-unreadable', { state: read.state })
}

type Saved = { readonly planId: string; readonly readingId: string | null; readonly fromPlanId: string | null; readonly start: Start }

async function savePlan(tx: Tx, scope: Scope, { planId, readingId, fromPlanId, start: { title: given, ...start } }: Saved): Promise<void> {
  const { authorityId, now } = scope
  const { document, conference } = start.reading
  const title = given ?? document.title.value ?? conference.name.value ?? ''
  const plan = { authorityId, id: planId, title, state: 'under_review', versionNo: 1, readingId, fromPlanId } as const
  await addPlan(tx, { ...plan, parent: null, madeAt: now.at, savedAt: now.at })
  const sealed = { reason: null, paper: null, content: null, digest: null, confirmedBy: null, confirmedAt: null }
  await addVersion(tx, { authorityId, planId, no: 1, state: 'draft', readingId, ...start, ...sealed })
  if (given === null) return
  const opened = { row: { ...plan, parent: null, madeAt: now.at, savedAt: now.at }, plan: { answers: [] } }
  await addAnswers(tx, scope, opened, [{ path: 'document.title', state: 'corrected', value: given, reason: null, batch: 1 }])
}
