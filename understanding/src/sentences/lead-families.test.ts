import { describe, expect, it } from 'vitest'
import { read } from '../index.ts'

/** The leads of the last sentence. */
function leads(text: string): string {
  const sentence = read(text).sentences.at(-1)
  if (!sentence) throw new Error('nothing was read')
  return sentence.lead.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' + ')
}

/** A page of a newspaper before the sentence that is asked about. */
const TALE =
  'Ngày 12/3/2023, UBND tỉnh tổ chức hội nghị giao ban. Đồng chí Lê Văn An, Chủ tịch UBND tỉnh chủ trì hội nghị.\n\n'

describe('who is urged after a sign, or after what it is about', () => {
  it.each<readonly [string, string]>([
    [
      'Bí thư Tỉnh ủy nhấn mạnh, các cấp ủy, chính quyền phải coi đây là việc trọng tâm.',
      'các cấp ủy, chính quyền',
    ],
    [
      'Thủ tướng nêu rõ, các bộ, ngành, địa phương phải xác định rõ trách nhiệm.',
      'các bộ, ngành, địa phương',
    ],
    ['Chủ tịch UBND tỉnh yêu cầu, thời gian tới, các sở, ngành tập trung gỡ khó.', 'các sở, ngành'],
    ['Chủ tịch UBND tỉnh đề nghị trong thời gian tới, các đơn vị tiếp tục phối hợp chặt chẽ.', 'các đơn vị'],
    [
      'Cũng theo lãnh đạo huyện, Công an huyện và các lực lượng chức năng cần tăng cường tuần tra.',
      'Công an huyện + các lực lượng chức năng',
    ],
    ['Đặc biệt, sau cơn bão, các địa phương cần chủ động phương án khắc phục.', 'các địa phương'],
    ['Chủ tịch UBND tỉnh chỉ đạo: “Sở Xây dựng khẩn trương khắc phục sạt lở”.', 'Sở Xây dựng'],
    [
      'Văn phòng kính đề nghị Phó Chủ tịch có ý kiến chỉ đạo với nội dung như sau: "Giao Sở Tài chính kiểm tra, xem xét nội dung đề nghị của Công ty".',
      'Sở Tài chính',
    ],
    ['Đồng chí yêu cầu, trong những tháng cuối năm, phường cần gỡ vướng cho dân.', 'phường'],
  ])('%s', (sentence, expected) => {
    expect(leads(TALE + sentence)).toBe(expected)
  })

  it.each<readonly [string, string]>([
    ['Chủ tịch UBND tỉnh yêu cầu Sở Y tế hướng dẫn, các huyện tiêm phòng trước 15/6.', 'Sở Y tế'],
    [
      'Phát biểu chỉ đạo, đồng chí Bí thư Tỉnh ủy yêu cầu lãnh đạo Sở Y tế quan tâm bồi dưỡng cán bộ.',
      'Sở Y tế',
    ],
    ['Phó Chủ tịch UBND tỉnh Lê Thị Bình nhấn mạnh, việc sắp xếp phải hoàn thành trước ngày 30/6.', ''],
    ['Theo yêu cầu, Sở Nội vụ tiếp tục rà soát biên chế của các phường.', 'Sở Nội vụ'],
  ])('but: %s', (sentence, expected) => {
    expect(leads(TALE + sentence)).toBe(expected)
  })
})

describe('for whom a sentence is', () => {
  it.each<readonly [string, string]>([
    [
      'Riêng Sở Y tế, Sở Tài chính, Chủ tịch UBND tỉnh yêu cầu khẩn trương hoàn thành hồ sơ.',
      'Sở Y tế + Sở Tài chính',
    ],
    [
      'Riêng đối với huyện Ba Bể, Chủ tịch UBND tỉnh yêu cầu hoàn thành cấp giấy trước ngày 31/12.',
      'huyện Ba Bể',
    ],
    ['Với ngành giáo dục, cần chuẩn bị tốt các điều kiện cho năm học mới.', 'ngành giáo dục'],
  ])('%s', (sentence, expected) => {
    expect(leads(TALE + sentence)).toBe(expected)
  })
})

