import { describe, expect, it } from 'vitest'
import type { Certainty, CivilDate, TimeExpression } from '../reading.ts'
import { readTimes } from './index.ts'

const ISSUED: CivilDate = '2026-11-22'

/** What is found, as a line an official can read: the words, the kind, the days. */
function line(text: string, time: TimeExpression): string {
  const words = text.slice(time.span.start, time.span.end).replace(/\s+/g, ' ')
  const days = time.rrule ?? `${time.from ?? '…'} – ${time.to ?? '…'}`
  return `${words} | ${time.kind} | ${days}`
}

const found = (text: string, issuedOn?: CivilDate): string[] =>
  readTimes(text, issuedOn === undefined ? {} : { issuedOn }).map((time) => line(text, time))

const table = (name: string, rows: readonly (readonly [text: string, ...expected: string[]])[]): void => {
  describe(name, () => {
    it.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
      expect(found(text, ISSUED)).toEqual(expected)
    })
  })
}

table('by when ordered work is due: between who is told and what, on a day, before a comma', [
  ['Giao Sở Y tế trong tháng 7/2025 tham mưu kế hoạch', 'trong tháng 7/2025 | deadline | … – 2025-07-31'],
  ['yêu cầu trong tháng 9/2026 phải bàn giao mặt bằng', 'trong tháng 9/2026 | deadline | … – 2026-09-30'],
  ['Sở Y tế, ngay trong quý II/2026, phải hoàn thành', 'trong quý II/2026 | deadline | … – 2026-06-30'],
  [
    'Giao Thanh tra tỉnh kết luận trong tháng 5/2026, báo cáo',
    'trong tháng 5/2026 | deadline | … – 2026-05-31',
  ],
  ['báo cáo UBND tỉnh trong ngày 15/8/2026.', 'trong ngày 15/8/2026 | deadline | … – 2026-08-15'],
  ['đoàn đã làm việc trong ngày 15/8/2026.', 'ngày 15/8/2026 | date | 2026-08-15 – 2026-08-15'],
  ['gửi về trước **20h00 ngày 25/5/2026** để', 'trước **20h00 ngày 25/5/2026 | deadline | … – 2026-05-25'],
  [
    'nhiệm vụ, giải pháp năm 2026 thực hiện trong 6 tháng cuối năm\nNgày đăng',
    'năm 2026 | period | 2026-01-01 – 2026-12-31',
    '6 tháng cuối năm | period | 2026-07-01 – 2026-12-31',
  ],
  [
    'Giao Sở Xây dựng bàn giao mặt bằng trong tháng 10.2025; chỉ đạo',
    'trong tháng 10.2025 | deadline | … – 2025-10-31',
  ],
  ['Giao thông thông suốt trong tháng 5/2026.', 'tháng 5/2026 | period | 2026-05-01 – 2026-05-31'],
  ['nhiệm vụ trong năm 2026\nTập trung lãnh đạo', 'năm 2026 | period | 2026-01-01 – 2026-12-31'],
  [
    'Định kỳ hàng tuần, trước 9h00 thứ Hai, gửi báo cáo',
    'Định kỳ hàng tuần, trước 9h00 thứ Hai | recurrence | FREQ=WEEKLY;BYDAY=MO',
  ],
])

table('several days', [
  ['Trong hai ngày 28-29.5, tại huyện', 'ngày 28-29.5 | period | 2026-05-28 – 2026-05-29'],
  ['từ ngày 3 - 31.12, các huyện', 'từ ngày 3 - 31.12 | period | 2026-12-03 – 2026-12-31'],
  ['từ ngày 10 đến 13-12, xã', 'từ ngày 10 đến 13-12 | period | 2026-12-10 – 2026-12-13'],
  ['trong 2 ngày (11-12/3) tại huyện', '11-12/3 | period | 2026-03-11 – 2026-03-12'],
  ['trong hai ngày (5 và 6/7), huyện', '5 và 6/7 | period | 2026-07-05 – 2026-07-06'],
  ['trong 3 ngày từ ngày 26/11-28/11/2026', 'từ ngày 26/11-28/11/2026 | period | 2026-11-26 – 2026-11-28'],
])

table('months of the moon are none of ours', [
  ['lễ hội tháng Giêng; ngày 25 tháng Chạp'],
  ['từ 27 đến 30 tháng Chạp'],
])

table('months to months', [
  ['từ tháng 11 đến tháng 3 năm 2026', 'từ tháng 11 đến tháng 3 năm 2026 | period | 2025-11-01 – 2026-03-31'],
  [
    'từ ngày 25/12 đến ngày 05/01/2026',
    'từ ngày 25/12 đến ngày 05/01/2026 | period | 2025-12-25 – 2026-01-05',
  ],
  ['tháng 9 đến tháng 12 năm 2026', 'tháng 9 đến tháng 12 năm 2026 | period | 2026-09-01 – 2026-12-31'],
  [
    'trong tháng 3, đến tháng 5 phải xong',
    'tháng 3 | period | 2026-03-01 – 2026-03-31',
    'đến tháng 5 | deadline | … – 2026-05-31',
  ],
])

