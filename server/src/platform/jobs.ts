import { sql } from 'drizzle-orm'
import { PgBoss } from 'pg-boss'
import type { Deps, JobPayload } from './deps.ts'
import { insideTransaction } from './in-scope.ts'
import type { Storage } from './storage/storage.ts'
import type { Tx } from './tx.ts'

/** Runs once for each job asked, and again where it failed or the process died in it: it must leave the same either way. `attempt` counts from 1. */
export type JobHandler = (payload: JobPayload, run: { readonly attempt: number }) => Promise<void>
export type Queues = Readonly<Record<string, JobHandler>>

export type Jobs = {
  readonly ask: Deps['ask']
  /** Makes the queues, takes up what a killed process left, and works. Before listening: a first send inside a transaction would wait for ever. */
  readonly start: (queues: Queues) => Promise<void>
  readonly stop: () => Promise<void>
}

type Owner = Pick<Storage, 'run'>

/** How often a job is tried; one that kills the process is begun once more after that, to be told so. */
export const tries = 3
/** Jobs of one queue at a time in this process: a long one does not hold up a short one. */
const together = 2
const options = { retryLimit: tries - 1, retryDelay: 1, expireInSeconds: 3600, deleteAfterSeconds: 86_400 }

/** The job queue on the database of the acts themselves. */
export function openJobs(owner: Owner, { failed }: { failed: (error: Error) => void }): Jobs {
  let boss: PgBoss | null = null
  return {
    ask: async (tx, queue, payload) => {
      if (boss === null) throw new Error('the job queue has not started')
      await boss.send(queue, { ...payload }, { db: { executeSql: inside(tx) } })
    },
    start: async (queues) => {
      await takeUp(owner)
      boss = bossOn(owner)
      boss.on('error', failed)
      await boss.start()
      for (const queue of Object.keys(queues)) {
        await boss.createQueue(queue, options)
        await boss.getQueue(queue)
      }
      for (const [queue, handler] of Object.entries(queues)) await work(boss, queue, handler)
    },
    stop: async () => {
      await boss?.stop({ graceful: false, close: false })
      boss = null
    },
  }
}

const bossOn = (owner: Owner): PgBoss =>
  new PgBoss({
    db: { executeSql: outside(owner) },
    backend: 'pglite',
    schema: 'pgboss',
    migrate: false,
    schedule: false,
    persistQueueStats: false,
    reindex: false,
  })

async function work(boss: PgBoss, queue: string, handler: JobHandler): Promise<void> {
  const how = { batchSize: 1, localConcurrency: together, pollingIntervalSeconds: 0.5, includeMetadata: true } as const
  await boss.work<JobPayload, void, typeof how>(queue, how, async (jobs) => {
    for (const { data, retryCount } of jobs) await handler(data, { attempt: retryCount + 1 })
  })
}

/** This process alone holds the folder, so what is still under way belongs to one that died. Fetching it again counts as a try. */
const takeUp = (owner: Owner) => owner.run(`update pgboss.job set state = 'retry', start_after = now() where state = 'active'`)

/** One connection serves all: whoever asks for it inside a transaction would wait for himself. */
const outside = (owner: Owner) => async (text: string, values?: unknown[]) => {
  if (insideTransaction()) throw new Error(`the job queue may not use its own connection inside a transaction: ${text.slice(0, 80)}`)
  return owner.run(text, values)
}

/** pg-boss writes `$1`; the transaction of the act takes parts and values. */
const inside =
  (tx: Tx) =>
  async (text: string, values: unknown[] = []) => {
    const chunks = text.split(/\$(\d+)/).map((part, at) => (at % 2 === 0 ? sql.raw(part) : sql`${sql.param(values[Number(part) - 1])}`))
    return rowsOf(await tx.execute(sql.join(chunks)))
  }

const rowsOf = (answer: unknown): { rows: unknown[] } => answer as { rows: unknown[] }
