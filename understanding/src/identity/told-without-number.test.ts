import { table } from './testing.ts'

table('the day on which an instrument came out', [
  [
    'the sentence opens with it, without a comma',
    'Tiếp tục phòng, chống dịch bệnh\n\nNgày 12/5/2021 Ủy ban nhân dân tỉnh ban hành Chỉ thị số 9/CT-UBND về việc tiếp tục phòng, chống dịch bệnh trên địa bàn tỉnh.',
    { type: 'Chỉ thị', symbol: '9/CT-UBND', issuer: 'Ủy ban nhân dân tỉnh', issuedOn: '2021-05-12' },
  ],
  [
    'who signs stands between',
    'Tăng cường quản lý khoáng sản\n\nNgày 3/6/2020, thay mặt UBND tỉnh, Phó Chủ tịch UBND tỉnh Lê Văn An đã ký ban hành Công văn số 208/UBND-KT, chỉ đạo các sở tăng cường quản lý khoáng sản.',
    { symbol: '208/UBND-KT', issuer: 'UBND tỉnh', issuedOn: '2020-06-03', signer: 'Lê Văn An' },
  ],
  [
    'its year is noted above the page',
    ' date 2025-11-20 Thời sự\n\nNgày 18/11, UBND tỉnh ban hành Kế hoạch số 77/KH-UBND về chuyển đổi số năm 2026.\n\nCác sở thực hiện.',
    { symbol: '77/KH-UBND', issuedOn: '2025-11-18' },
  ],
  [
    'a bare year is that of what is planned',
    'Ngày 20/12, UBND tỉnh ban hành Kế hoạch số 77/KH-UBND về chuyển đổi số năm 2026. Theo đó, các sở thực hiện nghiêm.',
    { symbol: '77/KH-UBND' },
    ['issuedOn'],
  ],
])

table('an instrument without its number', [
  [
    'in a headline of one sentence',
    'Chỉ thị của Chủ tịch UBND tỉnh về việc đổi mới công tác dân vận trong cơ quan hành chính nhà nước các cấp.',
    { type: 'Chỉ thị', issuer: 'Chủ tịch UBND tỉnh' },
  ],
  [
    'the day right before the body',
    'Số ca bệnh tăng trong quý I. Trước tình hình đó, chiều tối 29/3, Bộ Y tế có công văn hoả tốc chỉ đạo các cơ sở y tế phân luồng.',
    { type: 'Công văn', issuer: 'Bộ Y tế' },
  ],
  [
    'who sends it, by name',
    'AB - Ngày 25-6, Phó Thủ tướng Lê Văn An có Công điện gửi: Các Bộ trưởng; Chủ tịch UBND các tỉnh.',
    { type: 'Công điện', issuer: 'Thủ tướng' },
  ],
  [
    'what it does is said by a verb',
    'Tạm hoãn tiếp công dân\n\nNgày 14-7-2021, do dịch bệnh phức tạp, UBND tỉnh vừa có thông báo tạm hoãn lịch tiếp công dân tháng 7.',
    { type: 'Thông báo', issuer: 'UBND tỉnh', issuedOn: '2021-07-14' },
  ],
  [
    'of one place of several',
    'Các tỉnh chủ động ngăn dịch\n\nDịch được ghi nhận tại 13 tỉnh.\n\n**. Tại Quảng Ninh:** Phó Chủ tịch UBND tỉnh Quảng Ninh Lê Văn An vừa ký công văn yêu cầu các địa phương tăng cường kiểm soát.',
    {},
    ['type', 'issuer', 'signer'],
  ],
  [
    'the first words of the page, of what it decides',
    'UBND tỉnh An Giang ban hành Quyết định công bố tình huống khẩn cấp sạt lở bờ sông tại xã Tân Hòa.',
    { type: 'Quyết định', issuer: 'UBND tỉnh An Giang' },
  ],
  [
    'its title in quotation marks',
    'Tiêm chủng\nSở Y tế ban hành “Kế hoạch triển khai tiêm chủng mở rộng năm 2026”\nDịch bệnh có nguy cơ lan rộng.',
    { type: 'Kế hoạch', issuer: 'Sở Y tế' },
  ],
  [
    'further down only what was done',
    'Đẩy mạnh chuyển đổi số\n\nNhiều việc được làm tốt. Trong năm qua, UBND tỉnh đã ban hành Quyết định phê duyệt đề án chuyển đổi số.',
    {},
    ['type', 'issuer'],
  ],
  [
    'the day of this morning, in the year that is noted on the same line',
    ' date 2019-07 Sáng nay 18.7, Chủ tịch UBND tỉnh An Giang Lê Văn An đã ký công văn yêu cầu xử lý nghiêm việc khai thác cát trái phép.',
    { type: 'Công văn', issuer: 'Chủ tịch UBND tỉnh An Giang', issuedOn: '2019-07-18' },
  ],
  [
    'of late',
    'Mới đây Thủ tướng Chính phủ đã ban hành Quyết định phê duyệt nhiệm vụ lập quy hoạch tỉnh An Bình.',
    { type: 'Quyết định', issuer: 'Thủ tướng Chính phủ' },
  ],
  [
    'somebody has just signed it',
    'Thường trực Ban Bí thư Lê Văn Tú vừa ký Chỉ thị của Ban Bí thư về việc tổ chức Tết.\n\nTheo đó, các cấp ủy thực hiện nghiêm.',
    { type: 'Chỉ thị', issuer: 'Ban Bí thư', signer: 'Lê Văn Tú' },
  ],
  [
    'and its number in brackets',
    'Ban Bí thư yêu cầu chuẩn bị Tết.\n\nỦy viên Bộ Chính trị, Thường trực Ban Bí thư Lê Văn Tú đã ký Chỉ thị của Ban Bí thư về việc tổ chức Tết (Chỉ thị số 5-CT/TW ngày 22/12/2020).',
    { type: 'Chỉ thị', symbol: '5-CT/TW', issuer: 'Ban Bí thư', issuedOn: '2020-12-22' },
  ],
  [
    'a decree by its first words',
    'Nghị định nêu rõ, kết luận thanh tra phải được công khai toàn văn.\n\nNghị định số 43/2023/NĐ-CP cũng quy định thời hạn công khai.',
    { type: 'Nghị định', symbol: '43/2023/NĐ-CP' },
  ],
])

