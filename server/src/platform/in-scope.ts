import { AsyncLocalStorage } from 'node:async_hooks'
import { sql } from 'drizzle-orm'
import type { PgliteDatabase } from 'drizzle-orm/pglite'
import type { InScope } from './deps.ts'
import type { Scope } from './scope.ts'
import type { Tx } from './tx.ts'

/** The database as it stands now, once it stands: the trial puts another in its place when a day is taken back. */
export type Current = { readonly db: () => Promise<PgliteDatabase> }

const opened = new AsyncLocalStorage<{ open: boolean }>()
/** Whether this call already runs inside a transaction. Asking for a second one would wait for the first for ever. */
export const insideTransaction = (): boolean => opened.getStore()?.open ?? false

/** Every transaction of the application, reads too: as gs_app, inside one authority. A refusal undoes what was written before it. */
export const inScopeOf =
  (current: Current): InScope =>
  (scope: Scope, work) =>
    inOne(current, scope.authorityId, work)

/** For the tables of `auth` alone, before anyone is known: without an authority the policies hide every tenant row. */
export const outsideScopeOf =
  (current: Current) =>
  <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    inOne(current, null, work)

async function inOne<T>(current: Current, authorityId: number | null, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (insideTransaction()) throw new Error('a transaction is already open here: hand its tx on instead of opening another')
  const mark = { open: true }
  try {
    const db = await current.db()
    return await opened.run(mark, () =>
      db.transaction(async (tx) => {
        await tx.execute(sql`select set_config('role', 'gs_app', true), set_config('app.authority', ${String(authorityId ?? '')}, true)`)
        const answer = await work(tx)
        if (isRefusal(answer)) throw new Undone(answer)
        return answer
      }),
    )
  } catch (error) {
    if (error instanceof Undone) return error.answer as T
    throw error
  } finally {
    mark.open = false
  }
}

class Undone extends Error {
  readonly answer: unknown
  constructor(answer: unknown) {
    super('refused')
    this.answer = answer
  }
}

const isRefusal = (answer: unknown): boolean => typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false
