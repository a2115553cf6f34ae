import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { type Desk, lookEverywhere, sitDown } from './desk.ts'

const scan = fileURLToPath(new URL('../plans/files/s-kien-moc-mono.pdf', import.meta.url))

let at: Desk
afterEach(async () => {
  await at.close()
  expect(at.complaints).toEqual([])
})

test('a scanned plan is recognised page by page, and its picture stands beside what was read', async () => {
  at = await sitDown({ persona: 'secretary', commune: 'kien-moc' })
  const { page } = at
  await page.goto(at.url)
  await page.locator('input[type=file]').first().setInputFiles(scan)
  await page
    .getByText(/trang \d/i)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Đối chiếu với bản gốc' }).click({ timeout: 170_000 })
  await page.getByRole('button', { name: /^Ngày tổ chức 15\/8\/2025/ }).waitFor()
  await page.getByRole('img').first().waitFor()
  expect(await lookEverywhere(at)).toEqual([])
})

test('a file that is no document is refused in words, and nothing is left behind', async () => {
  at = await sitDown({ persona: 'secretary', commune: 'kien-moc' })
  const { page } = at
  await page.goto(at.url)
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'anh.heic', mimeType: 'image/heic', buffer: Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic', 'latin1') })
  await page.getByText(/HEIC/).first().waitFor()
})
