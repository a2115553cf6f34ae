import { moveTrialDay } from '@guong-sang/domain/people/api.ts'
import { lazy, Suspense, useState } from 'react'
import { useAct } from '../../api/act.ts'
import { longDay } from '../../ui/days.ts'
import { useWords } from '../../words.ts'
import { useSession } from '../queries.ts'
import css from './TrialBanner.module.css'

const moves = ['next-day', 'next-deadline', 'conference'] as const
const BackDialog = lazy(() => import('./BackDialog.tsx').then((m) => ({ default: m.BackDialog })))

/** The trial has its own day: rules, jobs and papers take theirs from it. */
export function TrialBanner() {
  const t = useWords()
  const { trial, today } = useSession()
  const move = useAct(moveTrialDay)
  const [goingBack, setGoingBack] = useState(false)
  if (!trial) return null
  return (
    <section className={css.banner} aria-label={t('trial.label')}>
      <strong>{t('trial.name')}</strong>
      <span className={css.day} aria-live="polite">
        {t('trial.today', { day: longDay(today, t) })}
      </span>
      <span className={css.moves}>
        {moves.map((to) => (
          <button key={to} type="button" aria-disabled={move.isPending} onClick={() => move.isPending || move.mutate({ body: { to } })}>
            {t(`trial.${to}`)}
          </button>
        ))}
        <button type="button" onClick={() => setGoingBack(true)}>
          {t('trial.back')}
        </button>
      </span>
      {move.isPending && (
        <span className={css.moving} role="status">
          {t('trial.moving')}
        </span>
      )}
      {move.isError && (
        <span className={css.failed} role="alert">
          {move.error.message || t('failure.unreachable')}
        </span>
      )}
      {goingBack && (
        <Suspense>
          <BackDialog close={() => setGoingBack(false)} />
        </Suspense>
      )}
    </section>
  )
}
