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
import { Select } from '../ui/Select.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { useWords } from '../words.ts'
import { BodyTable } from './parts/BodyTable.tsx'
import css from './parts/Units.module.css'
import { type Asked, type Bodies, type Body, bodiesQuery } from './queries.ts'

const BodyDialog = lazy(() => import('./parts/BodyDialog.tsx').then((m) => ({ default: m.BodyDialog })))
const route = getRouteApi(paths.bodies)
const PAUSE = 200
const orders = ['kind', 'name'] as const

/** The bodies of this authority: who nominates, reviews, sends delegates. */
export function BodiesPage() {
  const t = useWords()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<Omit<Asked, 'q'>>({ kind: undefined, closed: 'without', order: 'kind' })
  const { mo } = route.useSearch()
  const [pressed, open] = useState<Body | 'new' | null | undefined>(undefined)
  const [q] = useDebouncedValue(text.trim(), PAUSE)
  const asked = { ...chosen, q }
  const { data: bodies, error, refetch } = useQuery({ ...bodiesQuery(asked), placeholderData: (before) => before })
  const opened = pressed === undefined ? bodies?.rows.find(({ id }) => id === mo) : pressed
  return (
    <Page
      title={t('way.bodies')}
      about={bodies && t('bodies-page.about', { count: bodies.total })}
      actions={bodies && <Actions bodies={bodies} asked={asked} open={open} />}
    >
      <div className={css.tools}>
        <Field label={t('bodies-page.find')} value={text} change={setText} />
        <Select
          label={t('bodies-page.order')}
          chosen={chosen.order}
          choose={(order) => setChosen({ ...chosen, order })}
          choices={orders.map((value) => ({ value, word: t(`bodies-page.order-${value}`) }))}
        />
        <FilterBar
          label={t('bodies-page.which')}
          chosen={chosen.closed}
          choose={(closed) => setChosen({ ...chosen, closed })}
          choices={[
            { value: 'without', word: t('bodies-page.living'), count: bodies?.total ?? null },
            { value: 'with', word: t('bodies-page.with-closed'), count: null },
          ]}
        />
      </div>
      {bodies && <KindFilter bodies={bodies} chosen={chosen.kind} choose={(kind) => setChosen({ ...chosen, kind })} />}
      {error && <Failure error={error} again={() => refetch()} />}
      {!bodies && !error && <Waiting word={t('page.opening')} />}
      {bodies && bodies.rows.length === 0 && <Nothing bodies={bodies} q={q} showAll={() => setChosen({ ...chosen, kind: undefined })} />}
      {bodies && bodies.rows.length > 0 && <BodyTable key={`${chosen.kind}-${chosen.order}-${q}`} bodies={bodies} open={open} />}
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

type ActionsProps = { readonly bodies: Bodies; readonly asked: Asked; readonly open: (body: 'new') => void }

function Actions({ bodies, asked, open }: ActionsProps) {
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
      <a className={buttonClass({})} href={addressOf(exportBodies, {}, asked)} download>
        <Icon name="download" size={18} />
        {t('bodies-page.export')}
      </a>
      <Button kind="plain" icon="print" onClick={() => print()}>
        {t('page.print')}
      </Button>
      <Link to={paths.communes} className={buttonClass({ kind: 'plain' })}>
        {t('bodies-page.communes')}
      </Link>
    </>
  )
}

type KindFilterProps = {
  readonly bodies: Bodies
  readonly chosen: Body['kind'] | undefined
  readonly choose: (kind: Body['kind'] | undefined) => void
}

/** One kind or all; only kinds that there are, each with how many. */
function KindFilter({ bodies: { kinds }, chosen, choose }: KindFilterProps) {
  const t = useWords()
  if (kinds.length < 2 && chosen === undefined) return null
  return (
    <FilterBar
      label={t('body-page.kind')}
      chosen={chosen ?? 'all'}
      choose={(kind) => choose(kind === 'all' ? undefined : kind)}
      choices={[
        { value: 'all', word: t('bodies-page.all-kinds'), count: kinds.reduce((sum, { count }) => sum + count, 0) },
        ...kinds.map(({ kind, count }) => ({ value: kind, word: t(`body-kind-short.${kind}`), count })),
      ]}
    />
  )
}

type NothingProps = { readonly bodies: Bodies; readonly q: string; readonly showAll: () => void }

/** Nothing found, or nothing yet: then the usual bodies of this kind of authority are one press away. */
function Nothing({ bodies, q, showAll }: NothingProps) {
  const t = useWords()
  const seed = useAct(seedBodies)
  if (q && bodies.kinds.length > 0)
    return (
      <EmptyState icon="search" title={t('bodies-page.not-of-kind', { q })}>
        <Button size="small" onClick={showAll}>
          {t('bodies-page.all-kinds')}
        </Button>
      </EmptyState>
    )
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
