import { answerRuleOffer } from '@guong-sang/domain/conference/api.ts'
import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import { useAct } from '../../api/act.ts'
import { Button } from '../../ui/Button.tsx'
import { fullDay } from '../../ui/days.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useWords } from '../../words.ts'
import css from './LivingPlan.module.css'

/** Dated rules of the province are offered, never applied by themselves. */
export function RuleOffers({ living }: { readonly living: LivingPlan }) {
  const t = useWords()
  const answer = useAct(answerRuleOffer)
  const pending = living.ruleOffers.filter(({ state }) => state === 'pending')
  const refused = living.may.includes('conference.answer-rule') ? null : t('rule.not-yours')
  const say = (key: string, word: 'adopt' | 'decline' | 'withdraw') =>
    answer.mutate({ params: { conferenceId: living.conference.id, key }, body: { answer: word } })
  const answered = living.ruleOffers.filter(({ state }) => state !== 'pending')
  if (living.ruleOffers.length === 0) return null
  return (
    <section id="goi-y" className={`${css.notices} ${css.offers}`} aria-label={t('rule.label')}>
      {answer.isError && <Failure error={answer.error} />}
      {pending.map(({ key, text, source, check, wouldBe }) => (
        <Notice
          key={key}
          tone="gold"
          remedies={
            <>
              <Button size="small" busy={answer.isPending} disabledReason={refused} onClick={() => say(key, 'adopt')}>
                {t('rule.adopt')}
              </Button>
              {!refused && (
                <Button size="small" kind="plain" busy={answer.isPending} onClick={() => say(key, 'decline')}>
                  {t('rule.decline')}
                </Button>
              )}
            </>
          }
        >
          {text}
          {wouldBe && ` ${t('rule.would-be', { day: fullDay(wouldBe) })}`}
          <span className={css.source}>
            {source}
            {check && ` · ${t('rule.check')}`}
          </span>
        </Notice>
      ))}
      {answered.length > 0 && (
        <details className={css.answered}>
          <summary>{t('rule.answered', { count: answered.length })}</summary>
          {answered.map(({ key, text, source, state }) => (
            <div key={key}>
              <p>
                {text} <strong>{t(state === 'adopted' ? 'rule.adopted' : 'rule.declined')}</strong>
                <span className={css.source}>{source}</span>
              </p>
              {!refused && (
                <Button size="small" busy={answer.isPending} onClick={() => say(key, 'withdraw')}>
                  {t('rule.withdraw')}
                </Button>
              )}
            </div>
          ))}
        </details>
      )}
    </section>
  )
}
