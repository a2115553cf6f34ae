import { readdirSync, readFileSync } from 'node:fs'
import { openZip } from '../../server/src/reading/docx/zip.ts'
import { docOf } from '../../world/files/doc.ts'
import { textPdf } from '../../world/files/pdf.ts'
import { grayTags, tiffOf } from '../../world/files/tiff.ts'
import { zipOf } from '../../world/files/zip.ts'

export type Mutant = { readonly kind: string; readonly bytes: Uint8Array }

const folder = new URL('../../plans/files/', import.meta.url)
const samples = readdirSync(folder).map((name) => ({
  kind: name.replace(/.*\./, ''),
  bytes: new Uint8Array(readFileSync(new URL(name, folder))),
}))

/** The damaged file of a seed: always the same one. */
export async function mutant(seed: number): Promise<Mutant> {
  const chance = chanceOf(seed)
  const { kind, bytes } = await sampleFor(chance)
  if (kind === 'docx' && chance() < 0.7) return { kind, bytes: docxInside(bytes, chance) }
  return { kind, bytes: damaged(bytes, chance) }
}

async function sampleFor(chance: () => number): Promise<Mutant> {
  const pick = chance()
  if (pick < 0.15) return { kind: 'png', bytes: await picture('png', chance) }
  if (pick < 0.2) return { kind: 'tif', bytes: tiffOf([{ tags: grayTags(40, 30), strip: new Uint8Array(1200).fill(200) }]) }
  if (pick < 0.3) return { kind: 'jpg', bytes: await picture('jpeg', chance) }
  if (pick < 0.35) return { kind: 'txt', bytes: new TextEncoder().encode('KẾ HOẠCH\nTổ chức Hội nghị điển hình tiên tiến\n'.repeat(20)) }
  if (pick < 0.42) return { kind: 'doc', bytes: docOf('KẾ HOẠCH\rTổ chức Hội nghị điển hình tiên tiến\r') }
  if (pick < 0.5) return { kind: 'pdf', bytes: textPdf([[{ text: 'KẾ HOẠCH tổ chức Hội nghị', x: 80, y: 700 }]]) }
  return samples[Math.floor(chance() * samples.length)] ?? { kind: 'txt', bytes: new Uint8Array([65]) }
}

async function picture(type: 'png' | 'jpeg', chance: () => number): Promise<Uint8Array> {
  const { createCanvas } = await import('@napi-rs/canvas')
  const canvas = createCanvas(40 + Math.floor(chance() * 80), 40)
  const context = canvas.getContext('2d')
  context.fillText('KE HOACH', 2, 20)
  return new Uint8Array(type === 'png' ? await canvas.encode('png') : await canvas.encode('jpeg'))
}

/** The parts stay a sound container; what is in one of them is damaged. */
function docxInside(bytes: Uint8Array, chance: () => number): Uint8Array {
  const zip = openZip(bytes)
  const parts = zip.names.filter((name) => /xml|rels/.test(name)).map((name) => ({ name, bytes: zip.read(name) ?? new Uint8Array() }))
  const hit = Math.floor(chance() * parts.length)
  return zipOf(
    parts.map((part, at) =>
      at === hit || part.name === 'word/document.xml' ? { name: part.name, bytes: damaged(part.bytes, chance) } : part,
    ),
  )
}

function damaged(bytes: Uint8Array, chance: () => number): Uint8Array {
  let out: Buffer = Buffer.from(bytes)
  for (let wounds = 1 + Math.floor(chance() * 6); wounds > 0; wounds--) out = wounded(out, chance)
  return out
}

const INTERESTING = [0, 1, 0x7f, 0x80, 0xff, 0x3c, 0x3e, 0x2f, 0x39]

function wounded(bytes: Buffer, chance: () => number): Buffer {
  const at = Math.floor(chance() * bytes.length)
  const length = Math.floor(chance() ** 3 * Math.min(bytes.length, 4000))
  switch (Math.floor(chance() * 6)) {
    case 0:
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(chance() * 8))
      return bytes
    case 1:
      bytes[at] = INTERESTING[Math.floor(chance() * INTERESTING.length)] ?? 0
      return bytes
    case 2:
      return chance() < 0.3 ? bytes.subarray(0, at) : Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)])
    case 3:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at)])
    case 4: {
      const from = Math.floor(chance() * bytes.length)
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(from, from + length), bytes.subarray(at + length)])
    }
    default:
      return digitsChanged(bytes, at, chance)
  }
}

/** Numbers say sizes, places and counts: one near the place becomes another. */
function digitsChanged(bytes: Buffer, at: number, chance: () => number): Buffer {
  const text = bytes.subarray(at, at + 400).toString('latin1')
  const number = /\d+/.exec(text)
  if (!number) return bytes
  const other = ['0', '1', '-1', '65536', '4294967295', '99999999999', String(Math.floor(chance() * 100))][Math.floor(chance() * 7)] ?? '0'
  return Buffer.concat([bytes.subarray(0, at + number.index), Buffer.from(other), bytes.subarray(at + number.index + number[0].length)])
}

/** Mulberry32: small, and the same everywhere. */
function chanceOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
