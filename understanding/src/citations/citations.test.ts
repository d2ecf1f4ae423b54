import { describe, expect, it } from 'vitest'
import type { Citation } from '../reading.ts'
import { readCitations, readInstruments } from './index.ts'

/** A citation as a line an official can read: the words, symbol or name, day, issuer. */
function line(text: string, citation: Citation): string {
  const words = text.slice(citation.span.start, citation.span.end).replace(/\s+/g, ' ')
  return [words, citation.symbol ?? citation.name ?? '', citation.date ?? '', citation.issuer ?? ''].join(
    ' | ',
  )
}

const found = (text: string): string[] => readCitations(text).map((citation) => line(text, citation))

const table = (name: string, rows: readonly (readonly [text: string, ...expected: string[]])[]): void => {
  describe(name, () => {
    it.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
      expect(found(text)).toEqual(expected)
    })
  })
}

table('symbols of the State', [
  [
    'quán triệt các Nghị quyết 57, 59, 66 và 68 của Bộ Chính trị, các xã',
    'Nghị quyết 57 | 57 |  | Bộ Chính trị',
    '59 | 59 |  | Bộ Chính trị',
    '66 | 66 |  | Bộ Chính trị',
    '68 của Bộ Chính trị | 68 |  | Bộ Chính trị',
  ],
  ['thực hiện Nghị quyết 57, 12 xã đã có kế hoạch', 'Nghị quyết 57 | 57 |  | '],
  ['theo Nghị quyết số 18 (khóa XII) về bộ máy', 'Nghị quyết số 18 | 18 |  | '],
  ['theo Kế hoạch 3 (ba) năm của ngành'],
  [
    'theo Hướng dẫn 36 của Văn phòng Trung ương Đảng',
    'Hướng dẫn 36 của Văn phòng Trung ương Đảng | 36 |  | Văn phòng Trung ương Đảng',
  ],
  ['Phòng hướng dẫn 36 của hàng ăn uống lập sổ'],
  ['tổng kết Nghị quyết TW 4 khóa XII', 'Nghị quyết TW 4 khóa XII | Nghị quyết TW 4 khóa XII |  | '],
  [
    'xét báo cáo số 67 ngày 8/9/2024 của Sở Tài chính',
    'báo cáo số 67 ngày 8/9/2024 của Sở Tài chính | 67 | 2024-09-08 | Sở Tài chính',
  ],
  ['xét đề nghị tại tờ trình số 15 của Ban Dân tộc', 'tờ trình số 15 của Ban Dân tộc | 15 |  | Ban Dân tộc'],
  ['trong báo cáo 12 của huyện có ghi'],
  [
    'Nghị định số 73/2023/NĐ-CP ngày 29/9/2023 của Chính phủ về chế độ',
    'Nghị định số 73/2023/NĐ-CP ngày 29/9/2023 của Chính phủ | 73/2023/NĐ-CP | 2023-09-29 | Chính phủ',
  ],
  ['Quyết định 2276/QĐ-UBND', 'Quyết định 2276/QĐ-UBND | 2276/QĐ-UBND |  | '],
  [
    'công bố Công văn 51-CV/VPTW ngày 24/10 của Văn phòng Trung ương Đảng về việc Ban Bí thư giao',
    'Công văn 51-CV/VPTW ngày 24/10 của Văn phòng Trung ương Đảng | 51-CV/VPTW |  | Văn phòng Trung ương Đảng',
  ],
  [
    'theo Chỉ thị 16 ngày 31.3 của Thủ tướng Chính phủ',
    'Chỉ thị 16 ngày 31.3 của Thủ tướng Chính phủ | 16 |  | Thủ tướng Chính phủ',
  ],
  [
    'theo Văn bản số 48/UBND-TH ngày 13-9; báo cáo UBND tỉnh',
    'Văn bản số 48/UBND-TH ngày 13-9 | 48/UBND-TH |  | ',
  ],
  [
    'theo Kế hoạch số 12/KH-UBND ngày 5 tháng 3 của UBND tỉnh',
    'Kế hoạch số 12/KH-UBND ngày 5 tháng 3 của UBND tỉnh | 12/KH-UBND |  | UBND tỉnh',
  ],
  [
    'theo Kế hoạch số 12/KH-UBND (ngày 5/3/2024) của UBND tỉnh',
    'Kế hoạch số 12/KH-UBND (ngày 5/3/2024) của UBND tỉnh | 12/KH-UBND | 2024-03-05 | UBND tỉnh',
  ],
  [
    'tại Công văn số 12/UBND-KT (ngày 5/3/2024), Sở đã',
    'Công văn số 12/UBND-KT (ngày 5/3/2024) | 12/UBND-KT | 2024-03-05 | ',
  ],
  ['Công văn số 12/UBND-KT (ngày 5/3/2024 và sau đó)', 'Công văn số 12/UBND-KT | 12/UBND-KT |  | '],
  [
    'Thông tư liên tịch số 12/2015/TTLT-BYT-BNV ngày 11/12/2015 của Bộ trưởng Bộ Y tế, Bộ trưởng Bộ Nội vụ.',
    'Thông tư liên tịch số 12/2015/TTLT-BYT-BNV ngày 11/12/2015 của Bộ trưởng Bộ Y tế, Bộ trưởng Bộ Nội vụ | 12/2015/TTLT-BYT-BNV | 2015-12-11 | Bộ trưởng Bộ Y tế, Bộ trưởng Bộ Nội vụ',
  ],
  [
    'Thông tư liên tịch số 12/2015/TTLT-BYT-BNV của Bộ Y tế và Bộ Nội vụ hướng dẫn',
    'Thông tư liên tịch số 12/2015/TTLT-BYT-BNV của Bộ Y tế và Bộ Nội vụ | 12/2015/TTLT-BYT-BNV |  | Bộ Y tế và Bộ Nội vụ',
  ],
  [
    'theo Công văn số 12/BYT-KH của Bộ Y tế và Bộ Nội vụ hướng dẫn',
    'Công văn số 12/BYT-KH của Bộ Y tế | 12/BYT-KH |  | Bộ Y tế',
  ],
  [
    'theo Kế hoạch số 12/KH-UBND do UBND tỉnh ban hành ngày 5/3/2024',
    'Kế hoạch số 12/KH-UBND | 12/KH-UBND |  | UBND tỉnh',
  ],
  ['theo Kế hoạch số 12/KH-UBND do Sở Y tế trình', 'Kế hoạch số 12/KH-UBND | 12/KH-UBND |  | '],
  ['- 3Chỉ thị 07/CT-TTg năm 2022', 'Chỉ thị 07/CT-TTg năm 2022 | 07/CT-TTg |  | '],
  ['đã có Công văn (số 73/TTg-CN) chỉ đạo', 'Công văn (số 73/TTg-CN) | 73/TTg-CN |  | '],
  ['công điện khẩn số 12/CĐ.UBND về bão', 'công điện khẩn số 12/CĐ.UBND | 12/CĐ.UBND |  | '],
  ['công điện hỏa tốc mang số 12/CĐ-CT về bão', 'công điện hỏa tốc mang số 12/CĐ-CT | 12/CĐ-CT |  | '],
  ['Quyết định mang số hiệu 7/QĐ-UBND', 'Quyết định mang số hiệu 7/QĐ-UBND | 7/QĐ-UBND |  | '],
  ['Kế hoạch mang tên Xanh'],
  [
    'Chủ tịch UBND Thành phố Vũ Đại Nam vừa ký ban hành Kế hoạch số 35/KH-UBND ngày 22/01/2026 về đầu tư',
    'Kế hoạch số 35/KH-UBND ngày 22/01/2026 | 35/KH-UBND | 2026-01-22 | Chủ tịch UBND Thành phố',
  ],
  ['đã có công điện khẩn số 13.', 'công điện khẩn số 13 | 13 |  | '],
  ['có thông báo số 5 phòng họp'],
  ['ban hành văn bản số 2125 chỉ đạo', 'văn bản số 2125 | 2125 |  | '],
  [
    'thực hiện Nghị quyết số 11-NQ/TW về kinh tế, cụ thể hóa Nghị quyết\nsố 11-NQ/TW, đến năm 2030',
    'Nghị quyết số 11-NQ/TW | 11-NQ/TW |  | ',
    'Nghị quyết số 11-NQ/TW | 11-NQ/TW |  | ',
  ],
  [
    'Thông tư liên tịch số 3/2010/TTLT-BNV-BTC ngày 27/5/2010 của Bộ Nội vụ - Bộ Tài chính hướng dẫn',
    'Thông tư liên tịch số 3/2010/TTLT-BNV-BTC ngày 27/5/2010 của Bộ Nội vụ - Bộ Tài chính | 3/2010/TTLT-BNV-BTC | 2010-05-27 | Bộ Nội vụ - Bộ Tài chính',
  ],
  [
    'Quyết định số 326/QĐ-TTg ngày 09 tháng 3 năm 2022',
    'Quyết định số 326/QĐ-TTg ngày 09 tháng 3 năm 2022 | 326/QĐ-TTg | 2022-03-09 | ',
  ],
  ['Công văn 5961/UBND-KTTH năm 2024', 'Công văn 5961/UBND-KTTH năm 2024 | 5961/UBND-KTTH |  | '],
  [
    'Công điện khẩn số 1475/CĐ-BNN-TY ngày 17/2/2017',
    'Công điện khẩn số 1475/CĐ-BNN-TY ngày 17/2/2017 | 1475/CĐ-BNN-TY | 2017-02-17 | ',
  ],
  ['Nghị quyết 66.2/2025/NQ-CP', 'Nghị quyết 66.2/2025/NQ-CP | 66.2/2025/NQ-CP |  | '],
  ['Nghị quyết số 19-2017/NQ-CP', 'Nghị quyết số 19-2017/NQ-CP | 19-2017/NQ-CP |  | '],
  [
    'Thông tư liên tịch số 06/2014/TTLT-BTP-TTCP-BQP',
    'Thông tư liên tịch số 06/2014/TTLT-BTP-TTCP-BQP | 06/2014/TTLT-BTP-TTCP-BQP |  | ',
  ],
  ['Nghị định số 147/2020/ND-CP', 'Nghị định số 147/2020/ND-CP | 147/2020/ND-CP |  | '],
  [
    'văn bản số 1102/QDPTTCHC ngày 04/12/2024',
    'văn bản số 1102/QDPTTCHC ngày 04/12/2024 | 1102/QDPTTCHC | 2024-12-04 | ',
  ],
  ['Nghị quyết số 23/2016/NQ-\nHĐND', 'Nghị quyết số 23/2016/NQ- HĐND | 23/2016/NQ-HĐND |  | '],
  ['Quyết định số 15/QĐ-UBND. Tiếp theo', 'Quyết định số 15/QĐ-UBND | 15/QĐ-UBND |  | '],
])

