import { sectorEnd } from './field-name.ts'
import { HEADS, TITLE_WORDS } from './heads.ts'
import { hasBlankLine, isDigitAt, isLetterAt, isWordAt, skipBlanks } from './letters.ts'
import { endOf, sticky } from './pattern.ts'
import { isAllCaps, isCapitalAt, wordEnd } from './proper-name.ts'
import { type BodyName, territoryEnd } from './territory.ts'

/** Words that a sentence goes on with after the name of a board. */
const OPEN_STOPS: ReadonlySet<string> = new Set(
  'đã chưa vẫn đang gồm có và là được phải tiếp để nhằm chủ phối tham báo do tại theo hoặc khi trong trên sẽ cần giao ban chịu rà khẩn sớm tập thực cùng với triển nghiên làm kịp thường đề yêu chỉ họp cho vừa ngày giai năm từ đến nhiệm vừa gửi'.split(
    ' ',
  ),
)
/** Words that begin like those, but belong to names. */
const NO_STOP = sticky(
  '(?:giao thông|giao dịch|triển nông thôn|triển (?!khai)|tham nhũng|đề án|tập huấn|tập đoàn|thường xuyên|thường trực|chỉ số|ban đầu|tiếp công dân|tiếp nhận|năm tốt|thực phẩm|từ thiện|báo chí|giao thương|giai cấp|ngày hội)',
)
/** `Tổ công tác triển khai Đề án 06`: what the board carries out, not what it does. */
const CARRIED_OUT = sticky(
  ' (?:triển khai|thực hiện|triển khai,? thực hiện|xây dựng|chỉ đạo thực hiện) (?:các )?(?=(?:sắp xếp|công tác|đề án|nghị quyết|chương trình|cuộc vận động|phong trào|chiến lược|quy chế|dự án)(?![a-zà-ỹđ]))',
)
const SENTENCE_VERB = sticky(
  '(?:về (?:tình hình|kết quả|tiến độ|nội dung|việc)|chuẩn bị (?:các|tốt|chu đáo|nội dung)|định kỳ|duy trì|đôn đốc|đẩy nhanh|đẩy mạnh|hoàn thành|bàn giao|bố trí|khẳng định|quyết định|tăng cường|trân trọng|giới thiệu|tổ chức|kiểm tra|rà soát|yêu cầu|đề nghị|phát động|trả lời|trực tiếp|tích cực|sẵn sàng|tuần tra|giải ngân|quyết liệt|thường xuyên|đưa vào|đưa ra|thông báo|thông tin cho)(?= (?!bộ máy|liên ngành|lại))',
)
/** `Ban Chỉ đạo Tổng kết Nghị quyết số 23`: what the board was set up for once. */
const REVIEWS = sticky('(?:tổng kết|sơ kết) ')

/** `Ban Chỉ đạo Trung ương về tổng kết Nghị quyết số 18`: a board that was set up for the review of one instrument. */
const REVIEW = sticky(
  ' (?:về )?(?:tổng kết|sơ kết)(?: việc)?(?: thực hiện| triển khai)? (?:nghị quyết|chỉ thị|kết luận)(?: số)? [0-9]{1,3}(?:-[a-zđ]{2}/[a-z]{2})?(?![0-9a-z])',
)

/** What begins like a body: a report, a building. */
const NO_BODY = sticky(
  '(?:báo cáo|trung tâm (?:hội nghị|hội chợ|tổ chức sự kiện|thương mại|triển lãm|hành chính(?! công)))',
)

/** Heads too common to name a body before a small letter: `báo cáo`, `trung tâm thương mại`. */
const NEEDS_CAPITAL =
  /^(?:báo|trường .*|trung tâm|ủy ban|tập đoàn|tổng công ty|viện|đại học|ban điều hành|tiểu đội|trung đội|hiệp hội)$/
