import { moveTrialDay } from '@guong-sang/domain/people/api.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { useWords } from '../../words.ts'
import { useNewStart } from './use-new-start.ts'

/** Going back rebuilds the first day: first what that costs, then what was lost. */
export function BackDialog({ close }: { readonly close: () => void }) {
  const t = useWords()
  const newStart = useNewStart()
  const back = useMutation({ mutationFn: () => call(moveTrialDay, { body: { to: 'back' } }), onSuccess: newStart })
  const lost = back.data?.lost ?? []
  if (back.isSuccess)
    return (
      <Dialog title={t('trial.back-done')} close={close}>
        <p>{lost.length === 0 ? t('trial.back-lost-nothing') : t('trial.back-lost')}</p>
        <ul>
          {lost.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <FormFoot>
          <Button kind="first" onClick={close}>
            {t('dialog.understood')}
          </Button>
        </FormFoot>
      </Dialog>
    )
  return (
    <Dialog title={t('trial.back-title')} close={close}>
      <p>{t('trial.back-warning')}</p>
      {back.isError && <Failure error={back.error} />}
      <FormFoot>
        <Button onClick={close}>{t('trial.back-stay')}</Button>
        <Button kind="first" busy={back.isPending} onClick={() => back.mutate()}>
          {t(back.isPending ? 'trial.rebuilding' : 'trial.back-do')}
        </Button>
      </FormFoot>
    </Dialog>
  )
}
