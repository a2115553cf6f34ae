import { afterEach, expect, test } from 'vitest'
import { type Desk, livingPlan, lookEverywhere, sitDown } from './desk.ts'
import { wardPlan } from './ward-plan.ts'

let at: Desk
afterEach(async () => {
  await at.close()
  expect(at.complaints).toEqual([])
})

/** What holds the focus, as it is called: the words of its label, or of itself. */
const held = ({ page }: Desk) =>
  page.evaluate<string>(
    `(() => { const at = document.activeElement; return (at?.getAttribute('aria-label') || at?.labels?.[0]?.innerText || at?.innerText || '').replace(/\\s+/g, ' ').trim().slice(0, 90) })()`,
  )

/** Presses Tab until the focus is on what is called so; fails after two hundred. */
async function tabTo(desk: Desk, name: RegExp): Promise<void> {
  for (let step = 0; step < 200; step += 1) {
    await desk.page.keyboard.press('Tab')
    if (name.test(await held(desk))) return
  }
  throw new Error(`Tab never reached ${name}`)
}

test('without a mouse: past the way to the conference, into a clause and out again', async () => {
  at = await sitDown({ persona: 'secretary', commune: 'kien-moc' })
  const { page } = at
  await page.goto(at.url)
  await page
    .getByRole('link', { name: /xã Kiên Mộc lần thứ I/ })
    .first()
    .waitFor()
  await page.keyboard.press('Tab')
  expect(await held(at)).toBe('Đến nội dung chính')
  await page.keyboard.press('Enter')
  await tabTo(at, /Hội nghị điển hình tiên tiến xã Kiên Mộc lần thứ I/)
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: 'Toàn văn kế hoạch' }).waitFor()
  expect(await page.evaluate('document.activeElement.id')).toBe('main')

  await tabTo(at, /Văn nghệ/)
  const chip = await held(at)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(`document.activeElement === document.body || document.activeElement.closest('dialog') !== null`)).toBe(true)
  }
  expect(await lookEverywhere(at)).toEqual([])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await held(at)).toBe(chip)
})

