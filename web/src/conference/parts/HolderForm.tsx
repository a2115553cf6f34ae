import { setHolder } from '@guong-sang/domain/conference/api.ts'
import type { LivingPlan } from '@guong-sang/domain/conference/living-plan.ts'
import { fold } from '@guong-sang/domain/shared/vietnamese.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '../../api/act.ts'
import { Button } from '../../ui/Button.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Field } from '../../ui/Field.tsx'
import { livingBodiesQuery } from '../../units/queries.ts'
import { useWords } from '../../words.ts'
import css from './HolderForm.module.css'
import type { Link } from './standing.ts'

const SHOWN = 6
type Held = { readonly bodyId: string } | { readonly ownerText: string }

/** Who does it: a body of the list, found without diacritics, or another name by an act of its own. */
export function HolderForm({ living, link }: { readonly living: LivingPlan; readonly link: Link }) {
  const t = useWords()
  const hold = useAct(setHolder)
  const [text, setText] = useState(link.holder ?? '')
  const { data: bodies, isPending } = useQuery(livingBodiesQuery())
  const typed = text.trim()
  const changed = typed !== '' && typed !== link.holder
  const hits = changed ? (bodies?.rows ?? []).filter(({ name, aliases }) => [name, ...aliases].some(holds(typed))) : []
  const exact = hits.find(({ name }) => fold(name) === fold(typed))
  const save = (body: Held, name: string) => {
    setText(name)
    hold.mutate({ params: { conferenceId: living.conference.id, itemId: link.objectId }, body })
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const [found] = exact ? [exact] : hits.length === 1 ? hits : []
        if (found) save({ bodyId: found.id }, found.name)
      }}
    >
      <Field label={t('item.hold')} hint={t('item.hold-about')} value={text} change={setText} />
      {hits.length > 0 && (
        <ul className={css.hits} aria-label={t('item.hold-found')}>
          {hits.slice(0, SHOWN).map(({ id, name }) => (
            <li key={id}>
              <Button size="small" busy={hold.isPending} onClick={() => save({ bodyId: id }, name)}>
                {name}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {changed && !isPending && !exact && (
        <p className={css.other}>
          {t('item.hold-other-about', { name: typed })}{' '}
          <Button size="small" busy={hold.isPending} onClick={() => save({ ownerText: typed }, typed)}>
            {t('item.hold-other')}
          </Button>
        </p>
      )}
      <p role="status" className={css.said}>
        {hold.isSuccess && !changed && t('item.held', { name: link.holder ?? '' })}
      </p>
      {hold.isError && <Failure error={hold.error} />}
    </form>
  )
}

const holds =
  (typed: string) =>
  (name: string): boolean =>
    fold(name).includes(fold(typed))
