import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures/index.ts'
import type { IndicatorStatement, SentenceLabel } from '../reading.ts'
import { readTimes } from '../time/index.ts'
import { readIndicators } from './index.ts'

/** The statements of one sentence as lines an official can read: name, figure, kind, time, what it is held against. */
function found(text: string, label: SentenceLabel): string[] {
  const times = readTimes(text, { issuedOn: '2025-10-15' })
  const figures = readFigures(text, { times })
  const sentence = { span: { start: 0, end: text.length }, label, confidence: 1, lead: [], coordinate: [] }
  const quote = (found: { span: { start: number; end: number } } | undefined): string =>
    found === undefined ? '' : text.slice(found.span.start, found.span.end)
  const against = ({ comparison }: IndicatorStatement): string[] => {
    if (comparison === undefined) return []
    const figure = comparison.figure === undefined ? undefined : figures[comparison.figure]
    return [`${comparison.basis} ${quote(figure)}`.trimEnd()]
  }
  return readIndicators({ text, sentences: [sentence], figures, times }).map((statement) =>
    [
      text.slice(statement.name.start, statement.name.end),
      quote(figures[statement.figure]),
      statement.kind,
      ...(statement.time === undefined ? [] : [quote(times[statement.time])]),
      ...against(statement),
    ].join(' | '),
  )
}

