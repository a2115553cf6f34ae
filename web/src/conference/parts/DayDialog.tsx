import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useWords } from '../../words.ts'
import { FixDayForm } from '../FixDayForm.tsx'
import { MoveDayForm } from '../MoveDayForm.tsx'
import { StopForm } from '../StopForm.tsx'

type Props = { readonly living: LivingPlan; readonly act: keyof typeof forms; readonly close: () => void }

const forms = { fix: FixDayForm, move: MoveDayForm, stop: StopForm } as const
const titles = { fix: 'day.fix-title', move: 'day.move-title', stop: 'stop.title' } as const

/** What may be done with the day of the conference. */
export function DayDialog({ living, act, close }: Props) {
  const t = useWords()
  const Form = forms[act]
  return (
    <Dialog title={t(titles[act])} close={close}>
      <Form living={living} close={close} />
    </Dialog>
  )
}
