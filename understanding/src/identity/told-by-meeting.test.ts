import { table } from './testing.ts'

table('the resolution of a congress', [
  [
    'adopted at its end',
    'Bế mạc Đại hội đại biểu Đảng bộ huyện An Khê lần thứ XXI\n\nSau hai ngày làm việc, Đại hội đại biểu Đảng bộ huyện An Khê lần thứ XXI, nhiệm kỳ 2020 - 2025 đã hoàn thành chương trình đề ra.\n\nĐại hội biểu quyết thông qua dự thảo Nghị quyết Đại hội đại biểu Đảng bộ huyện lần thứ XXI, nhiệm kỳ 2020 - 2025.\n\nTheo đó, Nghị quyết đặt ra 24 chỉ tiêu về kinh tế, văn hóa.',
    { type: 'Nghị quyết', issuer: 'Đại hội đại biểu Đảng bộ huyện An Khê' },
  ],
  [
    'studied at a conference',
    'Quán triệt, triển khai Nghị quyết Đại hội đại biểu Đảng bộ xã Tân Hà lần thứ I, nhiệm kỳ 2025-2030\n\nSáng 20/9, Đảng bộ xã Tân Hà tổ chức hội nghị triển khai Nghị quyết.\n\nPhấn đấu đến năm 2030 xã giàu đẹp. Nghị quyết đề ra 21 chỉ tiêu trên các lĩnh vực.',
    { type: 'Nghị quyết', issuer: 'Đại hội đại biểu Đảng bộ xã Tân Hà' },
  ],
  [
    'unchanged: nothing of what it says',
    'Bế mạc Đại hội\n\nĐại hội biểu quyết thông qua Nghị quyết Đại hội đại biểu Đảng bộ huyện An Khê lần thứ XXI, nhiệm kỳ 2020 - 2025. Các đại biểu hát Quốc ca.',
    {},
    ['type', 'issuer'],
  ],
  [
    'unchanged: only carried out',
    'Huyện An Khê trồng rừng\n\nThực hiện Nghị quyết Đại hội đại biểu Đảng bộ huyện An Khê lần thứ XXI, huyện trồng 20 ha rừng. Nghị quyết đề ra 24 chỉ tiêu.',
    {},
    ['type', 'issuer'],
  ],
])

table('a resolution that a conference studies', [
  [
    'and the page tells',
    '(Báo A) - Đến năm 2030, vùng phát triển nhanh và bền vững.\n\nSáng 16/11, Hội nghị toàn quốc quán triệt và triển khai Nghị quyết số 36 của Bộ Chính trị về phát triển vùng đến năm 2030 diễn ra tại Hà Nội.\n\nHội nghị nghe báo cáo về một số nội dung chủ yếu của nghị quyết và chương trình hành động.',
    { type: 'Nghị quyết', symbol: '36', issuer: 'Bộ Chính trị' },
  ],
  [
    'and the page says what it holds',
    'Phát triển vùng\n\nTỉnh ủy tổ chức hội nghị học tập, quán triệt Nghị quyết số 12-NQ/TU của Ban Chấp hành Đảng bộ tỉnh về du lịch. Nghị quyết đề ra 5 nhóm giải pháp cho các địa phương.',
    { type: 'Nghị quyết', symbol: '12-NQ/TU' },
  ],
  [
    'unchanged: several at once',
    'Phát triển vùng\n\nTỉnh ủy tổ chức hội nghị quán triệt Nghị quyết số 12-NQ/TU của Tỉnh ủy và Nghị quyết số 14-NQ/TU của Tỉnh ủy. Nghị quyết đề ra 5 nhóm giải pháp cho các địa phương.',
    {},
    ['type', 'symbol'],
  ],
  [
    'unchanged: the page is about the conference',
    'Phát triển vùng\n\nTỉnh ủy tổ chức hội nghị quán triệt Nghị quyết số 12-NQ/TU của Tỉnh ủy về du lịch. Dự hội nghị có các đại biểu.',
    {},
    ['type', 'symbol'],
  ],
])

