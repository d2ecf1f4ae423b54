import { readingView } from '../lexicon/index.ts'
import type { Citation } from '../reading.ts'
import { opensWithItsDay } from './according.ts'
import type { Opening } from './article.ts'
import { closesOrder } from './bracketed.ts'
import { ANY_DAY } from './day-phrase.ts'
import { OF_CONTENT } from './headline.ts'
import { opensParagraph, opensSentence, ordersInPaper } from './first-words.ts'

/** What stands before an instrument that is only carried out, changed, or answered. */
const NOT_ITSELF =
  /(?:thực hiện|triển khai|quán triệt|căn cứ|theo|nêu trong|nêu tại|sửa đổi|bổ sung|thay thế|bãi bỏ|tổng kết|sơ kết|sau|nhận được|quy định tại|hướng dẫn|phê duyệt|cụ thể hóa|kèm theo|ban hành kèm theo|của|và|với|về|trả lời|phúc đáp|góp ý|xin ý kiến|đính chính|hủy bỏ|chấm dứt|xem xét|liên quan đến|trên cơ sở|đánh giá|áp dụng|tuân thủ|chấp hành|thi hành|vi phạm|trái|dựa trên|dựa vào|căn cứ vào)(?: (?:nội dung|các|tinh thần|hiệu quả|tốt|nghiêm|đúng))? $/
const HAS_ISSUED =
  /(?:ban hành|đã có|vừa có|đã ký|vừa ký|ký|ký kết|xây dựng|phát hành|phát đi|công bố|giới thiệu(?: toàn văn)?(?: nội dung)?) $/
/** `Ngay sau khi ban hành Nghị quyết số …`, `để ban hành …`: what came before or is to come. */
const NOT_NOW =
  /(?<!\p{L})(?:khi|việc|để|sẽ|chưa|cần|phải|tham mưu|xin|trình) (?:ký )?(?:ban hành|có) (?:\p{L}+ ){0,2}$/u
/** `UBND huyện có Công văn số 19/UBND-VP chỉ đạo`. */
const HAS = /(?:có|ra|gửi) $/
const ORDERS_AFTER =
  /^(?:[^.;]{0,60}? )?(?:(?:để |nhằm )?chỉ đạo|yêu cầu|về|gửi|đề nghị|giao|hướng dẫn|v\/v|thông báo|kết luận|triển khai|đôn đốc)(?= )/
/** `Đó là các mục tiêu được đề ra trong Kế hoạch số …`, `Đây là chỉ đạo của UBND tỉnh đối với … tại Công văn số …`, `Yêu cầu trên được nêu trong …`. */
const SAID_IN =
  /(?:^|[.\n–-] ?)(?:đó|đây|trên đây)(?: cũng)? là (?:[^.\n]{0,120}được (?:đề ra|nêu|xác định|quy định|ghi|thể hiện|khẳng định)(?: rõ)? (?:trong|tại)|(?:một trong (?:những|các) |những |các )?(?:nội dung|chỉ đạo|ý kiến|yêu cầu|mục tiêu|nhiệm vụ|chỉ tiêu|thông tin|đề nghị|quan điểm)(?!\p{L})(?:[^.\n]{0,300}? (?:tại|trong)| của)?) $|(?:^|[.\n] ?)(?:các |những )?(?:nội dung|chỉ đạo|yêu cầu|thông tin|nhiệm vụ|đề nghị|quy định|vấn đề)(?: này| trên| nêu trên| nói trên| nổi bật| đáng chú ý)*(?: vừa)?(?: được)? (?:nêu|đưa ra|đề ra|thể hiện|đề cập|quy định|ghi)(?: rõ)? (?:trong|tại) $/u
/** `Tại Công văn số …, UBND tỉnh yêu cầu …` opens a sentence. */
const OPENS = new RegExp(
  String.raw`(?:^|[\n.;()>"“–-] ?)[\s*_"“]{0,4}(?:(?:nhằm|để|trước|với|liên quan) [^.;\n]{6,300}, |(?:cụ thể|theo đó|mới đây|vừa qua|mới nhất|gần đây nhất),? )?(?:(?:${ANY_DAY}|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?), )?(?:tại|theo|trong)(?: nội dung)? $`,
  'u',
)
/** `… trước mùa lũ Tại Kế hoạch số …`: the headline of a page on one line goes before. */
const OPENS_GLUED = /\p{Ll} (?:Tại|Theo|Trong)(?: nội dung)? $/u
/** `Mục II Phần B ` between `tại` and the instrument. */
const PROVISION =
  /(?<=(?:tại|theo|trong) )(?:(?:tiết|điểm|khoản|điều|mục|tiểu mục|phần|chương|phụ lục)(?: [\p{L}\d.]{1,6})?,? )+(?:của )?$/u
