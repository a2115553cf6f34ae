import type { PlanView } from '@guong-sang/domain/plan/plan-view.ts'
import { readPage } from '@guong-sang/domain/reading/api.ts'
import { addressOf } from '../../api/call.ts'
import { useWords } from '../../words.ts'
import css from './Original.module.css'
import type { Lit } from './Original.tsx'

type Props = { readonly plan: PlanView; readonly readingId: string; readonly lit: Lit }

const share = (hundredths: number) => `${hundredths / 100}%`

/** Pictures of the pages; the lit lines are framed on them. */
export function OriginalPages({ plan, readingId, lit }: Props) {
  const t = useWords()
  const pages = Array.from({ length: plan.source.pages }, (_, index) => index + 1)
  return pages.map((page) => (
    <figure key={page} className={css.page}>
      <div className={css.picture}>
        <img src={addressOf(readPage, { readingId, page })} alt={t('original.page', { page })} loading="lazy" />
        {plan.source.lines
          .filter((line) => line.page === page && line.box && lit !== null && line.n >= lit[0] && line.n <= lit[1])
          .map(({ n, box }) => (
            <span
              key={n}
              data-line={n}
              className={css.box}
              style={box && { left: share(box.x), top: share(box.y), width: share(box.width), height: share(box.height) }}
            />
          ))}
      </div>
      <figcaption>{t('original.page', { page })}</figcaption>
    </figure>
  ))
}
