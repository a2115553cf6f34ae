#!/usr/bin/env node
// Development only: prints lines of text on page pictures as an office scanner would give them, reads them with tesseract's ENGLISH model
// and keeps both versions line by line: what the channel model of the restorer is counted from. Nothing of a real plan goes in.
// node tools/lexicon/render.mjs LINES.txt OUT.tsv [--pages N] [--seed S]
// TESSDATA: folder with eng*.traineddata. FONTS: folder with Regular, Bold, Italic, BoldItalic.ttf of a Times-like face with Vietnamese letters
// (Tinos of @expo-google-fonts/tinos; Liberation lacks them). Needs tesseract-ocr.
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'

const [linesFile, out, ...rest] = process.argv.slice(2)
const option = (name, otherwise) => (rest.includes(name) ? Number(rest[rest.indexOf(name) + 1]) : otherwise)
let state = option('--seed', 1) >>> 0
const random = () => {
  state = (state + 0x6d2b79f5) >>> 0
  let t = Math.imul(state ^ (state >>> 15), state | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}
const pick = (list) => list[Math.floor(random() * list.length)]
const gauss = () => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random())

for (const face of ['Regular', 'Bold', 'Italic', 'BoldItalic']) GlobalFonts.registerFromPath(join(process.env.FONTS, `${face}.ttf`), face)
const models = readdirSync(process.env.TESSDATA)
  .filter((f) => f.endsWith('.traineddata'))
  .map((f) => f.replace('.traineddata', ''))
const work = mkdtempSync(join(tmpdir(), 'render-'))

/** One page: 14 pt lines, a face a line, slightly turned, blurred and noisy as a photocopy is. */
function page(lines) {
  const dpi = pick([130, 150, 150, 170, 200, 200, 250, 300])
  const size = (pick([13, 14, 14]) * dpi) / 72
  const canvas = createCanvas(Math.round(8.27 * dpi * 1.25), Math.round((lines.length + 3) * size * 1.6))
  const ctx = canvas.getContext('2d')
  ctx.fillStyle = '#fff'
  ctx.fillRect(0, 0, canvas.width, canvas.height)
  ctx.rotate((gauss() * 0.25 * Math.PI) / 180)
  ctx.fillStyle = pick(['#000', '#111', '#333'])
  ctx.filter = `blur(${(random() * 0.35 * dpi) / 100}px)`
  lines.forEach((line, i) => {
    const face =
      line === line.toUpperCase()
        ? pick(['Bold', 'Bold', 'Regular'])
        : pick(['Regular', 'Regular', 'Regular', 'Regular', 'Bold', 'Italic', 'BoldItalic'])
    ctx.font = `${size}px ${face}`
    ctx.fillText(line, size * 3, size * 1.6 * (i + 2))
  })
  speckle(ctx, canvas)
  return canvas.toBuffer('image/png')
}
function speckle(ctx, canvas) {
  const image = ctx.getImageData(0, 0, canvas.width, canvas.height)
  const level = pick([5, 12, 20, 30])
  const black = random() < 0.35 ? 110 + random() * 60 : 0
  for (let i = 0; i < image.data.length; i += 4) {
    let v = image.data[i] + (random() * 2 - 1) * level * 1.7
    if (black) v = v > black ? 255 : 0
    image.data[i] = image.data[i + 1] = image.data[i + 2] = v
  }
  ctx.putImageData(image, 0, 0)
}

const source = readFileSync(linesFile, 'utf8')
  .split('\n')
  .filter((l) => l.trim())
const pages = option('--pages', Math.ceil(source.length / 40))
for (let p = 0; p < pages; p++) {
  const lines = Array.from({ length: 40 }, (_, i) => source[(p * 40 + i) % source.length])
  writeFileSync(join(work, 'p.png'), page(lines))
  const args = [join(work, 'p.png'), '-', '--tessdata-dir', process.env.TESSDATA, '-l', pick(models), '--psm', '6', '--oem', '1']
  const read = execFileSync('tesseract', args, { env: { ...process.env, OMP_THREAD_LIMIT: '1' }, stdio: ['ignore', 'pipe', 'ignore'] })
  const got = read
    .toString('utf8')
    .split('\n')
    .filter((l) => l.trim())
  if (got.length === lines.length) appendFileSync(out, lines.map((l, i) => `${l}\t${got[i].trim()}\n`).join(''))
}
rmSync(work, { recursive: true })
