import { limits } from '../limits.ts'
import { Unreadable } from '../refusal.ts'

export type PictureKind = 'png' | 'jpeg' | 'tiff'
export type PictureHead = { readonly kind: PictureKind; readonly width: number; readonly height: number }

/** What a picture's header declares, checked before a single pixel is unpacked. TIFF sheets are checked one by one when decoded. */
export function headOf(bytes: Uint8Array): PictureHead {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = view.byteLength < 32 ? null : bytes[0] === 0x89 ? pngHead(view) : bytes[0] === 0xff ? jpegHead(view) : tiffHead()
  if (!head) throw new Unreadable('reading.broken')
  checkSize(head.width, head.height)
  return head
}

export function checkSize(width: number, height: number): void {
  const tooBig = width * height > limits.pixels || Math.max(width, height) > limits.pictureSide
  if (tooBig) throw new Unreadable('reading.picture-too-big', { width, height })
}

const pngHead = (view: DataView): PictureHead => ({ kind: 'png', width: view.getUint32(16), height: view.getUint32(20) })
const tiffHead = (): PictureHead => ({ kind: 'tiff', width: 0, height: 0 })

const START_OF_FRAME = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])

function jpegHead(view: DataView): PictureHead | null {
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (START_OF_FRAME.has(marker)) return { kind: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += marker === 0xff ? 1 : marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8) ? 2 : 2 + view.getUint16(at + 2)
  }
  return null
}
