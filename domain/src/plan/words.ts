import type { FindingGroup, FindingKind } from './finding.ts'

/** Single values of a reading that an officer sees and answers: path, group, what a correction must be. Paths: reading-format. */
export const scalarFields: readonly (readonly [path: string, group: FindingGroup, kind: FindingKind])[] = [
  ['document.type', 'document', 'text'],
  ['document.title', 'document', 'text'],
  ['document.issuer', 'document', 'text'],
  ['document.parent', 'document', 'text'],
  ['document.commune', 'document', 'text'],
  ['document.province', 'document', 'text'],
  ['document.number', 'document', 'text'],
  ['document.symbol', 'document', 'text'],
  ['document.place', 'document', 'text'],
  ['document.date', 'document', 'day'],
  ['conference.name', 'conference', 'text'],
  ['conference.ordinal', 'conference', 'number'],
  ['conference.term', 'conference', 'period'],
  ['theme', 'conference', 'text'],
  ['time.date', 'time', 'day'],
  ['time.sessions', 'time', 'number'],
  ['time.partOfDay', 'time', 'text'],
  ['time.startTime', 'time', 'text'],
  ['time.venue', 'time', 'text'],
  ['delegates.maximum', 'delegates', 'number'],
  ['nomination.who', 'nomination', 'text'],
  ['nomination.what', 'nomination', 'text'],
  ['nomination.deadline', 'nomination', 'day'],
  ['nomination.receiver', 'nomination', 'text'],
  ['nomination.via', 'nomination', 'text'],
  ['nomination.quotaPerUnit', 'nomination', 'number'],
  ['scope.evaluationPeriod', 'scope', 'period'],
  ['scope.directionPeriod', 'scope', 'period'],
  ['scope.coverage', 'scope', 'text'],
  ['upperDelegates.count', 'upper', 'number'],
  ['upperDelegates.method', 'upper', 'text'],
  ['signatory.onBehalf', 'signatory', 'text'],
  ['signatory.signingFor', 'signatory', 'text'],
  ['signatory.position', 'signatory', 'text'],
  ['signatory.name', 'signatory', 'text'],
]

type ListField = {
  readonly path: string
  readonly group: FindingGroup
  /** The key that holds what the entry says. */
  readonly says: 'text' | 'value' | 'name'
  /** Details of an entry that are answered apart; `asked`: null is a question. */
  readonly details?: readonly { readonly key: string; readonly kind: FindingKind; readonly asked: boolean }[]
}

export const listFields: readonly ListField[] = [
  { path: 'conference.aliases', group: 'conference', says: 'value' },
  {
    path: 'legalBases',
    group: 'basis',
    says: 'text',
    details: [
      { key: 'number', kind: 'text', asked: false },
      { key: 'date', kind: 'day', asked: false },
    ],
  },
  { path: 'upperCongresses', group: 'upper', says: 'text' },
  { path: 'purposes', group: 'purpose', says: 'text' },
  { path: 'requirements', group: 'purpose', says: 'text' },
  { path: 'delegates.shares', group: 'delegates', says: 'text', details: [{ key: 'percent', kind: 'number', asked: true }] },
  { path: 'delegates.composition', group: 'delegates', says: 'text' },
  { path: 'delegates.priorityGroups', group: 'delegates', says: 'text', details: [{ key: 'quota', kind: 'number', asked: false }] },
  { path: 'delegates.rules', group: 'delegates', says: 'text' },
  { path: 'nomination.priorities', group: 'nomination', says: 'text' },
  { path: 'nomination.criteria', group: 'nomination', says: 'text' },
  { path: 'nomination.chain', group: 'nomination', says: 'text', details: [{ key: 'actor', kind: 'text', asked: true }] },
  { path: 'scope.predecessorCommunes', group: 'scope', says: 'value' },
  { path: 'programme', group: 'programme', says: 'text' },
  { path: 'activities', group: 'activity', says: 'text', details: [{ key: 'owner', kind: 'text', asked: true }] },
  { path: 'reportRequirements', group: 'report', says: 'text' },
  { path: 'upperDelegates.categories', group: 'upper', says: 'value' },
  { path: 'tasks', group: 'task', says: 'text', details: [{ key: 'owner', kind: 'text', asked: true }] },
  {
    path: 'deadlines',
    group: 'deadline',
    says: 'text',
    details: [
      { key: 'date', kind: 'day', asked: false },
      { key: 'daysBeforeEvent', kind: 'number', asked: false },
    ],
  },
  { path: 'documents', group: 'paper', says: 'name', details: [{ key: 'owner', kind: 'text', asked: false }] },
  { path: 'mediaForms', group: 'activity', says: 'text' },
  { path: 'recipients', group: 'recipient', says: 'value' },
]

/** What a plan should say and an officer is asked for where it is silent (model §6; both plans lack some of them). */
export const askedWhereSilent: ReadonlySet<string> = new Set([
  'document.issuer',
  'document.number',
  'document.symbol',
  'document.date',
  'conference.name',
  'time.date',
  'time.partOfDay',
  'time.startTime',
  'time.venue',
  'nomination.deadline',
  'upperDelegates.count',
  'signatory.position',
  'signatory.name',
])

/** The name under a stamp is always confirmed by a person: seals and signatures hide letters. */
export const signerPath = 'signatory.name'

/** The answer to "is it another plan, or the same one twice": of the plan as a whole, so at no finding. */
export const duplicatePath = 'duplicate-plan'

/** What must stand before a plan is confirmed; the event day may be left open: "chưa có ngày". */
export const blockingFields = ['conference.name', 'document.issuer', 'document.commune', 'time.date'] as const

/** What last time's plan can't say for this one: its number, dates, people, ordinal. */
export const notCarriedOver: readonly string[] = [
  'document.number',
  'document.date',
  'document.title',
  'conference.name',
  'conference.ordinal',
  'conference.term',
  'time.date',
  'time.sessions',
  'time.partOfDay',
  'time.startTime',
  'time.venue',
  'nomination.deadline',
  'scope.evaluationPeriod',
  'scope.directionPeriod',
  'signatory.signingFor',
  'signatory.position',
  'signatory.name',
]
