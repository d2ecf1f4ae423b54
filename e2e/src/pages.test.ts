import axe from 'axe-core'
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { widths } from './browser.ts'
import { accountOf, ask, sampleNames, useBrowser } from './visit.ts'
import type { SampleName } from './visit.ts'

const visit = useBrowser()

// Tables of figures, so that their lists and pages have something to show; taken back when all were looked at.
const figures = [
  {
    name: 'chi-tieu-xem-trang.csv',
    text: `Chỉ tiêu,Đơn vị tính,Kế hoạch năm 2026,Thực hiện năm 2026,Cơ quan theo dõi
Sản lượng nuôi trồng của các trang được xem,tấn,1200,845,Sở Tài chính
Tỷ lệ trang được xem ở ba khổ màn hình,%,95,"91,5",Sở Tài chính
`,
  },
  {
    name: 'du-an-xem-trang.csv',
    text: `Tên dự án,Chủ đầu tư,Kế hoạch vốn năm 2026 (triệu đồng),Giải ngân đến ngày 31/10/2026 (triệu đồng)
Nhà làm việc của người xem trang,Sở Tài chính,12500,"8450,5"
`,
  },
]
const brought: string[] = []

/** Addresses of every main page that this account may open, with real things behind them. */
async function addresses(page: Page, name: SampleName): Promise<string[]> {
  const first = async (list: string): Promise<string> =>
    (await ask<{ items: { id: string }[] }>(page, list)).items[0]?.id ?? 'none'
  const document = await first(
    name === 'sotaichinh' ? '/documents?limit=1' : '/documents?limit=1&status=waiting',
  )
  const all = [
    '/tong-quan',
    '/van-ban',
    `/van-ban/${document}`,
    '/nhiem-vu',
    `/nhiem-vu/${await first('/tasks?limit=1')}`,
    '/co-quan',
    `/co-quan/${await first('/units')}`,
    '/tai-khoan',
    '/tep-ket-xuat',
    '/chi-tieu',
    '/chi-tieu?tim=khong-co-gi-nhu-the&nam=2026',
    `/chi-tieu/${await first('/indicators?limit=1')}`,
    '/dau-tu',
    `/dau-tu/${await first('/projects?limit=1&sort=-rate')}`,
  ]
  if (name !== 'sotaichinh') all.push(`/van-ban/${document}/duyet`, '/tep-den', '/nhap-bang')
  if (name === 'vanphong') all.push(`/nhap-bang/${await bringTable(page)}`)
  if (name === 'quantri' || name === 'kiemtra') all.push('/quan-tri/nguoi-dung', '/quan-tri/nhat-ky')
  if (name === 'quantri') all.push('/quan-tri/khong-gian')
  if (name === 'vanphong') all.push('/quan-tri/mau-van-ban', `/van-ban-di/reminder/${await first('/units')}`)
  return all
}

/** Brings a table with a row that is new and one that is wrong; answers the id of its import. */
async function bringTable(page: Page): Promise<string> {
  const words =
    'Nội dung,Chủ trì,Thời hạn\nRà soát bảng mẫu,Sở Tài chính,31/12/2027\nViệc còn lỗi,Sở Tài chánh,sớm\n'
  return (await bring(page, 'bang-mau.csv', words)).id
}

/** Brings a table without a word about its kind; it waits for its confirmation. */
async function bring(page: Page, name: string, text: string): Promise<{ id: string; fingerprint: string }> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) }
  const answer = await send(page, '/api/v1/imports', { multipart: { file } })
  return (await answer.json()) as { id: string; fingerprint: string }
}

/** Asks the server to do something, as the page would. */
function send(page: Page, path: string, body: Parameters<Page['request']['post']>[1]) {
  return page.request.post(path, { ...body, headers: { origin: new URL(page.url()).origin } })
}

test('tables of figures are written for the pages that show them', async () => {
  const { page } = await visit({ as: accountOf('vanphong') })
  for (const { name, text } of figures) {
    const { id, fingerprint } = await bring(page, name, text)
    const answer = await send(page, `/api/v1/imports/${id}/apply`, { data: { fingerprint } })
    expect(answer.status()).toBe(200)
    brought.push(id)
  }
})

test.for(sampleNames)('every page is fit for %s: axe, console, three widths', async (name) => {
  const { page, complaints } = await visit({ as: accountOf(name) })
  const faults: string[] = []
  const look = async (address: string): Promise<void> => {
    await page.goto(address)
    await settled(page)
    for (const fault of await axeFaults(page)) faults.push(`${address}: ${fault}`)
    for (const width of [widths.tablet, widths.phone]) {
      await page.setViewportSize({ width, height: 844 })
      const over = await overflow(page)
      if (over > 0) faults.push(`${address}: ${over} px too wide at ${width}`)
    }
    if (name === 'vanphong')
      for (const fault of await axeFaults(page)) faults.push(`${address} at 390: ${fault}`)
    await page.setViewportSize({ width: widths.desk, height: 900 })
    const over = await overflow(page)
    if (over > 0) faults.push(`${address}: ${over} px too wide at ${widths.desk}`)
    for (const code of await codes(page)) faults.push(`${address}: the code ${code} has no words`)
    const narrow = await narrowTitles(page)
    if (narrow > 0) faults.push(`${address}: ${narrow} titles in a table are squeezed`)
    for (const complaint of complaints.splice(0)) faults.push(`${address}: ${complaint}`)
  }
  for (const address of await addresses(page, name)) await look(address)
  expect(faults).toEqual([])
})

