import { PAGE_LINES } from '../lexicon/index.ts'
import type { Block } from './block.ts'
import { holdsTools } from './page-tools.ts'

const LINES = new Set(PAGE_LINES)
const LONGEST_LINE = 60
const LETTER_A = 0x61

/** A whole line of a portal or law collection: a button, a menu, a counter, the size of letters. */
export function isPageLine(view: string, block: Block, index: number): boolean {
  if (view.charCodeAt(block.first) === LETTER_A && LETTER_SIZES.test(view.slice(block.first, block.end)))
    return true
  const marker = block.marker?.kind
  const bulleted = marker === undefined || marker === 'dot' || marker === 'dash'
  if (bulleted && index < NEAR_TOP && isLinkedText(view, block)) return true
  if (block.end - block.start > 140 || (!bulleted && (marker !== 'number' || index > 5))) return false
  const line = view.slice(block.marker?.end ?? block.first, block.end)
  if (line.length <= LONGEST_LINE && LINES.has(line.replace(/[^\p{L}\d-]+/gu, ' ').trim())) return true
  if ((index < NEAR_TOP || !block.marker) && holdsTools(line.replace(/^\[/, ''))) return true
  if (
    SIGNED.test(line) ||
    GIVES.test(line) ||
    FIELD.test(line) ||
    PATH.test(view.slice(block.start, block.start + 3))
  )
    return true
  if (COUNTER.test(line) || RELATION.test(line) || ELSEWHERE.test(line) || ASKS.test(line)) return true
  if (index < NEAR_TOP && (META.test(line) || SELLS.test(line))) return true
  if (!block.marker && (LINKED.test(view.slice(block.start, block.end)) || SCROLLS.test(line))) return true
  if (
    !block.marker &&
    (KEYS.test(line) || (index < TOP && SITE.test(line.replace(ADDRESS, ''))) || isSaidTwice(line))
  )
    return true
  return (
    !block.marker && (BY.test(line) || MACHINE.test(line) || GREETING.test(line) || isOfPage(line, index))
  )
}

/** What is said in another language, or about the page and not about its matter. */
function isOfPage(line: string, index: number): boolean {
  if (line.charCodeAt(0) > LAST_LATIN) return FOREIGN_LETTERS.test(line)
  if (DECORATED.test(line) || NOT_LOGGED_IN.test(line) || isDownload(line)) return true
  if (POSTED_BY.test(line) || MEMBERS.test(line) || CLICK.test(line) || VISITORS.test(line)) return true
  if (PRINT_DAY.test(line) || WEATHER.test(line) || (index > TOP && OF_SITE.test(line))) return true
  if (index === 0 && TRAIL.test(line)) return true
  return isForeign(line, index < 2)
}

const LAST_LATIN = 0x1eff
/** `查看数次:`: a label in a script that no Vietnamese document uses. */
const FOREIGN_LETTERS = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{P}\d\s]+$/u
/** `bởi admin`, `Đăng bởi: quản trị viên`. */
const POSTED_BY =
  /^(?:(?:được )?(?:đăng|viết|gửi|đăng tin) )?(?:bởi|by)\s?:? (?:admin\w{0,12}|administrator|editor|quản trị(?: viên| hệ thống)?|ban biên tập|biên tập viên|btv)[.\d ]{0,6}(?:\s[\d.,]+ (?:views?|lượt (?:xem|đọc)))?$/
/** `Nếu bạn là thành viên. Vui lòng đăng nhập …`, `Bạn chưa có tài khoản?` */
const MEMBERS =
  /^(?:nếu )?(?:bạn|quý khách|quý vị)(?: đã| chưa)? (?:là (?:thành viên|hội viên|khách)|có tài khoản|đăng nhập|đăng ký)(?!\p{L})[^;:]{0,70}$/u
/** `.:: Tổng số truy cập ::.` */
const DECORATED = /^\.?:{2,} ?[^:]{3,40}? ?:{2,}\.?$/
/** `Vì chưa đăng nhập nên bạn chỉ xem được …` */
const NOT_LOGGED_IN =
  /^(?:(?:vì|do) )?(?:bạn )?chưa (?:đăng nhập|là thành viên) nên |^bạn (?:chỉ|chưa)(?: có thể| được)? xem được /
/** `… tải về 9.17 Kb.`, `Kích 9.17 Kb.` */
const isDownload = (line: string): boolean =>
  line.endsWith('b') || line.endsWith('b.')
    ? /(?:tải về|kích) ?[\d.,]+ ?[km]b\.?$/.test(line)
    : /^chuyển đổi dữ liệu ?\d/.test(line)
