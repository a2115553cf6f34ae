import type { Browser, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { desk, openBrowser, openPage, phone, violations } from './browser.ts'

type Persona = { readonly persona: string; readonly commune: 'kien-moc' | 'loi-bac' }
export type Desk = { readonly page: Page; readonly url: string; readonly complaints: string[]; readonly close: () => Promise<void> }

/** A signed-in person at a computer with a browser of their own. */
export async function sitDown({ persona, commune }: Persona): Promise<Desk> {
  const url = inject('url')
  const browser: Browser = await openBrowser()
  const context = await browser.newContext({ viewport: desk, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })
  const complaints: string[] = []
  const page = await openPage(context, complaints)
  const answer = await page.request.post(`${url}/api/trial/persona`, { data: { persona, commune }, headers: { origin: url } })
  expect(answer.ok()).toBe(true)
  return { page, url, complaints, close: () => browser.close() }
}

/** Looks at the page as it stands on the desk and on the phone, light and dark: nothing against WCAG, nothing wider than the screen. */
export async function lookEverywhere({ page }: Desk): Promise<string[]> {
  const found: string[] = []
  for (const viewport of [desk, phone])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.evaluate('Promise.all(document.getAnimations().map((one) => one.finished)).then(() => null)')
      const where = `${viewport.width} ${colorScheme}`
      found.push(...(await violations(page)).map((line) => `${where}: ${line}`))
      const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
      if (Number(overflow) > 0) found.push(`${where}: ${overflow} px wider than the screen`)
    }
  await page.setViewportSize(desk)
  await page.emulateMedia({ colorScheme: 'light' })
  return found
}

export type LivingPlan = {
  readonly conference: { readonly planId: string; readonly name: string; readonly day: string | null; readonly dayStanding: string }
  readonly clauses: readonly {
    readonly id: string
    readonly heading?: unknown
    readonly kind: string | null
    readonly links: readonly unknown[]
  }[]
}

type Row = { readonly id: string; readonly name: string }

/** The conference that the trial has of the signed-in commune, as the API gives it. */
export async function livingPlan({ page, url }: Desk): Promise<LivingPlan & { readonly id: string }> {
  const rows: Row[] = await (await page.request.get(`${url}/api/conferences`)).json()
  const row = rows.find(({ name }) => / xã (?:Kiên Mộc|Lợi Bác) /.test(name))
  if (!row) throw new Error('the trial has no conference of this commune')
  const plan = await (await page.request.get(`${url}/api/conferences/${row.id}`)).json()
  return { ...plan, id: row.id }
}
