import { ANY_DAY } from './day-phrase.ts'
import { OPENS_LINE } from './opens-line.ts'

/** What only opens a page or a sentence: whose news it is, the day, `Cụ thể, `. */
export const OPENS: RegExp = new RegExp(
  `^(?:${OPENS_LINE})?[\\s*_"“+•–-]{0,6}(?:(?:cụ thể|theo đó|trong đó|mới đây|vừa qua|tuy nhiên|ngoài ra|được biết),? )?(?:(?:${ANY_DAY}|\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?),? )?`,
  'u',
)
/** `Tại`, `Theo nội dung` before the type. */
export const LEADS_IN: RegExp = /^(?:tại|theo|trong|bằng)(?: nội dung)? $/
/** `… vừa ban hành`, `… ban hành ngày 5/6`, `… ngày 5/6`, `… mới nhất`. */
export const COMES_OUT: RegExp =
  /^(?: (?:hỏa tốc|khẩn|kết luận|chuyên đề|liên tịch|liên ngành|hành động|phối hợp))?(?: (?:vừa|mới)(?: mới)?(?: được)? (?:ký|ban hành|công bố|phát đi|gửi|phát hành|ra)| (?:được )?(?:ký )?(?:ban hành|ký) (?:vào )?(?:ngày|sáng|chiều|tối|hôm) ?\d?| (?:vào )?ngày \d| mới nhất| mới đây| hỏa tốc)(?!\p{L})/u
/** `… này`, `… gửi các sở`, `… về việc …`: which one is meant. */
export const DEFINITE: RegExp =
  /^(?: (?:hỏa tốc|khẩn|kết luận|chuyên đề|liên tịch|liên ngành|hành động|phối hợp))?(?: này,?| trên,?| nói trên,?| nêu trên,?| gửi| trình| về| chỉ đạo| yêu cầu| phiên họp| kỳ họp|,)(?: |$)/u
/** Of a report: `… vừa gửi Quốc hội`. */
export const IS_SENT: RegExp = /^(?: (?:vừa|mới)(?: được)?)? (?:gửi|trình|báo cáo)(?!\p{L})/u
/** What a body does in its own paper. */
export const ACTS: RegExp =
  /^,? (?:đã |cũng |còn |tiếp tục |vừa |mới )?(?:yêu cầu|giao|chỉ đạo|đề nghị|nêu|thống nhất|cơ bản thống nhất|cho biết|cho phép|nhấn mạnh|đồng ý|chấp thuận|quyết định|đặt|hướng dẫn|quy định|kết luận|phân công|nghiêm cấm|lưu ý|xác định|phê duyệt|khẳng định|đánh giá|ghi nhận|đề ra|kêu gọi|đôn đốc|phê bình|có ý kiến|ủng hộ)(?!\p{L})/u
/** Of a body that orders, wherever a page says so. */
export const ORDERS: RegExp =
  /^,? (?:đã |cũng |vừa |mới |có |vừa có )*(?:yêu cầu|chỉ đạo|giao|đề nghị|đôn đốc|thống nhất|cơ bản thống nhất)(?=[ :])/u
/** `… do`, `… về việc … vừa được`: up to the body by which the type of a subject comes out. */
export const BY_WHOM: RegExp =
  /^(?: (?:về|nhằm|chỉ đạo|yêu cầu) [^.;\n]{5,160}?)?(?: này)?(?: do| (?:vừa |mới |đã )?được) /u
/** … and what it has done. */
export const ANSWERS: RegExp =
  /^,? (?:vừa |mới )?(?:ký )?(?:ban hành|ký|công bố|phát đi|thông qua|gửi)(?!\p{L})/u
const SPEAKS =
  '(?:nêu|yêu cầu|chỉ rõ|nhấn mạnh|ghi rõ|xác định|đặt|đề ra|giao|quy định|khẳng định|lưu ý|chỉ đạo|đánh giá|ghi nhận)(?!\\p{L})'
/** What a paper says, somewhere behind who issues it. */
export const SAYS: RegExp = new RegExp(` ${SPEAKS}`, 'u')
/** What a paper says, right behind its type. */
export const SAYS_NOW: RegExp = new RegExp(`^ (?:này |trên |cũng |còn )*${SPEAKS}`, 'u')
/** The same behind what the paper is about. */
export const SAYS_OF: RegExp = new RegExp(
  `^(?: về [^.;\\n]{5,180}?)? (?:này |trên |cũng |còn )*${SPEAKS}`,
  'u',
)
/** `… của`, `… vừa được`, `… ngày 5/6 của`: up to the owner behind the type. */
export const OWNED: RegExp =
  /^(?: (?:hỏa tốc|khẩn|kết luận|chuyên đề|liên tịch|liên ngành|hành động|phối hợp))?(?: (?:vừa|mới)(?: được)? (?:ký )?(?:ban hành|công bố|ký))?(?: (?:ban hành )?ngày \d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?)?(?: mới nhất| mới đây)?(?: của| do| (?:vừa |mới )?được) /u
/** The whole way from the type past its owner says that it is new. */
export const PAST_FORM: RegExp = / (?:vừa|mới|mới nhất|mới đây)(?: được)?(?: |$)| ngày \d/u
/** `Đó là nội dung`, `Yêu cầu trên được nêu trong` before the type. */
export const IS_SAID_IN: RegExp =
  /^(?:đó|đây|trên đây)(?: cũng)? (?:chính )?là (?:một trong (?:những|các|số) |những |các )?(?:nội dung|chỉ đạo|ý kiến|yêu cầu|mục tiêu|nhiệm vụ|chỉ tiêu|thông tin|đề nghị|quan điểm|điểm mới)(?!\p{L})(?:[^.\n]{0,200}?(?: tại| trong| của))? $|^(?:những |các )?(?:nội dung|chỉ đạo|yêu cầu|thông tin|nhiệm vụ|đề nghị|quy định|vấn đề) (?:này|trên|nêu trên|nói trên)(?: vừa)? được [^.\n]{0,80}?(?:nêu|đưa ra|đề ra|thể hiện|đề cập|ghi|quy định|chỉ rõ)(?: rõ)? (?:trong|tại) $/u
/** `… là một trong những nội dung` before the type, whatever it is. */
export const IS_CONTENT: RegExp =
  / là (?:một trong (?:những|các) |những |các )?(?:nội dung|yêu cầu|chỉ đạo|ý kiến)(?: (?:chính|chủ yếu|quan trọng|được nêu|nêu))*(?: của| tại| trong)? $/u
/** `UBND tỉnh yêu cầu các đơn vị … trong` before the type. */
export const STANDS_IN: RegExp =
  / (?:yêu cầu|chỉ đạo|giao|đề nghị|đôn đốc)(?!\p{L})[^.\n]{8,240} (?:tại|trong|bằng) $/u
