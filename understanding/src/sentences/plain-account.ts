/** Words after `đã` that tell of meetings and papers, or of those who come: no work that was done. */
const NO_WORK =
  '(?:có (?:công văn|văn bản|mặt)|nghe|thảo luận|cho ý kiến|đề nghị|yêu cầu|chỉ đạo|ban hành (?:công văn|công điện|văn bản|kế hoạch|chỉ thị|thông báo|nghị định|thông tư|luật|nghị quyết số|quyết định số)|dự|tham dự|chủ trì|đến|đi|làm việc|thăm|dâng|trao đổi|báo cáo|trình|thống nhất|họp|tổ chức (?:hội nghị|phiên|buổi|lễ|cuộc|kỳ|đại hội|hội thảo)|phát biểu|ký|tiếp|gặp|diễn ra|xảy ra|khiến|gây|làm|xác định|nêu|quy định|bước|qua|trôi|trải|mở phiên|khai mạc|nhấn mạnh|khẳng định|xuất hiện|ghi nhận|biểu quyết|thông qua|truyền đạt|giới thiệu|chia sẻ|thông tin|công bố|giải đáp|trả lời|tiếp thu|đề xuất|đồng ý|nhất trí|quyết định|tán thành)'
/** `đã tiêm phòng cho 120.000 con gia súc`: work that was done, counted. */
const COUNTED = new RegExp(
  `(?<!(?:những gì|kết quả|mục tiêu|nhiệm vụ) )(?<= )đã (?!${NO_WORK}(?= ))[\\p{L} ]{3,44}? (?:được |xong |khoảng |hơn |gần |trên |cho )*(?<!(?:ngày|tháng|năm|từ|đến|số|lúc|khóa|quý|điều|lần|thứ) )\\d[\\d.,]*(?!/\\d{1,2}/\\d|/\\d{4})(?:/\\d[\\d.,]*)? (?!tháng|năm \\d|giờ|ngày)\\p{L}`,
  'u',
)
/** `đã nỗ lực, hoàn thành toàn diện các chỉ tiêu`: what was achieved. */
const ACHIEVED =
  / đã (?!đề ra|đặt ra)[^.;:]{0,160}hoàn thành (?:toàn diện|vượt mức|vượt|tốt|thắng lợi|cơ bản|xuất sắc|đạt và vượt)(?= )/
const HARM =
  /thiệt hại|chết|tử vong|bị thương|dịch bệnh|ca mắc|lũ |bão |cháy |hội nghị|phiên họp|kỳ họp|đại biểu|cuộc họp/
const AHEAD =
  /phấn đấu|mục tiêu|chỉ tiêu|sẽ |cần |phải |để |nhằm |dự kiến|đến năm|yêu cầu|đề nghị|(?<!bàn )giao (?!thông|ban|dịch|lưu|thương)|kế hoạch là|chưa |(?<!giảm )còn \d|vẫn còn|không đạt|chỉ đạo |chậm|thấp|tuy nhiên|hạn chế|khó khăn|có hiệu lực/

/** `Kết quả, …`, `Nhờ đó, …`, `Tính đến hết tháng 5, …`: what came of it. */
const SINCE =
  /^(?:kết quả(?=,)|nhờ đó|nhờ vậy|qua (?:đó|kiểm tra|rà soát|thanh tra)|tính đến|tính từ|đến (?:nay|thời điểm này|ngày \d|hết (?:tháng|quý|ngày) [\divx])|hết (?:tháng|quý) [\divx]|lũy kế|theo thống kê|sau \d+ (?:năm|tháng)(?: triển khai| thực hiện)?|trong (?:tháng|quý|tuần)(?: [\divx]+| qua)?|\d{1,2} tháng(?: đầu năm)?|từ đầu năm)(?= |,)[^,]{0,60}, /
