import { afterEach, expect, test } from 'vitest'
import { type Desk, livingPlan, lookEverywhere, sitDown } from './desk.ts'
import { wardPlan } from './ward-plan.ts'
import { wordFile } from './word-file.ts'

let at: Desk
afterEach(async () => {
  await at.close()
  expect(at.complaints).toEqual([])
})

test('a Word plan of another body is dropped in, compared, confirmed, and its conference runs', async () => {
  at = await sitDown({ persona: 'secretary', commune: 'kien-moc' })
  const { page } = at
  await page.goto(at.url)
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'ke-hoach-phuong.docx', mimeType: 'application/octet-stream', buffer: wordFile(wardPlan) })
  await page.getByRole('button', { name: 'Đối chiếu với bản gốc' }).click()
  await page.getByRole('button', { name: 'Ngày ban hành 02/7/2025' }).waitFor()
  expect(await lookEverywhere(at)).toEqual([])

  await page.getByRole('button', { name: 'Chấp nhận phần đã rõ' }).click()
  await page.getByRole('button', { name: /^Số 31 .*đã chấp nhận/ }).waitFor()
  for (const name of ['Xã, phường, đặc khu', 'Họ tên người ký']) await accept(at, name)
  await page.getByRole('button', { name: 'Xác nhận kế hoạch' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận', exact: true }).click()

  await page.getByRole('heading', { level: 1, name: /phường An Hòa Mẫu lần thứ II/ }).waitFor()
  await page.getByText('Thứ Năm, 28/8/2025').first().waitFor()
  await page
    .getByRole('button', { name: /giấy mời/i })
    .first()
    .waitFor()

  // Of two conferences, the one opened last stays on every general page.
  const { id, conference } = await livingPlan(at)
  const head = page.getByRole('banner').getByText(conference.name)
  await page.goto(`${at.url}/hoi-nghi/${id}`)
  await head.waitFor()
  await page.goto(`${at.url}/don-vi`)
  await head.waitFor()
})

async function accept({ page }: Desk, name: string) {
  const row = page.getByRole('button', { name: new RegExp(`^${name}`) })
  await row.click()
  await page.getByRole('button', { name: /^Đúng/ }).click()
  await page.getByRole('button', { name: new RegExp(`^${name}.*đã chấp nhận`) }).waitFor()
}
