import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { accountOf, ask, useBrowser } from './visit.ts'

const visit = useBrowser()

interface Draft {
  readonly id: string
  readonly title: string
  readonly deliverable: string | null
}

test('what one reviewer changes stands on the other’s screen within two seconds, without reload', async () => {
  const document = await waitingDocument()
  const one = await visit({ as: accountOf('vanphong') })
  const other = await visit({ as: accountOf('quantri') })
  for (const { page } of [one, other]) await openReview(page, document)
  await one.page.keyboard.press('j')
  const changed = await editDeliverable(one.page, 'Kế hoạch liên ngành')
  const began = performance.now()
  await other.page.getByText('Kế hoạch liên ngành').first().waitFor({ timeout: 2000 })
  expect(performance.now() - began, 'milliseconds').toBeLessThan(2000)
  expect(await storedDeliverable(other.page, document, changed)).toBe('Kế hoạch liên ngành')

  // A decision shows as quickly as a word.
  await other.page.keyboard.press('j')
  await other.page.keyboard.press('a')
  await one.page.locator('.draft.is-accepted').first().waitFor({ timeout: 2000 })
  await one.page.keyboard.press('a')
  await other.page.locator('.draft.is-accepted').first().waitFor({ state: 'detached', timeout: 2000 })
})

test('an edit of an older state is shown beside the newer one, and overwrites nothing by itself', async () => {
  const document = await waitingDocument()
  const one = await visit({ as: accountOf('vanphong') })
  const other = await visit({ as: accountOf('quantri') })
  // The second reviewer hears of nothing: a line that carries requests but no live events.
  await other.page.route('**/api/v1/live**', (route) => route.abort())
  for (const { page } of [one, other]) await openReview(page, document)
  await one.page.keyboard.press('j')
  await other.page.keyboard.press('j')
  const changed = await editDeliverable(one.page, 'Đề án của người thứ nhất')
  await editDeliverable(other.page, 'Đề án của người thứ hai')

  const notice = other.page.locator('.conflict')
  await notice.waitFor()
  const shown = await notice.innerText()
  expect(shown).toContain('Đề án của người thứ nhất')
  expect(shown).toContain('Đề án của người thứ hai')
  await other.shot('conflict')
  expect(await storedDeliverable(one.page, document, changed)).toBe('Đề án của người thứ nhất')

  await notice.getByRole('button', { name: 'Vẫn dùng của tôi' }).click()
  await notice.waitFor({ state: 'detached' })
  await one.page.getByText('Đề án của người thứ hai').first().waitFor({ timeout: 5000 })
  expect(await storedDeliverable(one.page, document, changed)).toBe('Đề án của người thứ hai')
})

/** A document of the sample that waits for its review. */
async function waitingDocument(): Promise<string> {
  const { page } = await visit({ as: accountOf('vanphong') })
  const { items } = await ask<{ items: { id: string; symbol: string | null }[] }>(
    page,
    '/documents?limit=100',
  )
  const document = items.find(({ symbol }) => symbol === '27-CTr/TU')
  if (!document) throw new Error('the sample has a programme that waits for review')
  await page.close()
  return document.id
}

async function openReview(page: Page, document: string): Promise<void> {
  await page.goto(`/van-ban/${document}/duyet`)
  await page.locator('.draft').first().waitFor()
  await page.waitForLoadState('networkidle').catch(() => undefined)
}

/** Types the deliverable of the selected draft; returns the draft's id once the server has answered. */
async function editDeliverable(page: Page, words: string): Promise<string> {
  const card = page.locator('.draft.is-selected')
  await card.getByTitle('Sửa sản phẩm').click()
  const answered = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await card.getByLabel('Sản phẩm').fill(words)
  await page.keyboard.press('Enter')
  return new URL((await answered).url()).pathname.split('/').at(-1) ?? ''
}

async function storedDeliverable(page: Page, document: string, id: string): Promise<string | null> {
  const { items } = await ask<{ items: Draft[] }>(page, `/documents/${document}/drafts`)
  return items.find((draft) => draft.id === id)?.deliverable ?? null
}
