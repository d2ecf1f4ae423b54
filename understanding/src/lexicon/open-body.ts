import { isWordAt, skipBlanks } from './letters.ts'
import { matchAt, sticky } from './pattern.ts'
import { isCapitalAt, wordEnd } from './proper-name.ts'
import type { BodyName } from './territory.ts'

/** Words that a sentence goes on with after the name of a board. */
const OPEN_STOPS: ReadonlySet<string> = new Set(
  'đã có và là được phải tiếp để nhằm chủ phối tham báo do tại theo hoặc khi trong trên sẽ cần giao ban chịu rà khẩn sớm tập thực cùng với triển nghiên làm kịp thường đề yêu chỉ họp ngày giai năm từ đến nhiệm'.split(
    ' ',
  ),
)

/** A board or task force named by what it does: up to the next stop, or to a word that a sentence goes on with. */
export function openBody(text: string, view: string, at: number, end: number): BodyName | undefined {
  if (!isCapitalAt(text, view, at)) return undefined
  let last = end
  let here = skipBlanks(view, end, 2)
  if (view.startsWith('báo cáo', at)) return undefined
  if (NEEDS_CAPITAL.test(view.slice(at, end)) && !isCapitalAt(text, view, here)) return undefined
  for (let count = 0; count < 14 && here > last && isWordAt(view, here); count++) {
    const stop = wordEnd(text, here)
    const gap = view.slice(last, here)
    if (gap.includes('\n\n') || stopsName(view, here, stop)) break
    if (isNumber(view, here, stop)) {
      if (gap.includes('\n')) break
      if (!OF_WHOM.test(view.slice(stop, stop + 12))) return { end: stop, many: false }
    }
    last = stop
    here = afterJoint(text, view, last)
  }
  return last === end ? undefined : { end: last, many: false }
}

/** `Ban Chỉ đạo 389 các địa phương`, `Ban Chỉ đạo 35 Trung ương`. */
const OF_WHOM = /^ (?:các|quốc gia|tỉnh|thành phố|cấp|trung ương|huyện|xã)(?= |$|[.,;])/

/** `Ban Quản lý dự án 2` ends with its number; a number on the next line opens an item. */
const isNumber = (view: string, at: number, end: number): boolean =>
  /^\d{1,4}$/.test(view.slice(at, Math.min(end, at + 5)))

/** `giao thông` belongs to a name, `giao` alone does not; so do `hoàn thiện`, not `hoàn thành`. */
const stopsName = (view: string, at: number, end: number): boolean =>
  (OPEN_STOPS.has(view.slice(at, end)) &&
    !view.startsWith('giao thông', at) &&
    !(view.startsWith('báo', at) && /(?:dự|cảnh) $/.test(view.slice(at - 5, at)))) ||
  SENTENCE_VERB.test(view.slice(at, at + 12))

const SENTENCE_VERB =
  /^(?:định kỳ|duy trì|đôn đốc|đẩy nhanh|đẩy mạnh|hoàn thành|bàn giao|bố trí|khẳng định|quyết định|tăng cường)(?= )/

/** Heads too common to name a body before a small letter: `báo cáo`, `trung tâm thương mại`. */
const NEEDS_CAPITAL = /^(?:báo|trung tâm|ủy ban|tập đoàn|tổng công ty|viện nghiên cứu|ban điều hành)$/

function afterJoint(text: string, view: string, last: number): number {
  if (matchAt(INNER_COMMA, view, last) !== undefined) return INNER_COMMA.lastIndex
  if (matchAt(INNER_DASH, view, last) !== undefined && isCapitalAt(text, view, INNER_DASH.lastIndex))
    return INNER_DASH.lastIndex
  return skipBlanks(view, last, 2)
}

const INNER_DASH = sticky(' - (?=[a-zà-ỹđ])')

/** Commas that stay inside a name: `phòng, chống tham nhũng, tiêu cực`. */
const INNER_COMMA = sticky(
  '(?:,| và) (?=tìm kiếm|tkcn|công nghiệp|phát triển nông thôn|ptnt|hạ tầng|đô thị|các khu công nghiệp|khu công nghiệp|phòng thủ|chống |cháy|tiêu cực|cứu nạn|tham nhũng|lãng phí|khắc phục)',
)