table('when, and by whom', [
  [
    'the day right before the body, in the year noted above',
    ' date 2018-08 Tỉnh ra công điện khẩn Để chủ động đối phó với bão số 4, ngày 14-8, UBND tỉnh Hòa Bình ra công điện khẩn. Tỉnh yêu cầu các xã trực ban.',
    { type: 'Công điện', issuer: 'UBND tỉnh Hòa Bình', issuedOn: '2018-08-14' },
  ],
  [
    'the day between the body and what it does; a scale is no year',
    'Văn phòng UBND tỉnh ngày 14/6 đã có thông báo kết luận của UBND tỉnh về quy hoạch phân khu tỷ lệ 1/2000 xã Tân Hà.',
    { type: 'Thông báo', issuer: 'Văn phòng UBND tỉnh' },
    ['issuedOn'],
  ],
  [
    'the same day in brackets',
    'Trường học mở cửa\n\nSở Y tế (sáng 5/3/2022) đã ban hành Công văn số 31/SYT-NV hướng dẫn các trường.',
    { type: 'Công văn', symbol: '31/SYT-NV', issuer: 'Sở Y tế', issuedOn: '2022-03-05' },
  ],
  [
    'a body and the one above it',
    'Nhằm phòng bệnh mùa hè, Cục Y tế dự phòng, Bộ Y tế đã có Công văn khẩn gửi Sở Y tế các tỉnh.',
    { type: 'Công văn', issuer: 'Cục Y tế dự phòng, Bộ Y tế' },
  ],
  [
    'who proposes does not issue',
    'Theo đề nghị của Sở Y tế, UBND tỉnh vừa ban hành công văn yêu cầu các xã phòng dịch.',
    { type: 'Công văn', issuer: 'UBND tỉnh' },
  ],
  [
    'several bodies together',
    'Ngày 24/12/2015, Thường trực HĐND, UBND, Ban Thường trực UBMTTQ Việt Nam tỉnh Hòa Bình ban hành Quy chế phối hợp số 15/QCPH-HĐND-UBND-UBMTTQ về công tác phối hợp.',
    { issuer: 'Thường trực HĐND, UBND, Ban Thường trực UBMTTQ Việt Nam tỉnh Hòa Bình' },
  ],
  [
    'the deputy signs for the head',
    'Phó Chủ tịch UBND tỉnh Hòa Bình Trần Văn Chiến vừa ký quyết định công nhận 10 xã nông thôn mới.',
    { type: 'Quyết định', issuer: 'Chủ tịch UBND tỉnh Hòa Bình', signer: 'Trần Văn Chiến' },
  ],
  [
    'a plan that is drawn up and told of',
    'Tăng cường phòng cháy\n\nThực hiện Chỉ thị của Thủ tướng, UBND tỉnh đã xây dựng Kế hoạch thực hiện nội dung trên. Kế hoạch được xây dựng với mục đích nâng cao nhận thức.',
    { type: 'Kế hoạch', issuer: 'UBND tỉnh' },
  ],
  [
    'the name before the office, and a place before the verb',
    'Để khắc phục thực trạng này, ông Võ Ngọc Hải, Chủ tịch UBND tỉnh Gia Lai vừa ký Chỉ thị số 9/CT-UBND về kỷ cương.',
    { type: 'Chỉ thị', issuer: 'Chủ tịch UBND tỉnh Gia Lai', signer: 'Võ Ngọc Hải' },
  ],
  [
    'a place is no signer, and what applies is another instrument',
    'Hôm qua (20/9), Chủ tịch UBND tỉnh Kiên Giang đã ký quyết định áp dụng các biện pháp cấp bách. Theo quyết định thì 10 huyện áp dụng Chỉ thị 19 của Thủ tướng gồm: An Minh, An Biên.',
    { type: 'Quyết định', issuer: 'Chủ tịch UBND tỉnh Kiên Giang' },
    ['signer', 'symbol', 'issuedOn'],
  ],
  [
    'the head by name at the beginning',
    'Hết dịch\n\nÔng Nguyễn Văn Dương, Chủ tịch UBND tỉnh Hòa Bình đã ra công văn công bố hết dịch bệnh trên địa bàn.',
    { type: 'Công văn', issuer: 'Chủ tịch UBND tỉnh Hòa Bình' },
  ],
  [
    'a vote as the first words of the page',
    'Chiều 12.12, Hội đồng nhân dân tỉnh Hòa Bình thông qua Nghị quyết về kế hoạch phát triển năm 2019 với 100% đại biểu tán thành.',
    { type: 'Nghị quyết', issuer: 'Hội đồng nhân dân tỉnh Hòa Bình' },
  ],
  [
    'a vote on several',
    'Chiều 12.12, Hội đồng nhân dân tỉnh Hòa Bình thông qua Nghị quyết về đầu tư công và Nghị quyết về biên chế.',
    {},
    ['type', 'issuer'],
  ],
])

