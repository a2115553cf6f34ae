import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useLocation, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useState } from 'react'
import { paths } from '../paths.ts'
import { useSession } from '../people/queries.ts'
import { planQuery } from '../plan/queries.ts'
import { Button } from '../ui/Button.tsx'
import { fullDay } from '../ui/days.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FilterBar } from '../ui/FilterBar.tsx'
import { Page } from '../ui/Page.tsx'
import { useWords, type Words } from '../words.ts'
import { Conflicts } from './parts/Conflicts.tsx'
import { Countdown } from './parts/Countdown.tsx'
import { documentOf } from './parts/document.ts'
import css from './parts/LivingPlan.module.css'
import { MoreItems } from './parts/MoreItems.tsx'
import { type Opened, openedAt } from './parts/opened.ts'
import { Paper } from './parts/Paper.tsx'
import { PlanActions } from './parts/PlanActions.tsx'
import { RuleOffers } from './parts/RuleOffers.tsx'
import { type Filter, filterOf, filters, filterWords, type Link, passes } from './parts/standing.ts'
import { Timeline } from './parts/Timeline.tsx'
import { conferenceQuery, workQuery } from './queries.ts'

const route = getRouteApi(paths.plan)
const ItemDialog = lazy(() => import('./parts/ItemDialog.tsx').then((m) => ({ default: m.ItemDialog })))
const PromiseForm = lazy(() => import('./PromiseForm.tsx').then((m) => ({ default: m.PromiseForm })))
const DayDialog = lazy(() => import('./parts/DayDialog.tsx').then((m) => ({ default: m.DayDialog })))

/** The conference's home: the plan, alive. */
export function LivingPlanPage() {
  const t = useWords()
  const { conferenceId } = route.useParams()
  const { data: living } = useSuspenseQuery(conferenceQuery(conferenceId))
  const { viec } = route.useSearch()
  const [opened, open] = useState<Opened>(() => openedAt(living, viec))
  const { today } = useSession()
  const { conference } = living
  return (
    <Page title={conference.name} about={<Standing living={living} />} actions={<PlanActions living={living} open={open} />}>
      <section className={css.ahead}>
        <Countdown living={living} />
        <Timeline entries={living.timeline} />
      </section>
      <div className={css.problems}>
        <Conflicts living={living} open={open} />
        <RuleOffers living={living} />
      </div>
      <PaperWithFilter living={living} open={open} />
      <MoreItems living={living} today={today} open={open} />
      <Suspense>
        {opened?.what === 'item' && <ItemDialog living={living} link={opened.link} clause={opened.clause} close={() => open(null)} />}
        {opened?.what === 'promise' && <PromiseForm living={living} conflict={opened.conflict} close={() => open(null)} />}
        {(opened?.what === 'fix' || opened?.what === 'move' || opened?.what === 'stop') && (
          <DayDialog living={living} act={opened.what} close={() => open(null)} />
        )}
      </Suspense>
      <p className="unseen">{t('paper.end')}</p>
    </Page>
  )
}

function Standing({ living }: { readonly living: LivingPlan }) {
  const t = useWords()
  const { conference } = living
  const told = [
    conference.state !== 'preparing' && t(`conference-state.${conference.state}`),
    conference.planNumber && t('plan.number', { number: conference.planNumber }),
    t('plan.version', { no: conference.versionNo }),
    conference.planDate && t('plan.issued', { day: fullDay(conference.planDate) }),
    sessionsTold(conference.sessions, t),
    conference.venue,
  ]
  return <>{told.filter(Boolean).join(' · ')}</>
}

const sessionsTold = (sessions: number | null, t: Words) => (sessions === null ? null : t('plan.sessions', { count: sessions }))

function PaperWithFilter({ living, open }: { readonly living: LivingPlan; readonly open: (what: Opened) => void }) {
  const t = useWords()
  const session = useSession()
  const { viec, loc } = route.useSearch()
  const filter = filterOf(loc)
  const go = useNavigate()
  const setFilter = (wanted: Filter) =>
    go({
      to: paths.plan,
      params: { conferenceId: living.conference.id },
      search: wanted === 'all' ? {} : { loc: filterWords[wanted] },
      replace: true,
      resetScroll: false,
    })
  const { data: work } = useQuery(workQuery())
  const mine = new Set([...(work?.due ?? []), ...(work?.late ?? [])].map(({ id }) => id))
  const { hash } = useLocation()
  const lit = hash || clauseOf(living, viec)
  const count = (wanted: Filter) => workOf(living).filter((link) => passes(link, wanted, mine)).length
  const { data: plan } = useSuspenseQuery(planQuery(living.conference.planId))
  const paragraphs = useMemo(() => documentOf(plan, living.clauses), [plan, living.clauses])
  const holds = (links: readonly Link[]) => links.some((link) => passes(link, filter, mine))
  const shown = filter === 'all' ? paragraphs : paragraphs.filter(({ placed }) => placed.some(({ clause }) => holds(clause.links)))
  return (
    <section id="noi-dung" aria-label={t('paper.label')}>
      <FilterBar
        label={t('filter.label')}
        chosen={filter}
        choose={setFilter}
        choices={filters.map((value) => ({ value, word: t(`filter.${value}`), count: count(value) }))}
      />
      {shown.length === 0 && !holds(living.byRule) ? (
        <EmptyState icon="check" title={t(`filter.none-${filter}`)}>
          <Button size="small" onClick={() => setFilter('all')}>
            {t('filter.show-all')}
          </Button>
        </EmptyState>
      ) : (
        <Paper
          paragraphs={shown}
          today={session.today}
          lit={lit}
          keeps={(link) => passes(link, filter, mine)}
          open={(link, clause) => open({ what: 'item', link, clause })}
        />
      )}
    </section>
  )
}

/** Each piece of work once, at however many clauses it stands, an adopted rule's too: what the counts at the head count. */
const workOf = ({ clauses, byRule }: LivingPlan): Link[] => {
  const links = [...clauses.flatMap((clause) => clause.links), ...byRule].filter(({ kind }) => kind !== 'check')
  return [...new Map(links.map((link) => [link.objectId, link])).values()]
}

const clauseOf = (living: LivingPlan, itemId: string | undefined): string | null =>
  living.clauses.find(({ links }) => links.some(({ objectId }) => objectId === itemId))?.id ?? null
