import { answerDeadline } from '@guong-sang/domain/conference/api.ts'
import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import { useAct } from '../../api/act.ts'
import { Button } from '../../ui/Button.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useWords } from '../../words.ts'
import css from './DueQuestion.module.css'
import type { Link } from './standing.ts'

/** "Trước ngày 07/8" may or may not hold the 7th: an officer says which, nobody guesses. */
export function DueQuestion({ living, link }: { readonly living: LivingPlan; readonly link: Link }) {
  const t = useWords()
  const answer = useAct(answerDeadline)
  const say = (includesDay: boolean) =>
    answer.mutate({ params: { conferenceId: living.conference.id, deadlineId: link.objectId }, body: { includesDay } })
  if (!link.dueAsks && link.includesDay === null) return null
  const refused = living.may.includes('conference.answer-deadline') ? null : t('item.not-yours')
  const look = (includesDay: boolean) => {
    const chosen = link.includesDay === includesDay
    return { size: 'small', kind: chosen ? 'first' : 'second', 'aria-pressed': chosen, busy: answer.isPending } as const
  }
  return (
    <div className={css.asks}>
      <Notice
        tone={link.includesDay === null ? 'gold' : 'info'}
        title={t('item.due-asks', { words: link.dueWords ?? '' })}
        remedies={
          <>
            <Button {...look(true)} disabledReason={refused} onClick={() => say(true)}>
              {t('item.due-with')}
            </Button>
            {!refused && (
              <Button {...look(false)} onClick={() => say(false)}>
                {t('item.due-without')}
              </Button>
            )}
          </>
        }
      >
        {answer.isError ? <Failure error={answer.error} /> : t(answeredTold(link.includesDay))}
      </Notice>
    </div>
  )
}

const answeredTold = (includesDay: boolean | null) =>
  includesDay === null ? 'item.due-asks-about' : includesDay ? 'item.due-answered-with' : 'item.due-answered-without'
