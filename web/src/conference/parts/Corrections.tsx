import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import { useWords } from '../../words.ts'
import css from './Corrections.module.css'

/** What a person put in place of the paper's word, in words, with the reason and the name. */
export function Corrections({ corrections }: Pick<LivingPlan, 'corrections'>) {
  const t = useWords()
  return corrections.map(({ path, text, reason, by }) => (
    <p key={path} className={css.correction} lang="vi">
      {reason ? t('correction.why', { text, reason, by }) : t('correction.who', { text, by })}
    </p>
  ))
}
