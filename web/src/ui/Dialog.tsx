import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { useWords } from '../words.ts'
import css from './Dialog.module.css'
import { Icon } from './Icon.tsx'

type Props = { readonly title: string; readonly close: () => void; readonly wide?: 'wide'; readonly children: ReactNode }

/** The browser's own dialog: it holds the focus, closes on Escape and gives the focus back. */
export function Dialog({ title, close, wide, children }: Props) {
  const t = useWords()
  const name = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  // Before the element leaves the page: one that is taken out while open never gives the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    // The browser would take the first button, which closes: a space typed too early would throw the work away.
    shown?.querySelector<HTMLElement>('[data-body] :is(input, textarea, select, button)')?.focus()
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
      <div className={css.body} data-body="">
        {children}
      </div>
    </dialog>
  )
}
