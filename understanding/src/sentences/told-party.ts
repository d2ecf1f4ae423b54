import { PhraseTrie } from '../lexicon/index.ts'
import type { Span } from '../reading.ts'
import { isAboveAll } from './above-all.ts'
import { asksThem } from './courtesy.ts'
import type { Parties } from './party.ts'
import type { Unit } from './segment.ts'
import { verbAt } from './subject.ts'

const ORDERS =
  /(?:yêu cầu|(?<!(?:bàn|chuyển|trao|tham) )giao|đề nghị|(?<!(?:nghiêm|nghiêm túc|ý kiến|sự|theo) )chỉ đạo|(?<!(?:theo|hiện|khai|các|những|triệt|bản|ra|của) )chỉ thị|phân công|(?<!được )ủy quyền|giao nhiệm vụ|giao trách nhiệm|đôn đốc|lưu ý|nhắc nhở|kính gửi)(?: ?cho| đối với)?:?(?: (?:các )?(?:thủ trưởng|giám đốc|chủ tịch|bí thư|trưởng)(?: (?:các )?[^,;.:()]{2,20})?:)?(?: các đồng chí| tập thể| lãnh đạo(?:, chỉ huy)?| chỉ huy| (?:đồng chí|ông|bà)(?: [^,;.:()]{4,30},| [^,;.:()]{4,30} -)?)?\s{1,3}$/

/** Whether the party that begins at `start` is told by someone: `UBND tỉnh yêu cầu các sở …`. */
export const isTold = (view: string, unit: Unit, start: number): boolean =>
  ORDERS.test(view.slice(Math.max(unit.start, start - 64), start))

/** Whether who begins at `start` is told or urged: `Bí thư Tỉnh ủy nhấn mạnh, các sở phải …`, too. */
export const isUrged = (view: string, unit: Unit, start: number): boolean =>
  isTold(view, unit, start) || URGES.test(view.slice(Math.max(unit.first, start - 24), start))
