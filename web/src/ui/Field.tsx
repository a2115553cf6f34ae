import { type ReactNode, useId } from 'react'
import css from './Field.module.css'

type Props = {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | null | undefined
  readonly value: string
  readonly change: (value: string) => void
  readonly lines?: number
  readonly placeholder?: string
  readonly inputMode?: 'text' | 'numeric'
  readonly required?: 'required'
  /** What stands to the right of the input: its button. */
  readonly after?: ReactNode
  readonly blur?: () => void
}

/** One input in its column: label above, the source that asks for it as the hint, the error where it is. */
export function Field({ label, hint, error, value, change, lines, after, required, blur, ...input }: Props) {
  const id = useId()
  const shared = {
    id,
    value,
    required: required !== undefined,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
    onBlur: blur,
  }
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
      <div className={css.line}>
        {lines ? (
          <textarea {...shared} rows={lines} placeholder={input.placeholder} onChange={(event) => change(event.target.value)} />
        ) : (
          <input {...shared} {...input} type="text" onChange={(event) => change(event.target.value)} />
        )}
        {after}
      </div>
      {error && (
        <p id={`${id}-error`} className={css.error}>
          {error}
        </p>
      )}
    </div>
  )
}