/** Heads that are followed by a proper name only. */
const PROPER_ONLY = /^báo$/
/** Boards that need no more than their kind where it is capitalised: `Ban Chỉ đạo`, `Tổ công tác`. */
const ENOUGH =
  /^(?:hội đồng điều phối vùng|tổ phản ứng nhanh|ban chỉ đạo|bcđ|tổ công tác|tiểu ban|tổ giúp việc|hội đồng tư vấn|hội đồng thẩm định)$/
/** Of which the second word needs no capital. */
const ENOUGH_SMALL = /^(?:hội đồng .+|tổ công tác|tổ phản ứng nhanh|bcđ)$/
/** Enterprises; only those of the State can be responsible. */
const ENTERPRISE = /^(?:tập đoàn|tổng công ty)$/
/** Associations that a province or district has. */
const OF_A_PLACE = / (?:tỉnh|thành phố|huyện|tp\.?)(?: |$)/
const OF_STATE = /(?:việt nam|quân đội|quốc gia|nhà nước)$/

/** A board or task force named by what it does: up to the next stop, or to a word that a sentence goes on with. */
export function openBody(
  text: string,
  view: string,
  at: number,
  end: number,
  ofPerson = false,
): BodyName | undefined {
  if (
    !(isNamedAt(text, view, at) || (ofPerson && endOf(LED, view, at) >= 0)) ||
    endOf(NO_BODY, view, at) >= 0
  )
    return undefined
  const head = view.slice(at, end).replace(/\s+/g, ' ')
  const carried = endOf(CARRIED_OUT, view, end)
  const first = carried < 0 ? firstWord(text, view, end) : carried
  if (NEEDS_CAPITAL.test(head) && !isCapitalAt(text, view, first)) return bare(text, view, at, end, head)
  const proper = PROPER_ONLY.test(head)
  const last = (proper ? sectorEnd(view, first) : undefined) ?? namedUntil(text, view, end, first, proper)
  const review = last === end ? -1 : endOf(REVIEW, view, last - (view.startsWith(' về', last - 3) ? 3 : 0))
  if (review > 0) return { end: review, many: false }
  if (last === end) return bare(text, view, at, end, head)
  if (head === 'hiệp hội' && !OF_A_PLACE.test(view.slice(first, last))) return undefined
  if (ENTERPRISE.test(head) && !OF_STATE.test(view.slice(first, last).replace(/\s+/g, ' '))) return undefined
  const numbered = view.charCodeAt(last + 1) === BRACKET ? endOf(NUMBER_IN_BRACKETS, view, last) : -1
  const place = numbered < 0 ? numbered : territoryEnd(text, view, numbered, false).end
  if (place > numbered) return { end: place, many: false }
  const more = SEVERAL.test(view.slice(Math.max(at, last - 10), last)) ? endOf(MORE_PLACES, view, last) : -1
  return { end: Math.max(last, more), many: false }
}

/** Where the words of the name begin: past the short form in brackets, or past a comma inside the name. */
function firstWord(text: string, view: string, end: number): number {
  const short = view.charCodeAt(end + 1) === BRACKET ? endOf(SHORT_FORM, view, end) : -1
  if (short > 0 && isAllCaps(text, view, end + 2, short - 1)) return skipBlanks(view, short, 2)
  const joined = view.charCodeAt(end) === COMMA || view.charCodeAt(end + 1) === SMALL_V
  return joined ? afterJoint(text, view, end) : skipBlanks(view, end, 2)
}

const BRACKET = 0x28
/** `Ban Chỉ đạo chống buôn lậu … (389) tỉnh`. */
const NUMBER_IN_BRACKETS = sticky(' \\([0-9]{2,4}\\)')
const SHORT_FORM = sticky(' \\([a-zđ]{2,9}\\)')

/** With a capital, or a school whose kind has one: `Hiệu trưởng trường Đại học An Bình`. */
function isNamedAt(text: string, view: string, at: number): boolean {
  if (isCapitalAt(text, view, at)) return true
  const kind = Math.max(endOf(SCHOOL, view, at), endOf(STANDING, view, at))
  return kind > 0 && isCapitalAt(text, view, kind)
}

