import { z } from 'zod'
import { findingValue } from '../plan/plan-view.ts'

export const dayText = z.iso.date()
const lines = z.tuple([z.int(), z.int()]).readonly()
export const standings = ['fixed', 'provisional', 'asked', 'none'] as const
export const dayStandings = ['provisional', 'fixed', 'unknown'] as const
export const itemStates = ['unopened', 'opened', 'answered', 'waived', 'superseded'] as const

/** What a clause became: one row of clause_link. */
const link = z.object({
  /** The stage that will answer it, and where the object now lives. */
  stage: z.string(),
  objectId: z.string(),
  title: z.string(),
  kind: z.string(),
  holder: z.string().nullable(),
  holderInferred: z.boolean(),
  /** assign: giao; request: đề nghị (never an overdue order). */
  mood: z.enum(['assign', 'request']),
  role: z.enum(['lead', 'coordinate', 'own']).nullable(),
  state: z.enum(itemStates),
  waivedReason: z.string().nullable(),
  /** Who decided that it is not done, and when. */
  waivedBy: z.object({ by: z.string(), at: z.string() }).nullable(),
  /** Open work that nobody holds; what `counts.ownerless` counts. */
  ownerless: z.boolean(),
  due: dayText.nullable(),
  standing: z.enum(standings),
  /** The plan's own words of the due: "trước ngày 07/8/2025". */
  dueWords: z.string().nullable(),
  /** The question "có tính cả ngày đó không" is open; answer it at `deadlines/:objectId`. */
  dueAsks: z.boolean(),
  /** What was answered; null: nobody has, or it is no question here. */
  includesDay: z.boolean().nullable(),
  paper: z.string().nullable(),
  /** Of a purpose or requirement: the items that answer it; they are linked to its clause too. */
  answeredBy: z.array(z.string()).readonly(),
  path: z.string(),
  late: z.boolean(),
  /** Whether the stage that will do it is built. */
  built: z.boolean(),
})

/** What a person put in place of the paper's word, or left open. */
const correction = z.object({
  /** Of the finding, as the review names it: 'delegates.maximum', 'tasks.0.owner'. */
  path: z.string(),
  /** The field, as officers name it. */
  label: z.string(),
  state: z.enum(['corrected', 'open']),
  was: findingValue.nullable(),
  /** null: left open, or taken out of the plan. */
  now: findingValue.nullable(),
  reason: z.string().nullable(),
  by: z.string(),
  at: z.string(),
  /** The same in words: "Số đại biểu tối đa: 125 (văn bản ghi 120)". */
  text: z.string(),
})

const clause = z.object({
  id: z.uuid(),
  lineageId: z.string(),
  place: z.string(),
  label: z.string().nullable(),
  heading: z.string().nullable(),
  text: z.string(),
  lines: lines.nullable(),
  kind: z.string(),
  /** Passages to lift out of the text, in UTF-16 units of `text`. */
  marks: z.array(z.object({ from: z.int(), to: z.int() })),
  links: z.array(link),
  corrections: z.array(correction),
})

export const conferenceRow = z.object({
  id: z.uuid(),
  planId: z.uuid(),
  name: z.string(),
  state: z.enum(['preparing', 'held', 'closed', 'postponed', 'cancelled']),
  day: dayText.nullable(),
  dayStanding: z.enum(dayStandings),
  daysLeft: z.int().nullable(),
  planNumber: z.string().nullable(),
  /** items = done + doing + unopened + waived; late and ownerless are among doing and unopened. */
  counts: z.object({
    items: z.int(),
    done: z.int(),
    doing: z.int(),
    unopened: z.int(),
    waived: z.int(),
    late: z.int(),
    ownerless: z.int(),
  }),
})

const said = z.object({ code: z.string(), text: z.string() })
const details = z.record(z.string(), z.union([z.string(), z.number()]))

export const livingPlan = z.object({
  conference: z.object({
    id: z.uuid(),
    planId: z.uuid(),
    planTitle: z.string(),
    planNumber: z.string().nullable(),
    planDate: dayText.nullable(),
    versionNo: z.int(),
    confirmedAt: z.string(),
    name: z.string(),
    aliases: z.array(z.string()),
    ordinal: z.int().nullable(),
    state: conferenceRow.shape.state,
    day: dayText.nullable(),
    dayStanding: z.enum(dayStandings),
    sessions: z.int().nullable(),
    partOfDay: z.string().nullable(),
    startTime: z.string().nullable(),
    venue: z.string().nullable(),
    notice: z.object({ number: z.string().nullable(), date: dayText.nullable() }).nullable(),
  }),
  daysLeft: z.int().nullable(),
  clauses: z.array(clause),
  /** Of the document's head and end, which are no clauses. */
  corrections: z.array(correction),
  /** Called for by an adopted rule, not by a clause. */
  byRule: z.array(link),
  /** Objects of clauses that an amended plan no longer holds. */
  orphans: z.array(link),
  timeline: z.array(
    z.object({
      id: z.string(),
      day: dayText,
      title: z.string(),
      kind: z.enum(['plan', 'today', 'due', 'offer', 'event']),
      standing: z.enum(standings),
      late: z.boolean(),
      conflict: z.boolean(),
    }),
  ),
  conflicts: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      details,
      text: z.string(),
      itemIds: z.array(z.string()),
      remedies: z.array(said),
      /** The remedy that was chosen; it lapses where the conflict itself changes. */
      settled: z
        .object({ remedy: z.string(), text: z.string(), promisedDay: dayText.nullable(), by: z.string(), at: z.string() })
        .nullable(),
    }),
  ),
  ruleOffers: z.array(
    z.object({
      key: z.string(),
      text: z.string(),
      source: z.string(),
      /** Not read in an official text: shown as "cần đối chiếu". */
      check: z.boolean(),
      state: z.enum(['pending', 'adopted', 'declined']),
      wouldBe: dayText.nullable(),
    }),
  ),
  counts: conferenceRow.shape.counts,
  stages: z.array(
    z.object({
      no: z.int(),
      name: z.string(),
      built: z.boolean(),
      state: z.enum(['none', 'unopened', 'doing', 'done', 'late']),
      count: z.int(),
    }),
  ),
  may: z.array(z.string()),
})
export type LivingPlan = z.infer<typeof livingPlan>

export const workItem = z.object({
  id: z.string(),
  /** 'item' | 'deadline-asks' | 'rule-offer' | 'plan-review' | 'day-open' | 'no-holder'. */
  kind: z.string(),
  title: z.string(),
  conferenceId: z.uuid().nullable(),
  conferenceName: z.string().nullable(),
  place: z.string().nullable(),
  due: dayText.nullable(),
  standing: z.enum(standings),
  daysLeft: z.int().nullable(),
  path: z.string(),
})
export type WorkItem = z.infer<typeof workItem>

export const searchHit = z.object({
  kind: z.string(),
  id: z.string(),
  title: z.string(),
  subtitle: z.string().nullable(),
  path: z.string(),
})
export type SearchHit = z.infer<typeof searchHit>
