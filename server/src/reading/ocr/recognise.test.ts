import { readFileSync } from 'node:fs'
import type { Canvas } from '@napi-rs/canvas'
import { createCanvas } from '@napi-rs/canvas'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { docxOf } from '../../../../world/files/docx.ts'
import { openPdf } from '../pdf/open-pdf.ts'
import { pictureOfPage } from '../pdf/page-raster.ts'
import { sourceOf } from '../source-of.ts'
import { closeEngine } from './engine.ts'
import { grayOf } from './gray.ts'
import { recognisePage } from './recognise-page.ts'
import { lieOf } from './tilt.ts'
import { turnedBy } from './turn.ts'

const progress = { onPage: () => {}, turnToRecognise: async () => {} }
const scan = new Uint8Array(readFileSync(new URL('../../../../plans/files/s-loi-bac-bad-layer.pdf', import.meta.url)))
let page: Canvas
beforeAll(async () => {
  const pdf = await openPdf(scan)
  page = part(await pictureOfPage(await pdf.getPage(1)), 1100)
  await pdf.loadingTask.destroy()
})
afterAll(closeEngine)

/** The upper part of a page: enough to know how it lies, cheaper to recognise. */
function part(whole: Canvas, height: number): Canvas {
  const out = createCanvas(whole.width, height)
  out.getContext('2d').drawImage(whole, 0, 0)
  return out
}

const HEAD = [
  'ỦY BAN NHÂN DÂN',
  'XÃ LỢI BÁC',
  'Số: 08 /KH-UBND',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Lợi Bác, ngày 24 tháng 7 năm 2025',
  'KẾ HOẠCH',
  'Tổ chức Hội nghị điển hình tiên tiến xã Lợi Bác lần thứ I (2025 - 2030)',
]
/** Dust beside a line may be read as points after it. */
const headOf = (lines: readonly { text: string }[]) => lines.slice(0, HEAD.length).map((line) => line.text.replace(/\.+$/, ''))

test('how a page lies is seen from its ink: upright, sideways, on its head, tilted', () => {
  const lies = [0, 1, 2, 3].map((quarters) => lieOf(grayOf(turnedBy(page, { quarters, tilt: 0 }))))
  expect(lies.map(({ sideways, headDown }) => ({ sideways, headDown }))).toEqual([
    { sideways: false, headDown: false },
    { sideways: true, headDown: false },
    { sideways: false, headDown: true },
    { sideways: true, headDown: false },
  ])
  const tilted = lieOf(grayOf(turnedBy(page, { quarters: 0, tilt: -3 }))).tilt - lieOf(grayOf(page)).tilt
  expect(Math.round(tilted * 2) / 2).toBe(3)
})

test.each([
  ['upright', { quarters: 0, tilt: 0 }, ['reading.note.recognised', 'reading.note.straightened']],
  ['on its head', { quarters: 2, tilt: 0 }, ['reading.note.recognised', 'reading.note.turned', 'reading.note.straightened']],
  ['on its side and tilted', { quarters: 1, tilt: 2 }, ['reading.note.recognised', 'reading.note.turned', 'reading.note.straightened']],
] as const)('a page is read %s, the head left column first', async (_, turn, notes) => {
  const read = await recognisePage(turnedBy(page, turn), 1, progress)
  expect(headOf(read.lines)).toEqual(HEAD)
  expect(read.notes.map((note) => note.code)).toEqual(notes)
})

test('a photo sent as JPEG is read, each line with its box', async () => {
  const result = await sourceOf(await part(page, 500).encode('jpeg', 80), { name: 'anh.jpg' })
  if (!result.ok) throw new Error(result.refusal.code)
  expect(result.value.kind).toBe('scan')
  expect(headOf(result.value.lines).slice(0, 6)).toEqual(HEAD.slice(0, 6))
  expect(result.value.lines.every((line) => line.page === 1 && line.box !== undefined && line.box.width > 0)).toBe(true)
})

test('a page in shadow is read', async () => {
  const shadowed = part(page, 500)
  const context = shadowed.getContext('2d')
  const shade = context.createLinearGradient(0, 0, shadowed.width, 0)
  shade.addColorStop(0, 'rgba(0,0,0,0)')
  shade.addColorStop(1, 'rgba(0,0,0,0.7)')
  context.fillStyle = shade
  context.fillRect(0, 0, shadowed.width, shadowed.height)
  const read = await recognisePage(shadowed, 1, progress)
  expect(headOf(read.lines).slice(0, 6)).toEqual(HEAD.slice(0, 6))
})

test('scanned pages pasted into a Word document are read like pictures', async () => {
  const scanned = await part(page, 500).encode('jpeg', 90)
  const blip = '<w:p><w:r><w:drawing><a:blip xmlns:a="a" r:embed="scan"/></w:drawing></w:r></w:p>'
  const bytes = docxOf({ body: blip, pictures: [{ id: 'scan', bytes: scanned }] })
  const result = await sourceOf(bytes, { name: 'quet.docx' })
  if (!result.ok) throw new Error(result.refusal.code)
  expect([result.value.kind, result.value.pages]).toEqual(['scan', 1])
  expect(headOf(result.value.lines).slice(0, 6)).toEqual(HEAD.slice(0, 6))
})