test('Ctrl+K from anywhere: typed without marks, chosen with the arrows, opened with Enter; Escape gives the focus back', async () => {
  at = await sitDown({ persona: 'secretary', commune: 'kien-moc' })
  const { page } = at
  await page.goto(`${at.url}/viec-cua-toi`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await tabTo(at, /^Tải lịch của tôi/)
  await page.keyboard.press('Control+k')
  const box = page.getByRole('combobox')
  await box.waitFor()
  await page.keyboard.press('Escape')
  await box.waitFor({ state: 'detached' })
  expect(await held(at)).toBe('Tải lịch của tôi')

  await page.keyboard.press('Control+k')
  await box.waitFor()
  await page.keyboard.type('kich ban')
  await page.getByRole('option').first().waitFor()
  expect(await lookEverywhere(at)).toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/hoi-nghi\//)
})

test('a plan is compared by keys alone: arrows, Enter, S, N and Ctrl+Z; what is said while the link is dead arrives once it is back', async () => {
  at = await sitDown({ persona: 'secretary', commune: 'kien-moc' })
  const { page } = at
  const planId = await drafted(at)
  await page.goto(`${at.url}/ke-hoach/${planId}/doi-chieu`)
  const rows = page.locator('[data-row]')
  await rows.first().waitFor()
  await tabTo(at, /^Xã, phường, đặc khu/)
  await page.keyboard.press('Enter')
  await page.locator('[data-row="authority.unitName"], [data-row]').filter({ hasText: 'đã chấp nhận' }).first().waitFor()
  const second = await held(at)
  await page.keyboard.press('n')
  await page.keyboard.press('ArrowUp')
  expect(await held(at)).toContain(second.slice(0, 12))
  await page.getByText('để ngỏ').first().waitFor()
  await page.getByText(/^Đã lưu/).waitFor()
  await page.keyboard.press('Control+z')
  await page.getByText('để ngỏ', { exact: true }).waitFor({ state: 'detached' })

  await page.keyboard.press('s')
  await page.locator('form input').first().waitFor()
  await page.keyboard.press('Escape')
  await page.locator('form input').first().waitFor({ state: 'detached' })
  expect(await held(at)).toContain(second.slice(0, 12))

  await page.context().setOffline(true)
  await page.keyboard.press('n')
  await page.getByText('1 câu trả lời chưa lưu, sẽ gửi lại khi có mạng').waitFor()
  await page.locator('[data-row]').filter({ hasText: 'chưa lưu' }).first().waitFor()
  expect(await lookEverywhere(at)).toEqual([])
  expect(await asksBeforeClosing(at)).toBe(true)
  expect(await openAnswers(at, planId)).toBe(0)
  await page.context().setOffline(false)
  await page.getByText(/^Đã lưu/).waitFor()
  expect(await openAnswers(at, planId)).toBe(1)
  expect(await asksBeforeClosing(at)).toBe(false)
  forgetDeadLink(at)
})

test('a form that could not be sent keeps its text and says so; sent again, it is written', async () => {
  at = await sitDown({ persona: 'secretary', commune: 'loi-bac' })
  const { page } = at
  await page.goto(`${at.url}/don-vi`)
  await page.getByRole('button', { name: 'Thêm đơn vị' }).click()
  const name = page.getByRole('dialog').getByRole('textbox', { name: 'Tên cơ quan, đơn vị' })
  await name.fill('Tổ hợp tác Nà Mẫu')
  await page.context().setOffline(true)
  await page.keyboard.press('Enter')
  await page.getByText('Không kết nối được với máy chủ').waitFor()
  expect(await name.inputValue()).toBe('Tổ hợp tác Nà Mẫu')
  await page.context().setOffline(false)
  await name.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Tổ hợp tác Nà Mẫu' }).waitFor()
  forgetDeadLink(at)
})

test.each(['/cai-dat', '/don-vi/nhap-tu-excel', '/them'])('%s meets WCAG on the desk and on the phone, light and dark', async (path) => {
  at = await sitDown({ persona: 'secretary', commune: 'kien-moc' })
  await at.page.goto(`${at.url}${path}`)
  await at.page.getByRole('heading', { level: 1 }).waitFor()
  expect(await lookEverywhere(at)).toEqual([])
})

test('the pages of a plan and of a stage meet WCAG, its dialogs too', async () => {
  at = await sitDown({ persona: 'chair', commune: 'kien-moc' })
  const { page } = at
  const { id, conference } = await livingPlan(at)
  for (const path of [`/ke-hoach/${conference.planId}/sua-doi`, `/ke-hoach/${conference.planId}/doi-sanh`, `/hoi-nghi/${id}/phan/tasks`]) {
    await page.goto(`${at.url}${path}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await lookEverywhere(at), path).toEqual([])
  }
  await page.goto(`${at.url}/hoi-nghi/${id}`)
  for (const name of ['Chốt ngày', 'Dời ngày', 'Hoãn, huỷ']) {
    await page.getByRole('button', { name, exact: true }).click()
    await page.getByRole('dialog').waitFor()
    expect(await lookEverywhere(at), name).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await held(at)).toBe(name)
  }
})

test.each([
  ['unit', '/viec-cua-toi'],
  ['province', '/'],
  ['province', '/viec-cua-toi'],
] as const)('to %s %s shows what is theirs, or says that nothing is', async (persona, path) => {
  at = await sitDown({ persona, commune: 'kien-moc' })
  await at.page.goto(`${at.url}${path}`)
  await at.page.getByRole('heading', { level: 1 }).waitFor()
  expect(await lookEverywhere(at)).toEqual([])
})

/** The browser itself reports each request that found no network. */
function forgetDeadLink({ complaints }: Desk): void {
  complaints.splice(0, complaints.length, ...complaints.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED')))
}

/** A plan under review, made through the API from the invented paper. */
async function drafted({ page, url }: Desk): Promise<string> {
  const post = async (path: string, data: unknown) => (await page.request.post(`${url}${path}`, { data, headers: { origin: url } })).json()
  const { readingId } = await post('/api/sources/text', {
    name: 'Kế hoạch phường mẫu',
    text: wardPlan.join('\n').replace('31/KH-UBND', '77/KH-UBND'),
  })
  await expect
    .poll(async () => (await (await page.request.get(`${url}/api/readings/${readingId}`)).json()).state, { timeout: 30_000 })
    .toBe('read')
  return (await post('/api/plans', { from: { readingId } })).planId
}

async function openAnswers({ page, url }: Desk, planId: string): Promise<number> {
  const { findings } = await (await page.request.get(`${url}/api/plans/${planId}`)).json()
  return findings.filter(({ answer }: { answer: { state: string } | null }) => answer?.state === 'open').length
}

const asksBeforeClosing = ({ page }: Desk) => page.evaluate<boolean>(`!dispatchEvent(new Event('beforeunload', { cancelable: true }))`)
