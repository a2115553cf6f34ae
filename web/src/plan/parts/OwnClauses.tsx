import type { PlanView } from '@guong-sang/domain/plan/plan-view.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useNamedWords, useWords } from '../../words.ts'
import css from './Original.module.css'

/** A plan without a paper: what was written so far, in the order of its sections. */
export function OwnClauses({ plan }: { readonly plan: PlanView }) {
  const t = useWords()
  const named = useNamedWords()
  return (
    <section className={css.original} aria-label={t('original.own')}>
      <div className={css.scroll}>
        {plan.clauses.length === 0 ? (
          <EmptyState icon="plan" title={t('original.own-none')}>
            {t('original.own-next')}
          </EmptyState>
        ) : (
          <ol className={css.clauses} lang="vi">
            {plan.clauses.map(({ lineageId, place, kind, text }) => (
              <li key={lineageId}>
                <small>
                  {place} · {named(`clause.kind-${kind}`) ?? kind}
                </small>
                <p>{text}</p>
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  )
}
