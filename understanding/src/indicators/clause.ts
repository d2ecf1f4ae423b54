import { endOf, isBlankAt, isWordAt, skipBlanks, unitsOf } from '../lexicon/index.ts'
import type { Span } from '../reading.ts'

/** What stands between a name and its figure: `ước đạt`, `tăng`, `chiếm tỉ lệ`, `bằng` … */
const LINK =
  /(?:ước(?:\s{1,3}(?:đạt|tăng|thực hiện|tính))?|dự kiến|đạt|(?<!tốc độ\s)tăng(?!\s{1,3}(?:trưởng|cường))|giảm(?!\s{1,3}nghèo)|chiếm|bằng|là|còn|ở mức|duy trì|vượt|phấn đấu|có|:)(?=[\s:])/uy
const LINK_AFTER_NAME = /^(?:có|là|còn|bằng|:)$/
/** Words a clause opens with that are no part of a name; item numbers too. */
const OPENING =
  /^(?:[\s,;:*|()\\–+-]|(?:\d{1,2}(?:\.\d{1,2}){0,2}|[a-zđ])[.)]\s|(?:ngoài ra|bên cạnh đó|cùng (?:với )?đó|theo đó|đến nay|hiện nay|đến thời điểm này|đẩy nhanh(?: tiến độ)?|đẩy mạnh|hoàn thành việc)(?!\p{L})|trong đó|đồng thời|cụ thể|lũy kế|tính chung|như vậy|dự kiến|bao gồm|gồm|và(?=\s)|nổi bật|nhất là|riêng|với(?=\s)|duy trì|phấn đấu|bảo đảm|đảm bảo|nâng(?:\s{1,3}(?:dần|cao))?|giữ(?:\s{1,3}(?:ổn định|vững))?|trở lên|thì)+/u
/** Names of indicators mostly begin so; what stands before such a word after a comma belongs to another thought. */
const HEAD =
  /(?:tổng|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|số|chỉ số|chỉ tiêu|thu|chi|mức (?:thu nhập|lương|sống)|sản lượng|giá trị|kim ngạch|tỷ suất|tỉ suất|diện tích|năng suất|vốn|thu nhập|tốc độ|doanh thu|sản xuất|xuất khẩu|nhập khẩu|giải ngân|grdp|quy mô|mật độ|dư nợ|nợ|dân số|hộ nghèo|hộ cận nghèo|lượng|khách)(?!\p{L})/uy
const NAME_LETTERS = /\p{L}{2,}/u
const NO_NAME =
  /^(?:đạt|được|của|so với|trên cả|gdp|kh|nhưng|đóng góp(?! của)|tuy|\[)(?!\p{L})|^(?:không|mới|đến|xuống|lên|hàng năm|hằng năm|(?:với )?(?:tổng )?số)$|\s(?:và|với|để|của|như|gồm)$|^(?:khoảng|trung bình|bình quân|ít nhất|tối thiểu|trên|dưới|hơn|gần|bố trí|đến nay|hiện|tăng|giảm|mức|thêm|tương đương)(?:\s|$)[^\n]{0,12}$/u
/** `Bội chi ngân sách không quá 3,5%`: a bound is no part of the name. */
export const BOUND: RegExp =
  /\s(?:không(?: (?:vượt )?quá)?|tối đa|tối thiểu|ít nhất|trên|dưới|hơn|khoảng|gần|chỉ|ở mức|từ|giảm (?:xuống )?còn|tăng lên|tuy|đã|vẫn|cũng|tiếp tục|lại|bị|cho|được|đạt được|mới chỉ|(?<!nông thôn |thành lập |đăng ký |đô thị |đảng viên |xây dựng |làm |trồng |cấp )mới|còn (?:chậm|thấp|hạn chế|khó khăn)|ước(?: (?:thực hiện|tính|đạt))?|(?:ước )?thực hiện(?: lũy kế)?|lũy kế|đang|dự|đến nay|từ [0-9][0-9.,]*(?: ?%)?|đến hết|đạt tỷ lệ|(?:đã |có )?(?:tăng trưởng|tăng|giảm|phát triển) (?:đáng kể|mạnh|nhẹ|khá|cao|nhanh|đều|sâu|tốt|ổn định)(?:, (?:còn|đạt|ước))?)$|(?<![0-9])\stháng$|(?<!phát|xuất|thể|biểu)\shiện(?: nay)?$|(?<!trở|tải)\s(?:xuống|lên)$|[,:*]+$/u
/** No bound has more letters, with the words before it that are looked at. */
const LONGEST_BOUND = 64
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
  /** What stands where the name should be is only a time. */
  readonly isTime?: boolean
}

/**
 * Reads the words from `start` up to a figure at `end` of a reading view; `continued` where `start` is the end of a figure,
 * whose own words go on to the next comma: `đạt 94,1% dân số, tăng 0,6%`.
 */
export function clauseBefore(view: string, start: number, end: number, continued: boolean): Clause {
  const from = Math.max(start, end - 300)
  const rest = continued ? afterComma(view, from, end) : from
  const opened = openedAt(view, rest, end)
  const first = linkOf(view, opened, end)
  const headed = headAfter(view, first, end)
  const link = headed === undefined ? first : linkOf(view, headed, end)
  const nameStart = headed ?? lastHead(view, opened, link)
  const whole = view.slice(nameStart, link).trimEnd()
  const name = unbound(whole)
  const after = view.slice(name.length < whole.length ? nameStart + name.length : link, end)
  if (name.length > LONGEST_NAME || !NAME_LETTERS.test(name) || NO_NAME.test(name))
    return { link: after === '' ? view.slice(opened, end) : after }
  return { name: { start: nameStart, end: nameStart + name.length }, link: after }
}