table('what was issued, and what only came of it', [
  [
    'it is news that it came out',
    '(ĐT) – Theo Quyết định số 275 của Thủ tướng Chính phủ vừa ban hành, tỉnh Kon Tum có 3 huyện nghèo.',
    { type: 'Quyết định', symbol: '275', issuer: 'Thủ tướng Chính phủ' },
  ],
  [
    'the account of some years',
    'LTS: Ngày 14-5-2011, Bộ Chính trị ban hành Chỉ thị 3-CT/TW về học tập và làm theo tấm gương. Hơn 2 năm qua, các cấp ủy đã nghiêm túc thực hiện Chỉ thị, đem lại hiệu quả thiết thực.',
    {},
    ['type', 'symbol'],
  ],
  [
    'years of an older one do not count',
    'Ngày 14-5-2021, Tỉnh ủy ban hành Chỉ thị 13-CT/TU về cải cách hành chính. Sau 5 năm thực hiện Chỉ thị số 2-CT/TU, nhiều nơi còn chậm.',
    { type: 'Chỉ thị', symbol: '13-CT/TU', issuedOn: '2021-05-14' },
  ],
  [
    'after it was issued',
    'Ngay sau khi ban hành Nghị quyết số 7-NQ/TU ngày 27/10/2021 của Tỉnh ủy về chuyển đổi số, Ban Thường vụ Tỉnh ủy đã tập trung lãnh đạo các cấp ủy.',
    {},
    ['type', 'symbol'],
  ],
  [
    'a body that no list knows',
    'Phòng sâu bệnh\n\nCục bảo vệ thực vật vừa có công văn số 10/BVTV-QLT ngày 03/5/2019 gửi các Sở nông nghiệp về việc sử dụng thuốc.',
    { type: 'Công văn', symbol: '10/BVTV-QLT', issuer: 'Cục bảo vệ thực vật', issuedOn: '2019-05-03' },
  ],
  [
    'a vote after the term and the debate',
    'Thông qua đề án sắp xếp xã\nNgày 20/4, tại Kỳ họp thứ 32, HĐND tỉnh Sóc Trăng khóa X, nhiệm kỳ 2021 - 2026 đã họp, xem xét và thống nhất thông qua Nghị quyết về sắp xếp đơn vị hành chính.',
    { type: 'Nghị quyết', issuer: 'HĐND tỉnh Sóc Trăng' },
  ],
])

