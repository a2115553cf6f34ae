import { choosePersona } from '@guong-sang/domain/people/api.ts'
import { useAct } from '../../api/act.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words.ts'
import css from './Start.module.css'

/** The trial's other commune: its data are its own, so one enters as one of its officers. */
export function OtherCommune({ commune }: { readonly commune: 'kien-moc' | 'loi-bac' }) {
  const t = useWords()
  const choose = useAct(choosePersona)
  return (
    <div>
      <button
        type="button"
        className={`${css.card} ${css.other}`}
        aria-disabled={choose.isPending}
        onClick={() => choose.mutate({ body: { persona: 'secretary', commune } })}
      >
        <span className={css.place}>{t(`trial.commune-${commune}`)}</span>
        <b>{t('start.enter-other')}</b>
        <span className={css.when}>{t('start.enter-other-about')}</span>
        <Icon name="right" />
      </button>
      {choose.isError && <Failure error={choose.error} />}
    </div>
  )
}
