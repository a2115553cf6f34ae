import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { coveredByPicture } from './page-raster.ts'
import type { PageText } from './page-text.ts'
import { textOfPage } from './page-text.ts'
import type { LayerVerdict } from './text-layer.ts'
import { verdictOf } from './text-layer.ts'

/** A page with less text that one picture covers is a scan with a stamp or an electronic signature on it. Letters. */
const FEW_LETTERS = 300

export type PageLayer = { readonly layer: PageText; readonly verdict: LayerVerdict; readonly pictured: boolean }

/** A page's text layer, what it is worth, and whether the page has to be read from its picture instead. */
export async function layerOf(page: PDFPageProxy): Promise<PageLayer> {
  const layer = await textOfPage(page)
  const text = layer.pieces.map((piece) => piece.text).join(' ')
  const verdict = verdictOf(text)
  const bad = verdict === 'glyph-codes' || verdict === 'foreign-ocr'
  const pictured = bad || (text.length < FEW_LETTERS && (await coveredByPicture(page))) || (text.length === 0 && (await drawn(page)))
  return { layer, verdict, pictured }
}

export const needsPicture = async (page: PDFPageProxy): Promise<boolean> => (await layerOf(page)).pictured

/** Letters that were turned into outlines leave no text but many strokes; an empty page leaves nothing. */
async function drawn(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList()
  return fnArray.length > 20
}
