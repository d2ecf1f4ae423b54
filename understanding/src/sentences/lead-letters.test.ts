import { describe, expect, it } from 'vitest'
import { read } from '../index.ts'

/** Lead, co-ordination and deadline of the last sentence. */
function roles(text: string): readonly [string, string, string] {
  const sentence = read(text).sentences.at(-1)
  if (!sentence) throw new Error('nothing was read')
  const quote = (spans: typeof sentence.lead): string =>
    spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' + ')
  const { deadline } = sentence
  return [
    quote(sentence.lead),
    quote(sentence.coordinate),
    deadline ? text.slice(deadline.start, deadline.end) : '',
  ]
}

/** A page of a newspaper before the sentence that is asked about. */
const TALE =
  'Ngày 4/5/2023, Chủ tịch UBND tỉnh kiểm tra tiến độ đường vành đai. Nhiều gói thầu chậm tiến độ.\n\nChủ tịch UBND tỉnh yêu cầu Ban Quản lý dự án giao thông tỉnh tập trung nhân lực, máy móc.\n\n'
const UNDER_TASKS = 'THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh\n\nI. NHIỆM VỤ\n'

describe('bodies that only letters name', () => {
  it.each<readonly [string, string, string]>([
    ['1. Giao Vụ DTTT\n- Tiếp tục theo dõi sát số thu của các địa phương.', 'Vụ DTTT', ''],
    ['1. Vụ TTKT:\n- Rà soát kế hoạch thanh tra năm 2025.', 'Vụ TTKT', ''],
    [
      '1. Giao Vụ KK chủ trì, phối hợp với Vụ CS, Cục CNTT và các đơn vị liên quan hướng dẫn kê khai.',
      'Vụ KK',
      'Vụ CS + Cục CNTT + các đơn vị liên quan',
    ],
    [
      '1. Tổng Công ty Điện lực miền Bắc, VNPT, Viettel An Bình bảo đảm điện, thông tin liên lạc.',
      'Tổng Công ty Điện lực miền Bắc + VNPT + Viettel An Bình',
      '',
    ],
    [
      '1. Yêu cầu Công ty Cổ phần Môi trường và Đô thị An Bình (chủ đầu tư), Ban Quản lý dự án tỉnh tăng cường giám sát nhà thầu.',
      'Công ty Cổ phần Môi trường và Đô thị An Bình + Ban Quản lý dự án tỉnh',
      '',
    ],
    [
      '1. Yêu cầu Công ty Điện lực An Bình và UBND huyện kiểm tra lưới điện.',
      'Công ty Điện lực An Bình + UBND huyện',
      '',
    ],
    [
      '1. Thủ trưởng các cơ quan, ban, ngành đoàn thể cấp tỉnh, Chủ tịch UBND các huyện chỉ đạo tuyên truyền.',
      'Thủ trưởng các cơ quan, ban, ngành + Chủ tịch UBND các huyện',
      '',
    ],
  ])('%s', (text, lead, coordinate) => {
    expect(roles(UNDER_TASKS + text).slice(0, 2)).toEqual([lead, coordinate])
  })
})

describe('those who were named before, joined to or set off from what was told', () => {
  it.each<readonly [string, string]>([
    ['Đơn vị này phải báo cáo tiến độ hằng tuần.', 'Đơn vị này'],
    ['Hai đơn vị trên phải hoàn thành bồi thường trong tháng 6.', 'Hai đơn vị trên'],
    ['Tương tự, UBND huyện Lương Sơn cần bàn giao mặt bằng trước 30/9.', 'UBND huyện Lương Sơn'],
    [
      'Còn Sở Giao thông vận tải phải kiểm tra các mẫu đá trước khi đưa vào sử dụng.',
      'Sở Giao thông vận tải',
    ],
    ['Đến hết quý II, chủ đầu tư phải di dời xong hạ tầng kỹ thuật.', 'chủ đầu tư'],
    ['Những tháng cuối năm, huyện tập trung tháo gỡ vướng mắc.', 'huyện'],
    ['Chủ tịch UBND tỉnh nhấn mạnh tỉnh cần tiếp tục cải cách hành chính.', 'tỉnh'],
    [
      'UBND tỉnh giao trách nhiệm cho các cơ quan, đơn vị thực hiện các việc sau: Trạm Chăn nuôi và Thú y huyện phối hợp với các xã tiêm phòng.',
      'Trạm Chăn nuôi và Thú y huyện',
    ],
  ])('%s', (sentence, expected) => {
    expect(roles(TALE + sentence)[0]).toBe(expected)
  })

  it('but not those above all others, who only say what they hold', () => {
    const text =
      'Sắp xếp cán bộ sau hợp nhất\n\nTheo kết luận ngày 25/5, Bộ Chính trị nghiêm cấm can thiệp vào việc sắp xếp nhân sự và yêu cầu xử lý nghiêm vi phạm.'
    expect(roles(text)[0]).toBe('')
  })
})

