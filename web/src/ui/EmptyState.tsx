import type { ReactNode } from 'react'
import css from './EmptyState.module.css'
import { Icon, type IconName } from './Icon.tsx'

/** Nothing here yet: says so, and what to do next. */
export const EmptyState = ({
  icon,
  title,
  children,
}: {
  readonly icon: IconName
  readonly title: string
  readonly children?: ReactNode
}) => (
  <div className={css.empty}>
    <span className={css.icon}>
      <Icon name={icon} size={28} />
    </span>
    <strong>{title}</strong>
    {children && <div className={css.next}>{children}</div>}
  </div>
)
