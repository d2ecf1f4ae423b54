import { expect, it } from 'vitest'
import { read } from '../index.ts'
import { identityOf, table } from './testing.ts'

table('an article tells', [
  [
    'what its headline and its first sentence say',
    '# Kế hoạch lập quy hoạch tỉnh Lạng Sơn\n\nNgày 28/10/2025, UBND tỉnh Lạng Sơn đã ban hành Kế hoạch 279/KH-UBND về tổ chức lập điều chỉnh quy hoạch tỉnh.',
    {
      type: 'Kế hoạch',
      symbol: '279/KH-UBND',
      issuer: 'UBND tỉnh Lạng Sơn',
      issuedOn: '2025-10-28',
      system: 'state',
    },
  ],
  [
    'in what notice a chairman concluded',
    'Phát triển kinh tế ven biển\n\nNgày 31/5/2024, Chủ tịch UBND tỉnh Lê Văn An chủ trì cuộc họp về kinh tế ven biển. Sau khi nghe các sở báo cáo, Chủ tịch UBND tỉnh kết luận tại Thông báo số 139/TB-UBND ngày 06/6/2024.\n\nGiao Sở Xây dựng lập quy hoạch.',
    { type: 'Thông báo', symbol: '139/TB-UBND', issuer: 'Chủ tịch UBND tỉnh', issuedOn: '2024-06-06' },
  ],
  [
    'what a page is drawn from, in its first words',
    'Chống khai thác cát trái phép\n\nTheo Công văn số 123/UBND-NN của UBND tỉnh, từ ngày 10/6/2024 các xã ven sông phải tuần tra ban đêm.',
    { type: 'Công văn', symbol: '123/UBND-NN', issuer: 'UBND tỉnh' },
  ],
  [
    'in what paper its first order stands',
    'Tuần tra đê điều\n\nUBND huyện yêu cầu các xã ven sông tuần tra đê điều tại Công văn số 45/UBND-NN ngày 05/6/2024.',
    { type: 'Công văn', symbol: '45/UBND-NN', issuer: 'UBND huyện', issuedOn: '2024-06-05' },
  ],
  [
    'by whom an instrument was issued, of which its first sentence speaks',
    'Tuần tra đê điều\n\nKế hoạch số 45/KH-UBND được UBND tỉnh ban hành ngày 05/6/2024 nhằm giữ vững đê điều mùa lũ.',
    { type: 'Kế hoạch', symbol: '45/KH-UBND', issuer: 'UBND tỉnh', issuedOn: '2024-06-05' },
  ],
  [
    'what goes into the matter in its first words',
    'Tuần tra đê điều\n\nCụ thể, Công văn số 45/UBND-NN của UBND tỉnh yêu cầu các xã ven sông tuần tra đê điều.',
    { type: 'Công văn', symbol: '45/UBND-NN', issuer: 'UBND tỉnh' },
  ],
  [
    'the number of what was issued further on',
    'Tuần tra đê điều\n\nUBND tỉnh ban hành Kế hoạch về quản lý đê điều. Theo Kế hoạch số 45/KH-UBND ngày 05/6/2024, các xã phải tuần tra.',
    { type: 'Kế hoạch', symbol: '45/KH-UBND', issuer: 'UBND tỉnh', issuedOn: '2024-06-05' },
  ],
  [
    'a day that stands before the paper',
    'Tuần tra đê điều\n\nNgày 05/6/2024, tại Công văn số 45/UBND-NN, UBND tỉnh đã có ý kiến chỉ đạo về đê điều.',
    { type: 'Công văn', symbol: '45/UBND-NN', issuer: 'UBND tỉnh', issuedOn: '2024-06-05' },
  ],
  [
    'what a council has just adopted',
    'Thu hồi đất làm khu tái định cư\n\nHĐND tỉnh vừa thông qua Nghị quyết số 45/NQ-HĐND về danh mục dự án thu hồi đất năm 2024.',
    { type: 'Nghị quyết', symbol: '45/NQ-HĐND', issuer: 'HĐND tỉnh' },
  ],
  [
    'a notice of conclusions by the type of its code',
    'Giao mặt bằng cho tuyến tránh\n\nTại Thông báo kết luận số 200/TB-VP ngày 05/6/2024, Chủ tịch UBND tỉnh giao các huyện bàn giao mặt bằng.',
    { type: 'Thông báo', symbol: '200/TB-VP', issuedOn: '2024-06-05' },
  ],
  [
    'who issues it, with what follows',
    'Căn cứ Quyết định số 570/QĐ-UBND ngày 21/3/2021 của UBND tỉnh; Sở Y tế ban hành Kế hoạch nâng cao năng lực trạm y tế, với những nội dung sau\n\n1. Mục tiêu\n\n2. Nhiệm vụ',
    { type: 'Kế hoạch', issuer: 'Sở Y tế' },
  ],
  [
    'number and day in brackets behind what a letter is about, and who informs at its end',
    'Về việc kiểm tra an toàn hồ chứa (1234/VP-KT, ngày 05/3/2024).\n\nThực hiện Công văn số 77/BNN-TL ngày 01/3/2024 của Bộ Nông nghiệp, đồng chí Lê Văn An, Phó Chủ tịch UBND tỉnh có ý kiến như sau:\n\nGiao Sở Xây dựng chủ trì kiểm tra.\n\nVăn phòng UBND tỉnh thông báo để các cơ quan thực hiện./.',
    { symbol: '1234/VP-KT', issuer: 'Văn phòng UBND tỉnh', issuedOn: '2024-03-05' },
  ],
  [
    'in what paper stands what the headline asks for',
    'Tạm dừng tổ chức lễ hội đầu năm\n\nYêu cầu trên được nêu trong Kết luận 215 năm 2024 của Ban Thường vụ Tỉnh ủy An Bình về thực hiện Chỉ thị 40 của Ban Bí thư.',
    { type: 'Kết luận', symbol: '215', issuer: 'Ban Thường vụ Tỉnh ủy An Bình', system: 'party' },
  ],
  [
    'a day whose year another day of the same month gives',
    'Đêm 14/8, UBND tỉnh ban hành Công văn số 908/UBND-VP về phòng dịch, áp dụng từ ngày 15 tháng 8 năm 2021, thay các biện pháp có từ ngày 20 tháng 3 năm 2020.',
    { type: 'Công văn', symbol: '908/UBND-VP', issuer: 'UBND tỉnh', issuedOn: '2021-08-14' },
  ],
  [
    'what a body orders, with its paper in brackets at the end of the paragraph',
    'Phòng cháy mùa khô\n\nVăn phòng UBND tỉnh truyền đạt ý kiến của Phó Chủ tịch UBND tỉnh về việc thực hiện Công điện số 77/CĐ-TTg của Thủ tướng Chính phủ (Công văn số 45/VP-KT, ngày 08/6/2022).\n\nCác sở, ngành triển khai thực hiện.',
    { type: 'Công văn', symbol: '45/VP-KT', issuer: 'Văn phòng UBND tỉnh', issuedOn: '2022-06-08' },
  ],
  [
    'the body on whose behalf someone signs, behind the mark of an agency',
    'An Bình (TTXVN 5/4) Ngày 05/4/2021, quán triệt tinh thần của Trung ương, thay mặt Ban Thường vụ Tỉnh ủy, đồng chí Lê Văn An, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy đã ký ban hành Chỉ thị số 15-CT/TU về phòng dịch.',
    {
      type: 'Chỉ thị',
      symbol: '15-CT/TU',
      issuer: 'Ban Thường vụ Tỉnh ủy',
      issuedOn: '2021-04-05',
      signer: 'Lê Văn An',
      system: 'party',
    },
  ],
  [
    'on whose order an officer signs',
    'UBND tỉnh có ý kiến về đề xuất của Sở Y tế\n\nNgày 23/11/2018, thừa lệnh Chủ tịch UBND tỉnh Lạng Sơn, Phó Chánh Văn phòng UBND tỉnh Lạng Sơn Lê Văn An đã ký ban hành Công văn số 653/UBND-YT về đề xuất của Sở Y tế.',
    {
      symbol: '653/UBND-YT',
      issuer: 'Chủ tịch UBND tỉnh Lạng Sơn',
      issuedOn: '2018-11-23',
      signer: 'Lê Văn An',
    },
  ],
  [
    'past headlines of other pages below its lead',
    '(Báo Lạng Sơn) - Chủ tịch UBND tỉnh Lạng Sơn Lê Văn An yêu cầu huyện Phú Lâm kiểm tra, làm rõ và xử phạt nghiêm (nếu có) trước thông tin mà báo chí phản ánh.\n- Cần xử lý nghiêm hành vi lấn chiếm\nUBND tỉnh Lạng Sơn vừa có Công văn số 874/UBND-TKBT do Chủ tịch UBND tỉnh Lạng Sơn Lê Văn An ký yêu cầu UBND huyện Phú Lâm kiểm tra, làm rõ thông tin báo đã đăng.',
    { type: 'Công văn', symbol: '874/UBND-TKBT', issuer: 'UBND tỉnh Lạng Sơn' },
  ],
  [
    'the day on which it was signed, in a sentence of its own',
    'Tỉnh ủy ra nghị quyết về giảm nghèo\n\nBan Chấp hành Đảng bộ tỉnh Gia Lai (khóa XVI) vừa thông qua và ban hành Nghị quyết số 10-NQ/TU về giảm nghèo. Nghị quyết do đồng chí Lê Văn An, Bí thư Tỉnh ủy ký ngày 20-6-2022.',
    {
      type: 'Nghị quyết',
      symbol: '10-NQ/TU',
      issuedOn: '2022-06-20',
      issuer: 'Ban Chấp hành Đảng bộ tỉnh Gia Lai',
    },
  ],
  [
    'what two bodies sign together',
    'Xử lý xe quá tải\n\nSở Giao thông vận tải và Công an tỉnh vừa ký kết Kế hoạch số 321/KHLN-SGTVT-CAT về kiểm soát tải trọng xe.',
    { symbol: '321/KHLN-SGTVT-CAT', issuer: 'Sở Giao thông vận tải và Công an tỉnh' },
  ],
  [
    'what a body explains in a letter, behind the hour of the day',
    'Cách ly người tiếp xúc gần\n\nTối 21/2, tại Công văn số 762/BYT-DP gửi UBND các tỉnh, thành phố, Bộ Y tế hướng dẫn người đã tiêm đủ vắc xin cách ly 5 ngày tại nhà.',
    { type: 'Công văn', symbol: '762/BYT-DP', issuer: 'Bộ Y tế' },
    ['issuedOn'],
  ],
  [
    'what was sent out',
    'Dừng khai thác cát\n\nUBND tỉnh Lào Cai vừa phát đi Công văn số 234/UBND-TNMT (ngày 14/6/2022), chỉ đạo các lực lượng chức năng vào cuộc.',
    { symbol: '234/UBND-TNMT', issuer: 'UBND tỉnh Lào Cai', issuedOn: '2022-06-14' },
  ],
  [
    'the name of a body with a dash in it',
    'Công điện ứng phó với bão\n\nNgày 29/10/2018, Cục Cứu hộ - Cứu nạn đã có Công điện số 37/TK gửi các quân khu.',
    { symbol: '37/TK', issuer: 'Cục Cứu hộ - Cứu nạn' },
  ],
  [
    'its own day, and not that of what it carries out',
    'Phát động thi đua\n\nHưởng ứng phong trào do Thủ tướng Chính phủ phát động tại Quyết định số 66/QĐ-TTg ngày 3/6/2022, UBND tỉnh Lạng Sơn xây dựng Kế hoạch số 110/KH-UBND triển khai phong trào thi đua.',
    { type: 'Kế hoạch', symbol: '110/KH-UBND', issuer: 'UBND tỉnh Lạng Sơn' },
    ['issuedOn'],
  ],
  [
    'whose content a headline was',
    'Sẽ xử lý nghiêm việc lấn chiếm đê\n\nĐó là nội dung Công điện số 07/CĐ-BNNMT ngày 12/6/2025 của Bộ trưởng Bộ Nông nghiệp và Môi trường gửi các tỉnh có đê.',
    { symbol: '07/CĐ-BNNMT', issuer: 'Bộ trưởng Bộ Nông nghiệp và Môi trường' },
  ],
  [
    'number and day above a text that has kept its title alone',
    'Ngày 05/3/2024, UBND tỉnh Lạng Sơn đã ban hành Kế hoạch số 12/KH-UBND về phòng cháy rừng. Xin giới thiệu toàn văn:\n\nKẾ HOẠCH\nPhòng cháy rừng mùa khô\n\nI. MỤC ĐÍCH\n\n1. Nâng cao trách nhiệm của chủ rừng.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Chi cục Kiểm lâm tham mưu.',
    {
      type: 'Kế hoạch',
      symbol: '12/KH-UBND',
      issuer: 'UBND tỉnh Lạng Sơn',
      issuedOn: '2024-03-05',
      system: 'state',
    },
  ],
  [
    'in what paper someone orders, after the purpose',
    'Nhằm chủ động ứng phó với nắng nóng, hạn hán trên địa bàn, tại Văn bản số 45/UBND-NN, ngày 12/4/2024, UBND tỉnh đề nghị các cơ quan thực hiện một số nhiệm vụ.',
    { symbol: '45/UBND-NN', issuer: 'UBND tỉnh', issuedOn: '2024-04-12' },
  ],
  [
    'nothing of its own: an account of years, also where the countryside is new',
    'Huyện An Bình sau 3 năm thực hiện cuộc vận động\n\nThực hiện Chỉ thị số 12-CT/TW ngày 15/1/2016 về xây dựng nông thôn mới, Huyện ủy An Bình đã ban hành Kế hoạch số 9-KH/HU ngày 17/3/2016 về triển khai thực hiện. Kết quả đến nay rất tốt.',
    {},
  ],
  [
    'by its own words what it is, where its head was lost',
    '3. Ban Thường vụ yêu cầu:\n- Chi bộ thôn thực hiện nghiêm túc Thông báo kết luận này.\nNơi nhận:\n- Lưu VP.\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nLê Văn An',
    { type: 'Thông báo', signer: 'Lê Văn An' },
  ],
  [
    'two that issue together',
    'Sắp xếp bộ máy\n\nThường trực Ban Bí thư Lê Văn An vừa ký ban hành Kết luận số 19 của Bộ Chính trị, Ban Bí thư về sắp xếp bộ máy của hệ thống chính trị.',
    { type: 'Kết luận', symbol: '19', issuer: 'Bộ Chính trị, Ban Bí thư', signer: 'Lê Văn An' },
  ],
  [
    'what a letter without a number says',
    'Công văn nêu rõ, để phòng dịch, UBND tỉnh yêu cầu các sở tạm dừng hội họp từ ngày 28/3 cho đến khi có thông báo mới.\n\nCác sở thực hiện nghiêm.',
    { type: 'Công văn', issuer: 'UBND tỉnh' },
  ],
  [
    'who has one',
    'Tăng cường diệt trừ cây mai dương\n\nThực hiện Công văn số 11313/UBND-NN ngày 24/12/2018 của UBND tỉnh; ngày 02/01/2019, UBND huyện có Công văn số 19/UBND-VP chỉ đạo tiếp tục tăng cường.',
    { type: 'Công văn', symbol: '19/UBND-VP', issuer: 'UBND huyện', issuedOn: '2019-01-02' },
  ],
  [
    'who has just signed it, on whose behalf',
    'Không tổ chức chúc Tết\n\nThường trực Ban Bí thư Lê Văn Tú vừa ký ban hành Chỉ thị số 55-CT/TW của Ban Bí thư về việc tổ chức Tết.',
    { type: 'Chỉ thị', symbol: '55-CT/TW', issuer: 'Ban Bí thư', signer: 'Lê Văn Tú' },
  ],
  [
    'the day without its year',
    'Hướng dẫn tuyên truyền tháng 9/2019\n\nNgày 27/8, Đảng ủy Văn phòng UBND tỉnh ban hành Công văn số 468 về việc hướng dẫn nội dung tuyên truyền tháng 9/2019.',
    { type: 'Công văn', symbol: '468', issuedOn: '2019-08-27' },
  ],
  [
    'a headline that is the name of the document',
    'Nghị quyết của Ban Chấp hành Đảng bộ tỉnh khóa XIII về huy động nguồn lực\n\nLTS: Ngày 14-11-2016, Ban Chấp hành Đảng bộ tỉnh khóa XIII đã ban hành Nghị quyết số 10-NQ/TU về huy động nguồn lực.',
    {
      type: 'Nghị quyết',
      symbol: '10-NQ/TU',
      issuer: 'Ban Chấp hành Đảng bộ tỉnh',
      issuedOn: '2016-11-14',
    },
  ],
  [
    'what carries out another',
    'Chương trình hành động của Ban Thường vụ Tỉnh ủy thực hiện Nghị quyết số 57\n\nBan Thường vụ Tỉnh ủy vừa ban hành Chương trình hành động thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.',
    { type: 'Chương trình hành động', issuer: 'Ban Thường vụ Tỉnh ủy' },
  ],
  [
    'a telegram by those it goes to',
    'Chủ tịch UBND tỉnh điện: Giám đốc các sở; Chủ tịch UBND các xã, phường.\n\nĐể chủ động ứng phó mưa lũ, Chủ tịch UBND tỉnh yêu cầu:\n1. Các địa phương rà soát hồ đập.',
    { type: 'Công điện', issuer: 'Chủ tịch UBND tỉnh' },
  ],
  [
    'one without a number',
    'Chủ động ứng phó hạn hán\n\nPhó Chủ tịch UBND tỉnh Lê Hồng Lĩnh vừa ký ban hành công điện của Chủ tịch UBND tỉnh về việc ứng phó với hạn hán.',
    { type: 'Công điện', issuer: 'Chủ tịch UBND tỉnh', signer: 'Lê Hồng Lĩnh' },
  ],
  [
    'an answer and its source',
    'Chuyển đổi mục đích sử dụng rừng\n\nUBND tỉnh có ý kiến như sau:\n\nGiao Sở Tài chính chủ trì.\n\n(Theo Công văn số 6012/UBND-KT, ngày 14/11/2023)',
    { type: 'Công văn', symbol: '6012/UBND-KT', issuedOn: '2023-11-14', issuer: 'UBND tỉnh' },
  ],
  [
    'who signed one without a number',
    'Kế hoạch do Phó Chủ tịch UBND tỉnh Lê Trường Giang ký ban hành, yêu cầu các sở thực hiện nghiêm túc.\n\nSở Tài chính chủ trì.',
    { type: 'Kế hoạch', signer: 'Lê Trường Giang' },
  ],
  [
    'what was said in it',
    'Tại văn bản số 7091/UBND-TKBT gửi Giám đốc Công an TP.Hà Nội, Chủ tịch UBND TP.Hà Nội Lê Đức Chung yêu cầu:\n\nGiám đốc Công an chủ trì kiểm tra.',
    { symbol: '7091/UBND-TKBT' },
  ],
  [
    'an instrument of the day, not what was left undone before',
    'Ngày 02/6/2025, UBND tỉnh An Bình có Công văn số 914/UBND-NN gửi Sở Xây dựng đề nghị kiểm tra bến thuyền.\n\nTrước đó, UBND tỉnh đã giao Sở Xây dựng báo cáo. Tuy nhiên, đến nay Sở chưa báo cáo.',
    { type: 'Công văn', symbol: '914/UBND-NN', issuedOn: '2025-06-02' },
  ],
  [
    'news of a decision without a number',
    'Bến thuyền được công bố\n\nUBND tỉnh Cà Mau vừa ban hành quyết định công bố danh mục bến thuyền năm 2025.\n\nTheo đó, toàn tỉnh có 12 bến.',
    { type: 'Quyết định', issuer: 'UBND tỉnh Cà Mau' },
    ['symbol'],
  ],
  [
    'news of a plan without a number',
    'Khuyến công năm 2025\n\nUBND tỉnh Cà Mau vừa ban hành kế hoạch tổng kết công tác khuyến công năm 2025.\n\nTheo đó, toàn tỉnh có 12 đề án.',
    { type: 'Kế hoạch', issuer: 'UBND tỉnh Cà Mau' },
    ['symbol'],
  ],
  [
    'an urgent letter without a number',
    'Ngày 24/9/2024, Ban Thường vụ Tỉnh ủy ban hành Công văn hỏa tốc về việc ứng phó mưa lũ. Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy trực 24/24 giờ.',
    { type: 'Công văn', issuer: 'Ban Thường vụ Tỉnh ủy' },
    ['symbol'],
  ],
  [
    'in the content of what it is said',
    'Tăng cường phòng cháy\n\nTrong nội dung Công văn số 13/UBND-NC, ban hành ngày 15/6, UBND tỉnh Cà Mau yêu cầu các sở kiểm tra kho hàng.',
    { type: 'Công văn', symbol: '13/UBND-NC', issuer: 'UBND tỉnh Cà Mau' },
  ],
  [
    'a conclusion whose number stands in brackets, and whose it is',
    'Ngày 3/11, Thường trực Ban Bí thư Lê Văn Tú ký ban hành Kết luận của Bộ Chính trị, Ban Bí thư về công tác cán bộ (Kết luận số 21-KL/TW). Phiên họp diễn ra ngày 2/11/2025.',
    { type: 'Kết luận', symbol: '21-KL/TW', issuer: 'Bộ Chính trị, Ban Bí thư', issuedOn: '2025-11-03' },
  ],
  [
    'its source in the last sentence, after its orders',
    'UBND tỉnh yêu cầu các sở, ngành tiếp tục tuyên truyền về sắp xếp bộ máy; Sở Nội vụ tổng hợp danh sách trước ngày 15/5/2025.\n\nDự kiến có 40 người nghỉ trong năm.\n\nNgày 22/10/2024, UBND tỉnh ban hành Kế hoạch số 85/KH-UBND về việc sắp xếp bộ máy tỉnh An Bình năm 2025.',
    { type: 'Kế hoạch', symbol: '85/KH-UBND', issuer: 'UBND tỉnh', issuedOn: '2024-10-22' },
  ],
  [
    'whose orders these are',
    'Đây là một trong những chỉ đạo của UBND tỉnh tại Công văn số 766/UBND-VP về việc đón Tết.\n\nCác sở tập trung chăm lo người nghèo.',
    { type: 'Công văn', symbol: '766/UBND-VP', issuer: 'UBND tỉnh' },
  ],
  [
    'a resolution of the morning, with the year noted above',
    'title: An Bình phê duyệt chủ trương đầu tư cầu An Hòa\ndate: 2025-05-12 09:00:01\n\nSáng 12-5, tại kỳ họp thứ hai, HĐND tỉnh Cà Mau thông qua Nghị quyết phê duyệt chủ trương đầu tư cầu An Hòa.\n\nCầu dài 300m.',
    { type: 'Nghị quyết', issuer: 'HĐND tỉnh Cà Mau', issuedOn: '2025-05-12' },
  ],
  [
    'a plan that a committee made',
    'Đại hội vào thời gian nào?\n\nThực hiện Chỉ thị số 5-CT/TW, ngày 14/6/2024 của Bộ Chính trị, Ban Thường vụ Tỉnh ủy An Bình xây dựng kế hoạch triển khai thực hiện như sau:\n\n- Đại hội chi bộ không quá 1 ngày.',
    { type: 'Kế hoạch', issuer: 'Ban Thường vụ Tỉnh ủy An Bình' },
    ['symbol'],
  ],
  [
    'a notice of what somebody concluded',
    'Chỉ đạo nổi bật trong tuần\n\nVăn phòng UBND tỉnh vừa có Thông báo Kết luận của đồng chí Lê Văn An, Phó Chủ tịch UBND tỉnh tại phiên họp tháng 4.\n\nCác sở rà soát.',
    { type: 'Thông báo', issuer: 'Văn phòng UBND tỉnh' },
    ['symbol'],
  ],
  [
    'a telegram of a body whose name has a dash',
    'Công điện ứng phó bão số 5\nNgày 29/10/2023, Cục Ứng phó - Cứu nạn đã có công điện số 37/TK gửi các quân khu với nội dung:\n\n1. Duy trì nghiêm chế độ trực.',
    { type: 'Công điện', symbol: '37/TK', issuedOn: '2023-10-29' },
  ],
])

