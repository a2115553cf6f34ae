import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { useWords } from '../../words.ts'

type Props = { readonly count: number; readonly busy: boolean; readonly undo: () => void }

/** Takes back hundreds of rows at a press, so it asks first. */
export function UndoButton({ count, busy, undo }: Props) {
  const t = useWords()
  const [asking, setAsking] = useState(false)
  const close = () => setAsking(false)
  return (
    <>
      <Button size="small" icon="undo" busy={busy} onClick={() => setAsking(true)}>
        {t('import-page.undo')}
      </Button>
      {asking && (
        <Dialog title={t('import-page.undo-ask')} close={close}>
          <p>{t('import-page.undo-about', { count })}</p>
          <FormFoot>
            <Button onClick={close}>{t('dialog.close')}</Button>
            <Button
              kind="first"
              onClick={() => {
                close()
                undo()
              }}
            >
              {t('import-page.undo-do', { count })}
            </Button>
          </FormFoot>
        </Dialog>
      )}
    </>
  )
}
