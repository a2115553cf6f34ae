/** One sheet of a made TIFF: what its tags say (the place of its one strip is added) and the strip. */
export type MadeSheet = { readonly tags: Readonly<Record<number, number>>; readonly strip: Uint8Array }

const STRIP_AT = 273
const STRIP_BYTES = 279

/** A TIFF of one's own making; `loop` makes the last sheet point to the first. */
export function tiffOf(sheets: readonly MadeSheet[], { loop = false } = {}): Uint8Array {
  const parts: Buffer[] = [Buffer.from('49492a0008000000', 'hex')]
  let at = 8
  for (const [n, { tags, strip }] of sheets.entries()) {
    const count = Object.keys(tags).length + 2
    const length = 2 + count * 12 + 4
    const all = Object.entries({ ...tags, [STRIP_AT]: at + length, [STRIP_BYTES]: strip.length })
    const directory = Buffer.alloc(length)
    directory.writeUInt16LE(count, 0)
    for (const [entry, [tag, value]] of all.entries()) {
      directory.writeUInt16LE(Number(tag), 2 + entry * 12)
      directory.writeUInt16LE(4, 4 + entry * 12)
      directory.writeUInt32LE(1, 6 + entry * 12)
      directory.writeUInt32LE(value, 10 + entry * 12)
    }
    at += length + strip.length
    directory.writeUInt32LE(n + 1 < sheets.length ? at : loop ? 8 : 0, length - 4)
    parts.push(directory, Buffer.from(strip))
  }
  return Buffer.concat(parts)
}

/** Tags of a gray sheet, one byte a pixel, not packed unless said. */
export const grayTags = (width: number, height: number, compression = 1): Record<number, number> => ({
  256: width,
  257: height,
  258: 8,
  259: compression,
  262: 1,
  277: 1,
  278: height,
})
