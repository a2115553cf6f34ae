import type { Day } from '../../shared/day.ts'
import { accept, refuse } from '../../shared/result.ts'
import type { CalledForItem } from '../called-for-item.ts'
import type { DueRule } from './due.ts'

/** A dated rule of a province or of the law, as data (model §1.6). */
export type OfferedRule = {
  readonly key: string
  readonly title: string
  /** Whose wording it is. */
  readonly source: string
  /** read: official text; secondary, unread: shown as "cần đối chiếu". */
  readonly grade: 'read' | 'secondary' | 'unread'
  readonly from: Day
  readonly to: Day | null
  readonly due: DueRule
  readonly stage: CalledForItem['stage']
  readonly paper: string | null
}
export type RuleAnswer = 'pending' | 'adopted' | 'declined'

/** Offered where no item of the plan's own already does it: never applied by itself, never filled into a plan. */
export const offersFor = (rules: readonly OfferedRule[], items: readonly Pick<CalledForItem, 'stage' | 'due' | 'ruleKey'>[], on: Day) =>
  rules.filter(
    (rule) => inForce(rule, on) && !items.some(({ stage, due, ruleKey }) => ruleKey === null && stage === rule.stage && due.k !== 'none'),
  )

const inForce = ({ from, to }: OfferedRule, on: Day): boolean => from <= on && (to === null || on <= to)

const answers = { adopt: 'adopted', decline: 'declined', withdraw: 'pending' } as const

/** Adopting makes an item; declining or withdrawing leaves none. */
export function answerRule(rule: OfferedRule, given: { readonly answer: keyof typeof answers; readonly on: Day }) {
  if (!inForce(rule, given.on)) return refuse('conference.rule-not-in-force', { day: given.on })
  return accept({ state: answers[given.answer], item: given.answer === 'adopt' ? itemOfRule(rule) : null })
}

const itemOfRule = ({ key, title, due, stage, paper }: OfferedRule): CalledForItem => ({
  key: `rule|${key}`,
  lineageId: null,
  alsoCalledBy: [],
  ruleKey: key,
  kind: 'submit',
  stage,
  title,
  ownerText: null,
  ownerInferred: false,
  mood: 'assign',
  role: null,
  due,
  paper,
})
