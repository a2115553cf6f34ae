import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { hostileFiles } from '../../../world/files/hostile.ts'
import { textOf } from '../platform/messages.ts'
import { sourceOf } from './source-of.ts'

test.each(hostileFiles)('$name is refused', async ({ bytes, code }) => {
  const result = await sourceOf(bytes(), { name: 'ke-hoach.docx' })
  expect(result).toMatchObject({ ok: false, refusal: { code } })
})

test('every refusal says in Vietnamese what is wrong and what to do', () => {
  for (const code of new Set(hostileFiles.map((file) => file.code))) {
    expect([code, typeof textOf(code), typeof textOf(`${code}-remedy`)]).toEqual([code, 'string', 'string'])
  }
})

test('nothing is left behind in the folder for temporary files', async () => {
  const before = readdirSync(tmpdir())
  for (const { bytes } of hostileFiles.slice(0, 8)) await sourceOf(bytes(), { name: 'x' })
  expect(readdirSync(tmpdir()).filter((name) => !before.includes(name))).toEqual([])
})
