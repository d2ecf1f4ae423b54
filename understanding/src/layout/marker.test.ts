import { describe, expect, it } from 'vitest'
import { markerAt } from './marker.ts'

describe('a number at the beginning of a line', () => {
  it.each([
    ['Điều 5. Tổ chức thực hiện', 'article', '5'],
    ['Điều 12a: Hiệu lực', 'article', '12a'],
    ['Chương II', 'chapter', 'II'],
    ['CHƯƠNG 1. QUY ĐỊNH CHUNG', 'chapter', '1'],
    ['Mục 2. Trách nhiệm', 'section', '2'],
    ['Phần thứ nhất', 'part', 'thứ nhất'],
    ['Phần II: NHIỆM VỤ', 'part', 'II'],
    ['PHỤ LỤC III', 'annex', 'III'],
    ['Phụ lục', 'annex', ''],
    ['A. TÌNH HÌNH', 'letter', 'A'],
    ['B- KẾT QUẢ', 'letter', 'B'],
    ['IV. Tổ chức', 'roman', 'IV'],
    ['I- MỤC TIÊU', 'roman', 'I'],
    ['II/ Giải pháp', 'roman', 'II'],
    ['1. Tập trung', 'number', '1'],
    ['13) Rà soát', 'number', '13'],
    ['2.Tăng cường', 'number', '2'],
    ['1\\. Đến năm 2030', 'number', '1'],
    ['1- Tình hình', 'number', '1'],
    ['1.1. Mục tiêu', 'decimal', '1.1'],
    ['2.1.3 Về kinh tế', 'decimal', '2.1.3'],
    ['2.1- Mục tiêu', 'decimal', '2.1'],
    ['II.1. Kết quả', 'decimal', 'II.1'],
    ['1.1.Về thủy lợi', 'decimal', '1.1'],
    ['II.2.Về giá đất', 'decimal', 'II.2'],
    ['(1) Trung ương', 'parenthesis', '1'],
    ['a) Xem xét', 'point', 'a'],
    ['đ) Quốc phòng', 'point', 'đ'],
    ['b. Nông nghiệp', 'point', 'b'],
    ['- Đẩy mạnh', 'dash', ''],
    ['– Đẩy mạnh', 'dash', ''],
    ['-Đẩy mạnh', 'dash', ''],
    ['+ Các sở', 'plus', ''],
    ['• Rà soát', 'dot', ''],
    ['* Về kinh tế', 'dot', ''],
    ['➢ Rà soát', 'dot', ''],
    ['■Rà soát', 'dot', ''],
    ['§ Rà soát', 'dot', ''],
  ])('%j is %s %j', (line, kind, label) => {
    expect(markerAt(line, 0)).toMatchObject({ kind, label })
  })

  it.each([
    // Numbers that count, dates, symbols, names: none of them numbers a part.
    '30 xã đạt chuẩn',
    '1.234 tỷ đồng',
    '2,5 triệu lượt khách',
    '15/3/2024',
    '15-NQ/TU ngày 04/12/2023',
    '05/NQ-CP của Chính phủ',
    '197/390 trường',
    '20 – 25 sản phẩm',
    'Điều 5 của Luật Đất đai',
    'Chương trình hành động',
    'Phần lớn các dự án',
    'Mục tiêu tổng quát',
    'Phụ lục kèm theo Nghị quyết',
    '-5% so với cùng kỳ',
    '**Nơi nhận:**',
    '§12 của quy chế',
    '>30 %',
    '1.1.2024 là ngày nghỉ',
    'VTV, VOV',
    'an ninh trật tự',
  ])('%j has none', (line) => {
    expect(markerAt(line, 0)).toBeUndefined()
  })
})
