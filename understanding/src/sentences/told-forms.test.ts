import { describe, expect, it } from 'vitest'
import { read } from '../index.ts'

/** Who leads, with whom and by when, of the last sentence of a text. */
function roles(text: string): { label: string; lead: string; with: string; due: string } {
  const sentence = read(text).sentences.at(-1)
  if (!sentence) throw new Error('nothing was read')
  const quote = ({ start, end }: { start: number; end: number }) =>
    text.slice(start, end).replace(/\s+/g, ' ')
  return {
    label: sentence.label,
    lead: sentence.lead.map(quote).join(' + '),
    with: sentence.coordinate.map(quote).join(' + '),
    due: sentence.deadline ? quote(sentence.deadline) : '',
  }
}

/** A page of a newspaper before the sentence that is asked about. */
const TALE =
  'Ngày 12/3/2025, UBND tỉnh tổ chức phiên họp thường kỳ. Đồng chí Lê Văn An, Chủ tịch UBND tỉnh chủ trì phiên họp.\n\n'

describe('who is told behind a time, without a comma or behind one', () => {
  it.each<readonly [string, string]>([
    ['Chủ tịch UBND tỉnh yêu cầu trong thời gian tới tỉnh An Phú tập trung lập quy hoạch.', 'tỉnh An Phú'],
    ['Thủ tướng yêu cầu thời gian tới các nhà thầu cần tổ chức ba ca, bốn kíp.', 'các nhà thầu'],
    ['Chủ tịch UBND tỉnh yêu cầu trước ngày 30/6/2025 các sở phải hoàn thành sắp xếp trụ sở.', 'các sở'],
    ['Bí thư Tỉnh ủy nhấn mạnh, đến hết ngày 31/10/2025, chủ đầu tư phải bàn giao mặt bằng.', 'chủ đầu tư'],
    ['Phó Thủ tướng yêu cầu chậm nhất ngày 20/9/2025, Bộ Y tế phải trình đề án.', 'Bộ Y tế'],
    [
      'Chủ tịch HĐND tỉnh yêu cầu ngay sau kỳ họp, cả hệ thống chính trị tỉnh tiếp tục quán triệt nghị quyết.',
      'cả hệ thống chính trị',
    ],
  ])('%s', (sentence, expected) => {
    expect(roles(TALE + sentence).lead).toBe(expected)
  })
})

