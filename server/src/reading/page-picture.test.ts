import { readFileSync } from 'node:fs'
import { createCanvas } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { decodeJpeg } from './ocr/jpeg.ts'
import { decodePng } from './ocr/png.ts'
import { pagePicture } from './page-picture.ts'

const file = (name: string) => new Uint8Array(readFileSync(new URL(`../../../plans/files/${name}`, import.meta.url)))

test('a page with text is a sharp small picture, a scanned one is upright at the size it was read', async () => {
  const text = await pagePicture(file('p-kien-moc-libreoffice.pdf'), 1)
  expect(text?.type).toBe('image/png')
  expect(text && decodePng(text.bytes).width).toBe(910)
  const scan = await pagePicture(file('s-kien-moc-mono.pdf'), 2)
  expect(scan?.type).toBe('image/jpeg')
  expect(scan && decodeJpeg(scan.bytes).width).toBe(1654)
})

test('what has no such page has no picture', async () => {
  expect(await pagePicture(file('p-kien-moc-libreoffice.pdf'), 5)).toBe(null)
  expect(await pagePicture(file('d-kien-moc.docx'), 1)).toBe(null)
  expect(await pagePicture(new TextEncoder().encode('KẾ HOẠCH'), 1)).toBe(null)
  expect(await pagePicture(file('p-kien-moc-libreoffice.pdf').subarray(0, 400), 1)).toBe(null)
  expect(await pagePicture(await createCanvas(20, 20).encode('png'), 2)).toBe(null)
})
