import { type KeyboardEvent, useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { clockTime, dayOfInstant } from '../../ui/days.ts'
import { StateMark } from '../../ui/StateMark.tsx'
import { useNamedWords, useWords, type Words } from '../../words.ts'
import { FindingForm } from './FindingForm.tsx'
import css from './Rows.module.css'
import { type Doubt, type Finding, held, linesTold, type Row, told } from './review-rows.ts'
import type { Failed, Say } from './use-answers.ts'

type Props = {
  readonly row: Extract<Row, { what: 'finding' }>
  readonly active: boolean
  readonly lit: boolean
  /** Answered here, but not yet on the server. */
  readonly unsent: boolean
  readonly locked: boolean
  /** A correction of it that the server refused. */
  readonly failed: Failed | null
  readonly activate: () => void
  readonly point: (on: boolean) => void
  readonly say: Say
  /** After a key has answered: on to the next row. */
  readonly next: () => void
}

/** One value that was read: its wording's lines, how sure, and what the officer says to it. */
export function FindingRow({ row, active, lit, unsent, locked, failed, activate, point, say, next }: Props) {
  const t = useWords()
  const { finding } = row
  const [begun, setEditing] = useState(false)
  const [seen, see] = useState<Failed | null>(null)
  const refused = failed === seen ? null : failed
  const editing = begun || refused !== null
  const head = useRef<HTMLButtonElement>(null)
  const edit = (on: boolean) => {
    setEditing(on)
    if (!on) see(failed)
    // The form takes the focus with it when it goes.
    if (!on) head.current?.focus()
  }
  const label = useLabel(finding)
  const answer = (state: 'accepted' | 'open') => say({ path: finding.path, state })
  const onKey = (event: KeyboardEvent) => {
    const act = keyed(event)
    if (!act || locked) return
    event.preventDefault()
    if (act === 'correct') return setEditing(true)
    answer(act)
    next()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing lights the lines; the keyboard does it by focus
    <div
      className={`${css.row} ${active ? css.active : ''} ${lit ? css.lit : ''}`}
      onMouseEnter={() => point(true)}
      onMouseLeave={() => point(false)}
    >
      <button
        ref={head}
        type="button"
        className={css.head}
        data-row={finding.path}
        aria-expanded={active}
        onClick={activate}
        onFocus={activate}
        onKeyDown={onKey}
      >
        <StateMark
          standing={standingOf(
            finding,
            row.doubts.some(({ blocking, settled }) => blocking && !settled),
          )}
        />
        <span className={css.what}>
          <small>{label}</small>
          <b className={held(finding) === null ? css.silent : ''}>{told(held(finding), t)}</b>
        </span>
        <span className={css.side}>
          {finding.lines && <span>{linesTold(finding.lines, t)}</span>}
          <span>{unsent ? t('review.state-unsent') : stateTold(finding, t)}</span>
        </span>
      </button>
      {row.doubts
        .filter(({ settled }) => !settled)
        .map((doubt) => (
          <p key={doubt.path} className={doubt.blocking ? css.blocking : css.doubt}>
            {doubtTold(doubt, t)}
          </p>
        ))}
      {(active || editing) && (
        <Opened finding={finding} label={label} locked={locked} editing={editing} refused={refused} edit={edit} say={say} />
      )}
    </div>
  )
}

type OpenedProps = Pick<Props, 'locked' | 'say'> & {
  readonly finding: Finding
  readonly label: string
  readonly editing: boolean
  readonly refused: Failed | null
  readonly edit: (on: boolean) => void
}

function Opened({ finding, label, locked, editing, refused, edit, say }: OpenedProps) {
  const t = useWords()
  const { answer } = finding
  const kind = (state: string) => (answer?.state === state ? 'first' : 'second')
  return (
    <div className={css.open}>
      {finding.ocr && <p className={css.said}>{t('review.ocr', { text: finding.ocr })}</p>}
      {answer?.state === 'corrected' && <p className={css.said}>{t('review.read-as', { value: told(finding.value, t) })}</p>}
      {answer && (
        <p className={css.said}>
          {t('review.by', { by: answer.by, day: dayOfInstant(answer.at), time: clockTime(answer.at) })}
          {answer.reason && ` · ${answer.reason}`}
        </p>
      )}
      {!locked && !editing && (
        <div className={css.acts}>
          <Button size="small" kind={kind('accepted')} onClick={() => say({ path: finding.path, state: 'accepted' })}>
            {t(finding.value === null ? 'review.accept-silent' : 'review.accept')}
            <kbd>↵</kbd>
          </Button>
          <Button size="small" kind={kind('corrected')} onClick={() => edit(true)}>
            {t(finding.value === null ? 'review.fill' : 'review.correct')}
            <kbd>S</kbd>
          </Button>
          <Button size="small" kind={kind('open')} onClick={() => say({ path: finding.path, state: 'open' })}>
            {t('review.leave')}
            <kbd>N</kbd>
          </Button>
        </div>
      )}
      {editing && (
        <FindingForm
          key={refused ? 'again' : 'first'}
          finding={finding}
          label={label}
          refused={refused}
          say={say}
          close={() => edit(false)}
        />
      )}
    </div>
  )
}

function keyed({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): 'accepted' | 'correct' | 'open' | null {
  if (ctrlKey || metaKey || altKey) return null
  if (key === 'Enter') return 'accepted'
  if (key.toLowerCase() === 's') return 'correct'
  return key.toLowerCase() === 'n' ? 'open' : null
}

export function useLabel({ label, position, path }: Finding): string {
  const named = useNamedWords()
  const word = named(label) ?? named(`plan.field.${label}`) ?? path
  return position === null ? word : `${word} ${position}`
}

function standingOf({ answer, needsAnswer }: Finding, blocked: boolean) {
  if (blocked) return 'late' as const
  if (answer) return answer.state === 'open' ? ('doing' as const) : ('done' as const)
  if (needsAnswer) return 'unopened' as const
  return 'none' as const
}

function stateTold({ answer, sureness, inferred, value, needsAnswer }: Finding, t: Words): string {
  if (answer) return t(`review.state-${answer.state}`)
  if (value === null) return needsAnswer ? t('review.state-missing') : ''
  if (inferred) return t('review.inferred')
  return sureness ? t(`review.sure-${sureness}`) : ''
}

function doubtTold({ code, text, blocking }: Doubt, t: Words): string {
  if (code === 'authority-differs' && text !== '') return t('review.authority-differs', { name: text })
  return blocking ? t('review.blocks') : text
}
