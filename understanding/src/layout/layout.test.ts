import { describe, expect, it } from 'vitest'
import { readBlocks, readTables, zonesOf } from './index.ts'

const blocksOf = (text: string): readonly string[] =>
  readBlocks(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))

describe('lines that belong together', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'a page break inside a sentence',
      'UBND\n\ntỉnh đã ban hành kế hoạch.',
      ['UBND tỉnh đã ban hành kế hoạch.'],
    ],
    [
      'the number of a page inside a sentence',
      'thực hiện các nhiệm\n\n12\n\nvụ được giao.',
      ['thực hiện các nhiệm 12 vụ được giao.'],
    ],
    ['items', '- Một việc;\n- Hai việc.', ['- Một việc;', '- Hai việc.']],
    ['paragraphs', 'Câu thứ nhất.\n\nCâu thứ hai.', ['Câu thứ nhất.', 'Câu thứ hai.']],
    [
      'an article whose text is on the next line',
      '### Điều 1.\nBãi bỏ Quyết định.',
      ['### Điều 1. Bãi bỏ Quyết định.'],
    ],
    [
      'a chapter with its title',
      'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi',
      ['Chương I QUY ĐỊNH CHUNG', 'Điều 1. Phạm vi'],
    ],
    [
      'a title over several lines, and the body that issues',
      'QUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\nỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật Đất đai;',
      ['QUYẾT ĐỊNH Về việc ban hành Quy chế', 'ỦY BAN NHÂN DÂN TỈNH', 'Căn cứ Luật Đất đai;'],
    ],
    [
      'wrapped lines',
      [
        'Năm 2024, kinh tế của tỉnh tiếp tục phát triển ổn định, các chỉ tiêu đều',
        'đạt và vượt kế hoạch đề ra; tỷ lệ giải ngân vốn đầu tư công của các sở,',
        'ngành và địa phương cao hơn bình quân cả nước, trong đó đáng chú ý là',
        'kết quả của ngành giao thông. Trong tháng',
        '12. Các đơn vị sẽ báo cáo.',
        'Tỉnh đã thành lập tổ công tác.',
      ].join('\n'),
      [
        'Năm 2024, kinh tế của tỉnh tiếp tục phát triển ổn định, các chỉ tiêu đều đạt và vượt kế hoạch đề ra; tỷ lệ giải ngân vốn đầu tư công của các sở, ngành và địa phương cao hơn bình quân cả nước, trong đó đáng chú ý là kết quả của ngành giao thông. Trong tháng 12. Các đơn vị sẽ báo cáo.',
        'Tỉnh đã thành lập tổ công tác.',
      ],
    ],
  ])('%s', (_, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks)
  })
})

describe('what a block is for', () => {
  const text = `ỦY BAN NHÂN DÂN TỈNH X | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 15/KH-UBND
Hà Nội, ngày 05 tháng 01 năm 2024

KẾ HOẠCH
Chuyển đổi số năm 2024

Căn cứ Luật Tổ chức chính quyền địa phương;
I. MỤC ĐÍCH
Nâng cao nhận thức.
(Kèm theo danh mục nhiệm vụ)
Nơi nhận:
- Như trên;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn A
Bài liên quan
Một tin khác`

  it('follows from its place and form', () => {
    const blocks = readBlocks(text)
    const zones = zonesOf(text, blocks)
    expect(blocks.map((block, at) => [zones[at], text.slice(block.start, block.end).split('\n')[0]])).toEqual(
      [
        ['letterhead', 'ỦY BAN NHÂN DÂN TỈNH X | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['letterhead', 'Số: 15/KH-UBND'],
        ['letterhead', 'Hà Nội, ngày 05 tháng 01 năm 2024'],
        ['title', 'KẾ HOẠCH'],
        ['preamble', 'Căn cứ Luật Tổ chức chính quyền địa phương;'],
        ['body', 'I. MỤC ĐÍCH'],
        ['body', 'Nâng cao nhận thức.'],
        ['note', '(Kèm theo danh mục nhiệm vụ)'],
        ['recipients', 'Nơi nhận:'],
        ['recipients', '- Như trên;'],
        ['recipients', '- Lưu: VT.'],
        ['signature', 'TM. ỦY BAN NHÂN DÂN'],
        ['signature', 'CHỦ TỊCH'],
        ['signature', 'Nguyễn Văn A'],
        ['furniture', 'Bài liên quan'],
        ['furniture', 'Một tin khác'],
      ],
    )
  })

  it.each([
    '11/03/2024, 04:54',
    'Thứ năm - 30/11/2023 10:56',
    'anh-hoi-nghi.jpg',
    'Quang cảnh hội nghị. Ảnh: Hoàng Nam',
    '*Phiên họp (Hình từ Internet)*',
    'POWERED BY ONECMS',
    'Nội dung chính',
    'Xem thêm: Kế hoạch năm 2025',
    '- 12 -',
  ])('%j is furniture', (line) => {
    const page = `Đoạn thứ nhất của bài báo nói về một cuộc họp.\n\n${line}\n\nĐoạn cuối của bài báo.`
    const blocks = readBlocks(page)
    expect(zonesOf(page, blocks)[1]).toBe('furniture')
  })

  it.each([
    'Nguồn vốn ngân sách bố trí đủ.',
    'Ảnh hưởng của bão rất lớn.',
    'Nổi bật là kết quả thu ngân sách đạt 102% dự toán.',
    'Xem xét, quyết định chủ trương đầu tư.',
    'Điện thoại di động phủ sóng 100% số xã.',
  ])('%j is a sentence of the body', (line) => {
    const page = `Đoạn thứ nhất.\n\n${line}\n\nĐoạn cuối.`
    expect(zonesOf(page, readBlocks(page))[1]).toBe('body')
  })
})

describe('tables', () => {
  it('know what their columns hold', () => {
    const text = `| STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Sản phẩm | Thời hạn |
|---|---|---|---|---|---|
| I | Về thể chế | | | | |
| 1 | Xây dựng Đề án | Sở Nội vụ | Các sở, ngành | Đề án | 6/2025 |`
    const rows = [...readTables(text, readBlocks(text)).values()]
    expect(rows.map(({ role }) => role)).toEqual(['header', 'section', 'data'])
    expect(rows[0]?.columns).toEqual(['number', 'content', 'lead', 'coordinate', 'product', 'deadline'])
  })

  it('take no row of data for a header', () => {
    const text = `| TT | Nhiệm vụ | Chủ trì | Kết quả |
| 1 | Xây dựng đề án | Sở A | Đề án hoàn thành |
| 2 | Hoàn thành danh mục | Sở B | Danh mục nhiệm vụ |`
    expect([...readTables(text, readBlocks(text)).values()].map(({ role }) => role)).toEqual([
      'header',
      'data',
      'data',
    ])
  })
})
