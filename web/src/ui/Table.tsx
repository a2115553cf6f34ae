import type { ReactNode } from 'react'
import { useWords } from '../words.ts'
import { Button } from './Button.tsx'
import css from './Table.module.css'
import { useGrowing } from './use-growing.ts'

export type Column<R> = { readonly key: string; readonly head: string; readonly cell: (row: R) => ReactNode; readonly first?: 'first' }
type Props<R> = {
  readonly caption: string
  readonly columns: readonly Column<R>[]
  readonly rows: readonly R[]
  readonly keyOf: (row: R) => string
  readonly foot?: ReactNode
}

/** A table for work: its head stays in sight; on a phone each row is a card that names its fields. A long one grows as it is read, and is whole on paper. */
export function Table<R>({ caption, columns, rows, keyOf, foot }: Props<R>) {
  const t = useWords()
  const { shown, end, more } = useGrowing(rows)
  const left = rows.length - shown.length
  return (
    <div className={css.frame}>
      <table className={css.table}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, head }) => (
              <th key={key} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={keyOf(row)} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <div ref={end} className={css.more}>
          <Button size="small" icon="down" onClick={more}>
            {t('table.more', { count: left })}
          </Button>
        </div>
      )}
      {foot && <p className={css.foot}>{foot}</p>}
    </div>
  )
}

const Row = <R,>({ row, columns }: { readonly row: R; readonly columns: readonly Column<R>[] }) => (
  <tr>
    {columns.map(({ key, head, cell, first }) =>
      first ? (
        <th key={key} scope="row">
          {cell(row)}
        </th>
      ) : (
        <td key={key} data-head={head}>
          {cell(row)}
        </td>
      ),
    )}
  </tr>
)
