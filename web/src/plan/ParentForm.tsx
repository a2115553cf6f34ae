import { attachParent } from '@guong-sang/domain/plan/api.ts'
import { type FormEvent, useState } from 'react'
import { useAct } from '../api/act.ts'
import { Button } from '../ui/Button.tsx'
import { typedDay } from '../ui/days.ts'
import { Failure } from '../ui/Failure.tsx'
import { Field } from '../ui/Field.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { Panel } from '../ui/Page.tsx'
import { useWords } from '../words.ts'
import { ReadingChoice } from './parts/ReadingChoice.tsx'

/** Number, date, title and what the plan above demands, a line each. */
export function ParentForm({ planId, may }: { readonly planId: string; readonly may: readonly string[] }) {
  const t = useWords()
  const attach = useAct(attachParent)
  const [number, setNumber] = useState('')
  const [date, setDate] = useState('')
  const [title, setTitle] = useState('')
  const [demands, setDemands] = useState('')
  const [readingId, setReadingId] = useState('')
  const [tried, setTried] = useState(false)
  const day = typedDay(date)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!number.trim() || !day || !title.trim()) return
    const asked = demands.split('\n').flatMap((line) => (line.trim() ? [{ text: line.trim() }] : []))
    attach.mutate({
      params: { planId },
      body: {
        number: number.trim(),
        date: day,
        title: title.trim(),
        ...(asked.length > 0 && { demands: asked }),
        ...(readingId && { readingId }),
      },
    })
  }
  return (
    <Panel title={t('parent.enter')}>
      <form onSubmit={submit} noValidate>
        <Field
          label={t('parent.number')}
          value={number}
          change={setNumber}
          placeholder="199/KH-UBND"
          error={tried && !number.trim() ? t('parent.number-missing') : null}
        />
        <Field
          label={t('parent.date')}
          hint={t('review.hint-day')}
          value={date}
          change={setDate}
          inputMode="numeric"
          error={tried && !day ? t('review.wrong-day') : null}
        />
        <Field
          label={t('parent.name')}
          value={title}
          change={setTitle}
          lines={2}
          error={tried && !title.trim() ? t('parent.name-missing') : null}
        />
        <Field label={t('parent.demands')} hint={t('parent.demands-about')} value={demands} change={setDemands} lines={6} />
        <ReadingChoice label={t('parent.reading')} hint={t('parent.reading-about')} chosen={readingId} choose={setReadingId} />
        {attach.isError && <Failure error={attach.error} />}
        <FormFoot>
          <Button
            kind="first"
            type="submit"
            busy={attach.isPending}
            disabledReason={may.includes('plan.attach-parent') ? null : t('parent.not-yours')}
          >
            {t('parent.save')}
          </Button>
        </FormFoot>
      </form>
    </Panel>
  )
}