describe('those of no list who are given something to do', () => {
  it.each<readonly [string, string]>([
    [
      'Chủ tịch UBND tỉnh giao các doanh nghiệp xây dựng phương án phòng, chống thiên tai.',
      'các doanh nghiệp',
    ],
    ['Đồng thời, giao cả hệ thống chính trị tổ chức tuyên truyền.', 'cả hệ thống chính trị'],
    ['Bộ trưởng chỉ đạo các nhà thầu tập trung nhân lực thi công.', 'các nhà thầu'],
    ['UBND tỉnh giao trách nhiệm cho các nhà thầu hoàn thiện hồ sơ.', 'các nhà thầu'],
    ['Chủ tịch UBND tỉnh phân công Sở Tài chính kiểm tra công tác thu.', 'Sở Tài chính'],
    ['Đề nghị Viện Quy hoạch xây dựng tỉnh tổ chức lấy ý kiến.', 'Viện Quy hoạch xây dựng tỉnh'],
    [
      'Giao Viện Nghiên cứu phát triển kinh tế - xã hội tỉnh tiếp thu ý kiến, hoàn chỉnh báo cáo.',
      'Viện Nghiên cứu phát triển kinh tế - xã hội tỉnh',
    ],
    [
      'UBND tỉnh giao Tập đoàn Dệt may An Bình tháo gỡ khó khăn cho người lao động.',
      'Tập đoàn Dệt may An Bình',
    ],
    ['Phó Thủ tướng yêu cầu lãnh đạo các nhà thầu rà soát tiến độ.', 'các nhà thầu'],
    ['Yêu cầu đối với chủ đầu tư: kiểm tra lại hồ sơ thiết kế.', 'chủ đầu tư'],
    // Softly told, and by one who is named.
    ['Kiến nghị Bộ Tài chính hướng dẫn xử lý tài sản công.', 'Bộ Tài chính'],
    ['Chủ tịch UBND tỉnh Lê Văn An kêu gọi các chủ đầu tư hoàn thành sớm.', 'các chủ đầu tư'],
    ['Bí thư Tỉnh ủy quán triệt Thanh tra tỉnh rà soát các dự án tồn đọng.', 'Thanh tra tỉnh'],
    // Whom a second order tells.
    [
      'Chủ tịch UBND tỉnh đề nghị Sở Y tế rà soát kho thuốc; đồng thời yêu cầu UBND các xã thống kê thiệt hại.',
      'Sở Y tế + UBND các xã',
    ],
    [
      'Chủ tịch UBND tỉnh yêu cầu Sở Y tế rà soát kho thuốc; yêu cầu Sở Xây dựng kiểm tra cầu yếu; đề nghị Công an tỉnh điều tra.',
      'Sở Y tế + Sở Xây dựng + Công an tỉnh',
    ],
    ['Chủ tịch UBND tỉnh giao Sở Y tế tổng hợp nhu cầu vắc xin; đề nghị Bộ Y tế phân bổ bổ sung.', 'Sở Y tế'],
    [
      'Thường trực Tỉnh ủy cũng chỉ đạo Tập đoàn Dệt may An Bình tháo gỡ khó khăn.',
      'Tập đoàn Dệt may An Bình',
    ],
    [
      'Chủ tịch UBND tỉnh giao Văn phòng dự thảo văn bản, giao Sở Du lịch chủ trì xử lý vụ việc.',
      'Văn phòng + Sở Du lịch',
    ],
    [
      'UBND tỉnh yêu cầu các sở rà soát. Đặc biệt, Chi nhánh Bến An phải bàn giao mặt bằng cho nhà thầu.',
      'Chi nhánh Bến An',
    ],
    ['Chủ tịch UBND tỉnh yêu cầu lãnh đạo 36 xã phải trực tiếp đối thoại với người dân.', '36 xã'],
    ['Phía Sở Y tế cần công khai kết quả kiểm tra.', 'Sở Y tế'],
    [
      'Đối với Thanh tra tỉnh, Chủ tịch UBND tỉnh yêu cầu thống kê vụ việc, hỗ trợ người dân.',
      'Thanh tra tỉnh',
    ],
  ])('%s', (sentence, expected) => {
    expect(roles(TALE + sentence).lead).toBe(expected)
  })

  it.each<readonly [string, string]>([
    // Works and levels are given, too; who directs another keeps the duty.
    ['UBND tỉnh giao các chỉ tiêu thu ngân sách năm 2025.', ''],
    ['Sở Y tế rà soát hồ sơ; đồng thời chỉ đạo các trạm y tế kiểm tra vật tư.', 'Sở Y tế'],
  ])('but: %s', (sentence, expected) => {
    expect(roles(TALE + sentence).lead).toBe(expected)
  })
})

describe('who acted after the one who was told', () => {
  it.each<readonly [string, string]>([
    ['Giao Sở Xây dựng lập đồ án. Sở Tài chính bố trí kinh phí. Rà soát dự toán hằng quý.', 'Sở Tài chính'],
    ['Giao Sở Xây dựng lập đồ án. Rà soát dự toán hằng quý.', 'Sở Xây dựng'],
    // Who was told directs those who are below.
    [
      'UBND tỉnh yêu cầu UBND các xã rà soát hồ đập. Chỉ đạo các lực lượng chức năng trực tại chỗ.',
      'UBND các xã',
    ],
    [
      'UBND tỉnh yêu cầu UBND các huyện bảo vệ rừng. Quản lý chặt đất đai; chỉ đạo các phòng, ban kiểm tra xưởng gỗ.',
      'UBND các huyện',
    ],
    ['UBND tỉnh yêu cầu UBND các huyện bảo vệ rừng. Chỉ đạo Sở Y tế kiểm tra bếp ăn.', 'Sở Y tế'],
    [
      'Trưởng ban đề nghị UBND tỉnh tăng cường kiểm tra. Đồng thời, ban hành văn bản đôn đốc, yêu cầu các sở trả lời cử tri.',
      'UBND tỉnh',
    ],
    [
      'Phó Thủ tướng cho biết, mưa lũ còn phức tạp, do vậy, UBND tỉnh và các ngành chức năng phải chủ động ứng phó.',
      'UBND tỉnh + các ngành chức năng',
    ],
    [
      'Lãnh đạo thành phố nhắc nhở: Khi giải tỏa chợ tạm, các sở, ngành cần vận động nhân dân.',
      'các sở, ngành',
    ],
    [
      'Phát biểu, Thủ tướng chỉ đạo một số nội dung sau:\n\n• Riêng Sở Y tế, kiểm tra lại kho thuốc.',
      'Sở Y tế',
    ],
  ])('%s', (text, expected) => {
    expect(roles(TALE + text).lead).toBe(expected)
  })
})

