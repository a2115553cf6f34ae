import { getRouteApi, Link } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { paths } from '../paths.ts'
import { useSession } from '../people/queries.ts'
import { Failure } from '../ui/Failure.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useWords } from '../words.ts'
import { DoubtRow } from './parts/DoubtRow.tsx'
import { FindingRow } from './parts/FindingRow.tsx'
import { Original } from './parts/Original.tsx'
import { OwnClauses } from './parts/OwnClauses.tsx'
import css from './parts/Review.module.css'
import { ReviewHead } from './parts/ReviewHead.tsx'
import { isWaiting, linesOf, type Row, rowsOf, sectionsOf } from './parts/review-rows.ts'
import { SectionHead } from './parts/SectionHead.tsx'
import { type Side, SideSwitch } from './parts/SideSwitch.tsx'
import { type Failed, saidIn, useAnswers } from './parts/use-answers.ts'

const route = getRouteApi(paths.review)

/** The original beside what was read: each value accepted, corrected or left open by a person, before anything comes of it. */
export function ReviewPage() {
  const t = useWords()
  const { planId } = route.useParams()
  const session = useSession()
  const answers = useAnswers(planId, session.persona?.name ?? '')
  const { plan } = answers
  const unsent = new Set(saidIn(answers.waiting).map(({ path }) => path))
  const rows = useMemo(() => rowsOf(plan), [plan])
  const [first] = useState(() => new Set(rows.filter(isWaiting).map(({ path }) => path)))
  const [active, activate] = useState<string | null>(null)
  const [pointed, point] = useState<string | null>(null)
  const [line, pointLine] = useState<number | null>(null)
  const [side, showSide] = useState<Side>('read')
  const list = useRef<HTMLDivElement>(null)
  const locked = plan.plan.state === 'confirmed' || !plan.may.includes('plan.answer')
  const lit = linesAt(rows, pointed ?? active)
  const focusRow = (path: string) => list.current?.querySelector<HTMLElement>(`[data-row="${path}"]`)?.focus()
  const back = useRef(active)
  back.current = active
  useEffect(() => {
    const row = side === 'read' && list.current?.querySelector(`[data-row="${back.current}"]`)
    if (row) row.scrollIntoView({ block: 'center' })
  }, [side])
  const onKey = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && plan.canUndo && !locked) {
      event.preventDefault()
      answers.undo.mutate()
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && isRow(event.target)) {
      event.preventDefault()
      stepped(list.current, event.target, step)
    }
  }
  const error = answers.undo.error ?? answers.rest.error
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys work anywhere on the page
    <div className={css.review} onKeyDown={onKey}>
      <ReviewHead plan={plan} answers={answers} locked={locked} focusRow={focusRow} />
      {plan.plan.state === 'confirmed' && (
        <Notice
          tone="info"
          remedies={
            <Link to={paths.amendments} params={{ planId }}>
              {t('review.to-amend')}
            </Link>
          }
        >
          {t('review.confirmed')}
        </Notice>
      )}
      {error && <Failure error={error} />}
      {answers.failed
        .filter(({ said }) => said.state !== 'corrected')
        .map(({ said, error: refusal }) => (
          <Failure key={said.path} error={refusal} again={() => answers.answer.mutate(said)} />
        ))}
      {answers.stuck && (
        <Notice tone="gold" title={t('review.unsent', { count: answers.waiting.length })} live="alert">
          {t('review.unsent-about')}
        </Notice>
      )}
      <SideSwitch side={side} show={showSide} />
      <div className={`${css.panes} ${css[side]}`}>
        {plan.source.lines.some(({ text }) => text.trim() !== '') ? (
          <Original
            plan={plan}
            lit={lit}
            bring={linesAt(rows, active)?.[0]}
            side={side}
            point={pointLine}
            choose={(chosen) => focusRow(rowAt(rows, chosen)?.path ?? '')}
          />
        ) : (
          <OwnClauses plan={plan} />
        )}
        <div ref={list} className={css.list}>
          {sectionsOf(rows, first).map(({ key, rows: of }) => (
            <section key={key}>
              <SectionHead name={key} rows={of} />
              {of.map((row) => {
                const shared = {
                  active: active === row.path,
                  unsent: answers.stuck && unsent.has(row.path),
                  lit: line !== null && covers(row, line),
                  locked,
                  activate: () => activate(row.path),
                  point: (on: boolean) => point(on ? row.path : null),
                  say: answers.answer.mutate,
                  next: () => document.activeElement instanceof HTMLElement && stepped(list.current, document.activeElement, 1),
                }
                return row.what === 'finding' ? (
                  <FindingRow key={row.path} row={row} failed={correctionOf(answers.failed, row.path)} {...shared} />
                ) : (
                  <DoubtRow key={row.path} row={row} {...shared} />
                )
              })}
            </section>
          ))}
        </div>
      </div>
    </div>
  )
}

const correctionOf = (failed: readonly Failed[], path: string) =>
  failed.find(({ said }) => said.path === path && said.state === 'corrected') ?? null

const linesAt = (rows: readonly Row[], path: string | null) => {
  const row = rows.find((each) => each.path === path)
  return row ? linesOf(row) : null
}

function covers(row: Row, line: number): boolean {
  const lines = linesOf(row)
  return lines !== null && line >= lines[0] && line <= lines[1]
}

/** Of all that was read on a line, what says least of the rest: the value, not the paragraph around it. */
const rowAt = (rows: readonly Row[], line: number): Row | undefined =>
  rows.filter((row) => covers(row, line)).toSorted((a, b) => spanOf(a) - spanOf(b))[0]
const spanOf = (row: Row) => {
  const lines = linesOf(row)
  return lines ? lines[1] - lines[0] : Number.POSITIVE_INFINITY
}

const isRow = (target: EventTarget): target is HTMLElement => target instanceof HTMLElement && target.dataset.row !== undefined

function stepped(list: HTMLElement | null, from: HTMLElement, step: number): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
  rows[rows.indexOf(from) + step]?.focus()
}
