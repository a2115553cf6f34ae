import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import css from './Notice.module.css'

type Tone = 'bad' | 'gold' | 'info' | 'ok'
type Props = {
  readonly tone: Tone
  readonly title?: string
  readonly children: ReactNode
  /** What to do about it, as buttons. */
  readonly remedies?: ReactNode
  /** Said aloud at once: only for what the reader has just caused. */
  readonly live?: 'alert'
}

export const Notice = ({ tone, title, children, remedies, live }: Props) => (
  <div className={`${css.notice} ${css[tone]}`} role={live}>
    <Icon name={tone === 'bad' ? 'warn' : tone === 'ok' ? 'check' : 'info'} />
    <div className={css.words}>
      {title && <strong>{title}</strong>}
      <div>{children}</div>
    </div>
    {remedies && <div className={css.remedies}>{remedies}</div>}
  </div>
)