describe('those who are told, whatever they are called', () => {
  it.each<readonly [string, string]>([
    ['Phó Bí thư Huyện ủy đề nghị lãnh đạo xã tập trung giải quyết các kiến nghị của cử tri.', 'lãnh đạo xã'],
    ['Sở Y tế yêu cầu 100% các cơ sở tiêm chủng phải nhập dữ liệu đầy đủ.', '100% các cơ sở tiêm chủng'],
    [
      'Chủ tịch UBND tỉnh yêu cầu TP. Tam Kỳ, H. Núi Thành khẩn trương bàn giao mặt bằng.',
      'TP. Tam Kỳ + H. Núi Thành',
    ],
    [
      'Chủ tịch UBND tỉnh yêu cầu các huyện An Sơn, An Hải và TX An Khê nghiêm túc lập dự toán.',
      'các huyện An Sơn, An Hải + TX An Khê',
    ],
    ['Đồng chí cũng lưu ý các nhà thầu bảo đảm an toàn lao động.', 'các nhà thầu'],
    [
      'UBND tỉnh cũng nghiêm cấm các tổ chức, cá nhân khai thác cát trái phép trên sông.',
      'các tổ chức, cá nhân',
    ],
    [
      'UBND thành phố giao Phòng Kinh tế lập kế hoạch chỉnh trang chợ; các phường ra quân xử lý vi phạm.',
      'Phòng Kinh tế + các phường',
    ],
    [
      'Địa bàn nào để xảy ra vi phạm thì Chủ tịch UBND cấp huyện phải chịu trách nhiệm trước tỉnh.',
      'Chủ tịch UBND cấp huyện',
    ],
    [
      'UBND tỉnh yêu cầu các huyện rà soát các khu dân cư. Sở Y tế chỉ đạo các cơ quan trực thuộc chuẩn bị thuốc.',
      'Sở Y tế',
    ],
    ['(Baotinh.vn) - Sở Tài chính được giao chủ trì hoàn thiện Đề án trong quý III.', 'Sở Tài chính'],
    [
      'Chủ tịch UBND huyện giao Xí nghiệp Thủy nông An Phú khẩn trương nạo vét kênh mương.',
      'Xí nghiệp Thủy nông An Phú',
    ],
    [
      'Lãnh đạo tỉnh yêu cầu thuyền trưởng, các thuyền viên phải tuân thủ chỉ đạo của chính quyền.',
      'thuyền trưởng + các thuyền viên',
    ],
    [
      'Chủ tịch UBND tỉnh yêu cầu các sở ban ngành các địa phương triển khai các giải pháp cụ thể.',
      'các sở ban ngành + các địa phương',
    ],
    [
      'date 2022-09 Công an tỉnh, Bộ CHQS tỉnh chỉ đạo các đơn vị trực thuộc sẵn sàng lực lượng, phương tiện.',
      'Công an tỉnh + Bộ CHQS tỉnh',
    ],
    [
      'Chủ tịch UBND tỉnh yêu cầu Thủ trưởng các sở; các cơ quan, tổ chức Trung ương được tổ chức theo ngành dọc tại tỉnh; Chủ tịch UBND các huyện rà soát kho lưu trữ.',
      'Thủ trưởng các sở + các cơ quan, tổ chức Trung ương + Chủ tịch UBND các huyện',
    ],
    // What is left to others: the place in the name of one body, what is told of by another.
    ['UBND tỉnh giao Chủ tịch UBND huyện An Sơn và TP An Bình kiểm tra đê.', 'Chủ tịch UBND huyện An Sơn'],
    ['UBND tỉnh yêu cầu các sở rà soát việc khuyến khích doanh nghiệp đầu tư vào nông nghiệp.', 'các sở'],
  ])('%s', (sentence, expected) => {
    expect(leads(TALE + sentence)).toBe(expected)
  })
})

describe('who has what stands below or behind', () => {
  it.each<readonly [string, string]>([
    [
      'UBND tỉnh yêu cầu Sở Y tế hướng dẫn xử lý nguồn nước.\n\nNhiệm vụ tổng hợp, tham mưu phân bổ hàng cứu trợ do Ủy ban MTTQ tỉnh đảm nhiệm.',
      'Ủy ban MTTQ tỉnh',
    ],
    [
      '1. Chủ chương trình có trách nhiệm:\na) Hoàn thiện Báo cáo đề xuất chủ trương đầu tư, trình Thủ tướng Chính phủ.',
      'Chủ chương trình',
    ],
    [
      'Chủ tịch UBND tỉnh yêu cầu:\n1. Sở Nông nghiệp và Môi trường trực phòng cháy rừng. Chỉ đạo lực lượng kiểm lâm các cấp thường xuyên tuần tra.',
      'Sở Nông nghiệp và Môi trường',
    ],
    [
      '2. Thủ tướng Chính phủ thành lập Hội đồng liên ngành hoặc giao Bộ Tài chính chủ trì thẩm định Báo cáo.',
      'Thủ tướng Chính phủ',
    ],
    [
      'UBND tỉnh yêu cầu các sở thực hiện nghiêm. Chỉ đạo Phòng Y tế kiểm tra các bếp ăn tập thể.',
      'Phòng Y tế',
    ],
  ])('%s', (text, expected) => {
    expect(leads(text)).toBe(expected)
  })
})

describe('the headline of a page that tells of orders', () => {
  it.each<readonly [string, string]>([
    [
      'An Phú yêu cầu 100% cơ sở lưu trú phải có lối thoát nạn\n\nNgày 12/3/2023, UBND huyện An Phú họp giao ban. Chủ tịch UBND huyện yêu cầu tổng kiểm tra các cơ sở có nguy cơ cháy cao.',
      '',
    ],
    [
      'Bí thư An Phú: Đừng để dân chờ\n\nNgày 12/3/2023, Huyện ủy An Phú họp giao ban. Chủ tịch UBND huyện yêu cầu Phòng Y tế kiểm tra chợ.',
      'Phòng Y tế',
    ],
  ])('%s', (text, expected) => {
    expect(leads(text)).toBe(expected)
  })
})

