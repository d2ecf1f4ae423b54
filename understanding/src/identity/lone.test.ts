import { table } from './testing.ts'

const REST =
  '\n\nTheo đó, các xã ven sông tổ chức trực ban, chuẩn bị vật tư, phương tiện, phân công người canh gác từng đoạn đê xung yếu.'

table('the numbered instrument of a page', [
  [
    'by which the sentence after an order goes on',
    `Giữ đê mùa lũ\n\nUBND tỉnh vừa chỉ đạo tuần tra đê. Theo Kế hoạch số 12/KH-UBND ngày 05/6/2024, các xã báo cáo trước ngày 20/6.${REST}`,
    { type: 'Kế hoạch', symbol: '12/KH-UBND', issuer: 'UBND tỉnh', issuedOn: '2024-06-05' },
  ],
  [
    'in which a body gives notice',
    `Giữ đê mùa lũ\n\nUBND tỉnh thông báo về việc tuần tra đê tại Công văn số 12/UBND-NN ngày 05/6/2024.${REST}`,
    { type: 'Công văn', symbol: '12/UBND-NN', issuer: 'UBND tỉnh', issuedOn: '2024-06-05' },
  ],
  [
    'as the end of a headline',
    `Tuần tra đê điều theo Kế hoạch 12/KH-UBND\n\nCác xã phải chủ động lực lượng, vật tư.${REST}`,
    { type: 'Kế hoạch', symbol: '12/KH-UBND' },
  ],
  [
    'with its body before a colon',
    `UBND tỉnh: Kế hoạch số 12/KH-UBND về tuần tra đê\n\nCác xã phải chủ động lực lượng, vật tư.${REST}`,
    { type: 'Kế hoạch', symbol: '12/KH-UBND', issuer: 'UBND tỉnh' },
  ],
  [
    'with its body at the end of the title',
    `Kế hoạch 12/KH-UBND năm 2024 về tuần tra đê do UBND tỉnh An Giang ban hành\n\nCác xã phải chủ động lực lượng.${REST}`,
    { type: 'Kế hoạch', symbol: '12/KH-UBND', issuer: 'UBND tỉnh An Giang' },
  ],
  [
    'what is new in it',
    `Điểm mới của Quyết định 12/QĐ-UBND về tuần tra đê\n\nCác xã phải chủ động lực lượng, vật tư.${REST}`,
    { type: 'Quyết định', symbol: '12/QĐ-UBND' },
  ],
  [
    'in a part of it',
    `Giữ đê mùa lũ\n\nTheo đó, tại Mục II Kế hoạch 12/KH-UBND ngày 05/6/2024, UBND tỉnh yêu cầu các xã tuần tra đê.${REST}`,
    { type: 'Kế hoạch', symbol: '12/KH-UBND', issuer: 'UBND tỉnh', issuedOn: '2024-06-05' },
  ],
  [
    'in which the matter is dealt with',
    `Giữ đê mùa lũ\n\nNội dung đề cập tại Kế hoạch 12/KH-UBND ngày 05/6/2024 của UBND tỉnh về tuần tra đê.${REST}`,
    { type: 'Kế hoạch', symbol: '12/KH-UBND', issuer: 'UBND tỉnh', issuedOn: '2024-06-05' },
  ],
  [
    'in a bracket that says where',
    `Giữ đê mùa lũ\n\nUBND tỉnh vừa có ý kiến chỉ đạo về việc tuần tra đê (tại Công văn số 12/UBND-NN ngày 05/6/2024).${REST}`,
    { type: 'Công văn', symbol: '12/UBND-NN', issuedOn: '2024-06-05' },
  ],
  [
    'unchanged: by which people live',
    `Chi bộ Tân Hà học tập và làm theo Chỉ thị 05-CT/TW\n\nĐảng viên trong chi bộ đã trồng 200 cây hoa ven đường.`,
    {},
    ['type', 'symbol'],
  ],
  [
    'unchanged: what is carried out',
    `Giữ đê mùa lũ\n\nHuyện Tân Hà yêu cầu các xã thực hiện nghiêm các nội dung tại Công văn số 12/UBND-NN ngày 05/6/2024 của UBND tỉnh.`,
    {},
    ['type', 'symbol'],
  ],
  [
    'unchanged: one of two',
    `Giữ đê mùa lũ\n\nUBND tỉnh vừa chỉ đạo tuần tra đê. Theo Kế hoạch số 12/KH-UBND, các xã trực ban. Kế hoạch số 14/KH-UBND đã hết hạn.`,
    {},
    ['symbol'],
  ],
])

table('instruments of other kinds', [
  [
    'a resolution of a commune, by its first words',
    `Giữ đê mùa lũ\n\nTheo Nghị quyết chuyên đề số 12-NQ/ĐU của Đảng ủy xã Tân Hà, các thôn phải tuần tra đê.${REST}`,
    { type: 'Nghị quyết', symbol: '12-NQ/ĐU', issuer: 'Đảng ủy xã Tân Hà' },
  ],
  [
    'a decree as the subject',
    `Giữ đê mùa lũ\n\nNghị định số 12/2024/NĐ-CP ngày 05/6/2024 của Chính phủ nêu rõ trách nhiệm giữ đê.${REST}`,
    { type: 'Nghị định', symbol: '12/2024/NĐ-CP', issuer: 'Chính phủ', issuedOn: '2024-06-05' },
  ],
  [
    'a circular without its number',
    `Giữ đê mùa lũ\n\nTại thông tư vừa ban hành, Bộ Xây dựng yêu cầu các tỉnh tuần tra đê.${REST}`,
    { type: 'Thông tư', issuer: 'Bộ Xây dựng' },
  ],
  [
    'a joint plan without its number',
    `Giữ đê mùa lũ\n\nTại kế hoạch liên tịch vừa ban hành, Sở Xây dựng yêu cầu các xã tuần tra đê.${REST}`,
    { type: 'Kế hoạch', issuer: 'Sở Xây dựng' },
  ],
  [
    'unchanged: a decree by which something is explained',
    'Ai được hỗ trợ?\n\nTheo Nghị định số 12/2024/NĐ-CP của Chính phủ, hộ nghèo phải làm đơn gửi xã.',
    {},
    ['type', 'symbol'],
  ],
])

table('what a page tells beside what it only mentions', [
  [
    'a sentence further down about another',
    `Giữ đê mùa lũ\n\nUBND tỉnh vừa ban hành kế hoạch về quản lý đê điều.\n\nCác xã tuần tra đê.\n\nKết luận số 12-KL/TW ngày 03/3/2023 của Ban Bí thư tiếp tục được quán triệt sâu rộng.`,
    { type: 'Kế hoạch', issuer: 'UBND tỉnh' },
    ['symbol', 'issuedOn'],
  ],
  [
    'its own day after that of what it carries out',
    `Giữ đê mùa lũ\n\nTriển khai chỉ đạo tại Công điện số 12/CĐ-TTg ngày 03/3/2023, ngày 5/6/2024, UBND tỉnh ban hành Kế hoạch số 45/KH-UBND về đê điều.${REST}`,
    { type: 'Kế hoạch', symbol: '45/KH-UBND', issuedOn: '2024-06-05' },
  ],
  [
    'no number of what it carries out',
    `Giữ đê mùa lũ\n\nTriển khai chỉ đạo của Thủ tướng Chính phủ tại Công điện số 12/CĐ-TTg ngày 03/3/2023, UBND tỉnh vừa ban hành công điện về đê điều.${REST}`,
    { type: 'Công điện', issuer: 'UBND tỉnh' },
    ['symbol', 'issuedOn'],
  ],
])
