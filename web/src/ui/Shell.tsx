import type { ReactNode } from 'react'
import css from './Shell.module.css'

type Props = {
  readonly skip: string
  readonly railLabel: string
  readonly head: ReactNode
  readonly banner: ReactNode
  readonly rail: ReactNode
  readonly tabs: ReactNode
  /** On paper alone: whose it is and of which day. */
  readonly paperHead: ReactNode
  readonly children: ReactNode
}

/** Head, way, work; on a phone the way becomes five tabs under the thumb. */
export const Shell = ({ skip, railLabel, head, banner, rail, tabs, paperHead, children }: Props) => (
  <div className={css.shell}>
    <a className={css.skip} href="#main">
      {skip}
    </a>
    <header className={css.head}>{head}</header>
    {banner}
    <div className={css.grid}>
      <nav className={css.rail} aria-label={railLabel}>
        <div className={css.held}>{rail}</div>
      </nav>
      <main id="main" className={css.main} tabIndex={-1}>
        <div className={css.paperHead}>{paperHead}</div>
        {children}
      </main>
    </div>
    {tabs}
  </div>
)
