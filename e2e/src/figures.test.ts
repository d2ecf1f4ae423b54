import exceljs from 'exceljs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { accountOf, useBrowser } from './visit.ts'

const visit = useBrowser()

async function bookOf(rows: readonly (readonly unknown[])[]): Promise<Buffer> {
  const book = new exceljs.Workbook()
  const sheet = book.addWorksheet('Biểu 1')
  for (const row of rows) sheet.addRow([...row])
  return Buffer.from(await book.xlsx.writeBuffer())
}

async function bring(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto('/nhap-bang')
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer })
  await page.getByRole('heading', { name }).waitFor()
}

test('a table of indicators becomes a list in which each figure says where it came from', async () => {
  const { page, complaints, shot, shotAtEveryWidth } = await visit({ as: accountOf('vanphong') })
  await page.goto('/chi-tieu')
  await page.getByText('Chưa có chỉ tiêu nào.').waitFor()
  await shot('indicators-none')
  await bring(
    page,
    'chi-tieu-6-thang.xlsx',
    await bookOf([
      ['TÌNH HÌNH THỰC HIỆN CHỈ TIÊU KINH TẾ - XÃ HỘI 6 THÁNG ĐẦU NĂM 2026'],
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2026', 'Thực hiện 6 tháng', 'Ước cả năm', 'Cơ quan theo dõi'],
      ['I', 'KINH TẾ'],
      [1, 'Tốc độ tăng tổng sản phẩm trên địa bàn', '%', '8 - 8,5', 7.92, '≥ 8', 'Sở Tài chính'],
      [
        2,
        'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng',
        'tỷ đồng',
        52000,
        '25.480,5',
        52300,
        'Sở Công Thương',
      ],
      ['II', 'XÃ HỘI'],
      [3, 'Trường đạt chuẩn quốc gia', 'trường', 400, '197/390', '', 'Sở Giáo dục và Đào tạo'],
      [4, 'Tỷ lệ hộ nghèo đa chiều', '%', '≤ 1,2', 1.35, 1.2, 'Sở Nông nghiệp và Môi trường'],
    ]),
  )
  await page.getByText('25.480,5 (6 tháng đầu năm 2026)').filter({ visible: true }).waitFor()
  await shot('indicators-preview')
  await page.getByRole('button', { name: 'Ghi 4 dòng' }).click()
  await page.getByRole('link', { name: 'Xem chỉ tiêu' }).click()
  await page.getByRole('link', { name: '25.480,5' }).waitFor()
  await shotAtEveryWidth('indicators')
  await page.getByRole('searchbox').fill('ho ngheo')
  await page.getByText('1 chỉ tiêu').waitFor()
  await page.getByRole('link', { name: 'Tỷ lệ hộ nghèo đa chiều' }).click()
  await page.getByRole('heading', { name: 'Tỷ lệ hộ nghèo đa chiều' }).waitFor()
  await page.getByRole('heading', { name: 'Các lần ghi' }).waitFor()
  await shotAtEveryWidth('indicator')
  await page.getByRole('link', { name: 'chi-tieu-6-thang.xlsx trang Biểu 1, ô E8' }).click()
  await page.getByText('Đã ghi 4 dòng mới.').waitFor()
  expect(complaints).toEqual([])
})

test('a table of projects becomes a list with plan, payments and rate', async () => {
  const { page, complaints, shot, shotAtEveryWidth } = await visit({ as: accountOf('vanphong') })
  await bring(
    page,
    'giai-ngan-thang-10.xlsx',
    await bookOf([
      ['TIẾN ĐỘ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2026'],
      ['', '', '', '', '', '', '', 'Đơn vị tính: triệu đồng'],
      [
        'TT',
        'Mã dự án',
        'Tên dự án',
        'Chủ đầu tư',
        'Nhóm',
        'Tổng mức đầu tư',
        'Kế hoạch vốn năm 2026',
        'Giải ngân đến ngày 31/10/2026',
        'Tỷ lệ (%)',
      ],
      ['I', '', 'GIAO THÔNG', '', '', 300000, 70000, 40500.5, ''],
      [
        1,
        '8012345',
        'Đường nối cảng với quốc lộ, đoạn qua ba xã ven biển',
        'Sở Xây dựng',
        'B',
        250000,
        50000,
        '30.500,5',
        61,
      ],
      [2, '8012346', 'Cầu thay thế bến đò', 'Ban quản lý dự án khu vực 3', 'C', 50000, 20000, 10000, 50],
      ['II', '', 'GIÁO DỤC', '', '', 100000, 25000, 6000, ''],
      [
        3,
        '8012399',
        'Trường trung học phổ thông khu đô thị mới',
        'Sở Giáo dục và Đào tạo',
        'C',
        100000,
        25000,
        6000,
        24,
      ],
    ]),
  )
  await page.getByRole('button', { name: 'Ghi 3 dòng' }).click()
  await page.getByRole('link', { name: 'Xem dự án đầu tư công' }).click()
  await page.getByRole('link', { name: '30.500,5' }).waitFor()
  await shotAtEveryWidth('projects')
  await page.getByLabel('Tỷ lệ giải ngân').selectOption('30')
  await page.getByText('1 dự án · kế hoạch 25.000').waitFor()
  expect(new URL(page.url()).searchParams.get('duoi')).toBe('30')
  await page.getByRole('button', { name: 'Bỏ lọc' }).click()
  await page.getByRole('button', { name: 'Tỷ lệ', exact: true }).click()
  await expect
    .poll(() => page.locator('.figure-name a').allInnerTexts())
    .toEqual([
      'Trường trung học phổ thông khu đô thị mới',
      'Cầu thay thế bến đò',
      'Đường nối cảng với quốc lộ, đoạn qua ba xã ven biển',
    ])
  await page.getByRole('link', { name: 'Cầu thay thế bến đò' }).click()
  await page.getByText('Giải ngân đến 31/10/2026').first().waitFor()
  await shotAtEveryWidth('project')

  await page.goto('/nhap-bang')
  await page.getByRole('link', { name: 'giai-ngan-thang-10.xlsx' }).click()
  await page.getByRole('button', { name: 'Rút lại lần nhập này' }).click()
  await shot('import-undo')
  await page.getByRole('tooltip').getByRole('button', { name: 'Rút lại lần nhập này' }).click()
  await page.getByText('Đã rút lại lần nhập này.').waitFor()
  await page.goto('/dau-tu')
  await page.getByText('Chưa có dự án nào').waitFor()
  expect(complaints).toEqual([])
})