table('days as newspapers write them', [
  ['gửi về trước ngày 12-2 (mùng 6 Tết)', 'trước ngày 12-2 | deadline | … – 2027-02-12'],
  ['báo cáo chậm nhất 20-12.', 'chậm nhất 20-12 | deadline | … – 2026-12-20'],
  ['Tính đến 15.5, toàn tỉnh có 30 ca', '15.5 | date | 2026-05-15 – 2026-05-15'],
  ['ở mức 3.2 đến 5.5, khá hơn'],
  ['mỗi xã có từ 5 đến 8-10 hộ'],
  ['Sáng nay 24/10, UBND tỉnh họp', '24/10 | date | 2026-10-24 – 2026-10-24'],
  ['tối nay 9/10 xã có điện'],
  ['Chiều qua (24-10), UBND tỉnh họp', '24-10 | date | 2026-10-24 – 2026-10-24'],
  ['Ngày 5 đến 7/8, đoàn làm việc', 'Ngày 5 đến 7/8 | period | 2026-08-05 – 2026-08-07'],
  [
    'họp tháng 10.2025 và tháng 5. 2025 xã',
    'tháng 10.2025 | period | 2025-10-01 – 2025-10-31',
    'tháng 5 | period | 2025-05-01 – 2025-05-31',
  ],
  ["chậm nhất 16h30' ngày 30/6/2026", "chậm nhất 16h30' ngày 30/6/2026 | deadline | … – 2026-06-30"],
  ['tháng Bảy năm 2026; Cách mạng tháng Tám', 'tháng Bảy năm 2026 | period | 2026-07-01 – 2026-07-31'],
  [
    '9 tháng đầu năm 2026 so với cùng kỳ 2025',
    '9 tháng đầu năm 2026 | period | 2026-01-01 – 2026-09-30',
    'cùng kỳ 2025 | period | 2025-01-01 – 2025-09-30',
  ],
  ['Như vậy, 7 tháng qua, thu tăng', '7 tháng | period | 2026-01-01 – 2026-07-31'],
  ['Hạn nộp: 20/3/2026.', '20/3/2026 | deadline | … – 2026-03-20'],
  [
    'gửi trước 16 giờ 30 ngày thứ Sáu (20/3/2026)',
    'trước 16 giờ 30 ngày thứ Sáu (20/3/2026 | deadline | … – 2026-03-20',
  ],
  [
    'diễn ra trong 2 tháng, từ ngày 01/3 đến ngày 30/4/2026',
    'từ ngày 01/3 đến ngày 30/4/2026 | period | 2026-03-01 – 2026-04-30',
  ],
])

table('months of the year so far, and those left', [
  ['Thu ngân sách 8 tháng 20,8 tỷ đồng', '8 tháng | period | 2026-01-01 – 2026-08-31'],
  ['sơ kết 6 tháng và triển khai nhiệm vụ', '6 tháng | period | 2026-01-01 – 2026-06-30'],
  ['Qua 7 tháng mới giải ngân 40%', '7 tháng | period | 2026-01-01 – 2026-07-31'],
  ['Qua 7 tháng thực hiện mô hình'],
  ['bảo hành 12 tháng, vay 24 tháng'],
  ['nhiệm vụ 2 tháng còn lại', '2 tháng còn lại | period | 2026-11-01 – 2026-12-31'],
  ['3 tháng còn lại của năm 2025 cần', '3 tháng còn lại của năm 2025 | period | 2025-10-01 – 2025-12-31'],
  ['chương trình công tác Đoàn trong năm 2025.', 'năm 2025 | period | 2025-01-01 – 2025-12-31'],
])

table('what other libraries read wrongly (style guide, section 2.1)', [
  ['họp ngày 15 tháng 12 năm 2026', 'ngày 15 tháng 12 năm 2026 | date | 2026-12-15 – 2026-12-15'],
  ['báo cáo trước ngày 15/12/2026.', 'trước ngày 15/12/2026 | deadline | … – 2026-12-15'],
  ['thứ Năm, ngày 26/11/2026', 'ngày 26/11/2026 | date | 2026-11-26 – 2026-11-26'],
  ['kết quả quý III năm 2026', 'quý III năm 2026 | period | 2026-07-01 – 2026-09-30'],
  ['kết quả 6 tháng đầu năm 2026', '6 tháng đầu năm 2026 | period | 2026-01-01 – 2026-06-30'],
  ['vào cuối năm 2026', 'cuối năm 2026 | period | … – …'],
  ['ngày 32 tháng 4'],
  ['trong tuần thứ 3 tháng 5/2026', 'tháng 5/2026 | period | 2026-05-01 – 2026-05-31'],
  ['họp chiều 18-9.', 'chiều 18-9 | date | 2026-09-18 – 2026-09-18'],
  ['kết quả bảy tháng đầu năm 2026', 'bảy tháng đầu năm 2026 | period | 2026-01-01 – 2026-07-31'],
  ['Ngày ban hành:\n|\n25/3/2026\n|', '25/3/2026 | date | 2026-03-25 – 2026-03-25'],
  ['trình trước ngày 20-12.', 'trước ngày 20-12 | deadline | … – 2026-12-20'],
  ['Văn bản số 15/12/2026'],
  ['báo cáo quý IV/2026', 'quý IV/2026 | period | 2026-10-01 – 2026-12-31'],
  ['giai đoạn 2026-2030', 'giai đoạn 2026-2030 | period | 2026-01-01 – 2030-12-31'],
  ['chậm nhất ngày 05 hằng tháng', 'chậm nhất ngày 05 hằng tháng | recurrence | FREQ=MONTHLY;BYMONTHDAY=5'],
  [
    'từ ngày 01/3/2026 đến ngày 15/3/2026',
    'từ ngày 01/3/2026 đến ngày 15/3/2026 | period | 2026-03-01 – 2026-03-15',
  ],
])