/** `Kích vào đây để xem nội dung chi tiết Quyết định...` */
const CLICK =
  /^(?:(?:hãy |vui lòng |mời )?(?:kích|bấm|nhấn|nhấp|click|kích chuột|nhấp chuột|bấm chuột) )(?:vào|tại|ở)? ?(?:đây|link|liên kết|đường (?:link|dẫn)|file|tệp)(?!\p{L})[^;]{0,100}$/u
/** `Print Thứ Tư, 15/01/2020 08:22 Gốc`: a button, the day of the page, and a link to where it was taken from. */
const PRINT_DAY =
  /^(?:print|email|share|in|in trang|in bài|gửi email|chia sẻ)[ |,]{1,3}(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)[, ]{1,3})?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\d:,| -]{0,12}(?:gốc|nguồn|gmt ?\+7)?$/
/** `User Online: 11,805`, `Total visited in day: 333,333`. */
const VISITORS =
  /^(?:users?|visitors?|guests?|members?|total|today|yesterday|this|all|online|visits?|visited|hits|page ?views?)(?: (?:online|visit(?:s|ed|ors?)?|views?|in|this|the|day|week|month|year|today|page|pages|users?|per|of|access(?:es)?|days|hits|time))* ?:? ?[\d.,]+$/
/** `Trang chủ Thông báo Nghỉ học ngày mưa bão`: the path of links to a page, as its first line. */
const TRAIL = /^trang chủ (?!(?:\p{L}+ ){0,6}(?:của|là|đã|sẽ|được|phải) )[^.;:]{3,120}$/u
/** `An Bình, 32°C/ 32°C - 33°C`: the weather at a place, in the head of a page. */
const WEATHER =
  /^(?:[\p{L}.]+ ){0,5}[\p{L}.]+[,:]? \d{1,2} ?°c(?:[ /|–-]{1,3}\d{1,2}(?: ?°c)?)*(?:[ |]+[\p{L} ]{2,40})?$/u
/** `Tập bơi cho trẻ em | Báo An Bình`: the headline of another page with the name of its site. */
const OF_SITE =
  /^[^|]{12,120} \| (?:báo(?! (?:cáo|động|hiệu))|cổng thông tin|trang thông tin|đài|tạp chí)(?: \p{L}+){1,7}$/u

/** `Ban quản trị xin đăng toàn văn Chương trình này:` */
const GIVES =
  /^[^.;:]{0,60}(?:xin|trân trọng)(?: được)? (?:đăng|giới thiệu|đăng tải|gửi đến)[^.;:]{0,30} (?:toàn văn|nguyên văn|toàn bộ nội dung)[^.;:]{0,120}[:.]$/

/** `Ký bởi: …`, `Thời gian ký: …`: what a digital signature prints. */
const SIGNED =
  /^(?:(?:được )?ký (?:số )?bởi|cơ quan(?=: (?:tỉnh|thành phố|huyện|bộ|sở|ubnd|ủy ban|văn phòng|tổng cục|cục|hđnd|hội đồng) )|người ký|thời gian ký|ngày ký|cơ quan ký|signed by|signature|digitally signed)(?: by)?\s?: ?.{2,80}$/

/** `Người gửi *`, `Email*`: a field of a form that must be filled in. */
const FIELD = /^[\p{L} ]{3,30}\*$/u
/** `/ Tin tức`: where a page stands among the others. */
const PATH = /^[/›»] \S/
/** What a program says: loading, comment forms, searching, rights, what the browser cannot do. */
const MACHINE =
  /^(?:©|xem chi ti[eế]t tin|đăng nhập (?:để|và) |đang tải(?: (?:nội dung|văn bản|dữ liệu|trang)[\p{L}, ]{0,50})?(?:\.{2,3}|…)?$|email của bạn (?:sẽ )?|các trường bắt buộc|(?:gửi|viết|đặt) (?:bình luận|câu hỏi)(?: (?:tư vấn|của bạn|mới))?$|truy cập nội dung|chuyển (?:đến|tới) nội dung|tìm kiếm [\p{L} ]{2,24}$|(?:các|những) (?:bài|tin|bài viết|tin bài|văn bản|câu hỏi|chuyên mục) (?:khác|mới|liên quan|cùng chuyên mục)[\p{L} ]{0,20}:?$|(?:tải|xem|in) (?:văn bản|tài liệu|file|toàn văn|nội dung|bài viết)(?: (?:tại đây|về|này|pdf|word))*$|tải về (?:văn bản|toàn văn|file|quyết định|nghị quyết|nghị định|công văn|kế hoạch|thông tư|thông báo|chỉ thị|phụ lục|biểu mẫu)(?= |$)[^.;:]{0,90}$|bản quyền (?:thuộc|của) |nội dung trên chỉ mang tính|thống kê(?: (?:hồ sơ|truy cập)|$))/u