describe('a body and its colon before a duty', () => {
  it.each<readonly [string, string]>([
    ['• Tập đoàn Dệt may An Bình: Báo cáo Thủ tướng về tiến độ', 'Tập đoàn Dệt may An Bình'],
    ['• Chủ đầu tư: Phối hợp hoàn thành nghiệm thu nhà máy', 'Chủ đầu tư'],
    ['a) Các doanh nghiệp: Tiếp tục nâng cao chất lượng phục vụ', 'Các doanh nghiệp'],
    ['- Liên đoàn Lao động tỉnh: Tổ chức tuyên truyền về chuyển đổi số.', 'Liên đoàn Lao động tỉnh'],
  ])('%s', (line, expected) => {
    const found = roles(`${TALE}Cụ thể, Phó Thủ tướng phân công nhiệm vụ:\n\n${line}`)
    expect(found.label).toBe('directive')
    expect(found.lead).toBe(expected)
  })

  it.each([
    '- Chủ đầu tư: Công ty Cổ phần An Bình',
    '(19) Đảng bộ xã hằng năm đạt: hoàn thành tốt nhiệm vụ trở lên.',
  ])('but: %s', (line) => {
    expect(roles(`${TALE}Thông tin về dự án như sau:\n\n${line}`).label).not.toBe('directive')
  })
})

describe('when told work is due', () => {
  it.each<readonly [string, string, string]>([
    ['Thời gian hoàn thành: trước ngày 30/6/2025.', 'Sở Y tế', 'trước ngày 30/6/2025'],
    ['Thời hạn hoàn thành: trong tháng 9/2025.', 'Sở Y tế', 'trong tháng 9/2025'],
    ['Việc này phải hoàn thành đến hết ngày 31/10/2025.', 'Sở Y tế', 'đến hết ngày 31/10/2025'],
    ['Các công việc trên phải hoàn thành trong quý II/2025.', 'Sở Y tế', 'trong quý II/2025'],
    ['Toàn bộ công việc phải hoàn thành trước 15/11/2025.', 'Sở Y tế', 'trước 15/11/2025'],
  ])('%s', (sentence, lead, due) => {
    const found = roles(`${TALE}Chủ tịch UBND tỉnh giao Sở Y tế rà soát kho thuốc.\n\n${sentence}`)
    expect(found).toEqual({ label: 'directive', lead, with: '', due })
  })
})

describe('columns of tables that only name bodies', () => {
  it.each<readonly [string, string, string, string]>([
    [
      'Đơn vị | Nhiệm vụ | Thời hạn',
      'Sở Y tế | Rà soát kho thuốc | Tháng 11/2025',
      'Sở Y tế',
      'Tháng 11/2025',
    ],
    ['Cơ quan, đơn vị\tNhiệm vụ được giao\tThời hạn', 'Sở Y tế\tRà soát kho thuốc\tNgay', 'Sở Y tế', 'Ngay'],
    [
      'Địa phương/đơn vị\tViệc cần làm\tHạn hoàn thành',
      'UBND các xã\tThống kê thiệt hại\tTháng 12/2025',
      'UBND các xã',
      'Tháng 12/2025',
    ],
    [
      'Nhiệm vụ | Thời hạn | Đơn vị',
      'Rà soát kho thuốc | Thường xuyên | các doanh nghiệp',
      'các doanh nghiệp',
      '',
    ],
  ])('%s', (head, row, lead, due) => {
    const found = roles(`${TALE}Tiến độ thực hiện như sau:\n\n${head}\n${row}`)
    expect([found.lead, found.due]).toEqual([lead, due])
  })

  it('but not what is measured', () => {
    const found = roles(
      `${TALE}Vật tư cần mua:\n\nNội dung | Đơn vị | Số lượng | Thời gian\nKhẩu trang | cái | 100 | 2025`,
    )
    expect(found.lead).toBe('')
  })
})

describe('partners before the word', () => {
  it.each<readonly [string, string, string]>([
    ['Giao Sở Y tế chủ trì, Sở Tài chính phối hợp rà soát nguồn vốn.', 'Sở Y tế', 'Sở Tài chính'],
    ['Sở Y tế tiếp tục phối hợp chặt chẽ, hiệu quả với Công an tỉnh kiểm tra.', 'Sở Y tế', 'Công an tỉnh'],
    ['Giao Sở Y tế phối hợp với lãnh đạo UBND các xã rà soát trạm y tế.', 'Sở Y tế', 'UBND các xã'],
    ['Yêu cầu Sở Y tế xây dựng quy chế phối hợp với Công an tỉnh.', 'Sở Y tế', ''],
    ['Yêu cầu Sở Y tế trao đổi với phụ huynh về lịch tiêm.', 'Sở Y tế', ''],
    [
      'Văn phòng UBND tỉnh chủ trì, các doanh nghiệp phối hợp hoàn thiện hồ sơ.',
      'Văn phòng UBND tỉnh',
      'các doanh nghiệp',
    ],
  ])('%s', (sentence, lead, partners) => {
    const found = roles(TALE + sentence)
    expect([found.lead, found.with]).toEqual([lead, partners])
  })
})

