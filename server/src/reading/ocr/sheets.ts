import type { Canvas } from '@napi-rs/canvas'
import { createCanvas, ImageData } from '@napi-rs/canvas'
import { OCR_DPI } from '../limits.ts'
import { headOf } from './picture-size.ts'
import type { Pixels } from './pixels.ts'
import { shrunk } from './pixels.ts'

/** A4 is 11.7 inches long. */
const LONG_SIDE = Math.round(11.7 * OCR_DPI)
/** Pictures nearer to the right size than this are left as they are. */
const NEAR = 0.15
/** Enlarging further adds no letters. */
const MOST_ENLARGED = 2

/** How many sheets a picture file holds, and each as drawn at the resolution for recognition. */
export type Sheets = { readonly count: number; readonly sheet: (n: number) => Canvas | null }

export async function sheetsOf(bytes: Uint8Array): Promise<Sheets> {
  const decoders = await decodersOf(bytes)
  return {
    count: decoders.length,
    sheet: (n) => {
      const decode = decoders[n - 1]
      return decode ? fitted(decode()) : null
    },
  }
}

async function decodersOf(bytes: Uint8Array): Promise<(() => Pixels)[]> {
  switch (headOf(bytes).kind) {
    case 'png': {
      const { decodePng } = await import('./png.ts')
      return [() => decodePng(bytes)]
    }
    case 'jpeg': {
      const { decodeJpeg } = await import('./jpeg.ts')
      return [() => decodeJpeg(bytes)]
    }
    case 'tiff':
      return (await import('./tiff.ts')).tiffSheets(bytes)
  }
}

/** Drawn so that an A4 page has about 200 dots an inch: photos come in every size. */
function fitted(pixels: Pixels): Canvas {
  const small = shrunk(pixels, Math.floor(Math.max(pixels.width, pixels.height) / LONG_SIDE))
  const canvas = createCanvas(small.width, small.height)
  canvas.getContext('2d').putImageData(new ImageData(small.data, small.width, small.height), 0, 0)
  const scale = Math.min(LONG_SIDE / Math.max(canvas.width, canvas.height), MOST_ENLARGED)
  if (Math.abs(scale - 1) < NEAR) return canvas
  const out = createCanvas(Math.max(1, Math.round(canvas.width * scale)), Math.max(1, Math.round(canvas.height * scale)))
  const context = out.getContext('2d')
  context.imageSmoothingEnabled = true
  context.imageSmoothingQuality = 'high'
  context.drawImage(canvas, 0, 0, out.width, out.height)
  return out
}
