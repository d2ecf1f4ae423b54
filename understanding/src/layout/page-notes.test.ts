import { describe, expect, it } from 'vitest'
import { readBlocks, zonesOf } from './index.ts'

/** What each block of a page is for, and how it begins. */
const zonesIn = (page: string): readonly (readonly [string | undefined, string])[] => {
  const blocks = readBlocks(page)
  const zones = zonesOf(page, blocks)
  return blocks.map(
    (block, at) => [zones[at], page.slice(block.start, block.end).replace(/\s+/g, ' ')] as const,
  )
}

const story =
  'Sáng 12/3, Ủy ban nhân dân huyện An Bình tổ chức hội nghị đánh giá tình hình kinh tế - xã hội quý I và bàn nhiệm vụ, giải pháp quý II năm 2024.'

describe('what a program notes on a page', () => {
  it.each([
    'date: 2024-03-12 10:00:01',
    '( Cập nhật lúc: 12/03/2024 00:00:00 )',
    '2024-03-12 {title}',
    '09:15 12/03/2024',
    'subtitle: An Bình',
    'author: anbinh.vn',
    'Chuyên mục: Kinh tế | Đăng ngày: 12/03/2024',
    'Thứ tư, 13-3-24 07:12:45',
    'An Bình, 28°C/ 27°C - 31°C Icon thời tiết mưa',
    '- 2 Chỉ thị 16/CT-TTg năm 2020 về phòng, chống dịch',
    '- 3 Luật Lưu trữ năm 2011',
  ])('%j under the headline', (line) => {
    const page = `Huyện An Bình đánh giá tình hình quý I năm 2024\n${line}\n\n${story}\n\nCác xã báo cáo.`
    expect(zonesIn(page)).toContainEqual(['furniture', line])
  })

  it.each([
    'player("box").setup({volume: "70", file: "/media/a.mp3"})',
    '**>>> Tải về toàn văn Kế hoạch 15/KH-UBND**',
    '(Bảng rất dài, bạn có thể cuộn theo chiều ngang để xem)',
    'Nội dung góp ý xem tại đây.',
    '4821',
    'bởi admin',
    'Đăng bởi: Quản trị viên',
    'Chế độ ban đêm In trang Xuất PDF Đọc nội dung',
    'Mặc định Cỡ chữ',
    'Xem cỡ chữ Email Print',
    'Print Thứ Tư, 15/01/2020 08:22 Gốc',
    'TẢI VỀ CÔNG VĂN SỐ 12 VỀ BÁO CÁO THUẾ',
    '0:00 / 0:00',
    '0.5 1.0 1.5',
    '{keywords}',
    'An bình 25 °C / 25 - 33 °C',
    'Báo nói An Bình',
    'Thời sự - Xã hội 2024-03-12T07:22:10',
    'tin tức an bình, an bình, lan tỏa, giá trị văn hóa, sự kiện, du lịch',
    '21429241',
    '-A A +A',
    '100%',
    '[xem tiếp...]',
    'Thứ 3, Ngày 12/03/2024 -',
    'Chủ tịch An Bình chỉ đạo chống dịch từ 16-4 - ảnh 1',
    'Đoàn chủ tịch Đại hội Đảng bộ huyện An Bình lần thứ XI, nhiệm kỳ 2020 – 2025.',
    'Hội đồng hương An Bình tặng hoa chúc mừng lãnh đạo huyện trong năm mới.',
    'Users Online: 1,805',
    'Total visited in week: 70,112',
    '访问次数:',
    '.:: Tổng số truy cập ::.',
    'Vì chưa đăng nhập nên Bạn chỉ xem được thuộc tính của văn bản.',
    'Ủy ban nhân dân huyện An Bình tải về 9.17 Kb.',
    'Nếu bạn đã có tài khoản. Vui lòng ĐĂNG NHẬP để xem tiếp.',
    'Nhấn vào đây để xem toàn văn Kế hoạch...',
    'Ảnh minh họa. Nguồn Internet',
    'Các đại biểu tham dự lễ khởi công.',
    'Chủ tịch UBND huyện Lê Văn An kiểm tra công tác tiếp dân tại phường An Hòa.',
    'Lãnh đạo huyện An Bình tặng hoa chúc mừng kỳ họp.',
    'Diễn tập chữa cháy của lực lượng dân quân. Ảnh nguồn internet.',
    'Một góc thị trấn An Bình. Ảnh Tư liệu.',
    '2024-03-12',
    'Hotline: 0326.000.111 Email: toasoan@anbinh.vn',
    'Các đơn vị ký biên bản và bàn giao hồ sơ tuyến đường An Bình',
    'Đại diện Viện Quy hoạch báo cáo phương án tuyến đường An Bình',
    'Đồng chí Lê Văn An - Bí thư Đảng ủy, Chủ tịch HĐND xã phát biểu khai mạc kỳ họp.',
  ])('%j between paragraphs', (line) => {
    const page = `Huyện An Bình đánh giá tình hình quý I năm 2024\n\n${story}\n\n${line}\n\n${story}`
    expect(zonesIn(page)).toContainEqual(['furniture', line])
  })

  it('the day before the headline on one line', () => {
    expect(zonesIn(`date 2024-03-12 Huyện An Bình đánh giá tình hình quý I\n\n${story}`).slice(0, 2)).toEqual(
      [
        ['furniture', 'date 2024-03-12'],
        ['body', 'Huyện An Bình đánh giá tình hình quý I'],
      ],
    )
  })

  it('the month before the first words of the page', () => {
    expect(zonesIn(` date 2024-03 Ngày 7-3, Huyện An Bình họp.\n\n${story}`)[0]).toEqual([
      'furniture',
      'date 2024-03',
    ])
  })

  it('a line in brackets and the council under the headline of a resolution', () => {
    const page = `Nghị quyết về nhiệm vụ 6 tháng cuối năm\n\n(Nghị quyết số 8/NQ-HĐND, ngày 12-7-2018 của HĐND thành phố)\n\nHĐND THÀNH PHỐ AN BÌNH KHOÁ 15, KỲ HỌP THỨ 5\n\n${story}`
    expect(zonesIn(page).map(([zone]) => zone)).toEqual(['body', 'note', 'issuer', 'body'])
  })

  it('the box that counts visits, line by line', () => {
    const page = `Truy cập\n\nHôm nay:\n3\nTuần này:\n12\nTất cả:\n86012\n\nHuyện An Bình họp thường kỳ tháng 3\n\n${story}`
    const zones = zonesIn(page).map(([zone]) => zone)
    expect(zones.slice(0, -2)).toEqual(zones.slice(0, -2).map(() => 'furniture'))
    expect(zones.slice(-2)).toEqual(['body', 'body'])
  })

  it('links and offers of a law collection above the letterhead', () => {
    const page = `- 1Chỉ thị 05/CT-TTg năm 2022 về phòng cháy do Thủ tướng Chính phủ ban hành\nĐể tải văn bản, vui lòng lựa chọn và đăng ký gói cước.\nỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\nSố: 15/KH-UBND\nKẾ HOẠCH\nNăm 2024\n${story}`
    expect(
      zonesIn(page)
        .slice(0, 2)
        .map(([zone]) => zone),
    ).not.toContain('body')
  })

  it('the day of a page never goes on with the line above, nor a small letter with the moment of posting', () => {
    const page = `Kết nối cổng tỉnh\nThứ ba, ngày 12 tháng 3 năm 2024\n\nHuyện An Bình họp thường kỳ tháng 3\n\n09:15 12/03/2024\n\nngày 12/3, ${story}`
    expect(zonesIn(page).map(([, words]) => words.slice(0, 12))).toEqual([
      'Kết nối cổng',
      'Thứ ba, ngày',
      'Huyện An Bìn',
      '09:15 12/03/',
      'ngày 12/3, S',
    ])
  })

  it('a menu above the number of visits', () => {
    const page = `Các Sở, Ban, Ngành\n\nThông báo của UBND tỉnh\n\nLượt truy cập: 1126384\n\nChỉ đạo nổi bật của UBND tỉnh trong tuần thứ hai\n\n${story}`
    expect(zonesIn(page).map(([zone]) => zone)).toEqual([
      'furniture',
      'furniture',
      'furniture',
      'body',
      'body',
    ])
  })

  it('a paragraph that the page broke off is none of it', () => {
    const page = `${story}\n\nĐồng chí Lê Văn An chỉ đạo nhiều nội dung về đất đai. Trong đó lưu ý công tác tiếp dân...\n\nĐồng chí Lê Văn An chỉ đạo nhiều nội dung tại buổi làm việc.`
    expect(zonesIn(page)[1]?.[0]).toBe('body')
  })
})

