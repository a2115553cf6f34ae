import { closeBody } from '@guong-sang/domain/units/api.ts'
import { type FormEvent, useState } from 'react'
import { useAct } from '../api/act.ts'
import { Button } from '../ui/Button.tsx'
import { typedDay } from '../ui/days.ts'
import { Failure } from '../ui/Failure.tsx'
import { Field } from '../ui/Field.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { Select } from '../ui/Select.tsx'
import { useWords } from '../words.ts'
import type { Bodies, Body } from './queries.ts'

type Props = { readonly bodies: Bodies; readonly body: Body; readonly close: () => void }

/** Ending a body says who takes over, or that nobody does and why. */
export function CloseBodyForm({ bodies, body, close }: Props) {
  const t = useWords()
  const end = useAct(closeBody)
  const [day, setDay] = useState('')
  const [successor, setSuccessor] = useState('')
  const [reason, setReason] = useState('')
  const [proof, setProof] = useState('')
  const [tried, setTried] = useState(false)
  const onDay = typedDay(day)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!onDay) return
    const taken =
      successor === '' ? null : successor === 'none' ? { kind: 'none' as const } : { kind: 'bodies' as const, bodyIds: [successor] }
    end.mutate(
      {
        params: { bodyId: body.id },
        body: { revision: body.revision, onDay, successor: taken, reason: reason.trim(), proof: proof.trim() },
      },
      { onSuccess: close },
    )
  }
  return (
    <form onSubmit={submit} noValidate>
      <Field
        label={t('body-page.close-day')}
        hint={t('body-page.typed')}
        value={day}
        change={setDay}
        inputMode="numeric"
        error={tried && !onDay ? t('body-page.day-wrong') : null}
      />
      <Select
        label={t('body-page.successor')}
        chosen={successor}
        choose={setSuccessor}
        choices={[
          { value: '', word: t('body-page.successor-choose') },
          { value: 'none', word: t('body-page.successor-none') },
          ...bodies.rows.filter(({ id, living }) => living && id !== body.id).map(({ id, name }) => ({ value: id, word: name })),
        ]}
      />
      <Field label={t('body-page.reason')} value={reason} change={setReason} />
      <Field label={t('body-page.proof')} value={proof} change={setProof} />
      {end.isError && <Failure error={end.error} />}
      <FormFoot>
        <Button onClick={close}>{t('dialog.close')}</Button>
        <Button kind="first" type="submit" busy={end.isPending}>
          {t('body-page.close-do')}
        </Button>
      </FormFoot>
    </form>
  )
}
