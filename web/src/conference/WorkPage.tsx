import { myCalendar } from '@guong-sang/domain/conference/api.ts'
import type { WorkItem } from '@guong-sang/domain/conference/living-plan.ts'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addressOf } from '../api/call.ts'
import { paths } from '../paths.ts'
import { useSession } from '../people/queries.ts'
import { buttonClass } from '../ui/Button.tsx'
import { fullDay } from '../ui/days.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Page, Panel } from '../ui/Page.tsx'
import { type Standing, StateMark } from '../ui/StateMark.tsx'
import { useWords } from '../words.ts'
import { placeTold } from './parts/standing.ts'
import css from './parts/Work.module.css'
import { screenOfWork } from './parts/work-screen.ts'
import { workQuery } from './queries.ts'

/** What is late, what falls due, what waits for my word. */
export function WorkPage() {
  const t = useWords()
  const { may } = useSession()
  if (may.includes('work.read')) return <Work />
  return (
    <Page title={t('work.title')} width="text">
      <EmptyState icon="work" title={t('work.not-here')}>
        <Link to={paths.start}>{t('page.to-start')}</Link>
      </EmptyState>
    </Page>
  )
}

function Work() {
  const t = useWords()
  const { persona } = useSession()
  const { data: work } = useSuspenseQuery(workQuery())
  const nothing = work.due.length + work.late.length + work.waiting.length === 0
  return (
    <Page
      title={t('work.title')}
      about={persona && t('work.about', { name: persona.name })}
      width="text"
      actions={
        <a className={buttonClass({})} href={addressOf(myCalendar)} download>
          <Icon name="calendar" size={18} />
          {t('calendar.mine')}
        </a>
      }
    >
      {nothing && (
        <EmptyState icon="check" title={t('work.nothing')}>
          <Link to={paths.start}>{t('work.nothing-next')}</Link>
        </EmptyState>
      )}
      <Group title={t('work.late', { count: work.late.length })} items={work.late} standing="late" />
      <Group title={t('work.waiting', { count: work.waiting.length })} items={work.waiting} standing="doing" />
      <Group title={t('work.due', { count: work.due.length })} items={work.due} standing="unopened" />
    </Page>
  )
}

type GroupProps = { readonly title: string; readonly items: readonly WorkItem[]; readonly standing: Standing }

function Group({ title, items, standing }: GroupProps) {
  if (items.length === 0) return null
  return (
    <Panel title={title}>
      <ul className={css.items}>
        {items.map((item) => (
          <li key={`${item.kind}-${item.id}`}>
            <Row item={item} standing={standing} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Row({ item, standing }: { readonly item: WorkItem; readonly standing: Standing }) {
  const t = useWords()
  const about = [item.place && placeTold(item.place, t), item.conferenceName]
  return (
    <Link to={screenOfWork(item)} className={css.item}>
      <StateMark standing={standing} />
      <span className={css.what}>
        <b>{item.title}</b>
        <small>{about.filter(Boolean).join(' · ')}</small>
      </span>
      {item.due && (
        <span className={`${css.due} ${standing === 'late' ? css.late : ''}`}>
          {item.daysLeft === null || item.daysLeft < 0
            ? t('due.late-days', { days: -(item.daysLeft ?? 0) })
            : item.daysLeft === 0
              ? t('due.today')
              : t('due.left', { days: item.daysLeft })}
          <small>{fullDay(item.due)}</small>
        </span>
      )}
    </Link>
  )
}