table('one day', [
  ['giải ngân đến ngày 15/10/2023 đạt 58%', 'ngày 15/10/2023 | date | 2023-10-15 – 2023-10-15'],
  ['Ngày 19 - 12, UBND tỉnh họp', 'Ngày 19 - 12 | date | 2026-12-19 – 2026-12-19'],
  ['Ngày 14/3/2024, Ban Thường vụ họp', 'Ngày 14/3/2024 | date | 2024-03-14 – 2024-03-14'],
  ['chiều ngày 18/11/2025', 'chiều ngày 18/11/2025 | date | 2025-11-18 – 2025-11-18'],
  ['sáng 18/11/2025', 'sáng 18/11/2025 | date | 2025-11-18 – 2025-11-18'],
  ['ngày 05 - 12 - 2023', 'ngày 05 - 12 - 2023 | date | 2023-12-05 – 2023-12-05'],
  ['ngày 05.12.2023', 'ngày 05.12.2023 | date | 2023-12-05 – 2023-12-05'],
  ['ngày 7 tháng Mười năm 2014', 'ngày 7 tháng Mười năm 2014 | date | 2014-10-07 – 2014-10-07'],
  ['ngày 22\ntháng 11 năm 2025', 'ngày 22 tháng 11 năm 2025 | date | 2025-11-22 – 2025-11-22'],
  ['tính đến 14/6/2024', '14/6/2024 | date | 2024-06-14 – 2024-06-14'],
  ['tính đến ngày 31/10/2024', 'ngày 31/10/2024 | date | 2024-10-31 – 2024-10-31'],
  ['lúc 8 giờ 00 ngày 26/11/2026', 'ngày 26/11/2026 | date | 2026-11-26 – 2026-11-26'],
  ['Ngày 20/2, đồng chí đi kiểm tra', 'Ngày 20/2 | date | 2026-02-20 – 2026-02-20'],
  ['ngày 15 và 16/11/2025', 'ngày 15 và 16/11/2025 | period | 2025-11-15 – 2025-11-16'],
  ['ngày 08-09/11/2025', 'ngày 08-09/11/2025 | period | 2025-11-08 – 2025-11-09'],
])

table('stretches of a year', [
  ['xuất khẩu 5 tháng tăng 3%', '5 tháng | period | 2026-01-01 – 2026-05-31'],
  ['tháng 6/2024', 'tháng 6/2024 | period | 2024-06-01 – 2024-06-30'],
  ['tháng 02 năm 2024', 'tháng 02 năm 2024 | period | 2024-02-01 – 2024-02-29'],
  ['tháng 3, 4 năm 2025', 'tháng 3, 4 năm 2025 | period | 2025-03-01 – 2025-04-30'],
  ['9 tháng đầu năm 2024', '9 tháng đầu năm 2024 | period | 2024-01-01 – 2024-09-30'],
  ['3 tháng cuối năm 2024', '3 tháng cuối năm 2024 | period | 2024-10-01 – 2024-12-31'],
  ['9 tháng năm 2024', '9 tháng năm 2024 | period | 2024-01-01 – 2024-09-30'],
  ['11 tháng năm 2025', '11 tháng năm 2025 | period | 2025-01-01 – 2025-11-30'],
  ['sáu tháng đầu năm 2024', 'sáu tháng đầu năm 2024 | period | 2024-01-01 – 2024-06-30'],
  ['nửa cuối năm 2024', 'nửa cuối năm 2024 | period | 2024-07-01 – 2024-12-31'],
  ['quý I, II/2025', 'quý I, II/2025 | period | 2025-01-01 – 2025-06-30'],
  ['Quý 3 năm 2025', 'Quý 3 năm 2025 | period | 2025-07-01 – 2025-09-30'],
  ['Quí II năm 2025', 'Quí II năm 2025 | period | 2025-04-01 – 2025-06-30'],
  ['quý I.2022', 'quý I.2022 | period | 2022-01-01 – 2022-03-31'],
  ['tiêm đợt một từ ngày 10.3 - 10.4', 'từ ngày 10.3 - 10.4 | period | 2026-03-10 – 2026-04-10'],
  ['đợt hai từ 10.9 - 10.10', 'từ 10.9 - 10.10 | period | 2026-09-10 – 2026-10-10'],
  ['cả năm 2018', 'cả năm 2018 | period | 2018-01-01 – 2018-12-31'],
  ['đầu năm 2025', 'đầu năm 2025 | period | … – …'],
  ['cuối tháng 6/2024', 'cuối tháng 6/2024 | period | … – …'],
  ['những tháng đầu năm 2024', 'những tháng đầu năm 2024 | period | … – …'],
])

