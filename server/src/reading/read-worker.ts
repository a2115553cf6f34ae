import { parentPort } from 'node:worker_threads'
import { noKnowledge } from '@guong-sang/domain/reading/knowledge.ts'
import { readPlan } from '@guong-sang/domain/reading/read.ts'
import type { Result } from '@guong-sang/domain/shared/result.ts'
import { accept } from '@guong-sang/domain/shared/result.ts'
import { lexicon } from './lexicon-file.ts'
import type { Asked, FileReading, Said } from './read-file.ts'
import type { ReadingRefusal } from './refusal.ts'
import { sourceOf } from './source-of.ts'

/** The PDF parser drops promises about damaged objects that nobody waits for; what is waited for still answers. Ours must be seen. */
process.on('unhandledRejection', (reason) => {
  const name = typeof reason === 'object' && reason !== null && 'name' in reason ? String(reason.name) : ''
  if (!/(?:Exception|FormatError)$/.test(name)) throw reason
})

const say = (said: Said) => parentPort?.postMessage(said)
let admitted: (() => void) | undefined

parentPort?.on('message', async (message: Asked | 'recognise') => {
  if (message === 'recognise') admitted?.()
  else say({ say: 'done', result: await read(message) })
})

async function read({ bytes, name }: Asked): Promise<Result<FileReading, ReadingRefusal>> {
  let admission: Promise<void> | undefined
  const source = await sourceOf(bytes, {
    name,
    onPage: (page, pages) => say({ say: 'page', page, pages }),
    turnToRecognise: () => {
      admission ??= new Promise((resolve) => {
        admitted = resolve
        say({ say: 'may-recognise' })
      })
      return admission
    },
  })
  if (!source.ok) return source
  return accept(readPlan(source.value, { ...noKnowledge, lexicon: lexicon() }))
}
