import { choosePersona } from '@guong-sang/domain/people/api.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words.ts'
import { useSession } from '../queries.ts'
import { stayOut } from './enter.ts'
import css from './PersonaDialog.module.css'
import { useNewStart } from './use-new-start.ts'

type Commune = 'kien-moc' | 'loi-bac'
const places = ['kien-moc', 'loi-bac', null] as const

/** The trial's switcher: one account a role, by commune. */
export function PersonaDialog({ close }: { readonly close: () => void }) {
  const t = useWords()
  const session = useSession()
  const client = useQueryClient()
  const newStart = useNewStart()
  const choose = useMutation({
    mutationFn: (body: { readonly persona: string | null; readonly commune: Commune }) => call(choosePersona, { body }),
    onSuccess: async ({ authority }) => {
      if (authority?.id === session.authority?.id) await client.invalidateQueries()
      else await newStart()
      close()
    },
  })
  const become = (persona: string | null, commune: Commune) => {
    if (persona === null) stayOut()
    choose.mutate({ persona, commune })
  }
  return (
    <Dialog title={t('persona.title')} close={close} wide="wide">
      <p className={css.about}>{t('persona.about')}</p>
      {choose.isError && <Failure error={choose.error} />}
      <div className={css.places}>
        {places.map((place) => (
          <section key={place} aria-label={t(`persona.at-${place ?? 'above'}`)}>
            <h3>{t(`persona.at-${place ?? 'above'}`)}</h3>
            <ul>
              {session.personas
                .filter(({ commune }) => commune === place)
                .map(({ key, name }) => {
                  const current = session.persona?.key === key && (session.authority?.commune ?? null) === place
                  return (
                    <li key={key}>
                      <button type="button" aria-current={current || undefined} onClick={() => become(key, place ?? 'kien-moc')}>
                        {name}
                        {current && <Icon name="check" size={16} />}
                      </button>
                    </li>
                  )
                })}
            </ul>
          </section>
        ))}
      </div>
      {session.persona && (
        <FormFoot>
          <Button onClick={() => become(null, 'kien-moc')}>{t('persona.leave')}</Button>
        </FormFoot>
      )}
    </Dialog>
  )
}
