import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useWords } from '../words.ts'
import css from './Dialog.module.css'
import { Icon } from './Icon.tsx'

type Props = { readonly title: string; readonly close: () => void; readonly wide?: 'wide'; readonly children: ReactNode }

/** The browser's own dialog: it holds the focus, closes on Escape and gives the focus back. */
export function Dialog({ title, close, wide, children }: Props) {
  const t = useWords()
  const name = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={`${css.dialog} ${wide ? css.wide : ''}`}
      aria-labelledby={name}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
    >
      <div className={css.head}>
        <h2 id={name}>{title}</h2>
        <button type="button" className={css.close} onClick={close} aria-label={t('dialog.close')}>
          <Icon name="close" />
        </button>
      </div>
      <div className={css.body}>{children}</div>
    </dialog>
  )
}
