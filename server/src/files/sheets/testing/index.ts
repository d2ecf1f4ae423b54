/**
 * Writes the books that LibreOffice then writes anew as the fixtures of this folder (see README.md):
 * `node server/src/files/sheets/testing/index.ts <folder>`.
 */
import exceljs from 'exceljs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A list of tasks as an office keeps it: a letterhead, a head of two rows, groups, formulas, a hidden sheet. */
export async function officeBook(): Promise<exceljs.Workbook> {
  const book = new exceljs.Workbook()
  const sheet = book.addWorksheet('Danh mục')
  sheet.addRow(['ỦY BAN NHÂN DÂN TỈNH'])
  sheet.addRow(['DANH MỤC NHIỆM VỤ NĂM 2027'])
  sheet.addRow([])
  sheet.addRow(['STT', 'Nội dung nhiệm vụ', 'Cơ quan thực hiện', null, 'Thời hạn', 'Sản phẩm'])
  sheet.addRow([null, null, 'Chủ trì', 'Phối hợp'])
  for (const cells of ['A4:A5', 'B4:B5', 'C4:D4', 'E4:E5', 'F4:F5']) sheet.mergeCells(cells)
  sheet.addRow(['I', 'LĨNH VỰC KINH TẾ'])
  const first = sheet.addRow([
    1,
    'Rà soát quy hoạch',
    'Cơ quan a',
    'Cơ quan b;\nCơ quan c',
    new Date('2027-01-31'),
    'Báo cáo',
  ])
  first.getCell(5).numFmt = 'dd/mm/yyyy'
  const second = sheet.addRow([
    { formula: 'A7+1', result: 2 },
    'Xây dựng đề án',
    'Cơ quan b',
    null,
    'quý II/2027',
    'Đề án',
  ])
  second.getCell(4).border = { bottom: { style: 'thin' } }
  sheet.addRow([null, 'Tổng cộng: 2 nhiệm vụ'])
  book.addWorksheet('Nháp', { state: 'hidden' }).addRow(['không dùng'])
  return book
}

/** An export as it was edited: the first row has a later deadline and another title, the second is as it was. */
export async function editedExport(): Promise<exceljs.Workbook> {
  const book = new exceljs.Workbook()
  const sheet = book.addWorksheet('Nhiệm vụ')
  sheet.addRow(['DANH SÁCH NHIỆM VỤ – Tỉnh thử'])
  sheet.addRow(['Toàn bộ danh sách, không lọc.'])
  sheet.addRow(['STT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Tình trạng', 'Mã nhiệm vụ'])
  const days = [new Date('2027-02-28'), new Date('2026-12-31')]
  sheet.addRow([1, 'Rà soát quy hoạch cấp xã', 'Cơ quan a', 'Cơ quan b', days[0], 'Trong hạn', 'NV-1-000001'])
  sheet.addRow([2, 'Xây dựng đề án', 'Cơ quan a', null, days[1], 'Quá hạn', 'NV-2-000002'])
  for (const row of [4, 5]) sheet.getCell(row, 5).numFmt = 'dd/mm/yyyy'
  return book
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2] ?? '.'
  await (await officeBook()).xlsx.writeFile(join(folder, 'danh-muc.xlsx'))
  await (await editedExport()).xlsx.writeFile(join(folder, 'xuat-da-sua.xlsx'))
}
