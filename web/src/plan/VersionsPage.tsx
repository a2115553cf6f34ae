import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { paths } from '../paths.ts'
import { Button, buttonClass } from '../ui/Button.tsx'
import { dayOfInstant } from '../ui/days.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Page, Panel } from '../ui/Page.tsx'
import { useWords } from '../words.ts'
import { AmendForm } from './AmendForm.tsx'
import { Diff } from './parts/Diff.tsx'
import css from './parts/Versions.module.css'
import { planHistoryQuery, planQuery } from './queries.ts'

const route = getRouteApi(paths.amendments)

/** A confirmed plan is never overwritten: its versions, what each changed, and the way to the next. */
export function VersionsPage() {
  const t = useWords()
  const { planId } = route.useParams()
  const { data: view } = useSuspenseQuery(planQuery(planId))
  const later = view.versions.filter(({ no }) => no > 1)
  const [chosen, choose] = useState<number | null>(later.at(-1)?.no ?? null)
  return (
    <Page
      title={t('versions.title')}
      about={view.plan.title}
      width="text"
      actions={
        <Link to={paths.review} params={{ planId }} className={buttonClass({})}>
          {t('versions.to-review')}
        </Link>
      }
    >
      <Panel title={t('versions.list')}>
        <ul className={css.versions}>
          {view.versions.map(({ no, state, confirmedAt, reason }) => (
            <li key={no}>
              <span>
                <b>{t('versions.no', { no })}</b>
                <small>
                  {confirmedAt ? t('versions.confirmed', { day: dayOfInstant(confirmedAt) }) : t('versions.draft')}
                  {state === 'superseded' && ` · ${t('versions.superseded')}`}
                  {reason && ` · ${reason}`}
                </small>
              </span>
              {no > 1 && (
                <Button size="small" aria-pressed={chosen === no} onClick={() => choose(no)}>
                  {t('versions.compare', { no: no - 1 })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Panel>
      {chosen !== null && <Diff planId={planId} no={chosen} />}
      {later.length === 0 && <EmptyState icon="plan" title={t('versions.only-one')} />}
      {view.plan.state === 'confirmed' && <AmendForm planId={planId} may={view.may} />}
      <History planId={planId} />
    </Page>
  )
}

function History({ planId }: { readonly planId: string }) {
  const t = useWords()
  const { data: history } = useSuspenseQuery(planHistoryQuery(planId))
  return (
    <Panel title={t('versions.history')}>
      <ul className={css.history}>
        {history.map(({ what, text, by, at }) => (
          <li key={`${at}-${what}`}>
            <time dateTime={at}>{dayOfInstant(at)}</time>
            <span>{text}</span>
            <small>{by}</small>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