table('how a page names what it tells of', [
  [
    'the number in the headline, the body in the text',
    'Công văn số 34/UBND-KT về tăng cường phòng cháy\n\nUBND tỉnh Lai Châu vừa ban hành công văn yêu cầu các sở, ngành tăng cường phòng cháy, chữa cháy trong mùa khô.',
    { type: 'Công văn', symbol: '34/UBND-KT', issuer: 'UBND tỉnh Lai Châu' },
  ],
  [
    'who signed it stands behind it',
    'Kế hoạch số 88/KH-UBND do Phó Chủ tịch UBND tỉnh Gia Lai Nguyễn Văn An ký ngày 10/4/2023 nêu rõ: các địa phương rà soát hộ nghèo.',
    { symbol: '88/KH-UBND', issuedOn: '2023-04-10', issuer: 'Chủ tịch UBND tỉnh Gia Lai' },
  ],
  [
    'what a body orders in it',
    'Sớm hoàn thành cao tốc\n\nThủ tướng Chính phủ vừa yêu cầu Bộ Giao thông vận tải đẩy nhanh tiến độ tại Công điện số 54/CĐ-TTg ngày 27/5/2024.',
    { type: 'Công điện', symbol: '54/CĐ-TTg', issuer: 'Thủ tướng Chính phủ', issuedOn: '2024-05-27' },
  ],
  [
    'what another has ordered in it',
    'Giữ rừng\n\nUBND tỉnh Lai Châu vừa yêu cầu các sở thực hiện nghiêm chỉ đạo của Thủ tướng Chính phủ tại Công điện số 54/CĐ-TTg ngày 27/5/2024.',
    {},
    ['symbol'],
  ],
  [
    'two departments together',
    'Học phí năm học mới\n\nLiên Sở Giáo dục và Đào tạo - Tài chính tỉnh Khánh Hòa vừa ban hành Hướng dẫn số 34/HDLS-SGDĐT-STC ngày 12/9/2019 về thu học phí.',
    { issuer: 'Liên Sở Giáo dục và Đào tạo - Tài chính tỉnh Khánh Hòa', issuedOn: '2019-09-12' },
  ],
  [
    'it opens the page and speaks later',
    'Theo Kế hoạch số 20/KH-UBND ngày 15/5/2023 của UBND tỉnh Bắc Giang về chuyển đổi số, đến năm 2025 mọi xã có Tổ công nghệ số. Kế hoạch cũng yêu cầu các sở, ngành báo cáo hằng quý.',
    { type: 'Kế hoạch', symbol: '20/KH-UBND', issuer: 'UBND tỉnh Bắc Giang', issuedOn: '2023-05-15' },
  ],
  [
    'it opens the page and is carried out',
    'Theo Kế hoạch số 20/KH-UBND ngày 15/5/2023 của UBND tỉnh Bắc Giang, các xã đã thành lập Tổ công nghệ số. Đến nay đã có 200 tổ.',
    {},
    ['symbol'],
  ],
  [
    'the day from which it holds',
    'Quyết định số 12/2022/QĐ-UBND của UBND tỉnh Bình Thuận có hiệu lực từ ngày 1/6/2022 quy định diện tích tối thiểu tách thửa.',
    { symbol: '12/2022/QĐ-UBND', issuer: 'UBND tỉnh Bình Thuận' },
    ['issuedOn'],
  ],
  [
    'a council at its session',
    'HĐND tỉnh Lạng Sơn khóa XVII, kỳ họp thứ 10 đã thông qua Nghị quyết số 20/2022/NQ-HĐND ngày 8/12/2022 quy định mức chi hỗ trợ.',
    { symbol: '20/2022/NQ-HĐND', issuer: 'HĐND tỉnh Lạng Sơn', issuedOn: '2022-12-08' },
  ],
  [
    'a law',
    'Quốc hội thông qua Luật Đất đai (sửa đổi)\n\nSáng 18/1/2024, với 432/477 đại biểu tán thành, Quốc hội đã thông qua Luật Đất đai (sửa đổi).',
    { type: 'Luật', issuer: 'Quốc hội', issuedOn: '2024-01-18' },
  ],
])

