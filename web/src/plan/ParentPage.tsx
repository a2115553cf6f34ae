import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { paths } from '../paths.ts'
import { buttonClass } from '../ui/Button.tsx'
import { fullDay } from '../ui/days.ts'
import { Page, Panel } from '../ui/Page.tsx'
import { Ways } from '../ui/Ways.tsx'
import { useWords } from '../words.ts'
import { ParentForm } from './ParentForm.tsx'
import { Comparison } from './parts/Comparison.tsx'
import css from './parts/Versions.module.css'
import { planQuery, plansQuery } from './queries.ts'

const route = getRouteApi(paths.parent)

/** The plan above and what it demands; what this one does not say, shown and never filled in. */
export function ParentPage() {
  const t = useWords()
  const { planId } = route.useParams()
  const { data: view } = useSuspenseQuery(planQuery(planId))
  const { data: plans = [] } = useQuery(plansQuery())
  const siblings = plans.filter(({ id }) => id !== planId)
  const { cited, attached } = view.parent
  const [other, setOther] = useState('parent')
  const ways = [
    ...(attached ? [{ value: 'parent', word: t('parent.with', { number: attached.number }) }] : []),
    ...siblings.map(({ id, title }) => ({ value: `sibling:${id}`, word: title })),
  ]
  const chosen = ways.find(({ value }) => value === other) ?? ways[0]
  return (
    <Page
      title={t('parent.title')}
      about={view.plan.title}
      width="text"
      actions={
        <Link to={paths.review} params={{ planId }} className={buttonClass({})}>
          {t('versions.to-review')}
        </Link>
      }
    >
      {cited && (
        <Panel title={t('parent.cited')}>
          <p className={css.official}>{cited}</p>
        </Panel>
      )}
      {attached ? (
        <Panel title={t('parent.attached', { number: attached.number, day: fullDay(attached.date) })}>
          <p>{attached.title}</p>
          <ul className={css.lines}>
            {attached.demands.map(({ no, text }) => (
              <li key={no}>
                <p>{text}</p>
              </li>
            ))}
          </ul>
        </Panel>
      ) : (
        <ParentForm planId={planId} may={view.may} />
      )}
      {chosen && (
        <>
          {ways.length > 1 && <Ways label={t('parent.compare-with')} chosen={chosen.value} choose={setOther} choices={ways} />}
          <Comparison key={chosen.value} planId={planId} other={chosen.value} />
        </>
      )}
    </Page>
  )
}
