/**
 * Words of steering documents by which a scanned text is put right: letters that a scanner read without their marks, or with others
 * (`trién khai`, `tô chức`, `HOI DONG`), make only one of these.
 */
const WORDS = `
thực hiện, tổ chức, nhân dân, nhiệm vụ, xây dựng, kế hoạch, phát triển, chỉ đạo, xã hội, triển khai, báo cáo, chủ tịch,
kinh tế, ủy ban, chính phủ, nghị quyết, địa phương, thành phố, ban hành, quy định, quyết định, đơn vị, địa bàn, quản lý,
nội dung, kết quả, kiểm tra, yêu cầu, công nghệ, hoàn thành, lãnh đạo, tình hình, căn cứ, chương trình, hội nghị, tập trung,
dự án, tăng cường, hoạt động, hành chính, việt nam, tiếp tục, đồng chí, ý kiến, thủ tướng, doanh nghiệp, chính trị,
trách nhiệm, khoa học, phối hợp, hiệu quả, liên quan, hội đồng, ngân sách, văn bản, nông nghiệp, đánh giá, thường vụ, sản xuất,
đề nghị, nhà nước, trung ương, môi trường, rà soát, về việc, nâng cao, bảo đảm, đảm bảo, thường trực, văn phòng, nông thôn,
tỷ đồng, giải quyết, cán bộ, quy hoạch, giám sát, sử dụng, chính quyền, chủ trì, mục tiêu, hướng dẫn, kịp thời, tài chính,
công nghiệp, lĩnh vực, giáo dục, tiến độ, quốc gia, thời gian, giai đoạn, chấp hành, giải pháp, giao thông, chủ động, chỉ thị,
chất lượng, an toàn, người dân, pháp luật, kết luận, cụ thể, chuyển đổi, hệ thống, chính sách, làm việc, đổi mới, khó khăn,
hỗ trợ, phục vụ, thủ tục, tham mưu, dự thảo, dịch vụ, tuyên truyền, hạ tầng, nghị định, sản phẩm, đào tạo, sáng tạo,
nghiên cứu, trung tâm, quốc phòng, hạn chế, khắc phục, đẩy mạnh, thị xã, tổng hợp, khẩn trương, chủ nghĩa, giải ngân, khu vực,
bổ sung, kiến nghị, chuẩn bị, điều hành, lao động, cấp ủy, du lịch, nhất là, cùng kỳ, chức năng, xem xét, thông qua, sắp xếp,
tăng trưởng, trật tự, thẩm quyền, giám đốc, công trình, giá trị, dự toán, dữ liệu, tài nguyên, thống nhất, thường xuyên,
tích cực, đồng thời, thành lập, dịch bệnh, thiên tai, điều kiện, sửa đổi, bố trí, công chức, quốc hội, hộ nghèo, tình trạng,
trực thuộc, phê duyệt, độc lập, hoàn thiện, ổn định, khai thác, phát huy, hạnh phúc, quy chế, điều chỉnh, diện tích, vấn đề,
trường hợp, hiệu lực, xác định, cải cách, đẩy nhanh, bình quân, quan tâm, biện pháp, dân tộc, phù hợp, nghiêm túc, tài sản,
tinh thần, triệu đồng, nguồn lực, đôn đốc, kinh phí, đầy đủ, mặt trận, quyết liệt, cử tri, chủ yếu, đất đai, chặt chẽ,
thương mại, quán triệt, tổ quốc, đạt chuẩn, tuy nhiên, vướng mắc, lực lượng, mục đích, ủy viên, năng lực, thu hút, chủ trương,
chi tiết, phát biểu, kiểm soát, thảo luận, đặc biệt, phiên họp, kiểm điểm, nội vụ, điện tử, ứng phó, thành viên, thị trấn,
tiêu chí, đáp ứng, kèm theo, duy trì, hợp tác, ảnh hưởng, quá trình, đối tượng, huy động, gia cầm, chỉ số, tờ trình, cuộc họp,
đoàn thể, mặt bằng, đóng góp, cập nhật, thẩm định, trả lời, kỷ luật, ứng dụng, học sinh, kỹ thuật, định hướng, công bố,
phức tạp, tháo gỡ, chiến lược, trực tiếp, nguyên nhân, vận động, lãng phí, giữ vững, bền vững, thu nhập, đột phá, đời sống,
góp phần, mở rộng, dự báo, phát sinh, tầm nhìn, công thương, vai trò, phương hướng, cộng đồng, tốc độ, xuất khẩu, nhập khẩu,
tham nhũng, chăn nuôi, đoàn kết, gắn với, thi đua, viên chức, phát hiện, tiêu cực, nơi nhận, nhân lực, thiệt hại, vị trí,
tồn tại, thế giới, mô hình, chỉ huy, tiết kiệm, chuyên môn, kính gửi, thủy sản, cạnh tranh, thị trường, thể thao, cải thiện,
chuyên đề, đại diện, đội ngũ, phong trào, kết nạp, ước đạt, hàng hóa, cây trồng, ít nhất, áp dụng, chuyển biến, thuận lợi,
nền tảng, quy trình, kết cấu, ghi nhận, tiếp nhận, kỷ cương, giảm nghèo, làm rõ, nguyên tắc, kéo dài, biên giới, thu hồi,
thời hạn, thẩm tra, quốc tế, liên kết, biên chế, ngăn chặn, điều tra, trụ sở, phụ trách, nâng cấp, công khai, ưu tiên, bám sát,
nguồn vốn, tai nạn, tội phạm, thống kê, lựa chọn, thách thức, ngân hàng, thắng lợi, học tập, nhấn mạnh, tiềm năng, phổ biến,
bảo hiểm, tìm kiếm, thay thế, liên thông, lâm nghiệp, xúc tiến, chấn chỉnh, tiếp thu, tối thiểu, số lượng, chia sẻ, kiện toàn,
thiểu số, tổng số, miền núi, bối cảnh, khuyết điểm, trao đổi, phục hồi, kinh nghiệm, tiêu chuẩn, bệnh viện, bồi thường,
vận chuyển, ý nghĩa, khiếu nại, sự nghiệp, công lập, lợi thế, tư tưởng, khách quan, sức khỏe, xử phạt, xử lý, sản lượng,
cửa khẩu, năng suất, thể chế, tiếp cận, phân bổ, triệt để, cam kết, năng lượng, tuyệt đối, quyền hạn, danh sách, khen thưởng,
quan điểm, trí tuệ, lưu ý, cần thiết, thời điểm, tối đa, ô nhiễm, vật liệu, lộ trình, mạnh mẽ, bồi dưỡng, linh hoạt, tiếp theo,
trên đây, quỹ đất, chính xác, sáp nhập, kiến trúc, cấp bách, khí hậu, hiện đại, phụ lục, bao gồm, phân tích, chuyên trách,
tài liệu, tất cả, kim ngạch, biểu dương, đặc thù, di chuyển, cảnh báo, tỷ trọng, hậu quả, kiên quyết, xuất hiện, nghiệp vụ,
khuyến khích, trình tự, ưu đãi, tiên tiến, hợp nhất, cắt giảm, kết hợp, minh bạch, hoàn chỉnh, trung hạn, bảo tồn, khí tượng,
khẩn cấp, tố cáo, giao dịch, tương đương, cho phép, chi phí, thất thu, nhắc nhở, xác minh, thiết lập, khối lượng, đấu tranh,
thể dục, mức độ, thành tích, mạng lưới, chuyển giao, chuyển dịch, giải trình, đột xuất, khẳng định, chi trả, truy thu, thực tế,
tổng kết, ký kết, phê bình, biểu quyết, trước mắt, lâu dài, ngành thuế, nộp thuế, hoàn thuế, trốn thuế, tiền thuế, chi cục,
cục thuế, thuế suất, tính thuế, kê khai thuế, chính sách thuế, quản lý thuế, hệ thống thuế, cơ quan thuế, thu thuế,
người nộp thuế, pháp luật thuế, nợ thuế, hóa đơn, hải quan, kho bạc, thanh tra, tự do, cộng hòa, đảng ủy, tỉnh ủy, thành ủy,
huyện ủy, đảng bộ, bí thư, phó chủ tịch, bộ trưởng bộ, thứ trưởng bộ, thủ trưởng các, thủ trưởng thủ trưởng đơn vị, tổng cục,
tổng cục trưởng, cục trưởng, vụ trưởng, chánh văn phòng, chính phủ điện tử, mục tiêu tổng quát, cải cách thể chế, đến năm,
thể chế thuế, thẩm quyền giải quyết, ban chỉ đạo, ban chỉ huy, ban thường vụ, tổ công tác, tiểu ban, như điều, như trên,
để báo cáo, các tỉnh, kể từ, kể cả, một số, thúc đẩy, chú trọng, thông tin, thông báo, vi phạm, thi hành, phương án,
thành công, văn hóa, phấn đấu, chế độ, kết nối, quyết tâm, tình huống, hiện nay, trong đó, bên cạnh, gian lận, rủi ro,
chuyển đổi số, củng cố, công điện, công văn,
cần tập trung, cần tiếp tục, cần tăng cường, cần thực hiện, cần triển khai, cần phải, ký bởi, thời gian ký, người ký,
kỳ họp, kỳ họp thứ, thống đốc, người đứng đầu, đứng đầu, đính kèm, số hiệu, phó chánh văn phòng, phó giám đốc, phó trưởng ban, ý kiến chỉ đạo,
cấp trên, cấp dưới, chi bộ, đảng bộ tỉnh, đảng bộ xã, đảng bộ huyện, đảng ủy xã, đảng ủy phường, cộng sản,
phó bí thư, ban dân vận, đại biểu quốc hội, đại biểu, trân trọng, ủy ban kiểm tra, ban tổ chức, các vụ, chấn chỉnh, gia hạn, dư luận,
rút ngắn, trong năm, các cấp, các ngành, các sở, các bộ, các đơn vị, các cơ quan, quyết nghị, hội nghị lần thứ, nghị quyết số, quyết định số
`

