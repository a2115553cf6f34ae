import type { PlanView } from '@guong-sang/domain/plan/plan-view.ts'
import { useEffect, useRef, useState } from 'react'
import { Choice } from '../../ui/Choice.tsx'
import { useWords } from '../../words.ts'
import css from './Original.module.css'
import { OriginalLine } from './OriginalLine.tsx'
import { OriginalPages } from './OriginalPages.tsx'
import type { Side } from './SideSwitch.tsx'

export type Lit = readonly [first: number, last: number] | null
type Props = {
  readonly plan: PlanView
  readonly lit: Lit
  /** The line to bring into sight: of what was chosen, not of what is only pointed at. */
  readonly bring: number | undefined
  readonly side: Side
  /** Pointing at a line lights what was read there; choosing it goes there. */
  readonly point: (line: number | null) => void
  readonly choose: (line: number) => void
}

/** The paper as it came: its lines with their numbers, or pictures of its pages. */
export function Original({ plan, lit, bring, side, point, choose }: Props) {
  const t = useWords()
  const pictured = plan.readingId !== null && ['pdf', 'scan'].includes(plan.source.kind)
  const [shown, show] = useState<'text' | 'pages'>(plan.source.kind === 'scan' && pictured ? 'pages' : 'text')
  const frame = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: text and pages each have their own place for the line
  useEffect(() => {
    const scrolling = frame.current
    const target = bring === undefined ? null : scrolling?.querySelector<HTMLElement>(`[data-line="${bring}"]`)
    if (!scrolling || !target) return
    // Where the frame scrolls, only the frame may move; on a phone the page itself is the frame.
    if (scrolling.scrollHeight > scrolling.clientHeight)
      scrolling.scrollTo({ top: scrolling.scrollTop + topOf(target) - topOf(scrolling) - scrolling.clientHeight / 3 })
    else if (side === 'original') target.scrollIntoView({ block: 'center' })
  }, [bring, side, shown])
  return (
    <div className={css.original}>
      {pictured && (
        <Choice
          label={t('original.as')}
          chosen={shown}
          choose={show}
          choices={[
            { value: 'text', word: t('original.text') },
            { value: 'pages', word: t('original.pages') },
          ]}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section ref={frame} className={css.scroll} aria-label={t('original.lines')} tabIndex={0}>
        {shown === 'pages' && plan.readingId ? (
          <OriginalPages plan={plan} readingId={plan.readingId} lit={lit} />
        ) : (
          <div className={css.sheet} lang="vi">
            {plan.source.lines
              .filter(({ text }) => text.trim() !== '')
              .map((line) => (
                <OriginalLine
                  key={line.n}
                  line={line}
                  repairs={plan.repairs.filter((repair) => repair.line === line.n)}
                  lit={lit !== null && line.n >= lit[0] && line.n <= lit[1]}
                  point={point}
                  choose={choose}
                />
              ))}
          </div>
        )}
      </section>
    </div>
  )
}

const topOf = (element: HTMLElement) => element.getBoundingClientRect().top
