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

table('a headline or a last line that names it', [
  [
    'the content of it',
    `Nội dung kế hoạch của UBND tỉnh về quản lý đê điều\n\nCụ thể, các xã tuần tra đê điều.${REST}`,
    { type: 'Kế hoạch', issuer: 'UBND tỉnh' },
  ],
  [
    'its whole text',
    `Toàn văn chỉ thị của Ban Thường vụ Tỉnh ủy về quản lý đê điều\n\nCác xã tuần tra đê điều.${REST}`,
    { type: 'Chỉ thị', issuer: 'Ban Thường vụ Tỉnh ủy' },
  ],
  [
    'what it does, without about',
    `UBND tỉnh ra chỉ thị siết chặt quản lý đê điều\n\nTheo đó, các xã tuần tra đê điều.${REST}`,
    { type: 'Chỉ thị', issuer: 'UBND tỉnh' },
  ],
  [
    'the body and a colon',
    `UBND tỉnh: Ban hành kế hoạch về quản lý đê điều\n\nTheo đó, các xã tuần tra đê điều.${REST}`,
    { type: 'Kế hoạch', issuer: 'UBND tỉnh' },
  ],
  [
    'its number and day',
    `Công văn 12/UBND-NN ngày 05/6/2024 của UBND tỉnh về quản lý đê điều\n\nCác xã tuần tra đê.${REST}`,
    { type: 'Công văn', symbol: '12/UBND-NN', issuer: 'UBND tỉnh', issuedOn: '2024-06-05' },
  ],
  [
    'its source',
    `Giữ đê mùa lũ\n\nUBND tỉnh yêu cầu các xã tuần tra đê.${REST}\n\nNguồn: Công văn số 12/UBND-NN ngày 05/6/2024 của UBND tỉnh`,
    { type: 'Công văn', symbol: '12/UBND-NN', issuedOn: '2024-06-05' },
  ],
  [
    'where it can be read',
    `Giữ đê mùa lũ\n\nUBND tỉnh yêu cầu các xã tuần tra đê.${REST}\n\nXem chi tiết Kế hoạch số 12/KH-UBND của UBND tỉnh tại đây.`,
    { type: 'Kế hoạch', symbol: '12/KH-UBND' },
  ],
  [
    'what others must do by it, below the first paragraph',
    `Giữ đê mùa lũ\n\nMùa mưa năm nay đến sớm, nước lên nhanh, nhiều đoạn đê ở các xã ven sông đã sạt lở và có nguy cơ bị tràn trong những ngày tới.\n\nTheo Kế hoạch số 12/KH-UBND ngày 05/6/2024 của UBND tỉnh, các xã phải tuần tra đê.${REST}`,
    { type: 'Kế hoạch', symbol: '12/KH-UBND', issuer: 'UBND tỉnh', issuedOn: '2024-06-05' },
  ],
  [
    'unchanged: what has been done by it, below the first paragraph',
    `Giữ đê mùa lũ\n\nMùa mưa năm nay đến sớm, nước lên nhanh, nhiều đoạn đê ở các xã ven sông đã sạt lở và có nguy cơ bị tràn trong những ngày tới.\n\nTheo Kế hoạch số 12/KH-UBND ngày 05/6/2024 của UBND tỉnh, các xã đã phải tuần tra đê suốt tháng.${PLAIN}`,
    {},
    ['type', 'symbol'],
  ],
  [
    'unchanged: where more can be read',
    `Giữ đê mùa lũ\n\nCác xã tuần tra đê.${REST}\n\nXem thêm: Kế hoạch số 12/KH-UBND của UBND tỉnh`,
    {},
    ['type', 'symbol'],
  ],
])

