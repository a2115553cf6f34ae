import { readSession } from '@guong-sang/domain/people/api.ts'
import { useSuspenseQuery } from '@tanstack/react-query'
import { ask } from '../api/ask.ts'

export const sessionQuery = () => ask(readSession, {})

/** Who is here, where, on which day, and what they may do. */
export const useSession = () => useSuspenseQuery(sessionQuery()).data
