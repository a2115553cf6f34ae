import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import { fullDay, longDay } from '../../ui/days.ts'
import { StateMark } from '../../ui/StateMark.tsx'
import { useWords, type Words } from '../../words.ts'
import css from './LivingPlan.module.css'

/** Where we stand: the day, how sure it is, how much is done. */
export function Countdown({ living }: { readonly living: LivingPlan }) {
  const t = useWords()
  const { conference, counts, daysLeft } = living
  return (
    <div className={css.standing}>
      <div className={css.day}>
        {daysLeft !== null && daysLeft >= 0 && (
          <p className={css.left}>
            <b>{daysLeft}</b>
            <span>{t('day.left')}</span>
          </p>
        )}
        <p>
          <strong>{conference.day ? longDay(conference.day, t) : t('day.unknown')}</strong>
          <span>{t(`day.${conference.dayStanding}-about`)}</span>
          {conference.partOfDay && <span>{partOf(conference.partOfDay, t)}</span>}
          {conference.startTime && <span>{t('day.at', { time: conference.startTime })}</span>}
          {conference.notice && <span>{noticeOf(conference.notice, t)}</span>}
        </p>
      </div>
      <ul className={css.counts} aria-label={t('counts.label')}>
        <li>
          <StateMark standing="done" />
          {t('counts.done', { count: counts.done })}
        </li>
        <li>
          <StateMark standing="doing" />
          {t('counts.doing', { count: counts.doing })}
        </li>
        <li>
          <StateMark standing="unopened" />
          {t('counts.unopened', { count: counts.unopened })}
        </li>
        {counts.waived > 0 && (
          <li>
            <StateMark standing="off" />
            {t('counts.waived', { count: counts.waived })}
          </li>
        )}
        {counts.late > 0 && (
          <li className={css.late}>
            <StateMark standing="late" />
            {t('counts.late', { count: counts.late })}
          </li>
        )}
      </ul>
    </div>
  )
}

const parts = ['morning', 'afternoon', 'evening', 'whole_day'] as const
/** As a form gave it, or as the plan writes it. */
const partOf = (said: string, t: Words): string => {
  const known = parts.find((part) => part === said)
  return known ? t(`day.part-${known}`) : said
}

const noticeOf = ({ number, date }: NonNullable<LivingPlan['conference']['notice']>, t: Words): string =>
  [t('day.notice'), number, date && fullDay(date)].filter(Boolean).join(' · ')