table('what was concluded, reported, adopted', [
  [
    'a notice of conclusions as the subject',
    `(TTXVN) - Thông báo kết luận của Chủ tịch UBND tỉnh nêu rõ: các xã phải tuần tra đê.${REST}`,
    { type: 'Thông báo', issuer: 'Chủ tịch UBND tỉnh' },
  ],
  [
    'a notice of conclusions with its number',
    `Theo Thông báo kết luận số 12/TB-UBND ngày 05/6/2024 của UBND tỉnh, các xã phải tuần tra đê.${REST}`,
    { type: 'Thông báo', symbol: '12/TB-UBND', issuer: 'UBND tỉnh', issuedOn: '2024-06-05' },
  ],
  [
    'a conclusion in a notice',
    `Phó Chủ tịch UBND tỉnh Lê Văn An vừa có kết luận chỉ đạo tại Thông báo số 12/TB-UBND ngày 05/6/2024 về đê điều.${REST}`,
    { type: 'Thông báo', symbol: '12/TB-UBND', issuedOn: '2024-06-05' },
  ],
  [
    'one of whose points the first sentence is',
    `Giữ đê mùa lũ\n\nTuần tra đê điều là một trong những nội dung kết luận của Ban Thường vụ Tỉnh ủy tại buổi làm việc với Huyện ủy Tân Hà.${REST}`,
    { type: 'Kết luận', issuer: 'Ban Thường vụ Tỉnh ủy' },
  ],
  [
    'a resolution of the monthly session of the Government',
    `Giữ đê mùa lũ\n\nTại nghị quyết phiên họp Chính phủ thường kỳ tháng 5/2024, Chính phủ yêu cầu các tỉnh tuần tra đê.${REST}`,
    { type: 'Nghị quyết', issuer: 'Chính phủ' },
  ],
  [
    'a report that has been sent',
    `Giữ đê mùa lũ\n\nTrong báo cáo vừa gửi Quốc hội, Bộ Xây dựng cho biết các tỉnh đã tuần tra đê.${REST}`,
    { type: 'Báo cáo', issuer: 'Bộ Xây dựng' },
  ],
  [
    'a vote under another headline',
    `Giữ đê mùa lũ\n\nChiều 5/6/2024, HĐND tỉnh thông qua Nghị quyết về quản lý đê điều.${REST}`,
    { type: 'Nghị quyết', issuer: 'HĐND tỉnh', issuedOn: '2024-06-05' },
  ],
  [
    'unchanged: a report as a source',
    `Theo báo cáo của Sở Y tế, toàn tỉnh có 200 ca bệnh. Báo cáo tại hội nghị, lãnh đạo Sở đề nghị các xã phòng dịch.${PLAIN}`,
    {},
    ['type', 'issuer'],
  ],
  [
    'unchanged: a case that is opened',
    `Tin từ Công an tỉnh cho biết, đơn vị vừa ra quyết định khởi tố vụ án.${PLAIN}`,
    {},
    ['type', 'issuer'],
  ],
  [
    'unchanged: what is an aim in a resolution',
    `Du lịch là mục tiêu của nghị quyết Đảng bộ huyện Tân Hà; các xã đang trồng hoa.${PLAIN}`,
    {},
    ['type', 'issuer'],
  ],
])

table('who has issued it', [
  [
    'by the head, who signed it',
    `Tại quyết định do Phó Thủ tướng Lê Hồng Hải ký mới đây, Thủ tướng giao Bộ Xây dựng chủ trì giữ đê.${REST}`,
    { type: 'Quyết định', issuer: 'Thủ tướng', signer: 'Lê Hồng Hải' },
  ],
  [
    'a province, by the body that orders for it',
    `Gia Lai: Ban hành chỉ thị về phòng cháy rừng\n\nChủ tịch UBND tỉnh yêu cầu các huyện tuần tra rừng.${REST}`,
    { type: 'Chỉ thị', issuer: 'Chủ tịch UBND tỉnh' },
  ],
  [
    'a province, by its body',
    `Hà Nội ban hành kế hoạch phòng dịch\n\nKế hoạch của UBND TP Hà Nội đặt mục tiêu tiêm hết đàn lợn.${REST}`,
    { type: 'Kế hoạch', issuer: 'UBND TP Hà Nội' },
  ],
  [
    'by a paper that gives notice of conclusions',
    `Văn phòng Chính phủ vừa có văn bản thông báo ý kiến kết luận của Phó Thủ tướng Lê Hồng Hải về giá đất.${REST}`,
    { type: 'Thông báo', issuer: 'Văn phòng Chính phủ' },
  ],
  [
    'by what its author does as follows',
    `Thực hiện Công văn số 12/UBND-NN ngày 05/6/2024 của UBND tỉnh, Sở Xây dựng đã kiểm tra đê. Sở Xây dựng báo cáo và đề xuất như sau:\n\nI. KẾT QUẢ\n\n1. Sở đã kiểm tra 20 km đê.`,
    { type: 'Báo cáo', issuer: 'Sở Xây dựng' },
  ],
  [
    'the congress that a dispatch names once',
    `(TTXVN) Đại hội đại biểu Đảng bộ tỉnh Gia Lai lần thứ I, nhiệm kỳ 2025-2030 đã thông qua Nghị quyết Đại hội, nhất trí mục tiêu. Nghị quyết Đại hội xác định mục tiêu chung.${REST}`,
    { type: 'Nghị quyết', issuer: 'Đại hội đại biểu Đảng bộ tỉnh Gia Lai' },
  ],
  [
    'unchanged: what a meeting hears',
    `Tại hội nghị, Sở Xây dựng báo cáo kết quả kiểm tra đê điều và các đại biểu thảo luận.${PLAIN}`,
    {},
    ['type', 'issuer'],
  ],
])

table('slips and names between', [
  [
    'a full stop for a comma',
    `Giữ đê mùa lũ\n\nTại nghị quyết phiên họp Chính phủ tháng 10/2016. Chính phủ yêu cầu các tỉnh tuần tra đê.${REST}`,
    { type: 'Nghị quyết', issuer: 'Chính phủ' },
  ],
  [
    'the name of who concluded',
    `Giữ đê mùa lũ\n\nThông báo kết luận của Phó Thủ tướng Lê Hồng Hải đánh giá, các tỉnh đã giữ được đê.${REST}`,
    { type: 'Thông báo', issuer: 'Phó Thủ tướng' },
  ],
  [
    'unchanged: who orders in the next sentence but one',
    `Lễ hội diễn ra theo kế hoạch mới nhất. Người dân vui mừng. Hôm qua, UBND tỉnh yêu cầu các xã giữ trật tự.${PLAIN}`,
    {},
    ['type', 'issuer'],
  ],
])