table('symbols of the National Assembly', [
  ['Nghị quyết số 37/2021/QH15', 'Nghị quyết số 37/2021/QH15 | 37/2021/QH15 |  | '],
  [
    'Nghị quyết số 973/2020/UBTVQH14 ngày 08/7/2020 của Ủy ban Thường vụ Quốc hội',
    'Nghị quyết số 973/2020/UBTVQH14 ngày 08/7/2020 của Ủy ban Thường vụ Quốc hội | 973/2020/UBTVQH14 | 2020-07-08 | Ủy ban Thường vụ Quốc hội',
  ],
  ['Luật số 64/2025/QH15', 'Luật số 64/2025/QH15 | 64/2025/QH15 |  | '],
  ['Luật Đầu tư công số 39/2019/QH14', 'Luật Đầu tư công số 39/2019/QH14 | 39/2019/QH14 |  | '],
])

table('symbols of the Party', [
  [
    'Nghị quyết số 15-NQ/TU, ngày 04/12/2023 của Tỉnh ủy (khóa XIV)',
    'Nghị quyết số 15-NQ/TU, ngày 04/12/2023 của Tỉnh ủy | 15-NQ/TU | 2023-12-04 | Tỉnh ủy',
  ],
  ['Công văn số 2026-CV/TU', 'Công văn số 2026-CV/TU | 2026-CV/TU |  | '],
  [
    'Kết luận số 2043-KL/TU ngày 05/12/2023 của Hội nghị Tỉnh ủy lần thứ 14, khóa XX',
    'Kết luận số 2043-KL/TU ngày 05/12/2023 của Hội nghị Tỉnh ủy lần thứ 14 | 2043-KL/TU | 2023-12-05 | Hội nghị Tỉnh ủy lần thứ 14',
  ],
  [
    'Báo cáo số 620-BC/HU, ngày 09/01/2024 của Ban Thường vụ Huyện ủy Hàm Tân về',
    'Báo cáo số 620-BC/HU, ngày 09/01/2024 của Ban Thường vụ Huyện ủy Hàm Tân | 620-BC/HU | 2024-01-09 | Ban Thường vụ Huyện ủy Hàm Tân',
  ],
  [
    'Kế hoạch số 07-KH/TW, ngày 27-11-2017',
    'Kế hoạch số 07-KH/TW, ngày 27-11-2017 | 07-KH/TW | 2017-11-27 | ',
  ],
  ['Chương trình hành động số 17-CTr/TU', 'Chương trình hành động số 17-CTr/TU | 17-CTr/TU |  | '],
  ['Kết luận 155: khẩn trương', 'Kết luận 155 | 155 |  | '],
])