table('years, terms and visions', [
  ['từ đầu năm 2024 đến nay', 'từ đầu năm 2024 đến nay | period | 2024-01-01 – …'],
  ['nhiệm kỳ 2020 - 2025', 'nhiệm kỳ 2020 - 2025 | period | 2020-01-01 – 2025-12-31'],
  ['kế hoạch 5 năm 2021 – 2025', '5 năm 2021 – 2025 | period | 2021-01-01 – 2025-12-31'],
  ['giai đọan 2026 - 2030', 'giai đọan 2026 - 2030 | period | 2026-01-01 – 2030-12-31'],
  [
    'thời kỳ 2021-2030, tầm nhìn đến năm 2050',
    'thời kỳ 2021-2030 | period | 2021-01-01 – 2030-12-31',
    'đến năm 2050 | deadline | … – 2050-12-31',
  ],
  ['tầm nhìn 2045.', '2045 | deadline | … – 2045-12-31'],
  ['tầm nhìn đến 2045.', 'đến 2045 | deadline | … – 2045-12-31'],
  [
    'giai đoạn từ năm 2021 đến năm 2025',
    'giai đoạn từ năm 2021 đến năm 2025 | period | 2021-01-01 – 2025-12-31',
  ],
  ['từ năm 2025 đến năm 2029', 'từ năm 2025 đến năm 2029 | period | 2025-01-01 – 2029-12-31'],
  ['từ năm 2016 đến nay', 'từ năm 2016 đến nay | period | 2016-01-01 – …'],
  ['từ ngày 01/7/2025', 'từ ngày 01/7/2025 | period | 2025-07-01 – …'],
  ['trong các năm 2024, 2025', 'các năm 2024, 2025 | period | 2024-01-01 – 2025-12-31'],
  ['năm học 2024 - 2025', 'năm học 2024 - 2025 | period | … – …'],
  ['hai năm 2024 - 2025', 'hai năm 2024 - 2025 | period | 2024-01-01 – 2025-12-31'],
  ['đầu tư công trung hạn 2021-2025', '2021-2025 | period | 2021-01-01 – 2025-12-31'],
  ['từ nay đến cuối năm 2024', 'từ nay đến cuối năm 2024 | period | … – 2024-12-31'],
  ['từ nay đến hết nhiệm kỳ'],
  [
    'từ ngày 08 đến ngày 09 tháng 11 năm 2025',
    'từ ngày 08 đến ngày 09 tháng 11 năm 2025 | period | 2025-11-08 – 2025-11-09',
  ],
  [
    'từ tháng 01 đến ngày bầu cử 15/3/2026',
    'từ tháng 01 đến ngày bầu cử 15/3/2026 | period | 2026-01-01 – 2026-03-15',
  ],
  [
    'thực hiện trong ngày 02/02/2026 đến ngày 03/02/2026',
    'ngày 02/02/2026 đến ngày 03/02/2026 | period | 2026-02-02 – 2026-02-03',
  ],
  ['từ tháng 3 đến tháng 6/2025', 'từ tháng 3 đến tháng 6/2025 | period | 2025-03-01 – 2025-06-30'],
  ['từ quý I đến quý III/2025', 'từ quý I đến quý III/2025 | period | 2025-01-01 – 2025-09-30'],
])

table('last moments', [
  ['Thời hạn hoàn thành: 15/10/2026', '15/10/2026 | deadline | … – 2026-10-15'],
  ['hoàn thành trước ngày 30/6/2025', 'trước ngày 30/6/2025 | deadline | … – 2025-06-30'],
  ['báo cáo trước 17 giờ 00 ngày 15/3/2026', 'trước 17 giờ 00 ngày 15/3/2026 | deadline | … – 2026-03-15'],
  ['gửi trước 17h00, ngày 15/3/2026', 'trước 17h00, ngày 15/3/2026 | deadline | … – 2026-03-15'],
  ['chậm nhất là ngày 25/12/2026', 'chậm nhất là ngày 25/12/2026 | deadline | … – 2026-12-25'],
  ['chậm nhất đến hết quý III/2026', 'chậm nhất đến hết quý III/2026 | deadline | … – 2026-09-30'],
  ['chậm nhất trong tháng 12/2026', 'chậm nhất trong tháng 12/2026 | deadline | … – 2026-12-31'],
  ['muộn nhất ngày 31/12/2026', 'muộn nhất ngày 31/12/2026 | deadline | … – 2026-12-31'],
  ['không muộn hơn ngày 31/12/2026', 'không muộn hơn ngày 31/12/2026 | deadline | … – 2026-12-31'],
  ['đến hết ngày 31/12/2026', 'đến hết ngày 31/12/2026 | deadline | … – 2026-12-31'],
  ['đến cuối năm 2026', 'đến cuối năm 2026 | deadline | … – 2026-12-31'],
  ['phấn đấu cuối năm 2026', 'cuối năm 2026 | deadline | … – 2026-12-31'],
  ['hoàn thành trong quý II/2026.', 'trong quý II/2026 | deadline | … – 2026-06-30'],
  ['xong trong tháng 6/2026', 'trong tháng 6/2026 | deadline | … – 2026-06-30'],
  ['Thời gian hoàn thành: Quý IV/2026', 'Quý IV/2026 | deadline | … – 2026-12-31'],
  ['hoàn thành trước tháng 6/2026', 'trước tháng 6/2026 | deadline | … – 2026-05-31'],
  ['hoàn thành trước 30/6/2027', 'trước 30/6/2027 | deadline | … – 2027-06-30'],
  ['báo cáo trước tháng 28/10/2026', 'trước tháng 28/10/2026 | deadline | … – 2026-10-28'],
  ['báo cáo trước ngày 15/12', 'trước ngày 15/12 | deadline | … – 2026-12-15'],
  ['báo cáo trước ngày 31/01', 'trước ngày 31/01 | deadline | … – 2027-01-31'],
  ['| Sở Tài chính | 6/2025 |', '6/2025 | deadline | … – 2025-06-30'],
  ['| Sở Tài chính | Quý I/2027 |', 'Quý I/2027 | deadline | … – 2027-03-31'],
  [
    'trong vòng 15 ngày kể từ ngày 01/12/2026',
    'trong vòng 15 ngày kể từ ngày 01/12/2026 | deadline | … – 2026-12-16',
  ],
  [
    'trong thời hạn 10 ngày kể từ ngày ký',
    'trong thời hạn 10 ngày kể từ ngày ký | deadline | … – 2026-12-02',
  ],
  [
    'trong thời hạn 05 ngày làm việc kể từ ngày nhận được hồ sơ',
    'trong thời hạn 05 ngày làm việc kể từ ngày nhận được hồ sơ | deadline | … – …',
  ],
  ['Trong năm 2026, Ủy ban nhân dân tỉnh đã ban hành', 'năm 2026 | period | 2026-01-01 – 2026-12-31'],
])

