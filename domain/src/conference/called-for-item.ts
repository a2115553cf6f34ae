import type { PlanClause } from '../plan/clause.ts'
import type { VersionContent } from '../plan/plan-version.ts'
import type { Reading, Task, TaskKind } from '../reading/reading.ts'
import { isDay } from '../shared/day.ts'
import { accept, refuse } from '../shared/result.ts'
import { fold } from '../shared/vietnamese.ts'
import type { StageName } from '../stages.ts'
import type { DueRule } from './dates/due.ts'
import { FIX_DAY, isReport, stageOf, titleOf } from './words.ts'

export type ItemKind = TaskKind | 'paper' | 'programme_item' | 'fix_day' | 'composition' | 'report_demand' | 'check'
export type ItemState = 'unopened' | 'opened' | 'answered' | 'waived' | 'superseded'

/** What a clause demands (việc kế hoạch yêu cầu). It is the plan's and can't be deleted: answered, waived with a reason, or superseded. */
export type CalledForItem = {
  /** Stays the same through versions of the plan: the clause's line, and which of its demands. */
  readonly key: string
  /** Line of the clause that calls for it; null: an adopted rule does. */
  readonly lineageId: string | null
  readonly alsoCalledBy: readonly string[]
  readonly ruleKey: string | null
  readonly kind: ItemKind
  readonly stage: StageName
  readonly title: string
  readonly ownerText: string | null
  readonly ownerInferred: boolean
  readonly mood: 'assign' | 'request'
  readonly role: 'lead' | 'coordinate' | 'own' | null
  readonly due: DueRule
  /** The paper it brings, by the plan's name. */
  readonly paper: string | null
}

/** Every clause calls for at least one item; a paper named twice is one item of two clauses (model §1.3). */
export const itemsOf = ({ reading, clauses }: Pick<VersionContent, 'reading' | 'clauses'>): CalledForItem[] =>
  merged(clauses.flatMap((clause) => withKeys(clause, demandsOf(clause, reading))))

type Demand = Omit<CalledForItem, 'key' | 'lineageId' | 'alsoCalledBy' | 'ruleKey' | 'stage'>

const noOwner = { ownerText: null, ownerInferred: false, mood: 'assign', role: null } as const
const demand = (kind: ItemKind, text: string, more: Partial<Demand> = {}): Demand => ({
  kind,
  title: titleOf(text),
  ...noOwner,
  due: { k: 'none' },
  paper: null,
  ...more,
})

function demandsOf(clause: PlanClause, reading: Reading): Demand[] {
  switch (clause.kind) {
    case 'purpose':
    case 'requirement':
    case 'closing':
      return [demand('check', clause.text)]
    case 'time':
      return [demand('fix_day', FIX_DAY)]
    case 'composition':
      return [...tasksIn(clause, reading), demand('composition', clause.text)]
    case 'programme':
      return [programmeItem(clause, reading)]
    case 'activity':
      return activitiesIn(clause, reading)
    case 'scope':
    case 'report':
      return [demand('report_demand', clause.text, reportOwner(reading))]
    case 'task': {
      const tasks = [...tasksIn(clause, reading), ...decisionIn(clause, reading)]
      return tasks.length > 0 ? tasks : [demand('execute', clause.text)]
    }
  }
}

/** Entries of a list that the clause was cut around: 'tasks.3' → tasks[3]. What an officer took out says nothing. */
function entriesAt<T extends { readonly text: string }>(clause: PlanClause, path: string, list: readonly T[]): T[] {
  const own = new RegExp(`^${path}\\.(\\d+)`)
  const indexes = new Set(clause.refs.flatMap((ref) => own.exec(ref)?.[1] ?? []).map(Number))
  return list.filter(({ text }, index) => indexes.has(index) && text !== '')
}

const tasksIn = (clause: PlanClause, reading: Reading): Demand[] =>
  entriesAt(clause, 'tasks', reading.tasks).flatMap((task) => demandsOfTask(task, reading))

/** "… trình Chủ tịch UBND xã khen thưởng" calls for the decision too, where no task says it (Lợi Bác IV.1). */
function decisionIn(clause: PlanClause, { tasks, nomination }: Reading): Demand[] {
  if (tasks.some(({ kind }) => kind.includes('decide'))) return []
  return nomination.chain
    .filter(({ action, lines }) => action === 'decide' && clause.lines[0] <= lines[0] && lines[1] <= clause.lines[1])
    .map(({ text, actor }) => demand('decide', text, { ownerText: actor, ownerInferred: true, role: 'own' }))
}

