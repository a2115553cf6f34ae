import { afterEach, expect, test } from 'vitest'
import { type Desk, livingPlan, lookEverywhere, sitDown } from './desk.ts'

let at: Desk
afterEach(async () => {
  await at.close()
  expect(at.complaints).toEqual([])
})

test.each([
  ['kien-moc', 'Hội nghị điển hình tiên tiến xã Kiên Mộc lần thứ I', 'Báo cáo tham luận của các điển hình tiên tiến.'],
  ['loi-bac', 'Hội nghị điển hình tiên tiến xã Lợi Bác lần thứ I', 'Tổ chức giao lưu với các điển hình tiên tiến.'],
] as const)('on the first day %s finds its plan alive, every clause with what it became', async (commune, name, item) => {
  at = await sitDown({ persona: 'secretary', commune })
  const plan = await livingPlan(at)
  expect(plan.clauses.filter(({ kind, links }) => kind !== null && links.length === 0)).toEqual([])
  await at.page.goto(`${at.url}/hoi-nghi/${plan.id}`)
  expect(await at.page.getByRole('heading', { level: 1 }).innerText()).toBe(name)
  await at.page.getByText(item).first().waitFor()
  expect(await at.page.getByText('Ngày dự kiến, chưa có thông báo chốt').isVisible()).toBe(true)
  expect(await lookEverywhere(at)).toEqual([])
})

test('the Chair moves the day: what is counted from it moves, what has a date of its own stays', async () => {
  at = await sitDown({ persona: 'chair', commune: 'loi-bac' })
  const { id } = await livingPlan(at)
  await at.page.goto(`${at.url}/hoi-nghi/${id}`)
  await move(at, '22/8/2025')
  await at.page.getByText('Thứ Sáu, 22/8/2025').first().waitFor()
  const milestones = at.page.getByRole('list', { name: 'Các mốc, tính lùi từ ngày hội nghị' })
  await milestones.getByText('07/8').first().waitFor()
  await at.page.reload()
  expect(await milestones.innerText()).not.toContain('31/7')
  await move(at, '15/8/2025')
  await milestones.getByText('31/7').first().waitFor()
})

async function move({ page }: Desk, day: string) {
  await page.getByRole('button', { name: 'Dời ngày', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Dời đến ngày' }).fill(day)
  await dialog.getByRole('textbox', { name: 'Lý do' }).fill('Trùng lịch họp của tỉnh')
  await dialog.getByRole('button', { name: 'Dời ngày', exact: true }).click()
}
