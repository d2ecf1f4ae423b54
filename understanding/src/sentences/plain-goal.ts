import type { PageDay } from './signs.ts'
import { SETS_GOAL } from './word-flags.ts'

/** Where the words before a year may be left out: `Theo quy hoạch, đến năm 2030, …`. */
const HORIZON =
  /^(?:(?:theo|cụ thể|trong đó|riêng|ngoài ra|đồng thời|với|cùng với đó|về lâu dài)[^,.;:]{0,60}, )?(?:theo [^,.;:]{3,60}, )?(?:tầm nhìn )?(?:đến|tới)(?: hết| cuối| khoảng)?(?: tháng \d{1,2})? ?năm (20\d\d)(?:[,:]| là| (?=(?:có|cơ bản|toàn|tỉnh|huyện|xã|thành phố|tỷ lệ|trở thành|\d)))/
/** What is then reached, or what then is. */
const REACHES =
  / (?:là|trở thành|có|đạt|thuộc|nằm trong|cơ bản|không còn|hoàn thành|hình thành|chiếm|giảm|tăng|trên|dưới|tối thiểu|ít nhất|xếp|đứng|phổ cập|\d[\d.,]*%)(?= )/
const NOT_AHEAD =
  / (?:đã|ước|ước đạt|dự báo|dự kiến|yêu cầu|giao|đề nghị|cần|phải|so với cùng kỳ|chưa có|sẽ được|sẽ tổ chức|sẽ họp) /

/** A year by which others could still tell what was reached: without a day on the page it must lie far enough ahead. */
const AHEAD_OF_ALL = 2025

/** Whether a sentence says what shall be by a year that is still to come. */
function looksAhead(words: string, day: PageDay | undefined): boolean {
  const found = HORIZON.exec(words)
  if (!found) return false
  const year = Number(found[1])
  if (day === undefined ? year < AHEAD_OF_ALL : year * 12 + 11 <= day) return false
  const rest = words.slice(found[0].length - 1)
  if (
    /^[^.;]{2,90} sẽ (?:là|đón|có|đạt|thu hút|trở thành|hoàn thành|hình thành|giải quyết|tăng|giảm|chiếm|nằm|thuộc)/.test(
      rest,
    )
  )
    return true
  return REACHES.test(` ${rest.trimStart()}`) && !NOT_AHEAD.test(words)
}

/** `Khách du lịch đạt 11 triệu lượt đến năm 2030.`: the year behind the level. */
const LEVEL_BY =
  /^(?!.*(?:đến nay|phấn đấu))[^.,;:]{3,90} (?:đạt|đón|có|tăng lên|tăng|giảm còn|giảm|còn|chiếm|thu hút|bằng|nâng) (?:khoảng |trên |ít nhất |tối thiểu |dưới )?\d[^.,;:]*(?:,\d[^.,;:]*)?? (?:đến|vào|tới|trong) (?:cuối |hết )?năm (20\d\d)(?!\d)/
/** What it cannot do without. */
const BY_YEAR = / (?:đến|vào|tới|trong) (?:cuối |hết )?năm 20\d\d/
/** Whether a level is told together with the year, still to come, by which it shall be reached. */
function setsLevel(words: string, day: PageDay | undefined): boolean {
  const found = BY_YEAR.test(words) ? LEVEL_BY.exec(words) : null
  if (!found || NOT_AHEAD.test(words)) return false
  const year = Number(found[1])
  return day === undefined ? year > AHEAD_OF_ALL : year * 12 > day
}

/** Whether a sentence opens with a year that was over when the page was written, and names no goal. */
export function looksBack(words: string, day: PageDay | undefined): boolean {
  if (day === undefined) return false
  const found = HORIZON.exec(words)
  return (
    found !== null &&
    Number(found[1]) * 12 + 11 < day &&
    !/mục tiêu|phấn đấu|chỉ tiêu|tầm nhìn|yêu cầu|phải /.test(words)
  )
}

const WHO_SAYS = '(?:cho biết|cho hay|nhấn mạnh|khẳng định|thông tin|chia sẻ)'
/** `Mục tiêu tổng quát của Đề án là …`, `Ông A cho biết, mục tiêu của tỉnh là …`. */
const AIM = new RegExp(
  `^(?:(?:theo đó|cụ thể|trong đó|trước mắt),? |[^.;:]{3,110} ${WHO_SAYS}(?:,|:)? (?:rằng )?)?mục tiêu (?:[^.;:,]{0,70}?(?:, [^.;:,]{3,30})?) ?(?:là|đến năm \\d{4},?|đến \\d{4},?|nhằm)(?= )`,
)
/** `Mục tiêu: giải tỏa công suất của nhà máy trong tháng 11.` */
const GOAL =
  /^mục tiêu(?: (?:chung|cụ thể|tổng quát|chính|trước mắt))?(?: của [^:]{2,60}| đến (?:hết )?năm \d{4})?: ?\S/
/** `Tỉnh hướng tới mục tiêu …`, `Trong đó, huyện A phấn đấu …`: who strives, and is not told to. */
const STRIVES =
  /^(?:(?:trong đó|riêng|cụ thể|theo đó|đồng thời|cùng với đó|(?:từ nay |trong |đến |hết |cuối )*(?:năm|giai đoạn|nhiệm kỳ|quý|tháng|vụ|thời gian tới)[^,.;:]{0,40}), )?(?!(?:để|với|nhằm|theo|trên|tại|trong|về) )[^,.;:]{2,60}? (?:phấn đấu|đặt (?:ra )?mục tiêu|đề ra mục tiêu|hướng (?:tới|đến) mục tiêu|đặt chỉ tiêu)(?= )/
/** `Quy hoạch tỉnh`: no verb, though it reads like one. */
const PLAN = /^(?:quy hoạch (?:tỉnh|chung|vùng|thành phố|này)|kế hoạch|chương trình) /
/** Who orders or must is no one who strives. */
const TOLD =
  /(?:yêu cầu|giao|đề nghị|chỉ đạo|phải|cần|kêu gọi|tập trung|tiếp tục|nỗ lực|đã hoàn thành|đã đạt|hoàn thành mục tiêu|kết luận) /

/** Whether a sentence of a page says plainly what is aimed at; `verb`: it begins with what is to be done. */
export function saysGoal(words: string, day: PageDay | undefined, verb: boolean, flags: number): boolean {
  if (words.includes('năm 20') && (looksAhead(words, day) || setsLevel(words, day))) return true
  if ((flags & SETS_GOAL) === 0) return false
  if (AIM.test(words) || (GOAL.test(words) && !words.endsWith(':'))) return true
  if (verb && !PLAN.test(words)) return false
  const strives = STRIVES.exec(words)
  return strives !== null && !TOLD.test(strives[0]) && !/ (?:yêu cầu|đề nghị|giao) /.test(words)
}
