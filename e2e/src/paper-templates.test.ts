import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accountOf, ask, useBrowser } from './visit.ts'

const visit = useBrowser()

/** Opens the reminder to a unit and waits until its pages are drawn. */
async function openReminder(page: Page, unit: string): Promise<void> {
  await page.goto(`/van-ban-di/reminder/${unit}`)
  await page.getByRole('img', { name: 'Các trang của công văn đôn đốc' }).waitFor()
}

test('a template is saved, seen in the next letter; a number is taken and the next one suggested', async () => {
  const { page, complaints, shotAtEveryWidth } = await visit({ as: accountOf('vanphong') })
  await page.goto('/quan-tri/mau-van-ban')
  await page.getByText('Cơ quan chưa lưu mẫu nào.').waitFor()
  const sample = page.getByRole('img', { name: 'Trang mẫu của công văn' })
  await sample.waitFor()
  await shotAtEveryWidth('templates-none')

  await page.getByLabel('Cơ quan ban hành').fill('Ban Chỉ đạo chuyển đổi số')
  await page.getByLabel('Ký hiệu sau số').fill('/BCĐ-TH')
  await page.getByRole('button', { name: 'Lưu mẫu' }).click()
  await page.getByText('Đã lưu mẫu').waitFor()
  await page.getByRole('button', { name: 'Thêm người ký' }).click()
  const signer = page.getByRole('group', { name: 'Người ký 1' })
  await signer.getByLabel('Chức vụ').fill('Phó Chánh Văn phòng')
  await signer.getByLabel('Người ký', { exact: true }).fill('Trần Văn An')
  await signer.getByText('Theo quy định, Phó Chánh Văn phòng ký: KT. Chánh Văn phòng.').waitFor()
  await signer.getByRole('button', { name: 'Ghi theo quy định' }).click()
  await page.getByRole('button', { name: 'Lưu người ký' }).click()
  await page.getByText('Đã lưu danh sách người ký').waitFor()
  await page.getByText('Sửa lần cuối').first().waitFor()
  await page.getByText('Các lần sửa (1)').click()
  await page.getByText('Nguyễn Thị Mai: cơ quan ban hành, ký hiệu').waitFor()
  await page.locator('.paper-preview[aria-busy=false]').waitFor()
  await page.getByRole('heading', { name: 'Quản trị' }).scrollIntoViewIfNeeded()
  await shotAtEveryWidth('templates-kept')

  const units = (await ask<{ items: { id: string; name: string }[] }>(page, '/units')).items
  const [first, second] = units.filter(({ name }) => name.startsWith('Sở '))
  if (!first || !second) throw new Error('the sample has no departments')
  await openReminder(page, first.id)
  expect(await page.getByLabel('Cơ quan ban hành').inputValue()).toBe('Ban Chỉ đạo chuyển đổi số')
  await page.getByLabel('Chọn người ký').selectOption({ label: 'Trần Văn An – Phó Chánh Văn phòng' })
  await page.getByLabel('Địa danh').fill('Đà Lạt')
  await page.getByText('Khác mẫu của cơ quan: địa danh.').waitFor()
  await page.getByRole('button', { name: 'Lấy số 01' }).click()
  expect(await page.getByLabel('Số, ký hiệu').inputValue()).toBe('01/BCĐ-TH')
  await shotAtEveryWidth('paper-differs')
  await page.getByRole('button', { name: 'Lưu làm mẫu của cơ quan' }).first().click()
  await page.getByText('Khác mẫu của cơ quan: địa danh.').waitFor({ state: 'detached' })
  const file = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Tải Word' }).click()
  expect((await file).suggestedFilename()).toMatch(/\.docx$/)

  await openReminder(page, second.id)
  expect(await page.getByLabel('Địa danh').inputValue()).toBe('Đà Lạt')
  await page.getByText('Số tiếp theo: 02').waitFor()
  await page.getByLabel('Số, ký hiệu').fill('01/BCĐ-TH')
  await page.getByText(`Số 01/BCĐ-TH đã dùng cho`).waitFor()
  await page.getByText(`gửi ${first.name}`).waitFor()
  await shotAtEveryWidth('paper-number-taken')
  await page.getByRole('button', { name: 'Lấy số 02' }).click()
  expect(await page.getByLabel('Số, ký hiệu').inputValue()).toBe('02/BCĐ-TH')

  await page.goto('/quan-tri/mau-van-ban?thethuc=party&loai=report')
  await page.getByRole('img', { name: 'Trang mẫu của báo cáo' }).waitFor()
  await shotAtEveryWidth('templates-party')
  expect(complaints).toEqual([])
})
