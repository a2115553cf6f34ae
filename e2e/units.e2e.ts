import { afterEach, expect, test } from 'vitest'
import { type Desk, lookEverywhere, sitDown } from './desk.ts'

let at: Desk
afterEach(async () => {
  await at.close()
  expect(at.complaints).toEqual([])
})

test('typing without marks finds the commune of today before that of yesterday, and what each became', async () => {
  at = await sitDown({ persona: 'secretary', commune: 'kien-moc' })
  const { page } = at
  await page.goto(`${at.url}/don-vi/xa-phuong`)
  await page.getByRole('textbox', { name: 'Tìm xã, phường, đặc khu, thị trấn' }).fill('kien moc')
  const found = page.getByRole('list', { name: 'Kết quả' }).getByRole('button')
  await found.first().waitFor()
  expect(await found.allInnerTexts().then((texts) => texts.map((text) => text.replace(/\s+/g, ' ')))).toEqual([
    'xã Kiên Mộc Lạng Sơn · từ 01/7/2025',
    'xã Kiên Mộc Huyện Đình Lập · Lạng Sơn · đến trước 01/7/2025',
  ])
  await found.first().click()
  await page.getByText('Bính Xá').first().waitFor()
  expect(await lookEverywhere(at)).toEqual([])
})

test('the list of bodies shows the 24 of the sample', async () => {
  at = await sitDown({ persona: 'secretary', commune: 'kien-moc' })
  await at.page.goto(`${at.url}/don-vi`)
  await at.page.getByText('Thôn 3 (dữ liệu mẫu)').first().waitFor()
  expect(await lookEverywhere(at)).toEqual([])
})
