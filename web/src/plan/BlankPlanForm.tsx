import { openPlan } from '@guong-sang/domain/plan/api.ts'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useAct } from '../api/act.ts'
import { paths } from '../paths.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Field } from '../ui/Field.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { Ways } from '../ui/Ways.tsx'
import { useWords } from '../words.ts'
import { plansQuery } from './queries.ts'

/** A plan without a paper yet: from nothing, or from last time's, whose number, days and people do not come along. */
export function BlankPlanForm({ close }: { readonly close: () => void }) {
  const t = useWords()
  const go = useNavigate()
  const open = useAct(openPlan)
  const { data: plans = [] } = useQuery(plansQuery())
  const [from, setFrom] = useState('nothing')
  const [title, setTitle] = useState('')
  const [tried, setTried] = useState(false)
  const missing = from === 'nothing' && title.trim() === ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (missing) return
    const body = { from: from === 'nothing' ? { blank: { title: title.trim() } } : { planId: from } }
    open.mutate({ body }, { onSuccess: ({ planId }) => go({ to: paths.review, params: { planId } }) })
  }
  return (
    <Dialog title={t('blank.title')} close={close}>
      <form onSubmit={submit} noValidate>
        <Ways
          label={t('blank.from')}
          chosen={from}
          choose={setFrom}
          choices={[
            { value: 'nothing', word: t('blank.nothing') },
            ...plans.map((plan) => ({ value: plan.id, word: t('blank.last', { title: plan.title }) })),
          ]}
        />
        {from === 'nothing' ? (
          <Field
            label={t('blank.name')}
            hint={t('blank.name-about')}
            value={title}
            change={setTitle}
            lines={2}
            error={tried && missing ? t('blank.name-missing') : null}
          />
        ) : (
          <p>{t('blank.last-about')}</p>
        )}
        {open.isError && <Failure error={open.error} />}
        <FormFoot>
          <Button onClick={close}>{t('dialog.close')}</Button>
          <Button kind="first" type="submit" busy={open.isPending}>
            {t('blank.open')}
          </Button>
        </FormFoot>
      </form>
    </Dialog>
  )
}
