import { decodeLegacy } from '@guong-sang/domain/reading/legacy/encoding.ts'
import type { SourceNote, SourceText } from '@guong-sang/domain/reading/source.ts'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { linesOfPage } from '../layout/page-lines.ts'
import type { LineDraft } from '../numbered.ts'
import { numbered } from '../numbered.ts'
import { withRomanHeadings } from '../ocr/roman-headings.ts'
import { Unreadable } from '../refusal.ts'
import type { Progress } from '../source-of.ts'
import { openPdf } from './open-pdf.ts'
import { layerOf } from './page-layer.ts'
import { pictureOfPage } from './page-raster.ts'

type PageRead = { readonly lines: readonly LineDraft[]; readonly notes: readonly SourceNote[]; readonly recognised: boolean }

/** A PDF as lines, decided page by page: a good text layer is taken, anything else is read from the picture. */
export async function pdfSource(bytes: Uint8Array, progress: Progress): Promise<SourceText> {
  const pdf = await openPdf(bytes)
  try {
    const reads: PageRead[] = []
    for (let page = 1; page <= pdf.numPages; page++) {
      progress.onPage(page, pdf.numPages)
      reads.push(await readPage(pdf, page, progress))
    }
    const recognised = reads.filter((read) => read.recognised).length
    const drafts = reads.flatMap((read) => read.lines)
    const lines = numbered(recognised > 0 ? withRomanHeadings(drafts) : drafts)
    if (lines.every((line) => line.text.trim() === '')) throw new Unreadable('reading.no-text')
    return {
      kind: recognised * 2 > reads.length ? 'scan' : 'pdf',
      pages: pdf.numPages,
      lines,
      notes: reads.flatMap((read) => read.notes),
    }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

async function readPage(pdf: PDFDocumentProxy, number: number, progress: Progress): Promise<PageRead> {
  const page = await pdf.getPage(number).catch(() => {
    throw new Unreadable('reading.broken')
  })
  try {
    return await readOpenPage(page, progress)
  } finally {
    page.cleanup()
  }
}

async function readOpenPage(page: PDFPageProxy, progress: Progress): Promise<PageRead> {
  const { layer, verdict, pictured } = await layerOf(page)
  if (!pictured) {
    const lines = linesOfPage(layer.pieces, { page: page.pageNumber, width: layer.width, height: layer.height, sizes: 'points' })
    return { ...decoded(lines, page.pageNumber), recognised: false }
  }
  const { recognisePage } = await import('../ocr/recognise-page.ts')
  const read = await recognisePage(await pictureOfPage(page), page.pageNumber, progress)
  const why: SourceNote[] = /glyph|foreign/.test(verdict)
    ? [{ code: 'reading.note.bad-layer', page: page.pageNumber, detail: verdict }]
    : []
  return { lines: read.lines, notes: [...why, ...read.notes], recognised: true }
}

/** Layers of documents typed in .VnTime or VNI fonts hold the old letters. */
function decoded(lines: readonly LineDraft[], page: number): { lines: readonly LineDraft[]; notes: SourceNote[] } {
  const whole = decodeLegacy(lines.map((line) => line.text).join('\n'))
  if (whole.encoding === 'unicode') return { lines, notes: [] }
  const texts = whole.text.split('\n')
  return {
    lines: lines.map((line, at) => ({
      ...line,
      text: texts[at] ?? line.text,
      ...(line.cells ? { cells: (texts[at] ?? '').split(' | ') } : {}),
    })),
    notes: [{ code: 'reading.note.old-letters', page, detail: whole.encoding }],
  }
}
