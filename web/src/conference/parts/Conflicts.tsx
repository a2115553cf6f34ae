import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useWords } from '../../words.ts'
import css from './LivingPlan.module.css'
import type { Opened } from './opened.ts'
import { openedItem } from './opened.ts'

const SHOWN = 2
type Conflict = LivingPlan['conflicts'][number]
type Props = { readonly living: LivingPlan; readonly open: (what: Opened) => void }

/** What in the calendar cannot be kept, each with what may be done about it. */
export function Conflicts({ living, open }: Props) {
  const t = useWords()
  const [whole, setWhole] = useState(false)
  const shown = whole ? living.conflicts : living.conflicts.slice(0, SHOWN)
  const rest = living.conflicts.length - SHOWN
  if (living.conflicts.length === 0) return null
  return (
    <section className={css.notices} aria-label={t('conflicts.label')}>
      {shown.map((conflict) => (
        <Notice key={conflict.id} tone="bad" remedies={<Remedies living={living} conflict={conflict} open={open} />}>
          {conflict.text}
        </Notice>
      ))}
      {rest > 0 && (
        <div>
          <Button kind="plain" size="small" icon={whole ? undefined : 'down'} aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? t('conflicts.fewer') : t('conflicts.more', { count: rest })}
          </Button>
        </div>
      )}
    </section>
  )
}

function Remedies({ living, conflict, open }: Props & { readonly conflict: Conflict }) {
  return conflict.remedies.map(({ code, text }) => {
    const target = targetOf(code, living, conflict)
    if (!target) return null
    return (
      <Button key={code} size="small" onClick={() => open(target)}>
        {text}
      </Button>
    )
  })
}

/** Days are remedied in their own forms; the rest at the item that is in the way. */
function targetOf(code: string, living: LivingPlan, { itemIds }: Conflict): Opened {
  if (code === 'fix-day') return living.may.includes('conference.fix-day') ? { what: 'fix' } : null
  if (code === 'move-day') return living.may.includes('conference.move-day') ? { what: 'move' } : null
  return openedItem(living, itemIds[0])
}
