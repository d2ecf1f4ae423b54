import { describe, expect, it } from 'vitest'
import { read } from '../index.ts'

/** A page of a newspaper before the sentence that is asked about. */
const TALE =
  'Ngày 12/3/2023, UBND tỉnh tổ chức hội nghị giao ban. Đồng chí Lê Văn An, Chủ tịch UBND tỉnh chủ trì hội nghị.\n\n'

/** The leads of the last sentence that is a directive. */
function leads(text: string): string {
  const sentence = read(text).sentences.findLast(({ label }) => label === 'directive')
  return (sentence?.lead ?? [])
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
    .join(' + ')
}

describe('a territory that acts', () => {
  it.each<readonly [string, string]>([
    ['Thành phố khẩn trương thẩm định hồ sơ để ban hành các quyết định về chức năng.', 'Thành phố'],
    ['Cụ thể, thành phố khẩn trương rà soát các dự án chậm tiến độ.', 'thành phố'],
    ['Thời gian tới, tỉnh cần tiếp tục cải thiện môi trường đầu tư.', 'tỉnh'],
    ['Bên cạnh đó, huyện quan tâm bố trí vốn cho các công trình thủy lợi.', 'huyện'],
    ['Tỉnh cần củng cố thế trận quốc phòng. Tăng cường công tác đối ngoại.', 'Tỉnh'],
    [
      'Tỉnh cần củng cố thế trận quốc phòng.\n\n“Tiếp tục tập trung xây dựng Đảng trong sạch, vững mạnh”.',
      'Tỉnh',
    ],
    [
      'Đồng thời, thành phố tập trung hoàn tất quy hoạch. Quy hoạch là khung pháp lý quan trọng.\n\nBên cạnh đó, tập trung tháo gỡ khó khăn cho các dự án. Đẩy mạnh xây dựng nhà ở xã hội.',
      'thành phố',
    ],
  ])('%s', (sentence, expected) => expect(leads(TALE + sentence)).toBe(expected))

  it.each<readonly [string, string]>([
    ['Thành phố giao đơn vị tư vấn hoàn thiện hồ sơ quy hoạch.', 'đơn vị tư vấn'],
    ['Tỉnh yêu cầu các sở rà soát biên chế.', 'các sở'],
    ['Xã hội hóa việc xây dựng nhà văn hóa thôn; đẩy mạnh vận động nhân dân.', ''],
  ])('but: %s', (sentence, expected) => expect(leads(TALE + sentence)).toBe(expected))
})

describe('several who must, wherever in the clause', () => {
  it.each<readonly [string, string]>([
    [
      '“Muốn kịp nước cho vụ mùa các đơn vị cần phải nạo vét xong kênh chính” – Chủ tịch UBND tỉnh nhấn mạnh.',
      'các đơn vị',
    ],
    ['Với việc cấp đổi giấy tờ xe các đơn vị cần tăng cường trực ngày nghỉ.', 'các đơn vị'],
    ['Vì vậy, mỗi địa phương, đơn vị cần phải chủ động phương án ứng phó với bão.', 'mỗi địa phương, đơn vị'],
    [
      'Chủ tịch UBND tỉnh yêu cầu trong quá trình triển khai nhiệm vụ mỗi cơ quan, tổ chức phải xây dựng kế hoạch cụ thể.',
      'mỗi cơ quan, tổ chức',
    ],
  ])('%s', (sentence, expected) => expect(leads(TALE + sentence)).toBe(expected))

  it.each<readonly [string, string]>([
    ['Tăng cường sự phối hợp giữa các cơ quan phải bảo đảm thường xuyên.', ''],
    ['Rà soát kiến nghị của các đơn vị cần giải quyết ngay trong năm.', ''],
  ])('but: %s', (sentence, expected) => expect(leads(TALE + sentence)).toBe(expected))
})

describe('several of a kind who are directed', () => {
  it.each<readonly [string, string]>([
    [
      'Kiểm lâm An Sơn đã chỉ đạo các đơn vị bảo vệ rừng, Đội Kiểm soát lâm sản tăng cường gác rừng ban đêm.',
      'các đơn vị bảo vệ rừng + Đội Kiểm soát lâm sản',
    ],
    ['Công an tỉnh đã chỉ đạo các đơn vị nghiệp vụ tăng cường tuần tra.', 'các đơn vị nghiệp vụ'],
    ['Chủ tịch UBND tỉnh yêu cầu Đội Trật tự đô thị kiểm tra bến xe.', 'Đội Trật tự đô thị'],
    [
      'Chủ tịch UBND tỉnh yêu cầu, ngay sau hội nghị, các cấp ủy, tổ chức đảng, chỉ huy các cấp khẩn trương phổ biến kết quả.',
      'các cấp ủy, tổ chức đảng + chỉ huy các cấp',
    ],
    ['Chủ tịch UBND tỉnh yêu cầu Sở Y tế, chỉ huy công trường khử khuẩn lán trại.', 'Sở Y tế'],
  ])('%s', (sentence, expected) => expect(leads(TALE + sentence)).toBe(expected))
})

describe('whom a second order tells', () => {
  it.each<readonly [string, string]>([
    [
      'Chủ tịch UBND tỉnh nhấn mạnh, Ban Thường vụ Huyện ủy cần đổi mới công tác cán bộ, đồng thời đề nghị huyện An Phú phải giữ đoàn kết.',
      'Ban Thường vụ Huyện ủy + huyện An Phú',
    ],
    [
      'Giám đốc Công an tỉnh yêu cầu Công an huyện tuần tra, đồng thời giao Phòng Cảnh sát giao thông phân luồng.',
      'Công an huyện + Phòng Cảnh sát giao thông',
    ],
    ['UBND tỉnh yêu cầu Sở Y tế rà soát nhân lực, đồng thời đề nghị khen thưởng các tập thể.', 'Sở Y tế'],
    ['UBND tỉnh yêu cầu Sở Y tế tổng hợp, đồng thời báo cáo, đề nghị Bộ Y tế hỗ trợ thuốc.', 'Sở Y tế'],
  ])('%s', (sentence, expected) => expect(leads(TALE + sentence)).toBe(expected))
})

describe('the council whose programme it is', () => {
  const item = '\n1. Xem xét quyết định của Ủy ban nhân dân tỉnh khi có dấu hiệu trái với Hiến pháp.'
  it.each<readonly [string, string]>([
    [
      'Điều 1. Quyết định chương trình giám sát của Hội đồng nhân dân tỉnh năm 2026, bao gồm các nội dung sau đây:',
      'Hội đồng nhân dân tỉnh',
    ],
    ['Điều 1. Thông qua Chương trình giám sát năm 2026 của HĐND huyện như sau:', 'HĐND huyện'],
    ['Điều 1. Hội đồng nhân dân tỉnh thống nhất chương trình giám sát năm 2026, gồm các nội dung sau:', ''],
  ])('%s', (leadIn, expected) =>
    expect(leads(`NGHỊ QUYẾT\n\nQUYẾT NGHỊ:\n\n${leadIn}${item}`)).toBe(expected),
  )
})
