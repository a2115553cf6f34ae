import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { paths } from '../paths.ts'
import { useSession } from '../people/queries.ts'
import { DropPlan } from '../plan/parts/DropPlan.tsx'
import { plansQuery } from '../plan/queries.ts'
import { readingsQuery } from '../reading/queries.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Page, Panel } from '../ui/Page.tsx'
import { useWords } from '../words.ts'
import { ConferenceCard } from './parts/ConferenceCard.tsx'
import { OtherCommunes } from './parts/OtherCommunes.tsx'
import css from './parts/Start.module.css'
import { conferencesQuery } from './queries.ts'

/** Plans and papers that wait, before the rest is asked for. */
const FEW = 8

/** Two ways in: a conference that is running, or a plan to read. */
export function StartPage() {
  const t = useWords()
  const { persona, trial, authority, may } = useSession()
  const { data: conferences = [], error, refetch } = useQuery({ ...conferencesQuery(), enabled: may.includes('conference.read') })
  return (
    <Page title={t('start.title')} about={t(persona ? 'start.about' : 'start.about-out')}>
      {error && <Failure error={error} again={() => refetch()} />}
      <div className={css.cards}>
        {conferences.map((conference) => (
          <ConferenceCard key={conference.id} conference={conference} authority={authority?.name ?? ''} />
        ))}
        {trial && <OtherCommunes except={authority?.commune ?? null} />}
      </div>
      {may.includes('reading.send') && <DropPlan />}
      {may.includes('plan.read') && may.includes('reading.see') && <Unfinished />}
      {persona && !may.includes('conference.read') && <EmptyState icon="plan" title={t('start.above')} />}
    </Page>
  )
}

/** What was begun and waits: plans under review, papers being read. */
function Unfinished() {
  const t = useWords()
  const { data: plans = [] } = useQuery(plansQuery())
  const { data: readings = [] } = useQuery(readingsQuery())
  const drafts = plans.filter(({ state }) => state !== 'confirmed')
  const unread = readings.filter(({ planId, state }) => planId === null && state !== 'cancelled')
  const [most, setMost] = useState(FEW)
  const count = drafts.length + unread.length
  if (count === 0) return null
  return (
    <Panel title={t('start.unfinished')}>
      <ul className={css.rows}>
        {drafts.slice(0, most).map(({ id, title, progress }) => (
          <li key={id}>
            <Link to={paths.review} params={{ planId: id }}>
              <Icon name="plan" />
              <span>
                <b>{title}</b>
                <small>{t('start.review-progress', { answered: progress.answered, total: progress.total })}</small>
              </span>
              <Icon name="right" size={16} />
            </Link>
          </li>
        ))}
        {unread.slice(0, Math.max(0, most - drafts.length)).map(({ id, name, state }) => (
          <li key={id}>
            <Link to={paths.reading} params={{ readingId: id }}>
              <Icon name="upload" />
              <span>
                <b>{name}</b>
                <small>{t(`reading.state-${state}`)}</small>
              </span>
              <Icon name="right" size={16} />
            </Link>
          </li>
        ))}
      </ul>
      {count > most && (
        <Button size="small" icon="down" onClick={() => setMost(Number.POSITIVE_INFINITY)}>
          {t('start.unfinished-all', { count })}
        </Button>
      )}
    </Panel>
  )
}
