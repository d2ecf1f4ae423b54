import type { SentenceLabel } from '../reading.ts'
import type { Unit } from './segment.ts'
import { HAS_DIGITS, SAYS_ORDER, SETS_GOAL } from './word-flags.ts'

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

/** `Giữ ổn định diện tích … khoảng 5.000 ha.`: a level that is to be kept. */
export const keepsLevel = (view: string, { first, end }: Unit, flags: number): boolean =>
  (flags & HAS_DIGITS) !== 0 &&
  KEEPS.test(view.slice(first, Math.min(end, first + 140))) &&
  !REACHED.test(view.slice(first, end))
const KEEPS =
  /^(?:giữ (?:vững )?|duy trì )?ổn định (?:diện tích|sản lượng|năng suất|tổng đàn|đàn|quy mô|tỷ lệ|mức)(?= )[^.;:]{0,90}? \d/

/** `GRDP 6 tháng ước đạt …`, `… tăng gấp 8 lần so với năm 2005, chiếm …`: a level that was reached; the latter `among` what is told. */
export function tellsLevel(view: string, { first, end }: Unit, among: boolean): boolean {
  const words = view.slice(first, end)
  return (ESTIMATED.test(words) || (among && ABOVE_OTHERS.test(words))) && !AHEAD.test(words)
}
const ESTIMATED = / (?:ước đạt|ước thực hiện|ước tăng|so với cùng kỳ|so cùng kỳ) /
const ABOVE_OTHERS =
  /cao hơn (?:mức )?(?:trung bình|bình quân) (?:chung )?(?:của )?cả nước|theo giá hiện hành|gấp (?:hơn )?[\d,.]+ lần so với năm \d{4}, /
const AHEAD = /phấn đấu|mục tiêu|chỉ tiêu|kế hoạch|dự kiến|đến năm|sẽ |từ nay |tối thiểu|ít nhất|trở lên/

/** `UBND thành phố phấn đấu trong tháng 10 …`, `Năm 2020, huyện đặt mục tiêu …`: a body strives, and is not told to. */
const BODY_STRIVES =
  /^(?:(?:riêng |trong |đến |hết )?(?:năm|quý|tháng|giai đoạn|nhiệm kỳ|cuối năm|thời gian tới)(?= )[^,.;:]{0,40}, )?(?:đảng bộ|ban chấp hành|ubnd|ủy ban nhân dân|toàn (?:tỉnh|thành phố|huyện|xã|ngành)|tỉnh|thành phố|tp|huyện|xã|phường|thị xã|quận|ngành|địa phương)(?= )(?![^,;.:]{0,50}(?:yêu cầu|giao|đề nghị|chỉ đạo|đã))[^,;.:]{0,40}? (?:phấn đấu|đặt mục tiêu|đề ra mục tiêu|đặt ra mục tiêu|đặt chỉ tiêu|đề ra chỉ tiêu|xác định mục tiêu) /

/** `Đến hết nhiệm kỳ, Tân Hòa phấn đấu …`. */
const STRIVES_BY =
  /^(?:đến|hết|vào) (?:hết |cuối )?(?:năm|quý|tháng|giai đoạn|nhiệm kỳ)(?=[ ,])[^,.;:]{0,30}, [^,.;:]{2,40}? (?:phấn đấu|đặt mục tiêu) /
/** `Tầm nhìn đến năm 2050, tỉnh là …`, `Quy hoạch đặt mục tiêu tới năm 2030, …`: what a plan wants. */
const VISION =
  /^(?:(?:theo đó|cụ thể), )?(?:(?:với )?tầm nhìn (?:đến|tới)? ?năm \d{4}, |(?:quy hoạch|đề án|kế hoạch|chương trình|nghị quyết|chiến lược)[^,.;:]{0,50} (?:đặt|đề|đề ra|đặt ra|xác định) (?:các )?(?:mục tiêu|chỉ tiêu)(?! cụ thể)|(?:quy hoạch|đề án|chiến lược)[^,.;:]{0,30} xác định (?:đến|tới) năm \d{4}, )/
