import { useId } from 'react'
import css from './Field.module.css'

type Props<V extends string> = {
  readonly label: string
  readonly hint?: string | undefined
  readonly chosen: V
  readonly choose: (value: V) => void
  readonly choices: readonly { readonly value: V; readonly word: string }[]
}

/** The machine's own list: known to every officer, and the best one on a phone. */
export function Select<V extends string>({ label, hint, chosen, choose, choices }: Props<V>) {
  const id = useId()
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
      <div className={css.line}>
        <select
          id={id}
          value={chosen}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => {
            const found = choices.find(({ value }) => value === event.target.value)
            if (found) choose(found.value)
          }}
        >
          {choices.map(({ value, word }) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}
