import { readFile } from 'node:fs/promises'
import { expect, inject, test } from 'vitest'
import type { Page } from 'playwright-core'
import { realDocuments, shippedDocument } from './given-documents.ts'
import type { Account } from './setup.ts'
import { unzip } from './unzip.ts'
import { accountOf, ask, atPath, chooseOwnPassword, sampleNames, signIn, useBrowser } from './visit.ts'

const visit = useBrowser()
const [given] = realDocuments

test('the first start says where it is and who may sign in', () => {
  const { printed } = inject('server')
  expect(printed).toMatch(/Điều Hành đã sẵn sàng: http:\/\/localhost:\d+/)
  expect(printed).toContain('dữ liệu mẫu, không có thật')
  const passwords = sampleNames.map((name) => accountOf(name).password)
  expect(new Set(passwords).size).toBe(5)
})

test.skipIf(given?.missing ?? true)('a real document becomes tasks that are done and seen', async () => {
  await walk({ name: given?.name ?? '', bytes: await readFile(given?.path ?? '') })
})

if (given?.missing ?? true) {
  test('a shipped document becomes tasks that are done and seen', async () => {
    await walk(shippedDocument())
  })
}

const lead = 'Sở Nông nghiệp và Môi trường'

/** From a file to a confirmed task, each step by the person whose step it is. */
async function walk(file: { name: string; bytes: Buffer }): Promise<void> {
  const office = await visit({ as: accountOf('vanphong') })
  const leader = await visit({ as: accountOf('lanhdao') })
  await leader.page.getByRole('heading', { name: 'Tổng quan' }).waitFor()
  const inTime = await box(leader.page, 'in-time')
  const done = await box(leader.page, 'done-on-time')

  await importFile(office.page, file)
  const title = await reviewOne(office.page)
  await office.shot('review')
  await assign(office.page, title)
  // The leader has not touched the page: it follows.
  await expect.poll(() => box(leader.page, 'in-time'), { timeout: 5000 }).toBe(inTime + 1)

  const agency = await visit({ as: await newFocalPoint() })
  await doTask(agency.page, title)
  await agency.shot('submitted')

  await confirmTask(office.page, title)
  await expect.poll(() => box(leader.page, 'done-on-time'), { timeout: 5000 }).toBe(done + 1)
  expect(await box(leader.page, 'in-time')).toBe(inTime)
  await leader.page.reload()
  await leader.page.getByText(`${lead} báo cáo hoàn thành`).first().waitFor()
  await leader.shot('overview')
  for (const { complaints } of [office, leader, agency]) expect(complaints).toEqual([])
}

async function importFile(page: Page, file: { name: string; bytes: Buffer }): Promise<void> {
  await page.getByRole('link', { name: 'Văn bản', exact: true }).click()
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Nhập văn bản' }).click()
  const chooser = await asked
  await chooser.setFiles({ name: file.name, mimeType: 'text/plain', buffer: file.bytes })
  const uploads = page.getByRole('region', { name: 'Tệp đang vào sổ' })
  await uploads.getByText(/đã vào sổ, \d+ dự thảo nhiệm vụ/).waitFor()
  await uploads.getByRole('link', { name: 'Duyệt' }).click()
  await page.locator('.draft').first().waitFor()
}

/** Lead, deadline and consent for the first draft, by keyboard alone; returns its title. */
async function reviewOne(page: Page): Promise<string> {
  await page.keyboard.press('j')
  const card = page.locator('.draft.is-selected')
  await card.waitFor()
  const title = (await card.locator('.draft-title').innerText()).replace(/^\d+\.\s*/, '')

  await page.keyboard.press('c')
  await page.getByRole('combobox', { name: 'Chủ trì' }).waitFor()
  await page.keyboard.type('nong nghiep va moi truong')
  await page.getByRole('listbox').getByRole('option', { name: lead }).waitFor()
  await page.keyboard.press('Enter')
  await card.getByText(lead).waitFor()

  await page.keyboard.press('t')
  await page.keyboard.type(daysAhead(40))
  await page.keyboard.press('Enter')
  await card.getByText(daysAhead(40)).waitFor()

  await page.keyboard.press('a')
  await page.locator('.draft.is-accepted').filter({ hasText: title }).waitFor()
  return title
}

async function assign(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Giao 1 nhiệm vụ' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(lead).waitFor()
  await dialog.getByRole('button', { name: 'Giao ngay' }).click()
  await page.getByText('Đã giao 1 nhiệm vụ').first().waitFor()
  const words = title.slice(0, 24).replaceAll('&', '&amp;')
  for (const [button, part] of [
    ['Tải bản Excel', 'xl/'],
    ['Tải bản Word', 'word/document.xml'],
  ] as const) {
    const asked = page.waitForEvent('download')
    await page.getByRole('link', { name: button }).click()
    const parts = unzip(await readFile(await (await asked).path()))
    const text = [...parts].filter(([name]) => name.startsWith(part)).map(([, content]) => content)
    expect(text.join('')).toContain(words)
    expect(text.join('')).toContain(lead)
  }
  await page.getByRole('link', { name: 'Xem các nhiệm vụ vừa giao' }).click()
  await atPath(page, '/nhiem-vu')
  await page
    .getByRole('row')
    .filter({ hasText: title.slice(0, 40) })
    .first()
    .waitFor()
}

