import type { PlanView } from '@guong-sang/domain/plan/plan-view.ts'
import type { ReactNode } from 'react'
import { useWords } from '../../words.ts'
import css from './Original.module.css'

type Repair = PlanView['repairs'][number]
type Props = {
  readonly line: PlanView['source']['lines'][number]
  readonly repairs: readonly Repair[]
  readonly lit: boolean
  readonly point: (line: number | null) => void
  readonly choose: (line: number) => void
}

export const OriginalLine = ({ line, repairs, lit, point, choose }: Props) => (
  // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard chooses on the other side, where each value is a button
  // biome-ignore lint/a11y/noStaticElementInteractions: pointing is a second way beside the list
  <div
    className={`${css.line} ${lit ? css.lit : ''}`}
    data-line={line.n}
    onMouseEnter={() => point(line.n)}
    onMouseLeave={() => point(null)}
    onClick={() => choose(line.n)}
  >
    <span className={css.number}>{line.n}</span>
    <span className={css.text}>{repairs.length === 0 ? line.text : <Repaired text={line.text} repairs={repairs} />}</span>
  </div>
)

/** Restored words underlined, each with the letters that stood there. */
function Repaired({ text, repairs }: { readonly text: string; readonly repairs: readonly Repair[] }) {
  const t = useWords()
  const pieces: ReactNode[] = []
  let at = 0
  for (const repair of repairs.toSorted((a, b) => a.from - b.from)) {
    const [from, to] = placeOf(text, repair, at)
    if (from < at) continue
    pieces.push(
      text.slice(at, from),
      <ins key={repair.from} className={css[repair.sureness]} title={t('original.was', { original: repair.original })}>
        {repair.restored}
      </ins>,
    )
    at = to
  }
  return [...pieces, text.slice(at)]
}

/** The line is kept restored or as it came; where its columns no longer fit, the damaged word itself is looked for. */
function placeOf(text: string, { from, to, restored, original }: Repair, after: number): readonly [number, number] {
  if (text.slice(from, to) === restored) return [from, to]
  const found = text.indexOf(original, after)
  return [found, found + original.length]
}
