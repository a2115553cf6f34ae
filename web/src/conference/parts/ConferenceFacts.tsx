import type { listConferences } from '@guong-sang/domain/conference/api.ts'
import type { Answer } from '../../api/call.ts'
import { longDay } from '../../ui/days.ts'
import { StateMark } from '../../ui/StateMark.tsx'
import { useWords } from '../../words.ts'
import css from './Start.module.css'

export type ConferenceRow = Answer<typeof listConferences>[number]

/** Whose conference, when, how far. */
export function ConferenceFacts({ conference, authority }: { readonly conference: ConferenceRow; readonly authority: string }) {
  const t = useWords()
  const { counts, day, dayStanding, daysLeft } = conference
  return (
    <>
      <span className={css.place}>{authority}</span>
      <b>{conference.name}</b>
      <span className={css.when}>
        {day ? t(`start.day-${dayStanding}`, { day: longDay(day, t) }) : t('day.unknown')}
        {daysLeft !== null && daysLeft >= 0 && <em>{t('way.days-left', { days: daysLeft })}</em>}
      </span>
      <span className={css.bar} aria-hidden="true">
        {sharesOf(counts).map(({ name, count }) => (
          <i key={name} className={css[name]} style={{ flexGrow: count }} />
        ))}
      </span>
      <span className={css.counts}>
        <span>{t('counts.items', { count: counts.items })}</span>
        <span>
          <StateMark standing="done" /> {t('counts.done', { count: counts.done })}
        </span>
        <span>
          <StateMark standing="doing" /> {t('counts.doing', { count: counts.doing })}
        </span>
        {counts.late > 0 && (
          <span className={css.lateWord}>
            <StateMark standing="late" /> {t('counts.late', { count: counts.late })}
          </span>
        )}
      </span>
    </>
  )
}

const sharesOf = ({ items, done, doing, late }: ConferenceRow['counts']) =>
  (
    [
      { name: 'done', count: done },
      { name: 'doing', count: doing },
      { name: 'late', count: late },
      { name: 'rest', count: Math.max(0, items - done - doing - late) },
    ] as const
  ).filter(({ count }) => count > 0)
