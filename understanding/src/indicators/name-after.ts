import { isMoneyUnit } from '../lexicon/index.ts'
import type { Figure, Sentence, Span } from '../reading.ts'

const LONGEST = 120
const END = /[,;:.(|]|\n\s*[\n+*•-]|\s(?:\d(?! ?sao)|với |vào |tại|trên địa bàn|so với|tăng|giảm|chiếm)/u
/** `100% các huyện, thành phố có sóng`: a row goes on after its first comma. */
const ROW =
  /^,\s(?!\d|tăng|giảm|đạt|chiếm|bằng|vượt|trong|với|nâng|góp|hoàn thành|tương đương|các|có|được|đã|không|còn)/
const LONGEST_OF_ROW = 3
const HANGING = /(?: (?:đạt|từ|có|được|đã|và|của|cho|đến|năm))+$/
const NO_NAME =
  /^(?:so|kế hoạch|dự toán|trở|của|mỗi|trong|và|tổng|trên|dưới|vốn|mức|nghị quyết|chỉ tiêu|mục tiêu|gdp|grdp|giá trị|diện tích|số|vào|yêu cầu|quân số)(?!\p{L})/u
/** A unit that only measures: what is measured stands after it. */
export const MEASURE: RegExp =
  /^(?:(?:triệu|nghìn|ngàn|vạn|tỷ|tỉ|héc-ta|ha|km2?|m2|m3|m²|m³|km²|tấn|tạ|lít|kg|kwh|mw|m|lượt) ?)+$/iu
const MULTIPLE = /^(?:(?:triệu|nghìn|ngàn|vạn|tỷ|tỉ) )+/iu

/** What is counted or shared, where its name follows the figure: `55/60 xã đạt chuẩn nông thôn mới`, `95% hồ sơ đúng hạn`. */
export function nameAfter(view: string, figure: Figure, { span, label }: Sentence): Span | undefined {
  if (isMoneyUnit(figure.unit)) return undefined
  const counted = figure.unit !== '%' && !MEASURE.test(figure.unit)
  const unit = figure.span.end - figure.unit.length
  const start = counted ? unit + (MULTIPLE.exec(figure.unit)?.[0].length ?? 0) : figure.span.end + 1
  if (counted && unit <= figure.span.start) return undefined
  const words = view.slice(start, Math.min(span.end, start + LONGEST))
  const name = words.slice(0, endOfName(words)).trimEnd().replace(HANGING, '')
  if (!/^\p{L}{2,}\s\p{L}/u.test(name)) return undefined
  if (NO_NAME.test(name) && !(figure.total !== undefined && name.startsWith('chỉ tiêu '))) {
    // `phấn đấu 50% số xã đạt chuẩn`: of an aim the whole says what is to be shared.
    if (label === 'result' || figure.unit !== '%' || !/^(?:số|tổng) /.test(name)) return undefined
  }
  return { start, end: start + name.length }
}

function endOfName(words: string): number {
  for (let from = 0; ;) {
    const found = END.exec(words.slice(from))
    if (found === null) return words.length
    const stop = from + found.index
    const short = words.slice(from, stop).trim().split(' ').length <= LONGEST_OF_ROW
    if (!(short && ROW.test(words.slice(stop, stop + 16)))) return stop
    from = stop + 1
  }
}
