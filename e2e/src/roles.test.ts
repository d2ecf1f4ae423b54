import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { accountOf, ask, atPath, useBrowser } from './visit.ts'

const visit = useBrowser()

interface Task {
  readonly id: string
  readonly lead: { readonly id: string; readonly name: string } | null
  readonly document: { readonly id: string } | null
}

interface Listed<Item> {
  readonly items: readonly Item[]
}

test('a focal point sees the tasks of its own unit and nobody else’s, whatever it types', async () => {
  const office = await visit({ as: accountOf('vanphong') })
  const all = await everyTask(office.page)
  const { page, shot } = await visit({ as: accountOf('sotaichinh') })
  const own = await everyTask(page)
  expect(own.length).toBeGreaterThan(0)
  expect(own.length).toBeLessThan(all.length)

  await page.goto('/nhiem-vu')
  const table = page.getByRole('table')
  await table.waitFor()
  await expect.poll(() => page.getByText(`${own.length} nhiệm vụ`, { exact: true }).count()).toBe(1)

  const visible = new Set(own.map(({ id }) => id))
  const foreign = all.find(({ id }) => !visible.has(id))
  if (!foreign) throw new Error('the sample has tasks of other units')
  expect((await page.request.get(`/api/v1/tasks/${foreign.id}`)).status()).toBe(404)
  await page.goto(`/nhiem-vu/${foreign.id}`)
  await page.getByRole('complementary').getByText('Không tìm thấy').waitFor()
  expect(await page.getByRole('complementary').innerText()).toMatch(
    /Không có nội dung này, hoặc bạn không được xem\.\s+Kiểm tra/,
  )
  await shot('foreign-task')
})

test('documents of others, the review and administration stay closed to a focal point', async () => {
  const office = await visit({ as: accountOf('vanphong') })
  const { items: documents } = await ask<Listed<{ id: string }>>(office.page, '/documents?limit=100')
  const { page, shot } = await visit({ as: accountOf('sotaichinh') })
  const { items: seen } = await ask<Listed<{ id: string }>>(page, '/documents?limit=100')
  const foreign = documents.find(({ id }) => !seen.some((one) => one.id === id))
  if (!foreign) throw new Error('the sample has documents that give the unit nothing')

  expect((await page.request.get(`/api/v1/documents/${foreign.id}`)).status()).toBe(404)
  await page.goto(`/van-ban/${foreign.id}`)
  await page.getByText('Không tìm thấy').first().waitFor()
  await shot('foreign-document')

  const known = seen[0]?.id ?? foreign.id
  await page.goto(`/van-ban/${known}`)
  await page.getByRole('link', { name: 'Mở trong danh sách nhiệm vụ' }).waitFor()
  expect(await page.locator('a[href*="task-table"], a[href*="/original"]').count()).toBe(0)
  expect((await page.request.get(`/api/v1/documents/${known}/drafts`)).status()).toBe(403)
  await page.goto(`/van-ban/${known}/duyet`)
  await atPath(page, `/van-ban/${known}`)
  await page.getByText('Bạn xem những đoạn giao việc cho đơn vị mình.').waitFor()
  await shot('review-closed')

  for (const address of ['/people', '/audit', '/provinces']) {
    const status = (await page.request.get(`/api/v1${address}`)).status()
    expect({ address, status }).toEqual({ address, status: 403 })
  }
  expect(await page.getByRole('link', { name: 'Quản trị' }).count()).toBe(0)
  for (const address of ['/quan-tri', '/quan-tri/nguoi-dung', '/quan-tri/nhat-ky']) {
    await page.goto(address)
    await page
      .getByText(/Không có quyền|Không có trang này/)
      .first()
      .waitFor()
  }
  await shot('administration-closed')
})

test('an address that nobody made says so, and the frame stays', async () => {
  const { page } = await visit({ as: accountOf('lanhdao') })
  await page.goto('/khong-co-trang-nay')
  await page.getByText('Không có trang này').waitFor()
  await page.goto('/nhiem-vu/khong-phai-ma')
  await page.getByRole('complementary').getByRole('alert').waitFor()
  expect(await page.getByRole('navigation', { name: 'Các mục chính' }).count()).toBe(1)
})

test('who may only look changes nothing', async () => {
  const { page } = await visit({ as: accountOf('kiemtra') })
  const tasks = await everyTask(page)
  await page.goto(`/nhiem-vu/${tasks[0]?.id ?? ''}`)
  await page.getByRole('heading', { name: 'Diễn biến' }).waitFor()
  expect(await page.locator('.composer-choices').count()).toBe(0)
  await page.goto('/van-ban')
  await page.getByRole('table').waitFor()
  expect(await page.getByRole('button', { name: 'Nhập văn bản' }).count()).toBe(0)
  const answer = await page.request.post('/api/v1/documents/text', { data: { text: 'Giao Sở Tài chính.' } })
  expect(answer.status()).toBe(403)
})

/** Every task that this person may see. */
async function everyTask(page: Page): Promise<Task[]> {
  return [...(await ask<Listed<Task>>(page, '/tasks?limit=200')).items]
}
