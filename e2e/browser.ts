import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const places = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const desk = { width: 1366, height: 768 }
export const phone = { width: 390, height: 844 }

/** Real Chromium, headless, without the connections it would open by itself. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = places.find((place) => place && existsSync(place))
  if (!executablePath) throw new Error('no Chromium: set CHROMIUM_PATH')
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
}

/** A page that fails its test when the browser reports a violation of the content policy or an uncaught error. */
export async function openPage(context: BrowserContext, complaints: string[]): Promise<Page> {
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  return page
}

type Violation = { readonly id: string; readonly help: string; readonly nodes: readonly { readonly target: readonly string[] }[] }

/** WCAG 2.2 A and AA by axe: one line a violation, with the first element it names. */
export async function violations(page: Page): Promise<string[]> {
  // Evaluated by the debugger, not put into the page: the content policy stays as it is.
  await page.evaluate(axe)
  const found = await page.evaluate<Violation[]>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then((result) => result.violations)`,
  )
  return found.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.target.join(' ')}, ${nodes.length})`)
}
