import chromium from '@sparticuz/chromium'
import { chromium as playwright } from 'playwright-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'

/** The three widths that every screen is looked at in. */
export const widths = { desk: 1440, tablet: 768, phone: 390 } as const

/**
 * What it takes to run as any user on a machine without a screen, and no connection to the outside: the machine that
 * tests may have none. The package's own list is made for functions in a cloud: it puts all sessions into one process
 * that share their cookies, and switches off the walls between sites that these journeys try.
 */
const options = [
  '--no-sandbox',
  '--disable-setuid-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
]

/** The browser that comes with the project; `DIEUHANH_CHROMIUM` names another. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: process.env['DIEUHANH_CHROMIUM'] ?? (await chromium.executablePath()),
    args: [...options],
    headless: true,
  })
}

/** A page, its session, and what it said to its console. */
export interface OpenWindow {
  readonly page: Page
  readonly context: BrowserContext
  readonly complaints: string[]
}

/** A page of its own session, in Vietnamese, that remembers every complaint of the console. */
export async function openPage(
  browser: Browser,
  url: string,
  width: number = widths.desk,
): Promise<OpenWindow> {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width, height: width < 600 ? 844 : 900 },
    acceptDownloads: true,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return { page, context, complaints }
}