const REACHED =
  /\d|(?:được (?:tháo gỡ|cải thiện|nâng lên|nâng cao|giữ vững|kiểm soát|bảo đảm|đảm bảo|đẩy nhanh|khắc phục|củng cố|hoàn thành)|giảm|tăng)/
/** `An ninh trật tự được giữ vững.`, `chăn nuôi phục hồi.`: how things go, with nothing behind it. */
const GOES =
  /(?:được (?:giữ vững|kiểm soát(?: tốt)?|đẩy nhanh(?: tiến độ)?|bảo đảm|đảm bảo|cải thiện|nâng lên|củng cố|tăng cường|duy trì|quan tâm|chú trọng|khôi phục|ổn định)|phát triển ổn định|diễn ra ổn định|đạt kết quả (?:tốt|tích cực|khá))(?:[.;]|, )|phục hồi(?: tích cực| tốt)?[.;]/
/** `Thu ngân sách 5 tháng đạt 46% dự toán.`, `… đạt 1,5 triệu lượt, tăng 20%.` */
const LEVEL =
  /^(?!(?:phấn đấu|duy trì|bảo đảm|đảm bảo|giữ|nâng|tăng|giảm|tối thiểu|ít nhất|mức )(?= ))[^.;:]{3,110} (?:ước )?(?:đạt|tăng|giảm(?: còn)?) (?:trên |hơn |gần |khoảng |được |cả )?\d[\d.,]*/
const MEASURED =
  /(?:\d tháng|^kết quả,|cùng kỳ|so với|quý (?:i|1)|vụ (?:đông|hè|mùa|xuân|thu)|đến nay|hết tháng|dự toán|kế hoạch (?:năm|giao|vốn)|, (?:tăng|giảm|bằng|vượt) \d|cả 3 tiêu chí|trong tháng)/
/** `Có 35 trường hợp bị xử lý …`. */
const CASES =
  /^(?:(?:đã )?có )?(?:khoảng |hơn |gần |trên )?\d[\d.,]*(?:\/\d[\d.,]*)? (?:trường hợp|vụ|cơ sở|hộ|đối tượng|người|lượt|tổ chức|dự án|xã|phường|công trình|hồ sơ|bị can)(?= )[^.;:]{0,60} (?:bị|được|đã|hoàn thành|đạt)(?= )|^số (?:vụ|ca|người|hộ|doanh nghiệp|lượt)(?= )[^.;:]{2,60} (?:tăng|giảm) (?:cả )?\d|^(?:hết|đến|trong) (?:tháng|quý|ngày) \d[\d/]*, [^.;:]{2,60} (?:được|đạt|có) (?:khoảng |hơn |gần |trên )?\d/
/** `… kiểm tra 120 cơ sở, phát hiện 12 cơ sở vi phạm.`: what was found, counted. */
const FOUND =
  /(?:phát hiện|xử phạt|khởi tố|bắt giữ|thu giữ|triệu phá|triệt phá|tiêu hủy|xử lý|giải cứu|cưỡng chế)(?: được| vi phạm hành chính)? (?:khoảng |hơn |gần |trên )?\d[\d.,]* (?!ngày|tháng|năm|giờ)\p{L}/u

/** `UBND tỉnh vừa ban hành Kế hoạch …`: what is new, told by a page. */
const JUST =
  /^(?:(?:mới đây|ngày \d[\d/-]*|vừa qua|hôm nay),? )?(?:ubnd|ủy ban|hđnd|hội đồng|bộ|sở|chính phủ|thủ tướng|phó|chủ tịch|văn phòng|ban|tỉnh|thành|huyện|công an|quốc hội|cục|tổng|thường trực|đảng|bí thư|tp|phòng|ngân hàng|bảo hiểm|viện|ông|bà|đồng chí)(?=[ .])[^.;:]{0,90} (?:vừa|mới|vừa mới) (?:ban hành|ký|có (?:công văn|văn bản|quyết định|công điện|chỉ thị|thông báo)|phê duyệt|thông qua|công bố|gửi)(?= )/
