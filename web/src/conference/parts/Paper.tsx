import { Fragment, type ReactNode } from 'react'
import { useWords } from '../../words.ts'
import { Chip } from './Chip.tsx'
import css from './Paper.module.css'
import type { Clause, Link } from './standing.ts'

type Props = {
  readonly clauses: readonly Clause[]
  readonly today: string
  /** The clause that the address points at. */
  readonly lit: string | null
  readonly keeps: (link: Link) => boolean
  readonly open: (link: Link, clause: Clause) => void
}

/** The plan's own text, in the face of the official paper, with what each clause became beside it. */
export const Paper = ({ clauses, today, lit, keeps, open }: Props) => (
  <div className={css.paper}>
    {clauses.map((clause) => (
      <Fragment key={clause.id}>
        {clause.heading && <Heading text={clause.heading} />}
        <div className={css.row} id={`c-${clause.id}`}>
          <ClauseText clause={clause} lit={clause.id === lit} />
          <div className={css.margin}>
            {clause.links.filter(keeps).map((link) => (
              <Chip key={link.objectId} link={link} clause={clause.text} today={today} open={() => open(link, clause)} />
            ))}
          </div>
        </div>
      </Fragment>
    ))}
  </div>
)

const Heading = ({ text }: { readonly text: string }) => (
  <div className={css.row}>
    <div className={css.sheet}>
      {text.split('\n').map((line) => (
        <h2 key={line} className={/^[IVX]+[.\s]/.test(line) ? css.part : css.item}>
          {line}
        </h2>
      ))}
    </div>
  </div>
)

function ClauseText({ clause, lit }: { readonly clause: Clause; readonly lit: boolean }) {
  const t = useWords()
  return (
    <div className={`${css.sheet} ${lit ? css.lit : ''}`}>
      {clause.lines && (
        <span className={css.line} title={t('paper.lines', { first: clause.lines[0], last: clause.lines[1] })}>
          <span className="unseen">{t('paper.line')}</span>
          {clause.lines[0]}
        </span>
      )}
      <p>{marked(clause.text, clause.marks)}</p>
    </div>
  )
}

function marked(text: string, marks: Clause['marks']): ReactNode[] {
  const pieces: ReactNode[] = []
  let at = 0
  for (const { from, to } of marks.toSorted((a, b) => a.from - b.from)) {
    if (from < at) continue
    pieces.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>)
    at = to
  }
  return [...pieces, text.slice(at)]
}
