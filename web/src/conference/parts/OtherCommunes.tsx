import type { listTrialConferences } from '@guong-sang/domain/conference/api.ts'
import { choosePersona } from '@guong-sang/domain/people/api.ts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type Answer, call } from '../../api/call.ts'
import { paths } from '../../paths.ts'
import { useNewStart } from '../../people/parts/use-new-start.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words.ts'
import { trialConferencesQuery } from '../queries.ts'
import { ConferenceFacts } from './ConferenceFacts.tsx'
import css from './Start.module.css'

type Commune = Answer<typeof listTrialConferences>[number]

/** The trial's other communes: their data are their own, so one enters as one of their officers. */
export function OtherCommunes({ except }: { readonly except: string | null }) {
  const { data: communes = [] } = useQuery(trialConferencesQuery())
  return communes.filter(({ commune }) => commune !== except).map((one) => <OtherCommune key={one.commune} {...one} />)
}

function OtherCommune({ commune, authority, conferences }: Commune) {
  const t = useWords()
  const newStart = useNewStart()
  const go = useNavigate()
  const [conference] = conferences
  const enter = useMutation({
    mutationFn: () => call(choosePersona, { body: { persona: 'secretary', commune } }),
    onSuccess: async () => {
      await newStart()
      if (conference) await go({ to: paths.plan, params: { conferenceId: conference.id } })
    },
  })
  const name = authority.charAt(0).toUpperCase() + authority.slice(1)
  return (
    <div>
      <button type="button" className={`${css.card} ${css.other}`} aria-disabled={enter.isPending} onClick={() => enter.mutate()}>
        {conference ? <ConferenceFacts conference={conference} authority={name} /> : <span className={css.place}>{name}</span>}
        <span className={css.enter}>{t('start.enter-other-about')}</span>
        <Icon name="right" />
      </button>
      {enter.isError && <Failure error={enter.error} />}
    </div>
  )
}
