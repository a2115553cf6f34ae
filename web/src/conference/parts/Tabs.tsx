import { Link } from '@tanstack/react-router'
import { paths } from '../../paths.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words.ts'
import { useCurrentConference } from './current-conference.ts'
import css from './Tabs.module.css'

/** Five tabs under the thumb. */
export function Tabs() {
  const t = useWords()
  const conferenceId = useCurrentConference()
  const look = { className: css.tab, activeProps: { className: css.on } }
  return (
    <nav className={css.tabs} aria-label={t('shell.tabs')}>
      {conferenceId ? (
        <Link to={paths.plan} params={{ conferenceId }} activeOptions={{ exact: true }} {...look}>
          <Icon name="plan" />
          {t('way.plan')}
        </Link>
      ) : (
        <Link to={paths.start} activeOptions={{ exact: true }} {...look}>
          <Icon name="home" />
          {t('way.start')}
        </Link>
      )}
      <Link to={paths.work} {...look}>
        <Icon name="work" />
        {t('way.work')}
      </Link>
      {conferenceId && (
        <>
          <Link to={paths.stage} params={{ conferenceId, stage: 'nominations' }} {...look}>
            <Icon name="star" />
            {t('stage.nominations')}
          </Link>
          <Link to={paths.stage} params={{ conferenceId, stage: 'delegates' }} {...look}>
            <Icon name="people" />
            {t('stage.delegates')}
          </Link>
        </>
      )}
      <Link to={paths.more} {...look}>
        <Icon name="more" />
        {t('way.more')}
      </Link>
    </nav>
  )
}
