import { matchAt, skipBlanks, sticky } from '../lexicon/index.ts'
import type { Figure } from '../reading.ts'
import { figureOf } from './made.ts'
import { isCode } from './no-figure.ts'
import { numberAt, type WrittenNumber } from './number.ts'
import { type FoundUnit, guessedUnitAt, unitAt } from './unit.ts'

const RANGE = sticky('_(?:\\\\?-|÷|~|đến|tới)_')
/** How `RANGE` begins after its blanks. */
const RANGE_SIGNS = '\\-÷~đt'
const RATIO = sticky('_/_| (?:trong tổng số|trên(?: tổng số)?) ')

/** `20 – 25 sản phẩm`, `15 đến 18 tiêu chí`, `8 - 10%`. */
export function rangeFrom(text: string, view: string, at: number, first: WrittenNumber): Figure | undefined {
  const own = unitAt(text, view, first.end)
  const unitWords = own?.kind === 'measure' ? view.slice(own.start, own.end) : ''
  const from = own !== undefined && isRepeated(view, unitWords, own) ? own.end : first.end
  if (!RANGE_SIGNS.includes(view.charAt(skipBlanks(view, from, 4)))) return undefined
  if (matchAt(RANGE, view, from) === undefined) return undefined
  if (from !== first.end && view.slice(from, RANGE.lastIndex).includes('đ')) return undefined
  const last = numberAt(view, RANGE.lastIndex)
  const unit = last === undefined ? undefined : unitAt(text, view, last.end)
  if (last === undefined || unit === undefined || last.value <= first.value) return undefined
  if (isCode(view, at, unit, last)) return undefined
  return figureOf(text, view, at, unit, { min: first.value, max: last.value })
}

/** Whether a range says its unit twice: `8% - 10%`, `20cm - 30cm`. */
const isRepeated = (view: string, unit: string, own: FoundUnit): boolean =>
  unit === '%' || (/^[a-z²³]{1,3}$/.test(unit) && view.slice(own.end, own.end + 24).includes(unit))

/** `197/390 trường`, `0 trong 0 đánh giá`; `24/24 giờ` means always. */
export function ratioFrom(text: string, view: string, at: number, first: WrittenNumber): Figure | undefined {
  const sign = skipBlanks(view, first.end, 3)
  if (view.charAt(sign) !== '/' && !view.startsWith('tr', sign)) return undefined
  if (matchAt(RATIO, view, first.end) === undefined) return undefined
  const last = numberAt(view, RATIO.lastIndex)
  const unit =
    last === undefined ? undefined : (unitAt(text, view, last.end) ?? guessedOf(text, view, first, last))
  if (last === undefined || unit === undefined || isAlways(first, last) || isScale(view, at, last))
    return undefined
  if (last.value <= 31 && LENGTHS.has(view.slice(unit.start, unit.end))) return undefined
  return figureOf(text, view, at, unit, { value: first.value, total: last.value })
}

/** `38/38 đảng đoàn`: too much for a month and too little for a year, so that it counts what follows by whatever name. */
const guessedOf = (
  text: string,
  view: string,
  first: WrittenNumber,
  last: WrittenNumber,
): FoundUnit | undefined =>
  last.value > 12 && (last.value < 1900 || last.value > 2100) && first.value <= last.value
    ? guessedUnitAt(text, view, last.end)
    : undefined

/** `1/2 ngày` is half a day and `1/5 năm nay` a feast of this year: neither counts so many of so many. */
const LENGTHS: ReadonlySet<string> = new Set(['ngày', 'tuần', 'tháng', 'năm', 'giờ'])

/** `24/24 giờ`, `24/7`: always. */
const isAlways = (first: WrittenNumber, last: WrittenNumber): boolean =>
  first.value === 24 && (last.value === 24 || last.value === 7)

const SCALE_BEFORE = /(?:tỷ lệ|tỉ lệ|tl|chi tiết|phân khu|bản đồ)\s{1,3}$/
/** `quy hoạch chi tiết tỷ lệ 1/500 Cụm công nghiệp`: the scale of a map. */
const isScale = (view: string, at: number, last: WrittenNumber): boolean =>
  last.value >= 200 && last.value % 100 === 0 && SCALE_BEFORE.test(view.slice(Math.max(0, at - 14), at))

const OVER = sticky('_/_(?=[0-9])')

/** `45,2 tỷ đồng/60 tỷ đồng`: the same unit on both sides. */
export function totalAfter(
  text: string,
  view: string,
  unit: FoundUnit,
): { unit: FoundUnit; total: number } | undefined {
  if (view.charAt(skipBlanks(view, unit.end, 4)) !== '/' || view.charAt(unit.start) === '%') return undefined
  if (matchAt(OVER, view, unit.end) === undefined) return undefined
  const total = numberAt(view, OVER.lastIndex)
  const other = total === undefined ? undefined : unitAt(text, view, total.end)
  if (total === undefined || other === undefined) return undefined
  return view.slice(unit.start, unit.end) === view.slice(other.start, other.end)
    ? { unit: other, total: total.value }
    : undefined
}
