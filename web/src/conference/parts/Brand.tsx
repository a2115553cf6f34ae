import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { paths } from '../../paths.ts'
import { useSession } from '../../people/queries.ts'
import { conferencesQuery } from '../queries.ts'
import css from './Brand.module.css'
import { useCurrentConference } from './current-conference.ts'

/** The mark, whose house this is, and which conference. */
export function Brand() {
  const { authority, may } = useSession()
  const conferenceId = useCurrentConference()
  const { data } = useQuery({ ...conferencesQuery(), enabled: may.includes('conference.read') })
  const conference = data?.find(({ id }) => id === conferenceId)
  return (
    <Link to={paths.start} className={css.brand}>
      <img src="/icon.svg" alt="" width="34" height="34" />
      <span className={css.words}>
        <b>{authority?.name ?? 'Gương Sáng'}</b>
        {conference && <span>{conference.name}</span>}
      </span>
    </Link>
  )
}
