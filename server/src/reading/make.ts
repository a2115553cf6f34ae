import type { Refusal, Result } from '@guong-sang/domain/shared/result.ts'
import { refuse } from '@guong-sang/domain/shared/result.ts'
import type { Deps } from '../platform/deps.ts'
import { record } from '../platform/happenings.ts'
import type { Scope } from '../platform/scope.ts'
import type { Tx } from '../platform/tx.ts'
import { changeReading, keepResult, lockReading, noteProgress, type ReadingRecord, type ReadingResult } from './store.ts'

/** From bytes to a reading; refusals say why a file is not read. */
export type ReadDocument = (
  bytes: Uint8Array,
  options: { readonly name: string; readonly onPage: (done: number, pages: number) => void; readonly signal: AbortSignal },
) => Promise<Result<ReadingResult>>

const underWay = new Map<string, AbortController>()

/** Tells a reading of this process to end at once: someone has cancelled it. */
export const stopReading = (id: string): void => underWay.get(id)?.abort()

/** Ends all for now: the server stops, or its database is about to be another. Their jobs begin them again. */
export function putOffReadings(): void {
  for (const stop of underWay.values()) stop.abort(putOff)
}
const putOff = new Error('the reading was put off')

type Asked = { readonly id: string; readonly worthTrying: boolean }

/** Reads one document and keeps what came of it. Doing it again, after a crash or twice, leaves the same. */
export async function makeReading(deps: Deps, scope: Scope, { id, worthTrying, read }: Asked & { read: ReadDocument }): Promise<void> {
  const reading = await deps.inScope(scope, (tx) => begin(tx, scope, id))
  if (reading === null) return
  const stop = new AbortController()
  underWay.set(id, stop)
  try {
    const made = worthTrying ? await readKept(deps, scope, { reading, read, stop }) : refuse('reading.too-heavy')
    // What a stopped reader answers is no answer about the document.
    if (stop.signal.reason === putOff) throw putOff
    if (!stop.signal.aborted) await deps.inScope(scope, (tx) => finish(tx, scope, { id, made }))
  } finally {
    underWay.delete(id)
  }
}

async function begin(tx: Tx, scope: Scope, id: string): Promise<ReadingRecord | null> {
  const reading = await lockReading(tx, scope, id)
  if (reading === undefined || (reading.state !== 'queued' && reading.state !== 'reading')) return null
  await changeReading(tx, scope, { id, state: 'reading', pagesDone: 0 })
  return reading
}

type Work = { readonly reading: ReadingRecord; readonly read: ReadDocument; readonly stop: AbortController }

async function readKept(deps: Deps, scope: Scope, { reading, read, stop }: Work): Promise<Result<ReadingResult>> {
  const bytes = await deps.files.open(scope, reading.sha256)
  if (bytes === null) return refuse('reading.file-gone')
  const progress = latestOnly(async ({ done, pages }: { done: number; pages: number }) => {
    const still = await deps.inScope(scope, (tx) => noteProgress(tx, scope, { id: reading.id, pagesDone: done, pages }))
    if (!still) stop.abort()
  })
  const made = await read(bytes, { name: reading.name, onPage: (done, pages) => progress.put({ done, pages }), signal: stop.signal })
  await progress.settled()
  return made
}

/** Writes the newest value only: a page that is done before the last one was written down is not written twice. */
function latestOnly<T>(write: (value: T) => Promise<void>) {
  let waiting: T | undefined
  let running: Promise<void> = Promise.resolve()
  let busy = false
  const run = async () => {
    while (waiting !== undefined) {
      const value = waiting
      waiting = undefined
      await write(value)
    }
    busy = false
  }
  return {
    put: (value: T) => {
      waiting = value
      if (busy) return
      busy = true
      running = run()
    },
    settled: () => running,
  }
}

async function finish(tx: Tx, scope: Scope, { id, made }: { id: string; made: Result<ReadingResult> }): Promise<void> {
  const now = await lockReading(tx, scope, id)
  if (now?.state !== 'reading') return
  if (made.ok) {
    const { source, repairs, reading } = storable(made.value)
    await keepResult(tx, scope, { id, source, repairs, reading })
    await changeReading(tx, scope, { id, state: 'read', kind: source.kind, pages: source.pages, pagesDone: source.pages })
    await record(tx, scope, { what: 'reading.made', about: id, details: { pages: source.pages, clauses: reading.clauses.length } })
    return
  }
  await changeReading(tx, scope, { id, state: 'unreadable', refusal: made.refusal satisfies Refusal })
  await record(tx, scope, { what: 'reading.refused', about: id, details: { code: made.refusal.code } })
}

/** jsonb takes neither NUL nor half a surrogate pair; each becomes one replacement letter, so that columns keep their place. */
const storable = (result: ReadingResult): ReadingResult =>
  JSON.parse(JSON.stringify(result), (_key, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\uFFFD') : value,
  )
