import { sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { limits } from '../limits.ts'
import { Unreadable } from '../refusal.ts'
import { checkStreams } from './streams.ts'

/** Opens a PDF after its streams were measured. The caller destroys it. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  await checkStreams(bytes)
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    // The parser takes the buffer over: the caller keeps its own.
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    // Letters are drawn as outlines: no font of a file reaches a native font reader.
    disableFontFace: true,
    enableXfa: false,
    maxImageSize: limits.pixels,
    ...tables,
  })
  const pdf = await task.promise.catch((error: unknown) => {
    throw new Unreadable(error instanceof Error && error.name === 'PasswordException' ? 'reading.encrypted' : 'reading.broken')
  })
  if (pdf.numPages <= limits.pages) return pdf
  await task.destroy()
  throw new Unreadable('reading.too-many-pages', { pages: pdf.numPages, most: limits.pages })
}

const root = new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'))
const folder = (name: string): string => fileURLToPath(new URL(name, root)) + sep
/** The parser's own tables of encodings, fonts and picture decoders, from its package: nothing is fetched. */
const tables = { cMapUrl: folder('cmaps'), standardFontDataUrl: folder('standard_fonts'), wasmUrl: folder('wasm'), iccUrl: folder('iccs') }
