import { isCapitals, MARKER_RANKS } from '../layout/index.ts'
import type { Block, Row, Zone } from '../layout/index.ts'
import { readingView } from '../lexicon/index.ts'
import { isOverParagraph, isPlaceHeadline, lostStop } from './page-heading.ts'
import { verbAt } from './subject.ts'
import { isPartName, LONGEST_PART_NAME, namesParagraphs, onlyCounts } from './part-name.ts'
import type { Unit } from './segment.ts'

/** Where a page lets one tell a heading by its form alone. */
export interface Place {
  readonly block: Block
  readonly zone: Zone
  /** Units in the same block. */
  readonly units: number
  /** Number of the block among those of the body. */
  readonly ordinal: number
  /** Whether a paragraph has been seen: what comes later is no title of the page. */
  readonly titled: boolean
  /** Whether a page tells of orders: its headings may begin with a verb. */
  readonly told: boolean
  /** The next block, to see whether something stands below. */
  readonly next: Block | undefined
  /** The block above, to see whether it is closed. */
  readonly above: Block | undefined
}

const NAMED = new Set(['part', 'chapter', 'section', 'annex'])
const NUMBERED = new Set(['letter', 'roman', 'number', 'decimal', 'article', 'point', 'parenthesis'])

/** Whether a unit that is a whole block is a heading: by name, by capitals, or by standing alone without a full stop. */
export function isHeading(text: string, unit: Unit, place: Place): boolean {
  const { block, units } = place
  if (units > 1 || block.kind !== 'text') return false
  if (block.hashes > 0 && block.marker?.kind !== 'article') return true
  const kind = block.marker?.kind
  if (kind && NAMED.has(kind)) return true
  const length = unit.end - unit.first
  if (length < 2) return kind !== undefined
  const last = lastSign(text, unit)
  if (PAGE_SIGN.test(text.slice(unit.first, unit.first + 30))) return false
  if (!place.titled && place.ordinal === 1 && !kind && length < 300 && isSubject(text, unit)) return true
  if (last === '.' && endsWithStop(text, unit, place)) return true
  if (kind && onlyCounts(text, unit.first, unit.end)) return true
  if (last === ';' || last === ',' || length > 260) return false
  if (isCapitals(text, unit.first, unit.end)) return true
  if (last === '.') return false
  if (kind && NUMBERED.has(kind)) return isNumberedHeading(text, unit, last, kind, place)
  if (kind === 'dot' && length < LONGEST_BOLD && isBold(text, unit)) return true
  if (kind === 'dot' && place.told && !place.titled && place.ordinal === 1 && length > 24) return last !== ':'
  if ((kind === 'dot' || !kind) && isTitleOfPart(text, unit, place, last)) return true
  if (kind === 'dot' && place.told && place.titled && isOverParagraph(text, unit, last, place)) return true
  if (kind) return last === ':' && (length < 24 || (length < 60 && !opensWithVerb(text, unit)))
  return isPlainHeading(text, unit, place, last)
}

/** `(Báo An Bình) - Chủ tịch UBND tỉnh vừa …`: a newspaper begins its first paragraph so, and no headline. */
const PAGE_SIGN = /^\(\p{Lu}[^)]{1,22}\) ?[-–] ?\p{Lu}/u

/** `Về việc kiểm tra phòng cháy (12/VP-NC, ngày 05/3/2024).`: what a letter is about, as the first line of its page. */
const isSubject = (text: string, { first, end }: Unit): boolean =>
  SUBJECT.test(readingView(text).slice(first, first + 80)) && !/[.;:] ./.test(text.slice(first, end))

/** Or the name under which a collection keeps a paper: `Quyết định 12/QĐ-UBND năm 2020 về phòng cháy rừng.` */
const SUBJECT = /^(?:(?:v\/v|về việc)[: ]|\p{L}+ \p{L}+ (?:số )?\d+(?:[/-][\p{L}\d]+)+ năm \d{4}(?:[ .]|$))/u

/** `| 2 | Nhóm thứ hai. | | |`: a row that only counts the rows below. */
export function isCountedPart(text: string, { cells, columns }: Row): boolean {
  const [said, another] = cells.filter(({ start, end }, at) => end > start && columns[at] !== 'number')
  return said !== undefined && another === undefined && onlyCounts(text, said.start, said.end)
}

