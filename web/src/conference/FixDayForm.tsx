import { fixDay } from '@guong-sang/domain/conference/api.ts'
import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import { type FormEvent, useState } from 'react'
import { useAct } from '../api/act.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { fullDay, typedDay, typedHour } from '../ui/days.ts'
import { Failure } from '../ui/Failure.tsx'
import { Field } from '../ui/Field.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useWords } from '../words.ts'

const parts = ['morning', 'afternoon', 'whole_day', 'evening'] as const

/** A notice fixes the day, the hour and the place; until then the plan's day is provisional. */
export function FixDayForm({ living, close }: { readonly living: LivingPlan; readonly close: () => void }) {
  const t = useWords()
  const { conference } = living
  const known = knownOf(conference.notice)
  const fix = useAct(fixDay)
  const [day, setDay] = useState(conference.day ? fullDay(conference.day) : '')
  const [part, setPart] = useState<(typeof parts)[number] | null>(parts.find((known) => known === conference.partOfDay) ?? null)
  const [startTime, setStartTime] = useState(conference.startTime ?? '')
  const [venue, setVenue] = useState(conference.venue ?? '')
  const [number, setNumber] = useState(known.number)
  const [date, setDate] = useState(known.date)
  const [tried, setTried] = useState(false)
  const dayError = typedDay(day) ? null : t('day.not-a-day')
  const timeError = startTime.trim() === '' || typedHour(startTime) ? null : t('day.not-an-hour')
  const dateError = date === '' || typedDay(date) ? null : t('day.not-a-day')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const fixed = typedDay(day)
    if (!fixed || timeError || dateError) return
    const hour = typedHour(startTime)
    const noticeDate = typedDay(date)
    const notice = { ...(number.trim() && { number: number.trim() }), ...(noticeDate && { date: noticeDate }) }
    const body = {
      day: fixed,
      notice,
      ...(part && { partOfDay: part }),
      ...(hour && { startTime: hour }),
      ...(venue.trim() && { venue: venue.trim() }),
    }
    fix.mutate({ params: { conferenceId: conference.id }, body })
  }
  if (fix.isSuccess) return <Fixed warnings={fix.data.warnings} close={close} />
  return (
    <form onSubmit={submit} noValidate>
      <Field label={t('day.day')} hint={t('day.typed')} value={day} change={setDay} error={tried ? dayError : null} inputMode="numeric" />
      <Choice
        label={t('day.part')}
        chosen={part}
        choose={setPart}
        choices={parts.map((value) => ({ value, word: t(`day.part-${value}`) }))}
      />
      <Field label={t('day.hour')} placeholder="07:30" value={startTime} change={setStartTime} error={tried ? timeError : null} />
      <Field label={t('day.venue')} value={venue} change={setVenue} />
      <Field label={t('day.notice-number')} hint={t('day.notice-about')} value={number} change={setNumber} />
      <Field
        label={t('day.notice-date')}
        hint={t('day.typed')}
        value={date}
        change={setDate}
        error={tried ? dateError : null}
        inputMode="numeric"
      />
      {fix.isError && <Failure error={fix.error} />}
      <FormFoot>
        <Button onClick={close}>{t('dialog.close')}</Button>
        <Button kind="first" type="submit" busy={fix.isPending}>
          {t('day.fix-do')}
        </Button>
      </FormFoot>
    </form>
  )
}

type FixedProps = { readonly warnings: readonly { readonly code: string; readonly text: string }[]; readonly close: () => void }

function Fixed({ warnings, close }: FixedProps) {
  const t = useWords()
  return (
    <>
      <Notice tone="ok" live="alert">
        {t('day.fix-done')}
      </Notice>
      {warnings.map(({ code, text }) => (
        <Notice key={code} tone="gold">
          {text}
        </Notice>
      ))}
      <FormFoot>
        <Button kind="first" onClick={close}>
          {t('dialog.understood')}
        </Button>
      </FormFoot>
    </>
  )
}

/** What a notice already said, as it is typed; it is completed, not written anew. */
const knownOf = (notice: LivingPlan['conference']['notice']) => ({
  number: notice?.number ?? '',
  date: notice?.date ? fullDay(notice.date) : '',
})
