import { describe, expect, it } from 'vitest'
import { readBlocks } from './index.ts'

const linesOf = (text: string): readonly string[] =>
  readBlocks(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))

/** Three paragraphs that are wrapped, so that the text is known to be, with what is asked about between them. */
const AROUND = [
  'Trong những tháng qua tình hình sản xuất trên địa bàn gặp không ít',
  'khó khăn do thời tiết, song các địa phương đã cố gắng hoàn thành kế',
  'hoạch gieo cấy và bảo đảm nước tưới cho toàn bộ diện tích lúa của cả',
  'huyện.',
]
const within = (lines: readonly string[]): readonly string[] =>
  linesOf([...AROUND, ...lines, ...AROUND].join('\n')).slice(1, -1)

describe('lines of a wrapped text', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'a body',
      ['Dự họp có đồng chí Lê Văn An, Ủy viên Ban', 'Chấp hành Đảng bộ tỉnh, và lãnh đạo các phòng.'],
    ],
    ['a province', ['Chiều nay lãnh đạo Thành ủy Hà', 'Nội đã kiểm tra công tác bầu cử.']],
    ['a district', ['Yêu cầu Chủ tịch UBND quận Hoàng', 'Mai kiểm tra trật tự xây dựng.']],
    ['a person', ['Theo đó, Phó Chủ tịch UBND tỉnh Lê', 'Văn An có ý kiến chỉ đạo các sở.']],
    ['an office', ['Phát biểu tại hội nghị, đồng chí', 'Bí thư Huyện ủy yêu cầu rà soát lại.']],
    ['an event', ['Khẩn trương chuẩn bị nội dung tổ chức', 'Đại hội đại biểu Đảng bộ xã lần thứ V.']],
    ['a bracket', ['Chỉ số sản xuất công nghiệp tiếp tục tăng', '(+0,9%) so với tháng trước.']],
    ['within a bracket', ['Giao Văn phòng UBND tỉnh (Trung tâm Công báo –', 'Tin học) đăng tải thông tin.']],
    ['a quotation', ['Tiếp tục hưởng ứng cuộc vận động', '“Toàn dân xây dựng nông thôn mới” ở khu dân cư.']],
    ['a symbol', ['Thực hiện Hướng dẫn số 31', '– HD/BTCTW về việc lập tổ chức đảng.']],
    ['a term', ['Triển khai Nghị quyết Trung ương 4 (khóa', 'XII) về xây dựng Đảng.']],
    ['a pair', ['Kế hoạch phát triển kinh tế', '- xã hội năm 2025 của huyện.']],
    ['a basis', ['Căn cứ Luật', 'Tổ chức chính quyền địa phương ngày 19/6/2015.']],
    ['a ruling', ['Điều 1. Công bố kèm theo Quyết định này', 'Danh mục thủ tục hành chính về chăn nuôi.']],
    ['a recipient', ['- VPCP: BTCN, các PCN, Trợ lý', 'TTCP, TGĐ Cổng TTĐT, các Vụ: TH, NN;']],
    ['who keeps a copy', ['- Lưu: VT, KTN (3b) Nghĩa', '(24).']],
    ['a headline', ['HỘI NGHỊ SƠ KẾT CÔNG TÁC', 'NĂM 2021 CỦA ĐẢNG BỘ XÃ']],
  ])('go on within %s', (_, lines) => {
    expect(within(lines)).toEqual([lines.join(' ')])
  })

  it.each<readonly [string, readonly string[]]>([
    ['a moment', ['Hội nghị sơ kết công tác Đảng năm 2020 và nhiệm vụ trọng tâm của xã', '21:27 27/06/2020']],
    ['a counter', ['Hội nghị sơ kết công tác Đảng năm 2020 và nhiệm vụ trọng tâm của xã', '16 lượt xem']],
    ['a label of the page', ['Quyết tâm hoàn thành kế hoạch của xã Về', 'Người đăng:']],
    ['an address', ['Công Hải, ngày 05 tháng 6 năm 2026 về việc rà soát các hộ nghèo năm', 'Kính gửi:']],
    [
      'a picture that was lost',
      [
        '/images/hop-giao-ban-thang-sau-cua-uy-ban-nhan-dan-xa-an-hoa-01.jpg',
        'Năm nay toàn xã thu hoạch sớm.',
      ],
    ],
    [
      'a lead-in',
      ['Sau khi xem xét, Ủy ban nhân dân tỉnh có ý kiến chỉ đạo như sau:', 'Giao các sở rà soát.'],
    ],
    [
      'a headline in capitals',
      ['TỔNG KẾT CÔNG TÁC XÂY DỰNG ĐẢNG VÀ CHÍNH QUYỀN XÃ NĂM 2020', 'Sáng nay, xã họp.'],
    ],
    [
      'the sign of a newspaper',
      [
        'Huyện ủy quán triệt các văn bản về đại hội đảng bộ các cấp trong năm',
        '(ABO) - Chiều 7/8, Huyện ủy họp.',
      ],
    ],
    [
      'the basis',
      [
        'Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2024 của Ủy ban nhân dân tỉnh;',
        'Ủy ban nhân dân huyện ban hành Kế hoạch như sau:',
      ],
    ],
    [
      'a clause of the basis',
      [
        'Căn cứ Quy chế làm việc số 01-QC/ĐU ngày 02/7/2025 của Đảng ủy xã;',
        'Thực hiện Chương trình kiểm tra năm 2026.',
      ],
    ],
    ['what is digital', ['1.1. Ngày chuyển đổi số', 'Để thể hiện quyết tâm, UBND huyện đã họp.']],
  ])('end before or after %s', (_, lines) => {
    expect(within(lines)).toEqual(lines)
  })

  it('may end on a number, with a paragraph of its own under the title', () => {
    const text = [
      'CHỈ THỊ',
      'VỀ VIỆC ỨNG PHÓ THIÊN TAI NĂM 2024',
      'Theo nhận định của Đài Khí tượng, trong năm nay có khoảng mười cơn bão',
      'trên Biển Đông, tập trung vào các tháng 10 và',
      '11. Để chủ động ứng phó, Chủ tịch UBND tỉnh yêu cầu các sở, ban, ngành',
      'và các huyện thực hiện tốt các nội dung sau đây, kịp thời báo cáo kết quả',
      'về Sở Nông nghiệp.',
    ]
    expect(linesOf(text.join('\n'))).toEqual([text.slice(0, 2).join(' '), text.slice(2).join(' ')])
  })
})
