import { lazy, Suspense, useState } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words.ts'
import { useSession } from '../queries.ts'
import css from './PersonaButton.module.css'

const PersonaDialog = lazy(() => import('./PersonaDialog.tsx').then((m) => ({ default: m.PersonaDialog })))

/** Who works here now; in a trial also the way to become somebody else. */
export function PersonaButton() {
  const t = useWords()
  const { persona, authority, trial } = useSession()
  const [choosing, setChoosing] = useState(false)
  return (
    <>
      <button type="button" className={css.persona} onClick={() => setChoosing(true)} aria-haspopup="dialog">
        <span className={css.face}>
          <Icon name="person" />
        </span>
        <span className={css.words}>
          <b>{persona?.name ?? t('persona.nobody')}</b>
          <small>{persona ? (authority?.name ?? '') : t('persona.choose')}</small>
        </span>
        {trial && <Icon name="down" size={14} />}
      </button>
      {choosing && (
        <Suspense>
          <PersonaDialog close={() => setChoosing(false)} />
        </Suspense>
      )}
    </>
  )
}
