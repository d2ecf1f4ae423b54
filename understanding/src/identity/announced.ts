import { PhraseTrie, readingView } from '../lexicon/index.ts'
import type { AgencyMention, CivilDate, Span, Stated } from '../reading.ts'
import type { Opening } from './article.ts'
import { sentenceCase } from './casing.ts'
import { ANY_YEAR, dayAfter, dayBefore, dayOpening, NO_YEAR } from './day.ts'
import { ANY_DAY } from './day-phrase.ts'
import type { Reported } from './headline.ts'
import { issuerAt, pastName } from './issuing.ts'
import type { YearOf } from './years.ts'
import { unlistedIssuer } from './subject.ts'
import { isLongPast } from './told.ts'
import { implied } from './implied.ts'
import { OPENS_LINE } from './opens-line.ts'

/** Types that someone may be said to issue without their number; `văn bản` alone names none. */
const ISSUED =
  'nghị quyết|chương trình hành động|chương trình công tác|kế hoạch|kết luận|chỉ thị|quyết định|hướng dẫn|thông báo kết luận|thông báo|công văn|công điện|quy định|báo cáo|thông tri|tờ trình|nghị định|thông tư|quy chế|đề án|văn bản'
const TYPES = new PhraseTrie(ISSUED.split('|').map((name) => [name, name] as const))
/** Those that someone is also said to have (`có`, `ra`), as others have plans. */
const PAPERS = new Set([
  'công văn',
  'công điện',
  'chỉ thị',
  'thông báo',
  'quyết định',
  'kết luận',
  'nghị quyết',
  'tờ trình',
])
/** Of which only the newest is news. */
const REPORTS = 'báo cáo'

/** What is done with any type. */
const ISSUES = new Set(['ban hành', 'ký'])
const ANNOUNCES = new RegExp(
  `(?<= )(?:(vừa|đã|mới)(?: mới)? )?((?:ký )?ban hành|xây dựng|ký|có|ra|gửi|phát đi) (?=["“]?(?:${ISSUED})(?!\\p{L}))`,
  'gu',
)
const URGENT = '(?: (?:hỏa tốc|thượng khẩn|khẩn))?'
const ORDERS = new RegExp(
  `^${URGENT} (?:của|về|v/v|chỉ đạo|yêu cầu|thực hiện|triển khai|giao|gửi|đề nghị|cho|đôn đốc|hướng dẫn)[ :]`,
)
/** What is news is the one of the article also without `về`: `vừa ban hành quyết định phê duyệt …`. */
const OF_NEWS =
  /^(?:[.,;]|$)|^ (?!(?:này|trên|nêu|nói|đó|ấy|số|để|sẽ|mới|và|hoặc|nào|cá biệt|hành chính|khởi tố|bắt|truy nã|tạm giam|tạm giữ)(?!\p{L}))\p{L}/u
/** And what the headline of a page says that someone issues: `UBND tỉnh ban hành Quyết định công bố …`. */
const OF_HEADLINE =
  /^ (?:công bố|phê duyệt|ban hành|thành lập|quy định|tăng cường|đẩy mạnh|phát động|tổ chức)(?!\p{L})/u
const NOTICE = /^\p{L}hông báo Kết/u
const MOST_LETTERS = 6000

const firstWords = (view: string, { start, end }: Opening): string =>
  view.slice(start, Math.min(end, start + MOST_LETTERS))

/** `… vừa ký ban hành công điện của Chủ tịch UBND tỉnh về việc …`, without a number. */
export function announcedIn(
  text: string,
  opening: Opening,
  agencies: readonly AgencyMention[],
  year: YearOf,
): Reported | undefined {
  const view = readingView(text)
  const words = firstWords(view, opening)
  for (const found of words.matchAll(ANNOUNCES)) {
    const verb = opening.start + found.index
    const after = verb + found[0].length
    const told = typeAt(text, view, after + ('"“'.includes(view.charAt(after)) ? 1 : 0))
    const next = told && view.slice(told.past, told.past + 30)
    if (!told || next === undefined) continue
    const fresh = found[1] === 'vừa' || found[1] === 'mới'
    const news = fresh || isRecent(text, view, verb)
    // `ban hành văn bản về …` has at least a subject; `văn bản yêu cầu …` is any paper.
    if (told.name === 'văn bản' && !next.startsWith(' về ')) continue
    const signs = found[2] === 'ký ban hành'
    const reports = fresh && told.name === REPORTS
    const drawn = found[1] !== undefined && found[2] === 'xây dựng'
    if (found[2] === 'xây dựng' && !(drawn && told.name === 'kế hoạch' && isTaken(view, told.end))) continue
    if (!signs && !drawn && !ISSUES.has(found[2] ?? '') && !PAPERS.has(told.name) && !reports) continue
    const of = agencies.findIndex(({ span }) => span.start === told.end + ' của '.length)
    const owned = view.startsWith(' của ', told.end)
    const by = owned
      ? of
      : agencies.findIndex(
          ({ span }) => span.end < verb && isUpTo(text, view, span.end, verb) && !isSource(view, span),
        )
    const body = agencies[by]
    const unlisted = body || owned ? undefined : unlistedIssuer(text, after)
    const who = body?.span ?? unlisted?.span
    if (!who) continue
    const opens = opensPage(view, opening, who)
    const about = news || (opens && found[1] === undefined) ? OF_NEWS : opens ? OF_HEADLINE : undefined
    if (!about?.test(next) && !ORDERS.test(next)) continue
    if (found[1] === undefined && !signs && !news && !opens) continue
    if ((!fresh && isLongPast(view, verb)) || isOneOfSeveral(view, verb)) continue
    const day =
      dayOpening(text, view, verb, year) ??
      dayOf(text, view, who, year) ??
      dayAfter(view, told.past, year).day
    return {
      ...(day ? { issuedOn: day } : {}),
      type: implied(sentenceCase(text.slice(told.at, told.end)), { start: told.at, end: told.end }),
      issuer: unlisted ?? issuerAt(text, view, agencies, by),
    }
  }
  return latestOf(text, opening, agencies, year)
}

