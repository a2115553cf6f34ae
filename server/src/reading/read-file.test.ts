import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { docxOf, p } from '../../../world/files/docx.ts'
import { hostileFiles } from '../../../world/files/hostile.ts'
import { closeReader, readFile } from './read-file.ts'

afterAll(closeReader)

const file = (name: string) => new Uint8Array(readFileSync(new URL(`../../../plans/files/${name}`, import.meta.url)))

test('a Word plan is read in its thread, and the thread is used again', async () => {
  for (const _ of [1, 2]) {
    const read = await readFile(file('d-loi-bac.docx'), { name: 'ke-hoach.docx' })
    if (!read.ok) throw new Error(read.refusal.code)
    expect(read.value.reading.document.number).toMatchObject({ value: '08' })
    expect(read.value.reading.delegates.maximum).toMatchObject({ value: 150 })
    expect(read.value.source.kind).toBe('docx')
  }
})

test('progress tells each page of a PDF', async () => {
  const pages: string[] = []
  await readFile(file('p-kien-moc-libreoffice.pdf'), { name: 'x', onPage: (page, all) => pages.push(`${page}/${all}`) })
  expect(pages).toEqual(['1/4', '2/4', '3/4', '4/4'])
})

test('files sent together are all read, a refused one among them', async () => {
  const bomb = hostileFiles.find((one) => one.name === 'a billion laughs')
  if (!bomb) throw new Error('no such file')
  const files = [docxOf({ body: p('KẾ HOẠCH') }), bomb.bytes(), new TextEncoder().encode('KẾ HOẠCH'), docxOf({ body: p('THÔNG BÁO') })]
  const read = await Promise.all(files.map((bytes) => readFile(bytes, { name: 'x' })))
  expect(read.map((one) => (one.ok ? one.value.source.lines.map((line) => line.text) : one.refusal.code))).toEqual([
    ['KẾ HOẠCH'],
    'reading.hostile',
    ['KẾ HOẠCH'],
    ['THÔNG BÁO'],
  ])
})

test('stopping while a page is being recognised ends the reading; the next file is read', async () => {
  const stop = new AbortController()
  const stopped = await readFile(file('s-kien-moc-mono.pdf'), {
    name: 'x',
    signal: stop.signal,
    onPage: (page) => page === 2 && stop.abort(),
  })
  expect(stopped).toEqual({ ok: false, refusal: { code: 'reading.cancelled' } })
  expect(await readFile(file('d-kien-moc.docx'), { name: 'x', signal: stop.signal })).toEqual({
    ok: false,
    refusal: { code: 'reading.cancelled' },
  })
  expect((await readFile(file('d-kien-moc.docx'), { name: 'x' })).ok).toBe(true)
})
