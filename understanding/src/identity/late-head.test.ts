import { table } from './testing.ts'

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const BODY =
  'Thực hiện Nghị quyết số 12-NQ/TU ngày 03/01/2024 của Tỉnh ủy về giữ đê, các đơn vị triển khai các nội dung sau:\n\nI. NHIỆM VỤ\n\n1. Giao các đơn vị kiểm tra đê trước ngày 30/9/2024.'
const FOOT = '\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLê Văn An'

table('a head that does not stand above the title', [
  [
    'below it',
    `KẾ HOẠCH\nVề giữ đê mùa lũ năm 2024\n\nUBND TỈNH AN GIANG\nSỞ XÂY DỰNG\n${MOTTO}\nSố: 45/KH-SXD\nAn Giang, ngày 05 tháng 6 năm 2024\n\n${BODY}${FOOT}`,
    {
      type: 'Kế hoạch',
      symbol: '45/KH-SXD',
      issuer: 'Sở Xây dựng tỉnh An Giang',
      issuedOn: '2024-06-05',
      place: 'An Giang',
      signer: 'Lê Văn An',
    },
  ],
  [
    'number and day in brackets at its end',
    `KẾ HOẠCH\nVề giữ đê mùa lũ năm 2024\n(Số 45/KH-SXD ngày 05/6/2024)\n\n${BODY}${FOOT}`,
    { type: 'Kế hoạch', symbol: '45/KH-SXD', issuedOn: '2024-06-05' },
  ],
  [
    'place and day above who signs',
    `KẾ HOẠCH\nVề giữ đê mùa lũ năm 2024\n\n${BODY}\n\nTân Hà, ngày 05 tháng 6 năm 2024\nGIÁM ĐỐC\n\nLê Văn An`,
    { type: 'Kế hoạch', issuedOn: '2024-06-05', place: 'Tân Hà', signer: 'Lê Văn An' },
  ],
  [
    'the note of an annex above its word',
    '(Kèm theo Kế hoạch số 45/KH-SXD ngày 05/6/2024 của Sở Xây dựng tỉnh An Giang)\n\nPHỤ LỤC I\nDANH MỤC NHIỆM VỤ\n\n| STT | Nhiệm vụ | Chủ trì |\n| --- | --- | --- |\n| 1 | Kiểm tra đê | Sở Xây dựng |',
    { type: 'Kế hoạch', symbol: '45/KH-SXD', issuedOn: '2024-06-05', issuer: 'Sở Xây dựng tỉnh An Giang' },
  ],
  [
    'unchanged: what it is attached to is another paper',
    `KẾ HOẠCH\nVề giữ đê mùa lũ năm 2024\n(Ban hành kèm theo Quyết định số 12/QĐ-SXD ngày 05/6/2024 của Sở Xây dựng)\n\n${BODY}`,
    { type: 'Kế hoạch', issuer: 'Sở Xây dựng' },
    ['symbol'],
  ],
])
