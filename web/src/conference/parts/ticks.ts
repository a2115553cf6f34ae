import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import { day, daysBetween } from '@guong-sang/domain/shared/day.ts'

type Entry = LivingPlan['timeline'][number]
export type Tick = {
  readonly day: string
  readonly kind: Entry['kind']
  readonly titles: readonly string[]
  readonly late: boolean
  readonly conflict: boolean
  readonly offered: boolean
  readonly provisional: boolean
}
/** `left` and `room` in pixels; `lane` counts downwards from the bar. */
export type LaidTick = Tick & { readonly left: number; readonly lane: number; readonly room: number }

const LETTER = 7
const NARROW = 46
const WIDEST = 190
const LEAST = 84
const GAP = 12
/** What the last label needs to the right of the day itself. */
export const TAIL = 150
const DEEPEST = 3

const rank = { plan: 1, today: 0, due: 2, offer: 1, event: 3 } as const

/** One tick a day: several dues of one day share it. Today is drawn apart. */
export function ticksOf(entries: readonly Entry[]): Tick[] {
  const days = new Map<string, Entry[]>()
  for (const entry of entries) if (entry.kind !== 'today') days.set(entry.day, [...(days.get(entry.day) ?? []), entry])
  return [...days]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([at, of]) => {
      const sorted = of.toSorted((a, b) => rank[b.kind] - rank[a.kind])
      return {
        day: at,
        kind: sorted[0]?.kind ?? 'due',
        titles: sorted.map(({ title }) => title),
        late: of.some(({ late }) => late),
        conflict: of.some(({ conflict }) => conflict),
        offered: of.every(({ kind }) => kind === 'offer'),
        provisional: of.some(({ kind, standing }) => kind === 'event' && standing === 'provisional'),
      }
    })
}

/** A day's place on the bar, 0 to 1. */
export function shareOf(at: string, { first, last }: Stretch): number {
  const whole = daysBetween(day(first), day(last))
  return whole === 0 ? 0 : daysBetween(day(first), day(at)) / whole
}

export type Stretch = { readonly first: string; readonly last: string }
/** From the first day to the last of all that is on the line, today too. */
export function stretchOf(entries: readonly Entry[]): Stretch {
  const days = entries.map((entry) => entry.day).toSorted()
  return { first: days[0] ?? '2000-01-01', last: days.at(-1) ?? '2000-01-01' }
}

/** From the last day back: a label with no room before the next tick goes one lane deeper, so that no leader crosses a word. */
export function laid(ticks: readonly Tick[], stretch: Stretch, width: number): LaidTick[] {
  const bar = Math.max(0, width - TAIL)
  const placed: LaidTick[] = []
  for (const tick of ticks.toReversed()) {
    const left = shareOf(tick.day, stretch) * bar
    const lane = laneFor(placed, left)
    const narrow = lane > DEEPEST
    const next = placed.find((later) => later.lane >= (narrow ? 0 : lane))
    const free = (next ? next.left - left : width - left) - GAP
    placed.unshift({ ...tick, left, lane: narrow ? 0 : lane, room: narrow ? roomOfDate(free) : Math.min(roomOf(tick), free) })
  }
  return placed
}

/** The first lane in which a label of the least width ends before the next leader. */
function laneFor(later: readonly LaidTick[], left: number): number {
  for (let lane = 0; lane <= DEEPEST; lane += 1) {
    const next = later.find((tick) => tick.lane >= lane)
    if (!next || next.left - left >= LEAST) return lane
  }
  return DEEPEST + 1
}

/** In a crowd a tick says its date alone, or nothing where the next one stands too near. */
const roomOfDate = (free: number): number => (free + GAP < NARROW ? 0 : NARROW)

function roomOf({ kind, titles }: Tick): number {
  if (kind === 'event') return TAIL - GAP
  return Math.min(WIDEST, Math.max(LEAST, Math.ceil((Math.max(...titles.map(({ length }) => length)) * LETTER) / 2)))
}