table('who, when, and which of several', [
  [
    'a body whose name has commas, at the beginning of the page',
    'BCĐ Quốc gia về Phòng, chống thiên tai vừa ban hành Công điện về việc chủ động ứng phó với áp thấp nhiệt đới.',
    { type: 'Công điện', issuer: 'BCĐ Quốc gia về Phòng, chống thiên tai' },
  ],
  [
    'the city in letters',
    'UBND Tp.HCM vừa ban hành kế hoạch triển khai các biện pháp xử lý dự án chậm tiến độ.',
    { type: 'Kế hoạch', issuer: 'UBND Tp.HCM' },
  ],
  [
    'a dash behind the office',
    ' date 2017-03 Ngày 12-1, ông Cao Hải - chủ tịch UBND tỉnh Quảng Ngãi - đã ra công văn nghiêm khắc phê bình các huyện vắng mặt tại hội nghị.',
    { type: 'Công văn', issuer: 'Chủ tịch UBND tỉnh Quảng Ngãi', issuedOn: '2017-01-12' },
  ],
  [
    'a list of those that are carried out',
    'Là yêu cầu của Tổng Bí thư tại Hội nghị quán triệt và triển khai thực hiện 04 Nghị quyết của Bộ Chính trị, gồm: Nghị quyết số 9-NQ/TW về hội nhập, Nghị quyết số 10-NQ/TW về năng lượng diễn ra sáng 16/9.',
    {},
    ['type', 'symbol'],
  ],
  [
    'the day behind the number, in the year of the page',
    'Chuẩn bị lễ công bố\n\nVăn Hiện 17:04 29/06/2025\n\nUBND Thành phố ban hành Công văn số 37/UBND-NC ngày 27/6 về việc tổ chức Lễ công bố.',
    { symbol: '37/UBND-NC', issuedOn: '2025-06-27', issuer: 'UBND Thành phố' },
  ],
  [
    'the name of who holds the office is no place',
    'HN - Chủ tịch UBND Thành phố Vũ Đại Nam vừa ký ban hành Kế hoạch số 35/KH-UBND ngày 22/01/2026 về đầu tư công.',
    { issuer: 'Chủ tịch UBND Thành phố', signer: 'Vũ Đại Nam', symbol: '35/KH-UBND' },
  ],
  [
    'the latest of a body',
    'TP - Tại thông báo kết luận thanh tra mới đây của Thanh tra tỉnh Kiên Giang về hai dự án, cơ quan này cho biết đã chuyển hồ sơ.',
    { type: 'Thông báo', issuer: 'Thanh tra tỉnh Kiên Giang' },
  ],
])

