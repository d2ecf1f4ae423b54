import { Openings, PhraseTrie, readingView, scanWords } from '../lexicon/index.ts'
import type { Span } from '../reading.ts'
import { keepShape } from '../kept-shapes.ts'

const NAMES =
  `kế hoạch|đề án|dự án|báo cáo|tờ trình|quyết định|nghị quyết|chương trình|phương án|quy chế|quy định|quy trình|hướng dẫn|danh mục|hồ sơ|đồ án|văn bản|dự thảo|thông báo|công văn|bảng giá đất|cơ sở dữ liệu|phần mềm|bộ tiêu chí|bộ chỉ số|chỉ thị|lộ trình|dự toán|bản đồ|sổ tay|tổ công tác|ban chỉ đạo`.split(
    '|',
  )

const PRODUCTS = new PhraseTrie(NAMES.map((name) => [name, true] as const))
const OPENINGS = new Openings(
  NAMES.map((name) => [name, 1] as const),
  'words',
)

// `Sở Xây dựng hướng dẫn …`, `Luật Ban hành văn bản …` make nothing; what `đã` was issued, or is not to be made, is no product.
const MAKING =
  /(?<!(?:đã|được|vừa|không|chưa) )(?:(?<!(?:sở|bộ|phòng|ngành|quỹ) )xây dựng|chủ trì|(?<!luật )ban hành|trình|tham mưu|lập|hoàn thiện|hoàn thành|hoàn chỉnh|soạn thảo|dự thảo|gửi|đề xuất|thẩm định|phê duyệt|thành lập|nộp|cập nhật|điều chỉnh|xây dựng, ban hành|xây dựng và ban hành|sớm ban hành)(?: và| hồ sơ)? $/
/** `hoàn thành kế hoạch năm`: what was planned is reached, no plan is made. */
const REACHED =
  /hoàn thành (?:(?:dự toán|dự án)(?= |[.,;])|(?:kế hoạch|chương trình)(?:[.,;]|$| (?:năm|tháng|quý|vốn|trồng|thu|chi|đề ra|được giao|giao|công tác|sản xuất|giải ngân|đầu tư|gieo|phát triển kinh tế|[0-9])))/
/** `đề xuất báo cáo cấp có thẩm quyền`: to report is what is done next. */
const REPORTING =
  /^ (?:cấp|ubnd|ủy ban|uỷ ban|thủ tướng|chính phủ|chủ tịch|hđnd|hội đồng|bộ |tỉnh|thành|huyện|ban |thường trực|lãnh đạo)/

/** What duties are to produce: instruments after a verb of making, each up to the end of its name. */
export class Deliverables {
  readonly #view: string
  /** Where the names of instruments may begin. */
  readonly #names: number[] = []
  #next = 0

  constructor(text: string) {
    this.#view = readingView(text)
    scanWords(this.#view, OPENINGS, Deliverables.#visit, this)
  }

  static #visit(this: void, products: Deliverables, at: number): number {
    if (products.#view.charCodeAt(at - 1) === 32) products.#names.push(at)
    return at
  }

  /** The products named in a stretch; stretches are asked in text order. */
  inside(from: number, to: number): readonly Span[] {
    const found: Span[] = []
    while ((this.#names[this.#next] ?? Infinity) < from) this.#next++
    let past = from
    for (let name = this.#next; (this.#names[name] ?? to) < to; name++) {
      const start = this.#names[name] ?? to
      const product = start < past ? undefined : PRODUCTS.match(this.#view, start)
      if (!product || !isMade(this.#view, from, start, product.end)) continue
      const end = endOfName(this.#view, product.end, to)
      found.push({ start, end })
      past = end + 1
    }
    return found
  }
}

/** Whether the instrument from `start` to `end` is to be made, and is neither a plan to reach nor a report to someone. */
function isMade(view: string, from: number, start: number, end: number): boolean {
  if (!MAKING.test(view.slice(Math.max(from, start - 32), start))) return false
  if (REACHED.test(view.slice(Math.max(from, start - 'hoàn thành '.length), end + 20))) return false
  return !view.startsWith('báo cáo', start) || !REPORTING.test(view.slice(end, end + 14))
}

const STOP =
  /[.;:()|*]|\n\n| trước ngày| trong (?:tháng|quý|năm)| để | nhằm | phải |(?<!(?:chương|công|quy|giáo|lộ|hành|tiến|quá|tờ)) trình | gửi | báo cáo | làm cơ sở| gắn với | theo (?:nghị quyết|quyết định|kế hoạch|quy định|tinh thần|chỉ đạo|luật|đúng)| về (?:sở|bộ|ubnd|ủy ban|uỷ ban|ban|phòng|văn phòng|tỉnh ủy|thành ủy|huyện ủy|tiểu ban|thường trực|chủ tịch|hđnd) | (?:đảm bảo|bảo đảm) (?:chất lượng|đúng|tiến độ|kịp thời|nội dung|hiệu quả|theo)| và (?:tổ chức|nộp|gửi|triển khai|hoàn tất|chuẩn bị|trình|chỉ đạo|thực hiện|đưa) /
/** What stands after a comma that ends a name for certain. */
const NEXT =
  /^(?:trình|gửi|báo cáo|làm|để|bảo đảm|đảm bảo|phối hợp|tổ chức|triển khai|hoàn thành|trong|đồng thời|nhằm|chủ động|nhất|bao gồm|gồm|chỉ đạo|đề xuất|trên|đặc biệt|kế hoạch|đề án|phương án|ủy ban|ubnd|sở) /

/**
 * A name ends at a sign or before what is done next with it; a comma after one to three words more may stand inside it:
 * `Kế hoạch kiểm tra, giám sát bến thủy`.
 */
function endOfName(view: string, from: number, to: number): number {
  const limit = Math.min(to, from + 120)
  const rest = view.slice(from, limit)
  // `dự thảo báo cáo`: what is drafted is part of the name.
  const drafted = rest.startsWith(' báo cáo ') ? ' báo cáo'.length : 0
  const stop = rest.slice(drafted).search(STOP)
  const cut = stop < 0 ? (limit < to ? rest.lastIndexOf(' ') : rest.length) : drafted + stop
  for (let comma = rest.indexOf(','); comma >= 0 && comma < cut; comma = rest.indexOf(',', comma + 1))
    if (!rest.startsWith(' chi ', comma + 1) && !isInside(rest, comma)) return from + comma
  const last = rest.slice(0, Math.max(0, cut)).replace(/ (?:và|để|của|về|cho)$/, '')
  return from + last.length
}

function isInside(rest: string, comma: number): boolean {
  const words = rest.slice(0, comma).trim()
  const count = words === '' ? 0 : words.split(' ').length
  return count > 0 && count < 4 && !NEXT.test(rest.slice(comma + 2, comma + 16))
}

keepShape(new Deliverables(''))