table('lists', [
  [
    'các Nghị quyết số 01/NQ-CP và 02/NQ-CP ngày 05/01/2024 của Chính phủ',
    'Nghị quyết số 01/NQ-CP | 01/NQ-CP | 2024-01-05 | Chính phủ',
    '02/NQ-CP ngày 05/01/2024 của Chính phủ | 02/NQ-CP | 2024-01-05 | Chính phủ',
  ],
  [
    'Quyết định số 12/QĐ-UBND, số 13/QĐ-UBND',
    'Quyết định số 12/QĐ-UBND | 12/QĐ-UBND |  | ',
    'số 13/QĐ-UBND | 13/QĐ-UBND |  | ',
  ],
])

table('issuers of every kind', [
  [
    'Công văn 3676 của Ban Tổ chức TW ngày 29/10/2012',
    'Công văn 3676 của Ban Tổ chức TW ngày 29/10/2012 | 3676 | 2012-10-29 | Ban Tổ chức TW',
  ],
  [
    'Kế hoạch số 16/KH-HĐTĐKT của Hội đồng Thi đua - Khen thưởng Trung ương về',
    'Kế hoạch số 16/KH-HĐTĐKT của Hội đồng Thi đua - Khen thưởng Trung ương | 16/KH-HĐTĐKT |  | Hội đồng Thi đua - Khen thưởng Trung ương',
  ],
  [
    'Quy chế hoạt động của Ban Chấp hành Đảng bộ huyện.',
    'Quy chế hoạt động của Ban Chấp hành Đảng bộ huyện | Quy chế hoạt động của Ban Chấp hành Đảng bộ huyện |  | ',
  ],
])

