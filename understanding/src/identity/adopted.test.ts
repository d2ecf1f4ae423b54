import { table } from './testing.ts'

table('papers that lost a part of what names them', [
  [
    'the tail of a resolution',
    'Điều 5. Điều khoản thi hành\n1. Nghị quyết này có hiệu lực từ ngày 01 tháng 7 năm 2025.\nNghị quyết này đã được Hội đồng nhân dân tỉnh Hà Giang khóa X, kỳ họp thứ 20 thông qua ngày 27 tháng 6 năm 2025./.\n\nCHỦ TỊCH\n\nLê Văn An',
    { type: 'Nghị quyết', issuer: 'Hội đồng nhân dân tỉnh Hà Giang', issuedOn: '2025-06-27' },
  ],
  [
    'the tail of a plan',
    'V. TỔ CHỨC THỰC HIỆN\n- Các tổ chức thành viên tuyên truyền sâu rộng.\n\nTrên đây là Kế hoạch của Ban Thường trực Ủy ban MTTQ Việt Nam xã An Hòa về giám sát bầu cử./.\n\nNơi nhận:\n- Lưu: VT.\n\nTM. BAN THƯỜNG TRỰC\n\nCHỦ TỊCH\n\nLê Văn An',
    { type: 'Kế hoạch', issuer: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã An Hòa' },
  ],
  [
    'a number between wide blanks',
    'ỦY BAN NHÂN DÂN                   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH AN BÌNH                       Độc lập - Tự do - Hạnh phúc\n-------------------\nSố: 32       /2025/QĐ-UBND     An Bình, ngày  16  tháng 4   năm 2025\n\nQUYẾT ĐỊNH\nBan hành Định mức kinh tế kỹ thuật\n\nCăn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;',
    { type: 'Quyết định', symbol: '32/2025/QĐ-UBND', issuedOn: '2025-04-16' },
  ],
  [
    'a conclusion told without its number',
    'Tăng cường công tác chăm lo Tết\n\nNgày 04/2/2021, Ban Thường vụ Tỉnh ủy ban hành kết luận về tăng cường công tác chăm lo, tổ chức đón Tết cho nhân dân trên địa bàn tỉnh trong điều kiện dịch bệnh.',
    { type: 'Kết luận', issuer: 'Ban Thường vụ Tỉnh ủy', issuedOn: '2021-02-04' },
  ],
  [
    'a letterhead whose lines are set apart',
    'ỦY BAN MTTQ VIỆT NAM\n\nXÃ AN HÒA\n\nBAN THƯỜNG TRỰC\n\nSố:    /KH-MTTQ-BTT\n\nAn Hòa, ngày 25 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nTổ chức hội nghị hiệp thương\n\nThực hiện Kế hoạch số 16/KH-MTTQ-BTT ngày 18/11/2025 của cấp trên;',
    {
      type: 'Kế hoạch',
      issuer: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã An Hòa',
      issuedOn: '2025-11-25',
    },
  ],
  [
    'the tail of a plan that does not say whose it is',
    'V. TỔ CHỨC THỰC HIỆN\n1. Ban Công tác Mặt trận các tổ dân phố phối hợp.\n\nTrên đây là Kế hoạch giám sát, phản biện năm 2025 trên địa bàn phường. Đề nghị các tổ chức thành viên thực hiện./.\n\nTM. BAN THƯỜNG TRỰC\nCHỦ TỊCH\n\nLê Thị Hoa',
    { type: 'Kế hoạch' },
  ],
  [
    'the tail of a resolution without a signature',
    '2. Giám sát việc giải quyết kiến nghị của cử tri.\nNghị quyết này đã được Hội đồng nhân dân tỉnh khóa XI, kỳ họp thứ Ba thông qua ngày 13 tháng 7 năm 2023 và có hiệu lực từ ngày thông qua./.',
    { type: 'Nghị quyết', issuer: 'Hội đồng nhân dân tỉnh', issuedOn: '2023-07-13' },
  ],
  [
    'a council under the title',
    'NGHỊ QUYẾT\nVề chương trình giám sát năm 2024\n\nHỘI ĐỒNG NHÂN DÂN TỈNH AN-HÒA BÌNH\nKHÓA XI, KỲ HỌP THỨ BA\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n\nQUYẾT NGHỊ:',
    { type: 'Nghị quyết', issuer: 'Hội đồng nhân dân tỉnh An-Hòa Bình' },
  ],
  [
    'a head of the Party on one line',
    'TỈNH ỦY CÀ MAU * Số 13-NQ/TU ĐẢNG CỘNG SẢN VIỆT NAM Thành phố Cà Mau, ngày 08 tháng 11 năm 2023 NGHỊ QUYẾT về phát triển du lịch đến năm 2030 -- Ban Chấp hành Đảng bộ tỉnh đã thảo luận Tờ trình của Ban Thường vụ Tỉnh ủy và quyết nghị: A. TÌNH HÌNH Giai đoạn trước, du lịch tăng trưởng khá, hạ tầng được đầu tư, sản phẩm đa dạng hơn. Cơ sở lưu trú tăng nhanh.',
    { type: 'Nghị quyết', symbol: '13-NQ/TU', issuer: 'Tỉnh ủy Cà Mau', issuedOn: '2023-11-08' },
  ],
])