table('counted from the document of 22/11/2026', [
  ['trong năm nay', 'năm nay | period | 2026-01-01 – 2026-12-31'],
  ['ngay trong tháng này', 'tháng này | period | 2026-11-01 – 2026-11-30'],
  ['triển khai từ quý tới', 'quý tới | period | 2027-01-01 – 2027-03-31'],
  ['báo cáo ngày mai', 'ngày mai | date | 2026-11-23 – 2026-11-23'],
  ['thu 6 tháng đầu năm trước', '6 tháng đầu năm trước | period | 2025-01-01 – 2025-06-30'],
  ['so với năm trước'],
  ['các năm sau'],
])

table('rhythms', [
  ['trước ngày 15 hằng tháng', 'trước ngày 15 hằng tháng | recurrence | FREQ=MONTHLY;BYMONTHDAY=15'],
  ['trước ngày 20 hàng tháng', 'trước ngày 20 hàng tháng | recurrence | FREQ=MONTHLY;BYMONTHDAY=20'],
  [
    'trước ngày 15/12 hằng năm',
    'trước ngày 15/12 hằng năm | recurrence | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15',
  ],
  [
    'trước ngày 20 tháng cuối quý',
    'trước ngày 20 tháng cuối quý | recurrence | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20',
  ],
  ['hằng tuần, vào thứ Năm, báo cáo', 'hằng tuần, vào thứ Năm | recurrence | FREQ=WEEKLY;BYDAY=TH'],
  ['thứ Sáu hằng tuần', 'thứ Sáu hằng tuần | recurrence | FREQ=WEEKLY;BYDAY=FR'],
  ['định kỳ hằng quý', 'định kỳ hằng quý | recurrence | FREQ=MONTHLY;INTERVAL=3'],
  ['định kỳ hằng tháng, quý, năm', 'định kỳ hằng tháng, quý, năm | recurrence | FREQ=MONTHLY'],
  ['6 tháng một lần', '6 tháng một lần | recurrence | FREQ=MONTHLY;INTERVAL=6'],
  ['định kỳ 6 tháng, hằng năm', 'định kỳ 6 tháng, hằng năm | recurrence | FREQ=MONTHLY;INTERVAL=6'],
  ['mỗi tuần', 'mỗi tuần | recurrence | FREQ=WEEKLY'],
])

table('rhythms with their days', [
  [
    'trước ngày 05/6 và 05/12 hàng năm',
    'trước ngày 05/6 và 05/12 hàng năm | recurrence | FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=5',
  ],
  [
    'trước ngày 10/6 và 15/12 hằng năm',
    'trước ngày 10/6 | recurrence | FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10',
    '15/12 hằng năm | recurrence | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15',
  ],
  [
    'hằng năm, trước ngày 15/11, báo cáo',
    'hằng năm, trước ngày 15/11 | recurrence | FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15',
  ],
  ['hằng tháng, vào ngày 25, họp', 'hằng tháng, vào ngày 25 | recurrence | FREQ=MONTHLY;BYMONTHDAY=25'],
  ['chậm nhất ngày 25 của tháng', 'chậm nhất ngày 25 của tháng | recurrence | FREQ=MONTHLY;BYMONTHDAY=25'],
  ['trước ngày 05 tháng sau', 'trước ngày 05 tháng sau | recurrence | FREQ=MONTHLY;BYMONTHDAY=5'],
  [
    'hằng quý (trước ngày 20 của tháng cuối quý)',
    'hằng quý | recurrence | FREQ=MONTHLY;INTERVAL=3',
    'trước ngày 20 của tháng cuối quý | recurrence | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20',
  ],
])

