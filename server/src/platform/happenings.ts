import type { Day } from '@guong-sang/domain/shared/day.ts'

/** One row each act leaves, written last in its own transaction. */
export type Happening = {
  /** 'plan.confirmed': stage and past participle; its Vietnamese line is a message. */
  readonly what: string
  readonly about: string
  readonly details?: Readonly<Record<string, unknown>>
  /** The day it happened, where it is not today. */
  readonly onDay?: Day
}
