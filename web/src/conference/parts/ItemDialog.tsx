import { setItemState, waiveItem } from '@guong-sang/domain/conference/api.ts'
import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import { useState } from 'react'
import { useAct } from '../../api/act.ts'
import { useSession } from '../../people/queries.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { fullDay } from '../../ui/days.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Field } from '../../ui/Field.tsx'
import { StateMark } from '../../ui/StateMark.tsx'
import { useWords } from '../../words.ts'
import { AnsweredBy } from './AnsweredBy.tsx'
import { DueQuestion } from './DueQuestion.tsx'
import { HolderForm } from './HolderForm.tsx'
import css from './LivingPlan.module.css'
import { openedItem } from './opened.ts'
import { type Clause, isOpen, type Link, linesTold, standingOf, wordOf } from './standing.ts'
import { useTitle } from './use-title.ts'
import { isWayStage } from './way.ts'

type Props = { readonly living: LivingPlan; readonly link: Link; readonly clause: Clause | null; readonly close: () => void }

/** One thing that the plan called for: its clause, its standing, and what may be done with it here. */
export function ItemDialog({ living, close, ...opened }: Props) {
  const t = useWords()
  const { today } = useSession()
  const now = openedItem(living, opened.link.objectId)
  const { link, clause } = now?.what === 'item' ? now : opened
  const preparing = living.conference.state === 'preparing'
  const title = useTitle(link, clause?.text ?? null)
  return (
    <Dialog title={title} close={close}>
      {preparing && <DueQuestion living={living} link={link} />}
      {clause && <blockquote className={css.quote}>{clause.text}</blockquote>}
      <dl className={css.facts}>
        <dt>{t('item.state')}</dt>
        <dd>
          <StateMark standing={standingOf(link)} /> {wordOf(link, today, t)}
          {link.waivedReason && ` (${[link.waivedReason, link.waivedBy?.by].filter(Boolean).join(' · ')})`}
        </dd>
        {link.kind !== 'check' && (
          <>
            <dt>{t('item.holder')}</dt>
            <dd>
              {link.holder ?? t('chip.no-holder')}
              {link.holderInferred && ` · ${t('item.inferred')}`}
              {link.mood === 'request' && ` · ${t('item.request')}`}
            </dd>
          </>
        )}
        {link.due && (
          <>
            <dt>{t('item.due')}</dt>
            <dd>
              {fullDay(link.due)}
              {link.dueWords && ` · “${link.dueWords}”`}
            </dd>
          </>
        )}
        {isWayStage(link.stage) && (
          <>
            <dt>{t('item.stage')}</dt>
            <dd>
              {t(`stage.${link.stage}`)}
              {!link.built && ` · ${t('stage.being-built')}`}
            </dd>
          </>
        )}
        {clause?.lines && (
          <>
            <dt>{t('item.place')}</dt>
            <dd>{linesTold(clause.place, clause.lines, t)}</dd>
          </>
        )}
      </dl>
      {preparing && <Acts living={living} link={link} />}
    </Dialog>
  )
}

function Acts({ living, link }: { readonly living: LivingPlan; readonly link: Link }) {
  const t = useWords()
  const mark = useAct(setItemState)
  const params = { conferenceId: living.conference.id, itemId: link.objectId }
  const refused = living.may.includes('conference.mark-item') ? null : t('item.not-yours')
  return (
    <div className={css.acts}>
      {link.kind === 'check' && living.may.includes('conference.hold-item') && <AnsweredBy living={living} link={link} />}
      <div>
        <h3>{t('item.mark')}</h3>
        <div className={css.choices}>
          {(['unopened', 'opened', 'answered'] as const).map((state) => (
            <Button
              key={state}
              size="small"
              aria-pressed={link.state === state}
              kind={link.state === state ? 'first' : 'second'}
              busy={mark.isPending}
              disabledReason={state === 'unopened' ? refused : null}
              onClick={() => refused ?? mark.mutate({ params, body: { state } })}
            >
              {t(`state.${state}`)}
            </Button>
          ))}
        </div>
        {mark.isError && <Failure error={mark.error} />}
      </div>
      {isOpen(link) && link.kind !== 'check' && living.may.includes('conference.hold-item') && <HolderForm living={living} link={link} />}
      {isOpen(link) && living.may.includes('conference.waive-item') && <Waiver living={living} link={link} />}
    </div>
  )
}

function Waiver({ living, link }: { readonly living: LivingPlan; readonly link: Link }) {
  const t = useWords()
  const waive = useAct(waiveItem)
  const [shown, show] = useState(false)
  const [reason, setReason] = useState('')
  if (!shown)
    return (
      <div>
        <Button kind="plain" size="small" onClick={() => show(true)}>
          {t('item.waive')}
        </Button>
      </div>
    )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        waive.mutate({ params: { conferenceId: living.conference.id, itemId: link.objectId }, body: { reason } })
      }}
    >
      <Field
        label={t('item.waive-reason')}
        hint={t('item.waive-about')}
        value={reason}
        change={setReason}
        after={
          <Button type="submit" busy={waive.isPending}>
            {t('item.waive-do')}
          </Button>
        }
      />
      {waive.isError && <Failure error={waive.error} />}
    </form>
  )
}
