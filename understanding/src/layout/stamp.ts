import { readingView } from '../lexicon/index.ts'
import type { Block } from './block.ts'

const DAY = String.raw`\d{1,2}(?: ?[/.-] ?| tháng )\d{1,2}(?: ?[/.-] ?| năm |, )\d{4}`
const CLOCK = String.raw`\d{1,2}[:hg]\d{2}(?::\d{2})?(?: ?(?:[ap]m|sáng|chiều|tối|sa|ch))?`
const SEPARATOR = String.raw`[\s,|/–-]{1,4}`
const WEEKDAY = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|th\\.? [2-7]|chủ nhật)'
/** What a page counts beside the day. */
const COUNTS = String.raw`(?:(?:[\s,|–-]{0,4})(?:(?:lượt xem|lượt đọc|đã xem|views?|bình luận) ?:? ?)?[\d.,]{1,9}(?: (?:lượt xem|lượt đọc|views?))?|(?:[\s,|–-]{0,4})\(?gmt.{0,5})?`
/** The section, newspaper or office before the moment; a meeting or time limit has other words there. */
const SOURCE = String.raw`(?!.{0,30}(?:thời gian|thời hạn|trước|từ |đến|lúc |vào|bắt đầu|khai mạc|hạn |ngày ))[(\p{L}][\p{L}\d .&()/-]{0,38}?\p{L}\)?`

const MOMENT = `(?:(?:${WEEKDAY}${SEPARATOR})?(?:ngày )?${DAY}(?:${SEPARATOR}${CLOCK})?|${CLOCK}${SEPARATOR}(?:${WEEKDAY}${SEPARATOR})?(?:ngày )?${DAY})`
const ALONE = new RegExp(`^[(]?(?:ngày )?${MOMENT}${COUNTS}[)]?[\\s*_|–-]*$`, 'u')
/** After a day with its hour a page may put anything short. */
const WITH_HOUR = new RegExp(
  `^(?:${WEEKDAY}${SEPARATOR})?(?:ngày )?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}${SEPARATOR}${CLOCK}(?!\\s*[-–]? ?(?:tại|họp|hội|làm|dự|khai|kiểm|tiếp))[^;:]{0,16}:?.{0,16}$`,
  'u',
)
/** `2025-08-23`, as a program writes it, also with a field that nobody filled in: `{title}`. */
const ISO =
  /^(?:[\p{L}][\p{L} &–-]{2,30} )?20\d\d-\d\d-\d\d(?:[t ]\d\d:\d\d[\d:.+z]{0,12})?(?: \{[a-z_]{2,20}\})?$/u
const MONTH =
  '(?:tháng (?:một|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?|chạp|\\d{1,2})|(?:jan|febr?|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?)'
/** `20 Tháng Tư, 2018`, `Tháng Tư 20, 2018 4:33 chiều`, `Apr 20, 2018`. */
const MONTH_NAME = new RegExp(
  `^(?:${WEEKDAY}${SEPARATOR})?(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2}),? (?:năm )?\\d{4}(?:${SEPARATOR}${CLOCK})?$`,
)
const SOURCED_HOUR = new RegExp(
  `^${SOURCE}${SEPARATOR}(?:(?:${WEEKDAY}${SEPARATOR})?(?:ngày )?${DAY}${SEPARATOR}${CLOCK}|${CLOCK}${SEPARATOR}(?:ngày )?${DAY})${COUNTS}\\s*$`,
  'u',
)
/** `Y tế 08/11/2022`: only near the top of a page, because a line of a document may end so. */
const SOURCED_DAY = new RegExp(`^${SOURCE}${SEPARATOR}\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}${COUNTS}\\s*$`, 'u')
const POSTED =
  /^(?:\([^)]{3,30}\)[\s–-]{1,3}|[\p{L} ]{3,24} [-–|] (?=ngày đăng)|chuyên mục ?: ?[\p{L} ,–-]{2,40}\| ?|\( ?)?(?:ngày )?(?:cập nhật|đăng|xuất bản|đăng tin|đăng bài|viết|tạo)(?: (?:lúc|ngày|bởi))?\s*:? ?.{0,30}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}.{0,30}$/u
const HOUR_FIRST =
  /^\d{1,2}[:h]\d{2}[\s,|-]{1,4}(?:thứ \p{L}{2,4}|chủ nhật)?[\s,|-]{0,4}(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/u

/** `Thứ ba, 3-2-26 06:57:08`, `05-06-24 15:22`: a clock with the last two digits of the year. */
const SHORT_YEAR = new RegExp(
  `^(?:${WEEKDAY}${SEPARATOR})?(?:ngày )?\\d{1,2}([/.-])\\d{1,2}\\1\\d{2}${SEPARATOR}${CLOCK}\\s*$`,
)

/** `05/06/24`, `05 Th6 2024`, `T4, 05/06/2024`, `Wed, 05 Jun 2024`, `15h22', ngày 05/06/2024`, `15 giờ 22 phút, ngày 05 tháng 6 năm 2024`. */
const OTHER_FORMS = new RegExp(
  `^(?:\\(?\\d{1,2}([/.-])\\d{1,2}\\1\\d{2}\\)?|\\d{1,2} th ?\\d{1,2}[ ,]{1,2}\\d{4}(?:${SEPARATOR}${CLOCK})?|(?:t[2-7]|cn)[ ,|-]{1,3}(?:ngày )?${DAY}(?:${SEPARATOR}${CLOCK})?|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? (?:\\d{1,2} )?${MONTH}(?: \\d{1,2},?)? \\d{4}(?:${SEPARATOR}${CLOCK}.{0,8})?|\\d{1,2}(?:[:hg]| giờ )\\d{2}(?:'|’| ?phút)?[\\s,|–-]{1,3}(?:${WEEKDAY}${SEPARATOR})?(?:ngày )?${DAY}|(?:thời gian|giờ|ngày giờ) (?:đăng|cập nhật|xuất bản)(?: tin| bài)?\\s?: ?.{0,20}\\d{4}.{0,12})$`,
)

const TOP = 8

/**
 * The line with the moment of posting: `Thứ năm - 30/11/2023 10:56`, `Cập nhật lúc: 24/09/2024`, `Báo A - 05/10/2024 21:18`,
 * `07/02/2020 View: 143`.
 */
export function isStamp(text: string, block: Block, index: number): boolean {
  if (block.end - block.start > 90) return false
  const view = readingView(text)
  if (!/\d{4}/.test(text.slice(block.start, block.end)))
    return (
      !block.marker &&
      (SHORT_YEAR.test(view.slice(block.first, block.end)) ||
        OTHER_FORMS.test(view.slice(block.first, block.end)))
    )
  if (text.startsWith('NGÀY', block.first) || text.slice(block.first, block.end).includes(', NGÀY'))
    return false
  const kind = block.marker?.kind
  const bulleted = kind === 'dot' || (kind === 'dash' && index < TOP)
  const words = view.slice(bulleted ? block.marker?.end : block.first, block.end)
  if (
    ALONE.test(words) ||
    ISO.test(words) ||
    WITH_HOUR.test(words) ||
    MONTH_NAME.test(words) ||
    OTHER_FORMS.test(words) ||
    POSTED.test(words) ||
    HOUR_FIRST.test(words)
  )
    return true
  if (block.marker) return false
  return SOURCED_HOUR.test(words) || (index < TOP && words.length < 50 && SOURCED_DAY.test(words))
}
