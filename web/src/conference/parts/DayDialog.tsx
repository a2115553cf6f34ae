import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useWords } from '../../words.ts'
import { FixDayForm } from '../FixDayForm.tsx'
import { MoveDayForm } from '../MoveDayForm.tsx'

type Props = { readonly living: LivingPlan; readonly act: 'fix' | 'move'; readonly close: () => void }

export function DayDialog({ living, act, close }: Props) {
  const t = useWords()
  return (
    <Dialog title={t(act === 'fix' ? 'day.fix-title' : 'day.move-title')} close={close}>
      {act === 'fix' ? <FixDayForm living={living} close={close} /> : <MoveDayForm living={living} close={close} />}
    </Dialog>
  )
}
