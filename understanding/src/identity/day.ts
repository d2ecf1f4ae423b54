import { civilDate } from '../lexicon/index.ts'
import type { CivilDate, Span, Stated } from '../reading.ts'
import { BARE_DAY, DAY } from './day-phrase.ts'

/** What a program notes before the first words of a page: `date 2024-05`, `date: 2024-05-11`; its year is the first group. */
export const PROGRAM_NOTE = 'date ?:? *(20\\d{2})-\\d{2}(?:-\\d{2})?'

/** Where no year is known. */
export const NO_YEAR = (): undefined => undefined
/** Where only the day is asked for. */
export const ANY_YEAR = (): number => 2000

/** The day that opens a sentence, up to its number; only words of the day itself, or a comma, may make a bare `16/4` one. */
const OPENS = new RegExp(
  `^(?: ?${PROGRAM_NOTE} )?${/[\s*_("“+•–-]{0,6}(?:(?:\p{L}{2,7} \p{L}{2,7} )?\([^()\n]{2,30}\) ?[-–]? ?|\p{L}{2,5} ?[-–] )?(?:(?:theo đó|mới đây|được biết|vừa qua|cụ thể|tiếp đó|liên quan [^.,;\n]{4,60}),? )?/u.source}(?:${DAY}|${BARE_DAY})`,
  'u',
)
const LONGEST = 600

/**
 * The day with which the sentence around `at` opens: `Ngày 16/4/2020 UBND tỉnh ban hành …`, `Chiều 5-3, …, HĐND xã …`; with `year`
 * where it has none of its own.
 */
export function dayOpening(
  text: string,
  view: string,
  at: number,
  year?: (month: number) => number | undefined,
): Stated<CivilDate> | undefined {
  const start = sentenceStart(text, Math.max(0, at - LONGEST), at)
  const found = OPENS.exec(view.slice(start, Math.min(at, start + 110)))
  if (!found) return undefined
  const date = dateOf(found, 2, year) ?? dateOf(found, 6, year)
  if (date === undefined) return undefined
  const word = found[0].search(DAY_WORD)
  const from = word < 0 ? found[0].search(/\d/) : word
  const span: Span = { start: start + from, end: start + found[0].length }
  return { value: date, span, certainty: 'implied' }
}

/** Groups of the day's words, its day, month and year, from the first of them on. */
function dateOf(
  found: RegExpExecArray,
  first: number,
  year?: (month: number) => number | undefined,
): CivilDate | undefined {
  const [day, month, own] = [found[first + 1], found[first + 2], found[first + 3]]
  if (day === undefined || month === undefined) return undefined
  const inYear = Number(own ?? year?.(Number(month)) ?? 0)
  return inYear > 0 ? civilDate(inYear, Number(month), Number(day)) : undefined
}

const DAY_WORD = /(?<!\p{L})(?:ngày|sáng|chiều|tối|trưa|đêm|khuya|rạng|hôm|thứ|chủ|mùng|mồng)(?!\p{L})/u

const AFTER_BODY = new RegExp(String.raw`^,? ?\(?${DAY},?(?=[ .;:\n]|$)`, 'u')

/** The day between a body and what it does: `UBND tỉnh ngày 14/6 đã có thông báo`, `Bộ Y tế (sáng 5/3) ban hành`. */
export function dayAfter(
  view: string,
  at: number,
  year: (month: number) => number | undefined,
): { readonly end: number; readonly day?: Stated<CivilDate> } {
  const found = AFTER_BODY.exec(view.slice(at, at + 64))
  if (!found) return { end: at }
  const end = at + found[0].length
  const date = dateOf(found, 1, year)
  if (date === undefined) return { end }
  return {
    end,
    day: { value: date, span: { start: at + found[0].search(/\p{L}/u), end }, certainty: 'implied' },
  }
}

/** Not the day of an instrument that stands before it: `Thực hiện Quyết định số 66/QĐ-TTg ngày 3/6/2022, UBND tỉnh …`. */
const BEFORE_BODY = new RegExp(String.raw`(?<!\p{L}|\/[\d.-]{0,8}\p{L}[\p{L}\d.-]{0,20},? )${DAY},? $`, 'u')
const LONGEST_DAY = 70

/** The day right before a body, in the same paragraph: `…, chiều 5/6, UBND tỉnh …`. */
export function dayBefore(
  view: string,
  body: number,
  paragraph: number,
  year: (month: number) => number | undefined,
): Stated<CivilDate> | undefined {
  const words = view.slice(Math.max(paragraph, body - LONGEST_DAY), body)
  const found = /\d[),]{0,2}(?: vừa qua)?,? $/.test(words) ? BEFORE_BODY.exec(words) : null
  const date = found && dateOf(found, 1, year)
  if (!found || !date) return undefined
  const start = body - words.length + found.index + found[0].search(DAY_WORD)
  return {
    value: date,
    span: { start, end: body - words.length + found.index + found[0].trimEnd().replace(/,$/, '').length },
    certainty: 'implied',
  }
}

/** After the last full stop before a capital letter, or the last line end. */
export function sentenceStart(text: string, from: number, at: number): number {
  let start = Math.max(text.lastIndexOf('\n', at - 1) + 1, from)
  for (let stop = text.indexOf('. ', start); stop >= 0 && stop < at; stop = text.indexOf('. ', stop + 1))
    if (ENDS.test(text.charAt(stop - 1)) && /\p{Lu}/u.test(text.charAt(stop + 2))) start = stop + 2
  return start
}

/** What a full stop stands after that ends a sentence, and no `TP.` or `Ths.`. */
const ENDS = /[\p{Ll}\d)”"]/u

/** `Nghị quyết do đồng chí Bí thư Tỉnh ủy ký ngày 20-6-2022`, `Kế hoạch này được ban hành ngày …`: the day in a sentence of its own. */
export function daySigned(
  view: string,
  after: number,
  type: string,
  year: (month: number) => number | undefined,
): Stated<CivilDate> | undefined {
  const kind = type.toLowerCase()
  for (const found of view.slice(after, after + LONGEST).matchAll(SIGNED)) {
    const [whole, subject = '', day, month, own] = found
    if (!subject.startsWith(kind) || !/^(?: này| trên| nêu trên)? $/.test(subject.slice(kind.length)))
      continue
    const date = civilDate(Number(own ?? year(Number(month)) ?? 0), Number(month), Number(day))
    const end = after + found.index + whole.length
    if (date) return { value: date, span: { start: after + found.index, end }, certainty: 'implied' }
  }
  return undefined
}

const SIGNED =
  /(?<=[.\n] ?)(\p{L}+ [^.;,\n]{0,30}?)(?:do|(?:đã )?được) [^.;\n]{0,150}?(?:ký|ban hành)(?: vào)? ngày (\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?(?![\d/])/gu