const ACTS =
  /^(?:[^.;]|\.(?! )|(?<=tp)\.){0,160}? (?:yêu cầu|chỉ đạo|giao|đề nghị|thống nhất|có ý kiến|đồng ý|chấp thuận|cho biết|nêu rõ|đề cập|kết luận|hướng dẫn)(?=[ :])/

/** `Theo Quyết định số 275 của Thủ tướng Chính phủ vừa ban hành`, `… vừa được Chính phủ ban hành`. */
const JUST_ISSUED =
  /^,? (?:do \p{Lu}?[^.,;\n]{3,60} )?(?:vừa|mới|vừa mới)(?: được)?(?: [\p{L}.]+){0,14}? (?:ban hành|ký|công bố|phê duyệt|có hiệu lực)(?!\p{L})(?! (?:công văn|công điện|kế hoạch|hướng dẫn|thông báo|quyết định|kết luận|chỉ thị|nghị quyết|báo cáo|văn bản)(?!\p{L}))/u

/** `… vừa yêu cầu Bộ Giao thông vận tải đẩy nhanh tiến độ tại Công điện số …`: what a body orders in its own paper. */
const ORDERS_IN =
  /(?:^|[\n.;] ?)(?:[\p{L}]{2,5} ?[-–] )?(?:ubnd|ủy ban|chủ tịch|thủ tướng|bộ|sở|văn phòng|ban|tỉnh ủy|thành ủy|huyện ủy|thường trực)(?: [\p{L}&-]+){1,12}? (?:vừa|đã|mới|vừa có) (?:yêu cầu|chỉ đạo|giao|đề nghị|đôn đốc|có ý kiến)(?![^.\n]*(?: của | theo | thực hiện | nêu | quy định ))[^.\n]{8,220} (?:tại|trong) $/u

/** `Phó Chủ tịch UBND tỉnh kết luận tại Thông báo số 12/TB-UBND.`: where a sentence ends with the paper that says it. */
const CONCLUDED_IN =
  /(?<!\p{L})(?:kết luận(?: chỉ đạo)?|có ý kiến(?: chỉ đạo| kết luận)?|cho ý kiến)(?: cụ thể| như sau)? (?:tại|trong) $/u
const ENDS = /^(?: về [^.;\n]{5,200})?[*_ ]{0,3}(?:\.|:|$|\n)/
/** `HĐND tỉnh vừa thông qua Nghị quyết số 45/NQ-HĐND về …`: the one that news is about. */
const ADOPTED_NOW = /(?<!\p{L})(?:vừa|mới)(?: chính thức| biểu quyết| nhất trí)? thông qua $/u

/** `Nghị quyết 59, 70 và 71`: one of several that a headline names together. */
const OF_SEVERAL =
  /^(?:(?:, ?\d{1,3})+|(?:, ?\d{1,3})* và \d{1,3})(?=[\s.,:;*]|$)(?! (?:năm|ngày|tháng|giải|nhóm))/