/** `Vui lòng nhập bình luận`, `Vui lòng gõ tiếng Việt có dấu`: what a field asks of its reader. */
const ASKS =
  /^(?:[*(] ?)?(?:xin )?(?:vui lòng|hãy) (?:nhập|gõ|viết|điền|đăng nhập)(?= )[^.;:]{2,50}[.!…)*]{0,3}$/
/** `…, vui lòng lựa chọn và đăng ký gói cước`: what a law collection sells. */
const SELLS =
  /(?:vui lòng|hãy|mời bạn|quý khách) [^.;:]{0,40}(?:gói (?:cước|dịch vụ|thuê bao)|(?:đăng nhập|đăng ký|nâng cấp) (?:tài khoản|thành viên))(?!\p{L})[^.;:]{0,40}[.!…]{0,3}$/u
/** `publish-date 05/04/2023 | 09:12 | view-count: 83`: names of fields that nobody translated, with their values. */
const KEYS =
  /^[a-z]{2,12}(?:[-_][a-z]{2,12}){1,4}\s?:?\s?[\d/.:|-][\d/.:|\s]*(?:[a-z]{2,12}(?:[-_][a-z]{2,12}){1,4}[\d/.:|\s]*)*$/
/** `Cổng thông tin Sở Y tế tỉnh An Bình`: the name of the place where a page stands, over everything else. */
const SITE =
  /^(?!.* (?:đã|sẽ|được|là|có|phải|cần|đạt|vượt|đăng|công bố|công khai|tiếp nhận|ra mắt|khai trương|hoạt động|đứng|tăng) )(?:cổng|trang) (?:thông tin|tin)(?: điện tử)?(?: tổng hợp)?(?: (?:của )?(?:tỉnh|thành phố|huyện|xã|phường|sở|ban|ubnd|ủy ban|hội|đảng bộ)(?= )[^.;:]{2,90})?$/
const TOP = 3
/** The address of a picture right behind the name. */
const ADDRESS = /\s?https?:\/\/\S+$/

/** `TIN HOẠT ĐỘNG TIN HOẠT ĐỘNG`: a name and the same name as its link. */
function isSaidTwice(line: string): boolean {
  const half = (line.length - 1) / 2
  return half >= 7 && line.charAt(half) === ' ' && line.slice(0, half) === line.slice(half + 1)
}

/** `Trân trọng!`, `Kính thưa các đồng chí!` */
const GREETING =
  /^(?:trân trọng|(?:kính )?thưa [^.;:]{3,160})[!*_ ]+$|^trân trọng[./]{1,3}$|^(?:xin )?(?:trân trọng|chân thành)(?: (?:cảm|cám) ơn)?[./!*_ ]{1,4}$/

