import { readingView } from '../lexicon/index.ts'
import type { AgencyMention, Citation } from '../reading.ts'
import type { Opening } from './article.ts'
import { sentenceCase } from './casing.ts'
import { ANY_YEAR, dayOpening } from './day.ts'
import type { Reported } from './headline.ts'
import type { YearOf } from './years.ts'
import { implied } from './implied.ts'

const ORDERS = /^ (?:đã |cũng |có )?(?:yêu cầu|chỉ đạo|giao|đề nghị)(?=[ :])/
/** The last paragraph up to its instrument: `Vừa qua, UBND tỉnh ban hành …`. */
const CLOSES =
  /^[\s*_(-]{0,4}(?:vừa qua|mới đây|ngày \d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?),? [^.,;:\n]{4,70}? (?:đã |vừa )?(?:ký )?ban hành $/
const LONGEST_CLOSING = 400
const SYLLABLES = 4
/** Words of a subject that say nothing of what it is about. */
const ABOUT = /^ (?:về |việc |triển khai |tổ chức |thực hiện |tăng cường |ban hành |năm \d{4} |thí điểm )*/

/**
 * The instrument that the last sentence of a page names as its source, where the page is about the same: its subject was in
 * the text before, or the body that issued it orders there.
 */
export function closingTold(
  text: string,
  citations: readonly Citation[],
  agencies: readonly AgencyMention[],
): Citation | undefined {
  const last = citations.at(-1)
  if (!last?.symbol || last.span.start < text.length - LONGEST_CLOSING) return undefined
  const view = readingView(text)
  const start = view.lastIndexOf('\n', last.span.start) + 1
  if (!CLOSES.test(view.slice(start, last.span.start))) return undefined
  const after = view.slice(last.span.end)
  if (/\n\s*\S[^\n]{40}/.test(after)) return undefined
  const by = agencies.findLast(({ span }) => span.end < last.span.start)?.span
  const body = by && by.start >= start ? view.slice(by.start, by.end) : undefined
  const orders =
    body !== undefined &&
    agencies
      .slice(0, 12)
      .some(
        ({ span }) =>
          span.end < start &&
          view.slice(span.start, span.end) === body &&
          ORDERS.test(view.slice(span.end, span.end + 24)),
      )
  return orders || recurs(view.slice(0, start), after) ? last : undefined
}

function recurs(before: string, after: string): boolean {
  const subject = after.slice(ABOUT.exec(after)?.[0].length ?? 0)
  const words = (/^[^.,;:\n(]*/.exec(subject)?.[0] ?? '').trim().split(' ').slice(0, SYLLABLES)
  if (words.length < SYLLABLES) return false
  const first = before.indexOf(words.join(' '))
  return first >= 0 && before.includes(words.join(' '), first + 1)
}

const ADOPTS = /(?<= )thông qua (?:dự án )?(nghị quyết|luật|pháp lệnh) (?:về (?:việc )?)?/g
/** Between a body and its vote: its term and place, and what it did before. */
const BEFORE_VOTE =
  /^(?:,? \(?khóa [ivxl\d]+\)?)?(?:,? nhiệm kỳ \d{4} ?[-–] ?\d{4})?(?: (?:tỉnh|thành phố) [\p{L} ]{3,20}?)?,? (?:đã )?(?:(?:họp|xem xét|thảo luận|thống nhất|biểu quyết|nhất trí),? (?:và )?){0,5}$/u
const LONGEST_BEFORE = 120
const ADOPTED_SUBJECT = 3
const TOP = 500

/** `Sáng 11-5, …, HĐND thành phố thông qua Nghị quyết phê duyệt …` under a headline that says the same. */
export function adoptedNews(
  text: string,
  opening: Opening,
  agencies: readonly AgencyMention[],
  year: YearOf,
): Reported | undefined {
  const view = readingView(text)
  const end = Math.min(opening.end, opening.start + 3000)
  for (const found of view.slice(opening.start, end).matchAll(ADOPTS)) {
    const at = opening.start + found.index
    const adopted = adoptedAt(text, view, opening, agencies, at, found)
    if (!adopted) continue
    const day = dayOpening(text, view, at, year)
    return { ...adopted, ...(day ? { issuedOn: day } : {}) }
  }
  return undefined
}

function adoptedAt(
  text: string,
  view: string,
  opening: Opening,
  agencies: readonly AgencyMention[],
  at: number,
  [words, kind = '']: RegExpExecArray,
): Reported | undefined {
  const body = agencies.findLast(({ span }) => span.end < at)?.span
  if (!body || body.end < at - LONGEST_BEFORE || !BEFORE_VOTE.test(view.slice(body.end, at))) return undefined
  if (
    !/^(?:hđnd|hội đồng nhân dân|quốc hội|ủy ban thường vụ quốc hội|ubtvqh|ban chấp hành|đại hội)/.test(
      view.slice(body.start, body.end),
    )
  )
    return undefined
  const subject = at + words.length
  const about = view
    .slice(subject, subject + 80)
    .split(' ')
    .slice(0, ADOPTED_SUBJECT)
  const line = view.lastIndexOf('\n', at) + 1
  const retold = view.slice(0, line).slice(0, TOP).includes(about.join(' '))
  if (about.length < ADOPTED_SUBJECT || !(retold || isWholeNews(text, view, line, opening, subject)))
    return undefined
  const start = at + words.indexOf(kind)
  return {
    type: implied(sentenceCase(kind), { start, end: start + kind.length }),
    issuer: implied(text.slice(body.start, body.end), body),
  }
}

const AT_SESSION = /^[\s*_“"]{0,4}(?:[^\n]{2,16}[-–] ?)?tại (?:kỳ họp|phiên họp|hội nghị)/

/** A headline that tells of the session. */
const OF_SESSION = /(?<!\p{L})(?:họp|kỳ họp|phiên họp|hội nghị|khai mạc|bế mạc|đại hội)(?!\p{L})/u
const NEAR = 120

/** Whether a page opens with the day or the session of the vote and its first sentence tells of one resolution alone. */
const isWholeNews = (text: string, view: string, line: number, opening: Opening, subject: number): boolean =>
  line <= opening.headline + NEAR &&
  (dayOpening(text, view, subject, ANY_YEAR) !== undefined || AT_SESSION.test(view.slice(line, line + 40))) &&
  !/^[^.\n]*(?:nghị quyết|, luật| và luật|nội dung)/.test(view.slice(subject, subject + 400)) &&
  (line <= opening.headline + 1 || !OF_SESSION.test(view.slice(opening.start, opening.headline)))