/** The administrator makes an account for the agency that leads; its holder chooses a password. */
async function newFocalPoint(): Promise<Account> {
  const { page } = await visit({ as: accountOf('quantri') })
  await page.goto('/quan-tri/nguoi-dung')
  await page.getByRole('button', { name: 'Thêm người dùng' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Họ và tên').fill('Hoàng Văn Thử')
  await dialog.getByLabel('Tên đăng nhập').fill('sonongnghiep')
  await dialog.getByRole('combobox', { name: 'Đơn vị' }).fill('nong nghiep va moi truong')
  await page.getByRole('listbox').getByRole('option', { name: lead }).click()
  await dialog.getByText(lead).waitFor()
  await dialog.getByRole('button', { name: 'Lập tài khoản' }).click()
  const once = await page.locator('.password-once').innerText()

  const own = 'ruộng lúa chín vàng'
  const holder = await visit()
  await signIn(holder.page, { username: 'sonongnghiep', password: once })
  await chooseOwnPassword(holder.page, once, own)
  return { username: 'sonongnghiep', password: own }
}

/** The agency accepts, tells how far it is, and submits with evidence. */
async function doTask(page: Page, title: string): Promise<void> {
  await openTask(page, title)
  await act(page, 'Nhận nhiệm vụ')
  await act(page, 'Báo tiến độ', async (form) => {
    await form.getByLabel('Đã làm được gì, còn gì?').fill('Đã lập kế hoạch, đang lấy ý kiến các xã.')
    await form.getByLabel('Tiến độ (%)').fill('60')
  })
  await page.locator('.event.is-progress').getByText('60 %').waitFor()
  await act(page, 'Báo cáo hoàn thành', async (form) => {
    await form.getByLabel('Kết quả, sản phẩm đã hoàn thành').fill('Đã ban hành kế hoạch, gửi kèm.')
    const evidence = { name: 'ket-qua.txt', mimeType: 'text/plain', buffer: Buffer.from('Kế hoạch số 01') }
    await form.locator('input[type=file]').setInputFiles(evidence)
    await form.getByText(/ket-qua\.txt \(/).waitFor()
  })
  await page.locator('.event.is-submit').getByText('ket-qua.txt').waitFor()
}

async function confirmTask(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Tổng quan' }).click()
  const asked = page.getByRole('link', { name: title.slice(0, 40) }).first()
  await asked.click()
  await page.locator('.event.is-submit').getByText('ket-qua.txt').waitFor()
  await act(page, 'Xác nhận hoàn thành')
  await page.locator('.event.is-confirm').waitFor()
}

async function openTask(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Nhiệm vụ', exact: true }).click()
  await page
    .getByRole('row')
    .filter({ hasText: title.slice(0, 40) })
    .first()
    .click()
  await page.getByRole('heading', { name: 'Diễn biến' }).waitFor()
}

type Form = ReturnType<Page['locator']>

/** Chooses an action of the task, fills in what it asks for, and sends it. */
async function act(page: Page, name: string, fill?: (form: Form) => Promise<void>): Promise<void> {
  const choices = page.locator('.composer-choices')
  await choices.waitFor()
  const button = choices.getByRole('button', { name, exact: true })
  if ((await button.count()) === 0) {
    await choices.getByRole('button', { name: 'Việc khác' }).click()
    await page.locator('.action-menu').getByRole('button', { name, exact: true }).click()
  } else {
    await button.click()
  }
  const form = page.locator('.action-sheet')
  await fill?.(form)
  await form.getByRole('button', { name, exact: true }).click()
  await form.waitFor({ state: 'detached' })
}

/** One of the official figures at the head of a page. */
async function box(page: Page, timeliness: string): Promise<number> {
  const words = await page.locator(`.task-box.is-${timeliness} .task-box-count`).innerText()
  return Number(words.replaceAll('.', ''))
}

function daysAhead(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000)
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(day)
}

test.for(realDocuments.map((document) => [document.name, document] as const))(
  'real document %s is dropped on the register and can be reviewed',
  async ([, document], { skip }) => {
    if (document.missing) skip('../shared/data/seed-documents is missing')
    const { page, complaints, shot } = await visit({ as: accountOf('vanphong') })
    await page.goto('/van-ban')
    await page.getByRole('table').waitFor()
    const content = await readFile(document.path, 'utf8')
    const transfer = await page.evaluateHandle(
      ([name, text]) => {
        const data = new DataTransfer()
        data.items.add(new File([text], name, { type: 'text/plain' }))
        return data
      },
      [document.name, content] as const,
    )
    for (const event of ['dragenter', 'dragover', 'drop']) {
      await page.dispatchEvent('main', event, { dataTransfer: transfer })
    }
    const uploads = page.getByRole('region', { name: 'Tệp đang vào sổ' })
    await uploads.getByText(/đã vào sổ|đã có trong sổ/).waitFor()
    await uploads.getByRole('link').last().click()
    await page.waitForURL((url) => /^\/van-ban\/[^/]+$/.test(url.pathname))
    const id = new URL(page.url()).pathname.split('/')[2] ?? ''
    const { items } = await ask<{ items: unknown[] }>(page, `/documents/${id}/drafts`)
    expect(items.length).toBeGreaterThan(0)
    await page.goto(`/van-ban/${id}/duyet`)
    await page.locator('.draft').first().waitFor()
    expect(await page.locator('.draft').count()).toBe(items.length)
    await page.keyboard.press('j')
    await page.locator('.draft.is-selected').waitFor()
    await shot(`review-${document.name}`)
    expect(complaints).toEqual([])
  },
)
