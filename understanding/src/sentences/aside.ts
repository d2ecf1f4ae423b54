import type { Block } from '../layout/index.ts'
import { isUpperAt } from '../layout/index.ts'
import { isLetterAt, readingView } from '../lexicon/index.ts'
import type { Voice } from './situation.ts'
import type { Unit } from './segment.ts'

const LONGEST = 220

/** Counters, menus and pointers of a portal. */
const PORTAL =
  /^(?:(?:đang|đã|tổng|số|tổng số) (?:lượt )?truy cập|(?:hôm nay|hôm qua|tuần này|tháng này|online|trực tuyến|tất cả) ?:? ?[\d.]+$|(?:lượt (?:xem|truy cập|đọc)|số lần xem|đã xem) ?:? ?[\d.]|[\d.]+ (?:lượt (?:xem|truy cập|đọc)|bình luận)$|(?:tìm kiếm|liên kết website|liên kết web|thống kê truy cập|ban biên tập|trang chủ|tin tức - sự kiện|chia sẻ bài viết|các tin (?:khác|đã đưa|mới)|tin (?:liên quan|khác|mới hơn|cũ hơn)|bài viết liên quan|ý kiến bạn đọc|gửi bình luận|in trang|quay lại|về trang trước)(?: ?\(\d+\))?$|a[-+] a(?: a[-+])?$|ngày (?:cập nhật|đăng|đăng tải|tạo) ?:? ?\d|cập nhật(?: lúc)? ?:? ?\d|(?:xem|phóng to|thu nhỏ|tăng|giảm) cỡ chữ$|(?:tăng |giảm )?tương phản|đọc bài viết$|từ viết tắt$|xuất bản thông tin$|chi tiết bài viết|thống kê hồ sơ$|các chuyên mục khác$|chung nhan tin nhiem|ipv6|print|send mail|từ khóa ?:)/

/** `(Kèm theo Quyết định số …)`, `Xem chi tiết tại đây`: where something else is to be found. */
const POINTER =
  /^(?:\((?:ban hành )?kèm theo [^)]{5,200}\)[*_. ]{0,3}$|(?:xem|đọc) (?:chi tiết|toàn văn|thêm)|chi tiết (?:xem |văn bản |bài viết )?(?:xem )?tại |mời (?:bạn đọc|quý vị) (?:xem|đón))/

/** `Thứ tư, ngày 15 tháng 01 năm 2025`, `19/3/2026 10:25`: when a page was posted. */
const POSTED =
  /^(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),? )?(?:ngày )?\d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}| tháng \d{1,2} năm \d{4})(?:[ ,|-]{1,3}\d{1,2}[:h]\d{2}(?::\d{2})?)?(?: ?\(?gmt.{0,4})?$/

/** `Tin, ảnh: Thu Hằng`, `Nhóm P.V Thời sự`. */
const BYLINE =
  /^(?:\()?(?:(?:tin|bài|ảnh|video|clip|nguồn|theo|thực hiện|biên tập|tác giả)(?:(?:,| và| -|,? &) ?(?:tin|bài|ảnh|clip|video))?(?: tư liệu| minh họa)? ?:|(?:nhóm )?p\.?v\.?(?: |$))/

const CAPTION_HEAD = /^(?:ảnh[:.] |(?:toàn|quang) cảnh |ảnh minh họa)/
const CAPTION =
  /^(?:(?:các )?(?:đồng chí|đại biểu|ông|bà|lãnh đạo|phó |chủ tịch|bí thư|uvtw|thứ trưởng|bộ trưởng|giám đốc|đoàn|thường trực|người dân)(?: |,)).*(?:phát biểu|chủ trì|chủ tọa|kết luận|trình bày|trao (?:quà|tặng|quyết định|bằng|cờ|đổi)|tặng |kiểm tra |thăm |(?:tham )?dự (?:hội nghị|họp|lễ|kỳ họp|phiên|buổi)|thảo luận|biểu quyết|chụp ảnh|khảo sát|tại )/u
/** Over the title of a page only these. */
const CAPTION_ABOVE = /(?:phát biểu|chủ trì|chủ tọa)[^:]{0,60}$/

/**
 * Whether a short paragraph on its own is no part of what a page says: a caption, a byline, a counter, a pointer elsewhere.
 * `past` is how far down the page it stands, from 0 to 1, and less than 0 where no paragraph has come before.
 */
export function isAside(text: string, unit: Unit, block: Block, voice: Voice, past: number): boolean {
  const length = unit.end - unit.first
  if (block.kind !== 'text' || length > LONGEST) return false
  const words = readingView(text).slice(unit.first, unit.end)
  if (POINTER.test(words)) return true
  if (voice === 'order' || voice === 'report' || block.hashes > 0) return false
  if (PORTAL.test(words) && length < 60 && (!block.marker || block.marker.kind === 'dot')) return true
  if (block.marker) return false
  if (POSTED.test(words) && length < 50) return true
  if (BYLINE.test(words) && length < 80) return true
  const stop = /[.:;,?!…]$/.test(words)
  if (CAPTION_HEAD.test(words) && length < 120) return true
  if (!stop && length > 24 && CAPTION.test(words)) return past >= 0 || CAPTION_ABOVE.test(words)
  return !stop && past > 0.4 && isNameOnly(text, unit)
}

/** Two to four words that all begin with a capital and go on in small letters: `Minh Hiếu`. */
function isNameOnly(text: string, unit: Unit): boolean {
  const words = text
    .slice(unit.first, unit.end)
    .replace(/ ?\([^)]{2,40}\)$/, '')
    .split(' ')
  if (words.length < 2 || words.length > 4) return false
  return words.every(
    (word) =>
      isUpperAt(word, 0) && word.length < 9 && !isUpperAt(word, 1) && isLetterAt(word, word.length - 1),
  )
}