const endsWithStop = (text: string, unit: Unit, place: Place): boolean =>
  isPartWithStop(text, unit, place) ||
  isSubjectOfArticle(text, unit, place) ||
  isNamedPart(text, unit, place) ||
  isHeadlineWithStop(text, unit, place)

/** `Điều 1. Về tình hình thực hiện dự toán năm 2017.` over its paragraphs. */
function isSubjectOfArticle(text: string, unit: Unit, { block, next }: Place): boolean {
  if (block.marker?.kind !== 'article' || unit.end - unit.first > LONGEST_SUBJECT || next === undefined)
    return false
  const view = readingView(text)
  if (next.marker?.kind === 'article') return false
  if (!view.startsWith('về ', unit.first) && !isMatter(view, unit)) return false
  return !/[.;:] ./.test(view.slice(unit.first, unit.end)) && !orders(text, unit) && !tells(text, unit)
}
const LONGEST_SUBJECT = 200
/** `Điều 1. Tình hình thực hiện nhiệm vụ năm 2017 trong 6 tháng đầu năm.` */
const isMatter = (view: string, { first, end }: Unit): boolean =>
  /^(?:tình hình|kết quả|mục tiêu|phương hướng|nhiệm vụ|các (?:chỉ tiêu|nhiệm vụ|giải pháp)|chỉ tiêu)\s/.test(
    view.slice(first, first + 20),
  ) && !/\s(?:được|đã|đạt|tăng|giảm|là|phải|cần|gồm|sẽ|quy định)\s/.test(view.slice(first, end))

/** `1. Phạm vi điều chỉnh.`, `2. Đối tượng áp dụng.` over a paragraph or deeper items: a name of a part that got a full stop. */
function isNamedPart(text: string, { first, end }: Unit, { block, next }: Place): boolean {
  if (!block.marker || !NUMBERED.has(block.marker.kind) || end - first > LONGEST_PART_NAME || !next)
    return false
  if (next.kind !== 'text' || (next.marker && next.marker.rank <= block.marker.rank)) return false
  return isPartName(readingView(text).slice(first, end))
}

/** `Về trồng trọt:`, `* Lĩnh vực kinh tế` over what is told of it. */
function isTitleOfPart(text: string, { first, end }: Unit, { block, next }: Place, last: string): boolean {
  if (
    end - first > LONGEST_PART_NAME ||
    next?.kind !== 'text' ||
    (last !== ':' && block.marker === undefined)
  )
    return false
  if (next.marker && block.marker && next.marker.rank <= block.marker.rank) return false
  const words = readingView(text).slice(first, end)
  return isPartName(words) && !LEADS_IN.test(words)
}

/** `I. Điều chỉnh diện tích rừng.` over its items. */
function isPartWithStop(text: string, unit: Unit, { block, next }: Place): boolean {
  if (block.marker?.kind !== 'roman' || unit.end - unit.first > 90 || next?.marker === undefined) return false
  return next.marker.rank > MARKER_RANKS.roman && !orders(text, unit)
}

