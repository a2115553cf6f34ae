import { answerCheck } from '@guong-sang/domain/conference/api.ts'
import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import { fold } from '@guong-sang/domain/shared/vietnamese.ts'
import { useState } from 'react'
import { useAct } from '../../api/act.ts'
import { Button } from '../../ui/Button.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Field } from '../../ui/Field.tsx'
import { useWords } from '../../words.ts'
import css from './AnsweredBy.module.css'
import type { Link } from './standing.ts'

/** A purpose or requirement, and which of the plan's items answer it. */
export function AnsweredBy({ living, link }: { readonly living: LivingPlan; readonly link: Link }) {
  const t = useWords()
  const answer = useAct(answerCheck)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(link.answeredBy))
  const [text, setText] = useState('')
  const items = itemsIn(living).filter(({ title, objectId }) => chosen.has(objectId) || fold(title).includes(fold(text.trim())))
  const toggle = (id: string) => setChosen(chosen.has(id) ? new Set([...chosen].filter((each) => each !== id)) : new Set([...chosen, id]))
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        answer.mutate({ params: { conferenceId: living.conference.id, itemId: link.objectId }, body: { itemIds: [...chosen] } })
      }}
    >
      <h3>{t('answered-by.title')}</h3>
      <Field label={t('answered-by.find')} value={text} change={setText} />
      <ul className={css.items}>
        {items.map(({ objectId, title, holder }) => (
          <li key={objectId}>
            <label>
              <input type="checkbox" checked={chosen.has(objectId)} onChange={() => toggle(objectId)} />
              <span>
                {title}
                {holder && <small>{holder}</small>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {answer.isError && <Failure error={answer.error} />}
      <Button type="submit" busy={answer.isPending}>
        {t('answered-by.save', { count: chosen.size })}
      </Button>
    </form>
  )
}

/** Each item once; checks answer nothing themselves. */
function itemsIn(living: LivingPlan): Link[] {
  const links = [...living.clauses.flatMap((clause) => clause.links), ...living.byRule].filter(({ kind }) => kind !== 'check')
  return [...new Map(links.map((link) => [link.objectId, link])).values()]
}
