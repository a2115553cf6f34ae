import { addClause } from '@guong-sang/domain/plan/api.ts'
import { type FormEvent, useState } from 'react'
import { useAct } from '../api/act.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { typedDay } from '../ui/days.ts'
import { Failure } from '../ui/Failure.tsx'
import { Field } from '../ui/Field.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { useWords } from '../words.ts'

const kinds = ['purpose', 'requirement', 'time', 'composition', 'programme', 'activity', 'scope', 'report', 'task', 'closing'] as const

/** A clause written by an officer: marked as such, never taken for the paper's own. */
export function AddClauseForm({ planId, close }: { readonly planId: string; readonly close: () => void }) {
  const t = useWords()
  const add = useAct(addClause)
  const [place, setPlace] = useState('')
  const [kind, setKind] = useState<(typeof kinds)[number]>('task')
  const [text, setText] = useState('')
  const [owner, setOwner] = useState('')
  const [due, setDue] = useState('')
  const [tried, setTried] = useState(false)
  const dueError = due === '' || typedDay(due) ? null : t('clause.due-wrong')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!place.trim() || !text.trim() || dueError) return
    const by = typedDay(due)
    add.mutate(
      {
        params: { planId },
        body: { place: place.trim(), kind, text: text.trim(), ...(owner.trim() && { owner: owner.trim() }), ...(by && { due: { by } }) },
      },
      { onSuccess: close },
    )
  }
  return (
    <Dialog title={t('clause.title')} close={close}>
      <form onSubmit={submit} noValidate>
        <Choice
          label={t('clause.kind')}
          chosen={kind}
          choose={setKind}
          choices={kinds.map((value) => ({ value, word: t(`clause.kind-${value}`) }))}
        />
        <Field
          label={t('clause.place')}
          hint={t('clause.place-about')}
          value={place}
          change={setPlace}
          error={tried && !place.trim() ? t('clause.place-missing') : null}
        />
        <Field
          label={t('clause.text')}
          value={text}
          change={setText}
          lines={4}
          error={tried && !text.trim() ? t('clause.text-missing') : null}
        />
        {(kind === 'task' || kind === 'activity') && (
          <>
            <Field label={t('clause.owner')} value={owner} change={setOwner} />
            <Field label={t('clause.due')} hint={t('clause.due-about')} value={due} change={setDue} error={dueError} inputMode="numeric" />
          </>
        )}
        {add.isError && <Failure error={add.error} />}
        <FormFoot>
          <Button onClick={close}>{t('dialog.close')}</Button>
          <Button kind="first" type="submit" busy={add.isPending}>
            {t('clause.add')}
          </Button>
        </FormFoot>
      </form>
    </Dialog>
  )
}
