import { markablesOf, marksOf } from '@guong-sang/domain/conference/clause-mark.ts'
import { anchorsOf, daysLeft } from '@guong-sang/domain/conference/conference.ts'
import { answerOf, type Conflict, type ConflictAnswer, conflictsOf, type DatedItem } from '@guong-sang/domain/conference/dates/conflict.ts'
import { asksDay, type Due, dueOf, isLate } from '@guong-sang/domain/conference/dates/due.ts'
import { type OfferedRule, offersFor } from '@guong-sang/domain/conference/dates/rule-offer.ts'
import { timelineOf } from '@guong-sang/domain/conference/dates/timeline.ts'
import { isOwnerless } from '@guong-sang/domain/conference/holder.ts'
import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import { correctionsOn } from '@guong-sang/domain/plan/correction.ts'
import type { Day } from '@guong-sang/domain/shared/day.ts'
import { stages } from '@guong-sang/domain/stages.ts'
import { textOf } from '../platform/messages.ts'
import type { Scope } from '../platform/scope.ts'
import { correctionView, headCorrections } from './corrections.ts'
import { itemPath } from './links.ts'
import type { Loaded } from './load.ts'
import type { ItemRow, LinkRow } from './store.ts'

type Link = LivingPlan['byRule'][number]
/** An item with its due of today's anchors. */
export type Dated = { readonly row: ItemRow; readonly due: Due }
type Seen = { readonly loaded: Loaded; readonly today: Day; readonly dated: readonly Dated[]; readonly conflicts: readonly Conflict[] }

export function presentLivingPlan(loaded: Loaded, scope: Scope, may: ReadonlySet<string>): LivingPlan {
  const { today } = scope.now
  const dated = datedItems(loaded)
  const seen: Seen = { loaded, today, dated, conflicts: conflictsIn(loaded, dated) }
  const offers = offersOf(seen)
  const linkOf = linkViews(seen)
  return {
    conference: conferenceView(loaded),
    daysLeft: daysLeft(loaded.conference.anchor, today),
    clauses: clauseViews(seen, linkOf),
    corrections: headCorrections(loaded).map(correctionView),
    byRule: dated.filter(({ row }) => row.ruleKey !== null).map(({ row }) => linkOf(row.id)),
    orphans: dated.filter(({ row }) => row.state === 'superseded').map(({ row }) => linkOf(row.id)),
    timeline: timelineIn(seen, offers),
    conflicts: conflictViews(seen.conflicts, loaded.settled),
    ruleOffers: offers,
    counts: countsOf(dated, today),
    stages: stageViews(dated, today),
    may: [...may].filter((act) => act.startsWith('conference.') || act.startsWith('plan.')).sort(),
  }
}

export function datedItems({ conference, items, calendar }: Pick<Loaded, 'conference' | 'items' | 'calendar'>): Dated[] {
  const anchors = anchorsOf(conference)
  return items.map((row) => ({ row, due: dueOf(row.due, anchors, calendar) }))
}

export const conflictsIn = ({ conference, calendar }: Pick<Loaded, 'conference' | 'calendar'>, dated: readonly Dated[]): Conflict[] =>
  conflictsOf({ items: dated.map(asDated), event: conference.anchor.day, planDate: conference.planDate, calendar })

const isOpen = ({ state }: ItemRow): boolean => state === 'unopened' || state === 'opened'
const isOver = ({ row, due }: Dated, today: Day): boolean => isOpen(row) && row.mood === 'assign' && isLate(due, today)
const asDated = ({ row, due }: Dated): DatedItem => ({
  id: row.id,
  title: short(row.title),
  kind: row.kind,
  stage: row.stage,
  due,
  open: isOpen(row),
})

