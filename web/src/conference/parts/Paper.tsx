import { type ReactNode, useEffect, useState } from 'react'
import { useWords } from '../../words.ts'
import { Chip } from './Chip.tsx'
import { Corrections } from './Corrections.tsx'
import type { Paragraph, Span } from './document.ts'
import css from './Paper.module.css'
import type { Clause, Link } from './standing.ts'

type Props = {
  readonly paragraphs: readonly Paragraph[]
  readonly today: string
  /** The clause that the address points at. */
  readonly lit: string | null
  readonly keeps: (link: Link) => boolean
  readonly open: (link: Link, clause: Clause) => void
}

/** The plan's own text, in the face of the official paper, with what each clause became beside it. */
export function Paper({ paragraphs, ...rest }: Props) {
  const { lit } = rest
  useEffect(() => {
    if (lit) document.getElementById(`c-${lit}`)?.scrollIntoView({ block: 'center' })
  }, [lit])
  return (
    <div className={css.paper}>
      {paragraphs.map((paragraph) => (
        <Row key={`${paragraph.lines?.[0]}-${paragraph.text.slice(0, 24)}`} paragraph={paragraph} {...rest} />
      ))}
    </div>
  )
}

type RowProps = Omit<Props, 'paragraphs'> & { readonly paragraph: Paragraph }

function Row({ paragraph, today, lit, keeps, open }: RowProps) {
  const [pointed, point] = useState<string | null>(null)
  const { placed } = paragraph
  const among = placed.flatMap(({ clause }) => clause.links.filter(keeps)).length > 1 ? 'several' : 'one'
  const spanOf = (id: string | null) => placed.find(({ clause }) => clause.id === id)?.span ?? null
  return (
    <div className={css.row}>
      <Sheet
        paragraph={paragraph}
        passage={placed.length > 1 ? spanOf(pointed) : null}
        lit={placed.some(({ clause }) => clause.id === lit)}
      />
      <div className={css.margin}>
        {placed.map(({ clause }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: pointing lights the passage; the chip itself says the rest
          <div
            key={clause.id}
            id={`c-${clause.id}`}
            className={css.chips}
            onMouseEnter={() => point(clause.id)}
            onMouseLeave={() => point(null)}
          >
            {clause.links.filter(keeps).map((link) => (
              <Chip key={link.objectId} link={link} clause={clause.text} among={among} today={today} open={() => open(link, clause)} />
            ))}
            <Corrections corrections={clause.corrections} />
          </div>
        ))}
      </div>
    </div>
  )
}

type SheetProps = { readonly paragraph: Paragraph; readonly passage: Span | null; readonly lit: boolean }

function Sheet({ paragraph, passage, lit }: SheetProps) {
  const t = useWords()
  const { face, lines, text, marks } = paragraph
  const Said = face === 'part' || face === 'item' ? 'h2' : 'p'
  return (
    <div className={`${css.sheet} ${css[face]} ${lit ? css.lit : ''}`} lang="vi">
      {lines && (
        <span className={css.line} title={t(lines[0] === lines[1] ? 'paper.one-line' : 'paper.lines', { first: lines[0], last: lines[1] })}>
          <span className="unseen">{t('paper.line')}</span>
          {lines[0]}
        </span>
      )}
      <Said className={css.said}>{passage ? passaged(text, marks, passage) : marked(text, marks, 0)}</Said>
    </div>
  )
}

const passaged = (text: string, marks: readonly Span[], { from, to }: Span): ReactNode => (
  <>
    {marked(text.slice(0, from), marks, 0)}
    <span className={css.passage}>{marked(text.slice(from, to), marks, from)}</span>
    {marked(text.slice(to), marks, to)}
  </>
)

/** `offset`: where this piece begins in the text that the marks count in. */
function marked(text: string, marks: readonly Span[], offset: number): ReactNode[] {
  const pieces: ReactNode[] = []
  let at = 0
  for (const mark of marks.toSorted((a, b) => a.from - b.from)) {
    const [from, to] = [mark.from - offset, mark.to - offset]
    if (from < at || to > text.length) continue
    pieces.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>)
    at = to
  }
  return [...pieces, text.slice(at)]
}
