import { createHash } from 'node:crypto'
import { labelOf } from '@guong-sang/domain/plan/finding.ts'
import { confirmPlan } from '@guong-sang/domain/plan/plan.ts'
import { canonicalText, type VersionContent } from '@guong-sang/domain/plan/plan-version.ts'
import { accept, type Refusal, type Result, refuse } from '@guong-sang/domain/shared/result.ts'
import { record } from '../platform/happenings.ts'
import { newId } from '../platform/ids.ts'
import { textOf } from '../platform/messages.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { aroundPlans } from './around.ts'
import { addClauses, type ClauseRow, changePlan, lockPlan, sealVersion } from './store.ts'

/** What a conference is opened from: the version that was confirmed, and its clauses as rows. */
export type Confirmed = {
  readonly planId: string
  readonly title: string
  readonly content: VersionContent
  readonly before: VersionContent | null
  readonly clauses: readonly ClauseRow[]
}

/** Makes the version within the transaction of the act that opens or renews the conference. */
export async function confirmWithin(tx: Tx, scope: Scope, planId: string): Promise<Result<Confirmed>> {
  const loaded = await lockPlan(tx, scope, planId)
  if (!loaded) return refuse('plan.unknown')
  const decided = confirmPlan(loaded.plan, (await aroundPlans(tx, scope))(planId))
  if (!decided.ok) return refuse(decided.refusal.code, spelt(decided.refusal.details))

  const content = canonicalText(decided.value)
  const digest = createHash('sha256').update(content).digest('hex')
  const title = decided.value.reading.document.title.value ?? loaded.row.title
  const rows = clauseRows(scope, planId, decided.value)
  await sealVersion(tx, scope, loaded, { content, digest })
  await addClauses(tx, rows)
  await changePlan(tx, scope, { id: planId, state: 'confirmed', title })
  const what = loaded.plan.confirmed ? 'plan.amended' : 'plan.confirmed'
  await record(tx, scope, { what, about: planId, details: { version: decided.value.no, digest } })
  return accept({ planId, title, content: decided.value, before: loaded.plan.confirmed, clauses: rows })
}

const clauseRows = (scope: Scope, planId: string, { no: versionNo, clauses }: VersionContent): ClauseRow[] =>
  clauses.map(({ lineageId, place, label, heading, text, lines, kind, added }, index) => ({
    authorityId: scope.authorityId,
    id: newId(scope.now.at.getTime()),
    planId,
    versionNo,
    no: index + 1,
    lineageId,
    place,
    label: label ?? null,
    heading,
    text,
    firstLine: lines[0],
    lastLine: lines[1],
    kind,
    added,
  }))

/** Fields by the names that officers know them by. */
const spelt = (details: Refusal['details']): Refusal['details'] =>
  typeof details?.fields === 'string'
    ? {
        ...details,
        fields: details.fields
          .split(',')
          .map((field) => textOf(labelOf(field)) ?? field)
          .join(', '),
      }
    : details
