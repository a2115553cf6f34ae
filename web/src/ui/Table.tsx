import type { ReactNode } from 'react'
import css from './Table.module.css'

export type Column<R> = { readonly key: string; readonly head: string; readonly cell: (row: R) => ReactNode; readonly first?: 'first' }
type Props<R> = {
  readonly caption: string
  readonly columns: readonly Column<R>[]
  readonly rows: readonly R[]
  readonly keyOf: (row: R) => string
  readonly foot?: ReactNode
}

/** A table for work: its head stays in sight; on a phone each row is a card that names its fields. */
export const Table = <R,>({ caption, columns, rows, keyOf, foot }: Props<R>) => (
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
        {rows.map((row) => (
          <tr key={keyOf(row)}>
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
        ))}
      </tbody>
    </table>
    {foot && <p className={css.foot}>{foot}</p>}
  </div>
)
