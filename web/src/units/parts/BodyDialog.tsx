import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { fullDay } from '../../ui/days.ts'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { useWords } from '../../words.ts'
import { BodyForm } from '../BodyForm.tsx'
import { CloseBodyForm } from '../CloseBodyForm.tsx'
import { type Bodies, type Body, livingBodiesQuery } from '../queries.ts'
import css from './Units.module.css'

type Props = { readonly bodies: Bodies; readonly body: Body | null; readonly close: () => void }

/** One body: what it was called when, and what may be done with it. */
export function BodyDialog({ bodies: seen, body, close }: Props) {
  const t = useWords()
  // A body may stand under any living one, whatever the list is filtered by.
  const { data: bodies = seen } = useQuery(livingBodiesQuery())
  const [closing, setClosing] = useState(false)
  const may = bodies.may.includes('bodies.change')
  if (!body)
    return (
      <Dialog title={t('bodies-page.add')} close={close}>
        <BodyForm bodies={bodies} body={null} close={close} />
      </Dialog>
    )
  return (
    <Dialog title={body.name} close={close}>
      {body.names.length > 1 && (
        <ul className={css.names}>
          {body.names.map(({ name, from, to }) => (
            <li key={from}>
              {name} <small>{t(to ? 'body-page.from-to' : 'body-page.from', { from: fullDay(from), to: to ? fullDay(to) : '' })}</small>
            </li>
          ))}
        </ul>
      )}
      {body.usual && (
        <p className={css.source}>
          {body.usual.source}
          {body.usual.check && ` · ${t('bodies-page.check')}`}
        </p>
      )}
      {!body.living && <p>{t('bodies-page.closed', { day: body.to ? fullDay(body.to) : '' })}</p>}
      {closing && <CloseBodyForm bodies={bodies} body={body} close={close} />}
      {!closing && body.living && may && (
        <>
          <BodyForm bodies={bodies} body={body} close={close} />
          {bodies.may.includes('bodies.close') && (
            <Button kind="plain" size="small" onClick={() => setClosing(true)}>
              {t('body-page.close')}
            </Button>
          )}
        </>
      )}
      {!may && (
        <FormFoot>
          <Button onClick={close}>{t('dialog.close')}</Button>
        </FormFoot>
      )}
    </Dialog>
  )
}