/** In the words of reports on the economy, budgets, disbursement, farming, health, schools. */
const REPORTS: readonly (readonly [label: SentenceLabel, text: string, expected: readonly string[]])[] = [
  [
    'result',
    'Đến hết tháng 5 toàn tỉnh có 88/160 trạm y tế đạt chuẩn quốc gia, tương đương 55%.',
    ['trạm y tế đạt chuẩn quốc gia | 88/160 trạm y tế | actual | Đến hết tháng 5'],
  ],
  [
    'result',
    'Trong tháng, theo số liệu của Chi cục, tổng đàn trâu toàn huyện hiện đạt 4.200 con.',
    ['tổng đàn trâu toàn huyện | 4.200 con | actual'],
  ],
  ['result', 'Ước thu phí tham quan 12,5 tỷ đồng.', ['thu phí tham quan | 12,5 tỷ đồng | estimate']],
  [
    'result',
    'Điểm nổi bật là thu nội địa 900 tỷ đồng, đạt 81% dự toán.',
    ['thu nội địa | 900 tỷ đồng | actual | plan 81%'],
  ],
  [
    'result',
    'Thu thủy lợi phí thực hiện được 3,4 tỷ đồng, đạt 60% kế hoạch.',
    ['Thu thủy lợi phí | 3,4 tỷ đồng | actual | plan 60%'],
  ],
  ['result', 'Toàn huyện đã cứng hóa được 12 km kênh mương.', ['kênh mương | 12 km | actual']],
  [
    'target',
    'Huyện phấn đấu năm 2026 tỷ lệ trẻ đến trường đạt 99%.',
    ['tỷ lệ trẻ đến trường | 99% | target | năm 2026'],
  ],
  [
    'target',
    'Phấn đấu toàn xã có ít nhất 12 sản phẩm đạt từ 3 sao trở lên.',
    ['sản phẩm đạt từ 3 sao trở lên | 12 sản phẩm | target'],
  ],
  ['target', '90% bác sĩ, điều dưỡng được tập huấn.', ['bác sĩ, điều dưỡng được tập huấn | 90% | target']],
  [
    'target',
    'Giảm tỷ suất tử vong sơ sinh xuống còn 8/1.000 trẻ vào năm 2027.',
    ['tỷ suất tử vong sơ sinh | 8/1.000 trẻ | target | năm 2027'],
  ],
  [
    'target',
    'Giảm nghèo bền vững giải ngân đạt 95% kế hoạch.',
    ['Giảm nghèo bền vững giải ngân | 95% | target | plan'],
  ],
  [
    'target',
    'Đóng góp của dịch vụ số vào GRDP đạt 12%.',
    ['Đóng góp của dịch vụ số vào GRDP | 12% | target'],
  ],
  ['result', 'Hợp tác xã trích 30% lợi nhuận lập quỹ.', ['lợi nhuận lập quỹ | 30% | actual']],
  ['limitation', 'Có 120 ha rừng keo bị gãy đổ.', ['rừng keo bị gãy đổ | 120 ha | actual']],
  [
    'directive',
    'Thực hiện tốt tiêm chủng, phấn đấu trên 85% trẻ em được tiêm đủ mũi.',
    ['trẻ em được tiêm đủ mũi | 85% | target'],
  ],
  [
    'result',
    'Tiếp tục nuôi thủy sản lồng bè, tổng sản lượng cá đạt 320 tấn.',
    ['tổng sản lượng cá | 320 tấn | actual'],
  ],
  ['result', 'Xã Tân Lập đã hoàn thành 18/22 chỉ tiêu đề ra.', ['chỉ tiêu đề ra | 18/22 chỉ tiêu | actual']],
  ['target', 'Phấn đấu 40% số bản có nhà văn hóa.', ['số bản có nhà văn hóa | 40% | target']],
  [
    'target',
    '150 trường học có bể bơi vào năm 2027.',
    ['trường học có bể bơi | 150 trường học | target | năm 2027'],
  ],
  [
    'result',
    'Tổng sản phẩm trên địa bàn tỉnh (GRDP) 9 tháng đầu năm 2025 ước tăng 8,12% so với cùng kỳ năm 2024, đứng thứ 12 cả nước và thứ 3 khu vực.',
    ['Tổng sản phẩm trên địa bàn tỉnh (GRDP) | 8,12% | estimate | 9 tháng đầu năm 2025 | same-period'],
  ],
  [
    'result',
    'Trong đó, khu vực nông, lâm nghiệp và thủy sản tăng 3,85%, đóng góp 0,9 điểm phần trăm; khu vực công nghiệp - xây dựng tăng 11,2%; khu vực dịch vụ tăng 7,4%; thuế sản phẩm trừ trợ cấp sản phẩm giảm 1,2%.',
    [
      'khu vực nông, lâm nghiệp và thủy sản | 3,85% | actual',
      'khu vực công nghiệp - xây dựng | 11,2% | actual',
      'khu vực dịch vụ | 7,4% | actual',
      'thuế sản phẩm trừ trợ cấp sản phẩm | 1,2% | actual',
    ],
  ],
  [
    'result',
    'Tổng thu ngân sách nhà nước trên địa bàn đến ngày 30/9/2025 đạt 12.345 tỷ đồng, bằng 85,2% dự toán Trung ương giao, bằng 78,1% dự toán HĐND tỉnh giao, tăng 15,6% so với cùng kỳ.',
    ['Tổng thu ngân sách nhà nước trên địa bàn | 12.345 tỷ đồng | actual | ngày 30/9/2025 | plan 85,2%'],
  ],
  [
    'result',
    'Thu nội địa 10.120 tỷ đồng, đạt 84% dự toán; thu từ hoạt động xuất nhập khẩu 2.225 tỷ đồng, đạt 91% dự toán.',
    [
      'Thu nội địa | 10.120 tỷ đồng | actual | plan 84%',
      'thu từ hoạt động xuất nhập khẩu | 2.225 tỷ đồng | actual | plan 91%',
    ],
  ],
  [
    'result',
    'Tổng chi ngân sách địa phương 9 tháng ước thực hiện 11.250 tỷ đồng, đạt 65,3% dự toán năm, trong đó chi đầu tư phát triển 3.420 tỷ đồng, chi thường xuyên 7.100 tỷ đồng.',
    [
      'Tổng chi ngân sách địa phương | 11.250 tỷ đồng | estimate | 9 tháng | plan 65,3%',
      'chi đầu tư phát triển | 3.420 tỷ đồng | actual | 9 tháng',
      'chi thường xuyên | 7.100 tỷ đồng | actual | 9 tháng',
    ],
  ],
  [
    'result',
    'Giải ngân vốn đầu tư công đến hết tháng 9/2025 đạt 3.210 tỷ đồng, bằng 58,7% kế hoạch vốn Thủ tướng Chính phủ giao, cao hơn bình quân chung cả nước (50,1%).',
    ['Giải ngân vốn đầu tư công | 3.210 tỷ đồng | actual | đến hết tháng 9/2025 | plan 58,7%'],
  ],
  [
    'result',
    'Tỷ lệ giải ngân vốn các chương trình mục tiêu quốc gia mới đạt 42,5% kế hoạch.',
    ['Tỷ lệ giải ngân vốn các chương trình mục tiêu quốc gia | 42,5% | actual | plan'],
  ],
  [
    'target',
    'Phấn đấu tốc độ tăng trưởng GRDP năm 2026 đạt từ 10% trở lên; GRDP bình quân đầu người đạt 95 triệu đồng.',
    [
      'tốc độ tăng trưởng GRDP | 10% | target | năm 2026',
      'GRDP bình quân đầu người | 95 triệu đồng | target | năm 2026',
    ],
  ],
  [
    'target',
    'Thu ngân sách nhà nước trên địa bàn năm 2026 đạt trên 16.000 tỷ đồng, tăng tối thiểu 10% so với ước thực hiện năm 2025.',
    ['Thu ngân sách nhà nước trên địa bàn | 16.000 tỷ đồng | target | năm 2026 | previous 10%'],
  ],
  [
    'target',
    'Đến năm 2030, tỷ lệ đô thị hóa đạt 45%; tỷ lệ dân số đô thị được cung cấp nước sạch đạt 98%.',
    [
      'tỷ lệ đô thị hóa | 45% | target | Đến năm 2030',
      'tỷ lệ dân số đô thị được cung cấp nước sạch | 98% | target | Đến năm 2030',
    ],
  ],
  [
    'target',
    'Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giảm bình quân 1 - 1,5%/năm.',
    ['Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều | 1 - 1,5%/năm | target'],
  ],
  [
    'target',
    'Giữ ổn định tỷ lệ che phủ rừng ở mức 54%; tỷ lệ thất nghiệp khu vực thành thị dưới 3%.',
    ['tỷ lệ che phủ rừng | 54% | target', 'tỷ lệ thất nghiệp khu vực thành thị | 3% | limit'],
  ],
  [
    'target',
    '100% cơ sở sản xuất mới xây dựng sử dụng công nghệ sạch; 95% chất thải rắn sinh hoạt đô thị được thu gom, xử lý.',
    [
      'cơ sở sản xuất mới xây dựng sử dụng công nghệ sạch | 100% | target',
      'chất thải rắn sinh hoạt đô thị được thu gom | 95% | target',
    ],
  ],
  [
    'result',
    'Diện tích gieo trồng cây hằng năm đạt 98.450 ha, bằng 99,2% kế hoạch, tăng 1,1% so với cùng kỳ; sản lượng lương thực có hạt ước đạt 512.000 tấn, tăng 2,3%.',
    [
      'Diện tích gieo trồng cây hằng năm | 98.450 ha | actual | plan 99,2%',
      'sản lượng lương thực có hạt | 512.000 tấn | estimate | previous 2,3%',
    ],
  ],
  [
    'result',
    'Năng suất lúa bình quân cả năm ước đạt 62,5 tạ/ha, tăng 0,8 tạ/ha so với năm trước.',
    ['Năng suất lúa bình quân | 62,5 tạ/ha | estimate | cả năm | previous 0,8 tạ/ha'],
  ],
  [
    'result',
    'Tổng đàn lợn 325.000 con, tăng 4,2% so với cùng kỳ; đàn bò 85.600 con, giảm 1,3%; đàn gia cầm 6,2 triệu con, tăng 5,5%.',
    [
      'Tổng đàn lợn | 325.000 con | actual | same-period 4,2%',
      'đàn bò | 85.600 con | actual | previous 1,3%',
      'đàn gia cầm | 6,2 triệu con | actual | previous 5,5%',
    ],
  ],
  [
    'result',
    'Sản lượng thủy sản đạt 125.300 tấn, trong đó: khai thác 98.200 tấn, nuôi trồng 27.100 tấn.',
    [
      'Sản lượng thủy sản | 125.300 tấn | actual',
      'khai thác | 98.200 tấn | actual',
      'nuôi trồng | 27.100 tấn | actual',
    ],
  ],
  [
    'result',
    'Trồng rừng tập trung được 4.520 ha, đạt 113% kế hoạch; tỷ lệ che phủ rừng đạt 54,2%.',
    ['Trồng rừng tập trung | 4.520 ha | actual | plan 113%', 'tỷ lệ che phủ rừng | 54,2% | actual'],
  ],
  [
    'result',
    'Chỉ số sản xuất công nghiệp (IIP) tháng 9 tăng 1,5% so với tháng trước và tăng 9,8% so với cùng kỳ; 9 tháng tăng 10,2%.',
    [
      'Chỉ số sản xuất công nghiệp (IIP) | 1,5% | actual | tháng 9 | previous',
      'Chỉ số sản xuất công nghiệp (IIP) | 10,2% | actual | 9 tháng',
    ],
  ],
  [
    'result',
    'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ 9 tháng ước đạt 45.670 tỷ đồng, đạt 76,1% kế hoạch, tăng 12,4% so với cùng kỳ năm trước.',
    ['Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ | 45.670 tỷ đồng | estimate | 9 tháng | plan 76,1%'],
  ],
  [
    'result',
    'Kim ngạch xuất khẩu ước đạt 1,25 tỷ USD, bằng 73,5% kế hoạch năm, tăng 8,2%; kim ngạch nhập khẩu 860 triệu USD, giảm 3,1%.',
    [
      'Kim ngạch xuất khẩu | 1,25 tỷ USD | estimate | plan 73,5%',
      'kim ngạch nhập khẩu | 860 triệu USD | actual | previous 3,1%',
    ],
  ],
  [
    'result',
    'Tổng lượt khách du lịch đạt 4,5 triệu lượt, tăng 21% so với cùng kỳ; doanh thu du lịch ước 5.600 tỷ đồng, tăng 25%.',
    [
      'Tổng lượt khách du lịch | 4,5 triệu lượt | actual | same-period 21%',
      'doanh thu du lịch | 5.600 tỷ đồng | estimate | previous 25%',
    ],
  ],
  [
    'result',
    'Có 1.235 doanh nghiệp thành lập mới với tổng vốn đăng ký 12.450 tỷ đồng, tăng 15% về số doanh nghiệp và 8% về vốn.',
    [
      'doanh nghiệp thành lập mới | 1.235 doanh nghiệp | actual',
      'tổng vốn đăng ký | 12.450 tỷ đồng | actual | previous 15%',
    ],
  ],
  [
    'result',
    'Toàn tỉnh hiện có 95/125 xã đạt chuẩn nông thôn mới, chiếm 76%; 32 xã đạt chuẩn nông thôn mới nâng cao; 5 xã kiểu mẫu.',
    [
      'xã đạt chuẩn nông thôn mới | 95/125 xã | actual',
      'xã đạt chuẩn nông thôn mới nâng cao | 32 xã | actual',
    ],
  ],
  [
    'result',
    'Tỷ lệ hộ nghèo đa chiều cuối năm 2024 còn 3,12%, giảm 1,05 điểm phần trăm so với đầu năm.',
    ['Tỷ lệ hộ nghèo đa chiều | 3,12% | actual | cuối năm 2024 | previous 1,05 điểm phần trăm'],
  ],
  [
    'result',
    'Giải quyết việc làm cho 18.500 lao động, đạt 92,5% kế hoạch; đưa 1.250 người đi làm việc ở nước ngoài, vượt 4,2% kế hoạch.',
    [
      'Giải quyết việc làm | 18.500 lao động | actual | plan 92,5%',
      'người đi làm việc ở nước ngoài | 1.250 người | actual | plan 4,2%',
    ],
  ],
  [
    'result',
    'Tỷ lệ bao phủ bảo hiểm y tế đạt 94,1% dân số, tăng 0,6% so với cuối năm 2024.',
    ['Tỷ lệ bao phủ bảo hiểm y tế | 94,1% | actual | previous 0,6%'],
  ],
  [
    'result',
    'Số giường bệnh/vạn dân đạt 32,5 giường; số bác sĩ/vạn dân đạt 10,2 bác sĩ.',
    ['Số giường bệnh/vạn dân | 32,5 giường | actual', 'số bác sĩ/vạn dân | 10,2 bác sĩ | actual'],
  ],
  [
    'result',
    'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân giảm còn 9,8%.',
    ['Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân | 9,8% | actual'],
  ],
  [
    'result',
    'Tỷ lệ tốt nghiệp THPT năm 2025 đạt 99,35%, cao hơn năm 2024 0,12%.',
    ['Tỷ lệ tốt nghiệp THPT | 99,35% | actual | năm 2025 | previous 0,12%'],
  ],
  [
    'result',
    'Toàn ngành có 312/425 trường đạt chuẩn quốc gia, đạt tỷ lệ 73,41% (mầm non 68%, tiểu học 80%, THCS 75%).',
    [
      'trường đạt chuẩn quốc gia | 312/425 trường | actual',
      'mầm non | 68% | actual',
      'tiểu học | 80% | actual',
      'THCS | 75% | actual',
    ],
  ],
  [
    'result',
    'Tỷ lệ hồ sơ giải quyết đúng và trước hạn đạt 99,1%; tỷ lệ hồ sơ nộp trực tuyến đạt 82,3%, tăng 15% so với năm 2024.',
    [
      'Tỷ lệ hồ sơ giải quyết đúng và trước hạn | 99,1% | actual',
      'tỷ lệ hồ sơ nộp trực tuyến | 82,3% | actual | previous 15%',
    ],
  ],
  [
    'result',
    'Chỉ số cải cách hành chính (PAR Index) năm 2024 đạt 88,92%, xếp thứ 15/63 tỉnh, thành phố, tăng 5 bậc so với năm 2023.',
    ['Chỉ số cải cách hành chính (PAR Index) | 88,92% | actual | năm 2024 | rank'],
  ],
  [
    'result',
    'Thu nhập bình quân đầu người ước đạt 62 triệu đồng/người/năm, tăng 6 triệu đồng so với năm 2024.',
    ['Thu nhập bình quân đầu người | 62 triệu đồng/người/năm | estimate | previous 6 triệu đồng'],
  ],
  [
    'result',
    'Dư nợ cho vay đạt 85.600 tỷ đồng, tăng 9,5% so với đầu năm; nợ xấu 1.120 tỷ đồng, chiếm 1,31% tổng dư nợ.',
    ['Dư nợ cho vay | 85.600 tỷ đồng | actual | previous 9,5%', 'nợ xấu | 1.120 tỷ đồng | actual'],
  ],
  [
    'result',
    'Đã cấp 2.350 giấy chứng nhận quyền sử dụng đất, đạt 78% kế hoạch.',
    ['giấy chứng nhận quyền sử dụng đất | 2.350 giấy chứng nhận | actual | plan 78%'],
  ],
  [
    'result',
    'Kế hoạch vốn năm 2025 là 5.420 tỷ đồng, đã phân bổ chi tiết 5.300 tỷ đồng, đạt 97,8%.',
    [
      'Kế hoạch vốn | 5.420 tỷ đồng | target | năm 2025',
      'đã phân bổ chi tiết | 5.300 tỷ đồng | actual | năm 2025 | plan 97,8%',
    ],
  ],
  [
    'result',
    'Ước cả năm 2025: GRDP tăng 8,5%; thu ngân sách đạt 16.200 tỷ đồng, vượt 5% dự toán.',
    [
      'GRDP | 8,5% | estimate | cả năm 2025',
      'thu ngân sách | 16.200 tỷ đồng | estimate | cả năm 2025 | plan 5%',
    ],
  ],
  [
    'result',
    'Dự báo quý IV/2025, chỉ số giá tiêu dùng tăng 3,2 - 3,5%.',
    ['chỉ số giá tiêu dùng | 3,2 - 3,5% | estimate | quý IV/2025'],
  ],
  [
    'result',
    'Cơ cấu kinh tế: nông nghiệp 18,2%; công nghiệp - xây dựng 42,5%; dịch vụ 39,3%.',
    ['nông nghiệp | 18,2% | actual', 'công nghiệp - xây dựng | 42,5% | actual', 'dịch vụ | 39,3% | actual'],
  ],
  [
    'directive',
    'Phấn đấu giải ngân đạt 100% kế hoạch vốn được giao năm 2025.',
    ['giải ngân | 100% | target | năm 2025 | plan'],
  ],
  [
    'directive',
    'Bảo đảm tỷ lệ số hóa hồ sơ đạt tối thiểu 80%; giảm ít nhất 30% thời gian giải quyết thủ tục hành chính.',
    ['tỷ lệ số hóa hồ sơ | 80% | target', 'thời gian giải quyết thủ tục hành chính | 30% | target'],
  ],
  [
    'limitation',
    'Thu ngân sách từ tiền sử dụng đất chỉ đạt 35,2% dự toán; giải ngân vốn chương trình mục tiêu quốc gia còn chậm, mới đạt 28%.',
    [
      'Thu ngân sách từ tiền sử dụng đất | 35,2% | actual | plan',
      'giải ngân vốn chương trình mục tiêu quốc gia | 28% | actual',
    ],
  ],
  [
    'limitation',
    'Còn 12/125 xã chưa đạt chuẩn; 5/18 chỉ tiêu chưa đạt kế hoạch.',
    ['xã chưa đạt chuẩn | 12/125 xã | actual', 'chỉ tiêu chưa đạt kế hoạch | 5/18 chỉ tiêu | actual'],
  ],
]

