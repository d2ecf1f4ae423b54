import {
  ACTION_VERBS,
  beginningsOf,
  BODY_HEADS,
  classOf,
  isBlankAt,
  PhraseTrie,
  TASK_ADVERBS,
  unitsOf,
  WORK_VERBS,
} from '../lexicon/index.ts'
import type { Parties } from './party.ts'
import type { Unit } from './segment.ts'

const VERBS = new PhraseTrie(ACTION_VERBS.map((verb) => [verb, true]))
/** Also verbs of work that say nothing of who does it. */
const OPENING_VERBS = new PhraseTrie([...ACTION_VERBS, ...WORK_VERBS].map((verb) => [verb, true]))
const ADVERBS = new PhraseTrie(TASK_ADVERBS.map((adverb) => [adverb, true]))
const BODIES = new PhraseTrie(BODY_HEADS.map((head) => [head, true]))

/** What the body that opens a sentence does; `nobody` where none opens it. */
export const ACTS = [
  'nobody',
  'meets',
  'orders',
  'ordered',
  'judges',
  'says',
  'bound',
  'must',
  'did',
  'acts',
  'is',
] as const

/** What the body that opens a sentence does. */
export type Act = (typeof ACTS)[number]

/** How a sentence begins and ends. */
export interface Subject {
  /** Begins with a verb of doing. */
  readonly verb: boolean
  /** Begins with a body or office. */
  readonly body: boolean
  readonly act: Act
  /** A body comes after an adverbial that opens the sentence. */
  readonly bodyLater: boolean
  /** The number of the word that opens the sentence among `OPENING_WORDS`, or -1. */
  readonly opener: number
  /** Whether its last visible sign is a colon. */
  readonly colon: boolean
}

/** Looks at the first words and the last sign of a sentence. */
export function subjectOf(text: string, view: string, unit: Unit, parties: Parties): Subject {
  const start = properStart(view, unit.first, unit.end)
  const acting = skipAdverbs(view, start)
  const own = endOfBodies(view, acting, unit.end, parties)
  const body = own !== undefined || BODIES.match(view, acting) !== undefined
  const later = body ? undefined : actsLater(view, start, unit.end, parties)
  return {
    verb: OPENING_VERBS.endOf(view, start) >= 0 || (acting > start && OPENING_VERBS.endOf(view, acting) >= 0),
    body,
    act: actOf(
      text,
      view,
      own ?? (later === undefined ? undefined : endOfBodies(view, later, unit.end, parties)),
      unit.end,
    ),
    bodyLater: later !== undefined,
    opener: OPENERS.match(view, unit.first)?.value ?? -1,
    colon: endsWithColon(text, unit),
  }
}

/** Words that open sentences of one kind more than of another. */
export const OPENING_WORDS: readonly string[] =
  'việc|công tác|tình hình|tỷ lệ|tỉ lệ|tổng|số|mức|hồ sơ|thời gian|thời hạn|kinh phí|trường hợp|người|hộ|mỗi|có|còn|hiện|hiện nay|đến|đến nay|tính đến|tại|theo|theo đó|trong đó|trong|để|nhằm|do|vì|khi|nếu|qua|sau|sau khi|trước|trước đó|từ|với|về|đối với|riêng|không|chưa|được|là|cùng|cùng với|ngoài ra|đồng thời|bên cạnh|bên cạnh đó|tuy|tuy nhiên|song|nhưng|mặc dù|dù|một|một số|nhiều|các|những|ông|bà|đồng chí|dự|tham dự|sáng|chiều|tối|ngày|hôm nay|sáng nay|chiều nay|năm|tháng|quý|giai đoạn|nhiệm kỳ|thời gian tới|thời gian qua|những năm qua|trên|phát biểu|kết luận|thay mặt|nguyên nhân|địa điểm|thành phần|nội dung|hình thức|quy mô|chủ đầu tư|nguồn|nguồn vốn|kết quả|hằng năm|hàng năm|nghị quyết|quyết định|thông báo|kế hoạch|chỉ thị|quy định|quy chế|thông tư|hội nghị|kỳ họp|phiên họp|cuộc họp|buổi|đoàn|toàn tỉnh|toàn huyện|toàn xã|cả nước|tỉnh|huyện|xã|phường|thành phố|kinh tế|sản xuất|an ninh|giải ngân|thu|chi|bước|phấn đấu|yêu cầu|đề nghị|giao|căn cứ|xét|thực hiện|tiếp tục|tập trung|tổ chức|xây dựng|hoàn thành|bảo đảm|đảm bảo|dự kiến|dự báo|phương châm|quan điểm|một là|hai là|ba là|thứ nhất|thứ hai|trong quá trình|quá trình'.split(
    '|',
  )

/** `Đ tăng cường …`, `ể tăng cường …`: what a copy has left of `Để`. */
const CUT_OFF = ['đ', 'ể'].map((rest) => [rest, OPENING_WORDS.indexOf('để')] as const)

const OPENERS = new PhraseTrie([...OPENING_WORDS.map((word, number) => [word, number] as const), ...CUT_OFF])

