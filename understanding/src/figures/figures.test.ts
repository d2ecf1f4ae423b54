import { describe, expect, it } from 'vitest'
import type { Figure } from '../reading.ts'
import { readFigures } from './index.ts'

/** A figure as a line an official can read: the words, the value, the unit. */
function line(text: string, figure: Figure): string {
  const words = text.slice(figure.span.start, figure.span.end).replace(/\s+/g, ' ')
  const value = figure.min === undefined ? String(figure.value) : `${figure.min}–${figure.max}`
  const total = figure.total === undefined ? '' : `/${figure.total}`
  return `${words} | ${figure.approximate === true ? '≈ ' : ''}${value}${total} | ${figure.unit}`
}

const found = (text: string): string[] => readFigures(text).map((figure) => line(text, figure))

const table = (name: string, rows: readonly (readonly [text: string, ...expected: string[]])[]): void => {
  describe(name, () => {
    it.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
      expect(found(text)).toEqual(expected)
    })
  })
}

table('money in two scales', [
  ['thu 18 tỷ 650 triệu đồng', '18 tỷ 650 triệu đồng | 18.65 | tỷ đồng'],
  ['khoảng 2 triệu 500 nghìn đồng', '2 triệu 500 nghìn đồng | ≈ 2.5 | triệu đồng'],
  ['thu 1 tỷ 250 triệu 500 nghìn đồng', '1 tỷ 250 triệu 500 nghìn đồng | 1.2505 | tỷ đồng'],
  ['xử lý 5.000 m3/ngày-đêm', '5.000 m3/ngày-đêm | 5000 | m3/ngày-đêm'],
  ['vay 3 tỷ 200 triệu', '3 tỷ 200 triệu | 3.2 | tỷ'],
  ['thu 18 tỷ đồng, 650 triệu đồng', '18 tỷ đồng | 18 | tỷ đồng', '650 triệu đồng | 650 | triệu đồng'],
])

table('rows of places and bodies, and names by their kind', [
  ['có 35/63 tỉnh,thành phố đạt chuẩn', '35/63 tỉnh,thành phố | 35/63 | tỉnh,thành phố'],
  ['cả nước có 63 tỉnh thành', '63 tỉnh thành | 63 | tỉnh thành'],
  ['chia cắt 58 thôn bản', '58 thôn bản | 58 | thôn bản'],
  ['gồm 16 quận, 5 huyện và thành phố Thủ Đức', '16 quận | 16 | quận', '5 huyện | 5 | huyện'],
  ['5 huyện và thành phố hoàn thành', '5 huyện và thành phố | 5 | huyện và thành phố'],
  [
    '28.000 trường hợp mắc và 11.000 trường hợp tử vong',
    '28.000 trường hợp mắc | 28000 | trường hợp mắc',
    '11.000 trường hợp tử vong | 11000 | trường hợp tử vong',
  ],
  ['xử lý 4 trường hợp vi phạm', '4 trường hợp | 4 | trường hợp'],
  ['làm chìm 3 chiếc thuyền', '3 chiếc thuyền | 3 | chiếc thuyền'],
])

table('Vietnamese numbers', [
  ['sản lượng 156.168,8 tấn', '156.168,8 tấn | 156168.8 | tấn'],
  ['hơn 2.346 văn bản', '2.346 văn bản | ≈ 2346 | văn bản'],
  ['tăng 20,8%', '20,8% | 20.8 | %'],
  ['3.000.000 đồng', '3.000.000 đồng | 3000000 | đồng'],
  ['3,000,000 đồng', '3,000,000 đồng | 3000000 | đồng'],
  ['1.5 triệu đồng', '1.5 triệu đồng | 1.5 | triệu đồng'],
  ['05 sản phẩm', '05 sản phẩm | 5 | sản phẩm'],
  ['nhiệt độ thấp nhất 9 - 12oC', '9 - 12oC | 9–12 | oC'],
  ['trên 03 loại hình báo chí', '03 loại hình báo chí | ≈ 3 | loại hình báo chí'],
  [
    'bí thư 14 đơn vị thôn, 06 đơn vị nhà trường',
    '14 đơn vị thôn | 14 | đơn vị thôn',
    '06 đơn vị nhà trường | 6 | đơn vị nhà trường',
  ],
  ['điều chỉnh quy hoạch 3 loại rừng.', '3 loại rừng | 3 | loại rừng'],
  ['gồm 4 loại theo mức độ', '4 loại | 4 | loại'],
])

