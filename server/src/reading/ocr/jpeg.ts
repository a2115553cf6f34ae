import { createRequire } from 'node:module'
import { Unreadable } from '../refusal.ts'
import type { Pixels } from './pixels.ts'

type Decoder = {
  width: number
  height: number
  parse: (data: Uint8Array) => void
  getData: (options: { width: number; height: number; forceRGBA: boolean }) => Uint8ClampedArray<ArrayBuffer>
}
/** What is used of the PDF parser's own picture decoders, which bring no types. */
type Decoders = { JpegImage: new () => Decoder; setVerbosityLevel: (level: number) => void }

/** Decodes a JPEG in plain code: the native decoder at hand ends the whole process on a damaged file. */
export function decodeJpeg(bytes: Uint8Array): Pixels {
  const { JpegImage, setVerbosityLevel }: Decoders = createRequire(import.meta.url)('pdfjs-dist/image_decoders/pdf.image_decoders.mjs')
  setVerbosityLevel(0)
  const jpeg = new JpegImage()
  try {
    jpeg.parse(bytes)
    const { width, height } = jpeg
    return { width, height, data: jpeg.getData({ width, height, forceRGBA: true }) }
  } catch {
    throw new Unreadable('reading.broken')
  }
}
