import css from './StateMark.module.css'

export type Standing = 'unopened' | 'doing' | 'done' | 'late' | 'off' | 'none'

/** A shape beside its word: ring, half, tick, diamond, dash. The shape alone tells them apart without colour. */
export const StateMark = ({ standing }: { readonly standing: Standing }) => (
  <svg className={`${css.mark} ${css[standing]}`} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
    {shapes[standing]}
  </svg>
)

const ring = <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="1.8" />
const shapes = {
  none: <circle cx="7" cy="7" r="2" fill="currentColor" />,
  unopened: ring,
  doing: (
    <>
      {ring}
      <path d="M7 2a5 5 0 0 0 0 10z" fill="currentColor" />
    </>
  ),
  done: (
    <>
      <circle cx="7" cy="7" r="6" fill="currentColor" />
      <path d="M4.2 7.2l2 2 3.6-4" fill="none" stroke="var(--paper)" strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round" />
    </>
  ),
  late: (
    <>
      <path d="M7 .6 13.4 7 7 13.4.6 7z" fill="currentColor" />
      <path d="M7 4v3.4M7 9.6v.1" stroke="var(--paper)" strokeWidth="1.6" strokeLinecap="round" />
    </>
  ),
  off: <path d="M2.5 7h9" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />,
}
