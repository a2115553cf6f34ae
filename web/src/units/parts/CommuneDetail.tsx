import type { readCommune } from '@guong-sang/domain/units/api.ts'
import { useQuery } from '@tanstack/react-query'
import type { Answer } from '../../api/call.ts'
import { fullDay } from '../../ui/days.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Panel } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { useWords } from '../../words.ts'
import { type Commune, communeQuery } from '../queries.ts'
import { lifeTold } from './life.ts'
import css from './Units.module.css'

type Relation = Answer<typeof readCommune>['predecessors'][number]
type Props = { readonly code: string; readonly from: string; readonly go: (commune: Commune) => void }

/** One commune between what it came from and what it became; each step with its source. */
export function CommuneDetail({ code, from, go }: Props) {
  const t = useWords()
  const { data, error, refetch } = useQuery(communeQuery(code, from))
  if (error) return <Failure error={error} again={() => refetch()} />
  if (!data) return <Waiting word={t('page.opening')} />
  return (
    <Panel title={data.unit.fullName}>
      <p className={css.source}>
        {[data.unit.oldDistrict, data.unit.provinceName, lifeTold(data.unit, t), t('communes.code', { code })].filter(Boolean).join(' · ')}
      </p>
      <Relations title={t('communes.before')} none={t('communes.none-before')} relations={data.predecessors} go={go} />
      <Relations title={t('communes.after')} none={t('communes.none-after')} relations={data.successors} go={go} />
      <p className={css.source}>{data.source}</p>
    </Panel>
  )
}

type RelationsProps = { readonly title: string; readonly none: string; readonly relations: readonly Relation[]; readonly go: Props['go'] }

function Relations({ title, none, relations, go }: RelationsProps) {
  const t = useWords()
  return (
    <>
      <h3 className={css.step}>{title}</h3>
      {relations.length === 0 && <p className={css.source}>{none}</p>}
      <ul className={css.relations}>
        {relations.map(({ unit, day, share, answer, source, check }) => (
          <li key={`${unit.code}-${unit.from}`}>
            <button type="button" className={css.name} onClick={() => go(unit)}>
              {unit.fullName}
            </button>
            <span className={css.share}>{t(`communes.share-${answer?.share ?? share}`)}</span>
            <small>
              {fullDay(day)} · {source}
              {check && ` · ${t('bodies-page.check')}`}
            </small>
          </li>
        ))}
      </ul>
    </>
  )
}
