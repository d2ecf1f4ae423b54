import { readingView } from '../lexicon/index.ts'
import type { AgencyMention, Citation, CivilDate, Stated } from '../reading.ts'
import type { Opening } from './article.ts'
import { sentenceCase } from './casing.ts'
import { dayAfter, dayOpening, sentenceStart } from './day.ts'
import type { Reported } from './headline.ts'
import { implied } from './implied.ts'
import { issuerAt, pastName } from './issuing.ts'
import type { YearOf } from './years.ts'
import { isLongPast } from './told.ts'
import {
  ACTS,
  ANSWERS,
  BY_WHOM,
  COMES_OUT,
  DEFINITE,
  IS_CONTENT,
  IS_SAID_IN,
  IS_SENT,
  LEADS_IN,
  ORDERS,
  OPENS,
  OWNED,
  PAST_FORM,
  SAYS,
  SAYS_NOW,
  SAYS_OF,
  STANDS_IN,
} from './spoken-forms.ts'

const KINDS =
  'nghị quyết|chương trình hành động|kế hoạch|kết luận|chỉ thị|quyết định|hướng dẫn|thông báo kết luận|thông báo|công văn|công điện|thông tri|nghị định|thông tư|đề án|quy chế|báo cáo'
const KIND = new RegExp(`(?<!\\p{L})(${KINDS})(?!\\p{L}|(?: số)? ?\\d)`, 'gu')
/** Papers by which one office orders: who speaks of one as known (`Công điện nêu rõ`) tells of it. */
const ORDERING: ReadonlySet<string> = new Set([
  'chỉ thị',
  'thông báo',
  'thông báo kết luận',
  'công văn',
  'công điện',
])
const REPORT = 'báo cáo'
const CONCLUSION = 'kết luận'
const MOST_LETTERS = 3000
const MOST_TRIED = 16
/** So many bodies stand in the first sentences and before them at most. */
const MOST_BODIES = 400
const LONGEST = 300
const NEAR = 200
const SHORT = 60
const AFTERWARDS = 1500

/** A type without a number in one of the first sentences, and what stands around it in its sentence. */
interface Mention {
  readonly text: string
  readonly view: string
  readonly agencies: readonly AgencyMention[]
  readonly kind: string
  readonly at: number
  readonly end: number
  /** The sentence before the type, without what only opens a page or names the day. */
  readonly before: string
  readonly after: string
  /** Where the sentence begins. */
  readonly from: number
  readonly opening: Opening
  readonly citations: readonly Citation[]
}

/**
 * The instrument of which the first sentences of a page speak as of a known one, or as of a new one, without its number:
 * `Tại công điện vừa ban hành, …`, `Công văn do UBND tỉnh ban hành nêu rõ …`, `Đó là nội dung chỉ thị của …`.
 */
export function spokenOf(
  text: string,
  opening: Opening,
  agencies: readonly AgencyMention[],
  citations: readonly Citation[],
  year: YearOf,
): Reported | undefined {
  const view = readingView(text)
  const words = view.slice(opening.start, Math.min(opening.end, opening.start + MOST_LETTERS))
  const near = agencies.slice(0, MOST_BODIES)
  let tried = 0
  for (const found of words.matchAll(KIND)) {
    if (++tried > MOST_TRIED) return undefined
    const at = opening.start + found.index
    const kind = found[1] ?? ''
    const from = sentenceStart(text, Math.max(opening.start, at - LONGEST), at)
    const before = view.slice(from, at).replace(OPENS, '')
    const end = at + kind.length
    const mention = {
      text,
      view,
      agencies: near,
      kind,
      at,
      end,
      before,
      after: view.slice(end, end + LONGEST),
      from,
      opening,
      citations,
    }
    const by = kind === REPORT ? sentReport(mention) : issuerOf(mention)
    if (by === undefined || isLongPast(view, at)) continue
    const day = dayOf(mention, year)
    const type = kind === 'thông báo kết luận' ? 'thông báo' : kind
    return {
      type: implied(sentenceCase(type), { start: at, end: at + type.length }),
      ...(by ? { issuer: by } : {}),
      ...(day ? { issuedOn: day } : {}),
    }
  }
  return undefined
}

