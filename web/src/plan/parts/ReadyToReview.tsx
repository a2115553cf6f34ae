import { openPlan } from '@guong-sang/domain/plan/api.ts'
import type { readReading } from '@guong-sang/domain/reading/api.ts'
import { Link, useNavigate } from '@tanstack/react-router'
import { useAct } from '../../api/act.ts'
import type { Answer } from '../../api/call.ts'
import { paths } from '../../paths.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Panel } from '../../ui/Page.tsx'
import { useWords } from '../../words.ts'
import css from './Reading.module.css'

/** Read: a person now compares it with the paper before anything comes of it. */
export function ReadyToReview({ view }: { readonly view: Answer<typeof readReading> }) {
  const t = useWords()
  const go = useNavigate()
  const open = useAct(openPlan)
  const review = () =>
    open.mutate(
      { body: { from: { readingId: view.id } } },
      { onSuccess: ({ planId }) => go({ to: paths.review, params: { planId }, replace: true }) },
    )
  return (
    <Panel title={t('reading.ready')}>
      <p>
        {t('reading.found', {
          lines: view.source?.lines.length ?? 0,
          clauses: view.reading?.clauses.length ?? 0,
          warnings: view.reading?.warnings.length ?? 0,
        })}
        {view.repairs.length > 0 && ` ${t('reading.repaired', { count: view.repairs.length })}`}
      </p>
      <div className={css.next}>
        {view.planId ? (
          <Link to={paths.review} params={{ planId: view.planId }} className={buttonClass({ kind: 'first' })}>
            {t('reading.to-review')}
          </Link>
        ) : (
          <Button kind="first" busy={open.isPending} onClick={review}>
            {t('reading.review')}
          </Button>
        )}
      </div>
      {open.isError && <Failure error={open.error} />}
    </Panel>
  )
}
