import { accept } from '@guong-sang/domain/shared/result.ts'
import type { Acted, Deps } from '../platform/deps.ts'
import { textOf } from '../platform/messages.ts'
import type { Scope } from '../platform/scope.ts'
import { happeningsAbout } from './store.ts'

type Told = { what: string; text: string; by: string; at: string; details: Record<string, unknown> }

/** What happened to one object, oldest first. */
export const historyOf = (deps: Deps, scope: Scope, about: string): Acted<Told[]> =>
  deps.inScope(scope, async (tx) => accept((await happeningsAbout(tx, scope, about)).map(told)))

type Row = Awaited<ReturnType<typeof happeningsAbout>>[number]
const told = ({ what, at, details }: Row): Told => {
  const { by, ...rest } = details ?? {}
  return { what, text: textOf(what, plainOf(rest)) ?? what, by: typeof by === 'string' ? by : '', at: at.toISOString(), details: rest }
}

const plainOf = (details: Readonly<Record<string, unknown>>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(details).flatMap(([key, value]) => (typeof value === 'string' || typeof value === 'number' ? [[key, value]] : [])),
  )
