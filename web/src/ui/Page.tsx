import { type ReactNode, useEffect } from 'react'
import css from './Page.module.css'

type Props = {
  readonly title: string
  readonly about?: ReactNode
  readonly actions?: ReactNode
  readonly width?: 'text' | 'wide'
  readonly children: ReactNode
}

/** Every page: what it is, where it stands, what can be done; then the work. */
export function Page({ title, about, actions, width, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Gương Sáng`
  }, [title])
  return (
    <div className={`${css.page} ${width === 'text' ? css.text : ''}`}>
      <div className={css.head}>
        <div className={css.titles}>
          <h1>{title}</h1>
          {about && <div className={css.about}>{about}</div>}
        </div>
        {actions && <div className={css.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  )
}

export const Panel = ({
  title,
  actions,
  children,
}: {
  readonly title?: string
  readonly actions?: ReactNode
  readonly children: ReactNode
}) => (
  <section className={css.panel}>
    {(title || actions) && (
      <div className={css.panelHead}>
        {title && <h2>{title}</h2>}
        {actions}
      </div>
    )}
    {children}
  </section>
)