/** A visit to a province, before the sentence that is asked about. */
const VISIT =
  'Thủ tướng làm việc với Ban Thường vụ Tỉnh ủy\n\nSáng 6/2, Thủ tướng Chính phủ làm việc với Ban Thường vụ Tỉnh ủy Hà Giang.\n\n'

describe('a place that is told', () => {
  it.each<readonly [string, string]>([
    ['Thủ tướng đề nghị tỉnh tiếp tục đẩy mạnh cải cách hành chính.', 'tỉnh'],
    [
      'Thủ tướng đề nghị tỉnh tiếp tục đẩy mạnh cải cách hành chính. Chú trọng phát triển du lịch cộng đồng.',
      'tỉnh',
    ],
    ['Thủ tướng nhấn mạnh, Hà Giang cần phát huy lợi thế về kinh tế cửa khẩu.', 'Hà Giang'],
    ['Đồng thời, Hà Giang phải rà soát, sắp xếp dân cư vùng có nguy cơ sạt lở.', 'Hà Giang'],
    ['Bí thư Tỉnh ủy yêu cầu xã tập trung hoàn thành tiêu chí môi trường trước ngày 30/9.', 'xã'],
    ['Bí thư Tỉnh ủy cũng lưu ý huyện cần quan tâm giữ gìn bản sắc văn hóa.', 'huyện'],
    ['UBND tỉnh yêu cầu huyện, thị xã rà soát hộ dân trong vùng sạt lở.', 'huyện, thị xã'],
    [
      'Bí thư Tỉnh ủy nhấn mạnh, cán bộ, nhân dân xã An Bình cần tiếp tục xây dựng nông thôn mới.',
      'cán bộ, nhân dân xã An Bình',
    ],
    [
      'Kết luận hội nghị, Bí thư Tỉnh ủy khẳng định quyết tâm của tỉnh. Đồng chí đề nghị, các đảng ủy trực thuộc tiếp tục quán triệt nghị quyết. Chú trọng thực hiện những nhiệm vụ trọng tâm.',
      'các đảng ủy trực thuộc',
    ],
    [
      'Năm 2021, Chính phủ sẽ tiếp tục đề cao kỷ cương, yêu cầu từng bộ, ngành, địa phương tập trung thực hiện “mục tiêu kép”.',
      'từng bộ, ngành, địa phương',
    ],
    // Who is no place, or does not do it.
    ['Thủ tướng đề nghị xã hội hóa công tác đào tạo nghề.', ''],
    ['Chủ tịch UBND tỉnh yêu cầu Sở Y tế phân công cán bộ hỗ trợ xã.', 'Sở Y tế'],
  ])('%s', (sentence, expected) => expect(roles(VISIT + sentence)[0]).toBe(expected))

  it('does not take those for told whom their own body sends', () => {
    const text =
      'THÔNG BÁO\n\nI. NHIỆM VỤ\n1. Các sở sau khi bàn giao nhiệm vụ tiếp tục phân công cán bộ tích cực hỗ trợ đơn vị tiếp nhận.'
    expect(roles(text)[0]).toBe('Các sở')
  })
})

describe('who stands in a row that does not act, or is asked by those who do', () => {
  const listed = 'UBND tỉnh yêu cầu các sở, ngành, UBND các huyện thực hiện các nhiệm vụ sau:\n'
  it.each<readonly [string, string]>([
    [
      `${listed}1. Trong năm 2026, lập danh sách gửi về Sở Nội vụ, Sở Tài chính thẩm định trước ngày 15/3.`,
      'các sở, ngành + UBND các huyện',
    ],
    [`${listed}2. Yêu cầu người dân không ra khỏi nhà khi bão đổ bộ.`, 'các sở, ngành + UBND các huyện'],
    [`${listed}2. Yêu cầu UBND các xã trực 24/24 giờ.`, 'UBND các xã'],
    [
      'CÔNG VĂN\nVề bão\n\nUBND tỉnh yêu cầu:\n2. Yêu cầu người dân không ra khỏi nhà khi bão đổ bộ.',
      'người dân',
    ],
    [
      'CÔNG VĂN\nVề bão\n\nUBND tỉnh yêu cầu UBND các huyện, các đơn vị quản lý hồ chứa thủy điện, thủy lợi và các đơn vị có liên quan chủ động ứng phó với bão.',
      'UBND các huyện + các đơn vị quản lý hồ chứa thủy điện, thủy lợi + các đơn vị có liên quan',
    ],
    [
      'THÔNG BÁO\n\nI. NHIỆM VỤ\n1. Sở Y tế, Báo Bà Rịa- Vũng Tàu, Đài Phát thanh - Truyền hình tỉnh: khẩn trương tuyên truyền.',
      'Sở Y tế + Báo Bà Rịa + Đài Phát thanh - Truyền hình tỉnh',
    ],
  ])('%s', (text, expected) => expect(roles(text)[0]).toBe(expected))
})

