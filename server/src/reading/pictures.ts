import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { workerLimits } from './limits.ts'
import type { PagePicture } from './page-picture.ts'
import type { PictureAsked, PictureSaid } from './picture-worker.ts'
import { turns } from './turns.ts'

/** Pictures kept, the last shown last: an officer goes to and fro between the pages of one document. */
const most = 24
const kept = new Map<string, PagePicture>()
const toDraw = turns(1)
let thread: Worker | undefined

/** Page n (from 1) of a document as a picture, drawn beside the server's own work; null where it has none. Its digest names the document. */
export async function pictureOf(sha256: string, bytes: Uint8Array, page: number): Promise<PagePicture | null> {
  const key = `${sha256}/${page}`
  const leave = await toDraw()
  try {
    const picture = kept.get(key) ?? (await draw({ bytes, page }))
    if (picture !== null) keep(key, picture)
    return picture
  } finally {
    leave()
  }
}

/** Ends the waiting thread. */
export async function closePictures(): Promise<void> {
  const worker = thread
  thread = undefined
  await worker?.terminate()
}

function keep(key: string, picture: PagePicture): void {
  kept.delete(key)
  kept.set(key, picture)
  const [oldest] = kept.keys()
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
}

async function draw(asked: PictureAsked): Promise<PagePicture | null> {
  const worker = thread ?? threadOfItsOwn()
  thread = worker
  worker.ref()
  worker.postMessage(asked)
  try {
    // A page that takes longer than reading one may take is not worth its picture.
    const [said] = (await once(worker, 'message', { signal: AbortSignal.timeout(workerLimits.silenceMs) })) as [PictureSaid]
    worker.unref()
    if ('fault' in said) throw new Error(`no picture of page ${asked.page}: ${said.fault}`)
    return said.picture
  } catch (error) {
    if (thread === worker) await closePictures()
    throw error
  }
}

function threadOfItsOwn(): Worker {
  const limits = { maxOldGenerationSizeMb: workerLimits.heapMiB }
  const worker = new Worker(new URL('./picture-worker.ts', import.meta.url), {
    resourceLimits: limits,
    execArgv: [],
    stdout: true,
    stderr: true,
  })
  worker.stdout.resume()
  worker.stderr.resume()
  worker.once('exit', () => {
    if (thread === worker) thread = undefined
  })
  return worker
}
