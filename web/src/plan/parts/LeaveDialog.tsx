import { useBlocker } from '@tanstack/react-router'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { useWords } from '../../words.ts'

/** Stands in the way of leaving a page while something typed is not saved. */
export function LeaveDialog({ unsaved }: { readonly unsaved: boolean }) {
  const t = useWords()
  const blocker = useBlocker({ shouldBlockFn: () => unsaved, enableBeforeUnload: () => unsaved, withResolver: true })
  if (blocker.status !== 'blocked') return null
  return (
    <Dialog title={t('review.typed')} close={blocker.reset}>
      <p>{t('review.typed-about')}</p>
      <FormFoot>
        <Button onClick={blocker.proceed}>{t('review.typed-go')}</Button>
        <Button kind="first" onClick={blocker.reset}>
          {t('review.typed-stay')}
        </Button>
      </FormFoot>
    </Dialog>
  )
}