/** `V/v thi hành án theo Quyết định số …`: what a letter is about is another's. */
const SUBJECT = /(?:^|[\s(*_])(?:v\/v|về việc)[: ][^\n]*$/
/** `Thực hiện Công văn số …; Công văn số …`: the further ones of a row. */
const CARRIES_OUT =
  /(?:^|[.\n] ?)(?:tiếp tục |triển khai )?(?:thực hiện|căn cứ|triển khai|theo) (?!đó)[^.\n]{0,300}?(?:;|,| và) $/
/** `Tuy nhiên, đến nay … chưa trình`, `Đến ngày 09/02, đã có 15/15 …`: what came of an instrument, long after it. */
const CAME_OF_IT =
  /[\n.] ?(?:[-+–] ?)?(?:tuy nhiên, )?(?:cho |tính )?đến (?:nay|thời điểm (?:này|hiện tại)|ngày \d[\d/.-]*)(?:,| )[^.\n]{0,160}?(?<!\p{L})(?:đã có|chưa|vẫn)(?!\p{L})/u
/** `Thời gian qua, Tỉnh ủy đã ban hành …`, `Năm 2024, …`, `Trước đó, ngày 13/9, …` opens a look back. */
const LOOKS_BACK =
  /(?:^|[\n.;] ?)[-+–*_ ]{0,4}(?:(?:trong )?(?:những|các|nhiều) năm (?:qua|gần đây)|(?:trong )?thời gian qua|trước đó|(?:trong )?năm 20\d\d|(?:trong )?giai đoạn 20[\d –-]+),(?:[^.;\n]|\.(?=\d))*$/u
/** `Tuy nhiên, vẫn chưa có …`: so it is of long ago. */
const LEFT_UNDONE = /[\n.] ?tuy nhiên, (?:đến nay |hiện |hiện nay )?vẫn (?:còn )?chưa(?!\p{L})/u
/** `Huyện A sau 3 năm thực hiện …`, `Nhìn lại 5 năm …`: the headline of an account. */
const REVIEWS =
  /(?:^|[ :])(?:sau|nhìn lại|qua|kết quả|sơ kết|tổng kết)(?: hơn| gần)? (?:\d{1,2}|một|hai|ba|bốn|năm|mười) năm(?: (?:thực hiện|triển khai|xây dựng)(?!\p{L})|$)/u
const SENTENCE = 240
const AFTERWARDS = 1500
/** What is told from here on came before it. */
const BEFORE_IT = /(?<!\p{L})trước đó(?!\p{L})/u

/** Whether the sentence up to `at` looks back: `Thời gian qua, UBND tỉnh đã có …`. */
export const isLongPast = (view: string, at: number): boolean =>
  LOOKS_BACK.test(view.slice(Math.max(0, at - SENTENCE), at))

/** Whether a text that mentions an instrument in its prose goes on with what was, or was not, done since; news of the day may. */
function isPast(view: string, { span, type }: Citation, opening: Opening): boolean {
  const headline = view.slice(opening.start, opening.headline)
  const isSentence = /[.:;]\s*$/.test(headline)
  const inHeadline = span.end <= opening.headline && !isSentence
  if (
    inHeadline ||
    /(?<!\p{L})(?:vừa|(?<!thôn |đổi )mới)(?!\p{L})/u.test(
      view.slice(Math.max(0, span.start - 60), span.start),
    )
  )
    return false
  if (!isSentence && REVIEWS.test(headline)) return true
  if (isLongPast(view, span.start)) return true
  const since = view.slice(span.end, span.end + AFTERWARDS)
  if (LEFT_UNDONE.test(since) || tellsOfYears(since, type.toLowerCase())) return true
  const before = since.search(BEFORE_IT)
  return CAME_OF_IT.test(before < 0 ? since : since.slice(0, before))
}

/** `thực hiện 04 Nghị quyết của Bộ Chính trị, gồm: Nghị quyết số …, Nghị quyết số …`: one of a list. */
function isListed(sentence: string, type: string): boolean {
  const lead = LIST_LEAD.exec(sentence)
  return lead !== null && lead[1] === type.toLowerCase()
}

const LIST_LEAD =
  /(?:các|\d{1,2}) (\p{L}+ \p{L}+)(?: [^.:\n]{0,80})?(?:gồm|như|là|sau)(?: sau| đây)? ?:[^\n]*$/u

const YEARS =
  /[\n.] ?(?:sau |qua |trong )?(?:hơn |gần )?(?:\d{1,2}|một|hai|ba|bốn|năm|mười) năm (?:qua|thực hiện|triển khai)(?!\p{L})[^.\n]*/gu

/** `Hơn 2 năm qua, các cấp ủy đã nghiêm túc thực hiện Chỉ thị, …`: the account of how it was carried out. */
function tellsOfYears(since: string, type: string): boolean {
  for (const [sentence] of since.matchAll(YEARS)) {
    const at = sentence.indexOf(`thực hiện ${type}`)
    if (at >= 0 && !/^ (?:số )?\d/.test(sentence.slice(at + `thực hiện ${type}`.length))) return true
  }
  return false
}

/** `(Nghị quyết số 8/NQ-HĐND, ngày 12-7-2018 của HĐND thành phố)` as a line under a headline: what is printed below. */
const isLineInBrackets = (view: string, { span }: Citation): boolean =>
  span.start < TOP &&
  /(?:^|\n)[\s*_]{0,6}\($/.test(view.slice(Math.max(0, span.start - 9), span.start)) &&
  /^\)[\s*_.]{0,4}(?:\n|$)/.test(view.slice(span.end, span.end + 6))

const TOP = 1200

/** `… đã ký Chỉ thị của Ban Bí thư về việc … (Chỉ thị số 55-CT/TW)`: the number of what was just said. */
function isSignedBefore(view: string, { span, type }: Citation): boolean {
  const sentence = view.slice(Math.max(0, span.start - 400), span.start)
  const at = sentence.lastIndexOf(`ký ${type.toLowerCase()} `)
  const issued = Math.max(at, sentence.lastIndexOf(`ban hành ${type.toLowerCase()} `))
  return issued >= 0 && !/[.\n]/.test(sentence.slice(issued))
}

/** `Theo Kế hoạch số … của UBND tỉnh, … Kế hoạch cũng yêu cầu …`: the first words of a page that goes on with what it says. */
function opensAndSpeaks(view: string, { span, type }: Citation, opening: Opening): boolean {
  if (
    span.start > opening.start + 60 ||
    !/(?:^|[\s(–-])(?:theo|tại) $/.test(view.slice(opening.start, span.start))
  )
    return false
  const kind = `${type.toLowerCase()} `
  const since = view.slice(span.end, span.end + AFTERWARDS)
  for (let at = since.indexOf(kind); at >= 0; at = since.indexOf(kind, at + 1))
    if (
      SPEAKS.test(since.slice(at + kind.length, at + kind.length + 30)) &&
      /(?:^|[.\n,] ?)$/.test(since.slice(0, at))
    )
      return true
  return false
}

const SPEAKS =
  /^(?:này |trên )?(?:cũng |còn |đã )?(?:nêu|yêu cầu|đặt|đặt ra|xác định|quy định|chỉ rõ|giao|đề ra|hướng dẫn|nhấn mạnh)(?!\p{L})/u

/** Whether an article tells an instrument's own content: names it in the headline, or says that someone has just issued it. */
export function isTold(text: string, citation: Citation, opening: Opening): boolean {
  const { span, role, issuer } = citation
  const view = readingView(text)
  const before = view.slice(Math.max(opening.start, span.start - 60), span.start).replace(PROVISION, '')
  if (isPast(view, citation, opening) || NOT_NOW.test(before)) return false
  if (
    /\((?:tại |theo |trong )?$/.test(before) &&
    (isSignedBefore(view, citation) || isLineInBrackets(view, citation) || closesOrder(view, citation))
  )
    return true
  const after = view.slice(span.end, span.end + 200)
  if (
    JUST_ISSUED.test(after) ||
    (before.endsWith(' tại ') &&
      ORDERS_IN.test(view.slice(Math.max(opening.start, span.start - 340), span.start))) ||
    opensAndSpeaks(view, citation, opening) ||
    opensWithItsDay(view, citation, opening) ||
    HAS_ISSUED.test(before) ||
    SAID_IN.test(view.slice(Math.max(opening.start, span.start - 400), span.start))
  )
    return true
  if (CONCLUDED_IN.test(before) && ENDS.test(after)) return true
  if (ADOPTED_NOW.test(before) && !after.includes(`${citation.type.toLowerCase()} số`)) return true
  if (opensParagraph(view, citation, opening) || opensSentence(view, citation, opening)) return true
  if (ordersInPaper(view, citation, opening)) return true
  if (HAS.test(before) && ORDERS_AFTER.test(after.trimStart())) return true
  if (before.endsWith('tại ') && /^[*_ ]{0,3}:/.test(after)) return true
  if (
    (OPENS.test(view.slice(Math.max(opening.start, span.start - 320), span.start).replace(PROVISION, '')) ||
      OPENS_GLUED.test(text.slice(Math.max(opening.start, span.start - 30), span.start))) &&
    (span.start <= opening.headline || issuer === undefined) &&
    ACTS.test(after)
  )
    return true
  if (span.end > opening.headline || role === 'implements' || role === 'basis') return false
  const sentence = view.slice(Math.max(opening.start, span.start - 400), span.start)
  return (
    (!NOT_ITSELF.test(before) || OF_CONTENT.test(view.slice(opening.start, span.start).trimStart())) &&
    !OF_SEVERAL.test(after) &&
    !CARRIES_OUT.test(sentence) &&
    !isListed(sentence, citation.type) &&
    !SUBJECT.test(view.slice(opening.start, span.start))
  )
}
