import { describe, expect, it } from 'vitest'
import { read } from '../index.ts'
import type { Sentence } from '../index.ts'

const rolesOf = (
  text: string,
  { lead, coordinate, deadline }: Sentence,
): readonly [string, string, string] => {
  const quote = (spans: Sentence['lead']): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' + ')
  return [quote(lead), quote(coordinate), deadline ? text.slice(deadline.start, deadline.end) : '']
}

const last = (text: string): readonly [string, string, string] => {
  const sentence = read(text).sentences.at(-1)
  if (!sentence) throw new Error('nothing was read')
  return rolesOf(text, sentence)
}

describe('who is told, with whom, by when', () => {
  it.each<readonly [string, string, string, string]>([
    [
      'Giao Sở Tài chính tham mưu phân bổ vốn trước ngày 30/6/2025.',
      'Sở Tài chính',
      '',
      'trước ngày 30/6/2025',
    ],
    [
      'Rà soát các tuyến kênh bồi lắng; Phòng Nông nghiệp huyện chủ trì, UBND các xã phối hợp.',
      'Phòng Nông nghiệp huyện',
      'UBND các xã',
      '',
    ],
    [
      'UBND tỉnh yêu cầu các sở, ngành và UBND các huyện, thị xã, thành phố rà soát các dự án.',
      'các sở, ngành + UBND các huyện, thị xã, thành phố',
      '',
      '',
    ],
    [
      'Theo đó, UBND tỉnh yêu cầu: Sở Y tế theo dõi dịch bệnh. Chi cục Thú y tỉnh chỉ đạo các đơn vị trực thuộc tăng cường kiểm tra địa bàn.',
      'Chi cục Thú y tỉnh',
      '',
      '',
    ],
    [
      'Chủ tịch UBND tỉnh chỉ thị Thủ trưởng các sở, ngành tỉnh, Chủ tịch UBND các huyện, thị xã tập trung thực hiện tốt công tác phòng cháy.',
      'Thủ trưởng các sở, ngành tỉnh + Chủ tịch UBND các huyện, thị xã',
      '',
      '',
    ],
    [
      'Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và các cơ quan liên quan xây dựng Đề án trong quý II/2025.',
      'Sở Nội vụ',
      'Sở Tài chính + các cơ quan liên quan',
      'trong quý II/2025',
    ],
    [
      'Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện chịu trách nhiệm thi hành Chỉ thị này.',
      'Thủ trưởng các sở, ban, ngành + Chủ tịch UBND các huyện',
      '',
      '',
    ],
    [
      'Trong khi đó, Công an tỉnh được giao nhiệm vụ chỉ đạo các đơn vị giữ gìn trật tự.',
      'Công an tỉnh',
      '',
      '',
    ],
    [
      'Một nhiệm vụ nữa của Chủ tịch UBND huyện An Phú là gửi thông báo đến từng hộ dân.',
      'Chủ tịch UBND huyện An Phú',
      '',
      '',
    ],
    [
      'UBND tỉnh yêu cầu Sở Công Thương, UBND các xã, các chủ kho lạnh, bến cá, chợ đầu mối khẩn trương kiểm tra thiết bị.',
      'Sở Công Thương + UBND các xã + các chủ kho lạnh, bến cá, chợ đầu mối',
      '',
      '',
    ],
    [
      'Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính (Phòng Ngân sách), các bệnh viện tư nhân và các đơn vị liên quan thẩm định giá.',
      'Sở Y tế',
      'Sở Tài chính + các bệnh viện tư nhân + các đơn vị liên quan',
      '',
    ],
    [
      '3. Sở Nội vụ (Cơ quan thường trực); các sở, ban, ngành, UBND các xã: khẩn trương sắp xếp trụ sở.',
      'Sở Nội vụ + các sở, ban, ngành + UBND các xã',
      '',
      '',
    ],
    [
      'UBND huyện giao Phòng Nội vụ tham mưu kế hoạch thi đua; Phòng Tư pháp rà soát văn bản; UBND các xã theo dõi việc thực hiện.',
      'Phòng Nội vụ + Phòng Tư pháp + UBND các xã',
      '',
      '',
    ],
    [
      'Sở Giáo dục và Đào tạo đôn đốc các trường; UBND các xã khẩn trương sửa chữa phòng học.',
      'Sở Giáo dục và Đào tạo',
      '',
      '',
    ],
    ['Riêng UBND huyện Ba Bể khẩn trương trình quy hoạch chợ.', 'UBND huyện Ba Bể', '', ''],
    [
      'Ban Quản lý dự án và các nhà thầu tập trung thi công ba ca.',
      'Ban Quản lý dự án + các nhà thầu',
      '',
      '',
    ],
    [
      'Ban Tổ chức Huyện ủy chủ trì tham mưu kế hoạch; Đảng ủy Quân sự chỉ đạo các chi bộ trực thuộc rà soát nguồn.',
      'Ban Tổ chức Huyện ủy + Đảng ủy Quân sự',
      '',
      '',
    ],
    [
      'Kết quả thực hiện, các sở, ngành báo cáo Chủ tịch UBND tỉnh trước ngày 25/12/2025.',
      'các sở, ngành',
      '',
      'trước ngày 25/12/2025',
    ],
    [
      '4. Các doanh nghiệp, cơ sở sản xuất, kinh doanh\n- Chấp hành nghiêm quy định về xả thải.',
      'Các doanh nghiệp, cơ sở sản xuất, kinh doanh',
      '',
      '',
    ],
    [
      '1. Sở Xây dựng\n- Là đầu mối theo dõi, đôn đốc các sở, ngành thực hiện Kế hoạch.',
      'Sở Xây dựng',
      '',
      '',
    ],
    [
      '1. Sở Công Thương bảo đảm nguồn điện; Sở Xây dựng rà soát cây xanh; UBND các xã kê khai thiệt hại.',
      'Sở Công Thương + Sở Xây dựng + UBND các xã',
      '',
      '',
    ],
    [
      'Giao Công an tỉnh chủ trì, phối hợp cùng Bộ Chỉ huy Quân sự tỉnh; các đoàn thể và chính quyền địa phương giữ gìn trật tự.',
      'Công an tỉnh',
      'Bộ Chỉ huy Quân sự tỉnh + các đoàn thể + chính quyền địa phương',
      '',
    ],
    [
      'Đối với UBND các xã ven biển, UBND tỉnh đề nghị gọi tàu thuyền về bờ trước 15 giờ.',
      'UBND các xã',
      '',
      '',
    ],
    [
      'Trong những ngày mưa bão, yêu cầu các trường học chủ động điều chỉnh giờ học.',
      'các trường học',
      '',
      '',
    ],
    [
      'Các đồng chí Trưởng các ban Đảng, Giám đốc các sở trực tiếp kiểm tra cơ sở.',
      'Trưởng các ban Đảng + Giám đốc các sở',
      '',
      '',
    ],
    [
      'Yêu cầu các chủ kho, nhà thầu thi công và lực lượng bảo vệ rừng tăng cường tuần tra.',
      'các chủ kho + nhà thầu thi công + lực lượng bảo vệ rừng',
      '',
      '',
    ],
    [
      'Phối hợp với UBND các huyện, thành phố Gia Lâm, các cơ quan liên quan tháo gỡ vướng mắc.',
      '',
      'UBND các huyện, thành phố Gia Lâm + các cơ quan liên quan',
      '',
    ],
    [
      'UBND tỉnh giao cho Sở Xây dựng phối hợp với Sở Tài chính và Công an tỉnh, cùng UBND huyện Bắc Mê kiểm tra các mỏ đá.',
      'Sở Xây dựng',
      'Sở Tài chính + Công an tỉnh + UBND huyện Bắc Mê',
      '',
    ],
    [
      'UBND tỉnh đề nghị Công ty Điện lực Hà Nam phối hợp với UBND các huyện rà soát lưới điện.',
      'Công ty Điện lực Hà Nam',
      'UBND các huyện',
      '',
    ],
    ['Danh sách gửi về Sở Xây dựng trước ngày 20/12/2024 để tổng hợp.', '', '', 'trước ngày 20/12/2024'],
    [
      'Trong 6 tháng cuối năm, huyện tập trung đẩy nhanh tiến độ trồng rừng.',
      'huyện',
      '',
      'Trong 6 tháng cuối năm',
    ],
    [
      'Về dự án cầu An Hải: giao Bộ Xây dựng rà soát thủ tục, báo cáo trước ngày 15/12/2025.',
      'Bộ Xây dựng',
      '',
      'trước ngày 15/12/2025',
    ],
    ['Trên cơ sở kế hoạch được duyệt, Sở Y tế tổ chức tập huấn cho các trạm y tế.', 'Sở Y tế', '', ''],
    [
      'Các sở, ban, ngành, UBND các xã, phường báo cáo tiến độ trước ngày 20 hằng tháng.',
      'Các sở, ban, ngành + UBND các xã, phường',
      '',
      'trước ngày 20 hằng tháng',
    ],
    [
      'Phủ sóng 5G đến các xã; Sở Khoa học và Công nghệ chủ trì, phối hợp với UBND các xã, phường.',
      'Sở Khoa học và Công nghệ',
      'UBND các xã, phường',
      '',
    ],
    ['Theo dõi thi hành pháp luật (Phòng Tư pháp chủ trì).', 'Phòng Tư pháp', '', ''],
    ['Đối với UBND các xã: báo cáo số lượng cán bộ.', 'UBND các xã', '', ''],
    [
      'Giao Bộ Xây dựng chủ trì, phối hợp với các bộ và địa phương liên quan tổng hợp vướng mắc.',
      'Bộ Xây dựng',
      'các bộ + địa phương liên quan',
      '',
    ],
    [
      'Giao đồng chí Trần Văn Minh, Phó Chủ tịch UBND tỉnh chỉ đạo xử lý vướng mắc.',
      'Phó Chủ tịch UBND tỉnh',
      '',
      '',
    ],
    ['UBND tỉnh yêu cầu: Sở Nội vụ chủ động xây dựng kế hoạch.', 'Sở Nội vụ', '', ''],
    ['Giao  Sở Y tế kiểm tra các cơ sở.', 'Sở Y tế', '', ''],
    ['Đối với các huyện ủy khác, tự rà soát công tác cán bộ.', 'các huyện ủy', '', ''],
    ['1. Công an huyện: Chỉ đạo Công an các xã tuần tra.', 'Công an huyện', '', ''],
    ['1. Sở Y tế chỉ đạo UBND các xã tổng vệ sinh.', 'Sở Y tế', '', ''],
    ['Các đơn vị liên quan: Công an tỉnh, Sở Y tế tăng cường kiểm tra.', 'Công an tỉnh + Sở Y tế', '', ''],
    [
      'Công an tỉnh bố trí lực lượng trực chốt; chỉ đạo Công an các huyện lập chốt kiểm soát.',
      'Công an tỉnh',
      '',
      '',
    ],
    [
      'Trong 6 tháng cuối năm, UBND huyện tập trung giải ngân vốn đầu tư công.',
      'UBND huyện',
      '',
      'Trong 6 tháng cuối năm',
    ],
    [
      'Yêu cầu Giám đốc các sở; các cơ quan Trung ương đóng trên địa bàn huyện và Chủ tịch UBND các xã rà soát hồ sơ.',
      'Giám đốc các sở + các cơ quan Trung ương đóng trên địa bàn huyện + Chủ tịch UBND các xã',
      '',
      '',
    ],
    [
      'Chánh Văn phòng UBND tỉnh;Giám đốc Sở Xây dựng và UBND các xã chịu trách nhiệm thi hành Quyết định này.',
      'Chánh Văn phòng UBND tỉnh + Giám đốc Sở Xây dựng + UBND các xã',
      '',
      '',
    ],
    [
      'Giao Chủ tịch UBND huyện Mỹ An và TP Bình Minh; Thủ trưởng các đơn vị liên quan kiểm tra đê kè.',
      'Chủ tịch UBND huyện Mỹ An + Thủ trưởng các đơn vị liên quan',
      '',
      '',
    ],
    ['UBND tỉnh yêu cầu người dân không đốt rơm rạ ven đường.', 'người dân', '', ''],
    [
      'UBND tỉnh đã có công văn gửi các bệnh viện tư nhân yêu cầu niêm yết giá thuốc.',
      'các bệnh viện tư nhân',
      '',
      '',
    ],
    [
      'Huyện ủy sẽ chỉ đạo một số chi bộ tổ chức đại hội điểm trước ngày 15/3/2025.',
      'Huyện ủy',
      '',
      'trước ngày 15/3/2025',
    ],
    ['UBND các huyện chỉ đạo các xã thông báo lịch cắt điện.', 'UBND các huyện', '', ''],
    [
      'Trong thời gian nghỉ lễ, Công an tỉnh bố trí lực lượng trực chốt; chỉ đạo Công an các xã tuần tra.',
      'Công an tỉnh',
      '',
      '',
    ],
    [
      'Giao Sở Y tế chủ trì, phối hợp với cơ quan, đơn vị liên quan thẩm định giá thuốc.',
      'Sở Y tế',
      'cơ quan, đơn vị liên quan',
      '',
    ],
    ['Sở Tư pháp tổng hợp, báo cáo UBND tỉnh theo định kỳ hằng quý.', 'Sở Tư pháp', '', ''],
    ['UBND phường đề nghị 12 tổ dân phố tổ chức tổng vệ sinh.', '12 tổ dân phố', '', ''],
    [
      'Chủ tịch UBND tỉnh đặc biệt lưu ý Bí thư, Chủ tịch các xã ven biển hoãn các cuộc họp.',
      'Bí thư, Chủ tịch các xã',
      '',
      '',
    ],
    [
      'Thủ tướng yêu cầu lãnh đạo các bộ, Chủ tịch UBND các tỉnh trực 24/24 giờ.',
      'các bộ + Chủ tịch UBND các tỉnh',
      '',
      '',
    ],
    [
      'Giao Công an phường, tổ quản lý trật tự, các đoàn thể giải tỏa lòng đường.',
      'Công an phường + tổ quản lý trật tự + các đoàn thể',
      '',
      '',
    ],
    ['Sở Y tế hướng dẫn các bệnh viện rà soát giá thuốc như sau:', '', '', ''],
    [
      'UBND xã giải phóng mặt bằng, bàn giao cho Sở Xây dựng trước ngày 30/11/2025.',
      'UBND xã',
      '',
      'trước ngày 30/11/2025',
    ],
    ['Bí thư Đảng ủy xã giao các đồng chí phụ trách thôn bám sát cơ sở.', 'các đồng chí', '', ''],
    [
      'Sở Tài chính có trách nhiệm bố trí kinh phí; Sở Y tế kiểm tra cơ sở.',
      'Sở Tài chính + Sở Y tế',
      '',
      '',
    ],
    ['Yêu cầu Trưởng các thôn, bản tổ chức phun thuốc.', 'Trưởng các thôn, bản', '', ''],
    // Who speaks is not told.
    ['Ban Bí thư nhấn mạnh cần hỗ trợ người nghèo.', '', '', ''],
    // Who orders is not told.
    ['Để chủ động ứng phó, Chủ tịch UBND tỉnh yêu cầu:', '', '', ''],
    [
      '1. Sở Y tế xây dựng Đề án, trình Hội đồng nhân dân tỉnh tại kỳ họp giữa năm, hoàn thành trước ngày 15/6/2026.',
      'Sở Y tế',
      '',
      'trước ngày 15/6/2026',
    ],
    // Nobody is told, and the horizon of a plan is no deadline.
    ['Tiếp tục thực hiện Quy hoạch tỉnh thời kỳ 2021-2030, tầm nhìn đến năm 2050.', '', '', ''],
    ['Nâng cao trách nhiệm của người đứng đầu trong giải quyết hồ sơ.', '', '', ''],
  ])('%s', (text, lead, coordinate, deadline) => {
    expect(last(`CHỈ THỊ\nVề y tế\n\nI. NHIỆM VỤ\n${text}`)).toEqual([lead, coordinate, deadline])
  })

  it.each([
    ['1. Sở Y tế:\n- Chỉ đạo các trạm y tế trực 24/24 giờ.', 'Sở Y tế'],
    ['1. Chủ tịch UBND các xã nêu trên:\na) Rà soát, thống kê thiệt hại.', 'Chủ tịch UBND các xã'],
    ['1. UBND các xã có rừng:\na) Tuần tra, bảo vệ rừng.', 'UBND các xã'],
    ['* Sở Nội vụ:\n- Thẩm định đề án vị trí việc làm.', 'Sở Nội vụ'],
    ['a) Sở Y tế có trách nhiệm:\n(i) Mua đủ vắc xin;\n(ii) Cử đoàn kiểm tra các trạm y tế.', 'Sở Y tế'],
    ['Điều 5. Trách nhiệm của Sở Tài chính\n1. Bố trí kinh phí thực hiện.', 'Sở Tài chính'],
    [
      '2. Sở Khoa học và Công nghệ là cơ quan thường trực, có trách nhiệm:\na) Xây dựng kế hoạch hoạt động;',
      'Sở Khoa học và Công nghệ',
    ],
  ])('comes from the heading: %s', (text, lead) => {
    expect(last(`CHỈ THỊ\nVề y tế\n\nI. NHIỆM VỤ\n${text}`)[0]).toBe(lead)
  })

  it('comes from the lead-in where the item does not say it', () => {
    const text = `Trong 3 tháng cuối năm 2024, UBND tỉnh yêu cầu các sở, ngành tập trung thực hiện các nhiệm vụ sau:
- Đẩy nhanh tiến độ giải ngân vốn đầu tư công. Rà soát các dự án chậm tiến độ.
- Sở Công Thương theo dõi giá cả thị trường. Kịp thời báo cáo khi có biến động.
- Hoàn thành bàn giao mặt bằng trước ngày 15/11/2024.`
    const { sentences } = read(text)
    expect(sentences.slice(1).map((sentence) => rolesOf(text, sentence))).toEqual([
      ['các sở, ngành', '', 'Trong 3 tháng cuối năm 2024'],
      ['các sở, ngành', '', 'Trong 3 tháng cuối năm 2024'],
      ['Sở Công Thương', '', 'Trong 3 tháng cuối năm 2024'],
      ['Sở Công Thương', '', 'Trong 3 tháng cuối năm 2024'],
      ['các sở, ngành', '', 'trước ngày 15/11/2024'],
    ])
  })

  it('goes on with those who were told last, in a page that tells of orders', () => {
    const text = `Siết chặt quản lý tài sản công

Tại Chỉ thị, Ban Bí thư yêu cầu các cấp ủy tập trung rà soát trụ sở dôi dư.

Ban Bí thư cũng yêu cầu xử lý nghiêm vi phạm.

Từ đầu năm đến nay, các tỉnh đã bán 120 trụ sở.`
    const { sentences } = read(text)
    expect(sentences.slice(1).map((sentence) => rolesOf(text, sentence)[0])).toEqual([
      'các cấp ủy',
      'các cấp ủy',
      '',
    ])
  })

  it('comes from the columns of a table', () => {
    const text = `| STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn |
| 1 | Xây dựng kế hoạch | Sở Nội vụ | Sở Tài chính; Công an tỉnh | 6/2025 |`
    expect(last(text)).toEqual(['Sở Nội vụ', 'Sở Tài chính + Công an tỉnh', '6/2025'])
  })
})