/** `Xã An Lạc họp giao ban đầu năm.` over `Ngày 03/2/2025, …`: a headline that somebody ended with a full stop. */
function isHeadlineWithStop(
  text: string,
  { first, end }: Unit,
  { block, next, ordinal, titled, told }: Place,
): boolean {
  if (!told || titled || ordinal > 1 || block.marker || end - first > 160 || end - first < 30 || !next)
    return false
  const view = readingView(text)
  if (isPlaceHeadline(view, first, end) && isLongText(next)) return true
  if (
    OPENS_SENTENCE.test(view.slice(first, first + 30)) ||
    /[;:] | (?:đã|vừa|yêu cầu|đề nghị|sẽ|được|nhằm|cho biết) /.test(view.slice(first, end))
  )
    return false
  const kind = next.marker?.kind
  return (
    kind === 'roman' ||
    kind === 'letter' ||
    (!kind && OPENS_TALE.test(view.slice(next.first, next.first + 16)))
  )
}
const OPENS_SENTENCE = /^(?:\(|ngày|sáng|chiều|tối|hôm|theo|để|trên|tại|trong|thực hiện|căn cứ|với|năm|tháng)/
const OPENS_TALE = /^(?:ngày|sáng|chiều|tối|vừa qua|mới đây|thực hiện|hôm|trong) /

/** `1. Ưu điểm`, `2. Hội đồng nhân dân tỉnh giám sát chuyên đề:`; but `1. Tập trung … sau:` orders. */
function isNumberedHeading(text: string, unit: Unit, last: string, kind: string, place: Place): boolean {
  const length = unit.end - unit.first
  if (isValue(text, unit) || isLevel(text, unit, place) || (length > 60 && tells(text, unit))) return false
  const verb = opensWithVerb(text, unit)
  if (place.next === undefined && last !== ':' && (length > LONGEST_LAST || verb)) return false
  if (last === ':' && verb) return isOverItems(text, unit, place)
  if (last === ':')
    return length < 180 && !orders(text, unit) && !introduces(text, unit, kind) && !isAccount(text, unit)
  if (kind === 'article') return length < 180 && !orders(text, unit) && !laysDown(text, unit)
  return length < 200 && !(verb && length > 110) && !orders(text, unit)
}

/** `1. Kỳ họp thứ 24 đã thông qua 38 nghị quyết, gồm:` tells what was done. */
const isAccount = (text: string, { first, end }: Unit): boolean =>
  end - first > 40 && /\sđã\s(?!được|qua )\p{L}+\s/u.test(readingView(text).slice(first, end))

/** `2. Phòng bệnh bằng vắc xin:` over `a)`, `-`: what the items below are about, though it begins with a verb. */
function isOverItems(text: string, { first, end }: Unit, { block, next }: Place): boolean {
  if (end - first > LONGEST_OVER || !block.marker) return false
  if (next && (!next.marker || next.marker.rank <= block.marker.rank)) return false
  const words = readingView(text).slice(first, end)
  return !ORDERS.test(words) && !LEADS_IN.test(words) && !/[;.,] /.test(words.replace(/, (?=\p{L}+ )/gu, ' '))
}

/** Under a heading something stands: the last line of a text is a sentence that was cut, unless it is as short as a name. */
const LONGEST_LAST = 44
const LONGEST_OVER = 110
const LEADS_IN = /(?:sau|sau đây|gồm|là|như|cụ thể|nội dung|nhiệm vụ|giải pháp)\s?:[*_ ]{0,3}$/

const LONGEST_BOLD = 170
/** `* **b) Tại các bộ, ngành, địa phương**`. */
const isBold = (text: string, { start, first, end }: Unit): boolean =>
  text.startsWith('**', end - 2) &&
  text.slice(start, first + 2).includes('**') &&
  !text.slice(first + 2, end - 2).includes('**')

/** `4. **Diện tích đất:** 94.697 m²`: a label in bold, or before a figure, and its value. */
function isValue(text: string, { first, end }: Unit): boolean {
  const colon = text.slice(first, Math.min(end, first + 60)).search(/:(?:\*\*)? /)
  if (colon < 0 || end - first - colon < 8) return false
  return text.startsWith(':**', first + colon) || /^: \d/.test(text.slice(first + colon, end))
}

/** `100% cơ quan …`, or the last line of a text with something after its colon. */
const isLevel = (text: string, { first, end }: Unit, { next }: Place): boolean =>
  /^\d[\d.,]*%/.test(text.slice(first, first + 8)) ||
  (next === undefined && text.slice(first, end).includes(': '))

/** What must or will be done, or was: a sentence whose full stop was forgotten. */
const tells = (text: string, { first, end }: Unit): boolean =>
  TELLS.test(readingView(text).slice(first, end)) ||
  OPENS_CLAUSE.test(readingView(text).slice(first, first + 12))
const TELLS = / (?:phải|cần phải|cần được|sẽ|đã được|không được) /
const OPENS_CLAUSE = /^(?:sau khi|trước khi|khi |nếu |đồng chí|các đồng chí)/

/** A short line on its own, in bold, or the first line of an article. */
function isPlainHeading(text: string, unit: Unit, place: Place, last: string): boolean {
  const length = unit.end - unit.first
  const first = place.ordinal < 6 && !place.titled
  if (last === ':') return isTime(text, unit, place) || isOverParagraphs(text, unit, place)
  if (length > (first ? 240 : 160)) return false
  const bold = text.startsWith('**', unit.start) && text.slice(unit.end - 3, unit.end).includes('**')
  if (bold) return length < 160
  if (SETS_DAY.test(readingView(text).slice(unit.first, unit.end)) && place.titled) return false
  if (first && isDated(text, unit)) return false
  if (first && (length > 24 || (place.ordinal === 1 && isLongText(place.next)))) return true
  if (place.told && !place.titled && place.ordinal === 1 && length > 11 && !opensWithVerb(text, unit))
    return place.next?.kind === 'text' && place.next.marker === undefined
  if (place.told && isOverParagraph(text, unit, last, place)) return true
  return (
    length < 70 &&
    last !== '…' &&
    !/\d$/.test(last) &&
    place.next?.kind === 'text' &&
    !opensWithVerb(text, unit) &&
    !(place.told && place.titled && lostStop(text, unit))
  )
}

/** `Ngày 18/7/2025 UBND xã đã ban hành Kế hoạch …`: what happened, without its full stop. */
const isDated = (text: string, { first, end }: Unit): boolean =>
  /^(?:sáng|chiều|tối|vào)?\s?ngày \d/.test(readingView(text).slice(first, first + 12)) &&
  (/ đã /.test(readingView(text).slice(first, end)) ||
    (end - first > 90 && /^ngày \d[\d/.-]+, /.test(readingView(text).slice(first, first + 20))))

/** `Những khó khăn trong quá trình thực hiện:` over a paragraph of a page, not over items. */
const isOverParagraphs = (text: string, { first, end }: Unit, { next, told, titled }: Place): boolean =>
  told &&
  titled &&
  next?.kind === 'text' &&
  !next.marker &&
  next.end - next.first > 80 &&
  namesParagraphs(readingView(text).slice(first, end))

/** `Trước ngày 15/7:` over what is due by then. */
const isTime = (text: string, { first, end }: Unit, { next }: Place): boolean =>
  end - first < 40 && next !== undefined && TIME.test(readingView(text).slice(first, end))
const TIME =
  /^(?:trước|từ|trong|đến|đến hết|chậm nhất)?(?: ?(?:ngày|tháng|quý|tuần|năm))? ?(?:\d|i{1,3}v?)[\d/.,\s-]*(?:(?:đến|năm|ngày|tháng|quý)[\d/.,\s-]*){0,4} ?:[*_]*$/

/** `Báo cáo đầy đủ gửi trước 8h00 ngày 16/02`: what is due, without its full stop. */
const SETS_DAY =
  /(?:gửi|xong|hoàn thành|nộp|báo cáo|trình)(?: [\p{L} ]{2,40})? (?:trước|chậm nhất|trong)(?: là)? (?:ngày )?\d/u

const isLongText = (next: Block | undefined): boolean =>
  next !== undefined && next.kind === 'text' && !next.marker && next.end - next.first > 100

function opensWithVerb(text: string, unit: Unit): boolean {
  const view = readingView(text)
  return (
    !/^(?:về|đánh giá|kết quả|tình hình|tổ chức thực hiện|kiến nghị|đề xuất|nhiệm vụ|yêu cầu[:.*_])/.test(
      view.slice(unit.first, unit.first + 20),
    ) && verbAt(view, unit.first) !== undefined
  )
}

/** `Điều 1. … gồm các nội dung sau:` says something; it only leads in. */
function introduces(text: string, unit: Unit, kind: string): boolean {
  const end = readingView(text).slice(Math.max(unit.first, unit.end - 16), unit.end)
  return /(?:sau|sau đây)\s?:[*_ ]{0,3}$/.test(end) && (kind === 'article' || unit.end - unit.first > 60)
}

/** `Điều 1. Phê duyệt Phương án …` decides something, also where its full stop was forgotten. */
const laysDown = (text: string, { first, end }: Unit): boolean =>
  end - first > 60 && LAYS_DOWN.test(readingView(text).slice(first, first + 24))

const LAYS_DOWN =
  /^(?:nay )?(?:phê duyệt|ban hành|công nhận|bổ nhiệm|thành lập|kiện toàn|công bố|bãi bỏ|thu hồi|thay thế|giao|cho phép|tặng|thông qua) /

function orders(text: string, unit: Unit): boolean {
  if (unit.end - unit.first <= 60) return false
  return ORDERS.test(readingView(text).slice(unit.first, unit.end))
}

const ORDERS = /(?:^|[\s,])(?:yêu cầu|giao|đề nghị|có trách nhiệm|chủ trì|chịu trách nhiệm)(?=[\s,])/

function lastSign(text: string, unit: Unit): string {
  let at = unit.end - 1
  while (at > unit.start && '*_ "”’)»]'.includes(text.charAt(at))) at--
  return text.charAt(at)
}
