import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Refused } from '../../api/refused.ts'
import { Button } from '../../ui/Button.tsx'
import { fullDay, typedDay } from '../../ui/days.ts'
import { Field } from '../../ui/Field.tsx'
import { useWords } from '../../words.ts'
import { LeaveDialog } from './LeaveDialog.tsx'
import css from './Rows.module.css'
import { type Finding, held, type Value } from './review-rows.ts'
import type { Failed, Say } from './use-answers.ts'

type Props = {
  readonly finding: Finding
  readonly label: string
  /** The correction that the server refused: it stands here again, with the reason of the refusal. */
  readonly refused: Failed | null
  readonly say: Say
  readonly close: () => void
}

/** A correction, of the value's own kind; who contradicts what the paper plainly says gives a reason. */
export function FindingForm({ finding, label, refused, say, close }: Props) {
  const t = useWords()
  const first = typed(refused?.said.value ?? held(finding))
  const [text, setText] = useState(first)
  const [reason, setReason] = useState(refused?.said.reason ?? '')
  const [error, setError] = useState(ofReason(refused) ? null : toldBy(refused))
  const [reasonError, setReasonError] = useState(ofReason(refused) ? toldBy(refused) : null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus()
    // Its buttons too must be seen, also in the last row of the frame.
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const mustSayWhy = finding.value !== null && finding.sureness === 'high' && !finding.inferred
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const value = parsed(text, finding.kind)
    setError(value === undefined ? t(`review.wrong-${finding.kind}`) : null)
    setReasonError(mustSayWhy && !reason.trim() ? t('review.reason-missing') : null)
    if (value === undefined || (mustSayWhy && !reason.trim())) return
    say({ path: finding.path, state: 'corrected', value, ...(reason.trim() && { reason: reason.trim() }) })
    close()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    event.stopPropagation()
  }
  return (
    <>
      <LeaveDialog unsaved={refused !== null || text !== first || reason !== ''} />
      <form ref={form} onSubmit={submit} onKeyDown={onKey} className={css.form} noValidate>
        <Field
          label={label}
          hint={t(`review.hint-${finding.kind}`)}
          value={text}
          change={setText}
          error={error}
          {...(finding.kind === 'text' && text.length > 60 ? { lines: 3 } : {})}
        />
        {mustSayWhy && (
          <Field label={t('review.reason')} hint={t('review.reason-about')} value={reason} change={setReason} error={reasonError} />
        )}
        <div className={css.acts}>
          <Button size="small" kind="first" type="submit">
            {t('review.save')}
          </Button>
          <Button size="small" onClick={close}>
            {t('review.cancel')}
          </Button>
        </div>
      </form>
    </>
  )
}

const ofReason = (refused: Failed | null) => refused?.error instanceof Refused && refused.error.body.code === 'plan.answer-reason-missing'
const toldBy = (refused: Failed | null) => refused?.error.message || null

function typed(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'object') return `${value.from}-${value.to}`
  const text = String(value)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? fullDay(text) : text
}

/** undefined: not of this kind. */
function parsed(text: string, kind: Finding['kind']): Value | undefined {
  const trimmed = text.trim()
  switch (kind) {
    case 'text':
      return trimmed || undefined
    case 'day':
      return typedDay(trimmed) ?? undefined
    case 'number':
      return /^\d{1,9}$/.test(trimmed.replaceAll('.', '')) ? Number(trimmed.replaceAll('.', '')) : undefined
    case 'flag':
      return /^(có|co|yes)$/i.test(trimmed) ? true : /^(không|khong|no)$/i.test(trimmed) ? false : undefined
    case 'period': {
      const [, from, to] = /^(\d{4})\s*[-–]\s*(\d{4})$/.exec(trimmed) ?? []
      return from && to ? { from: Number(from), to: Number(to) } : undefined
    }
  }
}
