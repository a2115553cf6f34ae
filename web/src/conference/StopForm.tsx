import { stopConference } from '@guong-sang/domain/conference/api.ts'
import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import { type FormEvent, useState } from 'react'
import { useAct } from '../api/act.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Field } from '../ui/Field.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { useWords } from '../words.ts'

/** Postponed, all that was begun waits; cancelled, it lapses. Both with a reason. */
export function StopForm({ living, close }: { readonly living: LivingPlan; readonly close: () => void }) {
  const t = useWords()
  const stop = useAct(stopConference)
  const [how, setHow] = useState<'postpone' | 'cancel'>('postpone')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (reason.trim())
      stop.mutate({ params: { conferenceId: living.conference.id }, body: { how, reason: reason.trim() } }, { onSuccess: close })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Choice
        label={t('stop.how')}
        chosen={how}
        choose={setHow}
        choices={[
          { value: 'postpone', word: t('stop.postpone') },
          { value: 'cancel', word: t('stop.cancel') },
        ]}
      />
      <p>{t(how === 'postpone' ? 'stop.postpone-about' : 'stop.cancel-about')}</p>
      <Field
        label={t('stop.reason')}
        value={reason}
        change={setReason}
        lines={2}
        error={tried && !reason.trim() ? t('stop.reason-asked') : null}
      />
      {stop.isError && <Failure error={stop.error} />}
      <FormFoot>
        <Button onClick={close}>{t('dialog.close')}</Button>
        <Button kind="first" type="submit" busy={stop.isPending}>
          {t(how === 'postpone' ? 'stop.postpone-do' : 'stop.cancel-do')}
        </Button>
      </FormFoot>
    </form>
  )
}
