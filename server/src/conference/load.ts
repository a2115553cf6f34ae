import type { Conference } from '@guong-sang/domain/conference/conference.ts'
import type { ConflictAnswer } from '@guong-sang/domain/conference/dates/conflict.ts'
import type { OfferedRule } from '@guong-sang/domain/conference/dates/rule-offer.ts'
import type { WorkCalendar } from '@guong-sang/domain/conference/dates/working-day.ts'
import { holding } from '@guong-sang/domain/plan/answer.ts'
import { type Correction, correctionsOf } from '@guong-sang/domain/plan/correction.ts'
import type { VersionContent } from '@guong-sang/domain/plan/plan-version.ts'
import { authorityOf } from '../people/store.ts'
import { answeredOf, type ClauseRow, clausesOf, contentOf, happeningsAbout } from '../plan/store.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import {
  type ConferenceRow,
  conferenceFrom,
  conferenceOf,
  conflictAnswersOf,
  type ItemRow,
  itemsOfConference,
  type LinkRow,
  linksOf,
  type RuleAnswerRow,
  ruleAnswersOf,
  rulesFor,
  workCalendar,
} from './store.ts'

/** Everything the screen is made of, read in a fixed number of queries whatever the size of the plan. */
export type Loaded = {
  readonly row: ConferenceRow
  readonly conference: Conference
  readonly content: VersionContent
  readonly corrections: readonly Correction[]
  readonly clauses: readonly ClauseRow[]
  readonly items: readonly ItemRow[]
  /** Who waived an item and when, by its id: the last time. */
  readonly waivers: ReadonlyMap<string, { readonly by: string; readonly at: string }>
  readonly links: readonly LinkRow[]
  readonly calendar: WorkCalendar
  readonly rules: readonly OfferedRule[]
  readonly answers: readonly RuleAnswerRow[]
  readonly settled: readonly ConflictAnswer[]
}

export async function loadConference(tx: Tx, scope: Scope, id: string): Promise<Loaded | undefined> {
  const row = await conferenceOf(tx, scope, id)
  if (!row) return undefined
  const version = { planId: row.planId, no: row.versionNo }
  const content = await contentOf(tx, scope, version)
  if (!content) throw new Error(`conference ${id} has no confirmed version`)
  const answered = await answeredOf(tx, scope, version)
  const authority = await authorityOf(tx, scope)
  return {
    row,
    conference: conferenceFrom(row),
    content,
    corrections: answered ? correctionsOf(answered.reading, holding(answered.answers)) : [],
    clauses: await clausesOf(tx, scope, version),
    items: await itemsOfConference(tx, scope, id),
    waivers: waiversIn(await happeningsAbout(tx, scope, id)),
    links: await linksOf(tx, scope, id),
    calendar: await workCalendar(tx),
    rules: await rulesFor(tx, authority?.provinceName ?? null),
    answers: await ruleAnswersOf(tx, scope, id),
    settled: await conflictAnswersOf(tx, scope, id),
  }
}

function waiversIn(told: Awaited<ReturnType<typeof happeningsAbout>>): Loaded['waivers'] {
  const waived = told.filter(({ what }) => what === 'conference.item-waived')
  return new Map(waived.map(({ at, details }) => [String(details?.itemId), { by: String(details?.by ?? ''), at: at.toISOString() }]))
}
