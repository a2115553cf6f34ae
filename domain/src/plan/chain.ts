import type { Lines } from '../reading/found.ts'
import type { Reading, ChainStep as ReadStep } from '../reading/reading.ts'
import { fold } from '../shared/vietnamese.ts'

export type ChainAct = 'nominate' | 'collate' | 'appraise' | 'submit' | 'decide' | 'pass'
export type ChainStep = {
  readonly no: number
  readonly act: ChainAct
  /** In the plan's words; null: the plan names nobody, an officer is asked. */
  readonly actor: string | null
  readonly via: string | null
  readonly lines: Lines | null
  readonly inferred: boolean
  /** The sentence leaves open who does it ("…xem xét, trình Chủ tịch": the Council, or the department?). */
  readonly openSubject: boolean
  readonly source: 'plan' | 'officer'
}
/** Who handles an end, in what order: data of the plan, so that no plan is given another's Council (model §1.5). */
export type Chain = { readonly endKind: 'commend' | 'delegate_up'; readonly steps: readonly ChainStep[] }

export function chainsOf(reading: Reading): Chain[] {
  const read = reading.nomination.chain.filter(({ text }) => text !== '')
  if (read.length === 0) return []
  const steps = withNominator(read.flatMap(stepsOf), reading)
  const chains: Chain[] = [{ endKind: 'commend', steps: numbered(steps) }]
  const passing = reading.programme.find(({ text }) => /thong qua danh sach dai bieu/.test(fold(text)))
  const nominators = steps.filter(({ act }) => act === 'nominate')
  if (passing) chains.push({ endKind: 'delegate_up', steps: numbered([...nominators, passStep(passing.lines)]) })
  return chains
}

type Bare = Omit<ChainStep, 'no'>

const actOf: Readonly<Record<string, ChainAct>> = {
  nominate: 'nominate',
  collate: 'collate',
  review: 'appraise',
  appraise: 'appraise',
  review_and_submit: 'appraise',
  submit: 'submit',
  decide: 'decide',
  pass: 'pass',
}

/** "Xem xét trình Chủ tịch" is two acts of one actor; "xem xét, trình … khen thưởng" leaves open whose the second is. */
function stepsOf({ actor, action, text, lines, inferred = false }: ReadStep, index: number, all: readonly ReadStep[]): Bare[] {
  const step = { via: null, lines, inferred, openSubject: false, source: 'plan' as const }
  const act = actOf[action] ?? 'appraise'
  if (action === 'review_and_submit')
    return [
      { ...step, act: 'appraise', actor },
      { ...step, act: 'submit', actor },
    ]
  const before = all[index - 1]
  const submitsUnsaid = act === 'decide' && before && !/submit/.test(before.action) && /(^|\s)trinh\s/.test(fold(text))
  const submission: Bare[] = submitsUnsaid ? [{ ...step, act: 'submit', actor: before.actor, inferred: true, openSubject: true }] : []
  return [...submission, { ...step, act, actor }]
}

function withNominator(steps: readonly Bare[], { nomination }: Reading): Bare[] {
  const via = nomination.via.value
  const first = steps[0]
  if (first?.act === 'nominate') return [{ ...first, via }, ...steps.slice(1)]
  const nominator = {
    act: 'nominate',
    actor: nomination.who.value,
    via,
    lines: null,
    inferred: false,
    openSubject: false,
    source: 'plan',
  } as const
  return [nominator, ...steps]
}

const passStep = (lines: Lines): Bare => ({
  act: 'pass',
  actor: 'Hội nghị',
  via: null,
  lines,
  inferred: false,
  openSubject: false,
  source: 'plan',
})
const numbered = (steps: readonly Bare[]): ChainStep[] => steps.map((step, index) => ({ no: index + 1, ...step }))