const SCHOOL = sticky('trường ')
/** `cơ quan Thường trực Ban Chỉ đạo 35`. */
const STANDING = sticky('cơ quan (?=thường trực ban chỉ đạo)')
/** What a title may stand before in small letters: `Trưởng ban chỉ đạo …`, `Giám đốc trung tâm Văn hóa`. */
const LED = sticky(
  '(?:ban chỉ đạo|ban quản lý|bql|tổ công tác|đoàn công tác|trung tâm|bệnh viện|hội đồng|tiểu ban|học viện|viện)(?![a-zà-ỹđ])',
)

const SEVERAL = /(?:các|cấp) (?:tỉnh|huyện|quận|xã|phường)$/
const MORE_PLACES = sticky(
  '(?:(?:,| và|_-_) ?(?:tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|thành phố|đặc khu)(?![a-zà-ỹđ])){1,6}',
)

function bare(text: string, view: string, at: number, end: number, head: string): BodyName | undefined {
  const second = skipBlanks(view, wordEnd(text, at), 3)
  return ENOUGH.test(head) && (isCapitalAt(text, view, second) || ENOUGH_SMALL.test(head))
    ? { end, many: false }
    : undefined
}

/** The end of the words of a name, or `end` where none belongs to it. */
function namedUntil(text: string, view: string, end: number, first: number, properOnly: boolean): number {
  let last = end
  let here = first
  let numbered = false
  const caps = isAllCaps(text, view, end - 3, end)
  for (let count = 0; count < 18 && here > last && isWordAt(view, here); count++) {
    const stop = wordEnd(text, here)
    if (hasBlankLine(view, last, here) || stopsName(text, view, last, here)) break
    if (here - last < 4 && view.slice(last, here).includes('\n') && opensOther(view, here, caps)) break
    if (last > end && (endOf(ELECTION, view, here) >= 0 || drafts(text, view, here))) break
    // A board known by the number of what it carries out needs no words for it: `Ban Chỉ đạo 35 tỉnh về …`.
    if (numbered && endOf(ABOUT, view, here) >= 0) break
    if (properOnly && !isCapitalAt(text, view, here)) {
      return endOf(ELECTRONIC, view, here) < 0 ? last : ELECTRONIC.lastIndex
    }
    if (isNumber(view, here, stop)) {
      if (view.slice(last, here).includes('\n')) break
      if (endOf(OF_WHOM, view, stop) < 0) return territoryEnd(text, view, stop, false).end
      numbered = true
    }
    const level = count > 0 && endOf(LEVEL_ONLY, view, here) >= 0
    last = stop
    if (level && !view.startsWith(' phòng', last) && !isCapitalAt(text, view, skipBlanks(view, last, 2)))
      break
    here = afterJoint(text, view, last)
  }
  return last
}

/** `Tiểu ban thông tin … bầu cử đại biểu Quốc hội khóa XVI`: for which election is no part of the name. */
const ELECTION = sticky('bầu cử đại biểu')

const DRAFTS = sticky(
  'về việc (?=[a-zà-ỹđ])|(?:xây dựng|lập|hoàn thiện|trình|phổ biến|cung cấp|gửi|cử) (?:và (?!phát)|kế hoạch|phương án|dự thảo|báo cáo|nội dung|thông tin|danh sách|hồ sơ)',
)

/** `Trường Đại học An Bình xây dựng kế hoạch …`: what it draws up, in small letters behind its name. */
const drafts = (text: string, view: string, at: number): boolean =>
  endOf(DRAFTS, view, at) >= 0 && !isCapitalAt(text, view, at)

