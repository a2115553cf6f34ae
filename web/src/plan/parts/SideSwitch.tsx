import { useWords } from '../../words.ts'
import css from './Review.module.css'

export type Side = 'read' | 'original'
type Props = { readonly side: Side; readonly show: (side: Side) => void }

/** On a phone one side at a time; the switch stays in reach. */
export function SideSwitch({ side, show }: Props) {
  const t = useWords()
  return (
    <div className={css.sides}>
      <button type="button" aria-pressed={side === 'read'} onClick={() => show('read')}>
        {t('review.side-read')}
      </button>
      <button type="button" aria-pressed={side === 'original'} onClick={() => show('original')}>
        {t('review.side-original')}
      </button>
    </div>
  )
}