/** Words that differ from others by their marks alone: put right only where a syllable means nothing as it stands. */
const NEAR = `
ủy quyền, ủy thác, bộ phận, bộ đội, bảo hành, dẫn chứng, quan hệ, quan trọng, chỉ tiêu, chi tiêu, có thể, cơ thể, công tác, cộng tác, hồ sơ, đầu tư, truyền thông, truyền thống,
thủ trưởng, thứ trưởng, bộ trưởng, cơ sở, cơ quan, cơ bản, cơ cấu, cơ chế, cơ giới, số liệu, hành động, bảo vệ, đồng bộ,
đô thị, dân số, dân cư, phân công, diễn biến, phòng chống, phù hiệu, đi đôi, sơ hở, sơ bộ, cơ hội, chính quy, đề ra, trọng tâm, trọng điểm, tình nguyện,
tính toán, tinh giản, tinh gọn, mặt khác, nước ngọt, nhà máy, lập tức, trường học, trị giá, quả thực, định hình, việc làm,
xuất hàng, hải quân, bao phủ, lũy kế, khả năng, vẫn còn, luân chuyển, đối với, thiết bị, dự phòng, sơ kết, phản ánh, từ đầu,
đây là, quân đội, tình cảm, đất nước, đề cập, cùng cấp, truyền hình, thanh toán
`