table('votes, papers to a superior, the passive', [
  [
    'at its session',
    'Tại Kỳ họp chuyên đề lần thứ nhất, Hội đồng nhân dân tỉnh Sóc Trăng khóa 10 đã thông qua Nghị quyết quy định chế độ hỗ trợ đặc thù. Việc này được tán thành cao.',
    { type: 'Nghị quyết', issuer: 'Hội đồng nhân dân tỉnh Sóc Trăng' },
  ],
  [
    'what a department asks for',
    'Đề xuất nghỉ học\n\nSáng 28.1, Sở Giáo dục và Đào tạo đã có tờ trình UBND tỉnh xin ý kiến cho học sinh nghỉ học.',
    { type: 'Tờ trình', issuer: 'Sở Giáo dục và Đào tạo' },
  ],
  [
    'by whom it was issued',
    'Đó là nội dung chính trong Văn bản số 82/UBND-KTN vừa được UBND tỉnh ban hành gửi các sở. Theo đó, Chủ tịch UBND tỉnh giao Sở Y tế chủ trì.',
    { type: 'Văn bản', symbol: '82/UBND-KTN', issuer: 'UBND tỉnh' },
  ],
])

table('papers without a number, by their first words', [
  [
    'according to a notice of somebody',
    'Giữ nguyên tên gọi\n\nTPO - Theo thông báo kết luận của Chủ tịch UBND tỉnh liên quan đến dự thảo Đề án, tên gọi được giữ nguyên trong hai phương án.',
    { type: 'Thông báo', issuer: 'Chủ tịch UBND tỉnh' },
  ],
  [
    'according to a report, which is only a source',
    'Thêm nguồn vốn\n\nTheo báo cáo của UBND tỉnh về tình hình giải ngân, đến nay đã phân bổ 400 tỷ đồng.',
    {},
    ['type', 'issuer'],
  ],
  [
    'a vote of the standing committee of the Assembly',
    'Thành lập thêm 2 thị trấn\nSáng 27/4, với 100% các đại biểu tán thành, Ủy ban Thường vụ Quốc hội đã thông qua Nghị quyết về việc thành lập thị trấn thuộc các tỉnh.',
    { type: 'Nghị quyết', issuer: 'Ủy ban Thường vụ Quốc hội' },
  ],
])

table('the words before an instrument', [
  [
    'this is what it says',
    'Phát động phong trào thi đua\n\nĐó là nội dung tại Chỉ thị số 3/CT-UBND của Chủ tịch UBND tỉnh về việc phát động thi đua.',
    { type: 'Chỉ thị', symbol: '3/CT-UBND', issuer: 'Chủ tịch UBND tỉnh' },
  ],
  [
    'this is what somebody orders in it',
    'Kiểm tra người ra đường\n\nĐó là chỉ đạo của UBND tỉnh đối với các sở, ngành, UBND các huyện tại Công văn số 79/UBND-KT ngày 19/6 về việc phòng, chống dịch.',
    { type: 'Công văn', symbol: '79/UBND-KT', issuer: 'UBND tỉnh' },
    ['issuedOn'],
  ],
  [
    'a row of those that are carried out',
    'Thực hiện Công văn số 15/SGDĐT-CT ngày 28/8/2020 của Sở Giáo dục; Công văn số 37/PGDĐT ngày 29/8/2020 của Phòng Giáo dục, các trường đã sinh hoạt đầu năm.',
    {},
    ['type', 'symbol', 'issuer'],
  ],
  [
    'the report at a meeting',
    'Đến dự họp báo có lãnh đạo các sở.\n\nBáo cáo của UBND tỉnh nêu rõ: Giá trị sản xuất quý I ước đạt 2.000 tỷ đồng.',
    {},
    ['type', 'issuer'],
  ],
  [
    'its number in brackets',
    'Ngày 14-1, Thủ tướng Chính phủ đã có Công văn (số 73/TTg-CN) chỉ đạo các Bộ và UBND các tỉnh.',
    { type: 'Công văn', symbol: '73/TTg-CN', issuer: 'Thủ tướng Chính phủ' },
  ],
  [
    'a telegram with only its number',
    'Chủ động ứng phó bão\n\nĐể chủ động ứng phó, ngày 12/9/2016, UBND tỉnh Nghệ An đã có công điện khẩn số 13.\n\nNội dung như sau:',
    { type: 'Công điện', symbol: '13', issuer: 'UBND tỉnh Nghệ An', issuedOn: '2016-09-12' },
  ],
])

