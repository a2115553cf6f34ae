/** Takes the pictures of docs/work from the real screens of a fresh trial: node tools/run.mjs tools/pictures.mjs. Not part of npm test. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { desk, openBrowser, phone } from '../e2e/browser.ts'
import { startTrial } from '../e2e/trial.ts'
import { writeWorkbook } from '../server/src/platform/excel.ts'
import { root } from './ground.mjs'

/** @typedef {import('playwright-core').Page} Page */

const folder = join(root, 'docs/work/pictures')
const scan = join(root, 'plans/files/s-kien-moc-mono.pdf')
const kienMoc = /xã Kiên Mộc lần thứ I/
const paused = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms))

/** @param {Page} page @param {string} name */
async function take(page, name) {
  await page.evaluate('document.fonts.ready.then(() => null)')
  // What fades in is in by then: a picture has no second try.
  await paused(400)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  console.log(`docs/work/pictures/${name}.png`)
}

/** @param {Page} page */
async function openLivingPlan(page) {
  await page.goto('/')
  await page.locator('main').getByRole('link', { name: kienMoc }).first().click()
  await page.getByRole('region', { name: 'Toàn văn kế hoạch' }).waitFor()
}

/** @param {Page} page */
async function takeConference(page) {
  await page.goto('/')
  await page.locator('main').getByRole('link', { name: kienMoc }).first().waitFor()
  await take(page, 'start')
  await openLivingPlan(page)
  await take(page, 'living-plan')
  await page.getByText('- Tham mưu các văn bản').first().scrollIntoViewIfNeeded()
  await page.mouse.wheel(0, 500)
  await take(page, 'clauses')
  await page.goto('/viec-cua-toi')
  await page.locator('main li').first().waitFor()
  await take(page, 'work')
  await page.setViewportSize(phone)
  await openLivingPlan(page)
  await take(page, 'living-plan-phone')
  await page.setViewportSize(desk)
}

/** @param {Page} page */
async function takeUnits(page) {
  await page.goto('/don-vi')
  await page.locator('tbody tr').first().waitFor()
  await take(page, 'bodies')
  await page.goto('/don-vi/xa-phuong')
  await page.getByRole('textbox').first().fill('kien moc')
  await page.getByRole('list', { name: 'Kết quả' }).getByRole('button').first().click()
  await page.getByText('Hợp thành từ').waitFor()
  await take(page, 'communes')
  await page.goto('/don-vi/nhap-tu-excel')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'thon-ban.xlsx', mimeType: 'application/octet-stream', buffer: await faulty() })
  await page.getByRole('table', { name: 'Xem trước' }).scrollIntoViewIfNeeded()
  await take(page, 'import')
}

/** A list with one fault that officers really make: a body of one name twice. */
async function faulty() {
  const columns = ['Tên cơ quan, đơn vị', 'Loại', 'Xã cũ'].map((header) => ({ header, width: 30 }))
  const rows = [
    ['Thôn Nà Mẫu (dữ liệu mẫu)', 'Thôn, tổ dân phố', 'xã Bính Xá'],
    ['Thôn Pò Mẫu (dữ liệu mẫu)', 'Thôn, tổ dân phố', 'xã Bắc Xa'],
    ['Thôn Nà Mẫu (dữ liệu mẫu)', 'Thôn, tổ dân phố', 'xã Bính Xá'],
  ]
  return Buffer.from(await writeWorkbook([{ name: 'Danh sách', columns, rows }]))
}

/** @param {Page} page */
async function takeReview(page) {
  await page.goto('/')
  await page.locator('input[type=file]').first().setInputFiles(scan)
  await page.getByRole('button', { name: 'Đối chiếu với bản gốc' }).click({ timeout: 240_000 })
  await page.getByRole('button', { name: /^Ngày tổ chức 15\/8\/2025/ }).click()
  await drawn(page)
  await take(page, 'review')
}

/** The page of the scan that is in sight has arrived and is painted. @param {Page} page */
async function drawn(page) {
  await page.getByRole('img').first().waitFor()
  const seen =
    '[...document.images].filter((image) => image.getBoundingClientRect().bottom > 0 && image.getBoundingClientRect().top < innerHeight)'
  for (let turn = 0; turn < 200; turn += 1) {
    if (await page.evaluate(`${seen}.every((image) => image.complete && image.naturalWidth > 0)`)) return
    await paused(200)
  }
  throw new Error('the picture of the page did not arrive in 40 s')
}

mkdirSync(folder, { recursive: true })
const trial = await startTrial()
const browser = await openBrowser()
try {
  const context = await browser.newContext({ baseURL: trial.url, viewport: desk, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })
  const page = await context.newPage()
  const data = { persona: 'secretary', commune: 'kien-moc' }
  await page.request.post('/api/trial/persona', { data, headers: { origin: trial.url } })
  await takeConference(page)
  await takeUnits(page)
  await takeReview(page)
} finally {
  await browser.close()
  await trial.stop()
}
