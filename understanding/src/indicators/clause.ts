import { endOf, isBlankAt, skipBlanks } from '../lexicon/index.ts'
import type { Span } from '../reading.ts'

/** What stands between a name and its figure: `ước đạt`, `tăng`, `chiếm tỉ lệ`, `bằng` … */
const LINK =
  /(?:ước(?:\s{1,3}(?:đạt|tăng|thực hiện|tính))?|dự kiến|đạt|(?<!tốc độ\s)tăng(?!\s{1,3}trưởng)|giảm|chiếm|bằng|là|còn|ở mức|duy trì|vượt|phấn đấu|có|:)(?=[\s:])/uy
const LINK_AFTER_NAME = /^(?:có|là|còn|bằng|:)$/
/** Words a clause opens with that are no part of a name; item numbers too. */
const OPENING =
  /^(?:[\s,;:*()\\–+-]|\d{1,2}(?:\.\d{1,2}){0,2}[.)]\s|trong đó|đồng thời|cụ thể|lũy kế|tính chung|như vậy|dự kiến|bao gồm|gồm|và(?=\s)|nổi bật|nhất là|riêng|với(?=\s)|duy trì|phấn đấu|bảo đảm|đảm bảo|nâng|giữ|trở lên|thì)+/u
/** Names of indicators mostly begin so; what stands before such a word after a comma belongs to another thought. */
const HEAD =
  /(?:tổng|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|số|chỉ số|chỉ tiêu|thu|chi|sản lượng|giá trị|kim ngạch|diện tích|năng suất|vốn|thu nhập|tốc độ|doanh thu|sản xuất|xuất khẩu|nhập khẩu|giải ngân|grdp|quy mô|mật độ|dư nợ|dân số|hộ nghèo|hộ cận nghèo|lượng|khách)(?!\p{L})/uy
const NAME_LETTERS = /\p{L}{2,}/u
const NO_NAME =
  /^(?:đạt|được|của|so với|trên cả|gdp|kh|nhưng|đóng góp|tuy|\[)(?!\p{L})|\s(?:và|với|để|cho|của)$|^(?:khoảng|trung bình|bình quân|ít nhất|tối thiểu|trên|dưới|hơn|gần|bố trí|đến nay|hiện|tăng|giảm|mức|thêm|tương đương)(?:\s|$)[^\n]{0,12}$/u
/** `Bội chi ngân sách không quá 3,5%`: a bound is no part of the name. */
export const BOUND: RegExp =
  /\s(?:không (?:vượt )?quá|tối đa|tối thiểu|ít nhất|trên|dưới|hơn|khoảng|gần|chỉ|ở mức|từ|giảm (?:xuống )?còn|tăng lên|tuy|đã|vẫn|cũng|tiếp tục|lại|bị|ước(?: (?:thực hiện|tính|đạt))?)$|[,:]$/u
const LONGEST_NAME = 160
/** A link further away than this belongs to something else. */
const NEAR = 60

/** The words of a clause before a figure, parted into the name of what is measured and what links it to the figure. */
export interface Clause {
  /** The name, where the clause has one of its own. */
  readonly name?: Span
  /** The linking words up to the figure. */
  readonly link: string
  /** The name follows the figure. */
  readonly follows?: boolean
}

/** Reads the words from `start` up to a figure at `end` of a reading view. */
export function clauseBefore(view: string, start: number, end: number): Clause {
  const from = Math.max(start, end - 300)
  const opened = from + (OPENING.exec(view.slice(from, end))?.[0].length ?? 0)
  const link = linkOf(view, opened, end)
  const nameStart = lastHead(view, opened, link)
  const whole = view.slice(nameStart, link).trimEnd()
  const name = whole.replace(BOUND, '').trimEnd()
  const after = whole.slice(name.length) + view.slice(link, end)
  if (name.length > LONGEST_NAME || !NAME_LETTERS.test(name) || NO_NAME.test(name))
    return { link: after === '' ? view.slice(opened, end) : after }
  return { name: { start: nameStart, end: nameStart + name.length }, link: after }
}

/**
 * Where the last link before the figure begins, taking `ước` and `đạt` together with what they stand beside; `end` where
 * there is none.
 */
function linkOf(view: string, start: number, end: number): number {
  let found = end
  for (let at = start; at < end; at++) {
    if (!beginsLink(view, at, start)) continue
    const stop = endOf(LINK, view, at)
    if (stop < 0 || stop >= end) continue
    const isNear = end - at <= NEAR || !LINK_AFTER_NAME.test(view.slice(at, stop))
    if (isNear && (found === end || at - found >= 12)) found = at
    at = stop - 1
  }
  return found
}

const COLON = 58
const COMMA = 44
const BRACKET = 40
/** The first two letters of links, each pair as one number. */
const pairOf = (letters: string, at: number): number =>
  letters.charCodeAt(at) * 0x10000 + letters.charCodeAt(at + 1)
const LINK_BEGINNINGS: ReadonlySet<number> = new Set(
  ['ướ', 'dự', 'đạ', 'tă', 'gi', 'ch', 'bằ', 'là', 'cò', 'ở ', 'du', 'vư', 'ph', 'có'].map((pair) =>
    pairOf(pair, 0),
  ),
)

/** Whether a link may begin at `at`: after a gap or an opening sign, with the letters of one. */
function beginsLink(view: string, at: number, start: number): boolean {
  const before = view.charCodeAt(at - 1)
  if (at !== start && before > BRACKET && before !== COMMA) return false
  if (at !== start && before !== COMMA && before !== BRACKET && !isBlankAt(view, at - 1)) return false
  return view.charCodeAt(at) === COLON || LINK_BEGINNINGS.has(pairOf(view, at))
}

/** Where the name begins that is the last of several thoughts. */
function lastHead(view: string, start: number, end: number): number {
  for (let at = end - 1; at >= start; at--) {
    const unit = view.charCodeAt(at)
    if (unit !== COMMA && unit !== COLON && unit !== LAST_OF_THEN && unit !== LAST_OF_WHICH) continue
    const head = afterLeading(view, at)
    if (head >= 0 && head < end && endOf(HEAD, view, head) >= 0) return head
  }
  return start
}

/** The last letters of `thì` and `trong đó`. */
const LAST_OF_THEN = 0xec
const LAST_OF_WHICH = 0xf3

/** What may stand before a head: a comma, a colon, `thì`, `trong đó có`; where the head then begins, or -1. */
function afterLeading(view: string, at: number): number {
  const start = skipBlanks(view, at + 1, 3)
  if (start === at + 1) return -1
  const unit = view.charCodeAt(at)
  if (unit === COMMA || unit === COLON) return start
  if (view.startsWith('thì', at - 2)) return isBlankAt(view, at - 3) ? start : -1
  if (!view.startsWith('trong đó', at - 7)) return -1
  const having = view.startsWith('có', start) ? skipBlanks(view, start + 2, 3) : start
  return having === start + 2 ? -1 : having
}