table('issuer and day of a list', [
  [
    'Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương',
    'Nghị quyết số 18-NQ/TW | 18-NQ/TW |  | Ban Chấp hành Trung ương',
    'Nghị quyết số 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương | 19-NQ/TW | 2017-10-25 | Ban Chấp hành Trung ương',
  ],
  [
    'Quyết định số 12/QĐ-UBND và số 13/QĐ-UBND cùng ngày 05/3/2024 của UBND huyện',
    'Quyết định số 12/QĐ-UBND | 12/QĐ-UBND | 2024-03-05 | UBND huyện',
    'số 13/QĐ-UBND cùng ngày 05/3/2024 của UBND huyện | 13/QĐ-UBND | 2024-03-05 | UBND huyện',
  ],
  [
    'Quyết định số 12/QĐ-TTg và Công văn số 13/UBND-TH ngày 05/3/2024 của UBND tỉnh',
    'Quyết định số 12/QĐ-TTg | 12/QĐ-TTg |  | ',
    'Công văn số 13/UBND-TH ngày 05/3/2024 của UBND tỉnh | 13/UBND-TH | 2024-03-05 | UBND tỉnh',
  ],
  [
    'các Nghị quyết của Hội đồng nhân dân tỉnh: số 12/2021/NQ-HĐND, số 13/2021/NQ-HĐND',
    'số 12/2021/NQ-HĐND | 12/2021/NQ-HĐND |  | Hội đồng nhân dân tỉnh',
    'số 13/2021/NQ-HĐND | 13/2021/NQ-HĐND |  | Hội đồng nhân dân tỉnh',
  ],
  [
    'UBND tỉnh đã ban hành Kế hoạch số 43/KH-UBND ngày 01/02/2024',
    'Kế hoạch số 43/KH-UBND ngày 01/02/2024 | 43/KH-UBND | 2024-02-01 | UBND tỉnh',
  ],
  [
    'Quyết định của Thủ tướng Chính phủ số 1719/QĐ-TTg ngày 14/10/2021',
    'Quyết định của Thủ tướng Chính phủ số 1719/QĐ-TTg ngày 14/10/2021 | 1719/QĐ-TTg | 2021-10-14 | Thủ tướng Chính phủ',
  ],
])

table('damaged symbols', [
  ['Quyết định số 1961/QĐUBND', 'Quyết định số 1961/QĐUBND | 1961/QĐUBND |  | '],
  ['Nghị quyết số 30c/NQCP', 'Nghị quyết số 30c/NQCP | 30c/NQCP |  | '],
  ['Quyết định số 123 /QĐ - UBND', 'Quyết định số 123 /QĐ - UBND | 123/QĐ-UBND |  | '],
  [
    'Nghị định số 196-HĐBT ngày 11-12-1989',
    'Nghị định số 196-HĐBT ngày 11-12-1989 | 196-HĐBT | 1989-12-11 | ',
  ],
  ['Nghị quyết số 15NQ/TU', 'Nghị quyết số 15NQ/TU | 15NQ/TU |  | '],
  ['Nghị quyết 01 NQ/TW', 'Nghị quyết 01 NQ/TW | 01 NQ/TW |  | '],
  ['Nghị quyết số 29-NQ-TW', 'Nghị quyết số 29-NQ-TW | 29-NQ-TW |  | '],
  ['Nghị định số 73/2023/NĐ CP', 'Nghị định số 73/2023/NĐ CP | 73/2023/NĐ CP |  | '],
  ['Quyết định sô 12/QĐ_UBND', 'Quyết định sô 12/QĐ_UBND | 12/QĐ_UBND |  | '],
  [
    'Nghi quyết số 48 của BCH Đảng bộ huyện',
    'Nghi quyết số 48 của BCH Đảng bộ huyện | 48 |  | BCH Đảng bộ huyện',
  ],
  ['Nghịquyết số 15-NQ/TW', 'Nghịquyết số 15-NQ/TW | 15-NQ/TW |  | '],
  ['theo Quyết định số: 456/QĐ-UBND', 'Quyết định số: 456/QĐ-UBND | 456/QĐ-UBND |  | '],
])

table('short forms', [
  ['NĐ 100/2019/NĐ-CP', 'NĐ 100/2019/NĐ-CP | 100/2019/NĐ-CP |  | '],
  ['Nghị định 100/2019 về xử phạt', 'Nghị định 100/2019 | 100/2019 |  | '],
  ['Từ Kết luận 28 tới nay', 'Kết luận 28 | 28 |  | '],
  [
    'Nghị quyết liên tịch số 15/2025/NQLT ngày 26/9/2025 giữa Ủy ban Thường vụ Quốc hội, Chính phủ và Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    'Nghị quyết liên tịch số 15/2025/NQLT ngày 26/9/2025 giữa Ủy ban Thường vụ Quốc hội, Chính phủ và Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | 15/2025/NQLT | 2025-09-26 | Ủy ban Thường vụ Quốc hội, Chính phủ và Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
  ],
  ['Nghị quyết số 18 Trung ương 6 khóa XII', 'Nghị quyết số 18 | 18 |  | '],
  ['Quyết định phê duyệt dự án số 123/QĐ-UBND', 'số 123/QĐ-UBND | 123/QĐ-UBND |  | '],
  [
    'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013',
    'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013 | Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013 |  | ',
  ],
])

