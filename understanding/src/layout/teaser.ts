import { readingView } from '../lexicon/index.ts'
import { isBareRow } from './bare-row.ts'
import type { Block } from './block.ts'
import { isUpperAt } from './letter-case.ts'
import { endsSentence } from './title.ts'

const SHORTEST = 18
const LONGEST = 240
/** How many other headlines may stand above or below one. */
const MOST = 16
/** A single line below the last paragraph. */
const LONGEST_ALONE = 120

/**
 * The headline of another article, without a mark of its own: below the last paragraph of a page, or one of several between
 * two paragraphs. A headline ends with no sign, and the paragraph above it is closed.
 */
export function isTeaser(text: string, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  if (!block || index < 2 || !isHeadline(text, block)) return false
  let above = index - 1
  while (above > 0 && index - above < MOST && isHeadline(text, blocks[above])) above--
  let below = index + 1
  while (below < blocks.length && below - index < MOST && isHeadline(text, blocks[below])) below++
  if (!isParagraph(text, blocks[above])) return false
  const run = blocks.slice(above + 1, below)
  if (run.some((line) => isTold(text, line)) || isHeaded(run)) return false
  if (below === blocks.length && isRowOfNews(text, run)) return true
  if (below === blocks.length && hangs(text, blocks[below - 1])) return false
  if (below === blocks.length)
    return block.marker === undefined && (below - above > 2 || isAlone(text, block))
  return below - above > 2 && block.marker !== undefined && isParagraph(text, blocks[below])
}

/** A line without a mark over lines that all have one: a heading and its items. */
const isHeaded = ([first, ...others]: readonly Block[]): boolean =>
  first !== undefined &&
  first.marker === undefined &&
  others.length > 0 &&
  others.every(({ marker }) => marker)

/** `- Sở Y tế: Hoàn thành …`, `- Giao Sở Tài chính …`: who does what. */
const isTold = (text: string, { marker, first, end }: Block): boolean =>
  marker === undefined ? isBareRow(text, first, end) : TOLD.test(readingView(text).slice(marker.end, end))
const TOLD =
  /^(?:(?:sở|bộ|ubnd|hđnd|công an|chủ|tập đoàn|nhà thầu|ban|các|doanh nghiệp|cục|phòng|văn phòng|thanh tra|tổng|ngân hàng|chi cục|viện|đài|hội|mặt trận|ủy ban|đơn vị|cơ quan|trung tâm|nhiệm vụ|mục tiêu|thời gian|tiến độ|giải pháp|kết quả|nguồn)(?=[ :])[^:]{0,60}: ?\S|(?:giao|đề nghị|yêu cầu|phối hợp|hoàn thành|chủ trì) |[^:]{3,60} (?:→|[-–]) (?:hướng dẫn|trình|hoàn thành|chủ trì|phối hợp|tham mưu|rà soát|xây dựng|báo cáo|kiểm tra) )/

/** Three headlines with dashes or more, of which one tells news and none a duty or a level. */
function isRowOfNews(text: string, run: readonly Block[]): boolean {
  if (run.length < 3 || run.some(({ marker }) => marker === undefined)) return false
  const view = readingView(text)
  const words = run.map(({ marker, end }) => view.slice(marker?.end, end))
  return (
    words.filter((line) => NEWS.test(line)).length * 3 >= words.length &&
    !words.some((line) => LEVELS.test(line))
  )
}
/** Who did what, as a headline says it. */
const NEWS =
  /^(?:thủ tướng|phó thủ tướng|tổng bí thư|chủ tịch (?:nước|quốc hội|ubnd|tỉnh|xã)|bộ trưởng|ban bí thư|bộ chính trị|quốc hội|chính phủ|lãnh đạo|bí thư|(?:tỉnh|thành|huyện|đảng) ủy|bộ|ubnd|hđnd|(?:\p{L}+ ){1,4}(?:họp|thăm|tiếp|khởi công|khánh thành|khai mạc|thu hút|đón|trao|làm việc|viếng|ra mắt|công bố|tổ chức|kỷ niệm)(?= ))|^(?:khởi công|khánh thành|khai mạc|bế mạc|đóng tạm thời|khai trương|thông xe|bổ nhiệm|đề xuất|từ (?:ngày )?\d)(?= |\d)/u
