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
    [
      'those to whom a paper goes, under a full line that ends it',
      [
        'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015 của',
        'nước ta và các văn bản hướng dẫn thi hành luật này trên địa bàn toàn',
        'tỉnh, các sở và các huyện đã phối hợp thực hiện tốt những nội dung mà',
        'ủy ban giao.',
        'Chủ tịch các huyện, thành phố chịu trách nhiệm thi hành Quyết định này./.',
        'Nơi nhận:',
        '- Như trên;',
      ].join('\n'),
      [
        'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015 của nước ta và các văn bản hướng dẫn thi hành luật này trên địa bàn toàn tỉnh, các sở và các huyện đã phối hợp thực hiện tốt những nội dung mà ủy ban giao.',
        'Chủ tịch các huyện, thành phố chịu trách nhiệm thi hành Quyết định này./.',
        'Nơi nhận:',
        '- Như trên;',
      ],
    ],
    ['items', '- Một việc;\n- Hai việc.', ['- Một việc;', '- Hai việc.']],
    ['paragraphs', 'Câu thứ nhất.\n\nCâu thứ hai.', ['Câu thứ nhất.', 'Câu thứ hai.']],
    [
      'an article whose text is on the next line',
      '### Điều 1.\nBãi bỏ Quyết định.',
      ['### Điều 1. Bãi bỏ Quyết định.'],
    ],
    [
      'names, mottoes, numbers and days that a narrow column broke',
      'HỘI ĐỒNG\nNHÂN DÂN\nTỈNH AN BÌNH\n-----\n|\nCỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\nSố:\n15/2020/NQ-HĐND\n|\nAn Bình, ngày\n09 tháng 12 năm 2020',
      [
        'HỘI ĐỒNG NHÂN DÂN TỈNH AN BÌNH',
        '-----',
        '|',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        '|',
        'Số: 15/2020/NQ-HĐND',
        '|',
        'An Bình, ngày 09 tháng 12 năm 2020',
      ],
    ],
    [
      'an office under its committee is a name of its own',
      'UBND TỈNH AN BÌNH\nSỞ NỘI VỤ',
      ['UBND TỈNH AN BÌNH', 'SỞ NỘI VỤ'],
    ],
    [
      'a title in capitals, and the paragraph under it',
      [
        'KẾ HOẠCH',
        'PHÒNG, CHỐNG THIÊN TAI NĂM 2025',
        'Thực hiện Luật Phòng, chống thiên tai và các văn bản hướng dẫn thi hành của năm',
        '2025, Ủy ban nhân dân tỉnh ban hành kế hoạch với các nội dung sau đây để các sở,',
        'ngành và địa phương thực hiện thống nhất trên địa bàn, góp phần giảm nhẹ rủi ro',
        'thiên tai, bảo đảm an toàn cho nhân dân.',
        'Văn phòng tổng hợp kết quả, tham mưu báo cáo cấp có thẩm quyền đúng thời gian',
        'theo quy định; phối hợp với các cơ quan thông tin tuyên truyền kịp thời để nhân',
        'dân biết và tham gia.',
      ].join('\n'),
      [
        'KẾ HOẠCH PHÒNG, CHỐNG THIÊN TAI NĂM 2025',
        'Thực hiện Luật Phòng, chống thiên tai và các văn bản hướng dẫn thi hành của năm 2025, Ủy ban nhân dân tỉnh ban hành kế hoạch với các nội dung sau đây để các sở, ngành và địa phương thực hiện thống nhất trên địa bàn, góp phần giảm nhẹ rủi ro thiên tai, bảo đảm an toàn cho nhân dân.',
        'Văn phòng tổng hợp kết quả, tham mưu báo cáo cấp có thẩm quyền đúng thời gian theo quy định; phối hợp với các cơ quan thông tin tuyên truyền kịp thời để nhân dân biết và tham gia.',
      ],
    ],
    [
      'names, headings and short forms that a line cut',
      [
        'I. MỤC ĐÍCH,',
        'YÊU CẦU',
        'Thực hiện kế hoạch của Ủy ban nhân dân tỉnh và ý kiến của Giám đốc Sở',
        'Nông nghiệp và Môi trường tại buổi làm việc với lãnh đạo các địa phương,',
        'các đơn vị tập trung duy trì tốc độ tăng trưởng của ngành, đưa tỷ trọng',
        'GRDP của ngành lên 25%, theo đúng yêu cầu đã nêu tại Nghị quyết số',
        '12/NQ-HĐND. Đơn vị nào chậm phải giải trình.',
        'Văn phòng tổng hợp kết quả, tham mưu báo cáo cấp có thẩm quyền đúng thời gian',
        'theo quy định; phối hợp với các cơ quan thông tin tuyên truyền kịp thời để nhân',
        'dân biết và tham gia.',
      ].join('\n'),
      [
        'I. MỤC ĐÍCH, YÊU CẦU',
        'Thực hiện kế hoạch của Ủy ban nhân dân tỉnh và ý kiến của Giám đốc Sở Nông nghiệp và Môi trường tại buổi làm việc với lãnh đạo các địa phương, các đơn vị tập trung duy trì tốc độ tăng trưởng của ngành, đưa tỷ trọng GRDP của ngành lên 25%, theo đúng yêu cầu đã nêu tại Nghị quyết số 12/NQ-HĐND. Đơn vị nào chậm phải giải trình.',
        'Văn phòng tổng hợp kết quả, tham mưu báo cáo cấp có thẩm quyền đúng thời gian theo quy định; phối hợp với các cơ quan thông tin tuyên truyền kịp thời để nhân dân biết và tham gia.',
      ],
    ],
    [
      'a verb and the instrument that is its object',
      [
        'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch triển khai thực hiện',
        'Kết luận số 27-KL/TW ngày 02 tháng 8 năm 2012 của Bộ Chính trị về tiếp tục thực',
        'hiện Nghị quyết số 53-NQ/TW ngày 29 tháng 8 năm 2005 của Bộ Chính trị khóa IX',
        'đẩy mạnh phát triển kinh tế - xã hội và bảo đảm quốc phòng.',
        'Văn phòng tổng hợp kết quả, tham mưu báo cáo cấp có thẩm quyền đúng thời gian',
        'theo quy định; phối hợp với các cơ quan thông tin tuyên truyền kịp thời để nhân',
        'dân biết và tham gia thực hiện, giám sát; định kỳ hằng năm công khai tiến độ và',
        'kết quả trên trang thông tin điện tử.',
      ].join('\n'),
      [
        'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch triển khai thực hiện Kết luận số 27-KL/TW ngày 02 tháng 8 năm 2012 của Bộ Chính trị về tiếp tục thực hiện Nghị quyết số 53-NQ/TW ngày 29 tháng 8 năm 2005 của Bộ Chính trị khóa IX đẩy mạnh phát triển kinh tế - xã hội và bảo đảm quốc phòng.',
        'Văn phòng tổng hợp kết quả, tham mưu báo cáo cấp có thẩm quyền đúng thời gian theo quy định; phối hợp với các cơ quan thông tin tuyên truyền kịp thời để nhân dân biết và tham gia thực hiện, giám sát; định kỳ hằng năm công khai tiến độ và kết quả trên trang thông tin điện tử.',
      ],
    ],
    [
      'an annex, its title, and the note whose it is',
      'PHỤ LỤC I\nDANH MỤC DỰ ÁN\n(Kèm theo Quyết định số 12/QĐ-UBND)',
      ['PHỤ LỤC I DANH MỤC DỰ ÁN', '(Kèm theo Quyết định số 12/QĐ-UBND)'],
    ],
    [
      'paragraphs of a web page',
      '<p>Giao Sở Y tế rà soát.</p><p>Giao các xã báo cáo.</p>\n<b>Hết</b><br><br>',
      ['<p>Giao Sở Y tế rà soát.</p>', '<p>Giao các xã báo cáo.</p>', '<b>Hết</b><br><br>'],
    ],
    [
      'the number of a page on the line of its first item',
      '2. Sở Y tế\n\n7      - Chủ trì, phối hợp với các xã tiêm phòng.',
      ['2. Sở Y tế', '7', '- Chủ trì, phối hợp với các xã tiêm phòng.'],
    ],
    [
      'a whole decision pasted as one line',
      'UBND TỈNH AN BÌNH Số: 12/QĐ-UBND An Bình, ngày 29 tháng 10 năm 2013 QUYẾT ĐỊNHVề việc ban hành Quy chế làm việc------- ỦY BAN NHÂN DÂN TỈNH- Căn cứ Luật Tổ chức chính quyền địa phương; - Căn cứ Nghị định số 12/2013/NĐ-CP, QUYẾT ĐỊNH Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc của cơ quan. Điều 2. Quyết định này thay thế Quyết định số 18/QĐ-UBND. Điều 3. Chánh Văn phòng thi hành./. Nơi nhận: - Như Điều 3; - Lưu: VT. TM. ỦY BAN NHÂN DÂN (đã ký) Lê Văn Mãi',
      [
        'UBND TỈNH AN BÌNH Số: 12/QĐ-UBND An Bình, ngày 29 tháng 10 năm 2013',
        'QUYẾT ĐỊNHVề việc ban hành Quy chế làm việc-------',
        'ỦY BAN NHÂN DÂN TỈNH',
        '- Căn cứ Luật Tổ chức chính quyền địa phương;',
        '- Căn cứ Nghị định số 12/2013/NĐ-CP,',
        'QUYẾT ĐỊNH',
        'Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc của cơ quan.',
        'Điều 2. Quyết định này thay thế Quyết định số 18/QĐ-UBND.',
        'Điều 3. Chánh Văn phòng thi hành./.',
        'Nơi nhận:',
        '- Như Điều 3;',
        '- Lưu: VT.',
        'TM. ỦY BAN NHÂN DÂN',
        '(đã ký)',
        'Lê Văn Mãi',
      ],
    ],
    [
      'the path of a file under the recipients',
      '- Lưu: VT.\n\nd:\\2024\\cv\\bao cao',
      ['- Lưu: VT.', 'd:\\2024\\cv\\bao cao'],
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

  it.each(['Hà Nội, ngày 05/01/2024', 'Hà Nội, ngày 5.1.2024 |'])('%j is a line of the letterhead', (day) => {
    const blocks = readBlocks(text.replace('Hà Nội, ngày 05 tháng 01 năm 2024', day))
    expect(zonesOf(text.replace('Hà Nội, ngày 05 tháng 01 năm 2024', day), blocks)[2]).toBe('letterhead')
  })

  it.each([
    '11/03/2024, 04:54',
    '24 / 7 / 2017 10:17:39 AM',
    '05-06-24 15:22',
    'Tháng Tư 20, 2018 4:33 chiều',
    'Apr 20, 2018',
    'Thứ năm - 30/11/2023 10:56',
    'anh-hoi-nghi.jpg',
    'Quang cảnh hội nghị. Ảnh: Hoàng Nam',
    '*Phiên họp (Hình từ Internet)*',
    'POWERED BY ONECMS',
    'Nội dung chính',
    'Xem thêm: Kế hoạch năm 2025',
    '- 12 -',
    'Cập nhật lúc: 24/09/2024',
    '• Cập nhật: 15/03/2021',
    'Thứ tư, ngày 15 tháng 01 năm 2025',
    'Lượt xem: 4.104',
    '16 lượt xem',
    'Đã truy cập : 131140719',
    'A- A A+',
    'Tăng tương phản | Giảm tương phản',
    'Đang tải nội dung...',
    'Tải bản đầy đủ',
    'Văn bản được hướng dẫn [0]',
    'Văn bản bị thay thế',
    'Chi tiết văn bản xem tại đây',
    'Quang cảnh hội nghị',
    'Đại biểu phát biểu ý kiến',
    'Đồng chí Lê Văn A, Bí thư Tỉnh ủy phát biểu tại hội nghị',
    'Tin, ảnh: Thu Hà',
    'T/h: Thu Hà',
    'Nguồn báo tỉnh: http://baotinh.vn/tin/12345.htm',
    'Thời sự - Ngày đăng : 08:15, 02/10/2021',
    'Đăng nhập để xem thêm những tính năng khác',
    'xem chi tiet tin - Bắc Mê',
    '# Public_77',
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
    'Quang cảnh nông thôn đổi mới, nhiều công trình được xây dựng. Đời sống nhân dân tăng lên.',
    'Đồng chí Lê Văn A yêu cầu các sở rà soát, báo cáo trước ngày 30/6.',
    'Văn bản hướng dẫn thi hành phải ban hành trong quý I, gửi Sở Tư pháp.',
    'Cập nhật 100% dữ liệu đất đai lên hệ thống.',
    'Ngày 15/01/2025, Ủy ban nhân dân tỉnh họp phiên thường kỳ.',
    'Đăng nhập hệ thống một cửa được thực hiện qua VNeID tại mọi quầy.',
  ])('%j is a sentence of the body', (line) => {
    const page = `Đoạn thứ nhất.\n\n${line}\n\nĐoạn cuối.`
    expect(zonesOf(page, readBlocks(page))[1]).toBe('body')
  })
})

