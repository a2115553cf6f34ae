import { bodiesTemplate, exportBodies, seedBodies } from '@guong-sang/domain/units/api.ts'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useAct } from '../api/act.ts'
import { addressOf } from '../api/call.ts'
import { paths } from '../paths.ts'
import { Button, buttonClass } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Field } from '../ui/Field.tsx'
import { FilterBar } from '../ui/FilterBar.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Page } from '../ui/Page.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { useWords } from '../words.ts'
import { BodyTable } from './parts/BodyTable.tsx'
import css from './parts/Units.module.css'
import { type Bodies, type Body, bodiesQuery } from './queries.ts'

const BodyDialog = lazy(() => import('./parts/BodyDialog.tsx').then((m) => ({ default: m.BodyDialog })))
const route = getRouteApi(paths.bodies)
const PAUSE = 200

/** The bodies of this authority: who nominates, reviews, sends delegates. */
export function BodiesPage() {
  const t = useWords()
  const [text, setText] = useState('')
  const [closed, setClosed] = useState<'without' | 'with'>('without')
  const { mo } = route.useSearch()
  const [pressed, open] = useState<Body | 'new' | null | undefined>(undefined)
  const [q] = useDebouncedValue(text.trim(), PAUSE)
  const { data: bodies, error, refetch } = useQuery({ ...bodiesQuery({ q, closed }), placeholderData: (before) => before })
  const opened = pressed === undefined ? bodies?.rows.find(({ id }) => id === mo) : pressed
  return (
    <Page
      title={t('way.bodies')}
      about={bodies && t('bodies-page.about', { count: bodies.total })}
      actions={bodies && <Actions bodies={bodies} open={open} />}
    >
      <div className={css.tools}>
        <Field label={t('bodies-page.find')} value={text} change={setText} />
        <FilterBar
          label={t('bodies-page.which')}
          chosen={closed}
          choose={setClosed}
          choices={[
            { value: 'without', word: t('bodies-page.living'), count: bodies?.total ?? null },
            { value: 'with', word: t('bodies-page.with-closed'), count: null },
          ]}
        />
      </div>
      {error && <Failure error={error} again={() => refetch()} />}
      {!bodies && !error && <Waiting word={t('page.opening')} />}
      {bodies && bodies.rows.length === 0 && <Nothing bodies={bodies} q={q} />}
      {bodies && bodies.rows.length > 0 && <BodyTable bodies={bodies} open={open} />}
      <Suspense>
        {opened && bodies && (
          <BodyDialog
            key={opened === 'new' ? 'new' : opened.id}
            bodies={bodies}
            body={opened === 'new' ? null : opened}
            close={() => open(null)}
          />
        )}
      </Suspense>
    </Page>
  )
}

function Actions({ bodies, open }: { readonly bodies: Bodies; readonly open: (body: 'new') => void }) {
  const t = useWords()
  return (
    <>
      <Button
        kind="first"
        icon="plus"
        disabledReason={bodies.may.includes('bodies.change') ? null : t('bodies-page.not-yours')}
        onClick={() => open('new')}
      >
        {t('bodies-page.add')}
      </Button>
      {bodies.may.includes('bodies.import') && (
        <Link to={paths.bodyImport} className={buttonClass({})}>
          <Icon name="upload" size={18} />
          {t('bodies-page.import')}
        </Link>
      )}
      <a className={buttonClass({})} href={addressOf(exportBodies)} download>
        <Icon name="download" size={18} />
        {t('bodies-page.export')}
      </a>
      <Link to={paths.communes} className={buttonClass({ kind: 'plain' })}>
        {t('bodies-page.communes')}
      </Link>
    </>
  )
}

/** Nothing found, or nothing yet: then the usual bodies of this kind of authority are one press away. */
function Nothing({ bodies, q }: { readonly bodies: Bodies; readonly q: string }) {
  const t = useWords()
  const seed = useAct(seedBodies)
  if (q) return <EmptyState icon="search" title={t('bodies-page.not-found', { q })} />
  return (
    <EmptyState icon="units" title={t('bodies-page.none')}>
      <p>{t('bodies-page.none-about')}</p>
      <div className={css.choices}>
        {bodies.mayBeSeeded && (
          <Button kind="first" busy={seed.isPending} onClick={() => seed.mutate({})}>
            {t('bodies-page.seed')}
          </Button>
        )}
        <a className={buttonClass({})} href={addressOf(bodiesTemplate)} download>
          {t('bodies-page.template')}
        </a>
      </div>
      {seed.isError && <Failure error={seed.error} />}
    </EmptyState>
  )
}
