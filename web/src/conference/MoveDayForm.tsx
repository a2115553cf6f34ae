import { moveDay } from '@guong-sang/domain/conference/api.ts'
import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useAct } from '../api/act.ts'
import { Button } from '../ui/Button.tsx'
import { fullDay, longDay, typedDay } from '../ui/days.ts'
import { Failure } from '../ui/Failure.tsx'
import { Field } from '../ui/Field.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useWords } from '../words.ts'
import css from './parts/MoveDay.module.css'
import { dayMoveQuery } from './queries.ts'

type Due = { readonly itemId: string; readonly title: string; readonly from: string | null; readonly to: string | null }
type Stale = { readonly id: string; readonly title: string }

/** Before it is done it is seen: which dues move, what goes stale, what no longer fits. */
export function MoveDayForm({ living, close }: { readonly living: LivingPlan; readonly close: () => void }) {
  const t = useWords()
  const { conference } = living
  const move = useAct(moveDay)
  const [text, setText] = useState('')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const day = typedDay(text)
  const preview = useQuery({ ...dayMoveQuery(conference.id, day ?? ''), enabled: day !== null && !move.isPending && !move.isSuccess })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (day && reason.trim()) move.mutate({ params: { conferenceId: conference.id }, body: { day, reason: reason.trim() } })
  }
  if (move.isSuccess)
    return (
      <>
        <Notice tone="ok" live="alert">
          {t('day.move-done')}
        </Notice>
        <Moves moved={move.data.moved} stale={move.data.stale} />
        <FormFoot>
          <Button kind="first" onClick={close}>
            {t('dialog.understood')}
          </Button>
        </FormFoot>
      </>
    )
  return (
    <form onSubmit={submit} noValidate>
      <p className={css.now}>{t('day.move-now', { day: conference.day ? longDay(conference.day, t) : t('day.unknown') })}</p>
      <Field
        label={t('day.move-to')}
        hint={t('day.typed')}
        value={text}
        change={setText}
        error={tried && !day ? t('day.not-a-day') : null}
        inputMode="numeric"
      />
      <Field
        label={t('day.move-reason')}
        value={reason}
        change={setReason}
        lines={2}
        error={tried && !reason.trim() ? t('day.reason-asked') : null}
      />
      {preview.data && (
        <div aria-live="polite">
          <Moves moved={preview.data.moved} stale={preview.data.stale} />
          {preview.data.conflicts.map(({ id, text: told }) => (
            <Notice key={id} tone="bad">
              {told}
            </Notice>
          ))}
        </div>
      )}
      {preview.isError && <Failure error={preview.error} />}
      {move.isError && <Failure error={move.error} />}
      <FormFoot>
        <Button onClick={close}>{t('dialog.close')}</Button>
        <Button kind="first" type="submit" busy={move.isPending}>
          {t('day.move-do')}
        </Button>
      </FormFoot>
    </form>
  )
}

function Moves({ moved, stale }: { readonly moved: readonly Due[]; readonly stale: readonly Stale[] }) {
  const t = useWords()
  return (
    <div className={css.moves}>
      <h3>{moved.length === 0 ? t('day.moves-nothing') : t('day.moves', { count: moved.length })}</h3>
      <ul>
        {moved.map(({ itemId, title, from, to }) => (
          <li key={itemId}>
            <span>{title}</span>
            <b>
              {from ? fullDay(from) : '–'} → {to ? fullDay(to) : '–'}
            </b>
          </li>
        ))}
      </ul>
      {stale.length > 0 && (
        <>
          <h3>{t('day.stale', { count: stale.length })}</h3>
          <ul>
            {stale.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