describe('a letterhead whose title was lost', () => {
  const head =
    'ỦY BAN NHÂN DÂN |\nSố: 24/2014/QĐ-UBND |\nBắc Bình, ngày 31 tháng 10 năm 2014 |\nVỀ CHẾ ĐỘ BÁO CÁO THỐNG KÊ TRÊN ĐỊA BÀN TỈNH\n'
  const zonesUnder = (rest: string) => {
    const page = head + rest
    return zonesOf(page, readBlocks(page))
  }

  it.each([
    'Căn cứ Luật Thống kê ngày 17 tháng 6 năm 2003;\nĐiều 1. Ban hành Quy định.',
    'Xét đề nghị của Giám đốc Sở Tư pháp,\nĐiều 1. Ban hành Quy định.',
    'ỦY BAN NHÂN DÂN TỈNH BẮC BÌNH\nTheo đề nghị của Giám đốc Sở Tư pháp;\nĐiều 1. Ban hành Quy định.',
  ])('ends above its subject: %j', (rest) => {
    const zones = zonesUnder(rest)
    expect(zones.slice(0, 4)).toEqual(['letterhead', 'letterhead', 'letterhead', 'title'])
    expect(zones).toContain('preamble')
  })

  it('has no subject in the name of the body', () => {
    const page =
      'UBND TỈNH AN BÌNH\nSố: 5/QĐ-UBND\nSỞ GIAO THÔNG VẬN TẢI AN BÌNH\nCăn cứ Luật Thống kê năm 2015;'
    expect(zonesOf(page, readBlocks(page))).toEqual(['letterhead', 'letterhead', 'letterhead', 'preamble'])
  })
})

