import type { Figure, Span } from '../reading.ts'

const LONGEST = 90
const END = /[,;:.(\n]|\s(?:\d|với |tại|trên địa bàn|so với|tăng|giảm|chiếm|\p{Lu})/u
const NO_NAME =
  /^(?:so|kế hoạch|dự toán|trở|của|mỗi|trong|và|tổng|trên|dưới|vốn|mức|nghị quyết|chỉ tiêu|mục tiêu|gdp|grdp|giá trị|diện tích|số)(?!\p{L})/u

/** What is counted or shared, where its name follows the figure: `55/60 xã đạt chuẩn nông thôn mới`, `95% hồ sơ đúng hạn`. */
export function nameAfter(view: string, figure: Figure, sentenceEnd: number): Span | undefined {
  const counted = figure.unit !== '%'
  const start = counted ? figure.span.end - figure.unit.length : figure.span.end + 1
  if (counted && start <= figure.span.start) return undefined
  const words = view.slice(start, Math.min(sentenceEnd, start + LONGEST))
  const stop = END.exec(words)?.index ?? words.length
  const name = words.slice(0, stop).trimEnd()
  if (!/^\p{L}{2,}\s\p{L}/u.test(name)) return undefined
  if (NO_NAME.test(name) && !(figure.total !== undefined && name.startsWith('chỉ tiêu '))) return undefined
  return { start, end: start + name.length }
}