test('the tables of figures are taken back, and nothing of them is found', async () => {
  const { page } = await visit({ as: accountOf('vanphong') })
  for (const id of brought) expect((await send(page, `/api/v1/imports/${id}/undo`, {})).status()).toBe(200)
  await page.goto('/dau-tu?tim=nguoi+xem+trang')
  await page.getByText('Không có dự án nào khớp.').or(page.getByText('Chưa có dự án nào.')).waitFor()
})

test('pages before the sign-in, and what opens over a page, are fit too', async () => {
  const { page, complaints } = await visit()
  await page.goto('/dang-nhap')
  await page.locator('input[name=username]').waitFor()
  const faults = await axeFaults(page)
  await page.setViewportSize({ width: widths.phone, height: 844 })
  expect(await overflow(page)).toBe(0)

  const office = await visit({ as: accountOf('quantri') })
  const over = async (what: string): Promise<void> => {
    for (const fault of await axeFaults(office.page)) faults.push(`${what}: ${fault}`)
  }
  await office.page.getByRole('heading', { name: 'Tổng quan' }).waitFor()
  await office.page.keyboard.press('Control+k')
  await office.page.getByRole('dialog').waitFor()
  await over('palette')
  await office.page.keyboard.press('Escape')
  await office.page.getByRole('button', { name: /^Thông báo/ }).click()
  await over('bell')
  await office.page.keyboard.press('Escape')
  await office.page.getByRole('button', { name: /^Tài khoản của/ }).click()
  await over('person')
  await office.page.goto('/quan-tri/nguoi-dung')
  await office.page.getByRole('button', { name: 'Thêm người dùng' }).click()
  await office.page.getByRole('dialog').waitFor()
  await over('new person')
  expect([...faults, ...complaints, ...office.complaints]).toEqual([])
})

test('what the review and a task open while one works is fit too', async () => {
  const { page, complaints } = await visit({ as: accountOf('vanphong') })
  const faults: string[] = []
  const look = async (what: string): Promise<void> => {
    for (const fault of await axeFaults(page)) faults.push(`${what}: ${fault}`)
  }
  const { items } = await ask<{ items: { id: string }[] }>(page, '/documents?limit=1&status=waiting')
  await page.goto(`/van-ban/${items[0]?.id ?? 'none'}/duyet`)
  await page.locator('.draft').first().waitFor()
  await page.keyboard.press('j')
  for (const [key, what] of [
    ['c', 'lead'],
    ['t', 'deadline'],
    ['e', 'title'],
    ['?', 'help'],
    ['s', 'split'],
  ] as const) {
    await page.keyboard.press(key)
    await page.locator('.draft input:focus, .draft textarea:focus, [role=dialog]').first().waitFor()
    await look(what)
    await page.keyboard.press('Escape')
    await page
      .locator('.draft input:focus, .draft textarea:focus, [role=dialog]')
      .first()
      .waitFor({ state: 'hidden' })
  }
  await page.keyboard.press(' ')
  await look('bulk')

  const tasks = await ask<{ items: { id: string }[] }>(page, '/tasks?limit=1&work=in-progress')
  await page.goto(`/nhiem-vu/${tasks.items[0]?.id ?? 'none'}`)
  await page.locator('.composer-choices button').first().click()
  await page.locator('.action-sheet').waitFor()
  await look('composer')
  expect([...faults, ...complaints]).toEqual([])
})

/** Waits until nothing is being loaded any more; the line of live events stays open for ever. */
async function settled(page: Page): Promise<void> {
  await page.locator('main h1, main h2').first().waitFor()
  await page.locator('[aria-busy=true], .loading').first().waitFor({ state: 'detached' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

/** Serious and critical findings of axe, in one line each. */
async function axeFaults(page: Page): Promise<string[]> {
  await stillness(page)
  // The content policy forbids script tags of others; what the debugger evaluates is not bound by it.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }))
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160) ?? ''} ${nodes[0]?.failureSummary ?? ''}`,
    )
}

/** Waits until nothing fades in or out: what is half there has no contrast. */
async function stillness(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('[class*="-appear"], [class*="-enter"]') === null &&
      document
        .getAnimations()
        .every(
          ({ playState, effect }) =>
            playState !== 'running' || effect?.getComputedTiming().endTime === Infinity,
        ),
  )
}

/** How many rows of a table have lost the column that says what they are about. */
async function narrowTitles(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('.data-table :is(.task-title, .figure-name)')].filter(
        (title) => title.checkVisibility() && title.getBoundingClientRect().width < 100,
      ).length,
  )
}

/** What is called by its code where people expect words. */
async function codes(page: Page): Promise<string[]> {
  const done = await page.locator('.audit-action').allInnerTexts()
  return done.filter((words) => /^[a-z-]+\.[a-z-]+$/.test(words))
}

declare global {
  interface Window {
    axe: typeof axe
  }
}

async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
