import { amendPlan } from '@guong-sang/domain/plan/api.ts'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useAct } from '../api/act.ts'
import { paths } from '../paths.ts'
import { Button } from '../ui/Button.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Field } from '../ui/Field.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { Panel } from '../ui/Page.tsx'
import { useWords } from '../words.ts'
import { ReadingChoice } from './parts/ReadingChoice.tsx'

/** A new version needs the number of the paper that amends the plan, or a reason. */
export function AmendForm({ planId, may }: { readonly planId: string; readonly may: readonly string[] }) {
  const t = useWords()
  const go = useNavigate()
  const amend = useAct(amendPlan)
  const [paper, setPaper] = useState('')
  const [reason, setReason] = useState('')
  const [readingId, setReadingId] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = {
      ...(paper.trim() && { paper: paper.trim() }),
      ...(reason.trim() && { reason: reason.trim() }),
      ...(readingId && { readingId }),
    }
    amend.mutate({ params: { planId }, body }, { onSuccess: () => go({ to: paths.review, params: { planId } }) })
  }
  return (
    <Panel title={t('amend.title')}>
      <form onSubmit={submit} noValidate>
        <Field label={t('amend.paper')} hint={t('amend.paper-about')} value={paper} change={setPaper} />
        <Field label={t('amend.reason')} value={reason} change={setReason} lines={2} />
        <ReadingChoice label={t('amend.reading')} hint={t('amend.reading-about')} chosen={readingId} choose={setReadingId} />
        {amend.isError && <Failure error={amend.error} />}
        <FormFoot>
          <Button
            kind="first"
            type="submit"
            busy={amend.isPending}
            disabledReason={may.includes('plan.amend') ? null : t('amend.not-yours')}
          >
            {t('amend.open')}
          </Button>
        </FormFoot>
      </form>
    </Panel>
  )
}