/** Names of bodies, which a capital letter begins. */
const NAMES = `
bộ tài chính, bộ công thương, bộ nội vụ, bộ y tế, bộ xây dựng, bộ tư pháp, bộ công an, bộ quốc phòng, bộ ngoại giao,
bộ giao thông vận tải, bộ giáo dục và đào tạo, bộ kế hoạch và đầu tư, bộ khoa học và công nghệ, bộ tài nguyên và môi trường,
bộ thông tin và truyền thông, bộ nông nghiệp và phát triển nông thôn, bộ văn hóa, bộ lao động, bộ nông nghiệp và môi trường,
sở tài chính, sở công thương, sở nội vụ, sở y tế, sở xây dựng, sở tư pháp, sở giao thông vận tải, sở giáo dục và đào tạo,
sở kế hoạch và đầu tư, sở khoa học và công nghệ, sở tài nguyên và môi trường, sở thông tin và truyền thông, sở du lịch,
sở nông nghiệp và phát triển nông thôn, sở văn hóa, sở lao động, sở nông nghiệp và môi trường, sở ngoại vụ,
sở dân tộc và tôn giáo, tổng cục thuế, tổng cục hải quan, chi cục thuế, cục hải quan, kho bạc nhà nước, ngân hàng nhà nước,
bảo hiểm xã hội, đảng cộng sản việt nam, mặt trận tổ quốc, hội đồng nhân dân, ủy ban nhân dân, ủy ban nhân dân tỉnh,
ủy ban nhân dân thành phố, ủy ban nhân dân huyện, ủy ban nhân dân xã, hội đồng nhân dân tỉnh, thủ tướng chính phủ,
phó thủ tướng chính phủ, văn phòng chính phủ, văn phòng quốc hội, thành phố hồ chí minh, hồ chí minh
`

