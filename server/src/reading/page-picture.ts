import type { Canvas } from '@napi-rs/canvas'
import { openWord } from './docx/package.ts'
import { picturesOf } from './docx/pictures.ts'
import { kindOf } from './kind-of.ts'
import { closeEngine } from './ocr/engine.ts'
import { grayOf } from './ocr/gray.ts'
import { turnOf } from './ocr/recognise-page.ts'
import { sheetsOf } from './ocr/sheets.ts'
import { turnedBy } from './ocr/turn.ts'
import { openPdf } from './pdf/open-pdf.ts'
import { needsPicture } from './pdf/page-layer.ts'
import { pictureOfPage } from './pdf/page-raster.ts'
import { Unreadable } from './refusal.ts'

export type PagePicture = { readonly bytes: Uint8Array; readonly type: 'image/png' | 'image/jpeg' }

/** Enough to read on a screen beside the findings. */
const SCREEN_DPI = 110

/** Page n (from 1) of a stored PDF or picture, upright and straight as it was read, so that the boxes of lines fit; null where the file has no such picture. */
export async function pagePicture(bytes: Uint8Array, page: number): Promise<PagePicture | null> {
  try {
    const kind = kindOf(bytes)
    if (kind === 'pdf') return await pictureOfPdf(bytes, page)
    const picture = kind === 'picture' ? (await sheetsOf(bytes)).sheet(page) : kind === 'zip' ? await pastedScan(bytes, page) : null
    return picture && { bytes: await (await upright(picture)).encode('jpeg', 80), type: 'image/jpeg' }
  } catch (error) {
    if (error instanceof Unreadable) return null
    throw error
  } finally {
    await closeEngine()
  }
}

async function pictureOfPdf(bytes: Uint8Array, number: number): Promise<PagePicture | null> {
  const pdf = await openPdf(bytes)
  try {
    if (number < 1 || number > pdf.numPages) return null
    const page = await pdf.getPage(number)
    if (await needsPicture(page)) return { bytes: await (await upright(await pictureOfPage(page))).encode('jpeg', 80), type: 'image/jpeg' }
    return { bytes: await (await pictureOfPage(page, SCREEN_DPI)).encode('png'), type: 'image/png' }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

/** A Word document of pasted scans shows them; one with text has no pages until it is printed. */
async function pastedScan(bytes: Uint8Array, page: number): Promise<Canvas | null> {
  const scan = picturesOf(openWord(bytes))[page - 1]
  return scan ? (await sheetsOf(scan)).sheet(1) : null
}

const upright = async (picture: Canvas): Promise<Canvas> => turnedBy(picture, await turnOf(picture, grayOf(picture)))
