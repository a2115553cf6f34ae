import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { createCanvas } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { grayTags, tiffOf } from '../../../../world/files/tiff.ts'
import { decodeJpeg } from './jpeg.ts'
import { shrunk } from './pixels.ts'
import { decodePng } from './png.ts'
import { tiffSheets } from './tiff.ts'

function chunk(name: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)])
}

/** A PNG of one's own making: `lines` as stored, each with its filter before it. */
function pngOf(
  head: { width: number; height: number; depth: number; colour: number; interlaced?: number },
  lines: readonly number[][],
  more: Buffer[] = [],
): Uint8Array {
  const ihdr = Buffer.alloc(13)
  ihdr.writeUInt32BE(head.width, 0)
  ihdr.writeUInt32BE(head.height, 4)
  ihdr.set([head.depth, head.colour, 0, 0, head.interlaced ?? 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', ihdr),
    ...more,
    chunk('IDAT', deflateSync(Buffer.from(lines.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const redOf = (bytes: Uint8Array) => {
  const { width, data } = decodePng(bytes)
  return Array.from({ length: data.length / 4 / width }, (_, row) =>
    Array.from({ length: width }, (__, column) => data[(row * width + column) * 4]),
  )
}

test('PNG: one bit a pixel, as fax programs write them', () => {
  expect(
    redOf(
      pngOf({ width: 4, height: 2, depth: 1, colour: 0 }, [
        [0, 0b10100000],
        [0, 0b01010000],
      ]),
    ),
  ).toEqual([
    [255, 0, 255, 0],
    [0, 255, 0, 255],
  ])
})

test('PNG: each filter, gray', () => {
  const lines = [
    [0, 10, 20, 30],
    [1, 10, 5, 5],
    [2, 1, 1, 1],
    [3, 5, 5, 5],
    [4, 1, 1, 1],
  ]
  expect(redOf(pngOf({ width: 3, height: 5, depth: 8, colour: 0 }, lines))).toEqual([
    [10, 20, 30],
    [10, 15, 20],
    [11, 16, 21],
    [10, 18, 24],
    [11, 19, 25],
  ])
})

test('PNG: a palette with colours one can see through, on white paper', () => {
  const more = [chunk('PLTE', Buffer.from([0, 0, 0, 200, 0, 0])), chunk('tRNS', Buffer.from([0, 255]))]
  expect(redOf(pngOf({ width: 2, height: 1, depth: 8, colour: 3 }, [[0, 0, 1]], more))).toEqual([[255, 200]])
})

test('PNG: sixteen bits, and interlaced', () => {
  expect(redOf(pngOf({ width: 2, height: 1, depth: 16, colour: 0 }, [[0, 9, 99, 8, 88]]))).toEqual([[9, 8]])
  expect(
    redOf(
      pngOf({ width: 2, height: 2, depth: 8, colour: 0, interlaced: 1 }, [
        [0, 1],
        [0, 2],
        [0, 3, 4],
      ]),
    ),
  ).toEqual([
    [1, 2],
    [3, 4],
  ])
})

test('PNG and JPEG as a painter writes them', async () => {
  const canvas = createCanvas(64, 48)
  const context = canvas.getContext('2d')
  context.fillStyle = '#3366cc'
  context.fillRect(0, 0, 64, 48)
  expect([...decodePng(await canvas.encode('png')).data.subarray(0, 4)]).toEqual([0x33, 0x66, 0xcc, 255])
  const photo = decodeJpeg(await canvas.encode('jpeg', 95))
  expect([photo.width, photo.height, photo.data.length]).toEqual([64, 48, 64 * 48 * 4])
  expect([...photo.data.subarray(0, 3)].map((value) => Math.round(value / 16))).toEqual([3, 6, 13])
})

test('TIFF: each sheet of a fax, packed or not', () => {
  const sheets = tiffSheets(
    tiffOf([
      { tags: grayTags(2, 1), strip: Uint8Array.from([0, 255]) },
      { tags: grayTags(2, 1, 8), strip: deflateSync(Uint8Array.from([255, 0])) },
    ]),
  )
  expect(sheets.map((sheet) => sheet()).map(({ width, height, data }) => [width, height, data[0], data[4]])).toEqual([
    [2, 1, 0, 255],
    [2, 1, 255, 0],
  ])
})

test('TIFF: a page as office scanners write it (one bit, group 4)', () => {
  const pdf = readFileSync(new URL('../../../../plans/files/s-kien-moc-mono.pdf', import.meta.url))
  const start = pdf.indexOf('stream\n', pdf.indexOf('CCITTFaxDecode')) + 7
  const strip = pdf.subarray(start, pdf.indexOf('endstream', start))
  const [sheet] = tiffSheets(tiffOf([{ tags: { 256: 1654, 257: 2339, 258: 1, 259: 4, 262: 1, 277: 1, 278: 2339 }, strip }]))
  const page = sheet?.()
  expect([page?.width, page?.height]).toEqual([1654, 2339])
  const ink = page?.data.filter((value, at) => at % 4 === 0 && value < 128).length ?? 0
  expect(Math.round((ink / (1654 * 2339)) * 100)).toBe(7)
})

test('shrinking takes the mean, so that strokes stay', () => {
  const data = Uint8ClampedArray.from([0, 100, 200, 255, 100, 100, 200, 255])
  expect(shrunk({ width: 2, height: 1, data }, 1)).toEqual({ width: 2, height: 1, data })
  const four = Uint8ClampedArray.from([...data, ...data])
  expect(shrunk({ width: 2, height: 2, data: four }, 2)).toEqual({ width: 1, height: 1, data: Uint8ClampedArray.from([50, 100, 200, 255]) })
})