table('ranges and ratios', [
  ['từ 20 – 25 sản phẩm', '20 – 25 sản phẩm | 20–25 | sản phẩm'],
  ['15 đến 18 tiêu chí', '15 đến 18 tiêu chí | 15–18 | tiêu chí'],
  ['đạt 10-14 tiêu\nchí', '10-14 tiêu chí | 10–14 | tiêu chí'],
  ['đạt 8 \\- 10%', '8 \\- 10% | 8–10 | %'],
  ['cách bờ 20÷25 m', '20÷25 m | 20–25 | m'],
  ['2,5 - 5,5 tỷ đồng/xã, phường', '2,5 - 5,5 tỷ đồng/xã, phường | 2.5–5.5 | tỷ đồng/xã, phường'],
  ['197/390 trường đạt chuẩn', '197/390 trường | 197/390 | trường'],
  ['45,2 tỷ đồng/60 tỷ đồng', '45,2 tỷ đồng/60 tỷ đồng | 45.2/60 | tỷ đồng'],
])

table('measures and money', [
  ['tăng 14,56 điểm % so với', '14,56 điểm % | 14.56 | điểm %'],
  ['0,5 điểm phần trăm', '0,5 điểm phần trăm | 0.5 | điểm phần trăm'],
  ['8.318 tỷ đồng', '8.318 tỷ đồng | 8318 | tỷ đồng'],
  ['1,2 tỷ USD', '1,2 tỷ USD | 1.2 | tỷ USD'],
  ['500 nghìn tỷ đồng', '500 nghìn tỷ đồng | 500 | nghìn tỷ đồng'],
  ['45 triệu đồng/người/năm', '45 triệu đồng/người/năm | 45 | triệu đồng/người/năm'],
  ['tăng bình quân 10%/năm', '10%/năm | 10 | %/năm'],
  ['rộng 78,93 ha', '78,93 ha | 78.93 | ha'],
  ['120m2, 5km, 110kV', '120m2 | 120 | m2', '5km | 5 | km', '110kV | 110 | kV'],
  ['64\nngười/xã', '64 người/xã | 64 | người/xã'],
])

table('counted things, by the shortest noun', [
  ['với 12 nhóm giải pháp trọng tâm', '12 nhóm giải pháp | 12 | nhóm giải pháp'],
  ['vốn 03 Chương trình mục tiêu quốc gia', '03 Chương trình | 3 | Chương trình'],
  ['thực hiện 13 nhiệm vụ, giải pháp sau', '13 nhiệm vụ, giải pháp | 13 | nhiệm vụ, giải pháp'],
  ['đường gồm 8 làn xe', '8 làn xe | 8 | làn xe'],
  ['còn 15 điểm đen về tai nạn', '15 điểm đen | 15 | điểm đen'],
  ['trình 12 báo cáo, nghị quyết', '12 báo cáo, nghị quyết | 12 | báo cáo, nghị quyết'],
  ['nặng dưới 2.400 gram', '2.400 gram | 2400 | gram'],
  ['ở 15,3 độ Vĩ Bắc', '15,3 độ Vĩ Bắc | 15.3 | độ Vĩ Bắc'],
  ['không quá 110 bé trai/100 bé gái', '110 bé trai/100 bé gái | 110 | bé trai/100 bé gái'],
  ['340 ca mắc cúm', '340 ca mắc | 340 | ca mắc'],
  ['13 tỉnh, thành của', '13 tỉnh, thành | 13 | tỉnh, thành'],
  ['183 thông báo kết luận', '183 thông báo | 183 | thông báo'],
  ['xếp hạng 4 sao', '4 sao | 4 | sao'],
  ['01 triệu căn nhà ở xã hội', '01 triệu căn | 1 | triệu căn'],
  ['03 (ba) dự án', '03 (ba) dự án | 3 | dự án'],
  ['nhóm 50 nước đứng đầu', '50 nước | 50 | nước'],
  ['cấp 315 thẻ', '315 thẻ | 315 | thẻ'],
])

table('measures after a name', [
  ['Gieo cấy vụ Đông Xuân 5.120 ha', '5.120 ha | 5120 | ha'],
  ['bổ nhiệm 3 đồng chí', '3 đồng chí | 3 | đồng chí'],
])

