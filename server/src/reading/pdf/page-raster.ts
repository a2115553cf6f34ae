import type { Canvas } from '@napi-rs/canvas'
import { createCanvas } from '@napi-rs/canvas'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { limits, OCR_DPI } from '../limits.ts'

const POINTS_AN_INCH = 72
/** Of the page's area: a picture this big is the page, and what text lies on it is a stamp. */
const WHOLE_PAGE = 0.5

type Drawing = NonNullable<Parameters<PDFPageProxy['render']>[0]['canvasContext']>

/** A page as a picture at the resolution for recognition; a poster is drawn smaller. */
export async function pictureOfPage(page: PDFPageProxy, dpi: number = OCR_DPI): Promise<Canvas> {
  const natural = page.getViewport({ scale: 1 })
  const fits = Math.sqrt(limits.pixels / 4 / (natural.width * natural.height))
  const viewport = page.getViewport({ scale: Math.min(dpi / POINTS_AN_INCH, fits) })
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  const context = canvas.getContext('2d')
  // The parser's types know the browser's canvas only; this one does what it asks of it.
  await page.render({ canvas: null, canvasContext: context as unknown as Drawing, viewport }).promise
  return canvas
}

/** Whether one picture covers most of the page. */
export async function coveredByPicture(page: PDFPageProxy): Promise<boolean> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { fnArray, argsArray } = await page.getOperatorList()
  const pictures = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintImageXObjectRepeat,
  ])
  const view = page.getViewport({ scale: 1 })
  const stack: number[] = []
  let scale = 1
  for (const [at, act] of fnArray.entries()) {
    if (act === OPS.save) stack.push(scale)
    else if (act === OPS.restore) scale = stack.pop() ?? 1
    else if (act === OPS.transform) scale *= areaOf(argsArray[at])
    else if (pictures.has(act) && scale > WHOLE_PAGE * view.width * view.height) return true
  }
  return false
}

const areaOf = ([a = 1, b = 0, c = 0, d = 1]: readonly number[]): number => Math.abs(a * d - b * c)