table('a headline that says that a resolution is adopted', [
  [
    'of the body that the text names',
    'Thông qua Nghị quyết về chuyển đổi số tỉnh An Bình đến năm 2025\n\nNội dung được tập trung góp ý là dự thảo Nghị quyết của Ban Chấp hành Đảng bộ tỉnh về chương trình chuyển đổi số.',
    { type: 'Nghị quyết', issuer: 'Ban Chấp hành Đảng bộ tỉnh' },
  ],
  [
    'unchanged: several',
    'Thông qua nhiều nghị quyết quan trọng\n\nNội dung được tập trung góp ý là Nghị quyết của Ban Chấp hành Đảng bộ tỉnh về chuyển đổi số.',
    {},
    ['type'],
  ],
])

table('the day in place of the number', [
  [
    'a conclusion, in the year of the page',
    'Hoàn thành sắp xếp trước 15/8\n\nTheo kết luận ngày 25/5, Bộ Chính trị nghiêm cấm can thiệp vào công tác nhân sự.\n\nCác địa phương bảo đảm hoạt động thông suốt.\n2025-05-26 06:00:18',
    { type: 'Kết luận', issuer: 'Bộ Chính trị', issuedOn: '2025-05-25' },
  ],
  [
    'a directive with its year',
    'Siết quản lý tài sản công\n\nTại chỉ thị ngày 3/4/2023, Thủ tướng Chính phủ yêu cầu các bộ, ngành rà soát nhà đất.',
    { type: 'Chỉ thị', issuer: 'Thủ tướng Chính phủ', issuedOn: '2023-04-03' },
  ],
  [
    'a number and a day',
    'Sửa quy định về kiểm tra\n\nTheo kết luận 127 ban hành ngày 28/2/2025, Bộ Chính trị giao Ban Tổ chức Trung ương rà soát quy định.',
    { type: 'Kết luận', symbol: '127', issuer: 'Bộ Chính trị', issuedOn: '2025-02-28' },
  ],
  [
    'unchanged: in the middle of a sentence',
    'Siết quản lý tài sản công\n\nCác sở báo cáo theo kết luận ngày 25/5, Bộ Tài chính tổng hợp.',
    {},
    ['type', 'issuer'],
  ],
])

table('an instrument with the day on which it came out', [
  [
    'in the first words',
    'Đặt mục tiêu cao cho chăn nuôi\n\nTheo Quyết định số 12/QĐ-BNN-KH của Bộ Nông nghiệp ban hành ngày 4/1/2019, năm 2019 chăn nuôi tăng 4%.',
    { type: 'Quyết định', symbol: '12/QĐ-BNN-KH', issuer: 'Bộ Nông nghiệp', issuedOn: '2019-01-04' },
  ],
  [
    'unchanged: an old one further down',
    'Giá đất tăng\n\nNgười dân lo lắng về giá đất đang tăng mạnh ở nhiều nơi trong huyện và mong sớm có giải pháp.\n\nTheo Quyết định số 12/QĐ-UBND của UBND tỉnh ban hành ngày 4/1/2019, giá đất là 2 triệu đồng.',
    {},
    ['type', 'symbol'],
  ],
  [
    'named among others first, and issued further down',
    'Hoàn thành chỉ tiêu thu năm 2021\n\nTại cuộc họp, hai chỉ đạo được quán triệt gồm: Chỉ thị 215/CT-TCHQ ngày 15/1/2021 về chống thất thu và công văn 119/TCHQ-GSQL ngày 11/1/2021 về kiểm tra hải quan.\n\nNăm 2021, Tổng cục Hải quan được Quốc hội giao dự toán thu theo Nghị quyết số 128/2020/QH14, cao hơn nhiều so với số thu của năm trước đó.\n\nĐây là nhiệm vụ khó khăn được thực hiện khi thuế quan cắt giảm theo các hiệp định thương mại tự do, số thu bị ảnh hưởng đáng kể.\n\nĐể hoàn thành dự toán, Tổng cục Hải quan đã ban hành Chỉ thị 215/CT-TCHQ.\n\nChỉ thị 215/CT-TCHQ định hướng hai nhóm nhiệm vụ.',
    { type: 'Chỉ thị', symbol: '215/CT-TCHQ', issuer: 'Tổng cục Hải quan', issuedOn: '2021-01-15' },
  ],
  [
    'with it a sentence opens below the headline that has the number',
    'Thủ tướng yêu cầu gỡ vướng cho các dự án (Công điện 138/CĐ-TTg)\n\nNgày 20/8/2025, Thủ tướng đã có Công điện 138/CĐ-TTg về tháo gỡ vướng mắc cho các dự án.',
    { type: 'Công điện', symbol: '138/CĐ-TTg', issuer: 'Thủ tướng', issuedOn: '2025-08-20' },
  ],
])