describe('who leads and who helps in the cell of a table', () => {
  it.each<readonly [string, string, string]>([
    ['Sở Tài chính (chủ trì), các phòng, ban', 'Sở Tài chính', 'các phòng, ban'],
    ['Chủ trì: Sở Tài chính; phối hợp: Kho bạc Nhà nước tỉnh', 'Sở Tài chính', 'Kho bạc Nhà nước tỉnh'],
    ['Báo tỉnh, Đài PTTH tỉnh; các sở, ngành', 'Báo tỉnh + Đài PTTH tỉnh + các sở, ngành', ''],
    ['Các sở, ban, ngành; UBND cấp huyện', 'Các sở, ban, ngành + UBND cấp huyện', ''],
  ])('%s', (cell, lead, coordinate) => {
    const text = `| TT | Nhiệm vụ | Đơn vị thực hiện | Thời hạn |\n|---|---|---|---|\n| 1 | Tập huấn phần mềm | ${cell} | 15/8/2023 |`
    const row = read(text).sentences.at(-1)
    const quote = (spans: readonly { start: number; end: number }[] = []): string =>
      spans.map(({ start, end }) => text.slice(start, end)).join(' + ')
    expect([quote(row?.lead), quote(row?.coordinate)]).toEqual([lead, coordinate])
  })
})

describe('who has a say is not told by it', () => {
  it.each<readonly [string, string]>([
    ['Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau:\n\n1. Tăng cường thực hiện số hóa.', ''],
    ['Phó Thủ tướng Chính phủ Lê Văn An có ý kiến như sau:\n\na) Tăng cường thực hiện số hóa.', ''],
    ['UBND tỉnh có văn bản chỉ đạo như sau:\n\n- Tăng cường thực hiện số hóa.', ''],
    ['Các sở có liên quan:\n\n1. Tăng cường thực hiện số hóa.', 'Các sở có liên quan'],
  ])('%s', (text, expected) => expect(leads(text)).toBe(expected))
})

describe('where a group without a name ends', () => {
  it.each<readonly [string, string]>([
    ['UBND tỉnh đề nghị các địa phương cảnh giác với các doanh nghiệp bán hàng dạo.', 'các địa phương'],
    ['Chủ tịch UBND tỉnh yêu cầu các địa phương gia cố đê bao, tu sửa cống đập.', 'các địa phương'],
    ['Chủ tịch UBND tỉnh đề nghị các ngân hàng hạ lãi suất cho vay.', 'các ngân hàng'],
    ['Chủ tịch UBND tỉnh yêu cầu các nhà thầu bù tiến độ đã chậm.', 'các nhà thầu'],
    ['UBND tỉnh yêu cầu các chủ tàu neo đậu tàu thuyền trước 17 giờ.', 'các chủ tàu'],
    ['UBND tỉnh yêu cầu các cơ sở y tế trực cấp cứu, chuẩn bị thuốc.', 'các cơ sở y tế'],
    ['UBND tỉnh yêu cầu các hộ nuôi cá lồng thu hoạch sớm trước mùa lũ.', 'các hộ nuôi cá lồng'],
  ])('%s', (sentence, expected) => {
    expect(leads(TALE + sentence)).toBe(expected)
  })
})

describe('a point tells those who tell others', () => {
  it.each<readonly [string, string]>([
    [
      '3. UBND các huyện yêu cầu UBND xã, phường, thị trấn thực hiện ngay biện pháp an toàn.',
      'UBND các huyện',
    ],
    ['3. Sở Y tế yêu cầu các bệnh viện trực 24/24 giờ.', 'các bệnh viện'],
  ])('%s', (sentence, expected) => {
    expect(leads(`KẾ HOẠCH\n\nII. TỔ CHỨC THỰC HIỆN\n\n${sentence}`)).toBe(expected)
  })
})

describe('who is told in a paper that is told of', () => {
  it.each<readonly [string, string]>([
    [
      'Trang tin cho hay Bộ GTVT được giao chỉ đạo doanh nghiệp vận tải tăng chuyến; Bộ Công an được giao tuyên truyền.',
      'Bộ GTVT + Bộ Công an',
    ],
    [
      'UBND tỉnh đã gửi văn bản đến Công an tỉnh, Sở Y tế đề nghị phối hợp xử lý vụ việc.',
      'Công an tỉnh + Sở Y tế',
    ],
    [
      'Bộ Y tế có công văn gửi Giám đốc Sở Y tế các tỉnh; Giám đốc các bệnh viện trực thuộc Bộ đề nghị bảo đảm an toàn.',
      'Giám đốc Sở Y tế các tỉnh + Giám đốc các bệnh viện trực thuộc Bộ',
    ],
    [
      'Bộ Y tế yêu cầu toàn ngành Y tế và các cơ quan liên quan chủ động xây dựng phương án.',
      'toàn ngành Y tế + các cơ quan liên quan',
    ],
  ])('%s', (sentence, expected) => {
    expect(leads(TALE + sentence)).toBe(expected)
  })
})
