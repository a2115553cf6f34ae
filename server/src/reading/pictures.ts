import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { workerLimits } from './limits.ts'
import type { PagePicture } from './page-picture.ts'
import type { PictureAsked, PictureSaid } from './picture-worker.ts'
import { turns } from './turns.ts'

/** Pictures kept, the last shown last: an officer goes to and fro between the pages of one document. */
const most = 24
const kept = new Map<string, PagePicture>()
const toDraw = turns(1)
let drawing: ChildProcess | undefined

/** Page n (from 1) of a document as a picture, drawn beside the server's own work; null where it has none. Its digest names the document. */
export async function pictureOf(sha256: string, bytes: Uint8Array, page: number): Promise<PagePicture | null> {
  const key = `${sha256}/${page}`
  const leave = await toDraw()
  try {
    const picture = kept.get(key) ?? (await drawAgain({ bytes, page }))
    if (picture !== null) keep(key, picture)
    return picture
  } finally {
    leave()
  }
}

/** Ends the waiting process. */
export function closePictures(): void {
  drawing?.kill('SIGKILL')
  drawing = undefined
}

function keep(key: string, picture: PagePicture): void {
  kept.delete(key)
  kept.set(key, picture)
  const [oldest] = kept.keys()
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
}

/** The native rasteriser now and then ends its process on a page that it draws the next time; a damaged one ends it again. */
async function drawAgain(asked: PictureAsked): Promise<PagePicture | null> {
  return await draw(asked)
    .catch(() => draw(asked))
    .catch(() => draw(asked))
}

async function draw(asked: PictureAsked): Promise<PagePicture | null> {
  const child = drawing ?? processOfItsOwn()
  drawing = child
  child.ref()
  child.channel?.ref()
  const ended = new AbortController()
  // A page that takes longer than reading one may take is not worth its picture.
  const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(workerLimits.silenceMs)])
  child.once('exit', () => ended.abort())
  try {
    child.send(asked)
    const [said] = (await once(child, 'message', { signal })) as [PictureSaid]
    if ('fault' in said) throw new Error(`no picture of page ${asked.page}: ${said.fault}`)
    child.unref()
    child.channel?.unref()
    return said.picture
  } catch (error) {
    if (drawing === child) closePictures()
    throw error
  }
}

/** A process, not a thread: where the rasteriser's native part fails, it takes its whole process with it. */
function processOfItsOwn(): ChildProcess {
  const child = fork(new URL('./picture-worker.ts', import.meta.url), {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${workerLimits.heapMiB}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  child.once('exit', () => {
    if (drawing === child) drawing = undefined
  })
  return child
}
