import { isBareRow, isUpperAt } from '../layout/index.ts'
import type { Block, Zone } from '../layout/index.ts'
import { readingView } from '../lexicon/index.ts'
import type { Place } from './heading.ts'
import type { Unit } from './segment.ts'

/** How many lines of furniture may stand between a heading and what it is over. */
const MOST_BETWEEN = 3

/** The next block, in a page that tells of orders past stamps and pictures. */
export function belowFurniture(zones: readonly Zone[], block: number, told: boolean): number {
  if (!told) return block + 1
  let below = block + 1
  while (below <= block + MOST_BETWEEN && zones[below] === 'furniture') below++
  return below
}

/** Whether a line of a page is the row of a table that lost its bars: who has to do what. */
export const isRowOf = (text: string, { first, end }: Unit, told: boolean): boolean =>
  told && isBareRow(text, first, end)

const SHORTEST = 10
const LONGEST = 130
/** Longer lines stand only over much longer paragraphs. */
const LONGEST_OVER_SHORT = 90

/** In a page, a line without a full stop over a longer paragraph that ends with one, or over items. */
export function isOverParagraph(
  text: string,
  unit: Unit,
  last: string,
  { next, above, block, titled }: Place,
): boolean {
  const length = unit.end - unit.first
  if (!next || next.kind !== 'text' || length < SHORTEST || length > LONGEST) return false
  if (/[….)]/.test(last) || (titled && lostStop(text, unit))) return false
  // A field and its value is no heading: `• Mục tiêu: giải tỏa …`.
  if (
    text.slice(unit.first, unit.end).includes(': ') &&
    (block.marker || FIELD.test(readingView(text).slice(unit.first, unit.first + 24)))
  )
    return false
  if (
    /\d/.test(last) &&
    !ENDS_IN_NUMBER.test(readingView(text).slice(Math.max(unit.first, unit.end - 24), unit.end))
  )
    return false
  if (next.marker) return block.marker === undefined && titled && isOverItems(text, unit, next)
  if (
    length >= 24 &&
    !/\d/.test(last) &&
    next.end + 2 > text.length &&
    OPENS_CUT.test(readingView(text).slice(next.first, next.first + 16))
  )
    return true
  if (!endsWithStop(text, next)) return false
  const under = next.end - next.first
  if (length >= 24 && under > Math.max(160, length * 2)) return true
  if (length > LONGEST_OVER_SHORT || under < Math.max(90, length * 1.3)) return false
  if (!isUpperAt(text, unit.first) && !/[“"\d]/.test(text.charAt(unit.first))) return false
  return (
    (above === undefined || endsWithStop(text, above)) &&
    !TELLS.test(readingView(text).slice(unit.first, unit.end))
  )
}

const endsWithStop = (text: string, { end }: Block): boolean => /[.!?”"/]\s*$/.test(text.slice(end - 3, end))

const FIELD =
  /^(?:mục tiêu|nội dung|thời gian|thời hạn|địa điểm|kết quả|đối tượng|mức|kinh phí|nguồn|đơn vị|cơ quan|chủ trì|tiến độ|nhiệm vụ|yêu cầu)(?= |:)[^:]{0,16}: /
/** `Mục tiêu đến năm 2030`, `Dự án đường vành đai giai đoạn 1`, `Nhà máy nước số 3 và 4`: a heading may end so. */
const ENDS_IN_NUMBER =
  /(?:năm|giai đoạn|nhiệm kỳ|quý|tháng|số|đợt|lần|khóa|kỳ|phần|bước|điều|vùng|khu vực|nhóm|cấp|mức|quốc lộ|vành đai|đường|và|[-–]) ?(?:\d{1,2}[/-])?\d{1,4}$|\p{Lu}\p{Ll}+ \d{1,2}$/u
/** A sentence whose full stop was forgotten. */
const TELLS =
  / (?:đã|vừa|sẽ|phải|cho biết|cho rằng|khẳng định|nhấn mạnh|có trách nhiệm|chịu trách nhiệm|chủ trì|phối hợp với|trước ngày) | (?:yêu cầu|đề nghị|giao) (?:các |sở|ubnd|chủ tịch|công an|phòng|ban )/

/** Whether a line of a page has only lost its full stop. */
export const lostStop = (text: string, { first, end }: Unit): boolean =>
  end - first > 24 && TELLS_MORE.test(readingView(text).slice(first, end))
const TELLS_MORE =
  / (?:sẽ|phải|cho biết|khẳng định|nhấn mạnh) |^(?:đến nay|hiện nay|tính đến|từ đầu)(?= ).* đã | (?:yêu cầu|đề nghị|giao) (?:các |sở|ubnd|chủ tịch|công an|phòng|ban )/

/** Over items: what they are about, though it begins with a verb; but not who has to do what, or by when. */
const isOverItems = (text: string, { first, end }: Unit, { marker }: Block): boolean =>
  (marker?.kind === 'dot' || marker?.kind === 'dash' || marker?.kind === 'plus') &&
  end - first < 64 &&
  isUpperAt(text, first) &&
  !TELLS.test(readingView(text).slice(first, end)) &&
  !/(?:sau|sau đây|gồm|như|là)$/.test(readingView(text).slice(first, end))

/** How a paragraph begins that the page breaks off. */
const OPENS_CUT =
  /^(?:ngày \d|sáng|chiều|tối|phát biểu|kết luận (?:hội|buổi|cuộc|phiên)|tại (?:hội|buổi|cuộc|phiên)|theo đó)/

/** `An Bình: Tạm dừng các lễ hội đến hết ngày 15/4.`: a place, a colon and what is new there, closed with a full stop. */
export const isPlaceHeadline = (view: string, first: number, end: number): boolean =>
  PLACE.test(view.slice(first, first + 40)) && !/[.;:] ./.test(view.slice(first, end).replace(': ', ' '))
const PLACE =
  /^(?!(?:nội dung|kết quả|mục tiêu|thời gian|địa điểm|chủ trì|thành phần|về)(?= |:))(?:(?:tỉnh|huyện|xã|phường|tp\.?|thành phố) )?\p{L}+(?: \p{L}+){0,3}: \p{L}/u
