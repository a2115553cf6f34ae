import { addBody, changeBody } from '@guong-sang/domain/units/api.ts'
import { bodyKinds } from '@guong-sang/domain/units/words.ts'
import { type FormEvent, useState } from 'react'
import { useAct } from '../api/act.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { typedDay } from '../ui/days.ts'
import { Failure } from '../ui/Failure.tsx'
import { Field } from '../ui/Field.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { Select } from '../ui/Select.tsx'
import { useWords } from '../words.ts'
import { type BodyDraft, draftOf, emptyDraft, keyOf, saidIn } from './parts/body-draft.ts'
import type { Bodies, Body } from './queries.ts'

type Props = { readonly bodies: Bodies; readonly body: Body | null; readonly close: () => void }

/** A new body, or one renamed, moved or described anew; a change of a day gone by names its paper. */
export function BodyForm({ bodies, body, close }: Props) {
  const t = useWords()
  const save = useSave(bodies, body, close)
  const [draft, setDraft] = useState<BodyDraft>(() => (body ? draftOf(body) : emptyDraft))
  const [tried, setTried] = useState(false)
  const set =
    <K extends keyof BodyDraft>(key: K) =>
    (value: BodyDraft[K]) =>
      setDraft({ ...draft, [key]: value })
  const nameError = draft.name.trim() ? null : t('body-page.name-missing')
  const dayError = draft.day === '' || typedDay(draft.day) ? null : t('body-page.day-wrong')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!nameError && !dayError) save.send(draft)
  }
  const moment = body ? 'change-day' : 'from-day'
  return (
    <form onSubmit={submit} noValidate>
      <Field label={t('body-page.name')} value={draft.name} change={set('name')} error={tried ? nameError : null} />
      <Select
        label={t('body-page.kind')}
        chosen={draft.kind}
        choose={set('kind')}
        choices={bodyKinds.map((value) => ({ value, word: t(`body-kind.${value}`) }))}
      />
      <Field label={t('body-page.aliases')} hint={t('body-page.aliases-about')} value={draft.aliases} change={set('aliases')} />
      <Places bodies={bodies} body={body} draft={draft} set={set} />
      <Choice
        label={t('body-page.nominates')}
        chosen={draft.nominates}
        choose={set('nominates')}
        choices={[
          { value: 'yes', word: t('body-page.yes') },
          { value: 'no', word: t('body-page.no') },
        ]}
      />
      <Field
        label={t(`body-page.${moment}`)}
        hint={t(`body-page.${moment}-about`)}
        value={draft.day}
        change={set('day')}
        inputMode="numeric"
        error={tried ? dayError : null}
      />
      {body && draft.day !== '' && <Field label={t('body-page.proof')} value={draft.proof} change={set('proof')} />}
      {save.error && <Failure error={save.error} />}
      <FormFoot>
        <Button onClick={close}>{t('dialog.close')}</Button>
        <Button kind="first" type="submit" busy={save.isPending}>
          {t('body-page.save')}
        </Button>
      </FormFoot>
    </form>
  )
}

type PlacesProps = Omit<Props, 'close'> & {
  readonly draft: BodyDraft
  readonly set: (key: 'parentId' | 'oldKey') => (value: string) => void
}

function Places({ bodies, body, draft, set }: PlacesProps) {
  const t = useWords()
  const parents = bodies.rows.filter(({ id, living }) => living && id !== body?.id)
  return (
    <>
      <Select
        label={t('body-page.parent')}
        chosen={draft.parentId}
        choose={set('parentId')}
        choices={[{ value: '', word: t('body-page.no-parent') }, ...parents.map(({ id, name }) => ({ value: id, word: name }))]}
      />
      {bodies.predecessors.length > 0 && (
        <Select
          label={t('body-page.old-unit')}
          hint={t('body-page.old-unit-about')}
          chosen={draft.oldKey}
          choose={set('oldKey')}
          choices={[
            { value: '', word: t('body-page.no-old-unit') },
            ...bodies.predecessors.map((unit) => ({ value: keyOf(unit), word: unit.fullName })),
          ]}
        />
      )}
    </>
  )
}

function useSave(bodies: Bodies, body: Body | null, close: () => void) {
  const add = useAct(addBody)
  const change = useAct(changeBody)
  const send = (draft: BodyDraft) => {
    const said = saidIn(draft, bodies)
    const day = typedDay(draft.day)
    if (!body) return add.mutate({ body: { ...said, standing: null, headTitle: null, note: null, from: day } }, { onSuccess: close })
    const moment = { ...(day && { onDay: day }), ...(draft.proof.trim() && { proof: draft.proof.trim() }) }
    change.mutate({ params: { bodyId: body.id }, body: { ...said, ...moment, revision: body.revision } }, { onSuccess: close })
  }
  return { send, error: add.error ?? change.error, isPending: add.isPending || change.isPending }
}