/** Whether a sentence says plainly what was done or how it went. */
export function saysDone(words: string, digits: boolean): boolean {
  const done = words.includes(' đã ')
  if (done && words.includes('hoàn thành ') && ACHIEVED.test(words) && !NOT_ACHIEVED.test(words)) return true
  if (words.endsWith(':') || words.endsWith('?')) return false
  if (!(digits && tellsFigures(words, done)) && !tellsCourse(words)) return false
  return !AHEAD.test(words) && !JUST.test(words)
}
const NOT_ACHIEVED = /yêu cầu (?!đề ra)|đề nghị|biểu dương|đánh giá cao|ghi nhận|hội nghị|để |nhằm |sẽ /

const tellsFigures = (words: string, done: boolean): boolean =>
  CASES.test(words) ||
  (LEVEL.test(words) && MEASURED.test(words)) ||
  (((done && COUNTED.test(words)) || FOUND.test(words)) && !HARM.test(words))

const tellsCourse = (words: string): boolean =>
  (SINCE.test(words) && REACHED.test(words) && !HARM.test(words)) ||
  ((words.includes('được ') || words.includes('ổn định') || words.includes('phục hồi')) && GOES.test(words))

const INSTRUMENT =
  '(?:dự thảo )?(?:quy hoạch|nghị quyết|đề án|kế hoạch(?! vốn| đầu tư)|chương trình(?! mục tiêu)|luật|bộ luật|nghị định|thông tư|quyết định|chiến lược|quy chế|pháp lệnh|công điện|chỉ thị|công văn|văn bản|dự thảo)'
/** `Quy hoạch tỉnh xác định 4 trụ cột …`, `Nghị định có hiệu lực từ …`: what a paper holds. */
const HOLDS = new RegExp(
  `^(?:theo đó, |cụ thể, |trong đó, )?${INSTRUMENT}(?= )[^,.;:]{0,80}? (?:cũng |đã |còn |chính thức )*(?:xác định (?:\\d|rõ \\d)|gồm|bao gồm|có (?:nhiều|\\d|hiệu lực|phạm vi|một số)|quy định|bổ sung|sửa đổi|thay thế|bãi bỏ|áp dụng|là (?:cơ sở|căn cứ|văn bản|bước|tiền đề)|nêu rõ (?:quan điểm|mục đích|nguyên tắc|mục tiêu)|được (?:xây dựng trên|gửi|kỳ vọng|ban hành (?:nhằm|trên|thay))|nhằm|hướng dẫn|kế thừa)(?= )`,
)
/** `Việc ban hành Đề án nhằm …`: why it is done. */
const PURPOSE =
  /^việc (?:xây dựng|ban hành|triển khai|thực hiện|tổ chức|sửa đổi|sắp xếp|điều chỉnh|thành lập|lập|đầu tư|phê duyệt|áp dụng)(?= )[^.;:]{3,140} nhằm (?!.*(?:yêu cầu|đề nghị|phải) )/
/** `Theo Luật Đất đai 2024, …`, `Căn cứ Nghị định 15, …`: what the law says. */
const BY_LAW =
  /^(?:theo|căn cứ)(?: quy định(?: tại| của)?| hướng dẫn tại)? (?:khoản|điểm|điều|luật|nghị định|thông tư|bộ luật|pháp luật|quy định|pháp lệnh)(?= |,)[^,]{0,90}, /
/** `…, các sở khẩn trương rà soát`: what bodies do by a paper is no law. */
const BODY_ACTS =
  /, (?:các |mọi )?(?:sở|ngành|ubnd|ủy ban|địa phương|đơn vị|cơ quan|công an|bộ|chủ đầu tư)(?= )[^.;:]{0,60}(?:khẩn trương|chủ động|tăng cường|tiếp tục|rà soát|chủ trì|phối hợp|báo cáo|tổ chức|hoàn thành|xây dựng)(?= |,|\.)/
