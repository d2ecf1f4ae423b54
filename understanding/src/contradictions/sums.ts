import { readingView } from '../lexicon/index.ts'
import type { Figure, Remark } from '../reading.ts'

/** The parts follow at once: nothing but a few words may stand between a total and its parts. */
const ALL_PARTS = /^[^.;]{0,40}(?:\(|,|:)?\s{0,3}(?:gồm|bao gồm)(?: có)?\s?:?[^.;]{0,40}$/
const SOME_PARTS = /^[^.;]{0,40}(?:\(|,|;|:)?\s{0,3}trong đó(?: có)?\s?:?[^.;]{0,40}$/
/** `45 đơn vị (20 đơn vị …, 25 đơn vị …)`; not what it was in other years, nor by how much it grew. */
const BRACKETED_PARTS = /^\s?\((?!tăng|giảm|bằng|đạt|so|vượt|trong|tương)[^.;)0-9]{0,40}$/
const OTHER_TIMES = /năm|quý|tháng|kỳ|trước|tăng|giảm|kế hoạch|dự toán/
const MOST_PARTS = 12
/** `3 sao trở lên, trong đó 30 sản phẩm 5 sao`: ranks and ages are not added up. */
const NOT_ADDED = /^(?:sao|tuổi|lần|bậc|cấp|độ)(?!\p{L})/u

/** `27 dự án, gồm: 12 dự án …, 14 dự án …` must add up; the parts after `trong đó` must not exceed the whole. */
export function unfitSums(input: {
  readonly text: string
  readonly figures: readonly Figure[]
}): readonly Remark[] {
  const view = readingView(input.text)
  const remarks: Remark[] = []
  for (let index = 0; index + 2 < input.figures.length; index++) {
    const total = input.figures[index]
    const next = input.figures[index + 1]
    if (total?.value === undefined || next === undefined || total.unit === '%' || NOT_ADDED.test(total.unit))
      continue
    const between = view.slice(total.span.end, next.span.start)
    if (between.length > 90 || isChange(view, total, between)) continue
    const all = between.includes('gồm') && ALL_PARTS.test(between)
    const some = between.includes('trong đó') && SOME_PARTS.test(between)
    if (!all && !some && !opensParts(view, between, total.span.end)) continue
    const { parts, mixed } = partsAfter(view, input.figures, index)
    if (parts.length < 2 || total.approximate === true || parts.some((part) => part.approximate === true))
      continue
    const sum = parts.reduce((added, part) => added + (part.value ?? 0), 0)
    if (!contradicts(sum, total.value, all && !mixed)) continue
    remarks.push({
      span: { start: total.span.start, end: parts.at(-1)?.span.end ?? next.span.end },
      code: 'sum-does-not-fit',
      message: `Tổng không khớp: các phần cộng lại là ${plain(sum)} ${total.unit}, văn bản ghi ${plain(total.value)} ${total.unit}.`,
    })
  }
  return remarks
}

/** `còn 7.358 hộ (giảm 1.668 hộ); trong đó …`: the parts are not those of the change. */
const isChange = (view: string, total: Figure, between: string): boolean =>
  between.includes(')') ||
  /(?:giảm|tăng|thêm|bớt|hơn)\s{1,3}$/.test(view.slice(Math.max(0, total.span.start - 8), total.span.start))

function opensParts(view: string, between: string, end: number): boolean {
  if (!BRACKETED_PARTS.test(between)) return false
  const inside = view.slice(end, end + 200)
  const close = inside.indexOf(')')
  return close > 0 && !OTHER_TIMES.test(inside.slice(0, close))
}

/** `95 xã` and `32 phường` are parts of `127 xã, phường`, `8 đơn vị hành chính` of `45 đơn vị`. */
function isOfKind(part: string, total: string): boolean {
  const [whole, kind] = [total.toLowerCase(), part.toLowerCase()]
  return (
    kind === whole ||
    kind.startsWith(`${whole} `) ||
    (whole.includes(', ') && whole.split(', ').includes(kind))
  )
}

interface Parts {
  readonly parts: readonly Figure[]
  /** Other things are counted in the same row: it need not add up. */
  readonly mixed: boolean
}

/** The figures with the unit of the total, up to the end of its sentence or bracket. */
function partsAfter(view: string, figures: readonly Figure[], index: number): Parts {
  const total = figures[index]
  const parts: Figure[] = []
  let mixed = false
  for (
    let next = index + 1;
    next < Math.min(figures.length, index + 3 * MOST_PARTS) && parts.length < MOST_PARTS;
    next++
  ) {
    const part = figures[next]
    const before = figures[next - 1]
    if (part === undefined || before === undefined || total === undefined) break
    const gap = view.slice(before.span.end, part.span.start)
    if (
      gap.length > 200 ||
      /[.)](?:\s|$)|\n\n|trong đó|gồm/.test(
        next === index + 1 ? gap.replace(/trong đó|(?:bao )?gồm/, '') : gap,
      )
    )
      break
    if (isOfKind(part.unit, total.unit) && part.value !== undefined && part.total === undefined)
      parts.push(part)
    else if (/(?:[,;:]|\svà|\sgồm)\s{1,3}$/.test(gap)) mixed = true
  }
  return { parts, mixed }
}

function contradicts(sum: number, total: number, all: boolean): boolean {
  const slack = 1e-6 * Math.max(1, total) + (Number.isInteger(total) && Number.isInteger(sum) ? 0 : 0.011)
  return all ? Math.abs(sum - total) > slack : sum > total + slack
}

const plain = (value: number): string => String(Math.round(value * 1000) / 1000).replace('.', ',')