/** The level that ends a name, where no place's name follows: `… và Truyền thông huyện tổ chức …`. */
const LEVEL_ONLY = sticky(
  '(?:tỉnh|huyện|xã)(?![a-zà-ỹđ])(?! (?:về|ủy|lỵ|đoàn|đội|hội|viên|tổ chức đảng)|[,/]|_-)',
)
const ELECTRONIC = sticky('điện tử')
const ABOUT = sticky('về ')

/** `Ban Chỉ đạo 389 các địa phương`, `Ban Chỉ đạo 35 Trung ương`. */
const OF_WHOM = sticky(' (?:các|quốc gia|tỉnh|thành phố|cấp|trung ương|huyện|xã|của)(?![a-zà-ỹđ])')

/** `Ban Quản lý dự án 2` ends with its number; a number on the next line opens an item. */
function isNumber(view: string, at: number, end: number): boolean {
  if (end - at > 4) return false
  for (let here = at; here < end; here++) if (!isDigitAt(view, here)) return false
  return true
}

/** What the line below a name in a letterhead begins with: a part of the body, or a number. */
const OTHER_LINE = sticky('(?:tổ|khoa|số|chi bộ|bộ phận) ?(?=[a-zà-ỹđ:])')
const opensOther = (view: string, at: number, caps: boolean): boolean =>
  endOf(OTHER_LINE, view, at) >= 0 && (caps || view.startsWith('số', at))

/**
 * Where the sentence goes on: with a small word that does so, or with another body or title on the next line. `giao thông`
 * belongs to a name, `giao` alone does not; a capital says that a word belongs to the name.
 */
function stopsName(text: string, view: string, last: number, at: number): boolean {
  const capital = isCapitalAt(text, view, at)
  if (endOf(REVIEWS, view, at) >= 0) return true
  if (capital && view.slice(last, at).includes('\n') && HEADS.match(view, at) !== undefined) return true
  if (capital && !isAllCaps(text, view, at, wordEnd(text, at))) return false
  if (endOf(SENTENCE_VERB, view, at) >= 0) return true
  return (
    OPEN_STOPS.has(view.slice(at, wordEnd(text, at))) &&
    endOf(NO_STOP, view, at) < 0 &&
    !(OTHER_WORD.get(view.slice(at, wordEnd(text, at)))?.test(view.slice(at - 6, at)) ?? false)
  )
}

/** Words before which these are parts of another word: `dự báo`, `chậm triển khai`. */
const OTHER_WORD: ReadonlyMap<string, RegExp> = new Map([
  ['báo', /(?:dự|cảnh) $/],
  ['triển', /(?:chậm|phát) $/],
  ['đề', /vấn $/],
])

/** Where the next word of the name may begin: after a blank, or a sign that names have inside. */
function afterJoint(text: string, view: string, last: number): number {
  const sign = view.charCodeAt(skipBlanks(view, last, 2))
  if (sign === COMMA || sign === SMALL_V) {
    const comma = endOf(INNER_COMMA, view, last)
    if (comma >= 0) return comma
    const next = sign === SMALL_V ? endOf(AND, view, last) : endOf(ROW, view, last)
    if (next >= 0 && isOwnWord(text, view, next)) return next
  }
  if (sign === AMPERSAND || sign === HYPHEN) {
    const joint = endOf(INNER_SIGN, view, last)
    if (joint >= 0 && (isDigitAt(view, joint) || isOwnSigned(text, view, joint))) return joint
  }
  if (sign === STROKE && isLetterAt(view, last + 1) && isLetterAt(view, last - 1) && isShort(view, last)) {
    return last + 1
  }
  return sign === QUOTE || sign === OPENING_QUOTE ? afterQuoted(view, last) : skipBlanks(view, last, 2)
}

const COMMA = 0x2c
const SMALL_V = 0x76
const AMPERSAND = 0x26
const HYPHEN = 0x2d
const STROKE = 0x2f
const QUOTE = 0x22
const OPENING_QUOTE = 0x201c

