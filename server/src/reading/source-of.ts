import type { SourceText } from '@guong-sang/domain/reading/source.ts'
import type { Result } from '@guong-sang/domain/shared/result.ts'
import { accept } from '@guong-sang/domain/shared/result.ts'
import { kindOf } from './kind-of.ts'
import { limits } from './limits.ts'
import type { ReadingRefusal } from './refusal.ts'
import { Unreadable } from './refusal.ts'

/** How a long reading tells where it is, and how it is stopped. */
export type Progress = {
  readonly onPage: (page: number, pages: number) => void
  /** Waits until this reading may recognise pages: one at a time does. */
  readonly turnToRecognise: () => Promise<void>
}
export type SourceOptions = {
  /** The file's name as sent; used in no decision. */
  readonly name: string
  readonly onPage?: (page: number, pages: number) => void
  readonly turnToRecognise?: () => Promise<void>
  readonly signal?: AbortSignal
}

/** A file's bytes as numbered lines, by what the bytes are, never by the name; or why not. */
export async function sourceOf(bytes: Uint8Array, options: SourceOptions): Promise<Result<SourceText, ReadingRefusal>> {
  const { signal, onPage, turnToRecognise } = options
  let closing: (() => Promise<void>) | undefined
  const stopIfAsked = () => {
    if (signal?.aborted) throw new Unreadable('reading.cancelled')
  }
  const progress: Progress = {
    onPage: (page, pages) => {
      stopIfAsked()
      onPage?.(page, pages)
    },
    turnToRecognise: async () => {
      closing ??= (await import('./ocr/engine.ts')).closeEngine
      await turnToRecognise?.()
    },
  }
  try {
    stopIfAsked()
    if (bytes.length > limits.fileBytes) throw new Unreadable('reading.too-big', { megabytes: limits.fileBytes / 1024 ** 2 })
    return accept(await sourceByKind(bytes, progress))
  } catch (error) {
    return { ok: false, refusal: refusalOf(error) }
  } finally {
    await closing?.()
  }
}

async function sourceByKind(bytes: Uint8Array, progress: Progress): Promise<SourceText> {
  switch (kindOf(bytes)) {
    case 'text':
      return (await import('./plain/text-source.ts')).textSource(bytes)
    case 'zip':
      return (await import('./docx/docx-source.ts')).docxSource(bytes, progress)
    case 'pdf':
      return (await import('./pdf/pdf-source.ts')).pdfSource(bytes, progress)
    case 'ole':
      return (await import('./plain/doc-source.ts')).docSource(bytes)
    case 'picture':
      return (await import('./ocr/picture-source.ts')).picturesSource([bytes], progress)
  }
}

/** A parser that stumbles in a way of its own has met a damaged file: the officer is told so, nothing is half read. */
function refusalOf(error: unknown): ReadingRefusal {
  if (!(error instanceof Unreadable))
    return { code: 'reading.broken', details: { why: error instanceof Error ? error.message.slice(0, 200) : '' } }
  return error.details ? { code: error.code, details: error.details } : { code: error.code }
}
