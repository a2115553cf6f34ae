import { settleConflict } from '@guong-sang/domain/conference/api.ts'
import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import { type FormEvent, useState } from 'react'
import { useAct } from '../api/act.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { typedDay } from '../ui/days.ts'
import { Failure } from '../ui/Failure.tsx'
import { Field } from '../ui/Field.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { useWords } from '../words.ts'
import type { Conflict } from './parts/Conflicts.tsx'

type Props = { readonly living: LivingPlan; readonly conflict: Conflict; readonly close: () => void }

/** Sent early with what there is; the rest promised for a day. */
export function PromiseForm({ living, conflict, close }: Props) {
  const t = useWords()
  const settle = useAct(settleConflict)
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const promisedDay = typedDay(text)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!promisedDay) return
    settle.mutate(
      { params: { conferenceId: living.conference.id, conflictId: conflict.id }, body: { remedy: 'send-early-supplement', promisedDay } },
      { onSuccess: close },
    )
  }
  return (
    <Dialog title={t('promise.title')} close={close}>
      <form onSubmit={submit} noValidate>
        <p>{conflict.text}</p>
        <Field
          label={t('promise.day')}
          hint={t('day.typed')}
          value={text}
          change={setText}
          inputMode="numeric"
          error={tried && !promisedDay ? t('day.not-a-day') : null}
        />
        {settle.isError && <Failure error={settle.error} />}
        <FormFoot>
          <Button onClick={close}>{t('dialog.close')}</Button>
          <Button kind="first" type="submit" busy={settle.isPending}>
            {t('promise.do')}
          </Button>
        </FormFoot>
      </form>
    </Dialog>
  )
}
