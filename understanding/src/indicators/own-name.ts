import { isMoneyUnit } from '../lexicon/index.ts'
import type { Figure, Sentence, Span } from '../reading.ts'
import type { Clause } from './clause.ts'
import { MEASURE, nameAfter } from './name-after.ts'
import type { TimesInOrder } from './times-in-order.ts'

/** What a name is asked of. */
interface Told {
  readonly view: string
  readonly when: TimesInOrder
}

const MEASURED =
  /%|(?<!\p{L})(?:tấn|tạ|ha|kwh|mw|m2|m²|m³|m3|điểm(?! (?!phần trăm)\p{L})|km|lít)(?!\p{L})|người\//iu

/** Shares, money and measures are indicators; counted nouns only where a verb of result or aim links them. */
export const isMeasured = (figure: Figure, link: string): boolean =>
  isMoneyUnit(figure.unit) ||
  MEASURED.test(figure.unit) ||
  /^(?: ?(?:đã|được|hiện|đang|lũy kế|xuống|lên|thực hiện|ước thực hiện)(?= ))* ?(?:ước|đạt|chiếm|tăng|giảm|vượt|còn)[^,]{0,24}$|^\s{0,2}:\s{0,3}$/.test(
    link,
  )

/** The words of a name that is more than a time: `6 tháng đầu năm có 500 doanh nghiệp`. */
function nameWords({ view, when }: Told, name: Span | undefined, figure: number): string {
  if (name === undefined) return ''
  when.advance(figure)
  const time = when.inside(name.start, name.end)
  const isTime = time !== undefined && time.start - name.start < 6 && name.end - time.end < 2
  if (isTime) return ''
  const rest =
    time !== undefined && time.start - name.start < 12
      ? view.slice(time.end, name.end).replace(/^[\s,]+/, '')
      : ''
  // `đến hết tháng 5 toàn tỉnh`: when and where, not what.
  return rest !== '' && (PLACE_ONLY.test(rest) || DONE_ONLY.test(rest))
    ? rest
    : view.slice(name.start, name.end)
}

const PLACE_ONLY =
  /^(?:toàn (?:tỉnh|huyện|thành phố|xã|phường|thị xã|quận|quốc|ngành|vùng|khối|đảng bộ)|cả (?:tỉnh|nước|huyện)|trong tỉnh|(?:trên|tại) địa bàn[^,]{0,40}|đến nay|đến thời điểm này|hiện(?: nay)?|đã|cấp (?:xã|huyện|tỉnh)|tỉnh|huyện|xã|thành phố)(?:\s(?:đã|hiện))?,?$/
/** `kết nạp được 196 đảng viên mới`: what was achieved follows. */
const ACHIEVED = /\sđược\s{1,3}$/
/** `Đã cấp 2.350 giấy chứng nhận …`: only what was done stands before the figure. */
const DONE_ONLY =
  /^(?:(?:(?:toàn|cả) \S+(?: \S+)?|xã|phường|huyện|tỉnh|thành phố) )?(?:đã |mới )?(?:huy động|cứng hóa|thu hoạch|gieo trồng|khai thác|xuống giống|phát triển|tiêu hủy|công bố|cho vay|giải ngân được|đưa|cấp|cấp mới|trao|tặng|hỗ trợ|kết nạp|thành lập|xây dựng|tổ chức|tiếp nhận|giải quyết|xử lý|phát hiện|khởi tố|trồng|trồng mới|bàn giao|hoàn thành|công nhận|thu hút|triển khai|thực hiện|ban hành|tuyển dụng|đào tạo)$/
