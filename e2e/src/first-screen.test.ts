import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { accountOf, useBrowser } from './visit.ts'

const visit = useBrowser()
const limit = 350 * 1024

/** The scripts that a page asked for until it stood still, and what they weigh on the line. */
async function scriptsOf(
  open: Awaited<ReturnType<typeof visit>>,
  address: string,
): Promise<{ total: number; sizes: Record<string, number>; packed: boolean }> {
  const { page } = open
  const sizes: Record<string, number> = {}
  let packed = true
  const bodies: Promise<void>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script' || response.status() !== 200) return
    const name = new URL(response.url()).pathname
    bodies.push(
      (async () => {
        const { responseBodySize } = await response.request().sizes()
        packed &&= /gzip|br|zstd/.test((await response.headerValue('content-encoding')) ?? '')
        // What gzip makes of it, so that a better packing on one machine hides no growth.
        sizes[name] = Math.max(responseBodySize, gzipSync(await response.body()).length)
      })(),
    )
  })
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  await Promise.all(bodies)
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0)
  return { total, sizes, packed }
}

test.for(['/dang-nhap', '/tong-quan'] as const)(
  'the first screen %s is light',
  async (address, { annotate }) => {
    const open = await visit(address === '/dang-nhap' ? {} : { as: accountOf('lanhdao') })
    // The service of a cache would hide what a first visit costs.
    const session = await open.context.newCDPSession(open.page)
    await session.send('Network.setCacheDisabled', { cacheDisabled: true })
    const { total, sizes, packed } = await scriptsOf(open, address)
    await annotate(`${address}: ${Math.round(total / 1024)} kB in ${Object.keys(sizes).length} scripts`)
    expect(Object.keys(sizes).length).toBeGreaterThan(0)
    expect(packed, 'scripts travel compressed').toBe(true)
    expect(total, 'bytes of gzip').toBeLessThan(limit)
  },
)