table('rows of nouns', [
  ['95 xã, phường và thị trấn', '95 xã, phường và thị trấn | 95 | xã, phường và thị trấn'],
  ['24 quận - huyện', '24 quận - huyện | 24 | quận - huyện'],
  [
    'với 50 doanh nghiệp, hợp tác xã, 587 hộ',
    '50 doanh nghiệp, hợp tác xã | 50 | doanh nghiệp, hợp tác xã',
    '587 hộ | 587 | hộ',
  ],
])

table('beside times, names and one another', [
  ['đạt 24/28 chỉ tiêu', '24/28 chỉ tiêu | 24/28 | chỉ tiêu'],
  ['83,2%/50% tổng số xã', '83,2% | 83.2 | %', '50% | 50 | %'],
  ['tăng1,36% so với', '1,36% | 1.36 | %'],
  ['đạt12.345,6 tỷ đồng', '12.345,6 tỷ đồng | 12345.6 | tỷ đồng'],
  ['kỷ niệm 50 năm ngày thành lập', '50 năm | 50 | năm'],
  ['tổ chức đảng cơ sở 5 năm liên tục', '5 năm | 5 | năm'],
  ['dự án đường 5 km', '5 km | 5 | km'],
])

table('written in other ways', [
  ['vốn 65 tr.đ và 2 tr đồng', '65 tr.đ | 65 | tr.đ', '2 tr đồng | 2 | tr đồng'],
  ['mực nước hạ từ 20cm - 30cm', '20cm - 30cm | 20–30 | cm'],
  ['tiêu hủy 63 con heo', '63 con heo | 63 | con heo'],
  ['đạt 05 trên 15 xã', '05 trên 15 xã | 5/15 | xã'],
  ['12 trên tổng số 18 chỉ tiêu', '12 trên tổng số 18 chỉ tiêu | 12/18 | chỉ tiêu'],
  ['9,5 bác sĩ/10.000 dân', '9,5 bác sĩ/10.000 dân | 9.5 | bác sĩ/10.000 dân'],
  ['60 hộ/240 khẩu', '60 hộ | 60 | hộ', '240 khẩu | 240 | khẩu'],
  ['dân số 1.250.000 người', '1.250.000 người | 1250000 | người'],
  ['hai nghìn tỷ đồng', 'hai nghìn tỷ đồng | 2000000000000 | đồng'],
])

table('in words', [
  ['hai mươi lăm dự án', 'hai mươi lăm dự án | 25 | dự án'],
  ['mười hai phần trăm', 'mười hai phần trăm | 12 | phần trăm'],
  ['một triệu đồng', 'một triệu đồng | 1000000 | đồng'],
])

table('after a square and after years of the Party', [
  ['rộng 5.000 m2, 3 hộ dân', '5.000 m2 | 5000 | m2', '3 hộ | 3 | hộ'],
  ['sinh năm 1986 và 2 cháu; ngày 5/7 và 3 hộ', '2 cháu | 2 | cháu', '3 hộ | 3 | hộ'],
  ['niên hạn 30, 40, 60 năm tuổi Đảng', '60 năm | 60 | năm'],
])

table('counted by whatever name: after a word of having, a nought, in a row', [
  ['huy động 300 ĐVTN ra quân', '300 ĐVTN | 300 | ĐVTN'],
  ['trao 05 nồi cơm cho xã', '05 nồi cơm | 5 | nồi cơm'],
  [
    'thu 3 xe ô tô, 14 nồi hơi và 2 rọ đá',
    '3 xe ô tô | 3 | xe ô tô',
    '14 nồi hơi | 14 | nồi hơi',
    '2 rọ đá | 2 | rọ đá',
  ],
  ['có 22.159/22.248 HS đỗ', '22.159/22.248 HS | 22159/22248 | HS'],
  ['hiện 53 ổ chưa qua, chạy 2 tiếng đồng hồ', '53 ổ | 53 | ổ', '2 tiếng đồng hồ | 2 | tiếng đồng hồ'],
  ['nêu 9 điểm mới của', '9 điểm mới | 9 | điểm mới'],
  ['đón 2,4triệu lượt khách', '2,4triệu lượt khách | 2.4 | triệu lượt khách'],
  ['không quá 2 Phó Chánh Văn phòng', '2 Phó Chánh Văn phòng | 2 | Phó Chánh Văn phòng'],
  ['họp trù bị 1/2 ngày; dịp 1/5 năm nay'],
  ['chỉ đạo 4 xã còn lại', '4 xã | 4 | xã'],
  ['Ban chỉ đạo 389 tỉnh, Tổ công tác 06 xã'],
  ['quy mô 1.200 giường\n\nBệnh viện được xây', '1.200 giường | 1200 | giường'],
  ['đã có kết luận 3 đơn', '3 đơn | 3 | đơn'],
  ['làm thí điểm 6 vườn', '6 vườn | 6 | vườn'],
  ['cho 500 lượt đoàn viên, thanh niên', '500 lượt đoàn viên, thanh niên | 500 | lượt đoàn viên, thanh niên'],
  ['quán triệt kết luận 127 ban hành ngày'],
  ['thiệt hại tại Yên Bái 3, Lào Cai 5, còn lại'],
])