/** What may stand between a body and its verb: brackets, `cũng`, `tiếp tục`. */
const BETWEEN =
  /[*_ ,]{0,3}(?:\([^)]{0,60}\) ?)?(?:(?:cũng|còn|đồng thời|thường xuyên|chủ động|khẩn trương|tiếp tục|cơ bản|trực tiếp|nghiêm túc|kịp thời|rất) ){0,2}/y

const ACT_VERBS: readonly (readonly [Act, RegExp])[] = [
  [
    'meets',
    /(?:đã |vừa )?(?:chủ trì (?:hội nghị|cuộc họp|phiên họp|kỳ họp|buổi|giao ban|họp)|chủ trì[.,;]|chủ tọa|dự |tham dự|dẫn đầu|tiến hành (?:giao ban|họp|kỳ họp|hội nghị|đại hội)|(?:có buổi )?làm việc|đến |thăm|tổ chức (?:thành công )?(?:hội nghị|kỳ họp|phiên họp|họp|giao ban|buổi|lễ|hội thảo|đại hội)|họp |nghe |khai mạc|diễn ra)/y,
  ],
  [
    'orders',
    /(?:yêu cầu|đề nghị|giao|chỉ đạo|lưu ý|phân công|nghiêm cấm|chỉ thị|có ý kiến|quyết nghị giao)(?![\p{L}])/uy,
  ],
  [
    'ordered',
    /(?:đã|vừa|vừa mới|mới)?(?: ?(?:có|ban hành|ký|ký ban hành|gửi))? ?(?:(?:công văn|văn bản|công điện|thông báo|chỉ thị|kết luận)[^.;:]{0,80}? )?(?:yêu cầu|đề nghị|giao|chỉ đạo|phân công|lưu ý)(?![\p{L}])/uy,
  ],
  [
    'judges',
    /(?:đã )?(?:thống nhất|nhất trí|đồng ý|tán thành|ghi nhận|đánh giá|biểu dương|phê bình|cảm ơn|tin tưởng|hoan nghênh|nhận thấy|nhận định|nhận được|bày tỏ|thông qua|chúc mừng)/y,
  ],
  [
    'says',
    /(?:đã )?(?:cho biết|cho hay|nhấn mạnh|khẳng định|cho rằng|phát biểu|chia sẻ|trình bày|kết luận|nêu rõ|chỉ rõ|thông báo|trân trọng|xin )/y,
  ],
  [
    'bound',
    /(?:[\p{L}]{2,6} )?(?:(?:còn |cũng |sẽ )?(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|được giao(?: nhiệm vụ| trách nhiệm| chủ trì)))/uy,
  ],
  ['must', /(?:phải|cần|không) /y],
  ['did', /(?:đã|đang|vừa|luôn|đều|hiện)(?![\p{L}])/uy],
]

/** Past `đồng chí` and a name, to the office that is said after it: `Đồng chí Lê Hải, Bí thư Huyện ủy`. */
const PERSON = /(?:(?:các )?(?:đồng chí|ông|bà) )(?:[^,;:.()-]{4,40}(?:,|\s-)\s)?/y
const FELLOW = /(?:các )?(?:đồng chí|ông|bà) /y
const FELLOW_BEGINS = beginningsOf(FELLOW)

const PERSONS: readonly RegExp[] = [PERSON, FELLOW]
const NO_PATTERNS: readonly RegExp[] = []

/** Where the bodies that stand at `at` end. */
function endOfBodies(view: string, at: number, limit: number, parties: Parties): number | undefined {
  const end = parties.chain(at, limit).at(-1)?.end
  if (end !== undefined) return end
  const persons = FELLOW_BEGINS.has(view.charCodeAt(at)) ? PERSONS : NO_PATTERNS
  for (const pattern of persons) {
    pattern.lastIndex = at
    const words = pattern.exec(view)
    const office = words ? parties.chain(at + words[0].length, limit).at(-1)?.end : undefined
    if (office !== undefined) return office
  }
  return bareEnd(view, at)
}

/** `Huyện tập trung …`, `Cơ quan này phải …`: a body without a name that does something. */
const BARE =
  /(?:tỉnh|huyện|xã|thành phố|thị xã|quận|phường|tp|địa phương|cơ quan này|đơn vị này|(?:các )?(?:công ty|doanh nghiệp|chủ đầu tư)(?: này| liên quan)?)(?= (?:sẽ |cũng |cần |phải |đã |tiếp tục |quyết liệt |yêu cầu |giao |có nhiệm vụ|tập trung |đẩy mạnh |chỉ đạo |đề ra ))/y

const BARE_BEGINS = beginningsOf(BARE)

/** Where a body without a name ends that stands at `at` and does something. */
export function bareEnd(view: string, at: number): number | undefined {
  if (!BARE_BEGINS.has(view.charCodeAt(at))) return undefined
  BARE.lastIndex = at
  return BARE.test(view) ? BARE.lastIndex : undefined
}

/** A territory that belongs to the name of the last body: `các đoàn thể thành phố`. */
const TERRITORY = /\s(?:(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường) )?/y

