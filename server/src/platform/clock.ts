import { type Day, day } from '@guong-sang/domain/shared/day.ts'
import type { Now } from './scope.ts'

/** The only place that asks what time it is. Deadlines are days of Asia/Ho_Chi_Minh, which keeps UTC+7 all year. */
export type Clock = { readonly now: () => Now }

const HOURS_AHEAD = 7 * 3_600_000
const dayAt = (at: Date): Day => day(new Date(at.getTime() + HOURS_AHEAD).toISOString().slice(0, 10))

export const systemClock: Clock = {
  now() {
    const at = new Date()
    return { at, today: dayAt(at) }
  },
}

/** The hour of the real clock on a day that someone sets: the trial's day, or GS_TODAY. */
export const clockOn = (today: () => Day): Clock => ({
  now() {
    const real = new Date()
    const sinceMidnight = (real.getTime() + HOURS_AHEAD) % 86_400_000
    const of = today()
    return { at: new Date(Date.parse(`${of}T00:00:00Z`) - HOURS_AHEAD + sinceMidnight), today: of }
  },
})
