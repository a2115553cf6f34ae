import css from './Waiting.module.css'

/** Nothing for the first 300 ms (the style holds it back), then quiet lines and a word for those who listen. */
export const Waiting = ({ word }: { readonly word: string }) => (
  <div className={css.waiting} role="status">
    <span className="unseen">{word}</span>
    <i />
    <i />
    <i />
  </div>
)