describe('furniture of a page that tells of a document', () => {
  const story =
    'Sáng 12/3, Ủy ban nhân dân huyện An Bình tổ chức hội nghị đánh giá tình hình kinh tế - xã hội quý I và bàn nhiệm vụ, giải pháp quý II năm 2024.'
  const zoneIn = (page: string, line: string) => {
    const blocks = readBlocks(page)
    return zonesOf(page, blocks)[blocks.findIndex(({ start }) => page.startsWith(line, start))]
  }

  it.each([
    'Huyện An Bình',
    'UBND Xã An Lạc',
    'Văn phòng UBND tỉnh',
    'Nông nghiệp nông thôn',
    'Truy cập nội dung',
    'Cổng thông tin Sở Y tế tỉnh An Bình',
    'TIN HOẠT ĐỘNG TIN HOẠT ĐỘNG',
    'Skip Ribbon Commands',
    'image banner',
    'Tìm kiếm tin tức',
  ])('%j above the headline', (line) => {
    const page = `${line}\n\nHuyện An Bình đánh giá tình hình quý I năm 2024\n\n${story}\n\nCác xã báo cáo.`
    expect(zoneIn(page, line)).toBe('furniture')
  })

  it.each([
    'Lịch họp tuần 12',
    'Kết quả nổi bật',
    'ĐỀ CƯƠNG BÁO CÁO',
    'Nhiệm vụ quý II:',
    'Huyện An Bình vượt thu ngân sách',
    'Cổng thông tin huyện An Bình ra mắt giao diện mới',
    'Mô hình nuôi cá lồng trên sông đạt hiệu quả cao',
  ])('%j may be the headline itself', (line) => {
    const page = `${line}\n\n${story}\n\nCác xã báo cáo.`
    expect(zoneIn(page, line)).toBe('body')
  })

  it.each([
    'Hội nghị đánh giá tình hình quý I',
    'Các đại biểu thực hiện nghi thức khởi công',
    'Công nhân nhận quà Tết tại Khu công nghiệp An Lạc.',
    'Một góc công trường',
    'Đường bê tông vào thôn An Phú',
    'Hiện trường vụ sạt lở',
    'Ảnh: T.H',
    '05/04/2023 16:39    78',
    'Thứ ba, 24/06/2025 - Lượt xem 4.208',
    'Báo An Bình - 05/10/2024 21:18',
    '25 Tháng Mười 2023',
    'N.Hà',
    'LÊ THỊ MƠ |',
    'Kính thưa các đồng chí!',
    'Email của bạn sẽ không được hiển thị công khai.',
    'tap trung phat trien kinh te xa hoi nam moi',
    'ipv6 ready\n\nprint   send mail',
    '| Toàn cảnh hội nghị. |',
    'Trả lời\n\nEmail của bạn sẽ không được hiển thị công khai.',
    'Học sinh trong tỉnh tham quan Bảo tàng An Bình.',
    'Các đại biểu đóng góp ý kiến tại cuộc họp',
    'Kênh mương nội đồng ở xã An Lạc - ảnh 2',
    'Vui lòng gõ tiếng Việt có dấu',
    '* Vui lòng nhập ý kiến của bạn',
    'Số lượt đọc: 512 Về trang trước Về đầu trang',
    'Thống kê',
    'publish-date 05/04/2023 09:12 view-count: 83',
    'Thông tin văn bản',
    'Nội dung góp ý *',
    '* Họ và tên *',
    '- Phản hồi: 0',
    'Trân trọng./.',
    'BTAB',
    'by Minh Hiếu',
    'Trong ảnh: Đoàn công tác xem mô hình tưới nhỏ giọt',
    'Lãnh đạo Phòng Nông nghiệp và Môi trường báo cáo tình hình chống hạn',
    'Bà Lê Thị Mơ, Bí thư Đảng ủy xã An Lạc, quán triệt nghị quyết đại hội',
    'Ông Trần Văn Thơ cho biết xã đã nạo vét xong kênh mương nội đồng',
    'Xã An Lạc khen thưởng các thôn dẫn đầu phong trào làm đường',
    'Tại buổi lễ',
    'Bí thư Huyện ủy và Chủ tịch UBND huyện trao bằng khen cho các tập thể hoàn thành xuất sắc nhiệm vụ năm 2024',
    'Ngày đăng 05/04/2023 | 09:12 | Lượt xem: 83',
    'Kênh mương ở An Lạc sau khi được nạo vét\nKênh mương ở An Lạc sau khi được nạo vét',
  ])('%j between paragraphs', (line) => {
    const page = `Huyện An Bình họp quý I\n\n${story}\n\n${line}\n\n${story}`
    expect(zoneIn(page, line)).toBe('furniture')
  })

  it.each([
    'Hội nghị thống nhất các giải pháp.',
    'Công nhân được nhận đủ lương trước Tết.',
    'Nhiều kết quả nổi bật',
    'Khó khăn và cách tháo gỡ',
    'Một góc nhìn khác là thu ngân sách đã tăng.',
    'Thời gian: 08:00 ngày 12/10/2024',
    'Hoàn thành trước 30/6/2025',
    'Báo cáo gửi về huyện trước 17:00 ngày 05/10/2024',
    'Xử lý nghiêm vi phạm',
    'Theo đó, xã báo cáo',
    'Internet',
    'Mô hình được nhân rộng tại An Lạc.',
    'Trả lời kiến nghị của cử tri',
    'Vui lòng gửi báo cáo về Sở Nội vụ trước ngày 15/6 để tổng hợp, trình Ủy ban nhân dân tỉnh.',
    'Thống kê đất đai năm 2024',
    'Cổng thông tin đã tiếp nhận 120 ý kiến',
    'Các thành viên cho ý kiến tại cuộc họp trước ngày 15/6.',
    '| Toàn cảnh hội nghị | Sở Nội vụ |',
    'Sở Y tế',
    'Xã An Lạc tăng cường kiểm tra kênh mương nội đồng',
    'THỨ BẢY, NGÀY 25/3/2023',
    'Đẩy mạnh chuyển đổi số trong nông nghiệp',
  ])('%j is no furniture', (line) => {
    const page = `Huyện An Bình họp quý I\n\n${story}\n\n${line}\n\n${story}`
    expect(zoneIn(page, line)).toBe('body')
  })

  it.each([
    ['Thu Hà\n\nTheo Cổng TTĐT tỉnh An Bình', 'Theo Cổng'],
    ['Theo Báo điện tử An Bình\n\nhttps://anbinh.example/tin/12', 'https:'],
    ['Nguồn: Cổng thông tin huyện An Bình', 'Nguồn:'],
    ['Xã An Phú có thêm hai tuyến đường hoa', 'Xã An Phú'],
    ['Khánh thành cầu An Lạc\n\nAn Bình vào mùa lúa chín', 'Khánh thành'],
    ['Tags', 'Tags'],
    ['Trần Thu Hà\n\nEOffice - Văn phòng số', 'EOffice'],
  ])('%j below the text', (foot, line) => {
    const page = `Huyện An Bình họp quý I\n\n${story}\n\n${story}\n\n${story}\n\n${foot}`
    expect(zoneIn(page, line)).toBe('furniture')
  })

  it.each([
    'UBND huyện yêu cầu các xã nạo vét kênh mương trước mùa mưa',
    'Trên cơ sở đó, các xã lập kế hoạch nạo vét kênh mương và báo cáo',
  ])('%j below the text is only cut short', (line) => {
    const page = `Huyện An Bình họp quý I\n\n${story}\n\n${line}`
    expect(zoneIn(page, line)).toBe('body')
  })

  it('is a row of headlines between two paragraphs', () => {
    const links = '- Khánh thành cầu An Lạc\n- Mùa lúa chín trên cánh đồng An Phú'
    const page = `Huyện An Bình họp quý I\n\n${story}\n${links}\n${story}`
    expect(zoneIn(page, '- Mùa lúa')).toBe('furniture')
  })

  it('are no items of a paragraph that ends with a colon', () => {
    const items = '- Nạo vét kênh mương nội đồng\n- Sửa chữa cống An Lạc'
    const page = `Huyện An Bình họp quý I\n\n${story} Các xã phải:\n${items}\n${story}`
    expect(zoneIn(page, '- Sửa chữa')).toBe('body')
  })

  it('is no headline that is said twice above the first paragraph', () => {
    const headline = 'Huyện An Bình họp đánh giá tình hình quý I'
    const page = `Tin mới\n\n12/03/2024\n\nThời sự\n\n${headline}\n\n${headline}\n\n${story}`
    const blocks = readBlocks(page)
    const zones = zonesOf(page, blocks)
    const both = blocks.flatMap(({ start }, at) => (page.startsWith(headline, start) ? [zones[at]] : []))
    expect(both).toEqual(['body', 'body'])
  })

  it('is no sentence that the page says twice', () => {
    const told = 'UBND huyện An Bình vừa có văn bản gửi các xã về việc phòng cháy.'
    const page = `Phòng cháy mùa khô\n\n${told}\n\n${told}\n\n${story}`
    expect(zoneIn(page, told)).toBe('body')
  })

  it('is not looked for so widely in a document with a letterhead', () => {
    const page = `UBND TỈNH AN BÌNH\nSố: 15/KH-UBND\n\nKẾ HOẠCH\nNăm 2024\n${story}\nHội nghị triển khai Kế hoạch\n${story}`
    expect(zoneIn(page, 'Hội nghị triển khai')).toBe('body')
  })
})