table('in other dress', [
  ['ngày 15/3/24', 'ngày 15/3/24 | date | 2024-03-15 – 2024-03-15'],
  ['Posted 2025-11-06', '2025-11-06 | date | 2025-11-06 – 2025-11-06'],
  ['Chiều 16.1, huyện họp', 'Chiều 16.1 | date | 2026-01-16 – 2026-01-16'],
  ['khai giảng (05/9)', '05/9 | date | 2026-09-05 – 2026-09-05'],
  ['ngày mùng 1 tháng 5', 'ngày mùng 1 tháng 5 | date | 2026-05-01 – 2026-05-01'],
  ['giai đoạn 20112020', 'giai đoạn 20112020 | period | 2011-01-01 – 2020-12-31'],
  ['kế hoạch 5 năm (2021-2025)', '5 năm (2021-2025) | period | 2021-01-01 – 2025-12-31'],
  [
    'từ đầu năm 2026 tới ngày 15/3/2026',
    'từ đầu năm 2026 tới ngày 15/3/2026 | period | 2026-01-01 – 2026-03-15',
  ],
  ['từ tháng 2 – 4, trời khô', 'từ tháng 2 – 4 | period | 2026-02-01 – 2026-04-30'],
  ['những tháng còn lại của năm 2026', 'những tháng còn lại của năm 2026 | period | … – 2026-12-31'],
  ['tháng 12 năm trước', 'tháng 12 năm trước | period | 2025-12-01 – 2025-12-31'],
  ['Tính chung 10 tháng, thu đạt', '10 tháng | period | 2026-01-01 – 2026-10-31'],
  ['thực hiện trong 6 tháng 955 tỷ đồng', '6 tháng | period | 2026-01-01 – 2026-06-30'],
  [
    'Tháng 10 tăng 2% so với tháng trước, giảm so với cùng tháng năm trước',
    'Tháng 10 | period | 2026-10-01 – 2026-10-31',
    'tháng trước | period | 2026-09-01 – 2026-09-30',
    'cùng tháng năm trước | period | 2025-10-01 – 2025-10-31',
  ],
  ['vụ Đông Xuân 2025 - 2026', '2025 - 2026 | period | … – …'],
  ['Ngày ban hành | 12/03/2026 |', '12/03/2026 | date | 2026-03-12 – 2026-03-12'],
  ['các nhiệm vụ trọng tâm trong quý I/2027', 'quý I/2027 | period | 2027-01-01 – 2027-03-31'],
  ['không quá ngày 30/9/2026', 'không quá ngày 30/9/2026 | deadline | … – 2026-09-30'],
  [
    'trong thời hạn 02 năm kể từ ngày 01/7/2026',
    'trong thời hạn 02 năm kể từ ngày 01/7/2026 | deadline | … – 2028-07-01',
  ],
])

table('must find nothing', [
  ['Hôm nay:\n12\nHôm qua:\n4'],
  ['nghỉ lễ 30/4, 01/5/2026'],
  ['Hội nghị không quá 2 ngày'],
  ['đến nay'],
  ['trong thời gian tới'],
  ['so với cùng kỳ'],
  ['giai đoạn 3 Khu công nghiệp Phước Đông'],
  ['quy hoạch phân khu 1/2000'],
  ['tết Nguyên đán Giáp Thìn 2024'],
  ['Nghị quyết số 01/2017/NQ-CP'],
  ['Số: 05/2025/QĐ-UBND'],
  ['đạt 2.024 tỷ đồng'],
  ['Điều 15, khoản 12'],
  ['ngày càng tốt hơn'],
  ['thử việc 2 tháng'],
  ['đạt 30/6 chỉ tiêu'],
  ['30/02/2025'],
  ['QL 1A km 15/10'],
  ['Tết Bính Ngọ năm 2026'],
  ['đợt 1/2026, vòng 2/2026'],
  ['trong 5 năm tới'],
  ['đạt (10/12)'],
  ['so với cùng vụ năm trước'],
  ['triển khai ngay từ đầu năm'],
  ['ngày … tháng … năm 2026', 'năm 2026 | period | 2026-01-01 – 2026-12-31'],
  ['mùng 10 tháng 3 âm lịch'],
  ['điện thoại 0251.3822.123, fax 02513/822124'],
  ['số 15/3/2 đường Nguyễn Huệ'],
  ['giá 15/6 nghìn đồng'],
])

