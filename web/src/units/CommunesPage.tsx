import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { paths } from '../paths.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Field } from '../ui/Field.tsx'
import { Page } from '../ui/Page.tsx'
import { useWords } from '../words.ts'
import { CommuneDetail } from './parts/CommuneDetail.tsx'
import { lifeTold } from './parts/life.ts'
import css from './parts/Units.module.css'
import { type Commune, communesQuery } from './queries.ts'

const route = getRouteApi(paths.communes)
const PAUSE = 200

/** Communes of today and of before: typed without diacritics, found exact first; each with what it came from and became. */
export function CommunesPage() {
  const t = useWords()
  const [text, setText] = useState('')
  const { ma, tu } = route.useSearch()
  const [chosen, choose] = useState<Pick<Commune, 'code' | 'from'> | null>(ma && tu ? { code: ma, from: tu } : null)
  const [q] = useDebouncedValue(text.trim(), PAUSE)
  const {
    data: hits = [],
    error,
    refetch,
    isFetched,
  } = useQuery({ ...communesQuery(q), enabled: q !== '', placeholderData: (before) => before })
  const shown = q === '' ? [] : hits
  return (
    <Page title={t('communes.title')} about={t('communes.about')}>
      <div className={css.tools}>
        <Field label={t('communes.find')} hint={t('communes.find-about')} value={text} change={setText} />
      </div>
      {error && <Failure error={error} again={() => refetch()} />}
      {q !== '' && isFetched && shown.length === 0 && <EmptyState icon="search" title={t('communes.not-found', { q })} />}
      <div className={css.two}>
        {shown.length > 0 && (
          <ul className={css.found} aria-label={t('communes.found')}>
            {shown.map((commune) => (
              <li key={`${commune.code}-${commune.from}`}>
                <button
                  type="button"
                  aria-pressed={commune.code === chosen?.code && commune.from === chosen.from}
                  onClick={() => choose(commune)}
                >
                  <b>{commune.fullName}</b>
                  <small>{[commune.oldDistrict, commune.provinceName, lifeTold(commune, t)].filter(Boolean).join(' · ')}</small>
                </button>
              </li>
            ))}
          </ul>
        )}
        {chosen && <CommuneDetail key={`${chosen.code}-${chosen.from}`} code={chosen.code} from={chosen.from} go={choose} />}
      </div>
    </Page>
  )
}
