import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useSession } from '../../people/queries.ts'
import { conferencesQuery } from '../queries.ts'

/** The conference of the address; elsewhere the authority's only one, or the one being prepared. */
export function useCurrentConference(): string | null {
  const { conferenceId } = useParams({ strict: false })
  const { may } = useSession()
  const { data } = useQuery({ ...conferencesQuery(), enabled: may.includes('conference.read') })
  return conferenceId ?? data?.find(({ state }) => state === 'preparing')?.id ?? data?.[0]?.id ?? null
}