/** Drafting three papers is three items, sending four is one; guiding another's paper leaves the paper its own owner (KM VI.4). */
function demandsOfTask(task: Task, reading: Reading): Demand[] {
  const shared = {
    ...ownerOf(task, reading),
    mood: task.mood,
    role: task.role,
    due: dueRuleOf(task, reading),
  }
  const whole = demand(mainKind(task), task.text, shared)
  const [first = null] = task.documents
  if (first === null || isHandOver(task) || !task.kind.some((kind) => bringsPapers.has(kind))) return [{ ...whole, paper: first }]
  const papers = task.documents.map((paper) => demand('paper', paper, { ...shared, ...paperOwner(paper, task, reading), paper }))
  return papers.some(({ ownerText }) => ownerText !== task.owner) ? [whole, ...papers] : papers
}
/** "… để tổng hợp, đề nghị Hội đồng …": who collates is whom they are sent through, a person concludes. */
function ownerOf({ owner, ownerInferred, text }: Task, { nomination }: Reading): Pick<Demand, 'ownerText' | 'ownerInferred'> {
  const via = nomination.via.value
  if (owner === null && via !== null && /^(de )?tong hop/.test(fold(text))) return { ownerText: via, ownerInferred: true }
  return { ownerText: owner, ownerInferred: ownerInferred === true }
}

const bringsPapers: ReadonlySet<TaskKind> = new Set(['draft_document', 'organise_body', 'guide', 'allocate', 'budget'])

/** Sent or submitted to someone, not drafted: what is sent may be many papers. */
const isHandOver = ({ kind, text, deadline, receiver }: Task): boolean =>
  kind.includes('submit') && (!kind.includes('draft_document') || receiver !== undefined || deadline !== null || HANDS_ON.test(fold(text)))

/** "gửi …", "trình …", not the "trình" of chương trình, tờ trình, quy trình. */
const HANDS_ON = /(^| )gui |(?<!(?:chuong|to|qua|quy|tien|cong|lo) )\btrinh /

/** A sentence of several acts is known by the one that ends it: who reviews and submits, submits. */
const mainKind = (task: Task): TaskKind => {
  if (isHandOver(task) && !task.kind.includes('nominate')) return 'submit'
  return task.kind.find((kind) => kind !== 'review' || !/lua chon/.test(fold(task.text))) ?? task.kind[0] ?? 'execute'
}

/** Who guides does not draft: the paper is its named drafter's, else nobody's yet. A guidance itself is its author's. */
function paperOwner(paper: string, task: Task, reading: Reading): Partial<Demand> {
  if (!task.kind.includes('guide') || task.kind.includes('draft_document') || fold(paper).startsWith('huong dan')) return {}
  const named = reading.documents.find(({ name }) => fold(name) === fold(paper))?.owner ?? null
  return named === null || named === task.owner ? { ownerText: null, role: null } : { ownerText: named, ownerInferred: true, role: 'lead' }
}

function dueRuleOf({ deadline, kind, lines }: Task, reading: Reading): DueRule {
  if (deadline?.date && isDay(deadline.date)) {
    return { k: 'on', day: deadline.date, cmp: comparatorOf(deadline.comparator), includesDay: null }
  }
  if (deadline?.daysBeforeEvent !== undefined) return relativeRule(deadline.daysBeforeEvent, deadline.workingDays === true)
  const own = reading.nomination.deadline
  const stated = kind.includes('nominate') && own.value !== null && own.lines[0] >= lines[0] && own.lines[1] <= lines[1]
  return stated ? { k: 'on', day: own.value, cmp: comparatorOf(own.comparator), includesDay: null } : { k: 'none' }
}

/** Negative days before the event are days after it (reading-format). */
const relativeRule = (days: number, working: boolean): DueRule => ({
  k: 'rel',
  anchor: 'event',
  n: Math.abs(days),
  unit: working ? 'working' : 'day',
  side: days < 0 ? 'after' : 'before',
  cmp: 'by',
})
const comparatorOf = (comparator: string | undefined) => (comparator === 'before' ? 'before' : comparator === '=' ? 'on' : 'by')

function programmeItem(clause: PlanClause, reading: Reading): Demand {
  const [entry] = entriesAt(clause, 'programme', reading.programme)
  const paper = reading.documents.find(({ lines, explicit }) => explicit && lines[0] >= clause.lines[0] && lines[1] <= clause.lines[1])
  const ownerText = entry?.owner ?? paper?.owner ?? null
  return demand('programme_item', entry?.text ?? clause.text, { ownerText, paper: paper?.name ?? null })
}

