import { describe, expect, it } from 'vitest'
import { read } from '../index.ts'

/** Who the last sentence of a passage tells, and with whom. */
function told(text: string): readonly [lead: string, coordinate: string] {
  const sentence = read(text).sentences.at(-1)
  if (!sentence) throw new Error('nothing was read')
  const quote = (spans: typeof sentence.lead): string =>
    spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' + ')
  return [quote(sentence.lead), quote(sentence.coordinate)]
}

/** What makes what follows duties. */
const UNDER_TASKS = 'CHỈ THỊ\nVề y tế\n\nI. NHIỆM VỤ\n'

const PASSAGES: readonly (readonly [text: string, lead: string, coordinate: string])[] = [
  // For whom, and then who speaks.
  [
    'Đối với Phòng Kinh tế, Chủ tịch UBND phường yêu cầu phối hợp với Công an phường lập phương án di dời.',
    'Phòng Kinh tế',
    'Công an phường',
  ],
  [
    'Riêng đối với Công an thị xã, Chủ tịch UBND thị xã yêu cầu cử lực lượng hỗ trợ tuần tra.',
    'Công an thị xã',
    '',
  ],
  // The last article of a decision: past what one of the row has charge of.
  [
    'Điều 3. Chánh Văn phòng UBND tỉnh, Giám đốc Sở Y tế, Ban Điều hành Đề án “Sức khỏe học đường” trên địa bàn tỉnh, Thủ trưởng các sở, ngành liên quan chịu trách nhiệm thi hành Quyết định này.',
    'Chánh Văn phòng UBND tỉnh + Giám đốc Sở Y tế + Ban Điều hành Đề án + Thủ trưởng các sở, ngành liên quan',
    '',
  ],
  // Who directs work, not whom.
  [
    'Thủ tướng Chính phủ yêu cầu:\n1. UBND tỉnh Phú Yên chỉ đạo khẩn trương hỗ trợ các gia đình bị nạn; phối hợp với Bộ Công an chỉ đạo các lực lượng chức năng điều tra.',
    'UBND tỉnh Phú Yên',
    'Bộ Công an',
  ],
  ['Chủ tịch UBND huyện yêu cầu các phòng ngành tập trung thu ngân sách.', 'các phòng ngành', ''],
  // Those of a field, each of a row, concerns, schools.
  [
    `${UNDER_TASKS}Ngành y tế phối hợp với ngành giáo dục và chính quyền địa phương lập kế hoạch tiêm chủng.`,
    'Ngành y tế',
    'ngành giáo dục + chính quyền địa phương',
  ],
  [
    `${UNDER_TASKS}Phó Chủ tịch UBND tỉnh cũng đề nghị ngành Y tế lên kịch bản diễn tập phòng dịch.`,
    'ngành Y tế',
    '',
  ],
  [`${UNDER_TASKS}Từng sở, ngành cần phải có kế hoạch phòng dịch cụ thể.`, 'Từng sở, ngành', ''],
  [
    'Sở Giao thông vận tải yêu cầu Hợp tác xã Vận tải An Bình xác minh phản ánh của hành khách.',
    'Hợp tác xã Vận tải An Bình',
    '',
  ],
  [
    `${UNDER_TASKS}Hiệu trưởng các trường được yêu cầu thực hiện đúng chế độ thu chi.`,
    'Hiệu trưởng các trường',
    '',
  ],
  ['UBND tỉnh đề nghị các địa phương, Sở Y tế rà soát danh sách.', 'các địa phương + Sở Y tế', ''],
  // Who was told something, and then directs others.
  [
    'Siết chặt vận tải khách\n\nUBND thành phố giao Công an thành phố chủ trì xử lý xe dù.\n\nTrong thời gian tuyên truyền, Công an thành phố chỉ đạo các lực lượng công an khai thác dữ liệu camera.',
    'Công an thành phố',
    '',
  ],
  // Whom an order names after a comma.
  [
    `${UNDER_TASKS}Chủ tịch UBND tỉnh đề nghị, Sở Xây dựng, các ngành, địa phương cần đẩy nhanh giải ngân.`,
    'Sở Xây dựng + các ngành, địa phương',
    '',
  ],
  [
    `${UNDER_TASKS}Chủ tịch UBND tỉnh chỉ đạo, trong thời gian tới, các chủ đầu tư đẩy nhanh giải ngân.`,
    'các chủ đầu tư',
    '',
  ],
  // Who works and directs; who will do something and ask for something.
  [
    'Siết chặt an ninh trường học\n\nĐồng thời, Công an tỉnh phối hợp với Sở Y tế trước mắt chỉ đạo công an các địa phương tuần tra.',
    'Công an tỉnh',
    'Sở Y tế',
  ],
  [
    `${UNDER_TASKS}Theo kế hoạch, các đảng bộ trực thuộc tỉnh sẽ tổ chức sơ kết; xét chọn và đề nghị Ban Thường vụ Tỉnh ủy khen thưởng.`,
    'các đảng bộ trực thuộc tỉnh',
    '',
  ],
  // Soldiers, inspectors.
  ['Tư lệnh Quân khu yêu cầu lãnh đạo, chỉ huy các đơn vị chuẩn bị tốt lễ giao nhận quân.', 'các đơn vị', ''],
  ['Phó Chủ tịch UBND tỉnh yêu cầu Đoàn thanh tra chấp hành quy chế làm việc.', 'Đoàn thanh tra', ''],
  // A paragraph that goes on with what the one before has to do.
  [
    'Xử lý ô nhiễm kênh rạch\n\nỦy ban nhân dân thành phố yêu cầu xử lý ngay tình trạng ô nhiễm.\n\nSở Xây dựng tham mưu giải pháp xử lý các điểm nóng.\n\nChịu trách nhiệm trước UBND thành phố nếu tình trạng ô nhiễm không giảm.',
    'Sở Xây dựng',
    '',
  ],
  [
    `${UNDER_TASKS}UBND các quận, huyện được giao quản lý kênh rạch chịu trách nhiệm nếu không thực hiện nghiêm chỉ đạo UBND thành phố.`,
    'UBND các quận, huyện',
    '',
  ],
  [
    `${UNDER_TASKS}Địa phương nào để xảy ra cháy rừng, người đứng đầu phải chịu trách nhiệm.`,
    'người đứng đầu',
    '',
  ],
  [
    `${UNDER_TASKS}"Đặc biệt, Công an thành phố, chỉ đạo công an các quận xử phạt nghiêm vi phạm", Ban Chỉ đạo 389 yêu cầu.`,
    'Công an thành phố',
    '',
  ],
  // Whoever is told, by whatever name.
  [
    'Phó Chủ tịch UBND tỉnh giao cơ quan Tỉnh đoàn làm đầu mối, phối hợp với các sở, ngành xây dựng kế hoạch.',
    'cơ quan Tỉnh đoàn',
    'các sở, ngành',
  ],
  [
    'Bí thư Tỉnh ủy yêu cầu ngành chuyên môn và chính quyền các địa phương khẩn trương làm rõ nguyên nhân.',
    'ngành chuyên môn + chính quyền các địa phương',
    '',
  ],
  ['Chủ tịch LĐLĐ tỉnh yêu cầu các cấp CĐ mở hội nghị chuyên đề.', 'các cấp CĐ', ''],
  ['UBND tỉnh yêu cầu các dự án phải hoàn thành đúng tiến độ.', '', ''],
  [
    `${UNDER_TASKS}Bộ Y tế cũng phối hợp với Bộ Công an yêu cầu các cơ quan báo chí đưa tin khách quan.`,
    'Bộ Y tế',
    'Bộ Công an',
  ],
  // Those who lead a body, a row broken by where a body is, whom one directs besides.
  [
    `${UNDER_TASKS}Lãnh đạo các địa phương chịu trách nhiệm trước Chủ tịch UBND thành phố về trật tự xây dựng.`,
    'các địa phương',
    '',
  ],
  [
    'Ban Chỉ huy Phòng thủ dân sự tỉnh yêu cầu UBND các huyện dọc sông Lô, sông Gâm; các sở: Y tế, Xây dựng có trách nhiệm trực 24/24 giờ.',
    'UBND các huyện + các sở: Y tế, Xây dựng',
    '',
  ],
  [
    `${UNDER_TASKS}UBND cấp xã chỉ đạo, điều hành tổ công tác; chỉ đạo công an phường, xã cấm vận chuyển vật liệu.`,
    'UBND cấp xã',
    '',
  ],
  [`${UNDER_TASKS}Phối hợp với chủ hồ tổ chức vận hành an toàn các hồ chứa.`, '', 'chủ hồ'],
  [
    'CHƯƠNG TRÌNH HÀNH ĐỘNG\nVề khoa học\n\nc) Tổ đảng ở Ủy ban Văn hóa và Xã hội\n- Chủ trì thẩm tra các dự án luật về tổ chức bộ máy.',
    'Tổ đảng ở Ủy ban Văn hóa và Xã hội',
    '',
  ],
  [
    `${UNDER_TASKS}Đối với các chi bộ trực thuộc Đảng bộ xã An Bình phải tổ chức đại hội trước ngày 31/12/2025.`,
    'các chi bộ trực thuộc Đảng bộ xã An Bình',
    '',
  ],
  [
    'Điều 3. Chánh Văn phòng UBND tỉnh; Trưởng Ban Quản lý rừng tỉnh; Thủ trưởng các sở, ban, ngành chịu trách nhiệm thi hành Quyết định này.',
    'Chánh Văn phòng UBND tỉnh + Trưởng Ban Quản lý rừng tỉnh + Thủ trưởng các sở, ban, ngành',
    '',
  ],
  [
    'CÔNG VĂN\nV/v góp ý dự thảo Nghị quyết\n\nThường trực Đảng ủy kính gửi các đồng chí Ủy viên Ban Thường vụ Đảng ủy nghiên cứu, góp ý dự thảo.',
    'Ủy viên Ban Thường vụ Đảng ủy',
    '',
  ],
  [
    'CÔNG VĂN\nV/v góp ý dự thảo\n\nVăn phòng kính gửi các đồng chí Ủy viên Ban Thường vụ Đảng ủy nghiên cứu dự thảo.\n\nTrân trọng đề nghị Đồng chí dành thời gian góp ý và gửi về Văn phòng trước ngày 03/5/2025.',
    'Ủy viên Ban Thường vụ Đảng ủy',
    '',
  ],
  [
    `${UNDER_TASKS}Kết thúc hội nghị, đồng chí Bí thư Đảng ủy chỉ đạo tập trung một số việc sau: UBND xã chỉ đạo các ngành trực thuộc chuẩn bị nội dung kỳ họp.`,
    'UBND xã',
    '',
  ],
  [
    `${UNDER_TASKS}Giám đốc Công an tỉnh lưu ý trong dịp Tết, ngoài việc trấn áp tội phạm, Công an phường An Bình cũng cần tuyên truyền cho người dân.`,
    'Công an phường An Bình',
    '',
  ],
  [`${UNDER_TASKS}Bộ Y tế đề nghị, Sở Y tế phổ biến đến các đơn vị trực thuộc.`, 'Sở Y tế', ''],
  [
    `${UNDER_TASKS}Bộ Y tế có công văn gửi UBND các tỉnh, thành phố trực thuộc Trung ương, đề nghị các địa phương chủ động giám sát dịch bệnh.`,
    'các địa phương',
    '',
  ],
  [
    `${UNDER_TASKS}Sở Nông nghiệp đề nghị các xã tổ chức tiêm phòng đúng lịch.\n\nNgười chăn nuôi cần khẩn trương thực hiện vệ sinh chuồng trại.`,
    'Người chăn nuôi',
    '',
  ],
]

describe('who a passage tells', () => {
  it.each(PASSAGES)('%s', (text, lead, coordinate) => {
    expect(told(text)).toEqual([lead, coordinate])
  })
})
