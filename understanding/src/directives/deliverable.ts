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

// `Sở Xây dựng hướng dẫn …` makes nothing.
const MAKING =
  /(?:(?<!(?:sở|bộ|phòng|ngành) )xây dựng|chủ trì|ban hành|trình|tham mưu|lập|hoàn thiện|hoàn thành|hoàn chỉnh|soạn thảo|dự thảo|gửi|đề xuất|thẩm định|phê duyệt|thành lập|nộp|cập nhật|điều chỉnh|xây dựng, ban hành|xây dựng và ban hành|sớm ban hành)(?: và| hồ sơ)? $/

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

  static #visit(products: Deliverables, at: number): number {
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
      if (!product || !MAKING.test(this.#view.slice(Math.max(from, start - 32), start))) continue
      const end = endOfName(this.#view, product.end, to)
      found.push({ start, end })
      past = end + 1
    }
    return found
  }
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

keepShape(new Deliverables(''))