table('known by name', [
  [
    'Luật Đất đai 2024, Luật Nhà ở 2023',
    'Luật Đất đai 2024 | Luật Đất đai 2024 |  | ',
    'Luật Nhà ở 2023 | Luật Nhà ở 2023 |  | ',
  ],
  ['Luật Quy hoạch (sửa đổi) và các văn bản', 'Luật Quy hoạch (sửa đổi) | Luật Quy hoạch (sửa đổi) |  | '],
  [
    'Luật Tổ chức chính quyền địa phương ngày 19/6/2015',
    'Luật Tổ chức chính quyền địa phương ngày 19/6/2015 | Luật Tổ chức chính quyền địa phương | 2015-06-19 | ',
  ],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật tổ chức Chính phủ và Luật tổ chức chính quyền địa phương ngày 22/11/2019',
    'Luật sửa đổi, bổ sung một số điều của Luật tổ chức Chính phủ và Luật tổ chức chính quyền địa phương ngày 22/11/2019 | Luật sửa đổi, bổ sung một số điều của Luật tổ chức Chính phủ và Luật tổ chức chính quyền địa phương | 2019-11-22 | ',
  ],
  ['Hiến pháp nước CHXHCN Việt Nam', 'Hiến pháp nước CHXHCN Việt Nam | Hiến pháp nước CHXHCN Việt Nam |  | '],
  ['sửa đổi một số điều của Hiến pháp', 'Hiến pháp | Hiến pháp |  | '],
  ['Hiến pháp năm 2013', 'Hiến pháp năm 2013 | Hiến pháp năm 2013 |  | '],
  ['Bộ luật Hình sự', 'Bộ luật Hình sự | Bộ luật Hình sự |  | '],
  [
    'Pháp lệnh Ưu đãi người có công với cách mạng',
    'Pháp lệnh Ưu đãi người có công với cách mạng | Pháp lệnh Ưu đãi người có công với cách mạng |  | ',
  ],
  [
    'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX',
    'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX | Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX |  | ',
  ],
  [
    'Nghị quyết Đại hội XIII của Đảng',
    'Nghị quyết Đại hội XIII của Đảng | Nghị quyết Đại hội XIII của Đảng |  | ',
  ],
  [
    'Nghị quyết Hội nghị Trung ương 11 khoá XIII',
    'Nghị quyết Hội nghị Trung ương 11 khoá XIII | Nghị quyết Hội nghị Trung ương 11 khoá XIII |  | ',
  ],
  [
    'tuân thủ Quy chế làm việc của Tỉnh ủy, UBND tỉnh.',
    'Quy chế làm việc của Tỉnh ủy, UBND tỉnh | Quy chế làm việc của Tỉnh ủy, UBND tỉnh |  | ',
  ],
])

table('in small letters', [
  [
    'thực hiện nghị quyết Đại hội lần thứ XIX, nhiệm kỳ 2020-2025',
    'nghị quyết Đại hội lần thứ XIX | nghị quyết Đại hội lần thứ XIX |  | ',
  ],
  ['ban hành công văn 1446 chỉ đạo', 'công văn 1446 | 1446 |  | '],
])

table('older laws and ordinances', [
  [
    'Căn cứ Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân ngày 03/12/2004;',
    'Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân ngày 03/12/2004 | Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân | 2004-12-03 | ',
  ],
  [
    'theo Luật Ban hành các văn bản quy phạm pháp luật của HĐND và UBND năm 2004',
    'Luật Ban hành các văn bản quy phạm pháp luật của HĐND và UBND năm 2004 | Luật Ban hành các văn bản quy phạm pháp luật của HĐND và UBND năm 2004 |  | ',
  ],
  [
    'Căn cứ Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn ngày 20 tháng 4 năm 2007;',
    'Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn ngày 20 tháng 4 năm 2007 | Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn | 2007-04-20 | ',
  ],
  [
    'Căn cứ Luật Bảo vệ và Phát triển rừng; Luật Khiếu nại, tố cáo và Luật Phòng, chống lụt, bão.',
    'Luật Bảo vệ và Phát triển rừng | Luật Bảo vệ và Phát triển rừng |  | ',
    'Luật Khiếu nại, tố cáo | Luật Khiếu nại, tố cáo |  | ',
    'Luật Phòng, chống lụt, bão | Luật Phòng, chống lụt, bão |  | ',
  ],
])

table('a bare number after its sign, and the day of a regulation', [
  [
    'Xét Tờ trình số 08 ngày 12/3/2021 của Ban Thường vụ Huyện ủy',
    'Tờ trình số 08 ngày 12/3/2021 của Ban Thường vụ Huyện ủy | 08 | 2021-03-12 | Ban Thường vụ Huyện ủy',
  ],
  [
    'Căn cứ Quy chế hoạt động của HĐND ngày 02/4/2005;',
    'Quy chế hoạt động của HĐND ngày 02/4/2005 | Quy chế hoạt động của HĐND | 2005-04-02 | ',
  ],
])

table('a heading above a letterhead', [
  [
    'Quy định số 97-QĐ/TW của Bộ Chính trị có điểm mới\n\nBáo giới thiệu toàn văn dưới đây.\n\nSố: 97-QĐ/TW\n',
    'Quy định số 97-QĐ/TW của Bộ Chính trị | 97-QĐ/TW |  | Bộ Chính trị',
  ],
  [
    'Quyết định 15/QĐ-UBND năm 2021 về đất lúa\n\nSố: 151/QĐ-UBND\nAn Bình, ngày 5 tháng 2 năm 2021',
    'Quyết định 15/QĐ-UBND năm 2021 | 15/QĐ-UBND |  | ',
  ],
  [
    'Số: 15/QĐ-UBND\n\nAn Bình, ngày 5 tháng 2 năm 2021\n\nsửa đổi Quyết định số 15/QĐ-UBND ngày 05/02/2020',
    'Quyết định số 15/QĐ-UBND ngày 05/02/2020 | 15/QĐ-UBND | 2020-02-05 | ',
  ],
])

