import { table } from './testing.ts'

table('where the name of a body ends before what it does', [
  ['BQLDA Bình Lâm cho rằng cần xem xét thêm.', 'BQLDA Bình Lâm'],
  ['Căn cứ báo cáo của Ban QLDA huyện về tình hình thực hiện.', 'Ban QLDA huyện'],
  ['Tổ công tác đặc biệt cho biết còn nhiều việc.', 'Tổ công tác đặc biệt'],
  ['Chi cục Chăn nuôi và Thú y vừa ban hành văn bản.', 'Chi cục Chăn nuôi và Thú y'],
  ['Bệnh viện Đa khoa tỉnh về tiến độ mua sắm.', 'Bệnh viện Đa khoa tỉnh'],
  ['Các Bộ xây dựng kế hoạch hành động.', 'Các Bộ*'],
  ['giao Bộ Xây dựng hướng dẫn', 'Bộ Xây dựng'],
])

table('names with joints inside', [
  [
    'Viện Nghiên cứu phát triển kinh tế - xã hội tỉnh rà soát',
    'Viện Nghiên cứu phát triển kinh tế - xã hội tỉnh',
  ],
  [
    'Hội đồng bồi thường, hỗ trợ và tái định cư huyện họp',
    'Hội đồng bồi thường, hỗ trợ và tái định cư huyện',
  ],
  [
    'Bảo hiểm xã hội Bộ Quốc phòng và Bảo hiểm xã hội Công an nhân dân',
    'Bảo hiểm xã hội Bộ Quốc phòng',
    'Bảo hiểm xã hội Công an nhân dân',
  ],
  ['Đảng ủy cơ quan Chính quyền huyện sơ kết', 'Đảng ủy cơ quan Chính quyền huyện'],
  ['Tổ kỹ thuật số cộng đồng hướng dẫn người dân', 'Tổ kỹ thuật số cộng đồng'],
  ['Giao các cơ sở giáo dục mầm non, phổ thông rà soát', 'các cơ sở giáo dục mầm non, phổ thông*'],
])