table('papers whose head is hard to read', [
  [
    'a title in capitals over the basis',
    'KẾ HOẠCH TỔ CHỨC KỶ NIỆM 70 NĂM NGÀY THÀNH LẬP TỈNH AN BÌNH (12/2/1950 – 12/2/2020)\n\nCăn cứ Thông báo số 19-TB/TU ngày 31/10/2019 của Ban Thường vụ Tỉnh ủy về các ngày lễ lớn;\n\nỦy ban nhân dân tỉnh xây dựng Kế hoạch tổ chức kỷ niệm như sau:\n\n1. MỤC ĐÍCH',
    { type: 'Kế hoạch', issuer: 'Ủy ban nhân dân tỉnh' },
    ['symbol'],
  ],
  [
    'on one line under the words of the page',
    'Xem mẫu\n\n  1. UBND TỈNH AN BÌNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỞ GIÁO DỤC VÀ ĐÀO TẠO Độc lập - Tự do - Hạnh phúc Số : 29 /SGDĐT-VP Tân Hà, ngày 05 tháng11 năm 2018 V/v báo cáo nhanh thiệt hại do lũ Kính gửi: - Ủy ban nhân dân tỉnh; - Bộ Giáo dục và Đào tạo. Vừa qua, tỉnh bị ảnh hưởng của mưa lớn, nhiều trường ngập sâu, thiết bị dạy học hư hỏng nặng.',
    {
      type: 'Công văn',
      symbol: '29/SGDĐT-VP',
      issuedOn: '2018-11-05',
      issuer: 'Sở Giáo dục và Đào tạo tỉnh An Bình',
      place: 'Tân Hà',
    },
  ],
  [
    'columns set apart by rules',
    'ỦY BAN NHÂN DÂN TỈNH AN BÌNH ------- Số: 39/2017/QĐ-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- An Bình, ngày 14 tháng 08 năm 2017 |\nQUYẾT ĐỊNH\nỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;',
    {
      type: 'Quyết định',
      symbol: '39/2017/QĐ-UBND',
      issuer: 'Ủy ban nhân dân tỉnh An Bình',
      issuedOn: '2017-08-14',
    },
  ],
  [
    'the author under the title says the territory, and not the dateline',
    'ỦY BAN NHÂN DÂN |\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 93/2005/QĐ-UBND |\nThị xã Tân Hà, ngày 27 tháng 09 năm 2005 |\nQUYẾT ĐỊNH\nVỀ VIỆC BAN HÀNH QUY CHẾ PHỐI HỢP\nỦY BAN NHÂN DÂN TỈNH AN BÌNH\nCăn cứ Luật Tổ chức HĐND và UBND ngày 26/11/2003;',
    { issuer: 'Ủy ban nhân dân tỉnh An Bình', place: 'Thị xã Tân Hà' },
  ],
  [
    'a number with blanks before the code of the body',
    'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nXÃ TÂN HÀ | Độc lập - Tự do - Hạnh phúc |\nSố: 36 /KH - UBND |\nTân Hà, ngày 07 tháng 5 năm 2025 |\nKẾ HOẠCH\nPhòng, chống thiên tai',
    { symbol: '36/KH-UBND', issuer: 'Ủy ban nhân dân xã Tân Hà', issuedOn: '2025-05-07' },
  ],
  [
    'a page that prints the type only in its headline, and what the page says under the signature',
    'Thông báo “V/v phòng chống bão số 10”\n\n16/11/2018 - 21:24\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBến Tre, ngày 16 tháng 11 năm 2018\n\nKính gửi:\n- Sở Giáo dục;\n- UBND các huyện.\n\nUBND tỉnh chỉ đạo:\n\n1. Cho học sinh nghỉ học đến khi bão đi qua;\n\nTM. ỦY BAN NHÂN DÂN TỈNH\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn Hiếu\n\nChia sẻ bài viết\n\nBÌNH LUẬN',
    { type: 'Thông báo', issuer: 'Ủy ban nhân dân tỉnh Bến Tre', signer: 'Lê Văn Hiếu' },
  ],
  [
    'a title that holds the body, the number and the day',
    'CHỈ THỊ\nCỦA THỦ\nTƯỚNG CHÍNH PHỦ SỐ 16/2001/CT-TTG\nNGÀY 21 THÁNG 6 NĂM 2001 VỀ VIỆC XÂY DỰNG KẾ HOẠCH\nPHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2002\nThực hiện Nghị quyết\ncủa Quốc hội về nhiệm vụ năm 2001, Chính phủ đã\nban hành các cơ chế mới nhằm phát huy nội lực.',
    {
      type: 'Chỉ thị',
      symbol: '16/2001/CT-TTG',
      issuedOn: '2001-06-21',
      issuer: 'Thủ tướng Chính phủ',
    },
  ],
  [
    'a place of two parts that a narrow column broke',
    'ỦY BAN NHÂN DÂN\nTỈNH BÀ RỊA - VŨNG TÀU\n-------\n|\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\nSố: 8/KH-UBND\n|\nBà Rịa - Vũng\nTàu, ngày 08 tháng 01 năm 2023\n|\nKẾ HOẠCH\nTRUYỀN THÔNG CHÍNH SÁCH\nThực hiện Chỉ thị 9/CT-TTg ngày 31/3/2021 của Thủ tướng Chính phủ;',
    { place: 'Bà Rịa - Vũng Tàu', issuedOn: '2023-01-08' },
  ],
  [
    'who signs by a second office',
    'Hướng dẫn bố trí cán bộ\n\nBộ trưởng Bộ Nội vụ Lê Thị Thanh An, Phó Trưởng Ban Chỉ đạo sắp xếp đơn vị hành chính của Chính phủ đã ký Công văn 12/CV-BCĐ gửi Tỉnh ủy, Thành ủy về việc bố trí cán bộ.',
    {
      type: 'Công văn',
      symbol: '12/CV-BCĐ',
      signer: 'Lê Thị Thanh An',
      issuer: 'Ban Chỉ đạo sắp xếp đơn vị hành chính của Chính phủ',
    },
  ],
  [
    'a letter whose number nobody filled in',
    'BỘ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: /BYT-KCB Hà Nội, ngày tháng 11 năm 2023\nV/v góp ý phương án sắp xếp\nKính gửi: Bộ Nội vụ\nBộ Y tế có ý kiến như sau:\n1. Rà soát phương án.',
    { type: 'Công văn', issuer: 'Bộ Y tế', place: 'Hà Nội' },
    ['symbol', 'issuedOn'],
  ],
  [
    'an open number between wide blanks',
    'ĐẢNG BỘ TỈNH AN BÌNH          ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG UỶ XÃ TÂN HÀ\n*          Tân Hà, ngày   tháng   năm 2026\nSố        -CV/ĐU\nGóp ý các dự thảo\n\nKính gửi: Các đồng chí Uỷ viên Ban Thường vụ Đảng uỷ.\n\nThường trực Đảng uỷ kính gửi các đồng chí nghiên cứu.',
    { type: 'Công văn', issuer: 'Đảng uỷ xã Tân Hà' },
    ['symbol'],
  ],
  [
    'a notice with only its day',
    'Thông báo Khẩn ngày 18/10/2020\n\nKính gửi: Hiệu trưởng các trường\nDo ngập lụt kéo dài. Phòng GD&ĐT yêu cầu:\n1. Cho học sinh nghỉ học.',
    { type: 'Thông báo', issuedOn: '2020-10-18', issuer: 'Phòng GD&ĐT' },
  ],
  [
    'a resolution named in brackets under the headline of a page',
    'Trang chủ\n\nNghị quyết về nhiệm vụ 6 tháng cuối năm\nNgày đăng 09/08/2018 | 04:46 | Lượt xem: 896\n\n(Nghị quyết số 8/NQ-HĐND, ngày 12-7-2018 của HĐND thành phố)\n\nCăn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13 ngày 19-6-2015;\n\nQUYẾT NGHỊ:\n\nĐiều 1. Tình hình thực hiện.',
    { type: 'Nghị quyết', symbol: '8/NQ-HĐND', issuedOn: '2018-07-12', issuer: 'HĐND thành phố' },
  ],
])