table('laws that amend several, plenums, numbers of boards', [
  [
    'Theo Luật Sửa đổi, bổ sung một số điều của 11 Luật liên quan đến quy hoạch ngày 20/11/2018',
    'Luật Sửa đổi, bổ sung một số điều của 11 Luật liên quan đến quy hoạch ngày 20/11/2018 | Luật Sửa đổi, bổ sung một số điều của 11 Luật liên quan đến quy hoạch | 2018-11-20 | ',
  ],
  [
    'Nghị quyết Hội nghị lần thứ sáu BCH Trung ương Đảng (khóa XII) về tổ chức',
    'Nghị quyết Hội nghị lần thứ sáu BCH Trung ương Đảng | Nghị quyết Hội nghị lần thứ sáu BCH Trung ương Đảng |  | ',
  ],
  [
    'theo Công văn số 13/BCĐ389 ngày 02/3/2023',
    'Công văn số 13/BCĐ389 ngày 02/3/2023 | 13/BCĐ389 | 2023-03-02 | ',
  ],
])

table('papers of other kinds, kinds of more words', [
  [
    'Căn cứ Giấy phép khai thác số 12/GP-UBND ngày 3/4/2020 của UBND tỉnh, Công ty',
    'Giấy phép khai thác số 12/GP-UBND ngày 3/4/2020 của UBND tỉnh | 12/GP-UBND | 2020-04-03 | UBND tỉnh',
  ],
  ['theo Bản án số 15/2022/HC-ST, yêu cầu', 'Bản án số 15/2022/HC-ST | 15/2022/HC-ST |  | '],
  [
    'thực hiện Kết luận thanh tra số 07/KL-BTC của Bộ Tài chính',
    'Kết luận thanh tra số 07/KL-BTC của Bộ Tài chính | 07/KL-BTC |  | Bộ Tài chính',
  ],
  [
    'Báo cáo thẩm định tổng hợp số 19-BC/VPĐU và',
    'Báo cáo thẩm định tổng hợp số 19-BC/VPĐU | 19-BC/VPĐU |  | ',
  ],
  ['đã báo cáo tại văn bản gửi kèm số 46/BC-UBND.', 'số 46/BC-UBND | 46/BC-UBND |  | '],
  [
    'Nghị quyết số 04-NQ/TW của Trung ương và',
    'Nghị quyết số 04-NQ/TW của Trung ương | 04-NQ/TW |  | Trung ương',
  ],
  [
    'Quyết định số 31/2013/QĐ-UBND ngày 01 tháng 7 năm 2013 củaỦy ban nhân dân tỉnh Hà Nam)',
    'Quyết định số 31/2013/QĐ-UBND ngày 01 tháng 7 năm 2013 củaỦy ban nhân dân tỉnh Hà Nam | 31/2013/QĐ-UBND | 2013-07-01 | Ủy ban nhân dân tỉnh Hà Nam',
  ],
  ['tổng kết việc thực hiện Nghị quyết số 18 vừa được ban hành', 'Nghị quyết số 18 | 18 |  | '],
  [
    'tại Văn bản số 09/LDT-PTDA ngày 29/01/2026 của Công ty cổ phần Le Delta báo cáo',
    'Văn bản số 09/LDT-PTDA ngày 29/01/2026 của Công ty cổ phần Le Delta | 09/LDT-PTDA | 2026-01-29 | Công ty cổ phần Le Delta',
  ],
  [
    'so với Quy chế bầu cử trong Đảng được ban hành',
    'Quy chế bầu cử trong Đảng | Quy chế bầu cử trong Đảng |  | ',
  ],
])

