import { useQuery } from '@tanstack/react-query'
import { Failure } from '../../ui/Failure.tsx'
import { Panel } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { useNamedWords, useWords } from '../../words.ts'
import { comparisonQuery } from '../queries.ts'
import { linesTold } from './review-rows.ts'
import css from './Versions.module.css'

type Said = { readonly topic: string; readonly text: string; readonly lines: readonly [number, number] | null }

/** "Kế hoạch này chưa nêu: …" beside what only this one says. */
export function Comparison({ planId, other }: { readonly planId: string; readonly other: string }) {
  const t = useWords()
  const { data, error, refetch } = useQuery(comparisonQuery(planId, other))
  if (error) return <Failure error={error} again={() => refetch()} />
  if (!data) return <Waiting word={t('page.opening')} />
  return (
    <>
      <Panel title={t('comparison.missing', { count: data.missing.length })}>
        {data.missing.length === 0 ? <p>{t('comparison.nothing-missing')}</p> : <Told lines={data.missing} />}
      </Panel>
      {data.own.length > 0 && (
        <Panel title={t('comparison.own', { count: data.own.length })}>
          <Told lines={data.own} />
        </Panel>
      )}
    </>
  )
}

function Told({ lines }: { readonly lines: readonly Said[] }) {
  const t = useWords()
  const named = useNamedWords()
  return (
    <ul className={css.lines}>
      {lines.map(({ topic, text, lines: at }) => (
        <li key={`${topic}-${text}`}>
          <small>
            {named(`plan.group.${topic}`) ?? named(`plan.field.${topic}`) ?? ''}
            {at && ` · ${linesTold(at, t)}`}
          </small>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  )
}
