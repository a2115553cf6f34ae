import type { KeyboardEvent } from 'react'
import { Button } from '../../ui/Button.tsx'
import { StateMark } from '../../ui/StateMark.tsx'
import { useWords } from '../../words.ts'
import css from './Rows.module.css'
import { linesTold, type Row } from './review-rows.ts'
import type { Say } from './use-answers.ts'

type Props = {
  readonly row: Extract<Row, { what: 'doubt' }>
  readonly active: boolean
  readonly lit: boolean
  readonly unsent: boolean
  readonly locked: boolean
  readonly activate: () => void
  readonly point: (on: boolean) => void
  readonly say: Say
  readonly next: () => void
}

/** What no single value settles: a number skipped, a name that differs, a word that may be a slip. */
export function DoubtRow({ row, active, lit, unsent, locked, activate, point, say, next }: Props) {
  const t = useWords()
  const { doubt } = row
  const answer = (state: 'accepted' | 'open') => say({ path: doubt.path, state })
  const onKey = (event: KeyboardEvent) => {
    const { key } = event
    if (locked) return
    const state = key === 'Enter' ? 'accepted' : key.toLowerCase() === 'n' ? 'open' : null
    if (!state) return
    event.preventDefault()
    answer(state)
    next()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing lights the lines; the keyboard does it by focus
    <div
      className={`${css.row} ${active ? css.active : ''} ${lit ? css.lit : ''}`}
      onMouseEnter={() => point(true)}
      onMouseLeave={() => point(false)}
    >
      <button
        type="button"
        className={css.head}
        data-row={doubt.path}
        aria-expanded={active}
        onClick={activate}
        onFocus={activate}
        onKeyDown={onKey}
      >
        <StateMark standing={doubt.settled ? 'done' : doubt.blocking ? 'late' : 'unopened'} />
        <span className={css.what}>
          <small>{t(`review.doubt-${doubt.kind}`)}</small>
          <b className={css.told}>{doubt.text}</b>
        </span>
        <span className={css.side}>
          {doubt.lines && <span>{linesTold(doubt.lines, t)}</span>}
          <span>{unsent ? t('review.state-unsent') : doubt.settled ? t('review.doubt-seen') : t(`review.asks-${doubt.asks}`)}</span>
        </span>
      </button>
      {active && !locked && (
        <div className={`${css.open} ${css.acts}`}>
          <Button size="small" onClick={() => answer('accepted')}>
            {t('review.doubt-accept')}
            <kbd>↵</kbd>
          </Button>
          <Button size="small" onClick={() => answer('open')}>
            {t('review.leave')}
            <kbd>N</kbd>
          </Button>
        </div>
      )}
    </div>
  )
}
