import type { Day } from '../shared/day.ts'
import type { Found, FoundValue, Lines, Sureness } from './found.ts'

export type Comparator = 'before' | 'on_or_before' | '<=' | '='
export type Period = { readonly from: number; readonly to: number }
export type Level = 'nation' | 'province' | 'district' | 'district_sector' | 'commune' | 'unit'
export type TaskKind =
  | 'draft_document'
  | 'allocate'
  | 'guide'
  | 'budget'
  | 'logistics'
  | 'communicate'
  | 'submit'
  | 'nominate'
  | 'select'
  | 'review'
  | 'decide'
  | 'mobilise'
  | 'organise_body'
  | 'execute'
export type PriorityKey = 'direct_worker' | 'women' | 'ethnic_minority' | 'economic_sectors' | 'religion' | 'youth' | 'armed_forces'
export type ClauseKind =
  | 'purpose'
  | 'requirement'
  | 'time'
  | 'composition'
  | 'programme'
  | 'activity'
  | 'scope'
  | 'report'
  | 'task'
  | 'closing'

/** A passage of the plan: its wording and where it stands. */
export type Passage = {
  readonly text: string
  readonly lines: Lines
  readonly confidence: Sureness
  readonly ocr?: string
  readonly label?: string
}

export type LegalBasis = Passage & {
  readonly type: string
  readonly number: string | null
  readonly date: Day | null
  readonly issuer: string | null
  readonly subject: string | null
}
export type UpperCongress = Passage & {
  readonly level: Level
  readonly name: string
  readonly ordinal: number | null
  readonly year: number | null
}
export type Share = Passage & { readonly percent: number; readonly approximate: boolean; readonly category: string }
export type PriorityGroup = Passage & { readonly key: PriorityKey; readonly quota: number | null }
export type ChainStep = Passage & {
  readonly step: number
  readonly actor: string | null
  readonly action: string
  readonly inferred?: boolean
}
export type ProgrammeItem = Passage & {
  readonly position: number
  readonly startsAt?: string
  readonly endsAt?: string
  readonly owner?: string
}
export type Activity = Passage & {
  readonly when: 'before_and_during' | 'before_during_after' | 'before' | 'during' | 'after' | null
  readonly owner: string | null
}
export type TaskDeadline = {
  readonly date?: Day
  readonly daysBeforeEvent?: number
  readonly computed?: Day | null
  readonly comparator?: Comparator
  readonly workingDays?: boolean
}
export type Task = Passage & {
  readonly owner: string | null
  readonly ownerInferred?: boolean
  readonly kind: readonly TaskKind[]
  readonly mood: 'assign' | 'request'
  readonly role: 'lead' | 'coordinate' | 'own' | null
  readonly deadline: TaskDeadline | null
  readonly documents: readonly string[]
  readonly partners?: readonly string[]
  readonly receiver?: string
  readonly via?: string
}
export type Deadline = Passage & {
  readonly type: 'absolute' | 'relative' | 'event'
  readonly date?: Day | null
  /** Negative: days after the event. */
  readonly daysBeforeEvent?: number
  readonly workingDays?: boolean
  readonly computed?: Day | null
  readonly comparator?: Comparator
  readonly event: string
  readonly movesWithEvent: boolean
  readonly provisional?: boolean
}
export type CalledForPaper = Passage & {
  readonly name: string
  readonly owner: string | null
  readonly explicit: boolean
  readonly optional?: boolean
}
export type Recipient = Passage & { readonly value: string; readonly purpose: string | null }
export type Heading = {
  readonly label: string
  /** 'II.3.1': the logical place, whatever number was printed. */
  readonly logical: string
  readonly title: string | null
  readonly lines: Lines
  readonly runIn?: boolean
  readonly defect?: string
}
export type Clause = Passage & {
  /** Stable: the logical place plus a counter, 'VI.1#3'. */
  readonly id: string
  readonly place: string
  readonly kind: ClauseKind
  /** Paths of the findings made from it: 'tasks.3', 'time.date'. */
  readonly refs: readonly string[]
}
/** What is missing, contradicts itself, was repaired, or must be asked. Codes are given by warnings/. */
export type Warning = { readonly code: string; readonly text: string; readonly lines: Lines | null; readonly field?: string }

/** What a careful person reads in a plan. Lists are empty and values null where the document is silent. */
export type Reading = {
  readonly document: {
    readonly type: Found<string>
    readonly title: Found<string>
    readonly issuer: Found<string>
    readonly parent: Found<string>
    readonly commune: Found<string> & { readonly unitType?: string }
    readonly province: Found<string>
    readonly number: Found<string>
    readonly symbol: Found<string>
    readonly place: Found<string>
    readonly date: Found<Day>
  }
  readonly conference: {
    readonly name: Found<string>
    readonly ordinal: Found<number>
    readonly term: Found<Period>
    readonly level: Found<Level>
    readonly aliases: readonly FoundValue<string>[]
  }
  readonly upperCongresses: readonly UpperCongress[]
  readonly legalBases: readonly LegalBasis[]
  readonly theme: Found<string>
  readonly purposes: readonly Passage[]
  readonly requirements: readonly Passage[]
  readonly time: {
    readonly date: Found<Day>
    readonly sessions: Found<number>
    readonly partOfDay: Found<string>
    readonly startTime: Found<string>
    readonly venue: Found<string>
    /** The exact time is promised for later. */
    readonly announcedLater?: Found<boolean>
  }
  readonly delegates: {
    readonly maximum: Found<number> & { readonly comparator?: Comparator }
    readonly shares: readonly Share[]
    readonly composition: readonly Passage[]
    readonly priorityGroups: readonly PriorityGroup[]
    readonly rules: readonly Passage[]
  }
  readonly nomination: {
    readonly who: Found<string>
    readonly what: Found<string>
    readonly deadline: Found<Day> & { readonly comparator?: Comparator }
    readonly receiver: Found<string>
    readonly via: Found<string>
    readonly quotaPerUnit: Found<number>
    readonly priorities: readonly Passage[]
    readonly criteria: readonly Passage[]
    readonly chain: readonly ChainStep[]
  }
  readonly scope: {
    readonly predecessorCommunes: readonly FoundValue<string>[]
    readonly evaluationPeriod: Found<Period>
    readonly directionPeriod: Found<Period>
    readonly coverage: Found<string>
  }
  readonly programme: readonly ProgrammeItem[]
  readonly activities: readonly Activity[]
  readonly reportRequirements: readonly Passage[]
  readonly upperDelegates: {
    readonly count: Found<number>
    readonly categories: readonly FoundValue<string>[]
    readonly method: Found<string>
  }
  readonly tasks: readonly Task[]
  readonly deadlines: readonly Deadline[]
  readonly documents: readonly CalledForPaper[]
  readonly mediaForms: readonly (Passage & { readonly optional?: boolean })[]
  readonly recipients: readonly Recipient[]
  readonly signatory: {
    readonly onBehalf: Found<string>
    readonly signingFor: Found<string>
    readonly position: Found<string>
    readonly name: Found<string>
  }
  readonly outline: readonly Heading[]
  readonly clauses: readonly Clause[]
  readonly warnings: readonly Warning[]
}

/** One word of a line that was restored; the original is kept and shown. Columns count UTF-16 units of the restored line. */
export type Repair = {
  readonly line: number
  readonly from: number
  readonly to: number
  readonly original: string
  readonly restored: string
  readonly sureness: Sureness
}
