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