/** `Tỉnh ủy nơi được chọn làm trung tâm … chủ trì, phối hợp …`: a clause about the body before what it has to do. */
const RELATIVE =
  /^ (?:nơi|mà|được|thuộc|có) [^;.:]{3,180} (?:chủ trì, phối hợp|có trách nhiệm|chịu trách nhiệm) /

/** The person behind an office: `Chủ tịch UBND tỉnh Trần Văn Bình yêu cầu …`, `…, ông Trần Văn Bình đã …`. */
const NAMED = /,? (?:(?:ông|bà|đồng chí) )?(?:\p{Lu}\p{Ll}{0,7} ?){2,4}(?=[ ,])/uy

function behindName(text: string, end: number): number {
  NAMED.lastIndex = end
  const name = NAMED.exec(text)?.[0]
  return name === undefined ? end : end + name.trimEnd().length
}

/** What the bodies that end at `end` do. */
function actOf(text: string, view: string, bodies: number | undefined, limit: number): Act {
  if (bodies === undefined) return 'nobody'
  const end = behindName(text, bodies)
  BETWEEN.lastIndex = end
  const at = end + (BETWEEN.exec(view)?.[0].length ?? 0)
  for (const [act, verbs] of ACT_VERBS) {
    verbs.lastIndex = at
    if (at < limit && verbs.test(view)) return act
  }
  if (RELATIVE.test(view.slice(end, Math.min(limit, end + 240)))) return 'bound'
  TERRITORY.lastIndex = end
  return verbAt(view, end + (TERRITORY.exec(view)?.[0].length ?? 1)) === undefined ? 'is' : 'acts'
}

const ADVERBIAL =
  /^(?:trên cơ sở|căn cứ|thống nhất|đồng tình|ghi nhận|biểu dương|đánh giá cao|cơ bản|trước tình hình|trước thực trạng|trước diễn biến|đối với|để|đ|ể|khi|nhằm|trước mắt|về lâu dài|thời gian tới|thời gian qua|riêng|định kỳ|hằng|hàng|từ|trong|tại|theo|theo đó|sau|sau khi|qua|kết luận|phát biểu|cùng với|thay mặt|năm|tháng|quý|những năm qua|hiện nay|đến nay|đồng thời|nhiệm vụ|trường hợp|trong khi đó|ngoài|bên cạnh|về|\d{1,2} tháng)(?=,? )/

/** `Trên cơ sở …, Sở Y tế tổ chức …`: a body after a comma, behind an adverbial. */
function actsLater(view: string, from: number, to: number, parties: Parties): number | undefined {
  if (!ADVERBIAL.test(view.slice(from, from + 14))) return undefined
  const limit = Math.min(to, from + 300)
  for (let at = from; at < limit; at++) {
    if (view.charCodeAt(at) !== 44 || !isBlankAt(view, at + 1)) continue
    if (BODIES.match(view, at + 2) || parties.at(at + 2) || bareEnd(view, at + 2)) return at + 2
  }
  return undefined
}

const TOPIC = /^(?:về|đối với|liên quan|riêng|việc)(?= )/
const TOPIC_BEGINS = beginningsOf(TOPIC)
const ORDERING = /^(?:giao|yêu cầu|đề nghị|chỉ đạo|phân công|thống nhất giao)(?= )/

/** Where a sentence says what is to be done, past its topic: `Về dự án A: giao Bộ Xây dựng …`. */
export function properStart(view: string, from: number, to: number): number {
  if (!TOPIC_BEGINS.has(view.charCodeAt(from)) || !TOPIC.test(view.slice(from, from + 12))) return from
  const limit = Math.min(to, from + 700)
  let first: number | undefined
  for (let at = from; at < limit; at++) {
    if (view.charCodeAt(at) !== 58 || !isBlankAt(view, at + 1)) continue
    let next = at + 1
    while (next < limit && (isBlankAt(view, next) || '*_'.includes(view.charAt(next)))) next++
    if (next >= limit) break
    if (ORDERING.test(view.slice(next, next + 16)) || BODIES.match(view, next)) return next
    first ??= next
  }
  return first ?? from
}

/** Past `Đồng thời, chủ động …`: where the sentence proper begins. */
export function skipAdverbs(view: string, from: number): number {
  let at = from
  for (let turn = 0; turn < 4; turn++) {
    const adverb = ADVERBS.match(view, at)
    if (!adverb) return at
    let next = adverb.end
    while (next < view.length && (view.charAt(next) === ',' || classOf(view.charCodeAt(next)) === 3)) next++
    at = next
  }
  return at
}

/** Where the verb that opens a task ends: `Khẩn trương rà soát …`. */
export function verbAt(view: string, from: number): number | undefined {
  return VERBS.match(view, from)?.end ?? VERBS.match(view, skipAdverbs(view, from))?.end
}

/** Signs that may stand after the last sign of a sentence. */
const AFTER_LAST = unitsOf('*_ "”’)»]/')
const COLON = 58

function endsWithColon(text: string, unit: Unit): boolean {
  let at = unit.end - 1
  while (at > unit.start && AFTER_LAST.has(text.charCodeAt(at))) at--
  return text.charCodeAt(at) === COLON
}