table('must find nothing', [
  ['An Bình, 28°C/ 27°C - 31°C Icon thời tiết mưa'],
  ['đầu tư giai\nđoạn 1 đường cao tốc'],
  ['Ngày làm việc thứ hai Hội nghị Ban Chấp hành'],
  ['quy hoạch Thủ đô tầm nhìn 100 năm, phân bổ lại'],
  ['Hôm qua:\n4\nTuần này:\n12\nTháng này:\n31\nTất cả:\n5120'],
  ['tổ 1, 2 khu phố 3; theo mẫu số 01, 02 và 03 ban hành'],
  ['các phường 5, 6 và 7 thành phố Tân An'],
  ['thửa đất số 15 tờ bản đồ 20 xã Tân An'],
  ['chậm nhất 95 ngày trước bầu cử'],
  ['dừng trước ngày bầu cử 10 ngày'],
  ['Xem và tải tại đây (311.76 KB, 24 trang )'],
  ['đứng thứ 18 so với cả nước'],
  ['trong thờihạn 07 ngày làm việc, kể từ ngày nhận'],
  ['Điều 5, khoản 2, điểm 3'],
  ['quốc lộ 55 qua'],
  ['Cụm công nghiệp Tân Hội 2. Tiếp tục'],
  ['quy hoạch phân khu 1/2000 còn lại'],
  ['Dự thảo lần 1 Điều chỉnh'],
  ['Ban Chỉ đạo 389 tỉnh'],
  ['phủ sóng 5G toàn quốc'],
  ['công nghệ 4.0, chuyển đổi'],
  ['dịch cúm H7N9'],
  ['chính quyền địa phương 02 cấp'],
  ['1. Tập trung'],
  ['(1) Tốc độ'],
  ['10:56 1.526 0'],
  ['trên 0,7.'],
  ['một sản phẩm, hàng trăm doanh nghiệp'],
  ['năm 2024 tuy khó khăn'],
  ['Lượt xem: 18006 lượt xem'],
  ['tỷ lệ 1/500 Cụm công nghiệp'],
  ['chống dịch COVID- 19 tỉnh'],
  ['trực 24/24 giờ'],
  ['06:03:46\nĐồng chí'],
  ['trong 5 năm tới'],
  ['lúc 14 giờ 30 phút'],
  ['hai phần ba số hộ'],
  ['đảng viên xuất sắc 5 năm liền'],
])

table('measures of machines, networks and the air', [
  ['tốc độ tối thiểu 60 Mbit/s', '60 Mbit/s | 60 | Mbit/s'],
  ['đường truyền 8Mbit/s, 300 Mbps', '8Mbit/s | 8 | Mbit/s', '300 Mbps | 300 | Mbps'],
  ['đèn LED công suất 120W', '120W | 120 | W'],
  ['độ ồn 65 dB, bụi 45 µg/m3', '65 dB | 65 | dB', '45 µg/m3 | 45 | µg/m3'],
  ['trẻ từ 6 - 23 tháng tuổi', '6 - 23 tháng tuổi | 6–23 | tháng tuổi'],
])

table('an amount said again in words', [
  ['số tiền 100.000.000 đồng (một trăm triệu đồng)', '100.000.000 đồng | 100000000 | đồng'],
  ['thu 12.500.000.000đ (Mười hai tỷ, năm trăm triệu đồng)', '12.500.000.000đ | 12500000000 | đ'],
  ['chi 20 triệu đồng (bằng chữ: hai mươi triệu đồng)', '20 triệu đồng | 20 | triệu đồng'],
  [
    'thu 20 triệu đồng (trong đó hai mươi hộ góp)',
    '20 triệu đồng | 20 | triệu đồng',
    'hai mươi hộ | 20 | hộ',
  ],
  ['khen thưởng 15 đ/c', '15 đ/c | 15 | đ/c'],
])

