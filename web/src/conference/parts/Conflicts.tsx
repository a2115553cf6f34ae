import { settleConflict } from '@guong-sang/domain/conference/api.ts'
import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import { useState } from 'react'
import { useAct } from '../../api/act.ts'
import { Button } from '../../ui/Button.tsx'
import { fullDay } from '../../ui/days.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useWords, type Words } from '../../words.ts'
import css from './LivingPlan.module.css'
import { type Opened, openedItem } from './opened.ts'

const SHOWN = 2
export type Conflict = LivingPlan['conflicts'][number]
type Props = { readonly living: LivingPlan; readonly open: (what: Opened) => void }

/** What in the calendar cannot be kept, each with what may be done about it; what was settled says how. */
export function Conflicts({ living, open }: Props) {
  const t = useWords()
  const [whole, setWhole] = useState(false)
  const sorted = living.conflicts.toSorted((a, b) => Number(a.settled !== null) - Number(b.settled !== null))
  const shown = whole ? sorted : sorted.slice(0, SHOWN)
  const rest = sorted.length - SHOWN
  if (sorted.length === 0) return null
  return (
    <section className={css.notices} aria-label={t('conflicts.label')}>
      {shown.map((conflict) => (
        <One key={conflict.id} living={living} conflict={conflict} open={open} />
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

type OneProps = Props & { readonly conflict: Conflict }

function One({ living, conflict, open }: OneProps) {
  const t = useWords()
  const settle = useAct(settleConflict)
  const { settled } = conflict
  const choose = (remedy: 'do-before' | 'hurry' | null) =>
    settle.mutate({ params: { conferenceId: living.conference.id, conflictId: conflict.id }, body: { remedy } })
  const item = openedItem(living, conflict.itemIds[0])
  const may = living.may.includes('conference.settle-conflict')
  return (
    <Notice
      tone={settled ? 'info' : 'bad'}
      remedies={
        <>
          {settled && may && (
            <Button size="small" busy={settle.isPending} onClick={() => choose(null)}>
              {t('conflicts.again')}
            </Button>
          )}
          {!settled && <Remedies living={living} conflict={conflict} open={open} choose={choose} />}
          {item && (
            <Button size="small" kind="plain" onClick={() => open(item)}>
              {t('conflicts.item')}
            </Button>
          )}
        </>
      }
    >
      {conflict.text}
      {settled && <span className={css.source}>{settledTold(settled, t)}</span>}
      {settle.isError && <Failure error={settle.error} />}
    </Notice>
  )
}

const settledTold = ({ text, promisedDay, by }: NonNullable<Conflict['settled']>, t: Words): string =>
  promisedDay
    ? t('conflicts.settled-by-day', { remedy: text, day: fullDay(promisedDay), by })
    : t('conflicts.settled', { remedy: text, by })

type RemediesProps = OneProps & { readonly choose: (remedy: 'do-before' | 'hurry') => void }

/** Days are remedied in their own forms, a promise in its own; the rest by a word. Only what this role may do is offered. */
function Remedies({ living, conflict, open, choose }: RemediesProps) {
  const acts: Readonly<Record<string, readonly [act: string, run: () => void]>> = {
    'fix-day': ['conference.fix-day', () => open({ what: 'fix' })],
    'move-day': ['conference.move-day', () => open({ what: 'move' })],
    'send-early-supplement': ['conference.settle-conflict', () => open({ what: 'promise', conflict })],
    'do-before': ['conference.settle-conflict', () => choose('do-before')],
    hurry: ['conference.settle-conflict', () => choose('hurry')],
  }
  return conflict.remedies.map(({ code, text }) => {
    const [act, run] = acts[code] ?? []
    if (!act || !run || !living.may.includes(act)) return null
    return (
      <Button key={code} size="small" onClick={run}>
        {text}
      </Button>
    )
  })
}