/** `Mục tiêu của kế hoạch là …`, `Theo đó, mục tiêu đến năm 2030 …`. */
const AIMS =
  /^về mục tiêu (?:chung|cụ thể|tổng quát)(?:: ?\p{L}|, [^.;:]{3,50} (?:xác định|đề ra|đặt ra): )|^(?:(?:theo đó|cụ thể|trong đó), )?mục tiêu (?:chung |tổng quát |cụ thể |chính |cao nhất |trước mắt |của [^,.;:]{3,90}? )?(?:là|nhằm|đến năm|tới năm|đặt ra là|phấn đấu)(?= )/u
/** `Trên cơ sở đó, dự kiến năm 2018 tốc độ tăng trưởng …`. */
const EXPECTS =
  /^(?:[^,.;:]{3,40}, )?dự kiến (?:đến |trong )?năm \d{4},? (?:tốc độ|giá trị|tổng|thu|tỷ lệ|grdp|kim ngạch|sản lượng|toàn)(?= )/

/** `Chủ tịch UBND tỉnh đề nghị các ngân hàng …`: an office asks those who have no name of their own. */
const OFFICE_ASKS =
  /^(?:phó )?(?:chủ tịch (?!hội |hiệp hội|công ty)|bí thư|thủ tướng|bộ trưởng)(?![^,.;:]{0,80} (?:đã|đang|vừa|theo|được|là) )[^,.;:]{0,80}? (?:yêu cầu|đề nghị) các (?!đại biểu|đồng chí|nội dung|vấn đề|ý kiến)[^.;:]{3,200}[.;]?$/
/** `Nhiều Cục Thuế chưa nghiêm túc báo cáo …`, `Một số đơn vị có tỷ lệ hoàn thành thấp như: …`. */
const FALLS_SHORT =
  /^(?:còn )?(?:một số|nhiều|không ít|hầu hết)(?= )[^,.;:]{3,60}? (?:vẫn )?(?:chưa (?!đến|hết)|còn chậm|có tỷ lệ [^,.;:]{2,40} thấp|hiệu quả [^.;:]{2,60} chưa cao)|^tại (?:các )?báo cáo [^,.;:]{3,60} chưa /
const fallsShort = (view: string, { first, end }: Unit): boolean =>
  FALLS_SHORT.test(view.slice(first, Math.min(end, first + 150))) &&
  !/ (?:cần|phải|đề nghị|(?<!theo )yêu cầu|khẩn trương|tập trung|thì) /.test(view.slice(first, end))

const LETTER_P = 0x70

const COLON = 0x3a

/** Whether the first words of a sentence set a goal. */
function setsGoal(view: string, { first, end }: Unit, flags: number): boolean {
  if ((flags & SETS_GOAL) === 0) return false
  const opening = view.slice(first, Math.min(end, first + 150))
  if (AIMS.test(opening)) return true
  if (VISION.test(opening) && view.charCodeAt(end - 1) !== COLON) return true
  return (flags & HAS_DIGITS) !== 0 && (BODY_STRIVES.test(opening) || STRIVES_BY.test(opening))
}

/** What a sentence is by its form where its words alone mislead: a level that looks like an account, an account that looks like an order. */
export function levelOr(label: SentenceLabel, view: string, unit: Unit, flags: number): SentenceLabel {
  const { first, end } = unit
  if (label === 'directive' && (flags & SAYS_ORDER) !== 0 && HAS_DIRECTED.test(view.slice(first, end)))
    return 'result'
  if (label === 'directive' && fallsShort(view, unit)) return 'limitation'
  if (label === 'context' && (flags & SAYS_ORDER) !== 0 && OFFICE_ASKS.test(view.slice(first, end)))
    return 'directive'
  if (label === 'target' || label === 'limitation') return label
  if (setsGoal(view, unit, flags)) return 'target'
  if ((label !== 'result' && label !== 'context') || (flags & HAS_DIGITS) === 0) return label
  const opening = view.slice(first, Math.min(end, first + 240))
  if (view.charCodeAt(first) === LETTER_P && STRIVES.test(opening)) return 'target'
  if (label === 'result' && (SETS.test(opening) || EXPECTS.test(opening))) return 'target'
  return ONLY.test(opening) ? 'limitation' : label
}
