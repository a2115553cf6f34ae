import { afterEach, expect, test } from 'vitest'
import { type Desk, lookEverywhere, sitDown } from './desk.ts'

let at: Desk
afterEach(async () => {
  await at.close()
  expect(at.complaints).toEqual([])
})

test('the start page shows where the commune stands, and what is mine to do is one click away', async () => {
  at = await sitDown({ persona: 'office', commune: 'kien-moc' })
  await at.page.goto(at.url)
  await at.page.getByRole('heading', { name: 'Các hội nghị' }).waitFor()
  expect(await lookEverywhere(at)).toEqual([])
  await at.page
    .getByRole('link', { name: /^Việc của tôi/ })
    .first()
    .click()
  await at.page
    .getByText(/kịch bản/i)
    .first()
    .waitFor()
  expect(await lookEverywhere(at)).toEqual([])
})

test('a body sees nothing of another commune, whatever address it types', async () => {
  at = await sitDown({ persona: 'secretary', commune: 'loi-bac' })
  const [foreign] = await (await at.page.request.get(`${at.url}/api/conferences`)).json()
  await at.close()
  at = await sitDown({ persona: 'secretary', commune: 'kien-moc' })
  const answer = await at.page.request.get(`${at.url}/api/conferences/${foreign.id}`)
  expect(answer.status()).toBe(404)
})

test('a row of what waits opens the very thing: the question, and the list that nobody holds', async () => {
  at = await sitDown({ persona: 'secretary', commune: 'kien-moc' })
  const { page } = at
  await page.goto(`${at.url}/viec-cua-toi`)
  await page.getByRole('link', { name: /07\/8\/2025.*có tính cả ngày đó không/ }).click()
  await page.getByRole('dialog').getByText('“trước ngày 07/8/2025” có tính cả ngày đó không?').waitFor()
  await page.goto(`${at.url}/viec-cua-toi`)
  await page.getByRole('link', { name: /chưa có người phụ trách.*xã Kiên Mộc/ }).click()
  await page.getByRole('button', { name: /^Chưa có người phụ trách/, pressed: true }).waitFor()
})
