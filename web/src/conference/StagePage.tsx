import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { paths } from '../paths.ts'
import { useSession } from '../people/queries.ts'
import { planQuery } from '../plan/queries.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { useNamedWords, useWords } from '../words.ts'
import { documentOf } from './parts/document.ts'
import { ItemDialog } from './parts/ItemDialog.tsx'
import { type Opened, openedItem } from './parts/opened.ts'
import { Paper } from './parts/Paper.tsx'
import { isWayStage } from './parts/way.ts'
import { conferenceQuery } from './queries.ts'

const route = getRouteApi(paths.stage)

/** A part of the way that is not built yet: it says so, and shows what the plan already called for in it. */
export function StagePage() {
  const t = useWords()
  const named = useNamedWords()
  const { conferenceId, stage } = route.useParams()
  const { data: living } = useSuspenseQuery(conferenceQuery(conferenceId))
  if (!isWayStage(stage)) return <EmptyState icon="help" title={t('page.unknown')} />
  return (
    <Page title={t(`stage.${stage}`)} about={named(`stage.about-${stage}`)}>
      <Notice tone="info" title={t('stage.being-built-title')}>
        {t('stage.being-built-about')}
      </Notice>
      <CalledFor key={stage} living={living} stage={stage} />
    </Page>
  )
}

function CalledFor({ living, stage }: { readonly living: LivingPlan; readonly stage: string }) {
  const t = useWords()
  const { today } = useSession()
  const [opened, open] = useState<Opened>(null)
  const { data: plan } = useSuspenseQuery(planQuery(living.conference.planId))
  const clauses = living.clauses.filter(({ links }) => links.some((link) => link.stage === stage))
  const paragraphs = documentOf(plan, living.clauses).filter(({ placed }) => placed.some(({ clause }) => clauses.includes(clause)))
  if (clauses.length === 0)
    return (
      <EmptyState icon="plan" title={t('stage.nothing')}>
        <Link to={paths.plan} params={{ conferenceId: living.conference.id }}>
          {t('stage.to-plan')}
        </Link>
      </EmptyState>
    )
  return (
    <section>
      <h2>{t('stage.called-for', { count: clauses.length })}</h2>
      <Paper
        paragraphs={paragraphs}
        today={today}
        lit={null}
        keeps={(link) => link.stage === stage}
        open={(link) => open(openedItem(living, link.objectId))}
      />
      {opened?.what === 'item' && <ItemDialog living={living} link={opened.link} clause={opened.clause} close={() => open(null)} />}
    </section>
  )
}
