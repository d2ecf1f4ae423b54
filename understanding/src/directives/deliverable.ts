import { PhraseTrie, readingView } from '../lexicon/index.ts'
import type { Span } from '../reading.ts'

const NAMES =
  `kế hoạch|đề án|dự án|báo cáo|tờ trình|quyết định|nghị quyết|chương trình|phương án|quy chế|quy định|quy trình|hướng dẫn|danh mục|hồ sơ|đồ án|văn bản|dự thảo|thông báo|công văn|bảng giá đất|cơ sở dữ liệu|phần mềm|bộ tiêu chí|bộ chỉ số|chỉ thị|lộ trình|dự toán|bản đồ|sổ tay|tổ công tác|ban chỉ đạo`.split(
    '|',
  )

const PRODUCTS = new PhraseTrie(NAMES.map((name) => [name, true] as const))

/** No other word is looked up. */
const FIRST_LETTERS = new Set(NAMES.map((name) => name.charCodeAt(0)))

const MAKING =
  /(?:xây dựng|chủ trì|ban hành|trình|tham mưu|lập|hoàn thiện|hoàn thành|hoàn chỉnh|soạn thảo|dự thảo|gửi|đề xuất|thẩm định|phê duyệt|thành lập|nộp|cập nhật|điều chỉnh|xây dựng, ban hành|xây dựng và ban hành|sớm ban hành)(?: và| hồ sơ)? $/

/** What a duty is to produce: the instrument after a verb of making, up to the end of its name. */
export function deliverablesIn(text: string, from: number, to: number): readonly Span[] {
  const view = readingView(text)
  const found: Span[] = []
  for (let at = from; at < to; at++) {
    if (view.charCodeAt(at - 1) !== 32 || !FIRST_LETTERS.has(view.charCodeAt(at))) continue
    const product = PRODUCTS.match(view, at)
    if (!product || !MAKING.test(view.slice(Math.max(from, at - 32), at))) continue
    const end = endOfName(view, product.end, to)
    found.push({ start: at, end })
    at = end
  }
  return found
}

/** A name ends at a sign or before what is done next with it. */
function endOfName(view: string, from: number, to: number): number {
  const limit = Math.min(to, from + 120)
  const rest = view.slice(from, limit)
  const stop = rest.search(
    /[.;:()|*]|,(?! chi )|\n\n| trước ngày| trong (?:tháng|quý|năm)| để | nhằm |(?<!(?:chương|công|quy|giáo|lộ|hành|tiến|quá|tờ)) trình | gửi | báo cáo | làm cơ sở| gắn với | theo (?:nghị quyết|quyết định|kế hoạch|quy định|tinh thần|chỉ đạo|luật)/,
  )
  const cut = stop < 0 ? (limit < to ? rest.lastIndexOf(' ') : rest.length) : stop
  return from + Math.max(0, cut)
}