table('must find nothing', [
  ['Về việc kiểm tra hồ chứa (1234/VP-KT, ngày 05/3/2024).\n\nGiao Sở Xây dựng kiểm tra.'],
  ['Số hiệu: | 12/2018/QĐ-UBND | Ngày đăng công báo: | Đang cập nhật |'],
  ['ỦY BAN NHÂN DÂN TỈNH AN BÌNH ------------- Số: 12/2018/QĐ-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['I. CĂN CỨ XÂY DỰNG\nKẾ HOẠCH\n1. Các quy định hiện hành.'],
  ['chấp hành Hiến pháp và pháp luật'],
  ['quán triệt Nghị quyết Đại hội Đảng bộ các cấp, nhiệm kỳ 2020 - 2025'],
  ['Tin tức\n\n                      Số: 34/SYT-NV\n\nAn Bình, ngày 28 tháng 7 năm 2020'],
  [
    'Quyết định 853/QĐ-UBND năm 2018 về quy hoạch\nSố hiệu: 853/QĐ-UBND Loại văn bản: Quyết định\nSố: 853/QĐ-UBND',
  ],
  ['Kế hoạch 16/KH-UBND năm 2021 do tỉnh An Bình ban hành\n\nSố: 16/KH-UBND\n\nAn Bình, ngày 5 tháng 2'],
  ['Nghị quyết 05/2025/NQ-HĐND về Quy chế làm việc của Hội đồng nhân dân tỉnh\nSố hiệu | 05/2025/NQ-HĐND |'],
  ['Điều 1. Ban hành kèm theo Nghị quyết này Quy chế làm việc của Hội đồng nhân dân tỉnh, Thường trực'],
  ['NGHỊ QUYẾT\nBAN HÀNH QUY CHẾ LÀM VIỆC CỦA HỘI ĐỒNG NHÂN DÂN TỈNH'],
  ['về dự thảo Nghị quyết ban hành Quy chế làm việc của Hội đồng nhân dân tỉnh'],
  ['đã có tờ trình số 08 và báo cáo 12'],
  ['các nghị quyết của Chính phủ'],
  ['Nghị quyết của HĐND tỉnh về đầu tư dự án'],
  ['Đề án 920'],
  ['Chương trình hành động của Tỉnh ủy khóa XX'],
  ['theo quy định của pháp luật'],
  ['theo quy định của Luật.'],
  ['Số: 15/QĐ-UBND\nBình Phước, ngày 14 tháng 6 năm 2024'],
  ['Số: 05 /2025/QĐ-UBND'],
  ['quy hoạch phân khu 1/2000'],
  ['đạt 197/390 trường'],
  ['11 quyết định, 5 chỉ thị, 206 kế hoạch'],
  ['Kế hoạch 5 năm 2021-2025'],
  ['Quyết định này có hiệu lực'],
  ['luật sư, luật pháp'],
  ['KỶ LUẬT TỔ CHỨC ĐẢNG VI PHẠM'],
  ['Số hiệu: 69/VPCP-KGVX'],
  ['Số hiệu | 52/BC-UBND |'],
  ['Nghị quyết số: 11-NQ/TW Hà Nội, ngày 06 tháng 01 năm 2012'],
  ['hợp đồng số 12/2023/HĐKT'],
  ['thửa số 34/TBĐ'],
  ['Dự án 5/QH'],
  ['biển số 60A-123.45, điện thoại 0251/3822.123'],
  ['tiêu chuẩn TCVN ISO 9001:2015'],
])

describe('short ways of speaking of instruments', () => {
  const references = (text: string): string[] =>
    readInstruments(text).references.map(({ span, kind, citation }) => {
      const words = text.slice(span.start, span.end)
      return `${words} | ${kind}${citation === undefined ? '' : ` ${citation}`}`
    })
  it.each<readonly [string, readonly string[]]>([
    ['Kế hoạch này thay thế Kế hoạch số 12/KH-UBND', ['Kế hoạch này | self']],
    [
      'Nghị quyết số 15-NQ/TU và Kế hoạch số 12/KH-UBND. Thực hiện Nghị quyết nêu trên, các sở báo cáo.',
      ['Nghị quyết nêu trên | earlier 0'],
    ],
    ['Thực hiện các văn bản trên, UBND tỉnh yêu cầu', ['văn bản trên | earlier']],
    ['ban hành nghị quyết trên cơ sở ý kiến', []],
    [
      'Nghị quyết số 15-NQ/TU ngày 04/12/2023 (sau đây gọi tắt là Nghị quyết 15). Các sở triển khai Nghị quyết 15 trước ngày 30/6.',
      ['Nghị quyết 15 | short-name 0'],
    ],
    ['Ban Chỉ đạo chuyển đổi số tỉnh (sau đây gọi tắt là Ban Chỉ đạo) họp. Ban Chỉ đạo kết luận', []],
  ])('%s', (text, expected) => expect(references(text)).toEqual(expected))
})

table('congresses without a number', [
  [
    'Thực hiện Nghị quyết Đại hội Đảng bộ huyện An Khê khóa XXVI nhiệm kỳ 2015-2020, Huyện ủy',
    'Nghị quyết Đại hội Đảng bộ huyện An Khê | Nghị quyết Đại hội Đảng bộ huyện An Khê |  | ',
  ],
  [
    'các mục tiêu Nghị quyết Đại hội Đảng bộ xã đề ra',
    'Nghị quyết Đại hội Đảng bộ xã | Nghị quyết Đại hội Đảng bộ xã |  | ',
  ],
  [
    'thực hiện nghị quyết Đại hội Đảng bộ Quân sự tỉnh An Bình lần thứ X và',
    'nghị quyết Đại hội Đảng bộ Quân sự tỉnh An Bình lần thứ X | nghị quyết Đại hội Đảng bộ Quân sự tỉnh An Bình lần thứ X |  | ',
  ],
  ['thực hiện Nghị quyết XII của Đảng gắn với', 'Nghị quyết XII của Đảng | Nghị quyết XII của Đảng |  | '],
  [
    'Nghị quyết đại hội đại biểu Đảng bộ tỉnh nhiệm kỳ 2020-2025',
    'Nghị quyết đại hội đại biểu Đảng bộ tỉnh nhiệm kỳ 2020-2025 | Nghị quyết đại hội đại biểu Đảng bộ tỉnh nhiệm kỳ 2020-2025 |  | ',
  ],
  ['Nghị quyết Đại hội Đảng bộ các cấp'],
  ['Nghị quyết Đại hội Đảng bộ xã, phường và cấp trên'],
  ['nghị quyết đại hội đảng bộ huyện'],
  ['NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ TỈNH AN BÌNH'],
  ['Nghị quyết của Đảng'],
])

table('letters for the word, a day for the number', [
  ['10 năm thực hiện NQ 28, thành phố', 'NQ 28 | 28 |  | '],
  ['thực hiện NQ số 28 chủ trì hội nghị', 'NQ số 28 | 28 |  | '],
  ['tổng kết Nghị quyết (NQ) 28 về xây dựng Đảng', 'Nghị quyết (NQ) 28 | 28 |  | '],
  ['học tập Chỉ thị (CT) 05 của Bộ Chính trị', 'Chỉ thị (CT) 05 của Bộ Chính trị | 05 |  | Bộ Chính trị'],
  ['theo kết luận ngày 25/5, các sở', 'kết luận ngày 25/5 |  |  | '],
  ['tại công văn ngày 3/4, các sở', 'công văn ngày 3/4 |  |  | '],
  ['ban hành NQ 28,5% diện tích'],
  ['ban hành 4 NQ, 12 kết luận'],
  ['UBND quyết định ngày 5/3 tổ chức lễ'],
  ['Sở thông báo ngày 5/3 nghỉ học'],
])

table('a bare number before what the instrument does', [
  ['công bố Quyết định 9335 thành lập Tổ công tác', 'Quyết định 9335 | 9335 |  | '],
  ['chỉ tiêu theo Nghị quyết 01 là 7%', 'Nghị quyết 01 | 01 |  | '],
  ['quy định tại Nghị quyết số 30a và các chính sách', 'Nghị quyết số 30a | 30a |  | '],
  ['theo văn bản 708 do UBND tỉnh ban hành', 'văn bản 708 | 708 |  | UBND tỉnh'],
  ['ban hành Văn bản số số 180 ngày 21/01/2025', 'Văn bản số số 180 ngày 21/01/2025 | 180 | 2025-01-21 | '],
  ['thực hiện Kế hoạch 05 năm, Nghị quyết 2024 là nghị quyết đầu tiên'],
])

table('laws that amend, and the Constitution beside a law', [
  [
    'Căn cứ Luật Sửa đổi bổ sung một số điều của Luật Đất đai và Luật Nhà ở ngày 22 tháng 11 năm 2019;',
    'Luật Sửa đổi bổ sung một số điều của Luật Đất đai và Luật Nhà ở ngày 22 tháng 11 năm 2019 | Luật Sửa đổi bổ sung một số điều của Luật Đất đai và Luật Nhà ở | 2019-11-22 | ',
  ],
  [
    'sửa đổi, bổ sung Hiến pháp và Luật Công đoàn.',
    'Hiến pháp | Hiến pháp |  | ',
    'Luật Công đoàn | Luật Công đoàn |  | ',
  ],
  ['tuân thủ Hiến pháp và pháp luật'],
  ['tuân thủ Hiến pháp, luật, văn bản'],
])

table('the document itself under the name that a library gives it, and a law over a dateline', [
  [
    'Công văn 88/CTBDI-TTHT năm 2022 hướng dẫn hóa đơn do Cục Thuế tỉnh Bình Định ban hành. CỤC THUẾ TỈNH BÌNH ĐỊNH\nSố: 88/CTBDI-TTHT V/v quy định của Luật BHYT\nBình Định, ngày 02 tháng 02 năm 2022 Kính gửi: Các Chi cục\nCông văn 88/CTBDI-TTHT năm 2022. 1. Thực hiện Công văn số 12/TCT-CS.',
    'Luật BHYT | Luật BHYT |  | ',
    'Công văn số 12/TCT-CS | 12/TCT-CS |  | ',
  ],
])

describe('why and where', () => {
  it.each([
    ['Căn cứ Luật Đất đai 2024;', 'basis'],
    ['ban hành Kế hoạch triển khai thực hiện Nghị quyết số 14-NQ/TU', 'implements'],
    ['bãi bỏ Quyết định số 28/2019/QĐ-UBND', 'replaces'],
    ['Quyết định này thay thế Quyết định số 28/2019/QĐ-UBND', 'replaces'],
    ['sửa đổi, bổ sung một số điều của Nghị định số 80/2020/NĐ-CP', 'amends'],
    ['hội nghị quán triệt và Nghị quyết số 14-NQ/TU', 'implements'],
    ['Sau đó là Nghị quyết số 14-NQ/TU', 'mentions'],
  ])('%s is %s', (text, role) => expect(readCitations(text)[0]?.role).toBe(role))

  it.each([
    ['điểm a khoản 2 Điều 5 Nghị định số 73/2023/NĐ-CP', 'điểm a khoản 2 Điều 5'],
    ['Điều 76 của Luật Đầu tư công', 'Điều 76'],
    ['tại Mục II Kế hoạch 279/KH-UBND', 'Mục II'],
    ['theo Nghị định số 73/2023/NĐ-CP', undefined],
  ])('%s points to %s', (text, provision) => expect(readCitations(text)[0]?.provision).toBe(provision))
})
