import { readingView } from '../lexicon/index.ts'
import type { Line } from './line.ts'

/** What of a line is looked at. */
const LONGEST = 80

/** Whether a line never goes on with the one above it: what a page or a letterhead prints on a line of its own. */
export function isOwnLine(text: string, line: Line): boolean {
  // `C:\…`: where the file of the paper lay.
  if (text.charCodeAt(line.start + 1) === COLON && text.charAt(line.start + 2) === '\\') return true
  if (line.end - line.start > LONGEST) return false
  const words = readingView(text).slice(line.first, line.end)
  const first = words.charCodeAt(0)
  if (first >= DIGIT_0 && first <= DIGIT_9) return MOMENT.test(words) || COUNTER.test(words)
  return DAY.test(words) || LABEL.test(words) || MOTTO.test(words)
}

const DIGIT_0 = 0x30
const DIGIT_9 = 0x39
const COLON = 0x3a

/** `Thứ tư, 09/10/2024`, `Thứ 5, 15.10.2020 | 18:04`. */
const DAY =
  /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)[\s,|-]{1,4}(?:ngày )?\d{1,2}(?:[/.-]\d| tháng \d{1,2} năm \d{4}\s*$)/
/** `14:26 13/11/2024`, `04/02/2026`, `15/10/2020 10:44 (GMT+7)`. */
const MOMENT =
  /^(?:\d{1,2}[:h]\d{2}(?::\d{2})?[\s,|-]{1,4})?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:[\s,|-]{1,4}(?:lúc )?\d{1,2}[:h]\d{2}(?::\d{2})?)?(?: ?\(gmt ?\+7\))?$/
/** `Người đăng:`, `Cập nhật lúc 22:26`: the names of what a page says of itself. */
const LABEL =
  /^(?:(?:người|ngày) đăng(?: tin| tải)?|đăng (?:ngày|bởi|lúc)|ngày (?:cập nhật|xuất bản)|tác giả|lượt (?:xem|đọc)|số lượt (?:xem|đọc)|chuyên mục|số hiệu|loại văn bản|nơi ban hành|ngày (?:ban hành|công báo|hiệu lực|có hiệu lực|hết hiệu lực)|lĩnh vực|tình trạng|người ký)\s?:|^(?:ngày )?cập nhật(?: lúc| ngày)? ?:? ?\d/
/** `16 lượt xem`. */
const COUNTER = /^[\d.,]{1,9} lượt (?:xem|đọc|truy cập)$/
const MOTTO = /^[*_]{0,3}độc lập ?[-–—] ?tự do ?[-–—]/

/** `(TTXVN) - Chiều 7/8, …`: a newspaper begins its first paragraph so. */
export const opensArticle = (text: string, { start }: Line): boolean =>
  text.charCodeAt(start) === BRACKET && PRESS.test(text.slice(start, start + 40))
const BRACKET = 0x28
const PRESS = /^\(\p{Lu}[\p{L}\d .&-]{1,22}\) ?[-–]/u