/** `1.250 doanh nghiệp thành lập mới, tăng 10,5%`. */
const TREND =
  /^[^.;,()]{0,60}(?:[,(]?\s?(?:tăng|giảm)|[,(]\s?(?:đạt|bằng|vượt))\s(?:khoảng |gần |trên |hơn )?[0-9]/
/** `1.235 doanh nghiệp thành lập mới`, `32 xã đạt chuẩn …`: what they came to be is counted. */
const BECAME =
  /^\s(?:đăng ký )?(?:thành lập mới|quay trở lại|tạm ngừng|giải thể|đạt chuẩn|được công nhận)(?!\p{L})/u
const FLOOR =
  /^\s?(?:có|ít nhất|tối thiểu|trên|hơn|đã có|duy trì|phấn đấu|bảo đảm|đảm bảo|đạt|gần|khoảng|(?:giảm|tăng|rút ngắn|cắt giảm)(?: ít nhất| tối thiểu| trên)?)?\s{0,3}$/

/** `trích 30% lợi nhuận`; `thực hiện tốt chương trình, phấn đấu trên 85% người dân tham gia`. */
const SHARED = /(?:^|\s)(?:trích|dành)$|^(?:đã )?(?:bố trí|phân bổ)$/
const AIM_LINK = /^[\s,]*phấn đấu(?: (?:có|đạt|trên|ít nhất|hơn|từ))*\s{0,3}$/
/** `Có 500 ha rừng bị hại`. */
const HAVING = /^\s?(?:đã )?(?:có)?(?: (?:trên|hơn|gần|khoảng))?\s{0,3}$/

/** `Huyện A hoàn thành 23/27 chỉ tiêu …` */
const COMPLETED = /\s(?:đã )?hoàn thành(?: và vượt)?$/

/** `phấn đấu có ít nhất 200 sản phẩm OCOP …`; not `thuộc nhóm 30 nước`. */
const AIMED_AT =
  /(?:có|ít nhất|tối thiểu|phấn đấu|thêm|công nhận|thành lập|kết nạp|trồng|tạo việc làm cho)(?: mới)?(?: trên| từ| khoảng| hơn)?\s{1,3}$/

/** Where only a place, or nothing, stands before a share or a part of a whole, its name follows it. */
export function ownName(page: Told, clause: Clause, figure: Figure, sentence: Sentence): Clause {
  const { view } = page
  const words = nameWords(page, clause.name, figure.span.start)
  const isTime = words === '' && clause.name !== undefined
  const own: Clause = words === '' ? { link: clause.link, isTime } : clause
  const near = view.slice(Math.max(0, figure.span.start - 24), figure.span.start)
  const achieved = ACHIEVED.test(near)
  const done = DONE_ONLY.test(words) || (figure.total !== undefined && COMPLETED.test(words))
  const opens = words === '' && /^\s*$/.test(clause.link)
  const aimed = sentence.label === 'target' && !isMeasured(figure, '') && (opens || AIMED_AT.test(near))
  const named = words !== '' && !PLACE_ONLY.test(words) && !achieved && !done && !aimed
  // `giảm còn 16/100.000 trẻ em và 15/100.000 trẻ em vào năm 2030`: the same again in another year.
  if (words === '' && page.when.follows(figure.span)) return own
  // `đã huy động 900 tỷ đồng`: money alone says not what for.
  if (done && !achieved && isMoneyUnit(figure.unit)) return { link: clause.link }
  const shared = figure.unit === '%' && (SHARED.test(words) || AIM_LINK.test(clause.link))
  const measured = words === '' && MEASURE.test(figure.unit) && HAVING.test(clause.link)
  if (shared || measured) {
    const name = nameAfter(view, figure, sentence)
    if (name !== undefined) return { name, link: clause.link, follows: true }
  }
  if (named || !(aimed || countsWhatFollows(view, figure, sentence, achieved))) return own
  if (figure.unit === '%' && (sentence.label === 'result' || !FLOOR.test(clause.link))) return own
  const name = nameAfter(view, figure, sentence)
  return name === undefined ? own : { name, link: clause.link, follows: true }
}

/** A share, a part of a whole, what was achieved, what grew, what came to be: its name may stand after it. */
const countsWhatFollows = (view: string, figure: Figure, sentence: Sentence, achieved: boolean): boolean =>
  achieved ||
  figure.total !== undefined ||
  figure.unit === '%' ||
  TREND.test(view.slice(figure.span.end, Math.min(sentence.span.end, figure.span.end + 90))) ||
  BECAME.test(view.slice(figure.span.end, figure.span.end + 24))
