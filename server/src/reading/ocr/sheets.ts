import type { Canvas } from '@napi-rs/canvas'
import { createCanvas, ImageData, loadImage } from '@napi-rs/canvas'
import { limits, OCR_DPI } from '../limits.ts'
import { Unreadable } from '../refusal.ts'
import { checkSize, headOf } from './picture-size.ts'

/** A4 is 11.7 inches long. */
const LONG_SIDE = Math.round(11.7 * OCR_DPI)
/** Pictures nearer to the right size than this are left as they are. */
const NEAR = 0.15
/** Enlarging further adds no letters. */
const MOST_ENLARGED = 2

/** How many sheets a picture file holds, and each as drawn at the resolution for recognition. */
export type Sheets = { readonly count: number; readonly sheet: (n: number) => Promise<Canvas> }

export async function sheetsOf(bytes: Uint8Array): Promise<Sheets> {
  const head = headOf(bytes)
  if (head.kind === 'tiff') return tiffSheets(bytes)
  return { count: 1, sheet: async () => fitted(await drawn(bytes)) }
}

async function drawn(bytes: Uint8Array): Promise<Canvas> {
  const image = await loadImage(Buffer.from(bytes)).catch(() => {
    throw new Unreadable('reading.broken')
  })
  const canvas = createCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0)
  return canvas
}

async function tiffSheets(bytes: Uint8Array): Promise<Sheets> {
  const { default: UTIF } = await import('utif2')
  const buffer = Uint8Array.from(bytes).buffer
  const sheets = UTIF.decode(buffer)
  if (sheets.length === 0) throw new Unreadable('reading.broken')
  if (sheets.length > limits.pages) throw new Unreadable('reading.too-many-pages', { pages: sheets.length, most: limits.pages })
  for (const sheet of sheets) checkSize(first(sheet.t256), first(sheet.t257))
  const sheet = async (n: number): Promise<Canvas> => {
    const one = sheets[n - 1]
    if (!one) throw new Unreadable('reading.broken')
    UTIF.decodeImage(buffer, one)
    const pixels = UTIF.toRGBA8(one)
    if (!(one.width > 0 && one.height > 0)) throw new Unreadable('reading.broken')
    const canvas = createCanvas(one.width, one.height)
    canvas.getContext('2d').putImageData(new ImageData(new Uint8ClampedArray(pixels), one.width, one.height), 0, 0)
    return fitted(canvas)
  }
  return { count: sheets.length, sheet }
}

const first = (values: unknown): number =>
  Array.isArray(values) || ArrayBuffer.isView(values) ? Number(Reflect.get(values, 0)) : Number.NaN

/** Drawn anew so that an A4 page has about 200 dots an inch: photos come in every size. */
function fitted(canvas: Canvas): Canvas {
  const scale = Math.min(LONG_SIDE / Math.max(canvas.width, canvas.height), MOST_ENLARGED)
  if (Math.abs(scale - 1) < NEAR) return canvas
  const out = createCanvas(Math.max(1, Math.round(canvas.width * scale)), Math.max(1, Math.round(canvas.height * scale)))
  const context = out.getContext('2d')
  context.imageSmoothingEnabled = true
  context.imageSmoothingQuality = 'high'
  context.drawImage(canvas, 0, 0, out.width, out.height)
  return out
}