it('an article only implies what it tells', () => {
  const { document } = read(
    'Ngày 28/10/2025, UBND tỉnh Lạng Sơn đã ban hành Kế hoạch 279/KH-UBND về quy hoạch tỉnh.',
  )
  expect(document.type?.certainty).toBe('implied')
})

it.each([
  ['nothing official', 'Các tỉnh phía Bắc chủ động ngăn dịch\n\nTheo Bộ Y tế, dịch đang lan rộng.'],
  [
    'a cited instrument is not the document itself',
    '13 nhiệm vụ trọng tâm\n\nTiếp tục thực hiện Nghị quyết số 15-NQ/TU, ngày 04/12/2023 của Tỉnh ủy.',
  ],
  [
    'what is only carried out',
    'Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về cơ chế một cửa, các cơ quan rà soát thủ tục.',
  ],
  [
    'what is only evaluated',
    'Đánh giá 1 năm triển khai thực hiện Nghị định số 68/2017/NĐ-CP của Chính phủ về cụm công nghiệp.\n\nCác sở phối hợp báo cáo.',
  ],
  [
    'what a law says, by which a page explains something',
    'Ai được hỗ trợ tiền điện?\n\nTheo Nghị định 15/2021/NĐ-CP của Chính phủ, từ ngày 10/6/2024 hộ nghèo được hỗ trợ.',
  ],
  [
    'several that a council has adopted',
    'Bế mạc kỳ họp thứ 8\n\nHĐND tỉnh vừa thông qua Nghị quyết số 45/NQ-HĐND về đất đai và Nghị quyết số 46/NQ-HĐND về học phí.',
  ],
  [
    'what is only exhorted to',
    'Phát huy tiềm năng\n\nTập trung thực hiện các giải pháp đã đề ra trong Báo cáo số 620-BC/HU, ngày 09/01/2024 của Ban Thường vụ Huyện ủy.',
  ],
  [
    'what a part of a report tells among results',
    'Kết quả xây dựng nông thôn mới 6 tháng đầu năm\n1. Công tác chỉ đạo, điều hành\nBan Thường vụ Tỉnh ủy ban hành Kết luận số 71-KL/TU ngày 24/3/2016 về cơ chế hỗ trợ. Các huyện đã triển khai.',
  ],
  [
    'what was long ago and is past its day',
    'Ngày 12/3/2024, Văn phòng UBND tỉnh ban hành Công văn số 318/VPUBND-KT truyền đạt ý kiến của Chủ tịch UBND tỉnh, giao Sở Xây dựng kiểm tra bến thuyền An Bình và báo cáo trong 20 ngày.\n\nTuy nhiên, đến nay Sở Xây dựng chưa báo cáo nội dung trên.',
  ],
  [
    'what came of an instrument since',
    'Ngày 05/4/2024, Ban Thường vụ Tỉnh ủy ban hành Công văn số 77-CV/TU về việc rà soát quy chế làm việc của cấp ủy các cấp trong toàn tỉnh. Đến ngày 20/6/2024, đã có 9/9 đảng bộ trực thuộc rà soát xong.',
  ],
  [
    'what the subject of a letter is about',
    'V/v khiếu nại Quyết định số 45/QĐ-UBND ngày 03/02/2025 của UBND huyện Bình Minh\n\nGia đình ông Năm đề nghị được đối thoại.',
  ],
  [
    'what a letter without head answers',
    'Kính gửi: UBND tỉnh Cà Mau\n\nNgày 05/5/2025, Sở Y tế có Công văn số 12/SYT-KH về việc góp ý kế hoạch tiêm chủng. Các đơn vị góp ý trước ngày 20/5/2025.',
  ],
  [
    'what a note to a chairman reports',
    'Báo cáo đồng chí Chủ tịch: Sở Tài chính có Tờ trình số 18/TTr-STC ngày 03/3/2025 về việc phân bổ vốn.',
  ],
  [
    'what a look back tells',
    'Thời gian qua, Tỉnh ủy đã ban hành Nghị quyết số 08-NQ/TU về phát triển nông nghiệp. Kết quả rất tích cực.',
  ],
  [
    'what was issued in a year that is over',
    'Năm 2024, UBND tỉnh đã ban hành Kế hoạch số 55/KH-UBND về chuyển đổi số; các sở đã hoàn thành 12 nhiệm vụ.',
  ],
  [
    'what still lacks, after it was issued',
    'Trong 9 tháng, hệ thống tiếp nhận 1.200 văn bản.\n\nNgày 3/12/2023, UBND tỉnh đã ban hành Kế hoạch số 94/KH-UBND về đô thị thông minh. Tuy nhiên, vẫn chưa có sự vào cuộc của lãnh đạo các đơn vị.',
  ],
  [
    'a session among whose matters is a resolution',
    'HĐND xã An Hòa họp kỳ cuối năm\n\nSáng 23/12, HĐND xã An Hòa thông qua Nghị quyết về dự toán ngân sách và nhiều nội dung khác.',
  ],
  [
    'what a last paragraph tells of something else',
    'Xã An Hòa ra quân dọn vệ sinh\n\n' +
      'Sáng 12/3, xã An Hòa ra quân dọn vệ sinh đường làng, ngõ xóm, thu gom rác thải ở các khu dân cư với sự tham gia của hơn 300 đoàn viên.\n\n'.repeat(
        3,
      ) +
      'Ngày 10/2/2024, UBND tỉnh ban hành Kế hoạch số 12/KH-UBND về phát triển du lịch sinh thái biển.',
  ],
  [
    'several that a headline names together',
    'Tinh thần của Nghị quyết 59, 70 và 71\n\nTinh thần của Nghị quyết 59, 70, 71 là chuyển nhanh sang hành động, lấy người dân làm trung tâm.',
  ],
  ['a secret in running text', 'Thực hiện nghiêm quy định về bảo vệ bí mật nhà nước, văn bản mật.'],
])('invents nothing: %s', (_, text) => {
  expect(identityOf(text)).toEqual({ system: 'unknown' })
})
