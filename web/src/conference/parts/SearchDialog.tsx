import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useId, useState } from 'react'
import { screenOf } from '../../paths.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { useNamedWords, useWords, type Words } from '../../words.ts'
import { searchQuery } from '../queries.ts'
import css from './SearchDialog.module.css'

/** Milliseconds after the last letter. */
const PAUSE = 150

/** Finds anything, without diacritics if need be; arrows choose, Enter opens. */
export function SearchDialog({ close }: { readonly close: () => void }) {
  const t = useWords()
  const named = useNamedWords()
  const go = useNavigate()
  const list = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const [q] = useDebouncedValue(text.trim(), PAUSE)
  const { data: hits = [], error, isFetching } = useQuery({ ...searchQuery(q), enabled: q.length > 0, placeholderData: (before) => before })
  const openHit = (path: string) => {
    close()
    void go({ href: screenOf(path) })
  }
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      setAt((at + step + hits.length) % Math.max(1, hits.length))
    }
    const hit = hits[at]
    if (event.key === 'Enter' && hit) openHit(hit.path)
  }
  return (
    <Dialog title={t('search.title')} close={close}>
      <input
        className={css.input}
        type="text"
        enterKeyHint="search"
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={list}
        aria-activedescendant={hits[at] ? `${list}-${at}` : undefined}
        aria-label={t('search.prompt')}
        placeholder={t('search.prompt')}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKey}
      />
      {error && <Failure error={error} />}
      <div id={list} role="listbox" aria-label={t('search.found')} className={css.hits}>
        {q.length > 0 &&
          hits.map((hit, place) => (
            <button
              key={`${hit.kind}-${hit.id}`}
              id={`${list}-${place}`}
              type="button"
              role="option"
              tabIndex={-1}
              aria-selected={place === at}
              onClick={() => openHit(hit.path)}
            >
              <span>
                <b>{hit.title}</b>
                {hit.subtitle && <small>{hit.subtitle}</small>}
              </span>
              <em>{named(`search.kind-${hit.kind}`) ?? ''}</em>
            </button>
          ))}
      </div>
      <p className={css.about} role="status">
        {told(t, { q, isFetching, count: hits.length })}
      </p>
    </Dialog>
  )
}

function told(t: Words, { q, isFetching, count }: { readonly q: string; readonly isFetching: boolean; readonly count: number }): string {
  if (q === '') return t('search.hint')
  if (isFetching) return t('search.looking')
  return count === 0 ? t('search.nothing', { q }) : t('search.count', { count })
}