/** `Trong quý, …`, `Theo đánh giá của …, …`: said of the whole sentence. */
const LEAD_IN =
  /^(?:trong|sau(?: khi)?|theo|tại|từ|về|tính|nhờ|nhìn chung|bên cạnh|tiếp tục|tập trung|chủ động|là một|để|nhằm)(?= )[^;:()]{2,160}?, /
/** How many of them are passed. */
const LEAD_INS = 3

/** Past the words a clause opens with, and past what is said of the whole sentence. */
function openedAt(view: string, from: number, end: number): number {
  let at = from
  for (let turn = 0; turn <= LEAD_INS; turn++) {
    at += OPENING.exec(view.slice(at, end))?.[0].length ?? 0
    const lead = turn === LEAD_INS ? null : LEAD_IN.exec(view.slice(at, end))
    if (lead === null || !/\p{L}{2}/u.test(view.slice(at + lead[0].length, end))) break
    at += lead[0].length
  }
  return at
}

const NAMING_LINK = /^(?:là|ước(?: (?:tính|thực hiện))?|có|còn|tăng|giảm|phấn đấu|duy trì|dự kiến):? +/
/** What is left after the head of a name must say more than `tỷ lệ`. */
const LONGER = 4

/** `Điểm sáng là thu ngân sách 1.262 tỷ đồng`, `Ước thu mới 17.000 tỷ đồng`: the name stands after the link. */
function headAfter(view: string, link: number, end: number): number | undefined {
  const words = NAMING_LINK.exec(view.slice(link, link + 24))
  const at = link + (words?.[0].length ?? 0)
  const head = words === null || at >= end ? -1 : endOf(HEAD, view, at)
  return head >= 0 && end - head > LONGER && /\p{L}{2}/u.test(view.slice(head, end)) ? at : undefined
}

/**
 * Where the last link before the figure begins, taking `ước` and `đạt` together with what they stand beside; `end` where
 * there is none.
 */
function linkOf(view: string, start: number, end: number): number {
  let found = end
  let last = start
  for (let at = start; at < end; at++) {
    if (!beginsLink(view, at, start)) continue
    const stop = endOf(LINK, view, at)
    if (stop < 0 || stop >= end) continue
    const isNear = end - at <= NEAR || !LINK_AFTER_NAME.test(view.slice(at, stop))
    if (isNear && !joins(view, found, last, at)) found = at
    last = stop
    at = stop - 1
  }
  return found
}

/** `ước tính cả năm đạt`, `có đạt`, but not `có hạt ước đạt`: a bare `có`, `là`, `bằng` reaches to the next word only. */
function joins(view: string, found: number, last: number, at: number): boolean {
  if (found >= at || at - found >= 12) return false
  return !LINK_AFTER_NAME.test(view.slice(found, last)) || at - last <= 1
}

/** Where the words of the figure before end: at the first comma; at `end` where there is none. */
function afterComma(view: string, from: number, end: number): number {
  const own = skipBlanks(view, from, 3)
  const sign = view.charCodeAt(own)
  if (own >= end || !isWordAt(view, own) || sign === COMMA) return from
  const comma = view.slice(own, end).indexOf(', ')
  return comma < 0 ? from : own + comma
}

/** A name without the bounds behind it. */
function unbound(words: string): string {
  let name = words
  for (let count = 0; count < 3; count++) {
    const from = Math.max(0, name.length - LONGEST_BOUND)
    const bound = BOUND.exec(name.slice(from))
    if (bound === null) return name
    name = name.slice(0, from + bound.index).trimEnd()
  }
  return name
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
  for (let at = end - 1; at > start; at--) {
    if (!isBlankAt(view, at) || !mayLead(view.charCodeAt(at - 1))) continue
    const head = skipBlanks(view, at, 3)
    if (head >= end || endOf(HEAD, view, head) < 0 || BARE.test(view.slice(head, end))) continue
    if (LEADING.test(view.slice(Math.max(start, at - 24), at))) return head
  }
  return start
}

/** `sản xuất tiếp tục phát triển với tốc độ tăng 14%`: a head that alone names nothing. */
const BARE = /^(?:tốc độ|số|chỉ tiêu|giá trị)\s{0,3}$/

/** What may stand before a head: a sign, a word that announces it, or a time that an aim is set for. */
const LEADING =
  /(?:[,:]|(?:^|\s)(?:thì|với|trong đó|trong đó có|phấn đấu|khi|như|cho biết|đưa|nâng|là|duy trì|về|giảm)|(?:phấn đấu|mục tiêu) (?:đến |trong )?(?:năm|quý) [0-9/]{1,9})$/

/** The last letters of words that lead: `với`, `khi`; `thì`; `đó`; `đấu`; `như`; `biết`; `đưa`; `nâng`; `là`; `trì`; `về`; `giảm`; digits. */
const LAST_LETTERS: ReadonlySet<number> = unitsOf(',:iìóuưtagàềm0123456789')
const mayLead = (unit: number): boolean => LAST_LETTERS.has(unit)
