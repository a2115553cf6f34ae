import { lazy, Suspense, useEffect, useState } from 'react'
import { useSession } from '../../people/queries.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words.ts'
import css from './SearchButton.module.css'

const SearchDialog = lazy(() => import('./SearchDialog.tsx').then((m) => ({ default: m.SearchDialog })))

/** Ctrl+K, or a press: loads on first use. */
export function SearchButton() {
  const t = useWords()
  const { may } = useSession()
  const [searching, setSearching] = useState(false)
  const allowed = may.includes('search.use')
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      setSearching(allowed)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [allowed])
  if (!allowed) return <span className={css.none} />
  return (
    <>
      <button type="button" className={css.search} onClick={() => setSearching(true)} aria-haspopup="dialog" aria-keyshortcuts="Control+K">
        <Icon name="search" size={18} />
        <span>{t('search.prompt')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      {searching && (
        <Suspense>
          <SearchDialog close={() => setSearching(false)} />
        </Suspense>
      )}
    </>
  )
}
