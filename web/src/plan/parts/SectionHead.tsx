import { useNamedWords, useWords } from '../../words.ts'
import css from './Review.module.css'
import { isWaiting, type Row } from './review-rows.ts'

export function SectionHead({ name, rows }: { readonly name: string; readonly rows: readonly Row[] }) {
  const t = useWords()
  const named = useNamedWords()
  const waiting = rows.filter(isWaiting).length
  return (
    <h2 className={css.section}>
      {named(`review.group-${name}`) ?? named(`plan.group.${name}`) ?? name}
      <span>{name === 'first' ? t('review.left', { count: waiting }) : rows.length}</span>
    </h2>
  )
}
