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

function stepsOf(step: ReadStep, index: number, all: readonly ReadStep[]): Bare[] {
  const own = bareStep(step)
  if (step.action === 'review_and_submit') return [own, { ...own, act: 'submit' }]
  const before = all[index - 1]
  return own.act === 'decide' && before && !/submit/.test(before.action) ? [submission(bareStep(before), before, step), own] : [own]
}

function bareStep({ actor, action, text, lines, inferred = false }: ReadStep): Bare {
  const act = actOf[action] ?? 'appraise'
  const weighs = act === 'nominate' && /xem xet|tham dinh/.test(fold(text)) && !/gioi thieu|de nghi|de cu/.test(fold(text))
  return { act: weighs ? 'appraise' : act, actor, via: null, lines, inferred, openSubject: false, source: 'plan' }
}

/** "Xem xét trình Chủ tịch" is one actor's; "… xem xét, trình Chủ tịch" leaves open whose the second is. */
function submission(own: Bare, before: ReadStep, decision: ReadStep): Bare {
  const open = /[,;] trinh /.test(fold(before.text)) || /^trinh /.test(fold(decision.text))
  return { ...own, act: 'submit', lines: decision.lines, inferred: open, openSubject: open }
}

/** Who collates is who receives, where the sentence names nobody. Who nominates is asked, where no step says it. */
function withNominator(steps: readonly Bare[], { nomination }: Reading): Bare[] {
  const via = nomination.via.value
  const named = steps.map((step) =>
    step.act === 'collate' && step.actor === null && via !== null ? { ...step, actor: via, inferred: true } : step,
  )
  const [first, ...rest] = named
  if (first?.act === 'nominate') return [{ ...first, via }, ...rest]
  const nominator = {
    act: 'nominate',
    actor: nomination.who.value,
    via,
    lines: null,
    inferred: false,
    openSubject: false,
    source: 'plan',
  } as const
  return [nominator, ...named]
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