/** The body whose instrument is told; `undefined` where the sentence only mentions one. */
function issuerOf(mention: Mention): Stated<string> | undefined {
  const { before, kind } = mention
  return (
    (LEADS_IN.test(before) ? leadingIn(mention) : undefined) ??
    (before === '' ? asSubject(mention) : undefined) ??
    (IS_CONTENT.test(before) && (ORDERING.has(kind) || kind === CONCLUSION)
      ? ownerAfter(mention)
      : undefined) ??
    (IS_SAID_IN.test(before) ? (ownerAfter(mention) ?? ownerBefore(mention)) : undefined) ??
    standingIn(mention) ??
    asKnown(mention)
  )
}

/** `Trong báo cáo vừa gửi Quốc hội, Bộ Y tế cho biết …`; other reports are only sources. */
const sentReport = (mention: Mention): Stated<string> | undefined =>
  LEADS_IN.test(mention.before) && IS_SENT.test(mention.after) ? actorOf(mention) : undefined

/** `Tại công điện vừa ban hành, Thủ tướng yêu cầu …`, `Theo kế hoạch vừa được UBND tỉnh ban hành, …`. */
function leadingIn(mention: Mention): Stated<string> | undefined {
  const { view, after, end, kind, opening } = mention
  const isNew = COMES_OUT.test(after)
  if (isNew || ((ORDERING.has(kind) || DEFINITE.test(after)) && isFirst(mention))) {
    const actor = actorOf(mention)
    if (actor) return actor
  }
  const owner = ownerAfter(mention)
  if (!owner) return undefined
  const past = owner.span.end
  if (PAST_FORM.test(after.slice(0, past - end)) || COMES_OUT.test(view.slice(past, past + 60))) return owner
  const signed = pastName(mention.text, past)
  if (/^[^,.]* do /.test(view.slice(end, owner.span.start)) && ANSWERS.test(view.slice(signed, signed + 40)))
    return owner
  return mention.from <= opening.headline + NEAR && isSpokenOfAfter(mention) ? owner : undefined
}

/** `Theo kế hoạch của UBND tỉnh, …. Kế hoạch cũng nêu …`: the page goes on with what it says. */
function isSpokenOfAfter({ view, end, kind }: Mention): boolean {
  const since = view.slice(end, end + AFTERWARDS)
  for (let at = since.indexOf(`${kind} `); at >= 0; at = since.indexOf(`${kind} `, at + 1))
    if (/[.\n] ?$/.test(since.slice(0, at)) && SAYS_NOW.test(since.slice(at + kind.length))) return true
  return false
}

/** `…, UBND tỉnh yêu cầu …`: the body of the main clause behind the first words. */
function actorOf({ text, view, agencies, end, after }: Mention): Stated<string> | undefined {
  const stop = end + (/[.\n]/.exec(after)?.index ?? LONGEST)
  const index = agencies.findIndex(
    ({ span }) =>
      span.start > end &&
      (view.startsWith(', ', span.start - 2) ? span.start < stop : isMistyped(view, end, span.start)) &&
      isAct(text, view, span.end),
  )
  return index < 0 ? undefined : issuerAt(text, view, agencies, index)
}

/** `Tại nghị quyết phiên họp tháng 10/2016. Chính phủ yêu cầu …`: a full stop for a comma. */
const isMistyped = (view: string, end: number, body: number): boolean =>
  body - end < SHORT && /^[^.,;\n]{5,}\. $/.test(view.slice(end, body))

const isAct = (text: string, view: string, end: number): boolean => {
  const past = pastName(text, end)
  return ACTS.test(view.slice(past, past + 60))
}

/** `Kế hoạch do UBND tỉnh ban hành nêu rõ …`, `Chỉ thị về … vừa được UBND tỉnh ban hành`. */
function asSubject(mention: Mention): Stated<string> | undefined {
  const by = BY_WHOM.exec(mention.after)
  if (!by) return ownedSubject(mention)
  const owner = bodyAt(mention, mention.end + by[0].length)
  if (!owner) return undefined
  const past = pastName(mention.text, owner.span.end)
  const next = mention.view.slice(past, past + 80)
  const fresh = / (?:vừa|mới) /.test(by[0])
  return ANSWERS.test(next) && (fresh || SAYS.test(next) || / ngày \d/.test(next)) ? owner : undefined
}

