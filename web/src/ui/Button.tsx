import { type ComponentProps, type ReactNode, useId } from 'react'
import css from './Button.module.css'
import { Icon, type IconName } from './Icon.tsx'

type Look = {
  readonly kind?: 'first' | 'second' | 'plain'
  readonly size?: 'small' | 'usual'
  readonly icon?: IconName | undefined
  readonly children: ReactNode
}
type Props = Look &
  Omit<ComponentProps<'button'>, 'disabled'> & { readonly disabledReason?: string | null | undefined; readonly busy?: boolean | undefined }

/** The class of a link that looks like a button. */
export const buttonClass = ({ kind, size }: Pick<Look, 'kind' | 'size'>) =>
  [css.button, kind === 'first' && css.first, kind === 'plain' && css.plain, size === 'small' && css.small].filter(Boolean).join(' ')

/** A button that cannot be pressed says why, stays in the tab order and is never hidden: hidden power is unlearnable. */
export function Button({ kind, size, icon, children, disabledReason, busy, onClick, className, ...rest }: Props) {
  const why = useId()
  const blocked = Boolean(disabledReason) || Boolean(busy)
  const button = (
    <button
      type="button"
      {...rest}
      className={`${buttonClass({ kind: kind ?? 'second', size: size ?? 'usual' })} ${className ?? ''}`}
      aria-disabled={blocked || undefined}
      aria-describedby={disabledReason ? why : undefined}
      onClick={(event) => (blocked ? event.preventDefault() : onClick?.(event))}
    >
      {icon && <Icon name={icon} size={18} />}
      {children}
    </button>
  )
  if (!disabledReason) return button
  return (
    <span className={css.blocked}>
      {button}
      <span id={why} className={css.why}>
        {disabledReason}
      </span>
    </span>
  )
}
