import { useQuery } from '@tanstack/react-query'
import { Failure } from '../../ui/Failure.tsx'
import { Panel } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { useNamedWords, useWords } from '../../words.ts'
import { planDiffQuery } from '../queries.ts'
import { told } from './review-rows.ts'
import css from './Versions.module.css'

/** What a version says otherwise than the one before: values first, then clauses, old beside new. */
export function Diff({ planId, no }: { readonly planId: string; readonly no: number }) {
  const t = useWords()
  const named = useNamedWords()
  const { data: diff, error, refetch } = useQuery(planDiffQuery(planId, no))
  if (error) return <Failure error={error} again={() => refetch()} />
  if (!diff) return <Waiting word={t('page.opening')} />
  const clauses = diff.clauses.filter(({ change }) => change !== 'kept')
  return (
    <Panel title={t('diff.title', { from: diff.from, to: diff.to })}>
      {diff.values.length + clauses.length === 0 && <p>{t('diff.same')}</p>}
      <dl className={css.diff}>
        {diff.values.map(({ path, label, before, after }) => (
          <div key={path}>
            <dt>{named(label) ?? named(`plan.field.${label}`) ?? path}</dt>
            <dd>
              <del>{told(before, t)}</del>
              <ins>{told(after, t)}</ins>
            </dd>
          </div>
        ))}
        {clauses.map(({ lineageId, place, change, before, after }) => (
          <div key={lineageId}>
            <dt>
              {t('diff.place', { place })} · {t(`diff.${change === 'kept' ? 'changed' : change}`)}
            </dt>
            <dd className={css.official}>
              {before && <del>{before}</del>}
              {after && <ins>{after}</ins>}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
