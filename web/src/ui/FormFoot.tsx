import type { ReactNode } from 'react'
import css from './FormFoot.module.css'

/** The buttons that end a form; the first act stands last, under the right thumb. */
export const FormFoot = ({ children }: { readonly children: ReactNode }) => <div className={css.foot}>{children}</div>