const LONGEST_TITLE = 90
/** A title in a line of its own: the sentence's beginning, cut between words. */
export const short = (title: string): string =>
  title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…`

const conferenceView = ({ row, content }: Loaded): LivingPlan['conference'] => ({
  id: row.id,
  planId: row.planId,
  planTitle: row.planTitle,
  planNumber: row.planNumber,
  planDate: row.planDate,
  versionNo: content.no,
  confirmedAt: row.confirmedAt.toISOString(),
  name: row.name,
  aliases: [...row.aliases],
  ordinal: row.ordinal,
  state: row.state,
  day: row.day,
  dayStanding: row.dayStanding,
  sessions: row.sessions,
  partOfDay: row.partOfDay,
  startTime: row.startTime,
  venue: row.venue,
  notice: row.notice,
})

function clauseViews({ loaded }: Seen, linkOf: (itemId: string) => Link): LivingPlan['clauses'] {
  const markables = markablesOf(loaded.content.reading)
  const cut = new Map(loaded.content.clauses.map((clause) => [clause.lineageId, clause]))
  return loaded.clauses.map(({ id, lineageId, place, label, heading, text, firstLine, lastLine, kind }) => {
    const clause = cut.get(lineageId)
    const rows = loaded.links.filter(({ clauseId }) => clauseId === id)
    return {
      id,
      lineageId,
      place,
      label,
      heading,
      text,
      lines: firstLine > 0 ? [firstLine, lastLine] : null,
      kind,
      marks: clause ? marksOf(clause, markables) : [],
      corrections: clause ? correctionsOn(clause, loaded.corrections, loaded.content.clauses).map(correctionView) : [],
      links: rows.map((row) => (row.stage === 'conference' ? linkOf(row.objectId) : objectLink(row))),
    }
  })
}

/** An object of a later stage says for itself what it is. */
const objectLink = ({ stage, objectId, title, holder, state, due, path }: LinkRow): Link => ({
  stage,
  objectId,
  title,
  kind: stage,
  holder,
  holderInferred: false,
  mood: 'assign',
  role: null,
  state: state === 'answered' ? 'answered' : 'opened',
  waivedReason: null,
  waivedBy: null,
  ownerless: false,
  due,
  standing: due === null ? 'none' : 'fixed',
  dueWords: null,
  dueAsks: false,
  includesDay: null,
  paper: null,
  answeredBy: [],
  path,
  late: false,
  built: true,
})

function linkViews({ loaded, dated, today }: Seen): (itemId: string) => Link {
  const views = new Map(dated.map((each) => [each.row.id, itemLink(each, today, loaded.waivers.get(each.row.id) ?? null)]))
  return (itemId) => {
    const view = views.get(itemId)
    if (!view) throw new Error(`a clause is linked to item ${itemId}, which the conference does not hold`)
    return view
  }
}

const itemLink = ({ row, due }: Dated, today: Day, waivedBy: Link['waivedBy']): Link => ({
  stage: row.stage,
  objectId: row.id,
  title: row.title,
  kind: row.kind,
  holder: row.ownerText,
  holderInferred: row.ownerInferred,
  mood: row.mood,
  role: row.role,
  state: row.state,
  waivedReason: row.waivedReason,
  waivedBy: row.state === 'waived' ? waivedBy : null,
  ownerless: isOwnerless(row),
  due: due.lastDay,
  standing: due.standing,
  dueWords: due.words,
  dueAsks: asksDay(row.due) && due.standing === 'asked',
  includesDay: row.due.k === 'on' && asksDay(row.due) ? row.due.includesDay : null,
  paper: row.paper,
  answeredBy: row.answeredBy,
  path: itemPath(row),
  late: isOver({ row, due }, today),
  built: stages.some(({ name, built }) => name === row.stage && built),
})

/** What still must be met stands first. */
export const conflictViews = (conflicts: readonly Conflict[], settled: readonly ConflictAnswer[]): LivingPlan['conflicts'] =>
  conflicts
    .map((conflict) => conflictView(conflict, answerOf(conflict, settled)))
    .sort((a, b) => Number(a.settled !== null) - Number(b.settled !== null))

const conflictView = (
  { id, code, details, itemIds, remedies }: Conflict,
  answer: ConflictAnswer | null,
): LivingPlan['conflicts'][number] => ({
  id,
  code,
  details: { ...details },
  text: textOf(`conference.conflict.${code}`, details) ?? code,
  itemIds: [...itemIds],
  remedies: remedies.map((remedy) => ({ code: remedy, text: remedyText(remedy) })),
  settled: answer && {
    remedy: answer.remedy,
    text: remedyText(answer.remedy),
    promisedDay: answer.promisedDay,
    by: answer.by,
    at: answer.at,
  },
})
const remedyText = (remedy: string): string => textOf(`conference.remedy.${remedy}`) ?? remedy

function offersOf({ loaded, today }: Seen): LivingPlan['ruleOffers'] {
  const { rules, items, answers, conference, calendar } = loaded
  const anchors = anchorsOf(conference)
  return offersFor(rules, items, today).map((rule: OfferedRule) => {
    const due = dueOf(rule.due, anchors, calendar)
    return {
      key: rule.key,
      text: textOf('conference.rule-offer', { title: rule.title, words: due.words ?? '' }) ?? rule.title,
      source: rule.source,
      check: rule.grade !== 'read',
      state: answers.find(({ ruleKey }) => ruleKey === rule.key)?.answer ?? ('pending' as const),
      wouldBe: due.lastDay,
    }
  })
}

const timelineIn = ({ loaded, today, dated, conflicts }: Seen, offers: LivingPlan['ruleOffers']): LivingPlan['timeline'] => {
  const { anchor, planDate } = loaded.conference
  const titles = new Map(loaded.rules.map(({ key, title }) => [key, short(title)]))
  const pending = offers
    .filter(({ state }) => state === 'pending')
    .map(({ key, text, wouldBe }) => ({ key, title: titles.get(key) ?? text, wouldBe: dayOrNull(wouldBe) }))
  return timelineOf({
    today,
    planDate,
    event: { day: anchor.day, fixed: anchor.standing === 'fixed' },
    items: dated.filter(({ row }) => row.state !== 'superseded' && row.state !== 'waived').map(asDated),
    offers: pending,
    conflicts: conflicts.filter((conflict) => answerOf(conflict, loaded.settled) === null),
  })
}
const dayOrNull = (text: string | null): Day | null => text as Day | null

/** Checks are no work: purposes, requirements and the closing order are not counted. */
export function countsOf(dated: readonly Dated[], today: Day): LivingPlan['counts'] {
  const work = dated.filter(({ row }) => row.kind !== 'check' && row.state !== 'superseded')
  const inState = (...states: readonly string[]) => work.filter(({ row }) => states.includes(row.state)).length
  return {
    items: work.length,
    done: inState('answered'),
    doing: inState('opened'),
    unopened: inState('unopened'),
    waived: inState('waived'),
    late: work.filter((each) => isOver(each, today)).length,
    ownerless: work.filter(({ row }) => isOwnerless(row)).length,
  }
}

function stageViews(dated: readonly Dated[], today: Day): LivingPlan['stages'] {
  return stages
    .filter(({ no }) => no >= 5)
    .map(({ no, name, built }) => {
      const counts = countsOf(
        dated.filter(({ row }) => row.stage === name),
        today,
      )
      return { no, name, built, state: stateOf(counts), count: counts.items }
    })
}

function stateOf({ items, done, doing, waived, late }: LivingPlan['counts']): LivingPlan['stages'][number]['state'] {
  if (items === 0) return 'none'
  if (late > 0) return 'late'
  if (done + waived === items) return 'done'
  return doing > 0 || done > 0 ? 'doing' : 'unopened'
}
