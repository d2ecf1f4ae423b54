import exceljs from 'exceljs'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accountOf, ask, useBrowser } from './visit.ts'

const visit = useBrowser()

const head = ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Phối hợp', 'Thời hạn', 'Sản phẩm', 'Số văn bản']

async function bookOf(rows: readonly (readonly unknown[])[]): Promise<Buffer> {
  const book = new exceljs.Workbook()
  const sheet = book.addWorksheet('Danh mục')
  for (const row of [['DANH MỤC NHIỆM VỤ'], [], head, ...rows]) sheet.addRow([...row])
  return Buffer.from(await book.xlsx.writeBuffer())
}

async function bring(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto('/nhap-bang')
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer })
  await page.getByRole('heading', { name }).waitFor()
}

const preview = (page: Page) => page.getByRole('region', { name: 'Xem trước' })

test('a table becomes tasks: an unclear name is chosen, the preview confirmed, the task says where it comes from', async () => {
  const { page, complaints, shot, shotAtEveryWidth } = await visit({ as: accountOf('vanphong') })
  await bring(
    page,
    'nhiem-vu-quy-1.xlsx',
    await bookOf([
      ['I', 'LĨNH VỰC KINH TẾ'],
      [
        1,
        'Lập kế hoạch rà soát nhà đất công sản năm 2027',
        'Sở Tài chánh',
        'Sở Xây dựng',
        new Date('2027-03-31'),
        'Kế hoạch',
        '',
      ],
      [
        2,
        'Xây dựng phương án phòng chống hạn mặn năm 2027',
        'Sở Nông nghiệp và Môi trường',
        '',
        'quý II/2027',
        'Phương án',
        '',
      ],
    ]),
  )
  const rows = preview(page)
  await rows.getByText('Không có cơ quan nào tên “Sở Tài chánh”.').filter({ visible: true }).waitFor()
  const confirm = page.getByRole('button', { name: /^(Ghi|Còn) / })
  expect(await confirm.isDisabled()).toBe(true)
  await shot('import-errors')

  await rows.getByRole('button', { name: 'Sở Tài chính', exact: true }).filter({ visible: true }).click()
  await page.getByRole('button', { name: 'Ghi 2 dòng' }).waitFor()
  await rows.getByText('30/06/2027').filter({ visible: true }).waitFor()
  await shotAtEveryWidth('import-preview')
  await page.getByRole('button', { name: 'Ghi 2 dòng' }).click()
  await page.getByText('Đã ghi 2 dòng mới.').waitFor()

  const { items } = await ask<{ items: { id: string; title: string; lead: { name: string } }[] }>(
    page,
    '/tasks?q=cong%20san',
  )
  expect(items.map(({ title, lead }) => [title, lead.name])).toEqual([
    ['Lập kế hoạch rà soát nhà đất công sản năm 2027', 'Sở Tài chính'],
  ])
  await page.goto(`/nhiem-vu/${items[0]?.id}`)
  await page.getByRole('link', { name: 'nhiem-vu-quy-1.xlsx, dòng 5' }).click()
  await page.getByText('Đã ghi 2 dòng mới.').waitFor()
  await page.getByRole('link', { name: 'Các lần nhập' }).click()
  await page.getByRole('row', { name: /nhiem-vu-quy-1\.xlsx.*Đã nhập/ }).waitFor()
  expect(complaints).toEqual([])
})

test('a list that was exported, edited in Excel and brought back changes only what was edited', async () => {
  const { page, shot } = await visit({ as: accountOf('vanphong') })
  await page.goto('/nhiem-vu?q=han%20man')
  await page.getByRole('link', { name: 'Xây dựng phương án phòng chống hạn mặn năm 2027' }).first().waitFor()
  const answer = await page.request.get('/api/v1/tasks/export?q=han%20man')
  const book = new exceljs.Workbook()
  await book.xlsx.load(new Uint8Array(await answer.body()).buffer)
  const sheet = book.worksheets[0]
  let found = 0
  sheet?.eachRow((row) => {
    row.eachCell((cell, at) => {
      if (
        !(cell.value instanceof Date) ||
        row.getCell(2).text !== 'Xây dựng phương án phòng chống hạn mặn năm 2027'
      )
        return
      if (at < 4 || cell.numFmt !== 'dd/mm/yyyy') return
      cell.value = new Date('2027-09-30T00:00:00Z')
      found += 1
    })
  })
  expect(found).toBe(1)
  await bring(page, 'danh-sach.xlsx', Buffer.from(await book.xlsx.writeBuffer()))
  await preview(page).getByRole('insertion').filter({ visible: true }).waitFor()
  await shot('import-changes')
  await page.getByRole('button', { name: 'Ghi 1 dòng' }).click()
  await page.getByText('Đã ghi 1 dòng thay đổi.').waitFor()
  await page.goto('/nhiem-vu?q=han%20man')
  await page.getByRole('link', { name: 'Xây dựng phương án phòng chống hạn mặn năm 2027' }).first().click()
  await page.getByText('đồng ý gia hạn đến 30/09/2027').waitFor()
})

test('a file that is no table gets a clear sentence; what is wrong comes back beside its rows', async () => {
  const { page } = await visit({ as: accountOf('vanphong') })
  await page.goto('/nhap-bang')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'bang.xlsx', mimeType: '', buffer: Buffer.from('không phải bảng') })
  await page.getByText('Tên tệp không đúng với nội dung').waitFor()

  await bring(
    page,
    'con-loi.xlsx',
    await bookOf([[1, 'Việc không rõ thời hạn của tỉnh', 'Sở Y tế', '', '31/4/2027', '', '']]),
  )
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Tải tệp có ghi chú lỗi' }).click()
  const download = await waiting
  const book = new exceljs.Workbook()
  await book.xlsx.load(new Uint8Array(await readFile(await download.path())).buffer)
  expect(book.worksheets[0]?.getCell('H4').value).toContain('lịch không có ngày này')
})
