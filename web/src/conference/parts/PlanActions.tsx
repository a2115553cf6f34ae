import { conferenceCalendar, markHeld } from '@guong-sang/domain/conference/api.ts'
import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import { Link } from '@tanstack/react-router'
import { useAct } from '../../api/act.ts'
import { addressOf } from '../../api/call.ts'
import { paths } from '../../paths.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words.ts'
import type { Opened } from './opened.ts'

type Props = { readonly living: LivingPlan; readonly open: (what: Opened) => void }

/** What may be done with the whole conference; the day first. */
export function PlanActions({ living, open }: Props) {
  const t = useWords()
  const { conference } = living
  return (
    <>
      {(conference.state === 'preparing' || conference.state === 'postponed') && <DayActs living={living} open={open} />}
      <Link to={paths.amendments} params={{ planId: conference.planId }} className={buttonClass({ kind: 'plain', size: 'small' })}>
        <Icon name="pen" size={18} />
        {t('plan.amend')}
      </Link>
      <a
        className={buttonClass({ kind: 'plain', size: 'small' })}
        href={addressOf(conferenceCalendar, { conferenceId: conference.id })}
        download
      >
        <Icon name="calendar" size={18} />
        {t('calendar.download')}
      </a>
      <Button kind="plain" size="small" icon="print" onClick={() => print()}>
        {t('page.print')}
      </Button>
    </>
  )
}

function DayActs({ living, open }: Props) {
  const t = useWords()
  const held = useAct(markHeld)
  const { conference, daysLeft, may } = living
  return (
    <>
      {(conference.dayStanding !== 'fixed' || conference.state === 'preparing') && (
        <Button
          kind={conference.dayStanding === 'fixed' ? 'plain' : 'first'}
          icon="calendar"
          disabledReason={may.includes('conference.fix-day') ? null : t('day.fix-not-yours')}
          onClick={() => open({ what: 'fix' })}
        >
          {t(conference.dayStanding === 'fixed' ? 'day.complete' : 'day.fix')}
        </Button>
      )}
      {conference.day && may.includes('conference.move-day') && <Button onClick={() => open({ what: 'move' })}>{t('day.move')}</Button>}
      {may.includes('conference.stop') && (
        <Button kind="plain" onClick={() => open({ what: 'stop' })}>
          {t('stop.open')}
        </Button>
      )}
      {daysLeft !== null && daysLeft <= 0 && may.includes('conference.hold') && (
        <Button
          kind="first"
          icon="check"
          busy={held.isPending}
          disabledReason={held.error?.message}
          onClick={() => held.mutate({ params: { conferenceId: conference.id } })}
        >
          {t('held.mark')}
        </Button>
      )}
    </>
  )
}
