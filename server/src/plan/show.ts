import { writtenClauses } from '@guong-sang/domain/plan/added-clause.ts'
import { type Answer, holding, lastBatchOf, settled } from '@guong-sang/domain/plan/answer.ts'
import { chainsOf } from '@guong-sang/domain/plan/chain.ts'
import { firstClauses, nextClauses } from '@guong-sang/domain/plan/clause.ts'
import { citedParent } from '@guong-sang/domain/plan/parent-plan.ts'
import { type Around, type Plan, type PlanId, planCan, review } from '@guong-sang/domain/plan/plan.ts'
import type { PlanView } from '@guong-sang/domain/plan/plan-view.ts'
import type { Reading } from '@guong-sang/domain/reading/reading.ts'
import { accept, refuse } from '@guong-sang/domain/shared/result.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import type { Scope } from '../platform/scope.ts'
import { aroundPlans } from './around.ts'
import { heldAnswers, type Loaded, listPlans, type PlanRow, planOf, versionsOf } from './store.ts'

type Asked = { readonly planId: string; readonly may: ReadonlySet<string>; readonly conferenceId: string | null }

/** The plan beside its source: what was read, what was answered, what must still be asked. */
export const showPlan = (deps: Deps, scope: Scope, { planId, may, conferenceId }: Asked): Acted<PlanView> =>
  deps.inScope(scope, async (tx) => {
    const loaded = await planOf(tx, scope, planId)
    if (!loaded) return refuse('plan.unknown')
    const around = (await aroundPlans(tx, scope))(planId)
    const versions = await versionsOf(tx, scope, planId)
    return accept({
      ...viewOf(loaded, { around, conferenceId }),
      versions: versions.map(({ no, state, confirmedAt, reason }) => ({
        no,
        state,
        confirmedAt: confirmedAt?.toISOString() ?? null,
        reason,
      })),
      canUndo: planCan('answer', loaded.plan) && lastBatchOf(loaded.plan.answers, scope.actor.accountId) !== null,
      may: [...may].filter((act) => act.startsWith('plan.')).sort(),
    })
  })

type Context = { readonly around: Around; readonly conferenceId: string | null }

function viewOf({ row, version, plan }: Loaded, { around, conferenceId }: Context): Omit<PlanView, 'versions' | 'canUndo' | 'may'> {
  const { findings, doubts, progress } = review(plan, around)
  const held = holding(plan.answers)
  const reading = settled(plan.reading, held)
  const answerAt = (path: string) => answerView(held.get(path))
  return {
    plan: rowView({ row, plan, progress, conferenceId }),
    version: {
      no: version.no,
      state: version.state,
      digest: version.digest,
      confirmedBy: version.confirmedBy,
      confirmedAt: version.confirmedAt?.toISOString() ?? null,
      reason: version.reason,
    },
    readingId: version.readingId,
    source: {
      kind: version.source.kind,
      pages: version.source.pages,
      lines: version.source.lines.map(({ n, text, page, box }) => ({ n, text, page, ...(box && { box }) })),
    },
    findings: findings.map(({ asked, ...finding }) => {
      const answer = answerAt(finding.path)
      return { ...finding, answer, needsAnswer: asked && answer === null }
    }),
    doubts: doubts.map((doubt) => ({ ...doubt, answer: answerAt(doubt.field ?? doubt.path) ?? answerAt(doubt.path) })),
    repairs: [...version.repairs],
    clauses: clausesIn(plan, reading, version.no).map(({ lineageId, place, label, heading, text, lines, kind, refs, added }) => ({
      lineageId,
      place,
      label: label ?? null,
      heading,
      text,
      lines: lines[0] > 0 ? lines : null,
      kind,
      refs: [...refs],
      added,
    })),
    chains: chainsOf(reading).map(({ endKind, steps }) => ({
      endKind,
      steps: [...steps],
    })),
    parent: { cited: citedParent(plan.reading)?.text ?? null, attached: parentView(row) },
    progress,
    savedAt: row.savedAt.toISOString(),
  }
}

function clausesIn({ state, confirmed }: Plan, settledReading: Reading, no: number) {
  if (state === 'confirmed' && confirmed) return confirmed.clauses
  const reading = { ...settledReading, clauses: writtenClauses(settledReading) }
  return confirmed ? nextClauses(confirmed.clauses, reading, no) : firstClauses(reading)
}

const answerView = (answer: Answer | undefined) =>
  answer ? { state: answer.state, value: answer.value, reason: answer.reason, by: answer.by, at: answer.at } : null

const parentView = ({ parent }: PlanRow): PlanView['parent']['attached'] => parent

type Summed = {
  readonly row: PlanRow
  readonly plan: Pick<Plan, 'reading' | 'answers'>
  readonly progress: PlanView['progress']
  readonly conferenceId: string | null
}

function rowView({ row, plan, progress, conferenceId }: Summed): PlanView['plan'] {
  const { document, time } = settled(plan.reading, holding(plan.answers))
  const { number, symbol, date } = document
  return {
    id: row.id,
    title: row.title,
    state: row.state,
    number: number.value === null ? null : `${number.value}${symbol.value ? `/${symbol.value}` : ''}`,
    date: date.value,
    day: time.date.value,
    versionNo: row.versionNo,
    conferenceId,
    progress,
    savedAt: row.savedAt.toISOString(),
  }
}

/** All plans of the authority, in four queries whatever their number. */
export const plansOf = (deps: Deps, scope: Scope, conferenceOf: ReadonlyMap<string, string>) =>
  deps.inScope(scope, async (tx) => {
    const around = await aroundPlans(tx, scope)
    const answers = await heldAnswers(tx, scope)
    const rows = await listPlans(tx, scope)
    return accept(
      rows.map(({ row, reading }) => {
        const own = answers.filter(({ planId }) => planId === row.id)
        const plan = { id: row.id as PlanId, reading, answers: own.map(asAnswer) }
        const { progress } = review(plan, around(row.id))
        return rowView({ row, plan, progress, conferenceId: conferenceOf.get(row.id) ?? null })
      }),
    )
  })

type Held = Awaited<ReturnType<typeof heldAnswers>>[number]
const asAnswer = ({ path, state, value }: Held): Answer => ({
  path,
  state,
  value: value ?? null,
  reason: null,
  byId: '',
  by: '',
  at: '',
  batch: 0,
  undone: false,
})
