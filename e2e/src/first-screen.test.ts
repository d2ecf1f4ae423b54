import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'
import { expect, test } from 'vitest'
import { accountOf, useBrowser } from './visit.ts'

const visit = useBrowser()
const limit = 350 * 1024

/** The scripts that a page asked for until it stood still, and what they weigh on the line. */
async function scriptsOf(page: Page, address: string): Promise<{ count: number; total: number }> {
  const scripts: Response[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script' && response.ok()) scripts.push(response)
  })
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  const weights = await Promise.all(scripts.map(weightOf))
  return { count: weights.length, total: weights.reduce((sum, weight) => sum + weight, 0) }
}

/** What travelled, or what gzip makes of it where that is more: a better packing here hides no growth elsewhere. */
async function weightOf(response: Response): Promise<number> {
  expect(await response.headerValue('content-encoding')).toMatch(/gzip|br|zstd/)
  const { responseBodySize } = await response.request().sizes()
  return Math.max(responseBodySize, gzipSync(await response.body()).length)
}

test.for(['/dang-nhap', '/tong-quan'] as const)(
  'the first screen %s is light',
  async (address, { annotate }) => {
    const { context } = await visit(address === '/dang-nhap' ? {} : { as: accountOf('lanhdao') })
    // A page of its own, and nothing kept: what a first visit costs.
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.setCacheDisabled', { cacheDisabled: true })
    const { count, total } = await scriptsOf(page, address)
    await annotate(`${address}: ${Math.round(total / 1024)} kB in ${count} scripts`)
    expect(count).toBeGreaterThan(0)
    expect(total, 'bytes of gzip').toBeLessThan(limit)
  },
)
