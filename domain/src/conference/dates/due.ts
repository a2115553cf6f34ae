import { addDays, type Day, spokenDay } from '../../shared/day.ts'
import { countWorkingDays, type WorkCalendar } from './working-day.ts'

export type DueComparator = 'before' | 'by' | 'on'
export type AnchorName = 'event' | 'plan' | 'receipt' | 'decision'

/** When something falls due, as the plan says it. */
export type DueRule =
  | {
      readonly k: 'on'
      readonly day: Day
      readonly cmp: DueComparator
      /** Whether "trước ngày …" takes the day in; null: nobody has said yet. */
      readonly includesDay: boolean | null
    }
  | {
      readonly k: 'rel'
      readonly anchor: AnchorName
      readonly n: number
      readonly unit: 'day' | 'working'
      readonly side: 'before' | 'after'
      readonly cmp: DueComparator
    }
  | { readonly k: 'none' }

/** asked: waits for an officer's answer; provisional: hangs on a day that may still move, or on a year whose holidays are not known. */
export type DueStanding = 'fixed' | 'provisional' | 'asked' | 'none'

export type Due = {
  /** The day to aim at. */
  readonly lastDay: Day | null
  /** From this day on it is late; never earlier than every reading of the words allows. */
  readonly lateFrom: Day | null
  readonly standing: DueStanding
  readonly words: string | null
}

export type AnchorDay = { readonly day: Day | null; readonly provisional: boolean }
/** The days that dues hang on. What has no day yet is left out. */
export type Anchors = Partial<Readonly<Record<AnchorName, AnchorDay>>>

const none: Due = { lastDay: null, lateFrom: null, standing: 'none', words: null }

export function dueOf(rule: DueRule, anchors: Anchors, calendar: WorkCalendar): Due {
  switch (rule.k) {
    case 'none':
      return none
    case 'on':
      return dueOn(rule)
    case 'rel':
      return dueFrom(rule, anchors[rule.anchor], calendar)
  }
}

/** "Trước ngày 07/8" unanswered aims at 06/8 and calls nobody late before 08/8 (model §1.7). */
function dueOn({ day, cmp, includesDay }: Extract<DueRule, { k: 'on' }>): Due {
  if (cmp === 'before') {
    const lastDay = includesDay === true ? day : addDays(day, -1)
    const lateFrom = includesDay === false ? day : addDays(day, 1)
    return { lastDay, lateFrom, standing: includesDay === null ? 'asked' : 'fixed', words: `trước ngày ${spokenDay(day)}` }
  }
  const words = cmp === 'by' ? `chậm nhất ngày ${spokenDay(day)}` : `ngày ${spokenDay(day)}`
  return { lastDay: day, lateFrom: addDays(day, 1), standing: 'fixed', words }
}

const anchorWords: Readonly<Record<AnchorName, string>> = {
  event: 'Hội nghị',
  plan: 'ngày ban hành kế hoạch',
  receipt: 'ngày nhận đủ hồ sơ',
  decision: 'ngày có quyết định',
}

/** "Trước 15 ngày" is E−15 (model §1.7: by = 31/7 of 15/8). */
function dueFrom(rule: Extract<DueRule, { k: 'rel' }>, anchor: AnchorDay | undefined, calendar: WorkCalendar): Due {
  const { n, unit, side } = rule
  const words = `${side === 'before' ? 'trước' : 'sau'} ${anchorWords[rule.anchor]} ${n} ngày${unit === 'working' ? ' làm việc' : ''}`
  if (!anchor?.day) return { lastDay: null, lateFrom: null, standing: 'provisional', words }
  const signed = side === 'before' ? -n : n
  const counted = unit === 'day' ? { day: addDays(anchor.day, signed), sure: true } : countWorkingDays(anchor.day, signed, calendar)
  const standing = anchor.provisional || !counted.sure ? 'provisional' : 'fixed'
  return { lastDay: counted.day, lateFrom: addDays(counted.day, 1), standing, words }
}

export const isLate = ({ lateFrom }: Pick<Due, 'lateFrom'>, today: Day): boolean => lateFrom !== null && today >= lateFrom

/** An officer's word on "trước ngày": only such a due can be asked. */
export const asksDay = (rule: DueRule): boolean => rule.k === 'on' && rule.cmp === 'before'
