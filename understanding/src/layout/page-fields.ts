import { readingView } from '../lexicon/index.ts'
import type { Block } from './block.ts'
import { endsSentence } from './title.ts'

/** Where what is said here may only be said by a page: near its top, and below its last paragraph. */
const NEAR_TOP = 8
const PARAGRAPH = 110
const LONGEST = 90

/** A field of the page with its value, or a button that a page has above its headline or below its last paragraph. */
export function isField(text: string, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  if (!block || block.kind !== 'text') return false
  if (block.hashes > 0)
    return HASHTAG.test(text.slice(block.start, block.end)) && isOutside(text, blocks, index)
  const bulleted = block.marker?.kind === 'dot' || block.marker?.kind === 'dash'
  if ((block.marker && !bulleted) || block.end - block.first > LONGEST) return false
  const line = readingView(text).slice(block.marker?.end ?? block.first, block.end)
  if (COUNTS.test(line) || WRITTEN_BY.test(line) || TODAY.test(line) || STANDS.test(line)) return true
  if (WEATHER.test(line) || SELLS.test(line)) return true
  if (MADE_BY.test(line) || PICTURES.test(line) || RATED.test(line)) return true
  return (BUTTON.test(line) || TOPIC.test(line)) && isOutside(text, blocks, index)
}

/** Above the first paragraph, or with none below. */
function isOutside(text: string, blocks: readonly Block[], index: number): boolean {
  const isParagraph = ({ kind, end, first }: Block): boolean =>
    kind === 'text' && end - first > PARAGRAPH && (end - first > 2 * PARAGRAPH || endsSentence(text, end))
  if (index < NEAR_TOP && !blocks.slice(0, index).some(isParagraph)) return true
  return index > 2 && !blocks.slice(index + 1, index + 1 + REACH).some(isParagraph)
}
const REACH = 12

/** `230 người đã xem`, `Đọc: 230 lần`, `Thích 0`. */
const COUNTS =
  /^(?:số lần|lượt|số lượt|đã)(?: xem| đọc| truy cập)?\s?:? [\d.,]{1,9}$|^(?:mã số|giấy phép(?: hoạt động| xuất bản)?)(?: số)?\s?:? ?[\d.]{1,8}\/gp-[\p{L}\d-]{2,12}(?:,? (?:ngày|cấp)[^.;:]{4,60})?\.?$|^[\d.,]{1,9} (?:người (?:đã )?(?:xem|đọc|thích)|lượt (?:xem|đọc|truy cập|tải|thích|chia sẻ)|bình luận|phản hồi|ý kiến|thích|chia sẻ|views?|likes?|comments?|hits)$|^(?:(?:đã )?(?:đọc|xem|tải|thích)|thích|views?(?: count)?|hits|comments?|likes?)\s?:? ?[\d.,]{1,9}(?: (?:lần|lượt|người))?$/u
/** `Đăng bởi: Nguyễn Văn An`, `Người viết: …`, `Tổng hợp: …`, `Đường dây nóng: 0123 456 789`. */
const WRITTEN_BY =
  /^(?:đăng bởi|(?:người|ngày|đơn vị) (?:đăng|viết|gửi|cập nhật|biên tập|kiểm duyệt|phụ trách|tạo|duyệt)|tổng hợp|sưu tầm|kiểm duyệt|cập nhật bởi|chịu trách nhiệm nội dung|trưởng ban biên tập|nguồn ảnh|chuyên mục|thẻ|tags?)\s?: ?[\p{L}\d][\p{L}\d .,()&/@-]{0,60}$|^(?:đường dây nóng|hotline|fax|tel|đt|sđt)\s?: ?[\d .()+-]{6,24}$/u
