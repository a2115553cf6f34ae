import { fullDay } from '../../ui/days.ts'
import { Icon } from '../../ui/Icon.tsx'
import { StateMark } from '../../ui/StateMark.tsx'
import { useNamedWords, useWords } from '../../words.ts'
import css from './Chip.module.css'
import { isOpen, type Link, standingOf, wordOf } from './standing.ts'

type Props = { readonly link: Link; readonly clause: string; readonly today: string; readonly open: () => void }

/** What a clause became: its state in shape and word, who holds it, by when. Opens what can be done with it. */
export function Chip({ link, clause, today, open }: Props) {
  const t = useWords()
  const named = useNamedWords()
  const standing = standingOf(link)
  const check = link.kind === 'check'
  const held = link.holder ?? t('chip.no-holder')
  const title = repeats(link.title, clause) ? (named(`item.kind-${link.kind}`) ?? link.title) : link.title
  return (
    <button type="button" className={`${css.chip} ${css[standing]} ${check ? css.check : ''}`} onClick={open}>
      <StateMark standing={standing} />
      <span className={css.what}>
        <b>{title}</b>
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

/** A title that only says the clause again: then the kind of work is told instead. */
const repeats = (title: string, clause: string): boolean => {
  const said = title.replace(/…$/, '').trim()
  return clause.includes(said) && said.length > clause.length * 0.5 && said.length > 40
}