describe('who is meant, whatever the form of the order', () => {
  it.each<readonly [string, string]>([
    ['3. Ủy quyền cho Sở Tài chính ký văn bản gửi Bộ Tài chính trước ngày 20/7.', 'Sở Tài chính'],
    [
      '6. Việc rà soát quỹ đất thuộc trách nhiệm của Sở Tài nguyên và Môi trường, hoàn thành trong tháng 8.',
      'Sở Tài nguyên và Môi trường',
    ],
    [
      '12. Chấp thuận đề nghị tại Tờ trình số 45/TTr-UBND; UBND huyện chịu trách nhiệm về tính chính xác của số liệu.',
      'UBND huyện',
    ],
    [
      '14. Các đồng chí Phó Chủ tịch UBND tỉnh theo lĩnh vực phụ trách trực tiếp chỉ đạo các sở, ngành.',
      'Phó Chủ tịch UBND tỉnh',
    ],
    [
      '20. Yêu cầu Tổng Giám đốc Công ty Cổ phần Cấp nước An Bình khắc phục sự cố.',
      'Tổng Giám đốc Công ty Cổ phần Cấp nước An Bình',
    ],
    ['21. Đồng ý chủ trương đầu tư; giao Sở Xây dựng thẩm định.', 'Sở Xây dựng'],
  ])('%s', (text, expected) => expect(roles(UNDER_TASKS + text)[0]).toBe(expected))
})

describe('staff and people of a commune', () => {
  const meeting = 'Xã An Ninh họp giao ban\n\nSáng 2/6, UBND xã An Ninh họp giao ban tháng.\n\n'
  it.each<readonly [string, string]>([
    [
      'Chủ tịch UBND xã giao công chức Địa chính - Xây dựng rà soát các trường hợp lấn chiếm đất công.',
      'công chức Địa chính - Xây dựng',
    ],
    ['Chủ tịch UBND xã yêu cầu trưởng các thôn lập danh sách hộ chưa nộp quỹ.', 'trưởng các thôn'],
    ['Chủ tịch UBND xã yêu cầu cán bộ thú y xã tiêm phòng đàn gia súc đúng lịch.', 'cán bộ thú y xã'],
    [
      'Chủ tịch UBND huyện yêu cầu chủ đầu tư, tư vấn giám sát bảo đảm chất lượng công trình.',
      'chủ đầu tư + tư vấn giám sát',
    ],
    ['Đối với các thôn, Bí thư Đảng ủy yêu cầu tổng vệ sinh môi trường.', 'các thôn'],
    [
      'Chủ tịch UBND xã chỉ đạo bộ phận chuyên môn giải quyết dứt điểm các vụ tranh chấp đất đai.',
      'bộ phận chuyên môn',
    ],
    ['Bí thư Tỉnh ủy yêu cầu mỗi ngành, mỗi cấp xác định rõ việc của mình.', 'mỗi ngành + mỗi cấp'],
    [
      'UBND tỉnh yêu cầu chủ tàu, thuyền trưởng bật thiết bị giám sát hành trình 24/24 giờ.',
      'chủ tàu + thuyền trưởng',
    ],
    [
      'UBND tỉnh yêu cầu các bộ phận và đề nghị các hội, đoàn thể tham gia dọn vệ sinh.',
      'các bộ phận + các hội, đoàn thể',
    ],
  ])('%s', (sentence, expected) => expect(roles(meeting + sentence)[0]).toBe(expected))
})

describe('who is to know, whom those who do it ask', () => {
  it.each<readonly [string, string]>([
    [
      'CÔNG VĂN\nV/v thuế\n\nTrong quá trình thực hiện phải kê khai đúng quy định.\n\nBộ Tài chính hướng dẫn các Cục Thuế để biết và thực hiện theo quy định của pháp luật.',
      'các Cục Thuế',
    ],
    [
      'UBND tỉnh yêu cầu các sở, ngành thực hiện các nhiệm vụ sau:\n1. Phân tích hồ sơ trước khi kiểm tra; yêu cầu người nộp thuế cung cấp tài liệu.',
      'các sở, ngành',
    ],
    [
      'UBND tỉnh yêu cầu các sở, ngành thực hiện các nhiệm vụ sau:\n1. Phân tích hồ sơ trước khi kiểm tra; yêu cầu UBND các huyện cung cấp tài liệu.',
      'UBND các huyện',
    ],
  ])('%s', (text, expected) => expect(roles(text)[0]).toBe(expected))
})