/** What a plan says of itself: `… đã xây dựng Kế hoạch …. Kế hoạch được xây dựng với mục đích …`. */
const OF_ITSELF =
  /[.\n]\s{0,3}kế hoạch (?:này |trên )?(?:được (?:xây dựng|ban hành)|nhằm|đề ra|đặt ra|xác định|yêu cầu|nêu rõ|tập trung)(?!\p{L})/u
const isTaken = (view: string, end: number): boolean => OF_ITSELF.test(view.slice(end, end + 500))

/** `Thông tin từ Sở Y tế cho biết, đơn vị này vừa …`: the same body again. */
const AGAIN =
  /^ (?:cho biết|thông tin|cho hay),? (?:đơn vị|cơ quan|sở|bộ|tỉnh|thành phố|địa phương|huyện)(?: này)?$/u

/** Whether a body, the name of its head and a day lead up to the verb. */
function isUpTo(text: string, view: string, end: number, verb: number): boolean {
  if (verb - end < 48 && AGAIN.test(view.slice(end, verb - 1))) return true
  const at = dayAfter(view, pastName(text, pastShort(text, end)), NO_YEAR).end
  // `ông Cao Khoa - Chủ tịch UBND tỉnh - đã ra công văn`: a dash or comma closes the office.
  return at === verb - 1 || (verb - at <= 4 && /^(?: [-–]|,|:) $/.test(view.slice(at, verb)))
}