describe('a year taken from the context', () => {
  const rows: readonly (readonly [string, string, Certainty])[] = [
    [
      '6 tháng đầu năm và 6 tháng cuối năm 2017',
      '6 tháng đầu năm | period | 2017-01-01 – 2017-06-30',
      'implied',
    ],
    ['Năm 2024 khó khăn, nhưng quý I tăng khá', 'quý I | period | 2024-01-01 – 2024-03-31', 'implied'],
    [
      '9 tháng đầu năm 2024 tăng 5% so với cùng kỳ năm trước',
      'cùng kỳ năm trước | period | 2023-01-01 – 2023-09-30',
      'implied',
    ],
    [
      'đến hết tháng 5/2024 có 3 trường, so với cùng kỳ năm 2023',
      'cùng kỳ năm 2023 | period | 2023-01-01 – 2023-05-31',
      'implied',
    ],
  ]
  it.each(rows)('%s', (text, expected, certainty) => {
    const times = readTimes(text)
    expect(times.map((time) => line(text, time))).toContain(expected)
    expect(times.find((time) => line(text, time) === expected)?.certainty).toBe(certainty)
  })

  it.each([
    [
      'Thứ Năm, 15/10/2020 | 09:07\n\nSáng ngày 15-10, Tỉnh ủy họp.',
      'Sáng ngày 15-10 | date | 2020-10-15 – 2020-10-15',
    ],
    [
      'Ngày 28-10, tỉnh họp thường kỳ tháng 10-2015. Năm 2016 sẽ khó khăn',
      'Ngày 28-10 | date | 2015-10-28 – 2015-10-28',
    ],
    ['Cập nhật: 22/08/2019\n\nKết quả tháng 8', 'tháng 8 | period | 2019-08-01 – 2019-08-31'],
    ['Họp tháng 8\n\nNgày 09/9/2020, huyện họp', 'tháng 8 | period | 2020-08-01 – 2020-08-31'],
    [
      'Chiều 29/12, xã tổng kết nhiệm vụ năm 2025 và bàn nhiệm vụ năm 2026',
      'Chiều 29/12 | date | 2025-12-29 – 2025-12-29',
    ],
    [
      'Sáng 16/1, huyện tổng kết năm 2017; triển khai nhiệm vụ năm 2018',
      'Sáng 16/1 | date | 2018-01-16 – 2018-01-16',
    ],
  ])('%j', (text, expected) => {
    const times = readTimes(text)
    expect(times.map((time) => line(text, time))).toContain(expected)
  })

  it('leaves a month alone when nothing tells its year', () => {
    const [time] = readTimes('trong tháng 5')
    expect(time).toMatchObject({ certainty: 'unresolved' })
    expect(time).not.toHaveProperty('to')
  })

  it('takes the year from the place-and-date line', () => {
    const text = 'Bình Phước, ngày 14 tháng 6 năm 2024\n\nBáo cáo kết quả tháng 5'
    expect(found(text)).toContain('tháng 5 | period | 2024-05-01 – 2024-05-31')
  })
})

describe('a session at the middle of the year', () => {
  it('is no deadline where a day follows that is one', () => {
    const text = 'trình Hội đồng nhân dân tỉnh tại kỳ họp giữa năm, hoàn thành trước ngày 15 tháng 6 năm 2026'
    const times = readTimes(text, { issuedOn: '2025-11-22' })
    expect(times.map(({ kind, to }) => [kind, to])).toEqual([
      ['period', undefined],
      ['deadline', '2026-06-15'],
    ])
  })

  it('is one where none does', () => {
    const text = 'trình Hội đồng nhân dân tỉnh tại kỳ họp giữa năm 2026.'
    expect(readTimes(text).map(({ kind, to }) => [kind, to])).toEqual([['deadline', '2026-06-30']])
  })
})

describe('times inside citations', () => {
  it('are days, not the years of names', () => {
    const text = 'Luật Hợp tác xã năm 2023'
    const citation = {
      span: { start: 0, end: text.length },
      type: 'Luật',
      role: 'mentions',
      certainty: 'stated',
    } as const
    expect(readTimes(text, { citations: [citation] })).toEqual([])
  })
})

table('work that is due before an event or within the week', [
  ['hoàn thành trước Tết Nguyên đán Đinh Mùi 2027', 'trước Tết Nguyên đán Đinh Mùi 2027 | deadline | … – …'],
  ['xong trước mùa mưa bão năm 2027', 'trước mùa mưa bão năm 2027 | deadline | … – …'],
  ['báo cáo UBND tỉnh trong tuần này.', 'trong tuần này | deadline | … – …'],
  ['hoàn thành ngay trong tuần.', 'trong tuần | deadline | … – …'],
  ['trình Thường trực trong tháng này.', 'trong tháng này | deadline | … – 2026-11-30'],
  ['phấn đấu trong năm 2027 hoàn thành dự án', 'trong năm 2027 | deadline | … – 2027-12-31'],
  ['Tiến độ: năm 2027', 'năm 2027 | deadline | … – 2027-12-31'],
  ['nộp trước 30 tháng 11', 'trước 30 tháng 11 | deadline | … – 2026-11-30'],
  ['và trước ngày 16-12 phải báo cáo', 'trước ngày 16-12 | deadline | … – 2026-12-16'],
  ['giá cả tăng nhẹ trước Tết'],
  ['đã bàn giao trước mùa mưa'],
  ['trong tuần qua'],
])

table('from one day to another', [
  [
    'từ ngày 2-9 đến hết ngày 30-12-2018',
    'từ ngày 2-9 đến hết ngày 30-12-2018 | period | 2018-09-02 – 2018-12-30',
  ],
  [
    'từ 7h30 ngày 22/11 đến 17h00 ngày 25/11/2026',
    'từ 7h30 ngày 22/11 đến 17h00 ngày 25/11/2026 | period | 2026-11-22 – 2026-11-25',
  ],
  ['từ 10/10 - 20/10/2026', 'từ 10/10 - 20/10/2026 | period | 2026-10-10 – 2026-10-20'],
  ['diễn ra 15-20/10/2026', '15-20/10/2026 | period | 2026-10-15 – 2026-10-20'],
  ['từ 2021 đến 2025', 'từ 2021 đến 2025 | period | 2021-01-01 – 2025-12-31'],
  ['hoạt động từ 1/7 và cấp tỉnh', 'từ 1/7 | period | 2026-07-01 – …'],
  ['về xã ngay từ 1/7, các địa phương', 'từ 1/7 | period | 2026-07-01 – …'],
  ['áp dụng từ 15/8.', 'từ 15/8 | period | 2026-08-15 – …'],
  ['hoàn thành từ 1/7 xã'],
  ['tăng từ 1/7, đạt 3/7 xã'],
  ['từ 2021-2025', 'từ 2021-2025 | period | 2021-01-01 – 2025-12-31'],
  ['năm 2026-2027', 'năm 2026-2027 | period | 2026-01-01 – 2027-12-31'],
  ['các tháng còn lại của năm 2026', 'các tháng còn lại của năm 2026 | period | … – 2026-12-31'],
])