describe('the close of a letter', () => {
  const LETTER = '1. Sở Y tế rà soát kho thuốc của các bệnh viện trên địa bàn.\n\n'

  it.each<readonly [string, string, string]>([
    [
      'Trường hợp có vướng mắc vượt thẩm quyền, các đơn vị báo cáo, đề xuất UBND tỉnh xem xét.',
      'các đơn vị',
      '',
    ],
    ['Nhận được Công văn này, các sở, ban, ngành nghiêm túc triển khai thực hiện.', 'các sở, ban, ngành', ''],
    ['Quá trình thực hiện, nếu phát sinh vướng mắc, UBND các xã chủ động báo cáo.', 'UBND các xã', ''],
    ['Ngay sau hội nghị này, các sở khẩn trương xây dựng kế hoạch.', 'các sở', 'Ngay sau hội nghị này'],
    ['Định kỳ hằng tháng, các sở báo cáo kết quả về Sở Nội vụ trước ngày 20.', 'các sở', 'trước ngày 20'],
    ['Về phía Sở Nội vụ, cần chủ động nguồn lực.', 'Sở Nội vụ', ''],
    ['Hơn nữa, Sở Nội vụ cần rà soát lại quy trình.', 'Sở Nội vụ', ''],
    [
      '2. Cơ sở khám bệnh và cơ sở dưỡng lão có trách nhiệm báo cáo ca bệnh.',
      'Cơ sở khám bệnh và cơ sở dưỡng lão',
      '',
    ],
    ['2. UBND tỉnh rà soát vướng mắc:\n- Kiến nghị Bộ Y tế sửa đổi Thông tư.', 'UBND tỉnh', ''],
    ['Kết quả thực hiện báo cáo UBND tỉnh trước ngày 15/12/2025.', 'Sở Y tế', 'trước ngày 15/12/2025'],
  ])('%s', (sentence, lead, due) => {
    expect(roles(LETTER + sentence)).toEqual({ label: 'directive', lead, with: '', due })
  })
})

describe('an order in the words of who gives it', () => {
  it.each<readonly [string, string, string]>([
    ['“Các xã phải rà soát lại quy hoạch chợ”, Chủ tịch UBND huyện nhấn mạnh.', 'directive', 'Các xã'],
    [
      '“Hội Nông dân tỉnh phải hoàn thiện hồ sơ. Hướng dẫn hội viên”, Bí thư Tỉnh ủy yêu cầu.',
      'directive',
      'Hội Nông dân tỉnh',
    ],
  ])('%s', (sentence, label, lead) => {
    const found = roles(TALE + sentence)
    expect([found.label, found.lead]).toEqual([label, lead])
  })

  it.each(['“Thực hiện nghị quyết, xã đã trồng 200 ha rừng”, Chủ tịch UBND xã nhấn mạnh.'])(
    'but: %s',
    (sentence) => {
      expect(roles(TALE + sentence).label).not.toBe('directive')
    },
  )
})

describe('those of a kind who are told', () => {
  it.each<readonly [string, string]>([
    ['Ông Hòa yêu cầu các hãng hàng không bố trí lực lượng trực 24/24 giờ.', 'các hãng hàng không'],
    ['Công điện yêu cầu chủ tàu cá khẩn trương đưa tàu vào bờ.', 'chủ tàu cá'],
    [
      'Bên cạnh đó, Quảng Ninh yêu cầu các ngân hàng thương mại giảm lãi suất cho vay.',
      'các ngân hàng thương mại',
    ],
    ['Vị lãnh đạo này đề nghị người dân không ra khỏi nhà khi bão đổ bộ.', 'người dân'],
    ['Hà Nội giao các nhà mạng chỉnh trang cáp viễn thông.', 'các nhà mạng'],
  ])('%s', (sentence, lead) => {
    const found = roles(`${TALE}Mưa lớn kéo dài ở nhiều nơi.\n\n${sentence}`)
    expect([found.label, found.lead]).toEqual(['directive', lead])
  })

  it.each([
    'UBND huyện đã ban hành nhiều văn bản chỉ đạo các hộ chăn nuôi thu gom rác thải.',
    'Cử tri đề nghị các hãng xe giảm giá vé trong dịp lễ.',
  ])('but: %s', (sentence) => {
    expect(roles(`${TALE}Mưa lớn kéo dài ở nhiều nơi.\n\n${sentence}`).label).not.toBe('directive')
  })
})
