import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useSession } from '../../people/queries.ts'
import { conferencesQuery } from '../queries.ts'
import { type Known, shownOf } from './shown-conference.ts'

/** The conference of the address or of its plan; elsewhere the one that this browser opened last, then the one being prepared. */
export function useCurrentConference(): string | null {
  const { conferenceId, planId } = useParams({ strict: false })
  const { authority, may } = useSession()
  const { data } = useQuery({ ...conferencesQuery(), enabled: may.includes('conference.read') })
  const key = `gs.conference.${authority?.id}`
  const current = shownOf(data ?? none, { conferenceId, planId, kept: localStorage.getItem(key) })
  const opened = conferenceId ?? (planId && data?.find((row) => row.planId === planId)?.id)
  const own = data?.some(({ id }) => id === opened) ? opened : undefined
  useEffect(() => {
    if (own) localStorage.setItem(key, own)
  }, [key, own])
  return current
}

const none: readonly Known[] = []