describe('the box of a law collection', () => {
  it.each([
    'Số hiệu: 12/KH-UBND Loại văn bản: Kế hoạch\nNơi ban hành: Văn phòng Chính phủ Người ký: Lê Văn A\nNgày ban hành: 25/09/2021 Tình trạng: Đã biết',
    'Số hiệu | 12/KH-UBND |\nLoại văn bản | Kế hoạch |\nNgày ban hành | 25/09/2021 |\nTình trạng |',
    'Số hiệu: | 12/KH-UBND | Loại văn bản: | Kế hoạch |\nNgười ký: | Lê Văn A | Ngày ban hành: | 25/09/2021 |',
    '• Số hiệu văn bản: 12/KH-UBND\n• Loại văn bản: Kế hoạch\n• Ngày ban hành: 25-09-2021',
  ])('%j is no part of the document', (box) => {
    const text = `${box}\nUBND TỈNH AN BÌNH\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nNăm 2022\nCác sở thực hiện.`
    const blocks = readBlocks(text)
    const inBox = blocks.findIndex(({ start }) => start >= box.length)
    const zones = zonesOf(text, blocks)
    expect(new Set(zones.slice(0, inBox))).toEqual(new Set(['furniture']))
    expect(zones[inBox]).toBe('letterhead')
  })

  it('needs two labels that only such a box has', () => {
    const text = 'Lĩnh vực: Y tế\nSố hiệu: 12\nCác sở thực hiện.'
    expect(zonesOf(text, readBlocks(text))).not.toContain('furniture')
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

  it('may be laid out by blanks, with narrow columns that go on below', () => {
    const text = `STT   Nội dung nhiệm vụ      Cơ quan chủ trì   Thời hạn
1     Xây dựng Đề án         Sở Nội vụ         30/6/2025
      phát triển nhân lực
2     Rà soát quy hoạch                        31/12/2025

Các cơ quan báo cáo.`
    const blocks = readBlocks(text)
    const rows = readTables(text, blocks)
    const cells = [...rows.values()].map((row) =>
      row.cells.map(({ start, end }) => text.slice(start, end).trim()),
    )
    expect(cells).toEqual([
      ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
      ['1', 'Xây dựng Đề án', 'Sở Nội vụ', '30/6/2025'],
      ['2', 'Rà soát quy hoạch', 'Sở Nội vụ', '31/12/2025'],
    ])
    expect(blocks).toHaveLength(4)
  })

  it('may be laid out by tabs under what their columns hold', () => {
    const text = `Đơn vị thực hiện   Nhiệm vụ   Thời hạn
UBND xã   Sửa cống   Tháng 12/2025
Công ty   Nạo vét kênh   Ngay`
    const rows = [...readTables(text, readBlocks(text)).values()]
    expect(rows.map(({ role }) => role)).toEqual(['header', 'data', 'data'])
    expect(rows[0]?.columns).toEqual(['lead', 'content', 'deadline'])
  })

  it('hold cells of several lines, and cells that span the rows below', () => {
    const text = `| STT | Nội dung | Chủ trì | Phối hợp | Thời hạn |
| 1 | Xây dựng
Đề án | Sở A | Sở B | 6/2025 |
| 2 | Lập báo cáo | | | |
| 3 | Rà soát | Sở C | | 7/2025 |`
    const cells = [...readTables(text, readBlocks(text)).values()].map((row) =>
      row.cells.map(({ start, end }) => text.slice(start, end)),
    )
    expect(cells.slice(1)).toEqual([
      ['1', 'Xây dựng\nĐề án', 'Sở A', 'Sở B', '6/2025'],
      ['2', 'Lập báo cáo', 'Sở A', 'Sở B', '6/2025'],
      ['3', 'Rà soát', 'Sở C', '', '7/2025'],
    ])
  })

  it('are not made of prose with wide blanks', () => {
    const text = 'TT   là chữ viết tắt của thông tư.\nSố   liệu được cập nhật   hằng tháng.'
    expect(readTables(text, readBlocks(text)).size).toBe(0)
  })

  it('have headers that lost their blanks', () => {
    const text =
      '| TT | Nhiệmvụ | Đơnvị chủtrì | Đơn vịphốihợp | Thờigian |\n| 1 | Rà soát | Sở A | Sở B | 2026 |'
    const row = readTables(text, readBlocks(text)).get(0)
    expect(row?.columns).toEqual(['number', 'content', 'lead', 'coordinate', 'deadline'])
  })

  it('hold indicators with their levels, whose parts have none', () => {
    const text = `| TT | Chỉ tiêu | Đơn vị | Kết quả | Cơ quan chủ trì theo dõi |
| 1 | Tỷ lệ hộ dùng nước sạch | % | ≥ 95 | Sở Xây dựng |
| 2 | Chỉ tiêu về dịch vụ công | | | |
| 2.1 | Tỷ lệ hồ sơ trực tuyến | % | 80 | Sở Nội vụ |`
    const rows = [...readTables(text, readBlocks(text)).values()]
    expect(rows.map(({ role }) => role)).toEqual(['header', 'data', 'section', 'data'])
    expect(rows[0]?.columns).toEqual(['number', 'indicator', 'other', 'product', 'lead'])
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