table('after the name of a place and in other ways of reports', [
  [
    'Cao Bằng 6 người, Bắc Kạn 12 hộ; sơ tán tại Hòa An 1 người',
    '6 người | 6 | người',
    '12 hộ | 12 | hộ',
    '1 người | 1 | người',
  ],
  ['Trong số 45 đảng viên được khen', '45 đảng viên | 45 | đảng viên'],
  ['diện tích tăng (+12,4 ha)', '12,4 ha | 12.4 | ha'],
  ['bình quân 40 kg/người/6 tháng', '40 kg/người/6 tháng | 40 | kg/người/6 tháng'],
  ['qua cảng 9.800 nghìn TTQ', '9.800 nghìn TTQ | 9800 | nghìn TTQ'],
  ['có 8/11 nhóm chỉ số tăng', '8/11 nhóm chỉ số | 8/11 | nhóm chỉ số'],
  ['cho 120 lượt hộ nghèo vay', '120 lượt hộ | 120 | lượt hộ'],
  ['chốt số liệu ngày 25 tháng báo cáo'],
])

table('several units of one kind are named together', [
  ['tại 7 huyện, thị xã, TP', '7 huyện, thị xã, TP | 7 | huyện, thị xã, TP'],
  ['11 xã, thị trấn', '11 xã, thị trấn | 11 | xã, thị trấn'],
  ['9 huyện, thành phố, thị xã', '9 huyện, thành phố, thị xã | 9 | huyện, thành phố, thị xã'],
])

table('nouns that begin like a measure or another noun', [
  ['trao quà cho 125 đồng bào', '125 đồng bào | 125 | đồng bào'],
  ['bắt 4 đồng phạm', '4 đồng phạm | 4 | đồng phạm'],
  ['tiếp nhận 830 cuộc gọi, 12 tin nhắn', '830 cuộc gọi | 830 | cuộc gọi', '12 tin nhắn | 12 | tin nhắn'],
  ['trang bị 20 bộ máy tính', '20 bộ máy tính | 20 | bộ máy tính'],
  ['1.500 lượt lao động', '1.500 lượt lao động | 1500 | lượt lao động'],
])

table('lengths that lead to a day are no figures, others are', [
  ['hạn chế tụ tập trong ít nhất 3 tuần tới'],
  ['có hiệu lực sau 15 ngày kể từ ngày ký'],
  ['quá hạn hơn 90 ngày', '90 ngày | ≈ 90 | ngày'],
  ['bài viết có 35 lần đọc'],
  ['chăm sóc trong 1.000 ngày đầu đời'],
  ['Đợt 2 tổ chức ra quân'],
  ['Đại hội không quá 2 ngày; hoàn thành trước ngày 30/6/2025', '2 ngày | 2 | ngày'],
])

table('pieces, and kinds named by what they hold', [
  ['dự báo có 3 - 5 cơn ảnh hưởng', '3 - 5 cơn | 3–5 | cơn'],
  ['Số lượng: 02 lò, mỗi lò đốt được 100 tấn/ngày', '02 lò | 2 | lò', '100 tấn/ngày | 100 | tấn/ngày'],
  [
    'đề ra 5 nhóm nội dung và 2 nhóm vấn đề',
    '5 nhóm nội dung | 5 | nhóm nội dung',
    '2 nhóm vấn đề | 2 | nhóm vấn đề',
  ],
  ['gồm 3 tổ máy, mỗi tổ 25 MW', '3 tổ máy | 3 | tổ máy', '25 MW | 25 | MW'],
])

table('one of a whole counts what follows, whatever it is called', [
  ['đã có 38/38 đảng đoàn tổ chức xong', '38/38 đảng đoàn | 38/38 | đảng đoàn'],
  ['buổi sáng 15/7 mưa lớn'],
])

table('a day of the moon is no length', [
  ['lễ hội ngày 15 tháng Giêng; bán vé từ 27 đến 30 tháng Chạp'],
  ['giỗ ngày 12 tháng ba âm lịch'],
  ['trong 12 tháng hai đơn vị', '12 tháng | 12 | tháng', 'hai đơn vị | 2 | đơn vị'],
])

describe('what other readers found is left alone', () => {
  const text = 'trong 6 tháng đầu năm có 5 dự án'
  it('skips lengths that belong to a date', () => {
    const time = { span: { start: 6, end: 21 }, kind: 'period', certainty: 'implied' } as const
    expect(readFigures(text, { times: [time] }).map((figure) => line(text, figure))).toEqual([
      '5 dự án | 5 | dự án',
    ])
  })
})
