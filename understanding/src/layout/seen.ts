/** What only a picture shows: told by who is pointed at, by work that hands do, by things and where they stand. */

/** `(thứ 2 từ phải sang)`, `(ngoài cùng bên trái)`, `(người đứng)`: who of those who are seen. */
const POINTED =
  /\((?:thứ (?:\d|nhất|hai|ba|tư|năm)|đứng|ngồi|ngoài cùng|bên|bìa|ở giữa|giữa|người|mặc|áo|hàng)[^()]{0,40}(?:trái|phải|giữa|sang|hàng|đứng|ngồi|đầu|áo|trước|sau)?[^()]{0,20}\)/
const POINTS = /trái|phải|giữa|đứng|ngồi|hàng (?:đầu|trước|sau)|áo /
/** `Khu công nghiệp nhìn từ trên cao.` */
const FROM_ABOVE = /(?:nhìn|chụp) từ (?:trên cao|xa|hướng|phía|trên không)[^.;:]{0,40}\.?$/

/** Those whose work is seen, and what only hands do. */
const WORKERS =
  /^(?:(?:các )?(?:công nhân|người lao động|người dân|nông dân|bà con|ngư dân|xã viên|học sinh|sinh viên|trẻ em|giáo viên|tiểu thương|du khách|khách du lịch|hành khách|khách hàng|khách|hội viên|đoàn viên|thanh niên|phụ nữ|cử tri|cựu chiến binh|thành viên|nhân viên)|(?:các )?(?:cán bộ|chiến sĩ|bác sĩ|y,? bác sĩ|kỹ sư|kỹ thuật viên|lực lượng|công an|bộ đội|dân quân|đội|tổ|gia đình|chị|anh|em|bà|ông|hộ)(?:(?= )[^,;:]{2,60}?)?) (?:[^,;:]{2,50} )?(?:trong (?:giờ|ca|buổi)|thu hoạch|gặt|cấy|gieo|chăm sóc|tưới|phun|cắt tỉa|làm thủ tục|làm (?:hồ sơ|căn cước)|thực hiện (?:thủ tục|nghi thức)|vận hành|lắp ráp|lắp đặt|may |đóng gói|chế biến|sơ chế|phân loại|tiêm|khám|lấy mẫu|phát (?:quà|thuốc|tờ rơi)|cứu hộ|dọn|nhặt|trồng|đánh bắt|vận chuyển|bốc xếp|xếp hàng|mua sắm|chọn mua|tham quan|ngắm|đến|tìm hiểu|tra cứu|thi công|gia cố|đắp|khơi thông|giúp (?:dân|người dân|bà con|nhân dân|các hộ|các gia đình)|hướng dẫn (?:người dân|bà con|nhân dân|các hộ|nông dân|học sinh|đoàn viên|ngư dân))(?= |\.)[^;:]{0,80}\.?$/
/** Those who are told to do the same are told where or when, or all of them. */
const ALL_OF_THEM = /^(?:các|mọi|tất cả|toàn) /

/** `Dây chuyền sản xuất gạch của Công ty An Phát.`, `Sản phẩm OCOP được trưng bày tại hội chợ.` */
const THINGS =
  /^(?:dây chuyền|phân xưởng|xưởng|sản phẩm|gian hàng|khu|nhà máy|tuyến|đoạn|đường|cầu|công trình|công trường|trụ sở|mô hình|trang trại|vườn|cánh đồng|hồ|đập|cảng|chợ|trường|bệnh viện|trạm|nút giao|kênh|kè|bờ kè|dự án|hiện trường|tàu|xe|máy)(?= )[^,;:]{2,90}? (?:đang (?:được )?(?:gấp rút |khẩn trương |tích cực )?(?:thi công|hoàn thiện|xây dựng|lắp đặt)|được (?:gấp rút |khẩn trương )?(?:thi công|trưng bày|giới thiệu|bày bán)|của (?:công ty|doanh nghiệp|hợp tác xã|htx|hộ|gia đình|anh|chị|ông|bà)|tại (?:hội chợ|công ty|triển lãm))(?=[ .])[^;:]{0,70}\.?$/