function activitiesIn(clause: PlanClause, reading: Reading): Demand[] {
  const found = entriesAt(clause, 'activities', reading.activities).map(({ text, owner }) =>
    demand('communicate', text, { ownerText: owner }),
  )
  return found.length > 0 ? found : [demand('communicate', clause.text)]
}

/** Demands on the report are its drafter's, where the plan names him: a person concludes it. */
function reportOwner({ documents }: Reading): Partial<Demand> {
  const owner = documents.find(({ name, owner: drafter }) => isReport(name) && drafter !== null)?.owner ?? null
  return owner === null ? {} : { ownerText: owner, ownerInferred: true }
}

type PlanItem = CalledForItem & { readonly lineageId: string }

function withKeys({ lineageId }: PlanClause, demands: readonly Demand[]): PlanItem[] {
  const seen = new Map<string, number>()
  return demands.map((each) => {
    const name = each.kind === 'paper' ? `paper:${fold(each.title)}` : each.kind
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    const key = `${lineageId}|${name}${count > 1 ? `|${count}` : ''}`
    return { ...each, key, lineageId, alsoCalledBy: [], ruleKey: null, stage: stageOf(each.kind, each.title) }
  })
}

function merged(items: readonly PlanItem[]): PlanItem[] {
  const kept: PlanItem[] = []
  for (const item of items) {
    const at = kept.findIndex((earlier) => isSamePaper(earlier, item))
    const earlier = kept[at]
    if (earlier) kept[at] = alsoFor(earlier, item)
    else kept.push(item)
  }
  return kept
}

const alsoFor = (earlier: PlanItem, { lineageId }: PlanItem): PlanItem =>
  lineageId === earlier.lineageId ? earlier : { ...earlier, alsoCalledBy: [...new Set([...earlier.alsoCalledBy, lineageId])] }

/** Named twice, once in full and once in short: "Hướng dẫn khen thưởng" and "Hướng dẫn khen thưởng tại Hội nghị …" (KM VI.2). */
function isSamePaper(a: CalledForItem, b: CalledForItem): boolean {
  if (!namesOne.has(a.kind) || !namesOne.has(b.kind) || a.ownerText !== b.ownerText) return false
  const [short = '', long = ''] = [fold(a.title), fold(b.title)].sort((one, other) => one.length - other.length)
  return short === long || (short.split(' ').length >= 4 && `${long} `.startsWith(`${short} `))
}
const namesOne: ReadonlySet<ItemKind> = new Set(['paper', 'guide', 'decide'])

/** Which state each act may start from. */
export const itemStartsFrom = {
  open: ['unopened', 'answered'],
  answer: ['unopened', 'opened'],
  reset: ['opened', 'answered'],
  waive: ['unopened', 'opened'],
  restore: ['waived'],
  hold: ['unopened', 'opened'],
} as const satisfies Record<string, readonly ItemState[]>
export const itemCan = (act: keyof typeof itemStartsFrom, state: ItemState): boolean => itemStartsFrom[act].some((from) => from === state)

export function waiveItem(item: { readonly state: ItemState }, reason: string) {
  if (!itemCan('waive', item.state)) return refuse('conference.item-not-open', { state: item.state })
  if (reason.trim() === '') return refuse('conference.item-reason-missing')
  return accept({ state: 'waived' as const, reason: reason.trim() })
}

/** Purposes and requirements are a checklist: each names the work that answers it, and no check answers another. */
export function answerCheck(check: { readonly kind: ItemKind; readonly state: ItemState }, by: readonly { readonly kind: ItemKind }[]) {
  if (check.kind !== 'check' || by.some(({ kind }) => kind === 'check')) return refuse('conference.check-only')
  if (check.state === 'superseded') return refuse('conference.item-not-open', { state: check.state })
  return accept(by)
}

const actTo = { unopened: 'reset', opened: 'open', answered: 'answer' } as const
/** A waived item comes back to life only as unopened. */
export function markItem(item: { readonly state: ItemState }, to: keyof typeof actTo) {
  const act = item.state === 'waived' && to === 'unopened' ? 'restore' : actTo[to]
  if (!itemCan(act, item.state)) return refuse('conference.item-not-open', { state: item.state })
  return accept({ state: to })
}