/** `Người lao động được hỗ trợ 1.500.000 đồng/tháng.`: what somebody gets by law. */
const ENTITLED =
  /^(?:người|hộ|đối tượng|trẻ em|học sinh|sinh viên|tổ chức|cá nhân|doanh nghiệp|lao động|cán bộ|mức|gia đình|thân nhân)(?= )[^.;:]{2,110}? (?:được|bị) (?:hỗ trợ|bồi thường|miễn|hưởng|cấp|thanh toán|phạt tiền|trừ|trợ cấp|đóng)(?= )/
const RATE = /đồng\/|mức |từ \d|bằng |theo |một lần|tối đa|tối thiểu|đồng\.|%/
/** `Báo cáo do đồng chí A trình bày`, `Trước đó, Bộ A có văn bản đề nghị …`. */
const PRESENTED =
  /^(?:báo cáo|tờ trình|dự thảo)(?= )[^.;:]{0,80}do (?:đồng chí|ông|bà|sở|ubnd|ban|giám đốc)(?= )[^.;:]{3,110} trình bày|^trước đó,? [^,.;:]{3,60} (?:đã )?(?:có|gửi|ban hành) (?:văn bản|công văn|tờ trình|công điện|thông báo|báo cáo)(?= )/
/** `Dự kiến trong năm 2019 sẽ có nhiều xã đạt chuẩn.` */
const FORESEEN =
  /^(?:dự kiến|dự báo)(?= |,)(?![^.;]*(?:yêu cầu|phấn đấu|mục tiêu))[^.;:]{0,90} (?:sẽ|có thể|có khả năng)(?= )/
/** `Giải ngân vốn là động lực quan trọng …`: why it matters. */
const MATTERS =
  /^[^,.;:]{4,120} là (?:một (?:trong những )?|những |các )?(?:động lực|giải pháp|chủ trương|cơ hội|dấu mốc|sự kiện|nền tảng|yếu tố|tiền đề|mốc son|điều kiện)(?= )(?![^.;]{0,300} (?:cần|phải|yêu cầu|đề nghị) )/
const ASKS = /(?:yêu cầu (?!về|của)|giao (?!thông|dịch)|phải |cần |đề nghị |chỉ đạo )/
const PAST = /(?: đã (?!xác định|quy định|bổ sung)| đạt \d| tăng \d| giảm \d|ước đạt)/

/** `Thực hiện Công điện số 914/CĐ-TTg …;`: the ground of a letter, before what it orders. */
const GROUND =
  /^(?:thực hiện|triển khai|căn cứ|theo|tiếp theo|trên cơ sở|phúc đáp|xét)(?= )[^;:]{0,90}(?:nghị quyết|nghị định|quyết định|chỉ thị|công điện|công văn|kế hoạch|thông báo|kết luận|văn bản|thông tư|chương trình|luật)[^;:]* số \d[^;:]*;[*_ ]*$/
export const isGroundClause = (words: string): boolean => words.endsWith(';') && GROUND.test(words)

/** Whether a sentence says plainly what a paper holds, what the law gives, or why something is done. */
export function saysBackground(words: string): boolean {
  if (PURPOSE.test(words) || PRESENTED.test(words) || MATTERS.test(words)) return true
  if (JUST.test(words) && !/yêu cầu các|đề nghị các|giao (?:các|sở|ubnd)/.test(words)) return true
  if (FORESEEN.test(words)) return true
  if (HOLDS.test(words)) return !ASKS.test(words)
  const ruled = BY_LAW.test(words) ? !BODY_ACTS.test(words) : ENTITLED.test(words) && RATE.test(words)
  return ruled && !ASKS.test(words) && !PAST.test(words)
}