/** `Hôm nay, thứ ba ngày 12/03/2024`, `08:15' 12/3/2024`. */
const TODAY =
  /^hôm nay\s?[:,]?\s?(?:(?:là )?(?:thứ \p{L}{2,4}|chủ nhật)?[, ]{0,2}(?:ngày )?)?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?:[ ,|-]{1,3}\d{1,2}[:h]\d{2}.{0,6})?$|^\d{1,2}[:h]\d{2}['’]?[ ,|-]{1,3}\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/u
/** `Bạn đang ở: Trang chủ`, `Home » Tin tức`. */
const STANDS =
  /^(?:(?:bạn )?(?:đang|ở) (?:ở|xem|đây|trang)|bạn ở đây|vị trí)\s?:|^(?:home|trang chủ|tin (?:tức|trong \p{L}+|hoạt động)|trang nhất|tin)(?: (?:[»›>/|]|>>) [\p{L}\d ,.-]{2,40}){1,4}$|^[\p{L} ]{3,30} (?:»|>>) [\p{L} ]{3,30}$/u
/** `Thiết kế bởi …`, `Copyright © 2024`. */
const MADE_BY =
  /^(?:copyright|©|bản quyền|all rights)(?!\p{L})|^(?:thiết kế|phát triển|xây dựng|vận hành|quản trị)(?: và (?:thiết kế|phát triển|xây dựng|vận hành|quản trị))? (?:bởi|website)\s?:? ?[\p{L}\d .-]{2,50}$/u
/** `15oC`, `Thấp nhất 13°C, cao nhất 17°C.`, `Độ ẩm trung bình 80 %. Tốc độ gió 5 km/h`: the box of the weather. */
const WEATHER =
  /^-?\d{1,2} ?[°oº]\s?c$|^(?:thấp|cao) nhất:? \d{1,2} ?[°oº]\s?c|^(?:độ ẩm|tốc độ gió|áp suất|tầm nhìn|nhiệt độ)(?: trung bình| không khí)?:? ?[\d.,]{0,6} ?(?:%|km|hpa|[°oº]\s?c)/
/** `TẶNG BẠN MÃ GIẢM GIÁ …`, `Tải ứng dụng …` */
const SELLS =
  /(?<!\p{L})(?:mã giảm giá|shopee|lazada|khuyến mãi lớn|đăng ký kênh|theo dõi (?:fanpage|kênh)|tải (?:app|ứng dụng) (?:báo|của))(?!\p{L})/u
/** `Một số hình ảnh tại hội nghị:` */
const PICTURES =
  /^(?:(?:một số|những|các|chùm) )?(?:hình )?ảnh (?:tại|về|trong|của) [\p{L}\d /-]{3,60}:?$|^(?:một số|những|chùm) (?:hình )?ảnh(?: [\p{L} ]{3,50})?\s?:?$/u
/** `5/5 - (1 bình chọn)`, `Rating: 5/5`. */
const RATED =
  /^(?:rating|đánh giá|xếp hạng|bình chọn)?\s?:? ?\d(?:[.,]\d)?\/\d{1,2}(?: [-–] ?\(?\d{1,5} (?:bình chọn|phiếu(?: bầu)?|votes?|đánh giá)\)?)?$/
/** `#IG-21007`. */
const HASHTAG = /^#[\p{L}\d_-]{2,30}$/u
/** `Chủ đề: An Bình`. */
const TOPIC = /^(?:chủ đề|chuyên đề|sự kiện|từ khóa|bài viết)\s?: ?[\p{L}\d][\p{L}\d ,-]{1,60}$/u
const BUTTON =
  /^[*«»<>\s.-]{0,4}(?:cùng (?:chuyên mục|chủ đề)|(?:tin |bài )?(?:đọc|xem) nhiều(?: nhất| trong \p{L}+)?|(?:tin |bài )?mới(?: nhất| hơn| đăng)?|liên quan|bạn cần biết|ý kiến của bạn|gửi(?: (?:đi|phản hồi|bình luận|câu hỏi))?|phản hồi|họ(?: và)? tên|mã (?:xác nhận|bảo mật|kiểm tra|an toàn)|(?:nhập|làm) lại|nhập (?:mã|nội dung)[\p{L} ]{0,20}|nội dung|tiêu đề|trở (?:về|lại|lên)(?: trang [\p{L} ]{2,12})?|về trang (?:trước|chủ|đầu)|(?:trang|bài|bài viết|tin|tin tức) (?:trước|sau|tiếp|tiếp theo|kế tiếp|cuối|đầu)(?: đó)?|tiếp theo|(?:văn bản|tài liệu|tệp|tệp tin|tập tin|file) (?:đính )?kèm(?: theo)?|(?:website |trang |các )?liên kết(?: (?:web|website|nhanh|khác))?|chọn liên kết|link gốc|thích|không thích|trả lời(?: hủy)?|hủy|video(?: clip)?|audio|icon|images?|thư viện (?:ảnh|video)|ảnh|emagazine|infographics?|podcast|quên mật khẩu|lên top|back to top|top|lịch (?:công tác|làm việc|tiếp công dân|tiếp dân)(?: tuần)?|thông báo|đọc nhanh|đánh giá|home|menu|quảng cáo|font size[\s:a+-]{0,14}|chỉ đạo,? điều hành(?: của [\p{L} ]{3,30})?|chính trị|kinh tế|xã hội|văn hóa|thời sự|pháp luật|đời sống|tuyên truyền[\p{L} ]{0,30}|văn hóa [-–] xã hội|kinh tế [-–] xã hội|an ninh [-–] quốc phòng|quốc phòng [-–] an ninh|xây dựng đảng)[\s*»<>:?.…-]{0,5}$/u
