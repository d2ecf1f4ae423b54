import { capitalized, isWordAt, matchAt, sticky, unitsOf } from '../lexicon/index.ts'
import type { Citation } from '../reading.ts'
import { isListBetween } from './list.ts'
import { made } from './made.ts'
import { isLetterheadNumber } from './own-number.ts'
import { symbolAt } from './symbol.ts'
import { tailAt } from './tail.ts'

/** Signs inside a number or a date. */
const PARTS_NUMBERS: ReadonlySet<number> = unitsOf('/-.,')
const BEFORE_NUMBER = /số\s{0,3}:?\s{0,3}$/
/** Papers that have a number and are none of the kinds of instruments: `Giấy phép khai thác số 12/GP-UBND`. */
const PAPER =
  /(?<!\p{L})(giấy (?:phép|chứng nhận|xác nhận|ủy quyền|giới thiệu|đề nghị)|hợp đồng|kiến nghị|kháng nghị|bản án|cáo trạng|phiếu (?:chuyển|báo|yêu cầu)|thông cáo báo chí|công hàm|bản thỏa thuận|chứng thư)(?: \p{L}+){0,4}? $/u
const LONGEST_PAPER = 60

/** A symbol without the word of its type: a further one of a list, or in a table. */
export function bareAt(
  text: string,
  view: string,
  at: number,
  previous: Citation | undefined,
): Citation | undefined {
  if (PARTS_NUMBERS.has(view.charCodeAt(at - 1))) return undefined
  const symbol = symbolAt(text, at)
  if (symbol === undefined) return listedNumberAt(text, view, at, previous)
  if (isLetterheadNumber(text, view, at, symbol.end)) return undefined
  const sign = BEFORE_NUMBER.exec(view.slice(Math.max(0, at - 12), at))
  const listed = previous !== undefined && isListBetween(view.slice(previous.span.end, at))
  if (symbol.weak && !listed && (sign === null || symbol.type === undefined)) return undefined
  const signed = sign === null ? at : at - sign[0].length
  const before = sign === null || listed ? '' : view.slice(Math.max(0, signed - LONGEST_PAPER), signed)
  const paper = symbol.type === undefined ? PAPER.exec(before) : kindBefore(before, symbol.type)
  const type = symbol.type ?? (listed ? previous.type : paper?.[1] ? capitalized(paper[1]) : 'Văn bản')
  const start = paper ? signed - paper[0].length : signed
  if (start > 0 && isWordAt(view, start - 1)) return undefined
  const tail = tailAt(text, view, symbol.end)
  return made(text, view, start, {
    type,
    symbol: symbol.text,
    tail,
    implied: true,
  })
}

const NUMBER = sticky(
  '([0-9]{1,3})(?=,? và [0-9]|,_[0-9]|_[;.)]|_$| của | \\(|,_[a-zà-ỹđ])(?!_[.,][0-9]+[^0-9,])',
)
const BARE_NUMBER = /^\d{1,3}$/

/** `các Nghị quyết 57, 59, 66 và 68 của Bộ Chính trị`: further numbers of instruments that are known by them. */
function listedNumberAt(
  text: string,
  view: string,
  at: number,
  previous: Citation | undefined,
): Citation | undefined {
  if (!previous?.symbol || !BARE_NUMBER.test(previous.symbol)) return undefined
  if (!isListBetween(view.slice(previous.span.end, at))) return undefined
  const symbol = matchAt(NUMBER, view, at)?.[1]
  if (symbol === undefined) return undefined
  const tail = tailAt(text, view, NUMBER.lastIndex)
  return made(text, view, at, { type: previous.type, symbol, tail, implied: true })
}

/** `Kết luận thanh tra số 07/KL-BTC`: the kind that the code says, with a word or two more. */
function kindBefore(before: string, type: string): RegExpExecArray | null {
  const at = before.lastIndexOf(type.toLowerCase())
  return at < 0 || isWordAt(before, at - 1) ? null : MORE_OF_KIND.exec(before.slice(at))
}

const MORE_OF_KIND =
  /^\p{L}+(?: (?!(?:của|tại|theo|và|về|số|này|trên|do|được|từ|cho|với|ngày|năm|có|đã|thực|triển|ban)(?!\p{L}))\p{L}+){1,5} $/u
