import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

/** Every line `label | text` of a page, and what is read of it. */
const labelsOf = (page: string): readonly (readonly [string, string])[] => {
  const lines = page
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()) as [string, string])
  const text = lines.map(([, words]) => words).join('\n')
  return read(text).sentences.map(({ span, label }) => [label, text.slice(span.start, span.end)] as const)
}
const expected = (page: string): readonly (readonly [string, string])[] =>
  page
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()) as [string, string])

describe('headings', () => {
  it.each([
    `
heading | QUY CHẾ QUẢN LÝ HỆ THỐNG DỮ LIỆU
heading | Điều 1. Phạm vi và đối tượng
heading | 1. Phạm vi điều chỉnh.
context | Quy chế này quy định việc quản lý hệ thống dữ liệu của tỉnh.
heading | 2. Đối tượng áp dụng.
context | Quy chế này áp dụng cho các cơ quan nhà nước của tỉnh.`,
    `
heading | Điều 1. Tình hình thực hiện nhiệm vụ năm 2017 trong 6 tháng đầu năm.
result | Thu ngân sách đạt 512 tỷ đồng, tăng 8% so với cùng kỳ.
heading | Điều 2. Về nhiệm vụ 6 tháng cuối năm.
directive | Ủy ban nhân dân xã tập trung thu ngân sách, đẩy nhanh giải ngân.`,
    `
heading | BCH Đảng bộ xã họp đánh giá công tác 7 tháng, triển khai nhiệm vụ 5 tháng cuối năm 2018.
context | Chiều ngày 14/8/2018, tại hội trường UBND xã, BCH Đảng bộ xã đã tổ chức họp.`,
  ])('that end with a full stop: %s', (page) => {
    expect(labelsOf(page)).toEqual(expected(page))
  })

  it.each([
    [
      '1. Kỳ họp thứ 24, Hội đồng nhân dân tỉnh đã thống nhất thông qua 38 nghị quyết, bao gồm:',
      'II. KẾT QUẢ',
    ],
    ['b) 100% các cơ quan nhà nước trên địa bàn tỉnh', 'II. MỤC TIÊU'],
    ['(20) MTTQ và các đoàn thể hằng năm đạt: hoàn', 'II. MỤC TIÊU'],
    ['1. Kinh phí thực hiện theo quy định.', 'II. TỔ CHỨC'],
  ])('%j is none', (line, over) => {
    const text = `${over}\n${line}`
    expect(read(text).sentences.at(-1)?.label).not.toBe('heading')
  })

  it.each(
    (
      'A- KẾT QUẢ THỰC HIỆN ~ I/- KẾT QUẢ ĐẠT ĐƯỢC ~ I) Kết quả đạt được ~ KẾT QUẢ ĐẠT ĐƯỢC ~ 1 . Thuận lợi ~ 1.1- Lĩnh vực kinh tế ~ ' +
      'a- Về trồng trọt: ~ * Về trồng trọt ~ *Về trồng trọt: ~ ● Lĩnh vực kinh tế ~ Về trồng trọt: ~ **Về trồng trọt:** ~ Đánh giá chung: ~ ' +
      'Tồn tại, hạn chế và nguyên nhân: ~ Bảng 1. Kết quả thực hiện các chỉ tiêu ~ Điều 1: Phạm vi điều chỉnh ~ 01. Thuận lợi'
    ).split(' ~ '),
  )('%j over a paragraph', (line) => {
    const told =
      'Trong năm qua, kinh tế - xã hội của huyện tiếp tục phát triển ổn định, thu ngân sách đạt 120% dự toán, đời sống được nâng lên.'
    const text = `UBND HUYỆN AN BÌNH\nSố: 12/BC-UBND\nBÁO CÁO\nTình hình năm 2023\nUBND huyện báo cáo như sau:\n${line}\n${told}\n${told}`
    const found = read(text).sentences.find(({ span }) => text.slice(span.start, span.end) === line)
    expect(found?.label).toBe('heading')
  })

  it('a part that has only a number is no title of the paragraph below', () => {
    const told =
      'Trong năm qua, kinh tế - xã hội của huyện tiếp tục phát triển ổn định, thu ngân sách đạt 120% dự toán, đời sống được nâng lên.'
    const labels = read(`BÁO CÁO\nTình hình năm 2023\nPhần thứ hai\n${told}`).sentences.map(
      ({ label }) => label,
    )
    expect(labels).toEqual(['heading', 'heading', 'result'])
  })

  it('a day and what was done, without its full stop, is none', () => {
    const text =
      'Ngày 18 tháng 7 năm 2025 Uỷ ban nhân dân xã đã ban hành Quyết định số 119/QĐ-UBND về cải cách hành chính\n\nKế hoạch gồm sáu nội dung.'
    expect(read(text).sentences[0]?.label).not.toBe('heading')
  })
})