/** `(TTXVN) - `: whose news it is. */
const isSource = (view: string, { start, end }: Span): boolean =>
  view.charAt(end) === ')' && /(?:^|\n)[\s*_]{0,4}\($/.test(view.slice(Math.max(0, start - 6), start))

/** The day right before the body, or right after it. */
function dayOf(
  text: string,
  view: string,
  { start, end }: Span,
  year: YearOf,
): Stated<CivilDate> | undefined {
  const line = view.lastIndexOf('\n', start) + 1
  return dayBefore(view, start, line, year) ?? dayAfter(view, pastName(text, pastShort(text, end)), year).day
}

const LATEST = new RegExp(
  `(?:^|[\\n.–-] ?)(?:tại|theo|trong) (?:nội dung )?(${ISSUED})(?: kết luận)?(?: thanh tra| kiểm tra)? (?:mới nhất|mới đây|vừa (?:được )?(?:ban hành|công bố))(?: nhất)? của (?=[^.\\n]{3,90} (?:về|nêu|yêu cầu|cho biết|đối với)(?!\\p{L}))`,
  'u',
)

/** `Theo thông báo kết luận của Chủ tịch UBND tỉnh liên quan đến …, …`: what has no number is told from its first words. */
const ACCORDING = new RegExp(
  `${OPENS_LINE}theo (?:nội dung )?(thông báo|công văn|công điện)(?: kết luận)? của (?=[^.\\n]{3,90}(?:về|liên quan|tại|,))`,
  'u',
)

/** `Theo kết luận ngày 25/5, Bộ Chính trị nghiêm cấm …`: its day stands for a number. */
const BY_ITS_DAY = new RegExp(
  `${OPENS_LINE}(?:theo|tại|trong) (?:nội dung )?(thông báo|công văn|công điện|kết luận|chỉ thị|nghị quyết|quyết định|kế hoạch)(?: kết luận)?(?: (?:số )?(\\d{1,4}))?( (?:mới |được )?(?:ban hành )?ngày \\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?), (?=\\p{L})`,
  'u',
)

/** `Tại thông báo kết luận thanh tra mới đây của Thanh tra tỉnh … về …`: of late, and of whom. */
function latestOf(
  text: string,
  opening: Opening,
  agencies: readonly AgencyMention[],
  year: YearOf,
): Reported | undefined {
  const view = readingView(text)
  const words = firstWords(view, opening)
  const found = LATEST.exec(words) ?? ACCORDING.exec(words) ?? BY_ITS_DAY.exec(words)
  if (!found?.[1]) return undefined
  const at = opening.start + found.index + found[0].indexOf(found[1])
  const told = typeAt(text, view, at)
  const from = opening.start + found.index + found[0].length
  const by = agencies.findIndex(({ span }) => span.start === from)
  if (!told || by < 0) return undefined
  const [whole, , number, dated] = found
  const day =
    dated === undefined
      ? issuedAfter(view, agencies[by]?.span.end ?? from, year)
      : dayAfter(view, view.indexOf('ngày', from - dated.length - 2) - 1, year).day
  const named = opening.start + found.index + whole.lastIndexOf(` ${number ?? ''}${dated ?? ''}`) + 1
  return {
    ...(number ? { symbol: implied(number, { start: named, end: named + number.length }) } : {}),
    ...(day ? { issuedOn: day } : {}),
    type: implied(sentenceCase(text.slice(told.at, told.end)), { start: told.at, end: told.end }),
    issuer: issuerAt(text, view, agencies, by),
  }
}

/** `… của UBND tỉnh ban hành ngày 5/6/2024`. */
const issuedAfter = (view: string, end: number, year: YearOf): Stated<CivilDate> | undefined => {
  const issued = /^ (?:ký |vừa )?(?:ban hành|ký)(?: vào)?(?= ngày \d)/u.exec(view.slice(end, end + 30))
  return dayAfter(view, end + (issued?.[0].length ?? 0), year).day
}

/** `Tại Quảng Ninh: … vừa ký công văn …`: one place of several of which the page tells. */
const OF_A_PLACE = /^[\s.*_•+–-]{0,8}(?:tại |ở )[^:\n]{2,40}:/

const isOneOfSeveral = (view: string, at: number): boolean =>
  OF_A_PLACE.test(view.slice(view.lastIndexOf('\n', at) + 1, at))

/** With the body, or with the name of its head, opens one of the first lines. */
const opensPage = (view: string, { start }: Opening, body: Span): boolean =>
  body.start < start + 400 && OPENS_PAGE.test(view.slice(Math.max(0, body.start - 70), body.start))

const OPENS_PAGE = new RegExp(
  String.raw`(?:^|\n)[*_#“" ]{0,4}(?:\p{L}{2,5} ?[-–] ?|\([^()\n]{2,24}\) ?[-–]? ?)?(?:(?:${ANY_DAY}|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?),? ?)?(?:(?:ông|bà|đồng chí) \p{L}{2,7}(?: \p{L}{1,7}){1,4}(?:,| -| –) )?$`,
  'u',
)

/** Past the short name that follows a long one, and the rest of it: `Sở Giáo dục và Đào tạo (GD&ĐT) Hà Nội đã có …`. */
function pastShort(text: string, end: number): number {
  const short =
    /^(?: \([^()\n]{2,40}\)(?: \p{Lu}\p{Ll}+(?= (?:đã|vừa|mới|có|ban|\p{Lu}))){0,3}|\)(?= ))/u.exec(
      text.slice(end, end + 80),
    )
  return end + (short?.[0].length ?? 0)
}

/** `…, chiều tối 29/3, Bộ Y tế có công văn …`: the day right before the body. */
const DAY_OF_BODY = new RegExp(String.raw`, ${ANY_DAY}, [^.,;\n]{3,70}$`, 'u')

/** `Mới đây Thủ tướng Chính phủ đã ban hành …`. */
const LATELY =
  /(?:^|[.\n] ?)[*_ ]{0,4}(?:\p{L}{2,5} ?[-–] )?(?:mới đây|vừa qua|mới nhất|(?:ngày )?hôm nay|(?:ngày )?hôm qua|(?:sáng|chiều|tối) nay|tối qua)(?: \([^()\n]{3,14}\))?[, ][^.\n]{3,90}$/u

const isRecent = (text: string, view: string, verb: number): boolean =>
  dayOpening(text, view, verb, ANY_YEAR) !== undefined ||
  DAY_OF_BODY.test(view.slice(Math.max(0, verb - 130), verb)) ||
  LATELY.test(view.slice(Math.max(0, verb - 130), verb))

interface Told {
  readonly at: number
  readonly end: number
  /** Where the words go on. */
  readonly past: number
  readonly name: string
}

/** `có văn bản thông báo kết luận của …`. */
const NOTICE_OF = /^văn bản thông báo (?:ý kiến )?kết luận(?!\p{L})/u

/** The name of the type; `Thông báo Kết luận của …` is a notice of the conclusion. */
function typeAt(text: string, view: string, at: number): Told | undefined {
  const start = NOTICE_OF.test(view.slice(at, at + 40)) ? at + 'văn bản '.length : at
  const named = TYPES.match(view, start)
  if (!named) return undefined
  return NOTICE.test(text.slice(start, start + 14)) || named.value === 'thông báo kết luận'
    ? { at: start, end: start + 'thông báo'.length, past: named.end, name: 'thông báo' }
    : { at: start, end: named.end, past: named.end, name: named.value }
}
