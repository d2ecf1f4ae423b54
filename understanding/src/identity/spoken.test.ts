import { table } from './testing.ts'

const REST =
  '\n\nTheo đó, các xã ven sông tổ chức trực ban, chuẩn bị vật tư, phương tiện, phân công người canh gác từng đoạn đê xung yếu.'

table('an instrument that a page speaks of without its number', [
  [
    'as new, and who orders in it',
    `Giữ đê mùa lũ\n\nTrong kế hoạch vừa ban hành, UBND tỉnh An Giang yêu cầu các xã tuần tra đê điều.${REST}`,
    { type: 'Kế hoạch', issuer: 'UBND tỉnh An Giang' },
  ],
  [
    'with its day',
    `Giữ đê mùa lũ\n\nTại hướng dẫn ban hành ngày 5/6/2024, Sở Xây dựng giao các xã tuần tra đê điều.${REST}`,
    { type: 'Hướng dẫn', issuer: 'Sở Xây dựng', issuedOn: '2024-06-05' },
  ],
  [
    'by whom it has just been issued',
    `Giữ đê mùa lũ\n\nTheo kế hoạch vừa được UBND tỉnh ban hành, mỗi xã có một đội xung kích.${REST}`,
    { type: 'Kế hoạch', issuer: 'UBND tỉnh' },
  ],
  [
    'to whom it was sent',
    `Giữ đê mùa lũ\n\nTrong công điện gửi các địa phương, Chủ tịch UBND tỉnh yêu cầu tuần tra đê điều.${REST}`,
    { type: 'Công điện', issuer: 'Chủ tịch UBND tỉnh' },
  ],
  [
    'what it is about',
    `Giữ đê mùa lũ\n\nTại chỉ thị về quản lý đê điều, Chủ tịch UBND tỉnh yêu cầu các xã tuần tra.${REST}`,
    { type: 'Chỉ thị', issuer: 'Chủ tịch UBND tỉnh' },
  ],
  [
    'as the subject of its first sentence',
    `Giữ đê mùa lũ\n\nKế hoạch do UBND tỉnh ban hành nêu rõ các giải pháp giữ đê.${REST}`,
    { type: 'Kế hoạch', issuer: 'UBND tỉnh' },
  ],
  [
    'as the subject, in the passive',
    `Giữ đê mùa lũ\n\nChỉ thị về quản lý đê điều vừa được Chủ tịch UBND tỉnh ban hành.${REST}`,
    { type: 'Chỉ thị', issuer: 'Chủ tịch UBND tỉnh' },
  ],
  [
    'whose content the first sentence was',
    `UBND tỉnh yêu cầu các xã tuần tra đê. Đó là nội dung chỉ thị vừa được UBND tỉnh ban hành.${REST}`,
    { type: 'Chỉ thị', issuer: 'UBND tỉnh' },
  ],
  [
    'in which an order stands',
    `Giữ đê mùa lũ\n\nYêu cầu trên được nêu trong công văn của Sở Xây dựng về quản lý đê điều.${REST}`,
    { type: 'Công văn', issuer: 'Sở Xây dựng' },
  ],
  [
    'at the end of its order',
    `Giữ đê mùa lũ\n\nUBND tỉnh yêu cầu các xã tuần tra đê trong công văn ban hành ngày 5/6/2024.${REST}`,
    { type: 'Công văn', issuer: 'UBND tỉnh', issuedOn: '2024-06-05' },
  ],
  [
    'as known, after the order',
    `Giữ đê mùa lũ\n\nUBND tỉnh vừa chỉ đạo các xã tuần tra đê. Công văn nêu rõ, các xã chịu trách nhiệm.${REST}`,
    { type: 'Công văn', issuer: 'UBND tỉnh' },
  ],
  [
    'as this one, before the body that orders',
    `Theo chỉ thị này, đến nay toàn tỉnh có 40 đội xung kích. Chủ tịch UBND tỉnh yêu cầu các xã tuần tra đê.${REST}`,
    { type: 'Chỉ thị', issuer: 'Chủ tịch UBND tỉnh' },
  ],
  [
    'of which the page goes on to speak',
    `Giữ đê mùa lũ\n\nTheo kế hoạch của UBND tỉnh, mỗi xã có một đội xung kích.${REST}\n\nKế hoạch cũng nêu rõ kinh phí do ngân sách tỉnh cấp.`,
    { type: 'Kế hoạch', issuer: 'UBND tỉnh' },
  ],
  [
    'of a body that is named again',
    `Thông tin từ Sở Xây dựng cho biết, đơn vị này vừa ban hành hướng dẫn về quản lý đê điều.${REST}`,
    { type: 'Hướng dẫn', issuer: 'Sở Xây dựng' },
  ],
  [
    'with nothing behind it',
    `Nhằm giữ vững đê điều, UBND tỉnh vừa ban hành kế hoạch.${REST}`,
    { type: 'Kế hoạch', issuer: 'UBND tỉnh' },
  ],
  [
    'with the day behind its type',
    `UBND tỉnh vừa ban hành kế hoạch ngày 5/6/2024 về quản lý đê điều.${REST}`,
    { type: 'Kế hoạch', issuer: 'UBND tỉnh', issuedOn: '2024-06-05' },
  ],
])

const PLAIN = '\n\nCon đường mới đã hoàn thành trước mùa mưa, việc đi lại của người dân thuận tiện hơn.'

table('must find nothing: what a page only mentions', [
  [
    'what runs by plan',
    `Theo kế hoạch, lễ hội diễn ra từ ngày 5 đến 7/6. UBND tỉnh yêu cầu các xã giữ trật tự.${PLAIN}`,
    {},
    ['type', 'issuer'],
  ],
  [
    'what another has issued',
    `Huyện Tân Hà yêu cầu các xã thực hiện nghiêm chỉ thị của UBND tỉnh về quản lý đê điều.${PLAIN}`,
    {},
    ['type', 'issuer'],
  ],
  [
    'what has been carried out',
    `Huyện Tân Hà vận dụng chỉ thị của Tỉnh ủy vào thực tế. Chỉ thị đề ra 5 nhóm giải pháp, đến nay đã xong 3.${PLAIN}`,
    {},
    ['type', 'issuer'],
  ],
  [
    'what a farmer borrows by',
    `Ông Năm nuôi 200 con lợn. Theo nghị quyết của HĐND tỉnh về nông nghiệp, ông được vay vốn.${PLAIN}`,
    {},
    ['type', 'issuer'],
  ],
  [
    'how somebody concludes a meeting',
    `Chiều 5/6, Tỉnh ủy họp về đê điều. Kết luận hội nghị, đồng chí Bí thư Tỉnh ủy yêu cầu các xã tuần tra.${PLAIN}`,
    {},
    ['type', 'issuer'],
  ],
  [
    'what the head of a body is told to carry out',
    `Phó Chủ tịch UBND tỉnh giao Sở Xây dựng thực hiện Công điện số 18/CĐ-TTg ngày 9/5/2024. Theo Công điện, Thủ tướng Chính phủ yêu cầu các tỉnh tuần tra đê.${PLAIN}`,
    {},
    ['type', 'symbol'],
  ],
  [
    'what is still to come',
    `Các xã đang chờ kế hoạch của UBND tỉnh để tuần tra đê điều.${PLAIN}`,
    {},
    ['type', 'issuer'],
  ],
])