describe('a province that must, whatever opens the sentence', () => {
  it.each<readonly [string, string, string]>([
    [
      'Theo Thủ tướng, trong nuôi trồng thủy sản, Khánh Hòa cần quan tâm giữ sạch mặt nước các vịnh.',
      'Khánh Hòa',
      '',
    ],
    ['Tỉnh cần thực hiện việc cắm lại mốc giới rừng phòng hộ.', 'Tỉnh', ''],
    [
      'Phát biểu tại buổi làm việc, Chủ tịch nước yêu cầu tỉnh Cao Bằng phải quyết liệt hoàn thành các công trình giao thông.',
      'tỉnh Cao Bằng',
      '',
    ],
    [
      'Đồng chí lưu ý thời gian tới, tỉnh Vĩnh Phúc tiếp tục thực hiện việc cấp nước sạch.',
      'tỉnh Vĩnh Phúc',
      '',
    ],
    [
      'Theo Chủ tịch UBND tỉnh, quý I/2026 là thời điểm Tết, vì vậy các ngành, địa phương cần phối hợp kiểm soát chặt chẽ hàng giả.',
      'các ngành, địa phương',
      '',
    ],
    ['Chủ tịch Quốc hội nêu rõ, thời gian tới, Đắk Nông tiếp tục mở rộng vùng cà phê.', 'Đắk Nông', ''],
    [
      'Đặc biệt, đến cuối năm 2026, Bộ Xây dựng phải bảo đảm tất cả dự án được khởi công.',
      'Bộ Xây dựng',
      'đến cuối năm 2026',
    ],
  ])('%s', (sentence, lead, deadline) => {
    const [who, , due] = roles(VISIT + sentence)
    expect([read(VISIT + sentence).sentences.at(-1)?.label, who, due]).toEqual(['directive', lead, deadline])
  })

  it.each(['Khánh Hòa cần thêm 2.000 tỷ đồng để làm đường.', 'Lai Châu phải đối mặt với nhiều khó khăn.'])(
    'but not: %s',
    (sentence) => expect(read(VISIT + sentence).sentences.at(-1)?.label).not.toBe('directive'),
  )
})

describe('by when, besides', () => {
  it.each<readonly [string, string]>([
    ['1. UBND huyện bàn giao 100% mặt bằng từ nay đến hết tháng 8/2026.', 'từ nay đến hết tháng 8/2026'],
    ['1. Ngay trong quý II/2026, Sở Tài chính bố trí đủ vốn cho dự án.', 'trong quý II/2026'],
    ['1. Đến ngày 30/11/2026, các đơn vị phải quyết toán xong nguồn vốn.', 'Đến ngày 30/11/2026'],
    ['1. Từ nay đến 30/6, các nhà thầu tổ chức thi công ba ca.', 'Từ nay đến 30/6'],
    ['1. Yêu cầu trong tháng 11 các xã phải hoàn thành rà soát hộ nghèo.', 'trong tháng 11'],
    ['1. Công an tỉnh hoàn thành cấp căn cước trong 6 tháng đầu năm 2026.', 'trong 6 tháng đầu năm 2026'],
    ['1. Từ tháng 4 đến tháng 6/2026: Các chi bộ tổng kết, gửi báo cáo.', 'Từ tháng 4 đến tháng 6/2026'],
    [
      '1. UBND các xã tổ chức lễ phát động, thời gian từ ngày 15/4/2026 đến ngày 20/4/2026.',
      'từ ngày 15/4/2026 đến ngày 20/4/2026',
    ],
    ['1. UBND các xã treo cờ từ ngày 29/4/2026 đến ngày 02/5/2026.', ''],
    ['1. Yêu cầu Công ty Cấp nước khắc phục sự cố trong ngày 12/7.', 'ngày 12/7'],
    ['1. Khắc phục các điểm sạt lở xảy ra trong ngày 12/7.', ''],
    ['1. Điều chỉnh quy hoạch đến năm 2020 tầm nhìn 2025.', ''],
    [
      '1. Văn phòng gửi tài liệu cho đại biểu ít nhất trước 05 ngày làm việc khi khai mạc hội nghị.',
      'ít nhất trước 05 ngày làm việc khi khai mạc hội nghị',
    ],
  ])('%s', (text, expected) => expect(roles(UNDER_TASKS + text)[2]).toBe(expected))
})
