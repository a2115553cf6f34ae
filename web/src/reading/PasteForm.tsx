import { sendText } from '@guong-sang/domain/reading/api.ts'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useAct } from '../api/act.ts'
import { paths } from '../paths.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Field } from '../ui/Field.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { useWords } from '../words.ts'

/** A plan as pasted text, from Zalo, an e-mail or an old document. */
export function PasteForm({ close }: { readonly close: () => void }) {
  const t = useWords()
  const go = useNavigate()
  const sendIt = useAct(sendText)
  const [text, setText] = useState('')
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (text.trim() === '') return
    sendIt.mutate(
      { body: { name: name.trim() || t('paste.unnamed'), text } },
      { onSuccess: ({ readingId }) => go({ to: paths.reading, params: { readingId } }) },
    )
  }
  return (
    <Dialog title={t('paste.title')} close={close} wide="wide">
      <form onSubmit={submit} noValidate>
        <Field
          label={t('paste.text')}
          hint={t('paste.about')}
          value={text}
          change={setText}
          lines={12}
          error={tried && !text.trim() ? t('paste.empty') : null}
        />
        <Field label={t('paste.name')} value={name} change={setName} placeholder={t('paste.unnamed')} />
        {sendIt.isError && <Failure error={sendIt.error} />}
        <FormFoot>
          <Button onClick={close}>{t('dialog.close')}</Button>
          <Button kind="first" type="submit" busy={sendIt.isPending}>
            {t('paste.send')}
          </Button>
        </FormFoot>
      </form>
    </Dialog>
  )
}
