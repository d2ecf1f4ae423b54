import { readingView } from '../lexicon/index.ts'
import type { Citation } from '../reading.ts'
import type { Opening } from './article.ts'

const LONGEST = 340
/** `UBND tỉnh vừa chỉ đạo …. Theo `: what was ordered in the sentence before stands in it. */
const ORDERED_BEFORE =
  / (?:yêu cầu|chỉ đạo|giao|đề nghị|thông báo|hướng dẫn)(?!\p{L})[^\n]{8,260}[.;] theo $/u
const GOES_ON = /^(?: về [^.;\n]{5,160}?)?, /
/** `UBND tỉnh thông báo về việc … tại `: what a body says in it; not what another's says. */
const SAID_IN =
  /(?:^|[.\n] ?)(?!theo |thực hiện |để |nhằm |căn cứ |triển khai )[^.\n]{4,70}? (?:hướng dẫn(?: thực hiện)?|thông báo|quy định|chỉ đạo|yêu cầu|đề nghị|giao|có ý kiến|đồng ý|thống nhất|chấp thuận|cho phép|phê duyệt)(?!\p{L})(?![^.\n]*(?: của | theo | thực hiện | nêu | giao | xác định | đề ra | quy định (?:tại|trong) ))(?:[^.\n]{3,220})? (?:tại|trong) $/u
const SAID = /^[*_ ]{0,3}(?:[.:\n]|$| như sau| về )/
/** `… theo Kế hoạch 12/KH-UBND` as a headline. */
const BY_IT =
  /^(?![^\n]*(?<!\p{L})(?:đã|kết quả|sơ kết|tổng kết|hội nghị|học tập|kiểm tra|giám sát|sau|tuyên truyền)(?!\p{L}))[^\n]*(?<!làm )(?<!\p{L})theo $/u
const ENDS_LINE = /^[*_ ]{0,3}(?:\n|$)/

/** The only numbered instrument that the first paragraphs name, where they say something in it or by it. */
export function loneInstrument(
  text: string,
  early: readonly Citation[],
  opening: Opening,
): Citation | undefined {
  const [first] = early
  if (!first || early.some(({ symbol }) => symbol !== first.symbol)) return undefined
  const view = readingView(text)
  return early.find(({ span, role }) => {
    if (role === 'implements') return false
    const before = view.slice(Math.max(opening.start, span.start - LONGEST), span.start)
    const after = view.slice(span.end, span.end + 180)
    return (
      (ORDERED_BEFORE.test(before) && GOES_ON.test(after)) ||
      (SAID_IN.test(before) && SAID.test(after)) ||
      (span.end <= opening.headline && BY_IT.test(before) && ENDS_LINE.test(after))
    )
  })
}
