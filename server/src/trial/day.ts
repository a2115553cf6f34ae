import { existsSync, readFileSync } from 'node:fs'
import { addDays, type Day, day } from '@guong-sang/domain/shared/day.ts'
import { keepFile } from '../platform/storage/keep-file.ts'

/** Day of both plans' trial start: Lợi Bác's plan is of 24/7/2025, so both lie on the table. */
export const startDay: Day = day('2025-07-25')

/** What the trial remembers beside its database. */
export type TrialState = {
  readonly today: Day
  /** Acts of the script that were played, by key. */
  readonly played: readonly string[]
  /** Authority → its last happening when the snapshot was made: what came after is the visitor's own. */
  readonly snapshotAt: Readonly<Record<string, number>>
  /** Files that the snapshot's rows point to. */
  readonly files: readonly string[]
}

/** Before anything was played. */
export const atFirst: TrialState = { today: startDay, played: [], snapshotAt: {}, files: [] }

/** One small file, whole or not at all. Null before the trial was built. */
export function stateIn(file: string): { readonly read: () => TrialState | null; readonly write: (state: TrialState) => void } {
  let known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TrialState) : null
  return {
    read: () => known,
    write: (state) => {
      keepFile(file, Buffer.from(JSON.stringify(state, null, 2)))
      known = state
    },
  }
}

export type Move = 'next-day' | 'next-deadline' | 'conference'

/** The day a move leads to; null where it leads nowhere ahead. */
export function dayAfter(
  today: Day,
  move: Move,
  { deadlines, conferenceDays }: { deadlines: readonly Day[]; conferenceDays: readonly Day[] },
): Day | null {
  switch (move) {
    case 'next-day':
      return addDays(today, 1)
    case 'next-deadline':
      return earliestAfter(today, deadlines)
    case 'conference':
      return earliestAfter(today, conferenceDays)
  }
}

const earliestAfter = (today: Day, days: readonly Day[]): Day | null => days.filter((one) => one > today).toSorted()[0] ?? null