/** A syllable as Vietnamese spells it, without its marks. */
const SYLLABLE =
  /^(?:b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/
const PLAIN = /^[a-z][a-z\d .,&|'-]*$/
const MOST_FOREIGN = 80
/** Words of other languages that a heading may be. */
const LOANS = /^(?:internet|logistics|website|fintech|blockchain|marketing|startup)$/

/** `image banner`, `Skip Ribbon Commands`, `leftcenterrightdel`; and a name of a picture in letters without marks. */
function isForeign(line: string, top: boolean): boolean {
  if (line.length > 140 || line.length < 6 || !PLAIN.test(line) || LOANS.test(line)) return false
  const words = line.match(/[a-z]+/g) ?? []
  if (words.length >= (top ? 2 : 8) && words.every((word) => SYLLABLE.test(word))) return true
  const strange = words.filter((word) => word.length > 3 && !SYLLABLE.test(word)).length
  return line.length < MOST_FOREIGN && strange > 0 && strange * 2 >= words.length
}

/** `A- A A+`: buttons for the size of letters, and what stands beside them. */
const LETTER_SIZES =
  /^a ?[-+]?[ |]{1,3}a ?[-+]?(?:[ |]{1,3}a ?[-+]?)?(?:[ |]*(?:tăng|giảm) tương phản)*[ |]*$/

/** `Lượt xem: 83`, `16 lượt xem`, `Đã truy cập : 131140719`, `Online : 4519`. */
const COUNTER =
  /^(?:(?:số |tổng (?:số )?)?(?:lượt (?:xem|đọc|truy cập|tải)|người đọc|truy cập)|đã (?:truy cập|xem)|online|phản hồi|bình luận|đang (?:truy cập|online|xem)|trực tuyến|hôm (?:nay|qua)|(?:tuần|tháng|năm) (?:này|nay|trước|qua)|tất cả|view[s]?)\s*:? ?[\d.,]+(?: lượt (?:xem|đọc))?(?:[ |]+(?:về (?:trang trước|đầu trang)|quay lại|trở (?:lại|về)|lên đầu trang|in (?:trang|bài)(?: (?:này|viết))?|chia sẻ|gửi (?:email|bài viết)))*\s*$|^[\d.,]+ (?:lượt (?:xem|đọc|truy cập)|views?)\s*$/
/** The boxes of related texts of a law collection: `Văn bản được hướng dẫn [0]`. */
const RELATION =
  /^văn bản (?:bị (?:sửa đổi|bãi bỏ|thay thế|đính chính|hủy bỏ|đình chỉ)|được (?:hướng dẫn|căn cứ|dẫn chiếu|hợp nhất|sửa đổi|bổ sung)|hướng dẫn|hợp nhất|sửa đổi|đính chính|thay thế|liên quan|dẫn chiếu|căn cứ|quy định hết hiệu lực)[\p{L} ,]{0,50}(?:[[(]\d{0,4}[\])])?\s*$/u
/** The links of a law collection above the document: `- 2Chỉ thị 16/CT-TTg năm 2020 …`, `- 2 Chỉ thị 16/CT-TTg năm 2020 …`. */
function isLinkedText(view: string, { first, end, marker }: Block): boolean {
  const from = marker?.end ?? first
  const digit = view.charCodeAt(from)
  if (digit < DIGIT_0 || digit > DIGIT_9 || end - from > LONGEST_LINK) return false
  const opening = view.slice(from, Math.min(end, from + 110))
  return (end - from <= 140 && RELATED.test(opening)) || (marker !== undefined && RELATED_APART.test(opening))
}
const DIGIT_0 = 48
const DIGIT_9 = 57
const LONGEST_LINK = 360
/** Numbered with a blank: only before a symbol or a year, because papers may be counted. */
const RELATED_APART =
  /^\d{1,2} (?:(?:nghị quyết|nghị định|quyết định|chỉ thị|thông tư(?: liên tịch)?|công văn|công điện|kế hoạch|hướng dẫn|thông báo|quy định|kết luận|văn bản) (?:số )?\d{1,6}[-/]\S|(?:bộ luật|luật|pháp lệnh) \p{L}[^.;:]{2,60} (?:19|20)\d\d)/u
/** Numbered without a blank. */
const RELATED =
  /^\d{1,2}(?:bộ luật|luật|pháp lệnh|nghị quyết|nghị định|quyết định|chỉ thị|thông tư|công văn|công điện|kế hoạch|hướng dẫn|thông báo|quy định|kết luận|văn bản) \S/
/** `date: 2026-03-04 10:00`, `author: …`: what a program notes above a page that it keeps. */
const META =
  /^(?:date|pubdate|published|updated|created|modified) ?:? +\d{4}-\d{2}(?:-\d{2})?(?:[t ][\d:.+z ]{4,20})?$|^(?:subtitle|author|source|category|categories|tags?|slug|url|thumbnail|image|cover|keywords|lang|layout)\s?: *\S.{0,110}$/
const NEAR_TOP = 8
/** `>>> Tải về toàn văn`, `Nội dung góp ý xem tại đây.` */
const LINKED =
  /^[*_ ]*(?:[>»]{1,4} ?)+(?:tải|xem|đọc|mời)(?: [^.;:]{2,90})?[*_. ]*$|^(?:nội dung|toàn văn|chi tiết|danh sách|hồ sơ|dự thảo)(?: (?!đã|được|phải|cần|yêu cầu)[\p{L}]+){0,8} (?:xem|tải)(?: về)? tại đây[.*_ ]*$/u
/** `(Bảng rất dài, bạn có thể cuộn theo chiều ngang)`: how a page is used. */
const SCROLLS =
  /^[(*_]*[^.;:]{0,60}(?<!\p{L})bạn có thể (?:cuộn|kéo|bấm|nhấn|nhấp|vuốt)(?!\p{L})[^.;:]{0,60}$/u
const ELSEWHERE =
  /^(?:mời )?(?:(?:quý )?(?:bạn đọc|độc giả) )?(?:xem |tải )?(?:chi tiết|toàn văn|nội dung chi tiết|đầy đủ)(?: (?:của )?(?:văn bản|nội dung|thông tin))?(?: xem)?(?: thêm)? ?(?:tại|ở|trong|:)(?: |$)/
/** Who wrote or set the page: `Bt: Thúy Ly`, `Tin, ảnh: Minh Anh`, `Theo Báo Nhân Dân`. */
const BY =
  /^(?:bt|btv|pv|t\/h|th|nguồn|tin|bài|ảnh|tin, ảnh|bài, ảnh|tin, bài|thực hiện|biên tập|người đăng|tác giả)\s*: ?[\p{L} .,()&-]{2,50}$/u
