import { choosePersona } from '@guong-sang/domain/people/api.ts'
import type { QueryClient } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { type Session, sessionQuery } from '../queries.ts'

const left = 'gs.left'

/** The session; who opens a trial for the first time is let in as its secretary, so that there is something to see. */
export async function enter(client: QueryClient): Promise<Session> {
  const session = await client.ensureQueryData(sessionQuery())
  if (!session.trial || session.persona || sessionStorage.getItem(left)) return session
  const entered = await call(choosePersona, { body: { persona: 'secretary', commune: 'kien-moc' } })
  client.setQueryData(sessionQuery().queryKey, entered)
  return entered
}

/** Who signs out stays out, until the browser is closed. */
export const stayOut = (): void => sessionStorage.setItem(left, 'yes')
