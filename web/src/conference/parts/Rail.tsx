import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { paths } from '../../paths.ts'
import { useSession } from '../../people/queries.ts'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { type Standing, StateMark } from '../../ui/StateMark.tsx'
import { useWords, type Words } from '../../words.ts'
import { conferenceQuery } from '../queries.ts'
import { useCurrentConference } from './current-conference.ts'
import css from './Rail.module.css'
import { type WayStage, way } from './way.ts'

type StageState = LivingPlan['stages'][number]

/** The way of the work, seen whole: what each part holds and where it stands. */
export function Rail() {
  const t = useWords()
  const { may } = useSession()
  const conferenceId = useCurrentConference()
  return (
    <>
      <General icon="home" to={paths.start}>
        {t('way.start')}
      </General>
      {conferenceId && <WayOf conferenceId={conferenceId} />}
      <p className={css.group}>{t('way.general')}</p>
      {!conferenceId && may.includes('work.read') && (
        <General icon="work" to={paths.work}>
          {t('way.work')}
        </General>
      )}
      {may.includes('units.see') && (
        <General icon="units" to={paths.bodies}>
          {t('way.bodies')}
        </General>
      )}
      <General icon="settings" to={paths.settings}>
        {t('way.settings')}
      </General>
    </>
  )
}

function WayOf({ conferenceId }: { readonly conferenceId: string }) {
  const t = useWords()
  const { data: living } = useQuery(conferenceQuery(conferenceId))
  return (
    <>
      <Link
        to={paths.plan}
        params={{ conferenceId }}
        activeOptions={{ exact: true }}
        className={css.link}
        activeProps={{ className: css.on }}
      >
        <Icon name="plan" size={18} />
        <span>{t('way.plan')}</span>
        {typeof living?.daysLeft === 'number' && living.daysLeft >= 0 && <small>{t('way.days-left', { days: living.daysLeft })}</small>}
      </Link>
      <General icon="work" to={paths.work}>
        {t('way.work')}
      </General>
      {way.map(({ key, stages }) => (
        <div key={key}>
          <p className={css.group}>{t(`way.group-${key}`)}</p>
          {stages.map((stage) => (
            <StageLink key={stage} conferenceId={conferenceId} stage={stage} state={living?.stages.find(({ name }) => name === stage)} />
          ))}
        </div>
      ))}
    </>
  )
}

const shapes: Readonly<Record<StageState['state'], Standing>> = {
  none: 'none',
  unopened: 'unopened',
  doing: 'doing',
  done: 'done',
  late: 'late',
}

type StageLinkProps = { readonly conferenceId: string; readonly stage: WayStage; readonly state: StageState | undefined }

function StageLink({ conferenceId, stage, state }: StageLinkProps) {
  const t = useWords()
  return (
    <Link to={paths.stage} params={{ conferenceId, stage }} className={css.link} activeProps={{ className: css.on }}>
      <span className={css.shape}>
        <StateMark standing={state ? shapes[state.state] : 'none'} />
      </span>
      <span>{t(`stage.${stage}`)}</span>
      {state && <small className={state.state === 'late' ? css.late : ''}>{told(state, t)}</small>}
    </Link>
  )
}

function told(state: StageState, t: Words): string {
  if (state.state === 'late') return t('way.late', { count: state.count })
  if (state.count === 0) return t('way.nothing')
  return state.state === 'done' ? t('way.done', { count: state.count }) : t('way.count', { count: state.count })
}

type GeneralProps = { readonly icon: IconName; readonly to: '/' | '/viec-cua-toi' | '/don-vi' | '/cai-dat'; readonly children: ReactNode }

const General = ({ icon, to, children }: GeneralProps) => (
  <Link to={to} className={css.link} activeOptions={{ exact: to === '/' }} activeProps={{ className: css.on }}>
    <Icon name={icon} size={18} />
    <span>{children}</span>
  </Link>
)