table('what a heading or a first line says', [
  [
    'a plan under its heading',
    '# BAN HÀNH KẾ HOẠCH TỔ CHỨC THỰC HIỆN CHỈ THỊ SỐ 14-CT/TW NGÀY 19 THÁNG 7 NĂM 2017 CỦA BAN BÍ THƯ\n\nMục II. NHIỆM VỤ\n1. Nhà nước giữ vai trò chủ đạo.',
    { type: 'Kế hoạch' },
    ['symbol', 'issuedOn', 'issuer'],
  ],
  [
    'the same in small letters',
    'Về việc ban hành Kế hoạch trồng rừng năm 2024\n\n1. Trồng 200 ha rừng.\n2. Chăm sóc rừng đã trồng.',
    { type: 'Kế hoạch' },
    ['issuer'],
  ],
  [
    'unchanged: plans',
    'Ban hành nhiều chính sách mới\n\n1. Trồng 200 ha rừng.\n2. Chăm sóc rừng đã trồng.',
    {},
    ['type'],
  ],
  [
    'who sends a telegram that lost its letterhead',
    '**CÔNG ĐIỆN**\n\nVỀ TẬP TRUNG ỨNG PHÓ MƯA LŨ\n\n**THỦ TƯỚNG CHÍNH PHỦ điện:**\n\n- Bộ trưởng các Bộ;\n- Chủ tịch Ủy ban nhân dân các tỉnh.\n\nTừ đầu tháng đến nay mưa lớn.',
    { type: 'Công điện', issuer: 'Thủ tướng Chính phủ' },
  ],
  [
    'a paper with its subject',
    'Phòng dịch bệnh thủy sản\n\nTrước nguy cơ dịch bệnh, vừa qua, Sở Nông nghiệp và Phát triển nông thôn đã ban hành văn bản về tăng cường phòng, chống dịch bệnh thủy sản.',
    { type: 'Văn bản', issuer: 'Sở Nông nghiệp và Phát triển nông thôn' },
  ],
  [
    'unchanged: any paper',
    'Ứng phó với bão\n\nNgày 9/11, UBND tỉnh ban hành văn bản yêu cầu các sở, ban, ngành ứng phó với bão.',
    {},
    ['type', 'issuer'],
  ],
])

table('a letterhead that a scanner broke', [
  [
    'glued names, scraps of a stamp',
    'Ký bởi: Cổng điện tử\nFcONG THONG Ty TỪ CHÍ\n\nTHỦ TƯỚNG CHÍNHPHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n—— Độc lập - Tự do\n\n| CONG THONG TIN 21 /CT-TTs Ha Nội, ngàyháng 3 năm 2020\n\nDEN i: : _¬ CHỈ THỊ\n\nIg-Q6 -| Về các nhiệm vụ cAp bách tháo gỡ khó khăn\n\nDịch bệnh diễn biến phức tạp, ảnh hưởng lớn đến sản xuất.',
    { type: 'Chỉ thị', symbol: '21 /CT-TTs', issuer: 'Thủ tướng Chính phủ' },
  ],
  [
    'without its number',
    'CHÍNHPHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n—— Độc lập\n\nDEN i: ~ NGHỊ QUYẾT\n\nIg-Q6 -| Về nhiệm vụ cAp bách\n\nDịch bệnh diễn biến phức tạp.',
    { type: 'Nghị quyết', issuer: 'Chính phủ' },
    ['symbol'],
  ],
  [
    'unchanged: a page that names the State',
    'Lễ kỷ niệm\n\nNước CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM tròn 80 năm.\n\nCác đại biểu dự lễ.',
    {},
    ['type', 'issuer'],
  ],
])
