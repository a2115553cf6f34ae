import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import { useLayoutEffect, useRef, useState } from 'react'
import { fullDay, shortDay } from '../../ui/days.ts'
import { useWords, type Words } from '../../words.ts'
import css from './Timeline.module.css'
import { type LaidTick, laid, shareOf, stretchOf, TAIL, ticksOf } from './ticks.ts'

const LANE = 3.25

/** Counted back from the day of the conference. Each tick is a day with what falls on it; the list reads the same aloud. */
export function Timeline({ entries }: { readonly entries: LivingPlan['timeline'] }) {
  const t = useWords()
  const [frame, width] = useWidth()
  const stretch = stretchOf(entries)
  const placed = laid(ticksOf(entries), stretch, width)
  const today = entries.find(({ kind }) => kind === 'today')
  const gone = today ? shareOf(today.day, stretch) * (width - TAIL) : 0
  const depth = 3.25 + LANE * (1 + Math.max(0, ...placed.map(({ lane }) => lane)))
  const lying = width >= 560
  return (
    <div ref={frame} className={lying ? css.lying : css.standing} style={lying ? { height: `${depth}rem` } : undefined}>
      {lying && (
        <div className={css.bar} style={{ right: `${TAIL}px` }} aria-hidden="true">
          <span style={{ width: `${gone}px` }} />
        </div>
      )}
      {today && (
        <p className={css.today} style={lying ? { left: `${gone}px` } : undefined}>
          {t('timeline.today', { day: shortDay(today.day) })}
        </p>
      )}
      <ol aria-label={t('timeline.label')}>
        {placed.map((tick) => (
          <TickMark key={tick.day} tick={tick} lying={lying} />
        ))}
      </ol>
    </div>
  )
}

type TickProps = { readonly tick: LaidTick; readonly lying: boolean }

function TickMark({ tick, lying }: TickProps) {
  const t = useWords()
  const told = toldOf(tick, t)
  const crowd = lying && tick.room < 60 ? (tick.room === 0 ? css.bare : css.narrow) : ''
  return (
    <li
      className={`${css.tick} ${css[toneOf(tick)]} ${crowd}`}
      style={lying ? { left: `${tick.left}px`, width: `${tick.room}px`, paddingTop: `${1 + tick.lane * LANE}rem` } : undefined}
      title={tick.titles.join('; ')}
    >
      <time dateTime={tick.day} title={fullDay(tick.day)}>
        {shortDay(tick.day)}
        {told && <em>{told}</em>}
      </time>
      <span>
        {titleOf(tick, t)}
        {tick.titles.length > 1 && <small> {t('timeline.more', { count: tick.titles.length - 1 })}</small>}
      </span>
    </li>
  )
}

/** An offer's own words come after its question; the event is known by its kind. */
function titleOf({ kind, titles }: LaidTick, t: Words): string {
  if (kind === 'event') return t('timeline.event')
  if (kind === 'plan') return t('timeline.plan')
  const said = titles[0]?.split('? ').at(-1) ?? ''
  return said.charAt(0).toUpperCase() + said.slice(1)
}

function toneOf(tick: LaidTick): 'bad' | 'event' | 'offered' | 'usual' {
  if (tick.late || tick.conflict) return 'bad'
  if (tick.kind === 'event') return 'event'
  return tick.offered ? 'offered' : 'usual'
}

/** What the shape says, in words. */
const toldOf = (tick: LaidTick, t: Words): string =>
  [
    tick.conflict && t('timeline.conflict'),
    tick.late && t('due.late'),
    tick.offered && t('timeline.offered'),
    tick.provisional && t('day.provisional'),
  ]
    .filter(Boolean)
    .join(', ')

function useWidth() {
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const shown = frame.current
    if (!shown) return
    const watcher = new ResizeObserver(() => setWidth(shown.clientWidth))
    watcher.observe(shown)
    return () => watcher.disconnect()
  }, [])
  return [frame, width] as const
}