const LEVELS =
  /(?:đạt|chiếm|tỷ lệ|trên|dưới|tối thiểu|ít nhất) (?:\p{L}+ ){0,3}\d|\d ?%|(?:yêu cầu|giao|đề nghị) (?:các|sở|ubnd|phòng) /u

/** A whole line that ends with no sign. */
function isHeadline(text: string, block: Block | undefined): boolean {
  if (!block || block.kind !== 'text' || block.hashes > 0 || block.lineEnds.length > 0) return false
  if (block.marker && block.marker.kind !== 'dash' && block.marker.kind !== 'dot') return false
  const first = block.marker?.end ?? block.first
  const length = block.end - first
  if (length < SHORTEST || length > LONGEST || !isUpperAt(text, first)) return false
  return !/[.:;,!…)*_]$/.test(text.slice(block.end - 1, block.end))
}

/** Not a sentence that the page breaks off: those begin with what they hang on, or order. */
const isAlone = (text: string, { first, end }: Block): boolean =>
  end - first <= LONGEST_ALONE &&
  !HANGS.test(readingView(text).slice(first, first + 14)) &&
  !ORDERS.test(readingView(text).slice(first, end)) &&
  !BREAKS_OFF.test(readingView(text).slice(first, end)) &&
  !OPENS_DUTY.test(readingView(text).slice(first, first + 16))

/** What is to be done or is being done, and breaks off. */
const OPENS_DUTY =
  /^(?:khắc phục|triển khai|thực hiện|tiếp tục|tập trung|tăng cường|đẩy mạnh|xây dựng|phát huy|nâng cao|bảo đảm|đảm bảo|rà soát|chủ động|tổ chức|quán triệt|chỉ đạo|phấn đấu|hoàn thiện|hoàn thành|kịp thời|thường xuyên|quan tâm|chú trọng|nghiên cứu|đổi mới|siết chặt|sử dụng|cấp ủy)(?= )/
/** How a paper goes on, and no headline of another page: what a congress does, sums, rows of parts. */
const BREAKS_OFF =
  /^(?:cấp ủy|các |đại hội|hội nghị|kỳ họp|phiên họp|tổng |toàn |công tác |tỷ lệ |mục tiêu|nghị quyết|quyết định|điều \d|ban |riêng |nhiều |một số )|[;,]| (?:đạt|chiếm|được|gồm|là) | (?:nhấn mạnh|cho biết|khẳng định|yêu cầu|đề nghị|phát biểu|kết luận|chia sẻ): /

/** The last paragraph of a page that breaks off. */
const hangs = (text: string, block: Block | undefined): boolean =>
  block !== undefined &&
  (HANGS.test(readingView(text).slice(block.first, block.first + 14)) ||
    BREAKS_OFF.test(readingView(text).slice(block.first, block.end)))
const ORDERS = / (?:yêu cầu|đề nghị|giao|chỉ đạo|phải|cần|chủ trì|phối hợp|đã) /
const HANGS =
  /^(?:đồng chí|ông|bà|trên|tại|trong|theo|để|ngoài|đồng thời|bên cạnh|sau|về|với|qua|từ|tuy|song|do|vì|khi|nhằm|kết luận|phát biểu|căn cứ|trước|cùng|đối với|nếu|mặt khác|qua đó|trước mắt|cụ thể|song song|riêng|nhân dịp|đặc biệt)(?=[ ,])/

/** A paragraph of the page itself, closed by its last sign. */
const isParagraph = (text: string, block: Block | undefined): boolean =>
  block !== undefined &&
  block.kind === 'text' &&
  block.marker === undefined &&
  block.end - block.first > 100 &&
  endsSentence(text, /[/]$/.test(text.slice(block.end - 1, block.end)) ? block.end - 1 : block.end)