/** `UBND tỉnh cũng đã chỉ đạo các sở xây dựng …`: an order, also when it is told. */
const HAS_ORDERED =
  /^(?:[^,.;:]{3,60}, )?[^,.;:]{3,70}? đã (?:kịp thời |cũng )?(?:chỉ đạo|yêu cầu|giao|đề nghị) (?:các (?:sở|ngành|địa phương|đơn vị|xã|huyện|cơ quan|chủ đầu tư|phòng|lực lượng)|sở|ubnd|ủy ban|công an|phòng|chủ đầu tư|ban quản lý|chi cục|huyện|xã)(?= |,)/

/** `“Các đơn vị phải cam kết tiến độ” - Chủ tịch UBND tỉnh chỉ đạo.`: an order, and behind it who gave it. */
const ORDER_BEHIND =
  /^["“]?[^"“”]{12,300}["”][.,]?\s?[-–,]?\s?(?!theo )[^"“”.;:]{4,90} (?:chỉ đạo|yêu cầu|quán triệt|nhắc nhở|đề nghị|lưu ý)(?: thêm| rõ)?\.?$/
/** `Thủ tướng cho rằng việc kiểm tra cần được tiến hành thường xuyên.`: in the mouth of those who direct, what must be done. */
const DIRECTS_SOFTLY =
  /^(?:[^.;:]{3,80}, )?(?:(?:phó )?thủ tướng|(?:phó )?chủ tịch (?:ubnd|tỉnh|nước|ủy ban)|(?:phó )?bí thư|đồng chí (?:phó )?(?:chủ tịch|bí thư)|tổng bí thư)(?= )[^.;:]{0,90}? (?:cho rằng|nhấn mạnh|khẳng định|lưu ý|nêu rõ|chỉ rõ|quán triệt)(?:,|:| rằng)? [^.;:]{0,140}? (?:cần|phải)(?: (?:phải|được|tiếp tục))? (?=tiến hành|tập trung|tăng cường|thực hiện|triển khai|đẩy mạnh|chú trọng|quan tâm|xác định|chủ động|kiên quyết|khẩn trương|có giải pháp|rà soát|xây dựng|nâng cao|đổi mới|phát huy|bảo đảm|đảm bảo|coi|làm|huy động|phối hợp|hoàn thiện|quyết liệt|xử lý|đặt|ưu tiên|đi đầu|nghiên cứu|tạo|khắc phục|tháo gỡ|sớm|nhanh)/
/** Whether those who direct say what must be done. */
export const directsSoftly = (words: string): boolean => DIRECTS_SOFTLY.test(words)

/** `Các đơn vị không được chủ quan.`, `Nguyên nhân phải được làm rõ.`, `… phải tiếp tục kiểm soát`: what must be or must not. */
const MUST =
  /^[^.;:“"]{2,110} (?:(?:không được|tuyệt đối không) (?:chủ quan|lơ là|để |buông lỏng|trì hoãn|đùn đẩy|né tránh|tự ý)|phải được (?:làm rõ|xử lý|kiểm tra|rà soát|khắc phục|báo cáo|kiểm soát|giải quyết|ngăn chặn)|phải (?:tiếp tục|khẩn trương|tập trung|quyết liệt|kiểm soát|chủ động))(?= |,|\.)/
export const mustBeDone = (words: string): boolean =>
  ((words.includes(' phải ') || words.includes(' không ')) &&
    MUST.test(words) &&
    !/ đã (?:phải|không)|cho (?:rằng|biết)|kiến nghị|đề xuất|nếu /.test(words)) ||
  (BY_LAW.test(words) && BODY_ACTS.test(words) && !words.includes(' đã '))

export const isOrderBehind = (words: string): boolean => ORDER_BEHIND.test(words)

/** Whether a sentence of a page tells of somebody whom an order was given. */
export const tellsOrder = (words: string): boolean =>
  words.includes(' đã ') && HAS_ORDERED.test(words) && !/ \d[\d.,]*%| kết quả/.test(words)
