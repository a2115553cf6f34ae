import { lazy, Suspense, useEffect, useState } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words.ts'
import css from './SearchButton.module.css'

const SearchDialog = lazy(() => import('./SearchDialog.tsx').then((m) => ({ default: m.SearchDialog })))

/** Ctrl+K, or a press: loads on first use. */
export function SearchButton() {
  const t = useWords()
  const [searching, setSearching] = useState(false)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      setSearching(true)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
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
