import { table } from './testing.ts'

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const BODY = '\n\nI. MỤC ĐÍCH\n1. Nâng cao hiệu quả phòng, chống thiên tai trên địa bàn.'

table('letterheads', [
  [
    'a column so narrow that each line has one word',
    `ỦY\nBAN\nNHÂN\nDÂN\nTỈNH\nHƯNG\nYÊN\n|\nCỘNG\nHÒA\nXÃ\nHỘI\nCHỦ\nNGHĨA\nVIỆT\nNAM\nĐộc\nlập\n-\nTự\ndo\n-\nHạnh\nphúc\n|\nSố:\n99/KH-UBND\n|\nHưng\nYên,\nngày\n02\ntháng\n6\nnăm\n2021\n|\nKẾ\nHOẠCH\nPHÒNG\nCHỐNG\nTHIÊN\nTAI${BODY}`,
    {
      type: 'Kế hoạch',
      symbol: '99/KH-UBND',
      issuedOn: '2021-06-02',
      issuer: 'Ủy ban nhân dân tỉnh Hưng Yên',
      place: 'Hưng Yên',
    },
  ],
  [
    'the dateline beside the second line of the name',
    `ĐẢNG BỘ TỈNH BẮC NINH ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY XÃ TIÊN DU Tiên Du, ngày 12 tháng 10 năm 2025\n*\nSố 33-KH/ĐU\n\nKẾ HOẠCH\ntổ chức học tập${BODY}`,
    { symbol: '33-KH/ĐU', issuedOn: '2025-10-12', issuer: 'Đảng ủy xã Tiên Du', place: 'Tiên Du' },
  ],
  [
    'the number beside the name, and the sign of a note',
    `(1)BỘ GIÁO DỤC VÀ ĐÀO TẠO Số: 26/CT-BGDĐT\n${MOTTO}\nHà Nội, ngày 08 tháng 8 năm 2017\nCHỈ THỊ\nVề nhiệm vụ năm học${BODY}`,
    { symbol: '26/CT-BGDĐT', issuer: 'Bộ Giáo dục và Đào tạo', issuedOn: '2017-08-08' },
  ],
  [
    'two columns over a subject of several lines and broken paragraphs',
    `UBND TỈNH BẮC NINH               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ Y TẾ                            Độc lập - Tự do - Hạnh phúc
Số: 912/SYT-NVY                 Bắc Ninh, ngày 12 tháng 8 năm 2024
V/v tiêm phòng dại cho
người dân các xã vùng
có ổ dịch

Kính gửi:
- Trung tâm Y tế các huyện.

Thời gian qua, số người bị chó cắn phải tiêm phòng tăng nhanh tại nhiều
địa bàn, Sở Y tế đề nghị các trung tâm dự trữ đủ vắc xin.`,
    {
      type: 'Công văn',
      symbol: '912/SYT-NVY',
      issuer: 'Sở Y tế tỉnh Bắc Ninh',
      issuedOn: '2024-08-12',
      place: 'Bắc Ninh',
    },
  ],
  [
    'a number that lost its sign',
    `UBND HUYỆN MƯỜNG LA\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO\n345/PGDĐT-CM\n${MOTTO}\nMường La, ngày 4 tháng 5 năm 2017\n\nV/v hướng dẫn kiểm tra học kỳ\n\nKính gửi: Hiệu trưởng các trường`,
    {
      type: 'Công văn',
      symbol: '345/PGDĐT-CM',
      issuer: 'Phòng Giáo dục và Đào tạo huyện Mường La',
      issuedOn: '2017-05-04',
    },
  ],
  [
    'a chairman on a line of his own',
    `CHỦ TỊCH\nỦY BAN NHÂN DÂN TỈNH SƠN LA\n${MOTTO}\nSố: 05/CĐ-CTUBND\nSơn La, ngày 4 tháng 9 năm 2025\n\nCÔNG ĐIỆN\nVề ứng phó bão số 5${BODY}`,
    { type: 'Công điện', issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Sơn La' },
  ],
  [
    'lines of a cell that a converter kept',
    `| UBND TỈNH SƠN LA<br>**SỞ Y TẾ** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |\n| --- | --- |\n| Số: 12/KH-SYT | *Sơn La, ngày 4 tháng 9 năm 2021* |\n\n**KẾ HOẠCH**\n\n**Năm 2021**${BODY}`,
    { issuer: 'Sở Y tế tỉnh Sơn La', symbol: '12/KH-SYT', issuedOn: '2021-09-04' },
  ],
  [
    'two departments together',
    `SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSỞ TÀI CHÍNH\nSố: 34/HD-GDĐT-TC\n${MOTTO}\nHòa Bình, ngày 4 tháng 5 năm 2015\n\nHƯỚNG DẪN LIÊN SỞ\nVề mức thu học phí${BODY}`,
    {
      type: 'Hướng dẫn liên sở',
      issuer: 'Sở Giáo dục và Đào tạo - Sở Tài chính',
      symbol: '34/HD-GDĐT-TC',
    },
  ],
  [
    'council, committee and front together',
    `HĐND - UBND - UBMTTQ\nTỈNH KON TUM\nSố: 01/QCPH-HĐND-UBND-UBMTTQ\n${MOTTO}\nKon Tum, ngày 4 tháng 5 năm 2017\n\nQUY CHẾ PHỐI HỢP\nCông tác${BODY}`,
    { issuer: 'HĐND - UBND - UBMTTQ tỉnh Kon Tum' },
  ],
  [
    'a sector of two words in a name that was broken',
    `UBND TỈNH SƠN LA\nSỞ LAO ĐỘNG - THƯƠNG BINH\nVÀ XÃ HỘI\nSố: 12/BC-SLĐTBXH\n${MOTTO}\nSơn La, ngày 4 tháng 9 năm 2021\n\nBÁO CÁO\nTình hình việc làm${BODY}`,
    { issuer: 'Sở Lao động - Thương binh và Xã hội tỉnh Sơn La' },
  ],
  [
    'a regulation without its decision',
    'QUY CHẾ\nHoạt động của Ban Chỉ đạo\n(Ban hành kèm theo Quyết định số 45/QĐ-UBND ngày 20/02/2023 của UBND tỉnh Sơn La)\n\nChương I\nNHỮNG QUY ĐỊNH CHUNG\nĐiều 1. Phạm vi',
    { type: 'Quy chế', issuer: 'UBND tỉnh Sơn La' },
    ['symbol', 'issuedOn'],
  ],
  [
    'a list without the word annex',
    'DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh Sơn La)\n\n1. Sở Y tế chủ trì.',
    { type: 'Kế hoạch', symbol: '12/KH-UBND', issuedOn: '2024-01-05', issuer: 'UBND tỉnh Sơn La' },
  ],
  [
    'a heading of a text is no list that is attached',
    'DANH MỤC NHIỆM VỤ\n\n1. Sở Y tế chủ trì rà soát (kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh Sơn La) và báo cáo.',
    {},
    ['issuer', 'symbol'],
  ],
  [
    'a stamp under the name, the hour before the day',
    `UBND TỈNH KON TUM\nHỎA TỐC\n${MOTTO}\nSố: 12/CĐ-UBND\nKon Tum, hồi 15 giờ 30 phút ngày 02 tháng 7 năm 2019\n\nCÔNG ĐIỆN\nVề ứng phó bão${BODY}`,
    { issuer: 'UBND tỉnh Kon Tum', issuedOn: '2019-07-02', symbol: '12/CĐ-UBND' },
  ],
  [
    'a body without a name of its own',
    `UBND TỈNH KON TUM\n${MOTTO}\nBAN DÂN TỘC\nSố: 45/BC-BDT\nKon Tum, ngày 02 tháng 7 năm 2019\n\nBÁO CÁO\nKết quả công tác dân tộc${BODY}`,
    { issuer: 'Ban Dân tộc tỉnh Kon Tum' },
  ],
  [
    'a group whose second line looks like the rest of the motto',
    `TẬP ĐOÀN ĐIỆN LỰC\nVIỆT NAM\n${MOTTO}\nSố: 55/CĐ-EVN\nHà Nội, ngày 02 tháng 7 năm 2019\n\nCÔNG ĐIỆN\nVề ứng phó bão${BODY}`,
    { issuer: 'Tập đoàn Điện lực Việt Nam' },
  ],
  [
    'a committee that the text writes with other capitals',
    `- 1 Luật Tổ chức Hội đồng nhân dân và Ủy ban Nhân dân 2003\nỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 260/QĐ-UBND | Thành phố Hồ Chí Minh, ngày 15 tháng 5 năm 2015 |\nQUYẾT ĐỊNH\nVề phương án ứng phó bão${BODY}`,
    { issuer: 'Ủy ban Nhân dân thành phố Hồ Chí Minh', symbol: '260/QĐ-UBND' },
  ],
  [
    'no territory behind who signs: that of the office that carries it out',
    'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.\n\nĐiều 3. Chánh Văn phòng Ủy ban nhân dân Thành phố, Giám đốc các Sở và Chủ tịch Ủy ban nhân dân các quận, huyện chịu trách nhiệm thi hành Quyết định này./.\n\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn An',
    { issuer: 'Ủy ban nhân dân Thành phố', signer: 'Lê Văn An' },
  ],
  [
    'no territory where the text names two levels to report to',
    'IV. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế theo dõi, báo cáo Ủy ban nhân dân xã để chỉ đạo.\n\n2. Phòng Văn hóa tổng hợp, báo cáo Ủy ban nhân dân tỉnh để chỉ đạo.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn An',
    { issuer: 'Ủy ban nhân dân', signer: 'Lê Văn An' },
  ],
  [
    'of what body the standing board is that signs',
    'V. TỔ CHỨC THỰC HIỆN\n\n1. Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam phường xây dựng kế hoạch giám sát.\n\n2. Đề nghị các tổ chức thành viên thực hiện nghiêm túc./.\n\nNơi nhận:\n- HĐND phường;\n- Lưu: VT.\n\nTM. BAN THƯỜNG TRỰC\nCHỦ TỊCH\n\nPhạm Thị An',
    { issuer: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam phường' },
  ],
  [
    'a name whose first mention a line end breaks',
    'Điều 2. Các sở, ngành trình Ủy ban\nnhân dân thành phố xem\nxét, chỉ đạo kịp thời./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn An',
    { issuer: 'Ủy ban nhân dân thành phố' },
  ],
  [
    'of what committee the bureau is that signs',
    '2. Thực hiện Kết luận của Ban Thường vụ Tỉnh ủy, các chi bộ đã họp.\n\n3. Ban Thường vụ Đảng ủy yêu cầu: Chi bộ thôn Suối Giếng khắc phục triệt để những hạn chế.\n\nNơi nhận:\n- Các chi bộ;\n- Lưu VP.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLê Văn An',
    { issuer: 'Ban Thường vụ Đảng ủy' },
  ],
  [
    'a last sentence that names the type, what it is about and whose it is',
    'II. NHIỆM VỤ\n\n1. Phòng Nội vụ tham mưu kiểm tra việc chấp hành kỷ luật.\n\nTrên đây là Kế hoạch cải cách hành chính năm 2024 của Sở Nội vụ, yêu cầu các phòng triển khai thực hiện./.\n\nNơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrần Văn Bình',
    { type: 'Kế hoạch', issuer: 'Sở Nội vụ' },
  ],
])
