import { Worker } from 'node:worker_threads'
import type { PlanReading } from '@guong-sang/domain/reading/read.ts'
import type { Result } from '@guong-sang/domain/shared/result.ts'
import { refuse } from '@guong-sang/domain/shared/result.ts'
import { workerLimits } from './limits.ts'
import type { ReadingRefusal } from './refusal.ts'
import { turns } from './turns.ts'

/** What came of a file: its lines (with damaged words restored), what was restored, and what a careful person reads in it. */
export type FileReading = PlanReading
export type Asked = { readonly bytes: Uint8Array; readonly name: string }
export type Said =
  | { readonly say: 'page'; readonly page: number; readonly pages: number }
  | { readonly say: 'may-recognise' }
  | { readonly say: 'done'; readonly result: Result<FileReading, ReadingRefusal> }

export type ReadOptions = {
  /** The file's name as sent; used in no decision. */
  readonly name: string
  readonly onPage?: (page: number, pages: number) => void
  readonly signal?: AbortSignal
}

/** Files inside at the same time; of them those being parsed; and those whose pages are being recognised: that takes a whole processor. */
const toEnter = turns(4)
const toParse = turns(2)
const toRecognise = turns(1)
/** A worker that has read a file is warm (parsers and word lists loaded) and waits here for the next. */
let warm: Worker | undefined

/** Reads a file from its bytes to the reading, in a worker thread with limits of its own; stopping the signal ends the thread. */
export async function readFile(bytes: Uint8Array, options: ReadOptions): Promise<Result<FileReading, ReadingRefusal>> {
  const leave = await toEnter()
  const parsed = await toParse()
  try {
    if (options.signal?.aborted) return refuse('reading.cancelled')
    return await readInWorker(bytes, options, parsed)
  } finally {
    parsed()
    leave()
  }
}

/** Ends the waiting thread. */
export async function closeReader(): Promise<void> {
  const worker = warm
  warm = undefined
  await worker?.terminate()
}

/** How often the process is measured, milliseconds. */
const LOOK_EVERY = 50
const MIB = 1024 * 1024

async function readInWorker(
  bytes: Uint8Array,
  { name, onPage, signal }: ReadOptions,
  parsed: () => void,
): Promise<Result<FileReading, ReadingRefusal>> {
  const worker = take()
  const watch = watcher()
  let leave: (() => void) | undefined
  const listeners = new AbortController()
  const work = new Promise<Result<FileReading, ReadingRefusal>>((resolve, reject) => {
    const look = setInterval(() => {
      const refusal = watch.look()
      if (refusal) resolve(refuse(refusal))
    }, LOOK_EVERY)
    listeners.signal.addEventListener('abort', () => clearInterval(look))
    signal?.addEventListener('abort', () => resolve(refuse('reading.cancelled')), { signal: listeners.signal })
    worker.on('error', (error: NodeJS.ErrnoException) =>
      // A fault of ours is no refusal: it must be seen.
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(refuse('reading.too-heavy')) : reject(error),
    )
    worker.on('exit', () => resolve(refuse('reading.cancelled')))
    worker.on('message', async (said: Said) => {
      watch.heard()
      if (said.say === 'page') onPage?.(said.page, said.pages)
      if (said.say === 'done') resolve(said.result)
      if (said.say !== 'may-recognise') return
      watch.pause()
      parsed()
      leave = await toRecognise()
      if (listeners.signal.aborted) leave()
      watch.recognising()
      worker.postMessage('recognise')
    })
    worker.postMessage({ bytes, name } satisfies Asked)
  })
  try {
    const result = await work
    await release(worker, result)
    return result
  } catch (fault) {
    await worker.terminate()
    throw fault
  } finally {
    listeners.abort()
    watch.over()
    leave?.()
  }
}

function take(): Worker {
  const worker =
    warm ??
    new Worker(new URL('./read-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: workerLimits.heapMiB },
      execArgv: [],
      stdout: true,
      stderr: true,
    })
  warm = undefined
  worker.ref()
  // What the parsers mutter belongs to nobody's screen.
  worker.stdout.resume()
  worker.stderr.resume()
  return worker
}

/** A worker that was stopped, or stumbled, is not used again. */
async function release(worker: Worker, result: Result<FileReading, ReadingRefusal>): Promise<void> {
  // Only ours: the thread has listeners of its own that keep its port open.
  for (const event of ['message', 'error', 'exit'])
    for (const listener of worker.listeners(event)) worker.off(event, listener as () => void)
  const sound = result.ok || !/too-heavy|too-slow|cancelled|broken/.test(result.refusal.code)
  if (!sound || warm) {
    await worker.terminate()
    return
  }
  warm = worker
  worker.once('exit', () => {
    if (warm === worker) warm = undefined
  })
  worker.unref()
}

/** What the readings under way may take together, by when they began: a reading is not blamed for what another was allowed. */
const allowed = new Map<object, number>()
let before = 0

/** Watches how the process grows and how long the worker has been silent. Where all together take too much, the last to come goes. */
function watcher() {
  if (allowed.size === 0) before = process.memoryUsage.rss()
  const self = {}
  let last = moment()
  let silenceMs: number = workerLimits.silenceMs
  allowed.set(self, workerLimits.growthMiB)
  return {
    heard: () => {
      last = moment()
    },
    pause: () => {
      last = never
    },
    recognising: () => {
      last = moment()
      silenceMs = workerLimits.ocrSilenceMs
      allowed.set(self, workerLimits.ocrGrowthMiB)
    },
    over: () => {
      allowed.delete(self)
    },
    look: () => {
      const most = [...allowed.values()].reduce((sum, one) => sum + one, 0)
      const lastToCome = [...allowed.keys()].at(-1) === self
      if (lastToCome && process.memoryUsage.rss() - before > most * MIB) return 'reading.too-heavy' as const
      return isSilent(last, silenceMs) ? ('reading.too-slow' as const) : null
    },
  }
}

/** Milliseconds on the wall, and of the processors that this process was given. */
type Moment = { readonly wall: number; readonly cpu: number }
const never: Moment = { wall: Number.POSITIVE_INFINITY, cpu: Number.POSITIVE_INFINITY }

function moment(): Moment {
  const { user, system } = process.cpuUsage()
  return { wall: performance.now(), cpu: (user + system) / 1000 }
}

/** On a machine that has no time for us the wall alone would blame the file: it counts four times as much before it does. */
function isSilent(last: Moment, silenceMs: number): boolean {
  const now = moment()
  const [wall, cpu] = [now.wall - last.wall, now.cpu - last.cpu]
  return (wall > silenceMs && cpu > silenceMs) || wall > silenceMs * 4
}
