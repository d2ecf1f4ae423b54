import { bodyNameAt, isCapitalAt, isWordAt, officeAt, onOneLine } from '../lexicon/index.ts'
import type { Citation } from '../reading.ts'
import { inStretches } from '../stretches.ts'

const JOINER = /^[\s,;]{0,4}(?:(?:và|hoặc|cùng)\s)?$/
const MANY = /(?:các|những|hai|ba|bốn|\d)\s{1,3}$/
const SAME_DAY = /cùng\s{1,3}ngày/

/** Whether what stands between two mentions only joins a list. */
export const isListBetween = (between: string): boolean =>
  between.length < 12 && /^[\s,;]{0,4}(?:và\s)?(?:số\s)?$/.test(between)

/** What ends a symbol names who issued it: `TW`, `NQ-CP`, `QĐ-UBND`. */
const issuerCode = (symbol: string): string => /[A-ZĐa-zđ][^/]*$/.exec(symbol)?.[0] ?? ''

/**
 * What the last member of a list says for all of them: the issuer where the symbols name the same one (`Nghị quyết số
 * 18-NQ/TW, Nghị quyết số 19-NQ/TW của Ban Chấp hành Trung ương`), the day where many symbols share one head (`các Nghị
 * quyết số 01/NQ-CP và 02/NQ-CP ngày 05/01/2024`) or it is said to be the same (`cùng ngày`).
 */
export function spreadOverLists(view: string, found: readonly Citation[]): readonly Citation[] {
  const spread = [...found]
  inStretches(spread.length - 1, fromLast, { view, spread })
  return spread
}

function fromLast(
  { view, spread }: { readonly view: string; readonly spread: Citation[] },
  at: number,
): void {
  const index = spread.length - 2 - at
  const own = spread[index]
  const next = spread[index + 1]
  if (own && next && isOneList(view, own, next)) spreadTo(view, spread, index, own, next)
}

/** Whether two mentions are members of one list, whose symbols name the same issuer. */
const isOneList = (view: string, own: Citation, next: Citation): boolean =>
  own.symbol !== undefined &&
  next.symbol !== undefined &&
  own.type === next.type &&
  next.span.start - own.span.end <= 8 &&
  issuerCode(own.symbol) === issuerCode(next.symbol) &&
  JOINER.test(view.slice(own.span.end, next.span.start))

function spreadTo(view: string, spread: Citation[], index: number, own: Citation, next: Citation): void {
  const issuer = own.issuer ?? next.issuer
  if (next.issuer === undefined && issuer !== undefined) spread[index + 1] = { ...next, issuer }
  const date = own.date ?? (sharesDay(view, spread, index, next) ? next.date : undefined)
  spread[index] = {
    ...own,
    ...(date === undefined ? {} : { date }),
    ...(issuer === undefined ? {} : { issuer }),
  }
}

/** Only a symbol without a type of its own goes back to the head of the list. */
function sharesDay(view: string, list: readonly Citation[], index: number, next: Citation): boolean {
  if (next.date === undefined) return false
  if (SAME_DAY.test(view.slice(next.span.start, next.span.end))) return true
  if (next.certainty !== 'implied') return false
  let first = index
  while (first > 0 && list[first]?.certainty === 'implied' && isJoined(view, list[first - 1], list[first]))
    first--
  const start = list[first]?.span.start ?? 0
  return MANY.test(view.slice(Math.max(0, start - 8), start))
}

const isJoined = (view: string, own: Citation | undefined, next: Citation | undefined): boolean =>
  own !== undefined &&
  next !== undefined &&
  own.date === undefined &&
  next.span.start - own.span.end < 12 &&
  JOINER.test(view.slice(own.span.end, next.span.start))

const ISSUED =
  /(?<=[\s,])(?:(?:đã|vừa|cũng|tiếp tục)\s{1,3})?(?:(?:ký\s{1,3})?ban hành|có|ra|gửi|thông qua)\s{1,3}(?:các\s{1,3})?$/
const HEAD_OF_LIST = /\scủa\s{1,3}([^:;.\n]{3,60}?)\s{0,2}(?::|(?:gồm|như|là)\s?:?)\s{1,3}$/
/** The last words of what may name an issuer; most mentions have others before them. */
const LAST_WORD = /(?:hành|có|ra|gửi|qua|các|gồm|như|là|:)\s{1,3}$/
const WINDOW = 90

/** The issuer that the words before a mention name: `UBND tỉnh đã ban hành …`, `các Nghị quyết của HĐND tỉnh: …`. */
export function issuerBefore(text: string, view: string, start: number): string | undefined {
  const from = Math.max(0, start - WINDOW)
  const before = view.slice(from, start)
  if (!LAST_WORD.test(before.slice(-8))) return undefined
  const verb = ISSUED.exec(before)
  if (verb !== null) return subjectBefore(text, view, from, from + verb.index)
  const head = HEAD_OF_LIST.exec(before)
  if (head === null) return undefined
  const at = from + head.index + head[0].indexOf(head[1] ?? '')
  const body = bodyNameAt(text, view, at) ?? officeAt(text, view, at)
  return body === undefined || body.end !== at + (head[1]?.length ?? 0)
    ? undefined
    : words(text, at, body.end)
}

/** The longest name of a body or office that ends just before the verb. */
function subjectBefore(text: string, view: string, from: number, verb: number): string | undefined {
  let end = verb
  while (end > from && view.charCodeAt(end - 1) <= 32) end--
  for (let at = from; at < end; at++) {
    if (!isCapitalAt(text, view, at) || isWordAt(view, at - 1)) continue
    const body = bodyNameAt(text, view, at) ?? officeAt(text, view, at)
    if (body?.end === end && !body.many) return words(text, at, end)
    // `Chủ tịch UBND Thành phố Vũ Đại Thắng vừa ký`: who holds the office stands between.
    if (body !== undefined && body.end < end && PERSON.test(text.slice(body.end, end)))
      return words(text, at, body.end)
  }
  return undefined
}

const PERSON = /^ \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}$/u

const words = (text: string, start: number, end: number): string => onOneLine(text.slice(start, end))