/** `Thi công cầu An Bình 2 bắc qua sông Tân.`, `Chế biến thủy sản tại Công ty Tân Hải.` */
const WORK =
  /^(?:thi công|chế biến|sản xuất|thu hoạch|đóng gói|lắp ráp|may|gia công|khai thác|bốc xếp|xếp dỡ|nuôi|trồng|chăm sóc)(?= )[^,;:]{3,60}? (?:tại|ở|của|bắc qua|trên)(?= )[^,;:]{3,60}\.?$/

/** Who leads, and what is seen of it. */
const LEADERS =
  /^(?:(?:các )?đồng chí|ông|bà|(?:phó )?(?:chủ tịch|bí thư|giám đốc|thủ tướng|tư lệnh|chính ủy)|bộ trưởng|thứ trưởng|thượng tọa|(?:các )?(?:lãnh đạo|đại diện|đại biểu|thành viên)|đoàn (?:công tác|kiểm tra|giám sát|khảo sát))(?= )[^;:]{2,110}? (?:kiểm tra|khảo sát|thị sát|thăm|tặng|trao|dâng (?:hương|hoa)|trò chuyện|động viên|bắt tay|cắt băng|bấm nút|nhấn nút|chụp ảnh|tham gia ý kiến|phát biểu ý kiến|ký kết|ký biên bản|tiếp xúc)(?= |\.)[^;:]{0,110}\.?$/
/** Three capitals in a row, as people are called. */
const PERSON =
  /\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){2,3} (?:trao|trò|tặng|kiểm|khảo|thị|thăm|dâng|động|bắt|cắt|bấm|nhấn|tiếp)/u
const SEEN_GROUP = /^(?:các |đồng chí )*(?:lãnh đạo|đại diện|đại biểu|đồng chí lãnh đạo|đoàn|thành viên)/

/** What only a sentence tells: time, purpose, duty, how much. */
const TOLD =
  / (?:đã|sẽ|phải|cần|là|có(?! thành tích| công)|do|đạt|tăng|giảm|diễn ra|nhằm|để|yêu cầu|đề nghị|vừa|nhất trí|thông qua|thu hút|thống nhất|ghi nhận|tập trung|nêu|nhấn mạnh|khẳng định|cũng|còn|gồm|bắt đầu|kết thúc|thành công|tăng cường|đẩy mạnh|tiếp tục|khẩn trương|chủ động|thường xuyên|trước (?:ngày|khi)|từ (?:ngày|đầu)|không(?! nung| gian| khí| dây| quân)|theo|nghiêm túc|đồng loạt|việc|kịp thời|xử lý nghiêm|mọi|tất cả)(?= )/
const DIGITS = /\d/
const NAMES_WITH_DIGITS =
  /(?:bão số|số|khu|cầu|quốc lộ|đường|giai đoạn|tổ|thôn|ấp|cụm|dự án|\p{L}+) \d{1,2}(?=[ .]|$)/gu
/** When a picture was taken. */
const WHEN =
  /,? (?:(?:vào )?(?:(?:sáng|chiều|tối|trưa) )?(?:ngày |tháng |năm |mùng )?\d{1,2}(?:[/.-]\d{1,4}){0,2}|năm \d{4}|tháng \d{1,2} năm \d{4}|(?:tết|mùa|vụ|dịp) (?:\p{L}+ ){1,3}\d{4}|(?:tháng|năm) [\d/-]{1,7})\.?$/u
const BEING = / (?:đang được|đang|được)(?= )/

const LONGEST = 170

/** Whether a line between paragraphs, with or without its full stop, says what only a picture shows. `said` is the line as it was printed. */
export function isSeen(whole: string, said: string): boolean {
  if (whole.length > LONGEST) return false
  const line = whole.replace(WHEN, '')
  const pointed = POINTED.exec(line)
  if (pointed && POINTS.test(pointed[0]) && !TOLD.test(line.replace(pointed[0], ''))) return true
  if (FROM_ABOVE.test(line) && !TOLD.test(line)) return true
  if (DIGITS.test(line) && DIGITS.test(line.replace(NAMES_WITH_DIGITS, ''))) return false
  if (TOLD.test(line)) return false
  if (WORKERS.test(line)) return !ALL_OF_THEM.test(line) && !BEING.test(line)
  if (THINGS.test(line)) return true
  if (WORK.test(line)) return /\p{Lu}\p{L}+\P{L}*$/u.test(said)
  return LEADERS.test(line) && (PERSON.test(said) || SEEN_GROUP.test(line))
}