/** Numbers that measure nothing of the place. */
const NOTHING: readonly (readonly [label: SentenceLabel, text: string])[] = [
  ['result', 'Đã ban hành 15 văn bản chỉ đạo.'],
  ['context', 'Hội nghị có 120 đại biểu tham dự.'],
  ['directive', 'Giao Sở Nội vụ thành lập 02 đoàn kiểm tra.'],
  ['result', 'Tổ chức 3 lớp tập huấn cho 150 cán bộ.'],
  ['heading', 'Phấn đấu GRDP tăng 10%'],
  ['result', 'Tai nạn giao thông giảm cả 3 tiêu chí.'],
  ['result', 'Không còn xã dưới 5 tiêu chí.'],
  ['context', 'Ban Chấp hành gồm 25 đồng chí.'],
  ['result', 'Sở Tư pháp lập 3 hội đồng, ký 12 hợp đồng.'],
  ['result', 'Từ năm 2011 đã huy động trên 900 tỷ đồng.'],
  ['target', 'Thuộc nhóm 30 tỉnh dẫn đầu về chuyển đổi số.'],
]

describe('statements of reports and plans', () => {
  it.each(REPORTS)('%s: %s', (label, text, expected) => expect(found(text, label)).toEqual(expected))
})

describe('numbers that are no indicators', () => {
  it.each(NOTHING)('%s: %s', (label, text) => expect(found(text, label)).toEqual([]))
})
