import { bodyNameAt, capitalized, civilDate, onOneLine, readingView } from '../lexicon/index.ts'
import type { AgencyMention, CivilDate, Stated } from '../reading.ts'
import { withFront } from './casing.ts'
import { impliedAt } from './implied.ts'

/** How near its end a text says what it is. */
const TAIL = 6000
const ADOPTED = /(nghị quyết|luật|pháp lệnh) này (?:đã )?được /g
const PASSED = /^(?: khóa [\p{L}\d]{1,8})?,?[^.;]{0,90}? thông qua (?:tại |ngày )/u
/** `Trên đây là Kế hoạch của …`: the last sentence of a paper. */
const CLOSING =
  /(?<=^|\n)[\s*_-]{0,6}trên đây là (?:nội dung |toàn bộ )?(kế hoạch|báo cáo|hướng dẫn|chương trình(?: hành động)?|tờ trình|thông báo|đề án|phương án|kết luận|quy chế|quy định)(?= (?:của|về|tổ chức|triển khai|thực hiện|tổng kết|sơ kết|kiểm tra|giám sát|tuyên truyền|phối hợp|công tác|tình hình|kết quả|phát triển|cải cách|tăng cường|phòng|hành động|chuyển đổi)[ ,\n]| \d)/g
/** What the end of a text says of its own type and issuer, where letterhead and title are lost. */
export interface Adopted {
  readonly type?: Stated<string>
  readonly issuer?: Stated<string>
  readonly issuedOn?: Stated<CivilDate>
}

/** Reads `Nghị quyết này đã được HĐND tỉnh … thông qua ngày …` and `Trên đây là Kế hoạch của UBND tỉnh …`. */
export function adoptedIn(text: string, agencies: readonly AgencyMention[]): Adopted {
  const from = Math.max(0, text.length - TAIL)
  const view = readingView(text)
  ADOPTED.lastIndex = from
  for (let found = ADOPTED.exec(view); found; found = ADOPTED.exec(view)) {
    const body = bodyNameAt(text, view, ADOPTED.lastIndex)
    if (!body || !PASSED.test(view.slice(body.end, body.end + 140).replaceAll('\n', ' '))) continue
    const issuedOn = adoptedOn(text)
    return {
      type: typed(found[1] ?? '', found.index),
      issuer: named(text, ADOPTED.lastIndex, body.end),
      ...(issuedOn ? { issuedOn } : {}),
    }
  }
  CLOSING.lastIndex = from
  const closing = CLOSING.exec(view)
  const words = closing?.[1]
  if (!closing || words === undefined) return {}
  const end = CLOSING.lastIndex
  const owner = ownerAfter(view, end, agencies)
  return {
    type: typed(words, end - words.length),
    ...(owner ? { issuer: named(text, owner.span.start, owner.span.end) } : {}),
  }
}

/** The first body after `của` in the sentence that nothing but its end, or what is asked, follows. */
function ownerAfter(
  view: string,
  end: number,
  agencies: readonly AgencyMention[],
): AgencyMention | undefined {
  const stop = /[.;\n]/.exec(view.slice(end, end + 240))?.index ?? 240
  return agencies.find(
    ({ span, kind }) =>
      kind === 'one' &&
      span.start > end &&
      span.end <= end + stop &&
      view.endsWith(' của ', span.start) &&
      CLOSES.test(view.slice(span.end, span.end + 12)),
  )
}

const CLOSES = /^(?:\.|;|,|\n|$| (?:yêu cầu|đề nghị|về|tại)(?!\p{L}))/u

const ADOPTED_ON =
  /(?:nghị quyết|luật|pháp lệnh) này (?:đã )?được [^.;]{5,160}?thông qua ngày ?(\d{1,2})(?: ?tháng ?|[/.-])(\d{1,2})(?: ?năm ?|[/.-])(\d{4})/g

/** `Nghị quyết này đã được Hội đồng nhân dân … thông qua ngày 13 tháng 7 năm 2017`. */
export function adoptedOn(text: string): Stated<CivilDate> | undefined {
  const from = Math.max(0, text.length - TAIL)
  const view = readingView(text).slice(from).replaceAll('\n', ' ')
  ADOPTED_ON.lastIndex = 0
  const found = ADOPTED_ON.exec(view)
  const date = found && civilDate(Number(found[3]), Number(found[2]), Number(found[1]))
  if (!found || !date) return undefined
  const start = from + found.index + found[0].lastIndexOf('ngày')
  return { value: date, span: { start, end: from + found.index + found[0].length }, certainty: 'stated' }
}

const typed = (words: string, start: number): Stated<string> =>
  impliedAt(capitalized(words), start, start + words.length)

const named = (text: string, start: number, end: number): Stated<string> =>
  impliedAt(withFront(onOneLine(text.slice(start, end))), start, end)