table('a day in every step, with its hour or in brackets', [
  [
    'định kỳ hằng tháng (trước ngày 25) báo cáo',
    'định kỳ hằng tháng (trước ngày 25) | recurrence | FREQ=MONTHLY;BYMONTHDAY=25',
  ],
  ['báo cáo trước 15 giờ hằng ngày', 'trước 15 giờ hằng ngày | recurrence | FREQ=DAILY'],
  [
    'trước 10 giờ 00 ngày thứ Sáu hằng tuần',
    'trước 10 giờ 00 ngày thứ Sáu hằng tuần | recurrence | FREQ=WEEKLY;BYDAY=FR',
  ],
])

describe('the month before the one that is reported', () => {
  it('is not told from a month that is still to come', () => {
    const text =
      'Tình hình tháng 5, nhiệm vụ trọng tâm tháng 6 năm 2025\n\nThu ngân sách tăng 3% so với tháng trước.'
    expect(found(text).at(-1)).toBe('tháng trước | period | 2025-04-01 – 2025-04-30')
  })
})

table('days told beside today, months told from one to another', [
  ['Từ hôm nay (18/8) đến ngày 20/8', 'Từ hôm nay (18/8) đến ngày 20/8 | period | 2026-08-18 – 2026-08-20'],
  ['tính đến 15/10', '15/10 | date | 2026-10-15 – 2026-10-15'],
  ['cấm đường từ 18h00 ngày 12/10 cho đến khi bão tan', 'ngày 12/10 | date | 2026-10-12 – 2026-10-12'],
  ['Đến 16 giờ ngày 12/10, tâm bão ở phía Tây', 'ngày 12/10 | date | 2026-10-12 – 2026-10-12'],
  ['vào ngày 5 và 20 hằng tháng', 'ngày 5 và 20 hằng tháng | recurrence | FREQ=MONTHLY;BYMONTHDAY=5,20'],
  ['tháng 2/2026 - 8/2026', 'tháng 2/2026 - 8/2026 | period | 2026-02-01 – 2026-08-31'],
  ['01/2026-12/2026', '01/2026-12/2026 | period | 2026-01-01 – 2026-12-31'],
  ['trung tuần tháng 6/2026', 'trung tuần tháng 6/2026 | period | … – …'],
  ['tối qua (7/3) tại hội trường', '7/3 | date | 2026-03-07 – 2026-03-07'],
])

table('blanks that a page has lost', [
  ['giaiđoạn 2026-2030', 'giaiđoạn 2026-2030 | period | 2026-01-01 – 2030-12-31'],
  ['9 thángđầu năm 2026', '9 thángđầu năm 2026 | period | 2026-01-01 – 2026-09-30'],
  ['hoàn thành trướcngày 25/12/2026', 'trướcngày 25/12/2026 | deadline | … – 2026-12-25'],
  ['đến năm2030', 'đến năm2030 | deadline | … – 2030-12-31'],
  ['báo cáo hằngtháng', 'hằngtháng | recurrence | FREQ=MONTHLY'],
  ['ngày 05 tháng6 năm 2026', 'ngày 05 tháng6 năm 2026 | date | 2026-06-05 – 2026-06-05'],
  ['bắt các đầunậu'],
])

table('after a label, and not after a number', [
  ['Thời gian thực hiện: 2026-2027', '2026-2027 | period | 2026-01-01 – 2027-12-31'],
  ['Hoàn thành: 12/2026', '12/2026 | deadline | … – 2026-12-31'],
  ['Giai đoạn I: 2026-2030', '2026-2030 | period | 2026-01-01 – 2030-12-31'],
  ['Số: 12/2026'],
  ['Điện thoại: 2020-2025'],
])

table('days counted from the issue of a document', [
  [
    'trong vòng 15 ngày kể từ ngày ký ban hành Kế hoạch này',
    'trong vòng 15 ngày kể từ ngày ký ban hành Kế hoạch này | deadline | … – 2026-12-07',
  ],
  [
    'trong 30 ngày kể từ ngày ban hành và báo cáo kết quả',
    'trong 30 ngày kể từ ngày ban hành | deadline | … – 2026-12-22',
  ],
  ['Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký'],
])

describe('the line in which a page says when it was posted', () => {
  it.each([
    ['20 tháng 10, 2025'],
    ['20 Tháng Mười 2025'],
    ['Tháng Mười 20, 2025'],
    ['Thứ Hai, 20/10/2025 | 09:00'],
    ['Ngày đăng 20 - 10 - 2025'],
  ])('%s', (posted) => {
    const text = `Huyện họp thường kỳ\n\n${posted}\n\nSáng 17/10, UBND huyện họp thường kỳ.`
    expect(found(text).at(-1)).toBe('Sáng 17/10 | date | 2025-10-17 – 2025-10-17')
  })
})
