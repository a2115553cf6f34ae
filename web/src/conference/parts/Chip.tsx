import { fullDay } from '../../ui/days.ts'
import { Icon } from '../../ui/Icon.tsx'
import { StateMark } from '../../ui/StateMark.tsx'
import { useWords } from '../../words.ts'
import css from './Chip.module.css'
import { isOpen, type Link, standingOf, wordOf } from './standing.ts'
import { firstWords, useTitle } from './use-title.ts'

type Props = {
  readonly link: Link
  readonly clause: string
  readonly among: 'one' | 'several'
  readonly today: string
  readonly open: () => void
}

/** What a clause became: its state in shape and word, who holds it, by when. Opens what can be done with it. */
export function Chip({ link, clause, among, today, open }: Props) {
  const t = useWords()
  const title = useTitle(link, clause)
  const standing = standingOf(link)
  const check = link.kind === 'check'
  const held = link.holder ?? t('chip.no-holder')
  const told =
    check || link.kind === 'paper' || title === clause
      ? null
      : among === 'several'
        ? clause
        : title !== link.title && firstWords(link.title)
  return (
    <button
      type="button"
      className={[css.chip, css[standing], check && css.check, (among === 'several' || told) && css.several].filter(Boolean).join(' ')}
      onClick={open}
    >
      <StateMark standing={standing} />
      <span className={css.what}>
        <b title={link.title}>
          {title}
          {title !== link.title && <span className="unseen">{link.title}</span>}
          {told && (
            <q className={css.said} aria-hidden="true">
              {told}
            </q>
          )}
        </b>
        {!check && (
          <small>
            {link.holder === null && isOpen(link) && <Icon name="person" size={13} />}
            {held}
            {link.due && isOpen(link) && ` · ${t('chip.due', { day: fullDay(link.due) })}`}
          </small>
        )}
      </span>
      <span className={css.state}>{wordOf(link, today, t)}</span>
    </button>
  )
}