const URGES = /(?:yêu cầu|đề nghị|chỉ đạo|lưu ý|nhấn mạnh|nêu rõ|khẳng định|cho rằng)(?: rằng)?,? [“"]?$/

/** `…, thành phố yêu cầu …`: what a territory without a name says when it orders. */
export const TELLS: RegExp = /^ (?:cũng |đã |vừa )?(?:yêu cầu|giao|đề nghị) /

/** Verbs of ordering may be followed by people, whom no mention marks. */
const ORDERING = new PhraseTrie(
  ['yêu cầu', 'giao', 'đề nghị', 'chỉ đạo', 'phân công'].map((verb) => [verb, true]),
)

/** Where the party begins that a verb of ordering tells, or -1. */
export function orderedParty(
  view: string,
  unit: Unit,
  proper: number,
  parties: Parties,
  mentions: readonly Span[],
): number {
  const first = wordedFrom(view, unit, proper)
  const named = mentions.find(({ start }) => start >= first && isTold(view, unit, start))?.start ?? -1
  const verb = ORDERING.match(view, first)
  if (verb && verb.end + 1 !== named && parties.at(verb.end + 1)) return verb.end + 1
  // Those without a name may be told before the first body that has one.
  const words = view.slice(first, Math.min(named < 0 ? unit.end : named, first + 1500))
  TELLING.lastIndex = 0
  for (let tells = TELLING.exec(words); tells; tells = TELLING.exec(words)) {
    const start = first + TELLING.lastIndex
    if (
      tells[1]?.startsWith('gửi')
        ? ordersThem(view, unit, start, parties)
        : isNamelessTold(view, start, tells[0], parties)
    )
      return start
  }
  return named
}

/** `kính đề nghị Phó Chủ tịch có ý kiến chỉ đạo như sau: “Giao Sở Tài chính …”`: where the order begins that is worded for another. */
function wordedFrom(view: string, unit: Unit, first: number): number {
  const words = view.slice(first, Math.min(unit.end, first + 600))
  const colon = words.indexOf(':')
  return colon > 0 && WORDED.test(words.slice(Math.max(0, colon - 64), colon)) ? first + colon : first
}

const WORDED = / (?:có ý kiến|xem xét,) chỉ đạo (?:[^,;.]{0,24} )?như sau$/

/** Who is told at `start`, without a name that is known: after `giao` only some, for works and levels are given, too. */
const isNamelessTold = (view: string, start: number, verb: string, parties: Parties): boolean =>
  ((!verb.startsWith('giao') ||
    verb.length > GIVES_TO.length ||
    GIVEN_TO.test(view.slice(start, start + 32))) &&
    parties.told(start) !== undefined) ||
  parties.unknown(start) !== undefined
const GIVES_TO = 'giao '
const GIVEN_TO =
  /^(?:(?:các )?(?:công chức|cán bộ|viên chức|chuyên viên|trưởng|hiệu trưởng|giáo viên|doanh nghiệp|nhà thầu|nhà đầu tư|tập đoàn|tổng công ty|công ty|ngân hàng|ban quản lý|trường|bệnh viện|viện|đơn vị (?:tư vấn|thi công|quản lý|vận hành)|tổ công tác|đoàn công tác|lực lượng|cơ sở giáo dục|hợp tác xã|cơ quan|ngành|lãnh đạo)|các|cả hệ thống chính trị|người|chủ|tỉnh|huyện|xã|phường|thành phố|thị xã|quận) /

const TELLING =
  /(yêu cầu|đề nghị|giao (?:các |những |một số )?(?:nhiệm vụ|trách nhiệm)(?: cụ thể)?(?= cho )|(?<!(?:bàn|chuyển|trao|tham|đã|được) )giao(?= )|(?<!(?:sự|ý kiến|theo|nghiêm|lãnh đạo,) )chỉ đạo(?= (?:cơ quan|ngành|bộ phận|công chức|chủ đầu tư|nhà thầu|ban quản lý|cả hệ thống|tập đoàn|tổng công ty|công ty|các (?:đơn vị|lực lượng|đội|bộ phận|phòng|thôn|nhà thầu|doanh nghiệp|chủ đầu tư|nhà đầu tư|tập đoàn|công ty|ngân hàng|cơ sở|hãng|nhà mạng)) )|phân công|gửi(?: (?:văn bản|công văn|công điện|thông báo)(?= (?:cho|tới|đến) ))?|lưu ý|nhắc nhở)(?: (?:cho|tới|đến|đối với))?:? (?:(?<=kính gửi )các đồng chí |lãnh đạo (?=các |cả |chủ |nhà |\d))?/g

/** `đã có văn bản gửi các đơn vị y tế yêu cầu …`: the paper orders those to whom it goes. */
function ordersThem(view: string, unit: Unit, start: number, parties: Parties): boolean {
  const end = parties.chain(start, unit.end).at(-1)?.end
  if (end === undefined) return false
  const after = view.slice(end, Math.min(unit.end, end + 48))
  const demand = ORDERS_THEM.exec(after)
  // `… gửi UBND các tỉnh, đề nghị các địa phương chủ động …`: who is told comes after the demand.
  if (demand !== null) return parties.chain(end + demand[0].length + 1, unit.end).length === 0
  return asksThem(view.slice(Math.max(unit.start, start - 48), start), after)
}

const ORDERS_THEM =
  /^(?: trên địa bàn[^,.;:]{0,20})?,? (?:đề nghị|yêu cầu|chỉ đạo|đôn đốc|giao nhiệm vụ|về việc (?:tăng cường|triển khai|thực hiện|chấn chỉnh))(?= )/

/** `Đoàn giám sát kiến nghị UBND tỉnh …`, `UBND tỉnh cũng khuyến khích người dân …`: where those stand who are told softly. */
export function softlyTold(
  view: string,
  opening: number,
  acting: readonly Span[],
  parties: Parties,
): number | undefined {
  const last = acting.at(-1)?.end
  const end = last === undefined ? opening - 1 : parties.pastName(last)
  const soft = (last === undefined ? OPENS_SOFT : SOFT).exec(view.slice(end + 1, end + 48))
  return soft === null ? undefined : end + 1 + soft[0].length
}

const SOFT =
  /^(?:cũng |còn |đã |vừa |đồng thời |tiếp tục ){0,2}(?:kiến nghị|nghiêm cấm|khuyến cáo|khuyến khích|kêu gọi|nhắc nhở|quán triệt|đề xuất(?= (?:bộ|chính phủ|thủ tướng|ubnd|tỉnh ủy|sở) ))(?: đối)?(?: với)?:? (?:lãnh đạo )?/
/** `Kiến nghị Bộ Công Thương xem xét …`: nobody is named who asks. */
const OPENS_SOFT =
  /^(?:kiến nghị|khuyến cáo|khuyến khích|kêu gọi|nhắc nhở)(?: đối)?(?: với)?:? (?:lãnh đạo )?/

const COMRADES =
  /(?:đề nghị|yêu cầu|mong) (?:các |quý )?đồng chí (?:dành|nghiên cứu|xem xét|cho|góp|tham gia|quan tâm|sắp xếp|thực hiện|triển khai|chủ động|phối hợp|bố trí)[ ,]/

/** `Đề nghị các đồng chí nghiên cứu …`: those whom a sentence before has named. */
export const asksComrades = (view: string, { first, end }: Unit): boolean =>
  COMRADES.test(view.slice(first, Math.min(end, first + 120)))

/** `a) Bộ Y tế chỉ đạo các bệnh viện …` and `Công an tỉnh bố trí lực lượng …; chỉ đạo Công an các huyện …`: who acts first has the whole duty. */
export function passesOn(
  view: string,
  acting: readonly Span[],
  ordered: number,
  item: boolean,
  parties: Parties,
): boolean {
  const [first] = acting
  const end = acting.at(-1)?.end
  if (first === undefined || end === undefined || end >= ordered) return false
  // `Chính phủ sẽ tiếp tục …, yêu cầu từng bộ, ngành …`: nobody stands above.
  if (isAboveAll(view, first) && view.slice(end, ordered).endsWith(' yêu cầu ')) return false
  const between = view.slice(end, Math.min(ordered, end + 24))
  if (/^ (?:đôn đốc|\((?:giao|phân công) )/.test(between)) return true
  // `Sở Công Thương, chỉ đạo lực lượng …`: a comma for the colon after whose part it is.
  if (/^, (?:lãnh đạo, )?chỉ đạo $/.test(between)) return true
  // `Phó Chủ tịch theo lĩnh vực phụ trách trực tiếp chỉ đạo các sở …`: who is to direct in person.
  if (IN_PERSON.test(view.slice(Math.max(end, ordered - 40), ordered))) return true
  if (
    OWN_STAFF.test(view.slice(Math.max(end, ordered - 12), ordered + 12)) &&
    BODY_OF_MANY.test(view.slice(first.start, first.start + 12))
  )
    return true
  const several = acting.length > 1 || SEVERAL.test(view.slice(first.start, first.end))
  const directs = item || several
  // `3. UBND các huyện yêu cầu UBND các xã …`: a point tells those who tell others.
  if (item && several && between === ' yêu cầu ') return true
  if (WILL_DIRECT.test(between) || (directs && /^ (?:lãnh đạo, )?chỉ đạo $/.test(between))) return true
  if (/^ (?:lãnh đạo, )?chỉ đạo $/.test(between) && ITS_OWN.test(view.slice(ordered, ordered + 60)))
    return true
  if (/^ chỉ đạo, (?:điều hành|đôn đốc|hướng dẫn|kiểm tra) /.test(between)) return true
  if (directs && DIRECTS_WORK.test(between) && parties.at(end + ' chỉ đạo '.length) === undefined) return true
  const verb = verbAt(view, end + (SKIPPED.exec(between)?.[0].length ?? 1))
  if (verb === undefined || verb >= ordered) return false
  if (
    /^\s?(?:(?:tiếp tục|cũng|đã|vừa|có|lại|mới) ){0,2}(?:yêu cầu|giao|đề nghị|chỉ đạo|phân công|thống nhất|kết luận|đôn đốc|ban hành|văn bản|công văn|công điện|trình|ghi nhận|đánh giá|biểu dương|phê bình|thông báo|kiến nghị|lưu ý|nhắc nhở|nghiêm cấm|khuyến cáo|khuyến khích|kêu gọi)/.test(
      view.slice(end, end + 28),
    )
  )
    return false
  if (
    DIRECTS.test(view.slice(Math.max(end, ordered - 24), ordered)) &&
    view.slice(end, ordered).includes(';')
  )
    return true
  const before = view.slice(Math.max(end, ordered - 34), ordered)
  if (WORKS.test(between) && (DIRECTS.test(before) || (between.includes('phối hợp') && ASKS.test(before))))
    return true
  return THEN_ORDERS.test(before) || (WILL.test(between) && THEN_ASKS.test(before))
}

/** `Công an tỉnh phối hợp với Sở Y tế chỉ đạo công an các xã …`: who works does not order. */
const WORKS =
  /^ (?:cũng |còn )?(?:phối hợp|chủ trì,? phối hợp|chủ động|tăng cường|tiếp tục tăng cường|tập trung) /
const ASKS = /(?:yêu cầu|đề nghị) $/
const SKIPPED = /^ (?:sẽ|cần|phải|cũng|còn) /
const WILL = /^ (?:sẽ|cần|phải) /
const THEN_ORDERS =
  /(?:[;,] (?:đồng thời |và )?(?:chỉ đạo|đôn đốc|yêu cầu|phân công)| hoặc (?:giao|chỉ đạo|yêu cầu|phân công)) (?:các )?$/
/** `các đảng bộ sẽ sơ kết …; xét chọn và đề nghị Ban Thường vụ khen thưởng`: what they will ask of another. */
const THEN_ASKS = /[;,] [^;,.]{0,20}(?:đề nghị|yêu cầu|chỉ đạo|đôn đốc) $/

/** `Các sở sau khi bàn giao nhiệm vụ phân công cán bộ hỗ trợ …`: their own people. */
const OWN_STAFF = /phân công (?:các )?(?:cán bộ|công chức|viên chức|chuyên viên|lực lượng) [^,]/

const IN_PERSON = / trực tiếp (?:lãnh đạo, )?(?:chỉ đạo|đôn đốc)(?:, đôn đốc| và đôn đốc)? $/

/** Not one who leads others, whose order the sentence is. */
const BODY_OF_MANY = /^(?:các |sở |phòng |ban |cục |chi cục |công an |trung tâm |hội |đoàn |đài )/

/** Several who direct others, as one who orders is not: `UBND các huyện chỉ đạo các xã …`. */
const SEVERAL = /(?:^| )(?:các|mỗi|từng) /
/** `Huyện ủy sẽ chỉ đạo một số đảng bộ …`: who is to direct has the duty. */
const WILL_DIRECT = /^ (?:sẽ|cần|phải|có trách nhiệm)(?: lãnh đạo,)? (?:chỉ đạo|đôn đốc|phân công) $/

/** `Cục Thuế chỉ đạo các đơn vị trực thuộc …`: the duty stays with the body whose parts they are. */
const ITS_OWN =
  /^(?:các |những )?(?:đơn vị|cơ quan|phòng|ban|bộ phận|lực lượng|doanh nghiệp)[^,.;:]{0,24} (?:trực thuộc|thuộc quyền|cấp dưới|dưới quyền)(?!\p{L})/u

/** `UBND tỉnh chỉ đạo khẩn trương khắc phục …; phối hợp với Bộ Công an chỉ đạo …`: what is directed, not who. */
const DIRECTS_WORK =
  /^ chỉ đạo (?:khẩn trương|việc|tổ chức|triển khai|thực hiện|kiểm tra|rà soát|xử lý|tăng cường)/

/** Whom another body directs, clauses later, is not told by the one who opens the sentence. */
const DIRECTS = /(?:chỉ đạo|đôn đốc)(?: cho| các đồng chí)? $/
