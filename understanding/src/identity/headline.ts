import { bodyNameAt, civilDate, officeAt, PhraseTrie, readingView } from '../lexicon/index.ts'
import type { AgencyMention, CivilDate, Stated } from '../reading.ts'
import type { Opening } from './article.ts'
import { fromCapitals, sentenceCase } from './casing.ts'
import { impliedAt } from './implied.ts'

/** What an article tells of the instrument that it reports. */
export interface Reported {
  readonly type?: Stated<string>
  readonly symbol?: Stated<string>
  readonly issuer?: Stated<string>
  readonly issuedOn?: Stated<CivilDate>
  readonly signer?: Stated<string>
}

/** Types that a headline names as what follows; `luật` or `quy hoạch` may be its subject. */
const TYPE_NAMES =
  'nghị quyết|chương trình hành động|chương trình công tác|kế hoạch|kết luận|chỉ thị|quyết định|hướng dẫn|thông báo|thông báo kết luận|công văn|công điện|quy định|báo cáo|thông tri|tờ trình'
/** Those names, at a place of a reading view. */
export const TOLD_TYPES: PhraseTrie<string> = new PhraseTrie(
  TYPE_NAMES.split('|').map((name) => [name, name] as const),
)

/** `Nghị quyết Đại hội đại biểu Đảng bộ tỉnh …`, `Công văn 3676 của Ban Tổ chức TW ngày …` as a headline. */
export function headlineInstrument(
  text: string,
  headlines: readonly { readonly start: number; readonly end: number }[],
): Reported | undefined {
  for (const headline of headlines) {
    const found = instrumentAt(text, headline.start, headline.end)
    if (found) return found
  }
  return undefined
}

/** `BAN HÀNH KẾ HOẠCH TỔ CHỨC THỰC HIỆN …`: the heading under which a plan is printed. */
const ISSUES_ONE = /^(?:(?:về việc|v\/v):? )?ban hành /
/** `Toàn văn Nghị quyết …`, `Những điểm mới trong Chỉ thị …` as a headline. */
export const OF_CONTENT: RegExp =
  /^(?:(?:tóm tắt|một số|các|những) )?(?:toàn văn|nội dung(?: chính| cơ bản| chủ yếu| trọng tâm| đáng chú ý| mới)?|điểm (?:mới|chính|nhấn|đáng chú ý)|quy định mới)(?: (?:của|trong|tại))? (?=\p{L}|$)/u

