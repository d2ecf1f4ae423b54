import { expect, it } from 'vitest'
import { read } from '../index.ts'
import { identityOf, table } from './testing.ts'

const attached = (heading: string): string => `ỦY BAN NHÂN DÂN
TỈNH AN BÌNH
Số: 18/2025/QĐ-UBND
An Bình, ngày 02 tháng 6 năm 2025

QUYẾT ĐỊNH
Ban hành Quy chế tiếp công dân

Điều 1. Ban hành kèm theo Quyết định này Quy chế tiếp công dân.

TM. ỦY BAN NHÂN DÂN TỈNH
CHỦ TỊCH




Trần Văn Hạnh

${heading}

TIẾP CÔNG DÂN TRÊN ĐỊA BÀN TỈNH AN BÌNH

Điều 1. Phạm vi điều chỉnh`

table('a document', [
  ...(
    [
      ['in bold', (label: string, value: string) => `- **${label}:** ${value}`],
      ['in columns', (label: string, value: string) => `${label}\t${value}`],
      ['in rows', (label: string, value: string) => `| ${label} | ${value} |`],
      ['as headings', (label: string, value: string) => `### ${label}: ${value}`],
    ] as const
  ).map(
    ([name, fact]) =>
      [
        `under a box of facts ${name}`,
        [
          '# Nạo vét kênh mương\n',
          fact('Thể loại văn bản', 'Kế hoạch'),
          fact('Số, ký hiệu', '45/KH-UBND'),
          fact('Tổ chức ban hành', 'UBND tỉnh Hà Tĩnh'),
          fact('Ngày ký', 'ngày 05 tháng 6 năm 2024'),
          fact('Người ký', 'Lê Văn An'),
          '\nCác xã nạo vét kênh mương trước mùa khô, báo cáo trước ngày 30/9/2024.',
        ].join('\n'),
        {
          type: 'Kế hoạch',
          symbol: '45/KH-UBND',
          issuer: 'UBND tỉnh Hà Tĩnh',
          issuedOn: '2024-06-05',
          signer: 'Lê Văn An',
        },
      ] as const,
  ),
  [
    'with type and subject on one line',
    'KẾ HOẠCH Cải tạo chợ huyện năm 2024\n\nThực hiện Nghị quyết số 14-NQ/HU ngày 10/01/2024 của Huyện ủy, phòng Kinh tế lập kế hoạch.\n\n1. Sửa mái chợ.',
    { type: 'Kế hoạch', title: 'Cải tạo chợ huyện năm 2024' },
  ],
  [
    'that is a summary',
    'BÁO CÁO TÓM TẮT Tình hình thu ngân sách quý I\n\nThực hiện Nghị quyết số 14-NQ/HU ngày 10/01/2024 của Huyện ủy, thu ngân sách đạt 32 tỷ đồng.',
    { type: 'Báo cáo' },
  ],
  [
    'a decision of a people’s committee, both columns on one line',
    `ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH CÀ MAU                Độc lập - Tự do - Hạnh phúc
Số: 05 /2025/QĐ-UBND        Cà Mau, ngày 23 tháng 01 năm 2025

QUYẾT ĐỊNH
Về việc bãi bỏ một số văn bản

Điều 1. Bãi bỏ Quyết định số 28/2019/QĐ-UBND.
Nơi nhận:
- Như Điều 3;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lê Văn Sử`,
    {
      type: 'Quyết định',
      symbol: '05/2025/QĐ-UBND',
      issuedOn: '2025-01-23',
      issuer: 'Ủy ban nhân dân tỉnh Cà Mau',
      signer: 'Lê Văn Sử',
      signerTitle: 'Phó chủ tịch',
      place: 'Cà Mau',
      title: 'Về việc bãi bỏ một số văn bản',
      recipients: ['Như Điều 3'],
      system: 'state',
    },
  ],
  [
    'a letter, which has no line with its type',
    `ỦY BAN NHÂN DÂN
TỈNH AN BÌNH
Số: 812/UBND-TH
V/v chấn chỉnh kỷ luật, kỷ cương
trong thực hiện nhiệm vụ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
An Bình, ngày 08 tháng 11 năm 2026

Kính gửi:
- Các sở, ban, ngành;
- UBND các xã, phường.

Thời gian qua, một số cơ quan, đơn vị chậm báo cáo. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:

1. Sở Tài chính báo cáo tình hình giải ngân vào thứ Sáu hằng tuần.

Nơi nhận:
- Như trên;
- Lưu: VT, TH.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Võ Văn Tâm`,
    {
      type: 'Công văn',
      symbol: '812/UBND-TH',
      issuedOn: '2026-11-08',
      issuer: 'Ủy ban nhân dân tỉnh An Bình',
      signer: 'Võ Văn Tâm',
      signerTitle: 'Phó chủ tịch',
      place: 'An Bình',
      title: 'chấn chỉnh kỷ luật, kỷ cương trong thực hiện nhiệm vụ',
      recipients: ['Các sở, ban, ngành', 'UBND các xã, phường', 'Như trên'],
      system: 'state',
    },
  ],
  [
    'type and title: THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh tại phiên họp',
    'Số: 1/TB-UBND\n\nTHÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh tại phiên họp\n\nHôm nay họp.',
    { type: 'Thông báo', title: 'Kết luận của Chủ tịch UBND tỉnh tại phiên họp' },
  ],
  [
    'type and title: CHƯƠNG TRÌNH HÀNH ĐỘNG\nCỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH\nvề chuyển đổi số',
    'Số: 1/TB-UBND\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nCỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH\nvề chuyển đổi số\n\nHôm nay họp.',
    { type: 'Chương trình hành động', title: 'về chuyển đổi số' },
  ],
  [
    'type and title: KẾT LUẬN\nCỦA BAN THƯỜNG VỤ TỈNH ỦY',
    'Số: 1/TB-UBND\n\nKẾT LUẬN\nCỦA BAN THƯỜNG VỤ TỈNH ỦY\n\nHôm nay họp.',
    { type: 'Kết luận', title: 'CỦA BAN THƯỜNG VỤ TỈNH ỦY' },
  ],
  [
    'the standing board of a front',
    'ỦY BAN MTTQ VIỆT NAM\nTỈNH AN BÌNH\nBAN THƯỜNG TRỰC\nSố: 88/HD-MTTQ-BTT\nAn Bình, ngày 01 tháng 02 năm 2024\nHƯỚNG DẪN\nTổ chức Ngày hội Đại đoàn kết',
    { issuer: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh An Bình', system: 'front' },
  ],
  [
    'the organ of a union',
    'ĐOÀN TNCS HỒ CHÍ MINH\nBCH TỈNH AN BÌNH\n***\nSố: 15-KH/TĐTN-PT\nAn Bình, ngày 20 tháng 5 năm 2023\n\nKẾ HOẠCH\nTổ chức chiến dịch hè',
    { issuer: 'BCH Đoàn TNCS Hồ Chí Minh tỉnh An Bình', issuedOn: '2023-05-20' },
  ],
  [
    'a division of the police, and an officer with his rank',
    'CÔNG AN TỈNH AN BÌNH\nPHÒNG CẢNH SÁT GIAO THÔNG\nSố: 456/TB-CSGT\nAn Bình, ngày 4 tháng 4 năm 2024\n\nTHÔNG BÁO\nVề phân luồng\n\nPhòng thông báo như sau.\n\nTRƯỞNG PHÒNG\nThượng tá Lê Văn Hùng',
    { issuer: 'Phòng Cảnh sát giao thông Công an tỉnh An Bình', signer: 'Lê Văn Hùng' },
  ],
  [
    'a school',
    'UBND HUYỆN TÂN HÀ\nTRƯỜNG THCS LÊ LỢI\nSố: 12/KH-THCSLL\nTân Hà, ngày 5 tháng 9 năm 2023\n\nKẾ HOẠCH\nNăm học 2023-2024',
    { issuer: 'Trường THCS Lê Lợi huyện Tân Hà', symbol: '12/KH-THCSLL' },
  ],
  [
    'a number filled in between wide blanks, before the dash of its code',
    'BAN CHẤP HÀNH TRUNG ƯƠNG\n***\nSố:   26   -CTr/TWĐTN\n\nĐOÀN TNCS HỒ CHÍ MINH\n\nHà Nội, ngày   19   tháng 5 năm 2021\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nThực hiện nghị quyết đại hội\n\nI. MỤC ĐÍCH',
    { type: 'Chương trình hành động', symbol: '26-CTr/TWĐTN', issuedOn: '2021-05-19' },
  ],
  [
    'a day filled in between wide blanks',
    'UBND TỈNH AN BÌNH\n\nSỞ Y TẾ\n\n     Số: 12/SYT-NV\n\nAn Bình, ngày  28    tháng   07  năm 2020\n\nV/v trực hè\n\n   Kính gửi:\n\n  - Các bệnh viện.',
    { symbol: '12/SYT-NV', issuedOn: '2020-07-28', place: 'An Bình', issuer: 'Sở Y tế tỉnh An Bình' },
  ],
  [
    'no letterhead: the number says whose letter it is, and the day stands behind it',
    'Số 31/SNV-TH ngày 07-9-2015 V/v báo cáo quý III\n\nKính gửi:\n- Thủ trưởng các sở.\n\nThực hiện Chỉ thị số 3-CT/TU ngày 01/12/2014 của Tỉnh ủy. Sở Nội vụ đề nghị các sở báo cáo.',
    { type: 'Công văn', symbol: '31/SNV-TH', issuedOn: '2015-09-07', issuer: 'Sở Nội vụ' },
  ],
  [
    'a Party document',
    'TỈNH ỦY SƠN BÌNH\n*\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 08-NQ/TU\nSơn Bình, ngày 21 tháng 5 năm 2021\n\nNGHỊ QUYẾT\nvề phát triển du lịch\n\nT/M TỈNH ỦY\nBÍ THƯ\nHoàng Đức Thịnh',
    {
      type: 'Nghị quyết',
      symbol: '08-NQ/TU',
      issuedOn: '2021-05-21',
      issuer: 'Tỉnh ủy Sơn Bình',
      signer: 'Hoàng Đức Thịnh',
      system: 'party',
    },
  ],
  [
    'a resolution dated by its closing formula',
    'NGHỊ QUYẾT\nVề chương trình giám sát\n\nHỘI ĐỒNG NHÂN DÂN TỈNH CAO BẰNG\nKHÓA XVI KỲ HỌP THỨ 5\n\nNghị quyết này đã được Hội đồng nhân dân tỉnh Cao Bằng khóa XVI kỳ họp thứ 5 thông qua ngày 14 tháng 7 năm 2017./.',
    {
      issuedOn: '2017-07-14',
      issuer: 'Hội đồng nhân dân tỉnh Cao Bằng',
      system: 'council',
    },
  ],
  [
    'recipients and signature side by side on one line',
    'ỦY BAN NHÂN DÂN TỈNH SƠN LA | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 1369/QĐ-UBND | Sơn La, ngày 11 tháng 6 năm 2025 |\nQUYẾT ĐỊNH\nVề nhiệm vụ chủ yếu\nĐiều 1. Ban hành kế hoạch.\nNơi nhận: - Như Điều 2; - Lưu: VT. | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Thành Công |',
    {
      symbol: '1369/QĐ-UBND',
      place: 'Sơn La',
      issuer: 'Ủy ban nhân dân tỉnh Sơn La',
      signer: 'Nguyễn Thành Công',
      signerTitle: 'Phó chủ tịch',
      recipients: ['Như Điều 2'],
    },
  ],
  [
    'an office under its committee; who signs on behalf of a collective without a title',
    'UBND TỈNH HÀ GIANG\nVĂN PHÒNG\nSố: 77/TB-VP\n\nTHÔNG BÁO\nVề nghỉ lễ\n\nT/M BAN TỔ CHỨC\nTrần Cẩm Tú',
    {
      issuer: 'Văn phòng UBND tỉnh Hà Giang',
      signer: 'Trần Cẩm Tú',
    },
  ],
  [
    'addressees of a telegram; a town after its committee',
    'THÀNH ỦY HẢI PHÒNG\nSố 88-CĐ/TU\n\nCÔNG ĐIỆN\nVề khắc phục hậu quả bão\n\nBAN THƯỜNG VỤ THÀNH ỦY điện:\n- Các quận ủy, huyện ủy;\n- Sở Y tế.\n\nBão số 3 làm 348 người chết, mất tích, thiệt hại ước tính trên 40.000 tỷ đồng.',
    {
      issuer: 'Thành ủy Hải Phòng',
      recipients: ['Các quận ủy, huyện ủy', 'Sở Y tế'],
    },
  ],
  [
    'an organ of a Party committee',
    'TỈNH ỦY BÌNH THUẬN            ĐẢNG CỘNG SẢN VIỆT NAM\nBAN THƯỜNG VỤ\n*                      Phan Thiết, ngày 05 tháng 3 năm 2024\nSố 812-KL/TU\n\nKẾT LUẬN\nvề công tác quý I',
    {
      issuer: 'Ban Thường vụ Tỉnh ủy Bình Thuận',
      place: 'Phan Thiết',
      symbol: '812-KL/TU',
      system: 'party',
    },
  ],
  [
    'a letter',
    'UBND TỈNH KHÁNH SƠN\nSỞ NỘI VỤ\nSố: 912/SNV-CCHC\nV/v đôn đốc cải cách hành chính\nKính gửi:\n- Các sở, ban, ngành.',
    {
      type: 'Công văn',
      symbol: '912/SNV-CCHC',
      issuer: 'Sở Nội vụ tỉnh Khánh Sơn',
      title: 'đôn đốc cải cách hành chính',
      recipients: ['Các sở, ban, ngành'],
    },
  ],
  [
    'a letterhead that narrow columns broke',
    'HỘI ĐỒNG\nNHÂN DÂN\nTỈNH AN BÌNH\n------\n|\nCỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\nSố:\n15/2020/NQ-HĐND\n|\nAn Bình, ngày\n09 tháng 12 năm 2020\n|\nNGHỊ QUYẾT\nVỀ NHIỆM VỤ NĂM 2021',
    {
      type: 'Nghị quyết',
      symbol: '15/2020/NQ-HĐND',
      issuedOn: '2020-12-09',
      issuer: 'Hội đồng nhân dân tỉnh An Bình',
      place: 'An Bình',
      system: 'council',
    },
  ],
  [
    'both columns on one line with a single blank, and a letter',
    'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH AN BÌNH Độc Lập - Tự Do - Hạnh Phúc\n\nSố: 454/UBND-TH Tân Lập, ngày 6 tháng 4 năm 2021\n\nKính gửi:\n- Các sở, ban, ngành.\n\nĐề nghị các cơ quan báo cáo.',
    {
      type: 'Công văn',
      symbol: '454/UBND-TH',
      issuedOn: '2021-04-06',
      issuer: 'Ủy ban nhân dân tỉnh An Bình',
      place: 'Tân Lập',
    },
  ],
  [
    'both columns set apart by a tab',
    'UBND TỈNH AN BÌNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ\tĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-SYT\tAn Bình, ngày 05 tháng 3 năm 2024\n\nKẾ HOẠCH\nPhòng, chống dịch',
    {
      issuer: 'Sở Y tế tỉnh An Bình',
      symbol: '12/KH-SYT',
      issuedOn: '2024-03-05',
      place: 'An Bình',
    },
  ],
  [
    'a title that was lost: the code of the number says the type, the author names the territory',
    'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 135/BC-UBND | An Bình, ngày 11 tháng 9 năm 2019 |\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN BÌNH\nCăn cứ Luật Tổ chức chính quyền địa phương;',
    {
      type: 'Báo cáo',
      symbol: '135/BC-UBND',
      issuer: 'Ủy ban nhân dân tỉnh An Bình',
      issuedOn: '2019-09-11',
    },
  ],
  [
    'a chairman who issues under his own letterhead, broken by narrow columns; the motto signs nothing',
    '| Số hiệu | 12/2026/QĐ-CTUBND |\n| Loại văn bản | Quyết định |\n| Người ký | Lê Văn An |\n|\nCHỦ TỊCH ỦY BAN\nNHÂN DÂN |\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM |\n|\nSố: 12/2026/QĐ-CTUBND |\nGia Lai, ngày 05 tháng 3 năm 2026 |\nCăn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;\nTheo đề nghị của Sở Tài chính tỉnh Gia Lai;',
    {
      type: 'Quyết định',
      symbol: '12/2026/QĐ-CTUBND',
      issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Gia Lai',
      signer: 'Lê Văn An',
      issuedOn: '2026-03-05',
      place: 'Gia Lai',
    },
  ],
  [
    'the box of a law collection',
    'Số hiệu: 52/BC-UBND Loại văn bản: Báo cáo\nNơi ban hành: Văn phòng Chính phủ Người ký: Lê Văn Lâm\nNgày ban hành: 12/03/2020 Ngày hiệu lực: Đang cập nhật\nI. Tình hình\nĐã thực hiện tốt.',
    {
      type: 'Báo cáo',
      symbol: '52/BC-UBND',
      issuer: 'Văn phòng Chính phủ',
      signer: 'Lê Văn Lâm',
      issuedOn: '2020-03-12',
    },
  ],
  [
    'an organ of the Central Committee, its type before the number',
    'BAN CHẤP HÀNH TRUNG ƯƠNG\nỦY BAN KIỂM TRA\n*\nĐẢNG CỘNG SẢN VIỆT NAM\nHướng dẫn số: 06-HD/UBKTTW Hà Nội, ngày 18 tháng 12 năm 2018\n\nHƯỚNG DẪN\nThực hiện Quy định',
    {
      issuer: 'Ủy ban Kiểm tra Trung ương',
      symbol: '06-HD/UBKTTW',
      issuedOn: '2018-12-18',
      place: 'Hà Nội',
      system: 'party',
    },
  ],
  [
    'the Politburo under the letterhead of the Central Committee',
    'BAN CHẤP HÀNH TRUNG ƯƠNG | ĐẢNG CỘNG SẢN VIỆT NAM\nSố 97-QĐ/TW\n\nQUY ĐỊNH\nVề tổ chức\n\nCác cấp ủy thực hiện.\n\nT/M BỘ CHÍNH TRỊ\nLê Văn Minh',
    { issuer: 'Bộ Chính trị', signer: 'Lê Văn Minh', system: 'party' },
  ],
  [
    'a title that a scanner split',
    'TỈNH ỦY AN BÌNH\nSố 445-KL/TU\nK ÉT LUẬN\nHỘI NGHỊ LẦN THỨ BẢY\nBAN CHẤP HÀNH ĐẢNG BỘ TỈNH\nvề xây dựng hạ tầng',
    { type: 'Kết luận', title: 'HỘI NGHỊ LẦN THỨ BẢY BAN CHẤP HÀNH ĐẢNG BỘ TỈNH về xây dựng hạ tầng' },
  ],
  [
    'an annex that lost its document',
    'PHỤ LỤC II\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 45/KH-UBND ngày 20/02/2023 của UBND tỉnh An Bình)\n1. Rà soát quy hoạch.',
    {
      type: 'Kế hoạch',
      symbol: '45/KH-UBND',
      issuedOn: '2023-02-20',
      issuer: 'UBND tỉnh An Bình',
    },
  ],
  [
    'type and subject on one line, and a day after its place',
    'ỦY BAN NHÂN DÂN\nXÃ XUÂN PHÚ\n|\nCỘNG HOÀ XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập -\nTự do - Hạnh phúc\n|\nXuân Phú,\nngày 22 tháng 7 năm 2021\n|\nQUY CHẾ LÀM VIỆC CỦA ỦY BAN NHÂN DÂN XÃ\nChương I\nNHỮNG QUY ĐỊNH CHUNG',
    {
      type: 'Quy chế',
      issuer: 'Ủy ban nhân dân xã Xuân Phú',
      issuedOn: '2021-07-22',
      place: 'Xuân Phú',
      title: 'LÀM VIỆC CỦA ỦY BAN NHÂN DÂN XÃ',
    },
  ],
  [
    'a congress, which speaks for itself',
    'NGHỊ QUYẾT\n\nĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH AN BÌNH LẦN THỨ XIX\n\nĐại hội quyết nghị các nội dung sau.',
    { type: 'Nghị quyết', issuer: 'Đại hội đại biểu Đảng bộ tỉnh An Bình', system: 'party' },
  ],
  [
    'a first letter that was lost, and the name of the page above',
    'Quyết định số 1961/2019/QĐ-UBND tỉnh An Bình\n\nY BAN NHÂN DÂN\nTỈNH AN BÌNH\n\nSố: 1961/QĐ-UBND\n\nAn Bình, ngày 28 tháng 8 năm 2019\n\nQUYẾT ĐỊNH\nVề quy chế',
    { symbol: '1961/QĐ-UBND', issuer: 'Ủy ban nhân dân tỉnh An Bình' },
  ],
  [
    'two bodies that issue together',
    'VĂN PHÒNG CHÍNH PHỦ - BỘ NỘI VỤ\n-----\nSố: 02/2011/TTLT-VPCP-BNV\n\nTHÔNG TƯ LIÊN TỊCH\nHướng dẫn',
    { type: 'Thông tư liên tịch', issuer: 'Văn phòng Chính phủ - Bộ Nội vụ' },
  ],
  [
    'the old place of a tone mark in the letterhead',
    'UBND TỈNH KHÁNH HOÀ\nSố: 1/KH-UBND\n\nKẾ HOẠCH\nNăm 2025',
    { issuer: 'UBND tỉnh Khánh Hoà' },
  ],
  ['the heading QUY CHẾ after a signature is no signer', attached('QUY CHẾ'), { signer: 'Trần Văn Hạnh' }],
  [
    'the heading PHỤ LỤC CHUNG after a signature is no signer',
    attached('PHỤ LỤC CHUNG'),
    { signer: 'Trần Văn Hạnh' },
  ],
  ['the heading QUY ĐỊNH after a signature is no signer', attached('QUY ĐỊNH'), { signer: 'Trần Văn Hạnh' }],
  [
    'a narrow column breaks what stands behind a signature',
    'ỦY BAN NHÂN DÂN |\nSố: 24/2014/QĐ-UBND |\nBắc Bình, ngày 31 tháng 10 năm 2014 |\nBAN HÀNH QUY ĐỊNH VỀ CHẾ ĐỘ BÁO CÁO THỐNG KÊ\nỦY BAN NHÂN DÂN TỈNH BẮC BÌNH\nCăn cứ Luật Thống kê ngày 17 tháng 6 năm 2003;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành Quy định.\nNơi nhận: |\nTM. ỦY BAN\nNHÂN DÂN |',
    { symbol: '24/2014/QĐ-UBND', issuedOn: '2014-10-31' },
    ['signer'],
  ],
  [
    'a letter that lost all its line breaks',
    'UBND TP. CẦN THƠ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỞ XÂY DỰNG Độc lập - Tự do - Hạnh phúc Số: 80/SXD-HT Cần Thơ, ngày 12 tháng 6 năm 2024 V/v thoát nước Kính gửi: Ủy ban nhân dân các quận, huyện. Sở Xây dựng đề nghị các quận, huyện rà soát hệ thống thoát nước, các điểm ngập và kế hoạch nạo vét, báo cáo về Sở trước ngày 30/6/2024 để tổng hợp.',
    {
      type: 'Công văn',
      symbol: '80/SXD-HT',
      issuedOn: '2024-06-12',
      issuer: 'Sở Xây dựng TP. Cần Thơ',
      place: 'Cần Thơ',
    },
  ],
  [
    'an open number is left out',
    'UBND TỈNH X\nSố:     /KH-UBND\n\nKẾ HOẠCH\nNăm 2025',
    { type: 'Kế hoạch' },
    ['symbol'],
  ],
  [
    'a note to a chairman has a type and day of its own, and not those of what it lays before him',
    '# PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC\n\n*An Bình, ngày 14 tháng 5 năm 2025*\n\n**Kính gửi:** Đồng chí Phó Chủ tịch UBND tỉnh\n\nSở Công Thương có Tờ trình số 209/TTr-SCT ngày 06/5/2025 về việc ban hành Kế hoạch khuyến công.\n\nKính báo cáo Phó Chủ tịch xem xét.',
    { type: 'Phiếu trình', issuedOn: '2025-05-14', place: 'An Bình' },
    ['symbol', 'issuer'],
  ],
  [
    'a submission without lines is of the one who submits',
    'TỜ TRÌNH Về việc ban hành Kế hoạch khuyến công năm 2026 Kính gửi: Ủy ban nhân dân tỉnh An Bình. Thực hiện Kế hoạch số 52/KH-UBND ngày 09/01/2025 của UBND tỉnh An Bình, Sở Công Thương đã dự thảo Kế hoạch. Sở Công Thương kính trình UBND tỉnh An Bình xem xét.',
    { type: 'Tờ trình', issuer: 'Sở Công Thương' },
    ['symbol'],
  ],
  [
    'the Youth Union, whose name stands where others have the motto',
    'BAN CHẤP HÀNH TRUNG ƯƠNG            ĐOÀN TNCS HỒ CHÍ MINH\n***\nSố: 25 - KH/TWĐTN-CTTN            Hà Nội, ngày 16 tháng 5 năm 2024\nKẾ HOẠCH\nHoạt động hè',
    { issuer: 'Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh', symbol: '25-KH/TWĐTN-CTTN' },
  ],
  [
    'the Youth Union of a province',
    'BCH ĐOÀN TỈNH AN BÌNH\n***\nSố: 55-KH/TĐTN-PT\nĐOÀN TNCS HỒ CHÍ MINH\nAn Bình, ngày 22 tháng 2 năm 2022\nKẾ HOẠCH\nTháng Thanh niên',
    { issuer: 'BCH Đoàn tỉnh An Bình', issuedOn: '2022-02-22' },
  ],
  [
    'the committee of a Party organisation',
    'ĐẢNG BỘ TỈNH AN BÌNH\nBAN CHẤP HÀNH\n*\nSố 05-NQ/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Bình, ngày 3 tháng 10 năm 2025\nNGHỊ QUYẾT\nvề kinh tế rừng',
    { issuer: 'Ban Chấp hành Đảng bộ tỉnh An Bình' },
  ],
  [
    'an office of a ward, whose name ends at its line',
    'ĐẢNG ỦY PHƯỜNG TÂN HÀ\nVĂN PHÒNG\n*\nSố 09-TB/VPĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nTân Hà, ngày 8 tháng 8 năm 2025\nTHÔNG BÁO\nphân công',
    { issuer: 'Văn phòng Đảng ủy phường Tân Hà' },
  ],
  [
    'a plan without letterhead is of the one who issues it as follows',
    'KẾ HOẠCH\nPhòng, chống đuối nước năm 2024\n\nThực hiện Kế hoạch số 20/KH-UBND ngày 3/2/2024 của UBND tỉnh, UBND huyện Tân Hà ban hành Kế hoạch phòng, chống đuối nước như sau:\nI. MỤC ĐÍCH',
    { type: 'Kế hoạch', issuer: 'UBND huyện Tân Hà' },
    ['symbol'],
  ],
])

const dated = (line: string): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\nSố: 15/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n${line}\nKẾ HOẠCH\nTrồng rừng`

it.each([
  ['TP. Tân Hà, ngày 06 tháng 5 năm 2024', 'TP. Tân Hà', '2024-05-06'],
  ['Tân Hà,ngày 06 tháng 5 năm 2024', 'Tân Hà', '2024-05-06'],
  ['Tân Hà ngày 06 tháng 05năm 2024', 'Tân Hà', '2024-05-06'],
  ['Tân Hà, Ngày 06 tháng 5 năm 2024', 'Tân Hà', '2024-05-06'],
  ['Tân Hà, ngày 6-5-2024', 'Tân Hà', '2024-05-06'],
  ['M’Drắk, ngày    tháng 5 năm 2024', 'M’Drắk', undefined],
  ['ngày 06 tháng 5 năm 2024', undefined, '2024-05-06'],
])('the line of place and day %s', (line, place, issuedOn) => {
  const identity = identityOf(dated(line))
  expect([identity['place'], identity['issuedOn']]).toEqual([place, issuedOn])
})

it.each(['MẬT', 'TỐI MẬT', 'TUYỆT MẬT'])('the mark %s', (mark) => {
  const { document, remarks } = read(
    `UBND TỈNH X\nSố: 15/BC-UBND\n${mark}\n\nBÁO CÁO\nVề tình hình biên giới`,
  )
  expect(document.confidentiality?.value).toBe(mark)
  expect(remarks[0]?.code).toBe('secret')
})