describe('titles and letterheads', () => {
  it('a council and its session end where the basis begins', () => {
    const page = [
      'NGHỊ QUYẾT',
      'VỀ CHƯƠNG TRÌNH GIÁM SÁT NĂM 2024 CỦA HĐND TỈNH AN BÌNH,',
      'NHIỆM KỲ 2021 - 2026',
      'HỘI ĐỒNG NHÂN DÂN TỈNH AN BÌNH',
      'KHÓA XI - KỲ HỌP THỨ NĂM',
      'Căn cứ Luật Tổ chức chính',
      'quyền địa phương ngày 19 tháng',
      '6 năm 2015;',
      'Căn cứ Luật Hoạt động giám',
      'sát của Quốc hội và Hội đồng',
      'nhân dân ngày 20 tháng 11 năm 2015;',
    ].join('\n')
    expect(zonesIn(page).slice(1, 3)).toEqual([
      ['issuer', 'HỘI ĐỒNG NHÂN DÂN TỈNH AN BÌNH KHÓA XI - KỲ HỌP THỨ NĂM'],
      ['preamble', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;'],
    ])
  })

  it('a title goes on with the body that its last word asks for', () => {
    const page =
      'KẾ HOẠCH\n\nTHỰC HIỆN CHỈ THỊ SỐ 12/CT-TTG CỦA\nTHỦ TƯỚNG CHÍNH PHỦ VỀ PHÒNG CHÁY\n\nCác sở phối hợp.'
    expect(zonesIn(page)[0]).toEqual([
      'title',
      'KẾ HOẠCH THỰC HIỆN CHỈ THỊ SỐ 12/CT-TTG CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ PHÒNG CHÁY',
    ])
  })

  it('what a decision issues begins below its signature', () => {
    const page =
      'QUYẾT ĐỊNH\nBan hành Chương trình trọng tâm\n\nĐiều 1. Ban hành Chương trình.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn An\n\nCHƯƠNG TRÌNH\n\nTRỌNG TÂM NĂM 2024\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2024 của UBND tỉnh)'
    expect(zonesIn(page).slice(-2)).toEqual([
      ['body', 'CHƯƠNG TRÌNH TRỌNG TÂM NĂM 2024'],
      ['note', '(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2024 của UBND tỉnh)'],
    ])
  })
})

describe('near what a page prints of itself', () => {
  it.each([
    'In trang phục dân tộc, học sinh chào cờ',
    'Chia sẻ khó khăn với người dân vùng lũ',
    'Đạt 100% kế hoạch',
  ])('%j is no row of buttons', (line) => {
    const page = `Huyện An Bình đánh giá tình hình quý I năm 2024\n\n${story}\n\n${line}\n\n${story}`
    expect(zonesIn(page)).toContainEqual(['body', line])
  })

  it('a line said twice under a paragraph is what its picture shows', () => {
    const line = 'Bờ kè xã An Phú đứng vững trong cơn bão, che chở nhà dân.'
    const page = `Huyện An Bình chủ động ứng phó cơn bão số 4\n\n${story}\n${line}\n${line}\n\n${story}`
    expect(zonesIn(page).filter(([zone]) => zone === 'furniture')).toHaveLength(2)
  })

  it('so is one that ends with its full stop and says who speaks', () => {
    const line =
      'Chủ tịch huyện Lê Văn An phát biểu chỉ đạo Hội nghị trực tuyến về công tác bầu cử, sáng 21/1.'
    const page = `Huyện An Bình chuẩn bị bầu cử\n\n${story}\n\n${line}\n${line}\n\n${story}`
    expect(zonesIn(page).filter(([zone]) => zone === 'furniture')).toHaveLength(2)
  })

  it('headlines over a paragraph that breaks off belong to the page', () => {
    const page = `Huyện An Bình họp quý I\n\n${story}\n\nĐẩy mạnh thi đua từ nay đến Đại hội\n\nPhát biểu kết luận hội nghị, đồng chí Bí thư`
    expect(
      zonesIn(page)
        .slice(-2)
        .map(([zone]) => zone),
    ).toEqual(['body', 'body'])
  })
})
