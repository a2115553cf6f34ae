import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { systemClock } from './clock.ts'
import { filesIn, filesKept, keepOnly } from './files.ts'
import { proven } from './scope.ts'

const actor = { accountId: 'a', name: 'a', roles: [], bodyId: null }
const kienMoc = proven(6625, actor, systemClock.now())
const loiBac = proven(6601, actor, systemClock.now())
const bytes = new TextEncoder().encode('Kế hoạch')
const sha256 = '3d8ba1f0b4c6a1cd0c1a1a1f1ee0d9d5c5a9d4b3c5f6c4b7a6c5d4e3f2a1b0c9'

test('a file is found by its content, once, and only by its own authority', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'))
  const files = filesIn(folder)
  const kept = await files.keep(kienMoc, bytes)
  expect(await files.keep(kienMoc, bytes)).toEqual(kept)
  expect(kept.size).toBe(12)
  expect(Buffer.from((await files.open(kienMoc, kept.sha256)) ?? []).toString()).toBe('Kế hoạch')
  expect(await files.open(loiBac, kept.sha256)).toBeNull()
  expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual([
    '6625',
    `6625/${kept.sha256.slice(0, 2)}`,
    `6625/${kept.sha256.slice(0, 2)}/${kept.sha256}`,
  ])
})

test.each([
  ['no digest', '../../../etc/passwd'],
  ['an unknown digest', sha256],
])('%s opens nothing', async (_what, name) => {
  expect(await filesIn(tmpdir()).open(kienMoc, name)).toBeNull()
})

test('all files but those named are deleted', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'files-')), 'files')
  expect(filesKept(folder)).toEqual([])
  const files = filesIn(folder)
  await files.keep(kienMoc, bytes)
  const [first = ''] = filesKept(folder)
  await files.keep(loiBac, new TextEncoder().encode('bản khác'))
  keepOnly(folder, [first])
  expect(filesKept(folder)).toEqual([first])
})
