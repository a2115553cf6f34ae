import { readSession } from '@guong-sang/domain/people/api.ts'
import { useSuspenseQuery } from '@tanstack/react-query'
import { ask } from '../api/ask.ts'
import type { Answer } from '../api/call.ts'

export type Session = Answer<typeof readSession>

export const sessionQuery = () => ask(readSession, {})

/** Who is here, where, on which day, and what they may do. */
export const useSession = () => useSuspenseQuery({ ...sessionQuery(), select: capitalised }).data

/** "xã Kiên Mộc" stands alone on screen: "Xã Kiên Mộc". */
function capitalised(session: Session): Session {
  const { authority } = session
  return authority
    ? { ...session, authority: { ...authority, name: authority.name.charAt(0).toUpperCase() + authority.name.slice(1) } }
    : session
}
