import { choosePersona } from '@guong-sang/domain/people/api.ts'
import { useNavigate } from '@tanstack/react-router'
import { useAct } from '../../api/act.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words.ts'
import { useSession } from '../queries.ts'
import { stayOut } from './enter.ts'
import css from './PersonaDialog.module.css'

type Commune = 'kien-moc' | 'loi-bac'
const places = ['kien-moc', 'loi-bac', null] as const

/** The trial's switcher: one account a role, by commune. */
export function PersonaDialog({ close }: { readonly close: () => void }) {
  const t = useWords()
  const session = useSession()
  const go = useNavigate()
  const choose = useAct(choosePersona)
  const become = (persona: string | null, commune: Commune) => {
    if (persona === null) stayOut()
    choose.mutate(
      { body: { persona, commune } },
      {
        onSuccess: () => {
          close()
          void go({ to: paths.start })
        },
      },
    )
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
