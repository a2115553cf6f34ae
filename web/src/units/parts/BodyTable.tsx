import { fullDay } from '../../ui/days.ts'
import { type Column, Table } from '../../ui/Table.tsx'
import { useWords } from '../../words.ts'
import type { Bodies, Body } from '../queries.ts'
import css from './Units.module.css'

type Props = { readonly bodies: Bodies; readonly open: (body: Body) => void }

export function BodyTable({ bodies, open }: Props) {
  const t = useWords()
  const columns: Column<Body>[] = [
    {
      key: 'name',
      head: t('body-page.name'),
      first: 'first',
      cell: (body) => (
        <>
          <button type="button" className={css.name} onClick={() => open(body)}>
            {body.name}
          </button>
          {!body.living && <small className={css.closed}>{t('bodies-page.closed', { day: body.to ? fullDay(body.to) : '' })}</small>}
          {body.usual?.check && <small className={css.check}>{t('bodies-page.check')}</small>}
        </>
      ),
    },
    { key: 'kind', head: t('body-page.kind'), cell: ({ kind }) => t(`body-kind.${kind}`) },
    { key: 'parent', head: t('body-page.parent'), cell: ({ parent }) => parent?.name ?? '' },
    { key: 'old', head: t('body-page.old-unit'), cell: ({ oldUnit }) => oldUnit?.fullName ?? '' },
    { key: 'nominate', head: t('body-page.nominates'), cell: ({ mayNominate }) => (mayNominate ? t('body-page.yes') : '') },
  ]
  return (
    <Table
      caption={t('way.bodies')}
      columns={columns.filter(({ key, cell }) => key === 'name' || bodies.rows.some((body) => cell(body) !== ''))}
      rows={bodies.rows}
      keyOf={({ id }) => id}
      foot={t('bodies-page.shown', { shown: bodies.rows.length, total: bodies.total })}
    />
  )
}