/** `Thông báo kết luận của UBND tỉnh nêu rõ …`, of which nothing was said before. */
function ownedSubject(mention: Mention): Stated<string> | undefined {
  const owner = ownerAfter(mention)
  if (!owner) return undefined
  const past = pastName(mention.text, owner.span.end)
  return SAYS_OF.test(mention.view.slice(past, past + 220)) && isFirst(mention) ? owner : undefined
}

/** The body right after `của`, `do` or `được`, with a day or freshness between. */
function ownerAfter(mention: Mention): Stated<string> | undefined {
  const owned = OWNED.exec(mention.after)
  if (!owned) return undefined
  const at = mention.end + owned[0].length
  // `kết luận của Phó Thủ tướng`: what a deputy concludes is said to be his.
  const deputy = owned[0].endsWith(' của ') && mention.view.startsWith('phó ', at)
  const body = deputy ? mention.agencies.find(({ span }) => span.start === at)?.span : undefined
  return body ? implied(mention.text.slice(body.start, body.end), body) : bodyAt(mention, at)
}

/** `Đó là yêu cầu của UBND tỉnh trong kế hoạch …`. */
function ownerBefore({ text, view, agencies, at, from }: Mention): Stated<string> | undefined {
  const index = agencies.findIndex(
    ({ span }) => span.start >= from && span.end < at && view.endsWith(' của ', span.start),
  )
  return index < 0 ? undefined : issuerAt(text, view, agencies, index)
}

/** `UBND tỉnh yêu cầu các đơn vị … trong kế hoạch vừa ban hành`. */
function standingIn({ text, view, agencies, before, after, from, at }: Mention): Stated<string> | undefined {
  if (!STANDS_IN.test(before) || !COMES_OUT.test(after)) return undefined
  const index = agencies.findIndex(({ span }) => span.start >= from)
  const body = agencies[index]?.span
  if (!body || body.end >= at || view.slice(from, body.start).replace(OPENS, '') !== '') return undefined
  return isAct(text, view, body.end) ? issuerAt(text, view, agencies, index) : undefined
}

/**
 * `UBND tỉnh vừa yêu cầu …. Công văn nêu rõ …`, `Theo chỉ thị này, …`: an ordering paper that a page speaks of as known at its first
 * mention, of the body that orders.
 */
function asKnown(mention: Mention): Stated<string> | undefined {
  const { text, view, agencies, kind, at, end, before, after } = mention
  if (!ORDERING.has(kind) && kind !== CONCLUSION) return undefined
  const known = before === '' ? SAYS_NOW.test(after) : LEADS_IN.test(before) && DEFINITE.test(after)
  if (!known || !isFirst(mention)) return undefined
  const orders = ({ span }: AgencyMention): boolean =>
    ORDERS.test(view.slice(pastName(text, span.end), pastName(text, span.end) + 40))
  const first = agencies.findIndex((body) => body.span.end < at && orders(body))
  const index =
    first >= 0 ? first : agencies.slice(0, 12).findIndex((body) => body.span.start > end && orders(body))
  return index < 0 ? undefined : issuerAt(text, view, agencies, index)
}

/** Whether nothing of this type was spoken of before, but in the headline: so it is no other's that is carried out. */
function isFirst({ view, kind, at, opening: { headline, start }, citations }: Mention): boolean {
  const type = sentenceCase(kind)
  if (citations.some((cited) => cited.type === type && cited.span.start < at)) return false
  const earlier = view.slice(headline > start && at > headline ? headline : start, at)
  return !new RegExp(`(?<!\\p{L})${kind}(?!\\p{L})`, 'u').test(earlier)
}

function bodyAt({ text, view, agencies }: Mention, at: number): Stated<string> | undefined {
  const index = agencies.findIndex(({ span }) => span.start === at)
  return index < 0 ? undefined : issuerAt(text, view, agencies, index)
}

const ISSUED_ON = /(?:(?:được )?(?:ban hành|ký)(?: vào)?)(?= ngày \d)/u

/** The day right behind the type or behind `ban hành`, or that with which the sentence opens. */
function dayOf({ text, view, at, end, after }: Mention, year: YearOf): Stated<CivilDate> | undefined {
  const direct = dayAfter(view, end, year).day
  if (direct) return direct
  const sentence = /^[^.\n;]*/.exec(after)?.[0] ?? ''
  const issued = ISSUED_ON.exec(sentence)
  return issued
    ? dayAfter(view, end + issued.index + issued[0].length, year).day
    : dayOpening(text, view, at, year)
}
