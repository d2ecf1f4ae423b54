import type { Span } from '../reading.ts'

/** What stands between a name and its figure: `ước đạt`, `tăng`, `chiếm tỉ lệ`, `bằng` … */
const LINK =
  /(?<=^|[\s,(])(?:ước(?:\s{1,3}(?:đạt|tăng|thực hiện|tính))?|dự kiến|đạt|(?<!tốc độ\s)tăng(?!\s{1,3}trưởng)|giảm|chiếm|bằng|là|còn|ở mức|duy trì|vượt|phấn đấu|có|:)(?=[\s:])/gu
const LINK_AFTER_NAME = /^(?:có|là|còn|bằng|:)$/
/** Words a clause opens with that are no part of a name; item numbers too. */
const OPENING =
  /^(?:[\s,;:*()\\–+-]|\d{1,2}(?:\.\d{1,2}){0,2}[.)]\s|trong đó|đồng thời|cụ thể|lũy kế|tính chung|như vậy|dự kiến|bao gồm|gồm|và(?=\s)|nổi bật|nhất là|riêng|với(?=\s)|duy trì|phấn đấu|bảo đảm|đảm bảo|nâng|giữ|trở lên|thì)+/u
/** Names of indicators mostly begin so; what stands before such a word after a comma belongs to another thought. */
const HEAD =
  /(?:^|[,:]\s{1,3}|\sthì\s{1,3}|trong đó\s{1,3}(?:có\s{1,3})?)(?=(?:tổng|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|số|chỉ số|chỉ tiêu|thu|chi|sản lượng|giá trị|kim ngạch|diện tích|năng suất|vốn|thu nhập|tốc độ|doanh thu|sản xuất|xuất khẩu|nhập khẩu|giải ngân|grdp|quy mô|mật độ|dư nợ|dân số|hộ nghèo|hộ cận nghèo|lượng|khách)(?!\p{L}))/gu
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
  const words = view.slice(from, end)
  const opening = OPENING.exec(words)?.[0].length ?? 0
  const rest = words.slice(opening)
  const link = linkOf(rest)
  const before = rest.slice(0, link ?? rest.length)
  const head = lastHead(before)
  const whole = before.slice(head).trimEnd()
  const name = whole.replace(BOUND, '').trimEnd()
  const after = `${whole.slice(name.length)}${link === undefined ? '' : rest.slice(link)}`
  if (name.length > LONGEST_NAME || !NAME_LETTERS.test(name) || NO_NAME.test(name))
    return { link: after === '' ? rest : after }
  const nameStart = from + opening + head
  return { name: { start: nameStart, end: nameStart + name.length }, link: after }
}

/** Where the last link before the figure begins, taking `ước` and `đạt` together with what they stand beside. */
function linkOf(words: string): number | undefined {
  let found: number | undefined
  for (const match of words.matchAll(LINK)) {
    if (words.length - match.index > NEAR && LINK_AFTER_NAME.test(match[0])) continue
    const joined = found !== undefined && match.index - found < 12
    if (!joined) found = match.index
  }
  return found
}

function lastHead(words: string): number {
  let found = 0
  for (const match of words.matchAll(HEAD)) found = match.index + match[0].length
  return found
}
