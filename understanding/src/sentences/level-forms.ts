import type { SentenceLabel } from '../reading.ts'
import type { Unit } from './segment.ts'
import { HAS_DIGITS, SAYS_ORDER } from './word-flags.ts'

/** `Phấn đấu đến năm 2030, toàn tỉnh có ít nhất 200 sản phẩm …`. */
const STRIVES = /^phấn đấu (?:đến|cuối|hết|trong|năm|tháng|quý|tỷ lệ|tổng|có|tối thiểu|ít nhất)(?= )/
/** `… đề ra 18 chỉ tiêu trên các lĩnh vực, trong đó phấn đấu …`. */
const SETS = /(?:đề ra|đặt ra|xác định) \d{1,3} (?:nhóm )?(?:chỉ tiêu|mục tiêu)[^.;]{0,90} phấn đấu /
/** `Tuy nhiên, huyện mới kiểm tra được 325/350 hộ`. */
const ONLY = /^(?:tuy nhiên|song|nhưng|thế nhưng),? [^.;]{0,90} mới (?:chỉ )?(?:\p{L}+ ){1,3}được \d/u

/** `Tỉnh ủy đã chú trọng chỉ đạo đẩy mạnh …`, `đã ban hành nhiều văn bản chỉ đạo …`: how much was led, not what is to be done. */
const HAS_DIRECTED =
  /(?<!\p{L})đã (?:(?:luôn )?(?:chú trọng|quan tâm|thường xuyên|tích cực|tập trung)(?: lãnh đạo,?)? chỉ đạo|ban hành (?:nhiều|hàng loạt|\d{2,4}) (?:văn bản|chỉ thị|công văn)[^.;:]{0,40} chỉ đạo)(?!\p{L})(?![^.;]{0,40}:)/u

/** `(7) Tỷ lệ lao động qua đào tạo: trên 20%.`: an indicator and the level that it shall reach. */
const LEVEL =
  /^(?:duy trì |giữ vững |phấn đấu )?(?:tỷ lệ|tỉ lệ|tỷ trọng|tốc độ|mức|thu nhập|bình quân|cơ cấu|độ che phủ|chỉ số|hệ số|năng suất|sản lượng|(?:tổng )?(?:giá trị|số|diện tích))(?= )[^;]{3,170}: ?(?:(?:đạt|từ|trên|dưới|khoảng|tối thiểu|ít nhất|không quá|giảm|tăng|còn|[≥≤<>]) ?){0,3}\d[^:]{0,60}(?:[:;][^:]{2,60}){0,3}$/

/** What was reached is told beside another time, or as done. */
const REACHED = / (?:đã|ước|ước đạt|hiện nay|đến nay|vừa qua|cùng kỳ|so với năm trước|vượt|bằng \d[\d,.]*%) /

/** Whether a line gives an indicator and its level, and tells of nothing reached. */
export function isLevel(view: string, { first, end }: Pick<Unit, 'first' | 'end'>): boolean {
  if (end - first > LONGEST_LEVEL) return false
  const words = view.slice(first, end)
  return LEVEL.test(words) && !REACHED.test(words)
}
const LONGEST_LEVEL = 260

/** `- Năm 2026: 12 xã.`: how far a level shall be reached by when. */
const BY_YEAR =
  /^(?:đến )?(?:hết )?(?:năm|quý|tháng|giai đoạn) [\divx][\divx/ –-]{0,12}[*_]{0,2}: ?[*_]{0,2}(?:[\p{L}]+ ){0,3}\d/u

/** Whether a line only gives a time and a figure. */
export const isYearOfLevel = (view: string, { first, end }: Unit): boolean =>
  end - first < 120 && BY_YEAR.test(view.slice(first, end))

/** Whether a sentence beside one that sets a level sets another, although its words could tell what was reached. */
export const goesOnWithLevels = (view: string, { first, end }: Unit): boolean =>
  REACHES.test(view.slice(first, Math.min(end, first + 240))) &&
  !REACHED.test(view.slice(first, Math.min(end, first + 240)))
const REACHES = / (?:đạt|chiếm|giữ ổn định|duy trì|giảm còn|tăng lên|dưới|trên|tối thiểu|ít nhất)(?= )/

/** `UBND thành phố phấn đấu trong tháng 10 …`: a body strives, and is not told to. */
const BODY_STRIVES =
  /^(?:ubnd|ủy ban nhân dân|toàn (?:tỉnh|thành phố|huyện|xã|ngành)|tỉnh|thành phố|huyện|xã|phường)(?= )[^,;.:]{0,40} phấn đấu (?:đến|trong|hết|cuối|năm|tháng|quý) /

const LETTER_P = 0x70

/** What a sentence is by its form where its words alone mislead: a level that looks like an account, an account that looks like an order. */
export function levelOr(
  label: SentenceLabel,
  view: string,
  { first, end }: Unit,
  flags: number,
): SentenceLabel {
  if (label === 'directive' && (flags & SAYS_ORDER) !== 0 && HAS_DIRECTED.test(view.slice(first, end)))
    return 'result'
  if (label === 'directive' && (flags & HAS_DIGITS) !== 0 && BODY_STRIVES.test(view.slice(first, first + 90)))
    return 'target'
  if ((label !== 'result' && label !== 'context') || (flags & HAS_DIGITS) === 0) return label
  const opening = view.slice(first, Math.min(end, first + 240))
  if (label === 'result' && view.charCodeAt(first) === LETTER_P && STRIVES.test(opening)) return 'target'
  if (label === 'result' && SETS.test(opening)) return 'target'
  return ONLY.test(opening) ? 'limitation' : label
}
