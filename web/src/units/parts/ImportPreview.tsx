import { Notice } from '../../ui/Notice.tsx'
import { type Column, Table } from '../../ui/Table.tsx'
import { useWords } from '../../words.ts'
import type { Import } from '../queries.ts'
import css from './Units.module.css'

type Row = Import['rows'][number]

/** What would be written, row by row, with every error at its place. Nothing is written yet. */
export function ImportPreview({ view }: { readonly view: Import }) {
  const t = useWords()
  const errorsOf = (row: number) => view.errors.filter((error) => error.row === row)
  const columns: Column<Row>[] = [
    { key: 'row', head: t('import-page.row'), cell: ({ row }) => row },
    { key: 'name', head: t('body-page.name'), first: 'first', cell: ({ values }) => values.name ?? '' },
    { key: 'kind', head: t('body-page.kind'), cell: ({ values }) => values.kind ?? '' },
    { key: 'parent', head: t('body-page.parent'), cell: ({ values }) => values.parent ?? '' },
    {
      key: 'act',
      head: t('import-page.what'),
      cell: ({ row, act }) =>
        act === 'wrong' ? (
          <ul className={css.errors}>
            {errorsOf(row).map(({ code, column, message }) => (
              <li key={`${code}-${column}`}>{column ? t('import-page.at-column', { column, message }) : message}</li>
            ))}
          </ul>
        ) : (
          t(`import-page.act-${act}`)
        ),
    },
  ]
  return (
    <>
      <Notice tone={view.counts.wrong > 0 ? 'bad' : 'info'}>
        {t('import-page.summary', { rows: view.counts.rows, add: view.counts.add, known: view.counts.known, wrong: view.counts.wrong })}
      </Notice>
      <Table caption={t('import-page.preview')} columns={columns} rows={view.rows} keyOf={({ row }) => String(row)} />
    </>
  )
}
