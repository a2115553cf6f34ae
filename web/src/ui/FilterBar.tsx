import css from './FilterBar.module.css'

type Choice<V extends string> = { readonly value: V; readonly word: string; readonly count: number | null }
type Props<V extends string> = {
  readonly label: string
  readonly choices: readonly Choice<V>[]
  readonly chosen: V
  readonly choose: (value: V) => void
}

/** Filters as chips that say what they filter and how many they leave. */
export const FilterBar = <V extends string>({ label, choices, chosen, choose }: Props<V>) => (
  <fieldset className={css.bar}>
    <legend className="unseen">{label}</legend>
    {choices.map(({ value, word, count }) => (
      <button key={value} type="button" aria-pressed={value === chosen} className={css.choice} onClick={() => choose(value)}>
        {word}
        {count !== null && <span>{count}</span>}
      </button>
    ))}
  </fieldset>
)