function instrumentAt(text: string, start: number, end: number): Reported | undefined {
  const view = readingView(text)
  let first = start
  while (first < end && '#*_ '.includes(text.charAt(first))) first++
  const issues = ISSUES_ONE.exec(view.slice(first, first + 24))?.[0] ?? ''
  first += issues.length || (OF_CONTENT.exec(view.slice(first, first + 48))?.[0].length ?? 0)
  const type = TOLD_TYPES.match(view, first)
  if (!type || type.end >= end) return undefined
  const number = /^ (?:số )?(\d{1,5}(?:[-/][\p{L}\d/-]{2,30})?)(?= )/u.exec(text.slice(type.end, end))
  const dated = DATED.exec(view.slice(type.end, end))
  if (dated) return datedNotice(text, first, type.end, dated)
  const issuer = bodyOf(text, view, type.end + (number?.[0].length ?? 0), end)
  if (!issuer && issues === '' && !TELLS.test(view.slice(type.end, end))) return undefined
  if (issuer && type.value === 'báo cáo' && STATES.test(view.slice(issuer.span.end, end))) return undefined
  if (issuer && CARRIED_OUT.test(view.slice(issuer.span.end, end))) return undefined
  const at = type.end + (number?.[0].length ?? 0) - (number?.[1]?.length ?? 0)
  const day = /(?<!(?:từ|đến|trước|sau|lực|vào|kể từ) )ngày (\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(
    view.slice(type.end, end),
  )
  const date =
    (number || day?.index === 1) && day && civilDate(Number(day[3]), Number(day[2]), Number(day[1]))
  return {
    type: impliedAt(sentenceCase(text.slice(first, type.end)), first, type.end),
    ...(number?.[1] ? { symbol: impliedAt(number[1], at, at + number[1].length) } : {}),
    ...(issuer ? { issuer } : {}),
    ...(date
      ? { issuedOn: impliedAt(date, type.end + day.index, type.end + day.index + day[0].length) }
      : {}),
  }
}

/** A report or plan whose headline says of what and for when: `Báo cáo tình hình … Quý II năm 2018`. */
const TELLS =
  /^ (?:tình hình|kết quả|công tác|sơ kết|tổng kết)[^\n]{0,200}(?:tháng|quý|năm|nhiệm kỳ)(?![\p{L}])/u

const DATED = /^(?: (?:khẩn|hỏa tốc))? ngày (\d{1,2})[/.-](\d{1,2})[/.-](\d{4})[*_ ]{0,4}$/

/** `Thông báo khẩn ngày 18/10/2020` as the first line of a letter without letterhead. */
function datedNotice(text: string, first: number, end: number, dated: RegExpExecArray): Reported {
  const date = civilDate(Number(dated[3]), Number(dated[2]), Number(dated[1]))
  const day = end + dated[0].indexOf('ngày')
  const issuer = ordererIn(text, end)
  return {
    type: impliedAt(sentenceCase(text.slice(first, end)), first, end),
    ...(date ? { issuedOn: impliedAt(date, day, end + dated[0].trimEnd().length) } : {}),
    ...(issuer ? { issuer } : {}),
  }
}

/** Who orders in the lines below: `Phòng Y tế yêu cầu:`. */
function ordererIn(text: string, from: number): Stated<string> | undefined {
  const view = readingView(text)
  const found = /(?:[.;:\n] ?)([^.;:,\n]{4,60}) (?:yêu cầu|đề nghị|thông báo)[ :]/.exec(
    view.slice(from, from + 2000),
  )
  if (!found?.[1]) return undefined
  const start = from + found.index + found[0].indexOf(found[1])
  const body = bodyNameAt(text, view, start) ?? officeAt(text, view, start)
  return body?.end === start + found[1].length
    ? impliedAt(text.slice(start, body.end), start, body.end)
    : undefined
}

/** `Báo cáo của UBND tỉnh nêu rõ: …` in the account of a meeting. */
const STATES = /^ (?:đã )?(?:nêu|cho biết|cho thấy|ghi|đánh giá|chỉ|khẳng định|nhấn mạnh)(?!\p{L})/u

/** `Kết luận số 12-KL/TW của Ban Bí thư tiếp tục được quán triệt`. */
const CARRIED_OUT =
  /^[^.;:]{0,40}? (?:tiếp tục |đã |đang )?được (?:quán triệt|triển khai|thực hiện|cụ thể hóa|tổ chức)(?!\p{L})/u

/** The body right after the type, or after the first `của`. */
function bodyOf(text: string, view: string, from: number, to: number): Stated<string> | undefined {
  const words = view.slice(from, to)
  const until = words.search(/ (?:về|thực hiện|triển khai|tại|trong|nhằm) |[;:]/)
  const of = words.slice(0, until < 0 ? words.length : until + 1).indexOf(' của ')
  const start = from + (of < 0 ? 1 : of + 5)
  const congress =
    /^đại hội đại biểu (?:đảng bộ (?:tỉnh|thành phố|huyện|quận|xã|phường)(?: (?!lần|nhiệm|khóa)\p{L}+){0,4}|toàn quốc)/u.exec(
      view.slice(start, to),
    )
  const name = congress
    ? { end: start + congress[0].length }
    : (bodyNameAt(text, view, start) ?? officeAt(text, view, start))
  if (!name || name.end > to) return undefined
  const central = /^ (?:TW|TƯ|Trung ương)(?= )/.exec(text.slice(name.end, to))
  const end = name.end + (central?.[0].length ?? 0)
  return impliedAt(text.slice(start, end), start, end)
}

/** `Thủ tướng Chính phủ điện: Bộ trưởng các Bộ …`: the first line of a telegram, with those it goes to. */
export function telegramIn(
  text: string,
  opening: Opening,
  agencies: readonly AgencyMention[],
): Reported | undefined {
  const view = readingView(text)
  const sender = agencies.find(({ span }) => span.end > opening.start)
  if (!sender || sender.span.start > opening.start + 60) return undefined
  const { start, end } = sender.span
  if (!OPENS_LINE.test(view.slice(Math.max(0, start - 8), start))) return undefined
  const sent = SENDS.exec(view.slice(end, end + 12))
  if (!sent) return undefined
  return {
    type: impliedAt('Công điện', end + 1, end + 1 + 'điện'.length),
    issuer: impliedAt(text.slice(start, end), start, end),
  }
}

/** The same under the title of a telegram whose letterhead is lost. */
export function telegramOf(
  text: string,
  type: Stated<string>,
  agencies: readonly AgencyMention[],
): Stated<string> | undefined {
  if (type.value !== 'Công điện') return undefined
  const view = readingView(text)
  const until = type.span.end + 600
  const sender = agencies.find(
    ({ span }) =>
      span.start > type.span.end &&
      OPENS_LINE.test(view.slice(Math.max(0, span.start - 8), span.start)) &&
      SENDS.test(view.slice(span.end, span.end + 12)),
  )?.span
  if (!sender || sender.start > until) return undefined
  return impliedAt(fromCapitals(text.slice(sender.start, sender.end), text), sender.start, sender.end)
}

const OPENS_LINE = /(?:^|\n)[*_# ]{0,4}$/
const SENDS = /^ điện ?:/

const SIGNED_BY = new RegExp(`(?<!\\p{L})(${TYPE_NAMES}) (?:này )?do (?:đồng chí |ông |bà )?`, 'gu')

/** `Kế hoạch do Phó Chủ tịch UBND tỉnh Lê Văn A ký ban hành`: the type, of an instrument without a number. */
export function signedIn(
  text: string,
  opening: Opening,
  agencies: readonly AgencyMention[],
): Reported | undefined {
  const words = readingView(text).slice(opening.start, Math.min(opening.end, opening.start + 3000))
  for (const found of words.matchAll(SIGNED_BY)) {
    const at = opening.start + found.index
    const office = agencies.find(({ span }) => span.start === at + found[0].length)
    const name = found[1] ?? ''
    if (!office || !/^[^.;:]{3,36} ký(?= |,)/.test(words.slice(office.span.end - opening.start))) continue
    return { type: impliedAt(sentenceCase(text.slice(at, at + name.length)), at, at + name.length) }
  }
  return undefined
}