/** Names of places: what differs from them by its marks may be the name of a person. */
const PLACES = `
hà nội, đà nẵng, hải phòng, cần thơ, sơn la, vĩnh long, đồng nai, đồng tháp, bình định, bình dương, hưng yên, thái bình,
thái nguyên, nam định, phú thọ, hà giang, hà tĩnh, nghệ an, quảng trị, quảng ninh, quảng nam, quảng ngãi, khánh hòa, lâm đồng,
đắk lắk, đắk nông, bến tre, trà vinh, tiền giang, hậu giang, kiên giang, bạc liêu, cà mau, sóc trăng, tây ninh, lạng sơn,
lai châu, lào cai, yên bái, điện biên, hòa bình, bắc giang, bắc ninh, bắc kạn, thanh hóa, ninh bình, thừa thiên huế, vĩnh phúc
`

/** What a scanner made of whole letters, folded as it stands, and what was meant. */
const ODD: readonly (readonly [printed: string, meant: string])[] = [
  ['phu iuc', 'phụ lục'],
  ['thi tuong', 'thủ tướng'],
  ['be sung', 'bổ sung'],
  ['bd sung', 'bổ sung'],
  ['ty do', 'tự do'],
  ['tong cyc', 'tổng cục'],
  ['tong cyc thue', 'tổng cục thuế'],
  ['cyc thue', 'cục thuế'],
]

/** Words of one syllable that mean nothing as they stand. */
export const LOST_SYLLABLES: ReadonlyMap<string, string> = new Map([
  ['dé', 'để'],
  ['cia', 'của'],
  ['ciia', 'của'],
  ['vê', 'về'],
])

/** A word that is known by its letters without marks. */
export interface ScannedWord {
  readonly meant: readonly string[]
  /** Its letters without marks, where a scanner made others of them. */
  readonly printed: readonly string[] | undefined
  /** Whether another word differs from it by marks alone. */
  readonly near: boolean
  /** Whether a capital letter begins it. */
  readonly name: boolean
}

const listOf = (words: string, near: boolean, name: boolean): readonly ScannedWord[] =>
  words
    .trim()
    .split(/,\s*/)
    .map((word) => ({ meant: word.split(' '), printed: undefined, near, name }))

export const SCANNED_WORDS: readonly ScannedWord[] = [
  ...listOf(WORDS, false, false),
  ...listOf(NEAR, true, false),
  ...listOf(NAMES, false, true),
  ...listOf(PLACES, true, true),
  ...listOf(PLACES, false, true).map((place) => ({ ...place, meant: ['tỉnh', ...place.meant] })),
  ...ODD.map(([printed, meant]) => ({
    meant: meant.split(' '),
    printed: printed.split(' '),
    near: false,
    name: false,
  })),
]
