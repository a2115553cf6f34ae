import type { PlanView } from '@guong-sang/domain/plan/plan-view.ts'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { paths } from '../../paths.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { clockTime } from '../../ui/days.ts'
import { useWords } from '../../words.ts'
import css from './Review.module.css'
import type { useAnswers } from './use-answers.ts'

const ConfirmDialog = lazy(() => import('./ConfirmDialog.tsx').then((m) => ({ default: m.ConfirmDialog })))
const AddClauseForm = lazy(() => import('../AddClauseForm.tsx').then((m) => ({ default: m.AddClauseForm })))

type Props = {
  readonly plan: PlanView
  readonly answers: ReturnType<typeof useAnswers>
  readonly locked: boolean
  readonly focusRow: (path: string) => void
}

/** How far the review is, that it is saved, and what ends it. */
export function ReviewHead({ plan, answers, locked, focusRow }: Props) {
  const t = useWords()
  const [opened, open] = useState<'confirm' | 'clause' | null>(null)
  const { progress } = plan
  useEffect(() => {
    document.title = `${t('review.title')} · Gương Sáng`
  }, [t])
  return (
    <div className={css.head}>
      <div className={css.titles}>
        <h1>{plan.plan.title}</h1>
        <div className={css.told}>
          <p role="status">
            {t('review.progress', { answered: progress.answered, total: progress.total })}
            {progress.blocking > 0 && <strong>{t('review.blocking', { count: progress.blocking })}</strong>}
            <Saved answers={answers} at={plan.savedAt} />
          </p>
          {!locked && <p className={css.keys}>{t('review.keys')}</p>}
        </div>
        <progress max={Math.max(1, progress.total)} value={progress.answered} aria-label={t('review.progress-label')} />
      </div>
      <div className={css.acts}>
        <Link to={paths.parent} params={{ planId: plan.plan.id }} className={buttonClass({ kind: 'plain', size: 'small' })}>
          {t('review.parent')}
        </Link>
        {!locked && (
          <>
            <Button size="small" kind="plain" icon="plus" onClick={() => open('clause')}>
              {t('review.add-clause')}
            </Button>
            <Button size="small" icon="undo" busy={answers.undo.isPending || !plan.canUndo} onClick={() => answers.undo.mutate()}>
              {t('review.undo')}
            </Button>
            <Button size="small" icon="check" busy={answers.rest.isPending} onClick={() => answers.rest.mutate()}>
              {t('review.accept-rest')}
            </Button>
          </>
        )}
        {plan.plan.state !== 'confirmed' && (
          <Button size="small" kind="first" onClick={() => open('confirm')}>
            {t('review.confirm')}
          </Button>
        )}
        {plan.plan.conferenceId && (
          <Link to={paths.plan} params={{ conferenceId: plan.plan.conferenceId }} className={buttonClass({ kind: 'first', size: 'small' })}>
            {t('review.to-conference')}
          </Link>
        )}
      </div>
      <Suspense>
        {opened === 'confirm' && <ConfirmDialog plan={plan} close={() => open(null)} focusRow={focusRow} />}
        {opened === 'clause' && <AddClauseForm planId={plan.plan.id} close={() => open(null)} />}
      </Suspense>
    </div>
  )
}

function Saved({ answers, at }: { readonly answers: Props['answers']; readonly at: string }) {
  const t = useWords()
  if (answers.stuck) return <strong>{t('review.unsaved', { count: answers.waiting.length })}</strong>
  return <span>{answers.waiting.length > 0 ? t('review.saving') : t('review.saved', { time: clockTime(at) })}</span>
}
