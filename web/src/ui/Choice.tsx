import { useId } from 'react'
import css from './Choice.module.css'

type Props<V extends string> = {
  readonly label: string
  readonly choices: readonly { readonly value: V; readonly word: string }[]
  readonly chosen: V | null
  readonly choose: (value: V) => void
}

/** A few ways, all in sight, one taken. */
export function Choice<V extends string>({ label, choices, chosen, choose }: Props<V>) {
  const name = useId()
  return (
    <fieldset className={css.choice}>
      <legend>{label}</legend>
      <div>
        {choices.map(({ value, word }) => (
          <label key={value}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => choose(value)} />
            <span>{word}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