const AND = sticky(' và (?=[a-zà-ỹđ])')
/** `Văn hóa, Thể thao và Truyền thanh`: a comma inside a name is followed by `và`. */
const ROW = sticky(', (?=[a-zà-ỹđ]{1,7}(?: [a-zà-ỹđ]{1,7}){0,3}(?:,? và| &) [a-zà-ỹđ])')
const INNER_SIGN = sticky('_&_| - |- (?=[0-9])|-')

/** `… thiên tai - Ủy ban Quốc gia …`: behind a dash another body. */
const OTHER_BODY = sticky('(?:ủy ban|ubnd|ban chỉ huy|văn phòng|chủ tịch|phó|trưởng) ')
const isOwnSigned = (text: string, view: string, at: number): boolean =>
  isCapitalAt(text, view, at)
    ? endOf(OTHER_BODY, view, at) < 0
    : view.startsWith('xã hội', at) && SOCIAL.test(view.slice(at - 12, at))

/** `kinh tế - xã hội` is one word. */
const SOCIAL = /(?:kinh tế|văn hóa|chính trị) ?[-–] ?$/

/** A capitalised word that begins no other body. */
const isOwnWord = (text: string, view: string, at: number): boolean =>
  isCapitalAt(text, view, at) &&
  HEADS.match(view, at) === undefined &&
  TITLE_WORDS.match(view, at) === undefined &&
  endOf(INSTRUMENT, view, at) < 0

/** `… Trung ương và Kế hoạch của …`: an instrument beside the body. */
const INSTRUMENT = sticky(
  '(?:(?:quyết định|nghị quyết|công văn|chỉ thị|kết luận|hướng dẫn|tờ trình|thông báo|công điện|chương trình hành động|báo cáo) |kế hoạch (?:của|[a-zđ]{2,5} của|số|[0-9]|tổng|triển khai|thực hiện|kiểm tra))',
)

/** `p/c`, `KT/XH`: a stroke inside an abbreviation. */
const isShort = (view: string, at: number): boolean => !isWordAt(view, at - 2) || !isWordAt(view, at - 3)

const QUOTED = sticky(' (?:"[^"\\n]{1,80}"|“[^”\\n]{1,80}”) ?')
const SAID = /(?:vận động|phong trào|chương trình|đề án|dự án)$/

/** Past the title of what a board carries out: `Cuộc vận động "…" tỉnh`. */
function afterQuoted(view: string, last: number): number {
  const end = SAID.test(view.slice(Math.max(0, last - 12), last)) ? endOf(QUOTED, view, last) : -1
  return end < 0 ? last : end
}

/** Commas that stay inside a name: `phòng, chống tham nhũng, tiêu cực`. */
const INNER_COMMA = sticky(
  '(?:,| và) (?=tìm kiếm|tkcn|công nghiệp|phát triển nông thôn|ptnt|hạ tầng|đô thị|các khu công nghiệp|khu công nghiệp|phòng thủ|chống |cháy|tiêu cực|cứu nạn|cứu hộ|tham nhũng|lãng phí|khắc phục|chuyển đổi số|cải cách|thiên tai|hội nhập|điều hành|giáo dục pháp luật|thúc đẩy|tháo gỡ|đề án|gian lận|hàng giả|xuất nhập khẩu|thực hành|mại dâm|ma túy|tệ nạn|gia cầm|các chương trình|tổ chức lại|kiểm soát|ngăn chặn|tuyên truyền, khánh tiết|khánh tiết|trật tự(?:, an toàn)?|bảo vệ, y tế|lễ tân|nhà dột nát|xây dựng (?=ngành|công trình|các công trình|tỉnh|thành phố|huyện|khu vực|cơ sở)|khai thác (?:công trình|thủy lợi|dịch vụ)|nhà ở|hỗ trợ(?: và)? tái định cư|hỗ trợ, tái định cư|phân hạng|tổ chức bộ máy|xây dựng phong trào|hải đảo|di dân)',
)
